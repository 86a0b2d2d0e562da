// Package reader says what an expression is to the inference: a literal, a status
// constant, a place, a size. It remembers what it read, and asks for places; it
// has no way to record evidence about them.
//
//	reader.go      the reader, and term.go what it answers
//	expression.go  an expression → a term
//	conversion.go  … through T(x) and builtin functions
//	inside.go      … into containers, and derived.go through slices and maps
//	holder.go      … a field of the struct that one variable holds
//	accessed.go    … a field, through an accessor
//	subject.go     … the subject of an assertion
//	constant.go    … a constant: which ones are status constants
//	callee.go      what a call calls
//	function.go    what is known of a function, and value.go of a function value
//	frame.go       the functions around a position
//	share.go       what the others may ask about what was read
package reader
