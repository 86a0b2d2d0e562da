// Package late: statuses for an answer that has begun.
package late

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v5"
)

// (6.6) The body was written before, on every way.
func written(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("created"))
	w.WriteHeader(http.StatusCreated) // want `this status is not sent: the answer has begun with Write in line 18`
}

func encoded(w http.ResponseWriter, r *http.Request, v any) {
	if err := json.NewEncoder(w).Encode(v); err != nil {
		log.Println(err)
	}
	w.WriteHeader(201) // want `this status is not sent: the answer has begun with Encode in line 23`
}

func printed(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "done")
	if r.Method == http.MethodPost {
		w.WriteHeader(http.StatusAccepted) // want `this status is not sent: the answer has begun with fmt.Fprintln in line 30`
		return
	}
	http.Error(w, "odd", http.StatusBadRequest) // want `this status is not sent: the answer has begun with fmt.Fprintln in line 30`
}

func copied(w http.ResponseWriter, r *http.Request) {
	_, err := io.Copy(w, r.Body)
	if err != nil {
		log.Println(err)
	}
	w.WriteHeader(http.StatusOK) // want `the answer has begun with io.Copy in line 39`
}

func twice(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	log.Println(r.URL)
	w.WriteHeader(http.StatusNotFound) // want `this status is not sent: the answer has begun with WriteHeader in line 47`
}

func both(w http.ResponseWriter, r *http.Request, ok bool) {
	if ok {
		fmt.Fprint(w, "fine")
	} else {
		fmt.Fprint(w, "bad")
	}
	w.WriteHeader(http.StatusOK) // want `the answer has begun with fmt.Fprint in line 54`
}

func redirected(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/", http.StatusFound)
	log.Println(r.URL)
	w.WriteHeader(http.StatusOK) // want `the answer has begun with http.Redirect in line 62`
}

// (6.6) A branch replies and goes on.
func goesOn(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		http.Error(w, "bad form", http.StatusBadRequest)
	}
	w.WriteHeader(http.StatusCreated) // want `this status is not sent after the branch in line 70, which has answered with http.Error and goes on: return there`
}

func goesOnTwice(w http.ResponseWriter, r *http.Request, err error) {
	if r.Method != http.MethodPost {
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
	if err != nil {
		http.Error(w, "bad", http.StatusBadRequest)
	}
	w.WriteHeader(http.StatusOK) // want `not sent after the branch in line 80, which has answered with http.Error and goes on`
}

func notFound(w http.ResponseWriter, r *http.Request, item any) {
	if item == nil {
		http.NotFound(w, r)
	}
	http.Error(w, "odd", 500) // want `not sent after the branch in line 87, which has answered with http.NotFound and goes on`
}

func helped(w http.ResponseWriter, r *http.Request, err error) {
	if err != nil {
		writeError(w, err)
	}
	writeJSON(w, http.StatusOK, "fine") // want `not sent after the branch in line 94, which has answered with writeError and goes on`
}

func writeError(w http.ResponseWriter, err error) {
	log.Println(err)
	writeJSON(w, http.StatusInternalServerError, err.Error())
}

func writeJSON(w http.ResponseWriter, code int, v any) {
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(v)
}

func unmarshalled(w http.ResponseWriter, r *http.Request) {
	var v any
	err := json.NewDecoder(r.Body).Decode(&v)
	if err != nil {
		log.Println("bad request", err)
		w.WriteHeader(http.StatusBadRequest)
		fmt.Fprint(w, "bad request")
	}
	fmt.Println(v)
	writeJSON(w, http.StatusCreated, v) // want `not sent after the branch in line 114, which has answered with WriteHeader and goes on`
}

// (6.6) Frameworks of which the first reply is sent.
func frameworks(g *gin.Context, e echo.Context, err error) error {
	if err != nil {
		g.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
	}
	g.JSON(http.StatusOK, gin.H{"ok": true}) // want `not sent after the branch in line 124, which has answered with JSON and goes on`
	if err != nil {
		_ = e.JSON(http.StatusBadRequest, err)
	}
	return e.JSON(http.StatusOK, "fine") // want `not sent after the branch in line 128, which has answered with JSON and goes on`
}

func replies(g *gin.Context) {
	g.String(http.StatusOK, "fine")
	log.Println("fine")
	g.JSON(http.StatusCreated, gin.H{}) // want `this status is not sent: the answer has begun with String in line 134`
}

func fails(g *gin.Context, err error) {
	if err != nil {
		fail(g, err)
	}
	g.JSON(200, gin.H{}) // want `not sent after the branch in line 141, which has answered with fail and goes on`
}

func fail(g *gin.Context, err error) {
	if errors.Is(err, io.EOF) {
		g.JSON(http.StatusBadRequest, gin.H{"error": "short"})
		return
	}
	g.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
}

// (6.6) A handler that is a function literal.
func handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "x")
		w.WriteHeader(http.StatusTeapot) // want `the answer has begun with fmt.Fprint in line 157`
	})
}

func switched(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, "hello")
	switch r.Method {
	case http.MethodGet:
		w.WriteHeader(http.StatusOK) // want `the answer has begun with io.WriteString in line 163`
	default:
		http.Error(w, "no", http.StatusMethodNotAllowed) // want `the answer has begun with io.WriteString in line 163`
	}
}

func looped(w http.ResponseWriter, list []string) {
	fmt.Fprint(w, "[")
	for _, s := range list {
		if s == "" {
			http.Error(w, "empty", http.StatusInternalServerError) // want `the answer has begun with fmt.Fprint in line 173`
			return
		}
		fmt.Fprint(w, s)
	}
}
