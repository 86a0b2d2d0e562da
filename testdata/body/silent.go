package body

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v5"

	"fixture.test/body/reply"
)

// (6.5) No body, or a status that has one.
func none(w http.ResponseWriter, g *gin.Context, e echo.Context, id int) error {
	g.JSON(http.StatusNoContent, nil)
	g.JSON(http.StatusNoContent, gin.H{})
	g.JSON(http.StatusOK, gin.H{"deleted": id})
	g.JSON(http.StatusResetContent, gin.H{"deleted": id})
	g.String(http.StatusNoContent, "")
	g.Status(http.StatusNoContent)
	g.AbortWithStatus(http.StatusNoContent)
	http.Error(w, "", http.StatusNoContent)
	http.Error(w, "gone", http.StatusGone)
	respond(w, http.StatusNoContent, nil)
	respond(w, http.StatusOK, message{"there"})
	reply.JSON(w, http.StatusNoContent, nil)
	reply.Text(w, http.StatusNoContent, "deleted")
	if id > 1 {
		return e.JSON(http.StatusNoContent, nil)
	}
	return e.NoContent(http.StatusNoContent)
}

func alone(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
}

// What stands in another branch is not sent with it.
func branches(w http.ResponseWriter, r *http.Request, found bool) {
	if !found {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.WriteHeader(http.StatusOK)
	fmt.Fprintln(w, "found")
}

func cases(w http.ResponseWriter, r *http.Request, n int) {
	switch n {
	case 0:
		w.WriteHeader(http.StatusNoContent)
	case 1:
		fmt.Fprintln(w, "one")
	}
}

// Another writer, and a buffer.
func others(w, other http.ResponseWriter, buf *bytes.Buffer) {
	w.WriteHeader(http.StatusNoContent)
	fmt.Fprintln(other, "deleted")
	fmt.Fprintln(buf, "deleted")
	json.NewEncoder(buf).Encode("deleted")
}

// A recorder keeps what it is given, and a writer of the program's own may, too.
func recorded(rec *httptest.ResponseRecorder, own *keeper) {
	rec.WriteHeader(http.StatusNoContent)
	rec.WriteString("deleted")
	own.WriteHeader(http.StatusNoContent)
	fmt.Fprintln(own, "deleted")
}

type keeper struct {
	http.ResponseWriter
	code int
	kept bytes.Buffer
}

func (k *keeper) WriteHeader(code int)              { k.code = code }
func (k *keeper) Write(content []byte) (int, error) { return k.kept.Write(content) }

// A function that looks at the status tells those without a body apart.
func careful(w http.ResponseWriter, code int, v any) {
	w.WriteHeader(code)
	if code == http.StatusNoContent || v == nil {
		return
	}
	json.NewEncoder(w).Encode(v)
}

func calls(w http.ResponseWriter) {
	careful(w, http.StatusNoContent, message{"deleted"})
	onlyText(w, http.StatusNoContent, message{"deleted"})
	logged(w, http.StatusNoContent, "deleted")
}

// The value is used, and not sent.
func onlyText(w http.ResponseWriter, code int, m message) {
	w.WriteHeader(code)
	fmt.Println(m)
}

func logged(w http.ResponseWriter, code int, why string) {
	fmt.Println(code, why)
	w.WriteHeader(code)
}

// An informational status, and then the real one.
func hints(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusEarlyHints)
	fmt.Fprintln(w, "there")
}
