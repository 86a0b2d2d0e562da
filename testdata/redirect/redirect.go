// Package redirect: a code that is no redirect, where the API redirects.
package redirect

import (
	"net/http"

	"fixture.test/redirect/leave"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v3"
	"github.com/labstack/echo/v5"
)

const (
	ok      = http.StatusOK
	success = 200
)

// (6.2) What redirects, of net/http.
func standard(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/", 200)                     // want `200, OK, is no redirect: browsers do not follow it`
	http.Redirect(w, r, "/", http.StatusUnauthorized) // want `401, Unauthorized, is no redirect: browsers do not follow it`
	http.Redirect(w, r, "/", ok)                      // want `200, OK, is no redirect`
	http.Redirect(w, r, "/", success)                 // want `200, OK, is no redirect`
	http.Redirect(w, r, "/", http.StatusOK+4)         // want `204, No Content, is no redirect`
	http.Redirect(w, r, "/", (404))                   // want `404, Not Found, is no redirect`
	http.Redirect(w, r, "/", int(403))                // want `403, Forbidden, is no redirect`
	http.Redirect(w, r, "/", 0)                       // want `0 is no redirect`
	_ = http.RedirectHandler("/", http.StatusOK)      // want `200, OK, is no redirect`
}

func frameworks(g *gin.Context, e echo.Context, f *fiber.Ctx) {
	g.Redirect(http.StatusUnauthorized, "/")             // want `401, Unauthorized, is no redirect: gin panics`
	g.Redirect(200, "/")                                 // want `200, OK, is no redirect: gin panics`
	g.Redirect(310, "/")                                 // want `310 is no redirect: gin panics`
	_ = e.Redirect(200, "/")                             // want `200, OK, is no redirect: echo returns ErrInvalidRedirectCode`
	_ = e.Redirect(http.StatusCreated, "/")              // want `201, Created, is no redirect: echo`
	_ = f.Redirect().Status(http.StatusNotFound).To("/") // want `404, Not Found, is no redirect: browsers do not follow it`
}

func wrapped(w http.ResponseWriter, r *http.Request) {
	home(w, r, http.StatusOK)         // want `200, OK, is no redirect: browsers do not follow it`
	leave.To(w, r, http.StatusOK)     // want `200, OK, is no redirect: browsers do not follow it`
	_ = leave.Later(http.StatusOK)    // want `200, OK, is no redirect: browsers do not follow it`
	(&site{}).leave(w, r, 500)        // want `500, Internal Server Error, is no redirect`
	(*site).leave(&site{}, w, r, 400) // want `400, Bad Request, is no redirect`
}

func home(w http.ResponseWriter, r *http.Request, code int) {
	w.Header().Set("Cache-Control", "no-store")
	http.Redirect(w, r, "/", code)
}

type site struct{ base string }

func (s *site) leave(w http.ResponseWriter, r *http.Request, code int) {
	if s.base == "" {
		s.base = "/"
	}
	http.Redirect(w, r, s.base, code)
}
