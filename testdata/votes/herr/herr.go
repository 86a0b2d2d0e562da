// Package herr is a small error package of a service.
package herr

import "net/http"

// Coder is an error with a status.
type Coder interface{ Code() int } // want Code:`^status result0$`

// Statuser is one whose method says so.
type Statuser interface{ StatusCode() int } // want StatusCode:`^status result0$`

// Write sends it.
func Write(w http.ResponseWriter, c Coder, s Statuser) {
	w.WriteHeader(c.Code())
	w.WriteHeader(s.StatusCode())
}

// Log has nothing to do with statuses.
func Log(string) {}
