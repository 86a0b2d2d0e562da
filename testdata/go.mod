module fixture.test

go 1.24

require (
	github.com/franela/goblin v1.0.0
	github.com/frankban/quicktest v1.0.0
	github.com/gin-gonic/gin v1.0.0
	github.com/go-chi/render v1.0.0
	github.com/gofiber/fiber/v3 v3.0.0
	github.com/labstack/echo/v5 v5.0.0
	github.com/onsi/ginkgo/v2 v2.0.0
	github.com/onsi/gomega v1.0.0
	github.com/smartystreets/goconvey v1.0.0
	github.com/stretchr/testify v1.0.0
	go.opentelemetry.io/otel v1.0.0
	go.uber.org/mock v1.0.0
	gopkg.in/check.v1 v1.0.0
)

replace (
	github.com/franela/goblin => ./stubs/goblin
	github.com/frankban/quicktest => ./stubs/quicktest
	github.com/gin-gonic/gin => ./stubs/gin
	github.com/go-chi/render => ./stubs/render
	github.com/gofiber/fiber/v3 => ./stubs/fiber
	github.com/labstack/echo/v5 => ./stubs/echo
	github.com/onsi/ginkgo/v2 => ./stubs/ginkgo
	github.com/onsi/gomega => ./stubs/gomega
	github.com/smartystreets/goconvey => ./stubs/goconvey
	github.com/stretchr/testify => ./stubs/testify
	go.opentelemetry.io/otel => ./stubs/otel
	go.uber.org/mock => ./stubs/gomock
	gopkg.in/check.v1 => ./stubs/check
)
