package queuebroker

import (
	"io"
	"net/http"
	"strings"
)

// Web is the web side. Tokens are the users by token.
type Web struct {
	Broker *Broker
	Tokens map[string]string
	Last   Close
}

func (h *Web) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c, body := h.serve(r)
	h.Last = c
	if c.Fatal() {
		w.Header().Set("Connection", "close")
	}
	w.WriteHeader(c.Code)
	if c.Code == 200 { // want 200
		_, _ = w.Write(body)
	}
}

func (h *Web) serve(r *http.Request) (Close, []byte) {
	user, ok := h.Tokens[r.Header.Get("Token")]
	if !ok {
		return Close{Web: true, Code: 401, Text: "token?"}, nil // want 401
	}
	name := strings.Trim(r.URL.Path, "/")
	switch r.Method {
	case http.MethodPut:
		c := toWeb(h.Broker.Declare(name, r.URL.Query().Get("class"), user))
		if c.Code == 204 { // want 204
			c.Code = 201 // want 201
		}
		return c, nil
	case http.MethodPost:
		body, err := io.ReadAll(io.LimitReader(r.Body, 2<<20))
		if err != nil {
			return Close{true, 408, err.Error()}, nil // want 408
		}
		return toWeb(h.Broker.Publish(name, body)), nil
	case http.MethodGet:
		body, c := h.Broker.Get(name)
		if c.Code == 313 {
			return Close{true, 204, "empty"}, nil // want 204
		}
		c = toWeb(c)
		if body != nil {
			c.Code = 200 // want 200
		}
		return c, body
	}
	return Close{true, 405, r.Method}, nil // want 405
}
