package late

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"testing"

	"github.com/gin-gonic/gin"
)

// (6.6) The status comes first.
func first(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
	fmt.Fprintln(w, "created")
}

// An informational status is followed by another.
func hints(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusEarlyHints)
	w.WriteHeader(http.StatusProcessing)
	w.WriteHeader(http.StatusOK)
}

// The branch ends.
func ends(w http.ResponseWriter, r *http.Request, err error, n int) {
	if err != nil {
		http.Error(w, "bad", http.StatusBadRequest)
		return
	}
	if n > 2 {
		w.WriteHeader(http.StatusInternalServerError)
		panic(err)
	}
	if n > 1 {
		w.WriteHeader(http.StatusInternalServerError)
		log.Fatal(err)
	}
	if n > 0 {
		http.Error(w, "down", http.StatusServiceUnavailable)
		os.Exit(1)
	}
	w.WriteHeader(http.StatusOK)
}

// One or the other.
func either(w http.ResponseWriter, r *http.Request, err error) {
	if err != nil {
		http.Error(w, "bad", http.StatusBadRequest)
	} else {
		w.WriteHeader(http.StatusOK)
	}
}

func cases(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.WriteHeader(http.StatusOK)
	case http.MethodPost:
		w.WriteHeader(http.StatusCreated)
	default:
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

// A flag is asked in between.
func flagged(w http.ResponseWriter, r *http.Request, err error) {
	answered := false
	if err != nil {
		http.Error(w, "bad", http.StatusBadRequest)
		answered = true
	}
	if answered {
		return
	}
	w.WriteHeader(http.StatusOK)
}

func unlessFlagged(w http.ResponseWriter, r *http.Request, err error) {
	answered := false
	if err != nil {
		http.Error(w, "bad", http.StatusBadRequest)
		answered = true
	}
	if !answered {
		w.WriteHeader(http.StatusOK)
	}
}

// The error of that very write: too late, and known to be.
func failed(w http.ResponseWriter, v any, content []byte) {
	if err := json.NewEncoder(w).Encode(v); err != nil {
		http.Error(w, "bad", http.StatusInternalServerError)
	}
	_, err := w.Write(content)
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// Another writer, a buffer, a recorder, a writer of the program's own.
func others(w, other http.ResponseWriter, buf *bytes.Buffer, own *statusWriter) {
	fmt.Fprint(other, "x")
	fmt.Fprint(buf, "x")
	fmt.Fprint(own, "x")
	own.WriteHeader(http.StatusOK)
	w.WriteHeader(http.StatusOK)
}

type statusWriter struct {
	http.ResponseWriter
	code int
}

func (s *statusWriter) WriteHeader(code int) { s.code = code }

func TestRecorder(t *testing.T) {
	rec := httptest.NewRecorder()
	rec.WriteString("x")
	rec.WriteHeader(http.StatusNotFound)
}

// A writer that is set anew may keep what it is given.
func wrapped(w http.ResponseWriter, r *http.Request) {
	w = &statusWriter{ResponseWriter: w}
	fmt.Fprint(w, "x")
	w.WriteHeader(http.StatusOK)
}

// Deferred: it may find that nothing was answered.
func deferred(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if recover() != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
	}()
	defer w.WriteHeader(http.StatusOK)
	fmt.Fprint(w, "x")
}

// A loop that replies once.
func loop(w http.ResponseWriter, list []string, name string) {
	for _, s := range list {
		if s == name {
			w.WriteHeader(http.StatusOK)
			fmt.Fprint(w, s)
			break
		}
	}
	for _, s := range list {
		if s != name {
			continue
		}
		http.Error(w, "twice", http.StatusConflict)
		return
	}
	http.Error(w, "none", http.StatusNotFound)
}

// A helper that replies in one case only says by its result whether it did.
func checked(w http.ResponseWriter, r *http.Request) {
	if !check(w, r) {
		return
	}
	w.WriteHeader(http.StatusOK)
}

func check(w http.ResponseWriter, r *http.Request) bool {
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "who are you?", http.StatusUnauthorized)
		return false
	}
	return true
}

// A status that is set again before anything is sent.
func pending(g *gin.Context, err error) {
	g.Status(http.StatusOK)
	if err != nil {
		g.Status(http.StatusBadRequest)
	}
	g.Next()
	g.JSON(http.StatusOK, gin.H{})
}

func aborted(g *gin.Context, err error) {
	if err != nil {
		g.AbortWithStatusJSON(http.StatusBadRequest, gin.H{})
		return
	}
	g.JSON(http.StatusOK, gin.H{})
}

// A branch that only writes a part of the body.
func part(w http.ResponseWriter, debug bool) {
	if debug {
		fmt.Println("debug")
	}
	w.WriteHeader(http.StatusOK)
	if debug {
		fmt.Fprint(w, "debug")
	}
	fmt.Fprint(w, "fine")
}

// A jump leaves the branch.
func jump(w http.ResponseWriter, err error) {
	if err != nil {
		http.Error(w, "bad", http.StatusBadRequest)
		goto done
	}
	w.WriteHeader(http.StatusOK)
done:
	fmt.Println("done")
}
