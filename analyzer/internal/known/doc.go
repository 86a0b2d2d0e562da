// Package known has what is a carrier, or compares, before anything is
// inferred: tables of APIs, and the facts that other packages share, read as
// one.
//
//	roots.go      the standard library: every int documented as a status
//	opaque.go     APIs that inference cannot see through, each with its reason
//	comparers.go  functions whose comparison cannot be read off their source
//	language.go   assertion languages, and matcher.go the matchers of gomega
//	mock.go       the mocks that gomock and mockery generate
//	keyed.go      keys whose text says what the integer beside them means
//	spelled.go    functions that are given, as text, the name of a status
//	exit.go       process exit codes, which have the size of a status
//	facts.go      tables and facts, read as one
//	tabled.go     … what the tables say
//	shared.go     … what other packages share
//	sharing.go    what this package shares, and exposed.go of which types
//	fields.go     the fields that a name leads to
//	names.go      the same by name first, which costs next to nothing
//	around.go     which packages can hold a status at all
package known
