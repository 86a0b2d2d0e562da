package catalog

// Source reports whether the package at path declares constants Status… that
// stand for HTTP status codes. A package's own StatusOK = 200 is no evidence:
// SIP, FTP and RTSP have those too.
func Source(path string) bool {
	for _, source := range sources {
		if path == source {
			return true
		}
	}
	return false
}

// Sources returns the import paths of the packages of status constants, those
// to prefer first.
func Sources() []string { return append([]string(nil), sources[:]...) }

var sources = [...]string{
	"net/http",
	"github.com/gofiber/fiber/v3",
	"github.com/gofiber/fiber/v2",
	"github.com/valyala/fasthttp",
	"github.com/cloudwego/hertz/pkg/protocol/consts",
	"github.com/kataras/iris/v12",
}
