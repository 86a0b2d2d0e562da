package phonebook

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"sync"
)

// Book is a phone book on the web.
type Book struct {
	mu      sync.RWMutex
	entries map[string]Number
	Max     int
}

// NewBook has room for 500 entries.
func NewBook() *Book {
	return &Book{Max: 500, entries: map[string]Number{
		"reception": {1, 404, 5550100, 0},
		"kitchen":   {1, 404, 5550100, 200},
		"doctor":    {1, 404, 5550100, 503},
		"lisbon":    {351, 302, 5550142, 0},
		"belize":    {501, 500, 5550143, 301},
	}}
}

// result is what a handler comes to: a code for the client and a value.
type result struct {
	code  int
	value any
}

func (b *Book) lookup(name string) result {
	b.mu.RLock()
	defer b.mu.RUnlock()
	n, ok := b.entries[name]
	if !ok {
		return result{code: 404} // want 404
	}
	return result{200, n} // want 200
}

func (b *Book) add(name, text string) result {
	n, err := Parse(text)
	if err != nil {
		return result{400, err.Error()} // want 400
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if old, ok := b.entries[name]; ok {
		if old == n {
			return result{code: 204} // want 204
		}
		return result{409, old} // want 409
	}
	if len(b.entries) >= b.Max {
		return result{507, "the book is full"} // want 507
	}
	b.entries[name] = n
	return result{201, n} // want 201
}

func (b *Book) remove(name string) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	n, ok := b.entries[name]
	if !ok {
		return 410, errors.New("not here") // want 410
	}
	if n.Ext == 200 || n.Ext == 503 {
		return 403, errors.New("kitchen and doctor stay") // want 403
	}
	delete(b.entries, name)
	return 204, nil // want 204
}

func (b *Book) city(area string) result {
	code, err := strconv.Atoi(area)
	if err != nil {
		return result{400, "no area code"} // want 400
	}
	if code < 200 || code > 999 {
		return result{422, "area codes have three digits"} // want 422
	}
	city, ok := City(code)
	if !ok {
		return result{404, "unknown area"} // want 404
	}
	return result{200, city} // want 200
}

func (b *Book) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	var res result
	switch r.Method {
	case http.MethodGet:
		if area := r.URL.Query().Get("area"); area != "" {
			res = b.city(area)
		} else {
			res = b.lookup(name)
		}
	case http.MethodPut:
		res = b.add(name, r.URL.Query().Get("number"))
	case http.MethodDelete:
		code, err := b.remove(name)
		res.code = code
		if err != nil {
			res.value = err.Error()
		}
	default:
		res = result{405, nil} // want 405
	}
	w.WriteHeader(res.code)
	if res.value != nil {
		_ = json.NewEncoder(w).Encode(res.value)
	}
}
