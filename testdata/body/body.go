// Package body: bodies that nobody gets.
package body

import (
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v5"

	"fixture.test/body/reply"
)

// (6.5) One call takes both.
func one(w http.ResponseWriter, g *gin.Context, e echo.Context, id int) error {
	g.JSON(http.StatusNoContent, gin.H{"deleted": id})               // want `204, No Content, has no body: gin drops it in silence`
	g.JSON(204, map[string]int{"id": id})                            // want `204, No Content, has no body: gin drops it in silence`
	g.JSON(304, id)                                                  // want `304, Not Modified, has no body: gin drops it in silence`
	g.String(http.StatusNotModified, "same as %d", id)               // want `304, Not Modified, has no body: gin drops it in silence`
	g.AbortWithStatusJSON(http.StatusNoContent, gin.H{"error": "x"}) // want `204, No Content, has no body: gin drops it in silence`
	http.Error(w, "nothing there", http.StatusNoContent)             // want `204, No Content, has no body: net/http drops it in silence`
	http.Error(w, fmt.Sprint(id), 304)                               // want `304, Not Modified, has no body: net/http drops it in silence`
	if id > 1 {
		return e.JSON(http.StatusNoContent, map[string]string{"message": "deleted"}) // want `204, No Content, has no body: echo drops it, and the write returns an error`
	}
	return e.JSON(304, id) // want `304, Not Modified, has no body: echo drops it, and the write returns an error`
}

// (6.5) WriteHeader comes first, and a write to the same writer follows.
func encoded(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent) // want `204, No Content, has no body: net/http drops it, and the write returns an error`
	json.NewEncoder(w).Encode(map[string]string{"status": "deleted"})
}

func written(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	w.WriteHeader(204) // want `204, No Content, has no body: net/http drops it, and the write returns an error`
	_, err := w.Write([]byte("deleted"))
	if err != nil {
		return
	}
}

func printed(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNotModified) // want `304, Not Modified, has no body`
	fmt.Fprintf(w, "%s is as it was", r.URL.Path)
}

func copied(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent) // want `204, No Content, has no body`
	if _, err := io.Copy(w, r.Body); err != nil {
		panic(err)
	}
}

func executed(w http.ResponseWriter, t *template.Template) error {
	w.WriteHeader(http.StatusNoContent) // want `204, No Content, has no body`
	return t.Execute(w, "deleted")
}

func switched(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodDelete:
		w.WriteHeader(http.StatusNoContent) // want `204, No Content, has no body`
		io.WriteString(w, "deleted")
	case http.MethodGet:
		w.WriteHeader(http.StatusOK)
		io.WriteString(w, "there it is")
	}
}

func handler() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusNoContent) // want `204, No Content, has no body`
		fmt.Fprintln(w, "deleted")
	}
}

type message struct{ Text string }

// (6.5) Functions of the program send one parameter as the status and another as the body.
func wrapped(w http.ResponseWriter, g *gin.Context) {
	respond(w, http.StatusNoContent, message{"deleted"})       // want `204, No Content, has no body: respond writes it, and nobody gets it`
	respond(w, 204, "deleted")                                 // want `204, No Content, has no body: respond writes it`
	marshalled(w, http.StatusNoContent, &message{"deleted"})   // want `204, No Content, has no body: marshalled writes it`
	success(g, http.StatusNoContent, message{"deleted"})       // want `204, No Content, has no body: success writes it`
	twice(w, message{"deleted"}, http.StatusNotModified)       // want `304, Not Modified, has no body: twice writes it`
	reply.JSON(w, http.StatusNoContent, message{"deleted"})    // want `204, No Content, has no body: JSON writes it`
	(&api{}).send(w, http.StatusNoContent, message{"deleted"}) // want `204, No Content, has no body: send writes it`
	page(w, http.StatusNotModified, "as it was")               // want `304, Not Modified, has no body: page writes it`
}

func respond(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(v)
}

func marshalled(w http.ResponseWriter, code int, v any) {
	content, err := json.Marshal(v)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.WriteHeader(code)
	w.Write(content)
}

func success(g *gin.Context, code int, data any) {
	g.JSON(code, gin.H{"success": true, "data": data})
}

func twice(w http.ResponseWriter, v any, code int) { respond(w, code, v) }

func page(w http.ResponseWriter, code int, text string) {
	w.WriteHeader(code)
	fmt.Fprintf(w, "<p>%s</p>", text)
}

type api struct{}

func (*api) send(w http.ResponseWriter, code int, v any) {
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(v)
}
