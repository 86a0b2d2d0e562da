// Package tested reaches net/http with its test only.
package tested

var code = 404 // want
