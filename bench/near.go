package bench

import (
	// The packages that are analysed; go.mod pins them.
	_ "github.com/cli/cli/v2/api"
	_ "github.com/gin-gonic/gin"
	_ "github.com/gofiber/fiber/v3"
	_ "github.com/labstack/echo/v4/middleware"
	_ "k8s.io/apiserver/pkg/endpoints/handlers"
)

// near are packages full of statuses, each by itself: the mean of a module hides
// them, and they are what a person has open.
var near = []target{
	{"gin", []string{"github.com/gin-gonic/gin"}},
	{"fiber", []string{"github.com/gofiber/fiber/v3"}},
	{"middleware", []string{"github.com/labstack/echo/v4/middleware"}},
	{"api", []string{"github.com/cli/cli/v2/api"}},
	{"handlers", []string{"k8s.io/apiserver/pkg/endpoints/handlers"}},
}
