// Package herr is a small error package of a service.
package herr

import "net/http"

// Coder is an error with a status.
type Coder interface{ Code() int }

// Statuser is one whose method says so.
type Statuser interface{ StatusCode() int }

// Write sends it.
func Write(w http.ResponseWriter, c Coder, s Statuser) {
	w.WriteHeader(c.Code())
	w.WriteHeader(s.StatusCode())
}

// Log has nothing to do with statuses.
func Log(string) {}
