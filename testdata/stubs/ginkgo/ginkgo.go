// Package ginkgo has the shape of a language of tables.
package ginkgo

// TableEntry is a row of a table.
type TableEntry struct{}

// DescribeTable calls the function among args with each of the entries.
func DescribeTable(text string, args ...any) bool { return true }

// Entry is a row: a text, and what the function takes.
func Entry(description any, args ...any) TableEntry { return TableEntry{} }
