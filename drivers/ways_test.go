package drivers

import (
	"os"
	"testing"

	"github.com/statusconst/statusconst/internal/checkout"
)

// TestWays reads the fixtures from source and through the go command. What is found
// is the same, byte for byte: positions, fixes, reasons, marks of the content.
func TestWays(t *testing.T) {
	compareWays(t, corpus(t), offline())
}

// TestWaysModules does so with modules that have many tests, dependencies, generated
// code, or packages that reach HTTP through others.
func TestWaysModules(t *testing.T) {
	needHeavy(t)
	for _, module := range []string{
		"github.com/gofiber/fiber/v3@v3.1.0", "github.com/valyala/fasthttp@v1.77.0", "github.com/labstack/echo/v4@v4.16.0",
		"github.com/gin-gonic/gin@v1.12.0", "github.com/go-chi/chi/v5@v5.5.0", "github.com/go-resty/resty/v2@v2.17.2",
		"github.com/minio/minio-go/v7@v7.4.1", "github.com/gorilla/mux@v1.8.1", "github.com/steinfletcher/apitest@v1.5.11",
		"github.com/hashicorp/go-retryablehttp@v0.7.7", "github.com/google/go-github/v74@v74.0.0", "github.com/danielgtaylor/huma/v2@v2.37.2",
		"github.com/h2non/gock@v1.2.0", "github.com/unrolled/render@v1.6.1", "github.com/hashicorp/vault/api@v1.23.0",
		"github.com/cloudwego/hertz@v0.10.4", "github.com/beego/beego/v2@v2.3.0",
	} {
		t.Run(module, func(t *testing.T) {
			dir, err := checkout.Copy(module)
			t.Cleanup(func() { _ = os.RemoveAll(dir) })
			if err != nil {
				t.Fatal(err)
			}
			compareWays(t, dir, checkout.Environment())
		})
	}
}

func compareWays(t *testing.T, dir string, env []string) {
	t.Helper()
	built, code := run(t, dir, env, binary(t), "-load=vet", "-json", patterns)
	read, other := run(t, dir, env, binary(t), "-load=source", "-json", patterns)
	if built != read || code != other {
		t.Errorf("go vet: exit %d, %d bytes; from source: exit %d, %d bytes", code, len(built), other, len(read))
	}
	if len(built) < 1000 {
		t.Errorf("too little is found to compare: %s", built)
	}
}
