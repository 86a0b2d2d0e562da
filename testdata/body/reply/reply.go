// Package reply sends what it is given, whatever the status is.
package reply

import (
	"encoding/json"
	"net/http"
)

// JSON sends a status and a body.
func JSON(w http.ResponseWriter, code int, v any) { // want JSON:`^status param1$` JSON:`^bodies\(1,2\)$` JSON:`^replies\(0,1\)$`
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	if err := json.NewEncoder(w).Encode(v); err != nil {
		panic(err)
	}
}

// Text sends a text with a status that it looks at.
func Text(w http.ResponseWriter, code int, text string) { // want Text:`^status param1$` Text:`^replies\(0,1\)$`
	w.WriteHeader(code)
	if code != http.StatusNoContent {
		_, _ = w.Write([]byte(text))
	}
}
