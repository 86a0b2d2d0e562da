package ftpweb

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// Source is where the files come from.
type Source interface {
	Size(name string) (int64, error)
	Fetch(name string, to io.Writer) error
}

// Handler serves files of at most Max bytes.
type Handler struct {
	Source Source
	Max    int64
	Mirror string // where larger files are
}

func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := path.Clean(r.URL.Path)
	if strings.HasSuffix(name, ".php") {
		fail(w, 403, "no programs") // want 403
		return
	}
	size, err := h.Source.Size(name)
	if err != nil {
		fail(w, status(err), err.Error())
		return
	}
	if size > h.Max {
		if h.Mirror == "" {
			fail(w, 413, "too large for the browser") // want 413
			return
		}
		http.Redirect(w, r, h.Mirror+name, 307) // want 307
		return
	}
	etag := strconv.Quote(strconv.FormatInt(size, 36))
	if r.Header.Get("If-None-Match") == etag {
		w.WriteHeader(304) // want 304
		return
	}
	var buf bytes.Buffer
	if err := h.Source.Fetch(name, &buf); err != nil {
		fail(w, status(err), err.Error())
		return
	}
	w.Header().Set("ETag", etag)
	w.WriteHeader(200) // want 200
	_, _ = buf.WriteTo(w)
}

// status is what to tell the browser.
func status(err error) int {
	var refusal *Error
	if !errors.As(err, &refusal) {
		return 502 // want 502
	}
	for _, t := range []struct{ ftp, web int }{
		{421, http.StatusServiceUnavailable},
		{425, http.StatusGatewayTimeout},
		{452, http.StatusInsufficientStorage},
		{502, http.StatusNotImplemented},
		{530, http.StatusUnauthorized},
		{550, http.StatusNotFound},
		{553, http.StatusForbidden},
	} {
		if refusal.Code == t.ftp {
			return t.web
		}
	}
	if refusal.Code >= 500 {
		return 500 // want 500
	}
	return 503 // want 503
}

func fail(w http.ResponseWriter, code int, text string) {
	if code == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", "Basic")
	}
	http.Error(w, text, code)
}
