// Package gstruct has the shape of matchers of structs.
package gstruct

import "github.com/onsi/gomega"

// Options say which fields are ignored.
type Options int

// IgnoreExtras ignores fields without a matcher.
const IgnoreExtras Options = 1

// Fields are matchers by the name of a field.
type Fields map[string]gomega.Matcher

// MatchFields matches the fields of a struct.
func MatchFields(options Options, fields Fields) gomega.Matcher { return gomega.Equal(fields) }

// MatchAllFields matches all fields of a struct.
func MatchAllFields(fields Fields) gomega.Matcher { return gomega.Equal(fields) }

// PointTo matches what a pointer points to.
func PointTo(m gomega.Matcher) gomega.Matcher { return m }
