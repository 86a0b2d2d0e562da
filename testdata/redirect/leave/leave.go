// Package leave hands its codes on to what redirects.
package leave

import "net/http"

// To redirects.
func To(w http.ResponseWriter, r *http.Request, code int) { // want To:`^status param2$` To:`^redirects\(2\)$` To:`^replies\(0,2\)$`
	http.Redirect(w, r, "/", code)
}

// Later redirects, one function further, in a handler.
func Later(code int) http.Handler { // want Later:`^status param0$` Later:`^redirects\(0\)$`
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := r.ParseForm(); err != nil {
			return
		}
		To(w, r, code)
	})
}

// Answer redirects, or does not.
func Answer(w http.ResponseWriter, r *http.Request, code int) { // want Answer:`^status param2$` Answer:`^replies\(0,2\)$`
	if code >= http.StatusMultipleChoices && code < http.StatusBadRequest {
		http.Redirect(w, r, "/", code)
		return
	}
	w.WriteHeader(code)
}

// Maybe redirects in one case, and answers with the code in the other.
func Maybe(w http.ResponseWriter, r *http.Request, code int) { // want Maybe:`^status param2$` Maybe:`^replies\(0,2\)$`
	if r.Header.Get("HX-Request") == "" {
		http.Redirect(w, r, "/", code)
	} else {
		w.WriteHeader(code)
	}
}
