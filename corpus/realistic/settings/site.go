package settings

import (
	"encoding/json"
	"net/http"
	"strings"
	"time"
)

// Site serves one tenant.
type Site struct {
	Tenant Tenant
	Closed bool
	Born   map[string]time.Time
}

func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.Closed {
		w.WriteHeader(s.Tenant.Pages.Maintenance)
		return
	}
	path := strings.TrimPrefix(r.URL.Path, "/")
	switch {
	case path == "":
		http.Redirect(w, r, "/pages/home", s.Tenant.Pages.Home)
	case path == "settings" && r.Method == http.MethodPut:
		s.put(w, r)
	case path == "settings":
		w.WriteHeader(200) // want 200
		_ = json.NewEncoder(w).Encode(s.Tenant.Numbers)
	case strings.HasPrefix(path, "private/"):
		w.WriteHeader(s.Tenant.Pages.Private)
	case strings.HasPrefix(path, "links/"):
		s.link(w, strings.TrimPrefix(path, "links/"))
	default:
		w.WriteHeader(404) // want 404
	}
}

func (s *Site) put(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	if len(q) > 20 {
		w.WriteHeader(414) // want 414
		return
	}
	for key := range q {
		if err := s.Tenant.Numbers.Set(key, q.Get(key)); err != nil {
			http.Error(w, err.Error(), 422) // want 422
			return
		}
	}
	w.WriteHeader(204) // want 204
}

func (s *Site) link(w http.ResponseWriter, name string) {
	born, ok := s.Born[name]
	if !ok {
		w.WriteHeader(404) // want 404
		return
	}
	days := s.Tenant.Numbers.Or("link.days", 300)
	if time.Since(born) > time.Duration(days)*24*time.Hour {
		w.WriteHeader(s.Tenant.Pages.Expired)
		return
	}
	w.Header().Set("Location", "/pages/"+name)
	w.WriteHeader(307) // want 307
}
