// Package http is another package called http.
package http

// Code is no status.
const Code = 7
