// Package example names the module that the README's first command looks at,
// so that the go command can fetch it.
package example

import _ "github.com/go-chi/chi/v5"
