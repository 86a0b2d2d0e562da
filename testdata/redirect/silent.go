package redirect

import (
	"net/http"

	"fixture.test/redirect/leave"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v3"
	"github.com/labstack/echo/v5"
)

const moved = http.StatusMovedPermanently

func redirects(w http.ResponseWriter, r *http.Request, g *gin.Context, e echo.Context, f *fiber.Ctx) {
	http.Redirect(w, r, "/", http.StatusFound)
	http.Redirect(w, r, "/", moved)
	http.Redirect(w, r, "/", http.StatusMultipleChoices)
	http.Redirect(w, r, "/", http.StatusNotModified)
	http.Redirect(w, r, "/", 399)
	http.Redirect(w, r, "/", http.StatusCreated) // RFC 9110, section 10.2.2, lets 201 have a Location
	_ = http.RedirectHandler("/", http.StatusPermanentRedirect)
	g.Redirect(http.StatusSeeOther, "/")
	g.Redirect(http.StatusCreated, "/")
	_ = e.Redirect(http.StatusTemporaryRedirect, "/")
	_ = f.Redirect().Status(http.StatusFound).To("/")
	home(w, r, http.StatusFound)
	leave.To(w, r, http.StatusSeeOther)
}

// What branches on the code may answer with it.
func answers(w http.ResponseWriter, r *http.Request) {
	leave.Answer(w, r, http.StatusOK)
	leave.Maybe(w, r, http.StatusOK)
	respond(w, r, http.StatusNotFound)
	adjusted(w, r, http.StatusOK)
	later(w, r, http.StatusOK)
	twice(w, r, http.StatusOK)
}

func respond(w http.ResponseWriter, r *http.Request, code int) {
	switch {
	case r.Method == http.MethodGet:
		http.Redirect(w, r, "/", code)
	default:
		w.WriteHeader(code)
	}
}

func adjusted(w http.ResponseWriter, r *http.Request, code int) {
	if code < http.StatusMultipleChoices {
		code = http.StatusFound
	}
	http.Redirect(w, r, "/", code)
}

func later(w http.ResponseWriter, r *http.Request, code int) {
	if r.URL.Query().Has("next") {
		http.Redirect(w, r, "/", code)
	}
}

func twice(w http.ResponseWriter, r *http.Request, code int) {
	w.Header().Set("X-Code", http.StatusText(code))
	http.Redirect(w, r, "/", code)
}

// A variable may hold what it likes.
func variable(w http.ResponseWriter, r *http.Request, codes map[string]int) {
	http.Redirect(w, r, "/", codes[r.URL.Path])
}

// Redirect of our own is no redirect of HTTP.
func own() { redirectOutput(200) }

func redirectOutput(lines int) { _ = make([]string, lines) }
