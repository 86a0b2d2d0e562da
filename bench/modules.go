package bench

import (
	// The modules whose packages are analysed; go.mod pins them.
	_ "github.com/gophercloud/gophercloud"
	_ "github.com/gophercloud/gophercloud/v2"
	_ "github.com/labstack/echo/v4"
	_ "github.com/minio/minio-go/v7"
	_ "k8s.io/apiserver/pkg/server"
)

// target is what is analysed.
type target struct {
	name     string
	patterns []string
}

// modules are the patterns of what is analysed: small, middle, large, and
// thousands of packages.
var modules = []target{
	{"echo", []string{"github.com/labstack/echo/v4/..."}},
	{"minio", []string{"github.com/minio/minio-go/v7/..."}},
	{"apiserver", []string{"k8s.io/apiserver/pkg/..."}},
	{"clouds", []string{
		"k8s.io/api/...", "k8s.io/apimachinery/...", "k8s.io/apiserver/...", "k8s.io/client-go/...", "k8s.io/component-base/...",
		"github.com/gophercloud/gophercloud/...", // with v2
	}},
}
