// Package far does not reach net/http.
package far

var alone = 404
