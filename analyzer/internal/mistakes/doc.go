// Package mistakes finds what is likely wrong about a status, by asking the Result
// of package statuses: it knows nothing of how that knows. Each mistake is one file,
// named as its category is, and one row of checks.
//
//	mistakes.go   what a mistake is given, and what it finds
//	checks.go     the list of them
package mistakes
