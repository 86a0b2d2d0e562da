package bench

import (
	// The modules whose packages are analysed; go.mod pins them.
	_ "github.com/labstack/echo/v4"
	_ "github.com/minio/minio-go/v7"
	_ "k8s.io/apiserver/pkg/server"
)

// modules are the patterns of what is analysed: small, middle and large.
var modules = []struct{ name, pattern string }{
	{"echo", "github.com/labstack/echo/v4/..."},
	{"minio", "github.com/minio/minio-go/v7/..."},
	{"apiserver", "k8s.io/apiserver/pkg/..."},
}
