// Package evidence reads typed syntax into the graph.
//
// A [Reader] says what an expression is to the inference; it takes no evidence.
// A [Recorder] looks at statements, declarations and calls, asks the reader
// about their expressions, and records what it finds.
//
//	reader.go      the reader, and term.go what it answers
//	expression.go  an expression → a term
//	conversion.go  … through T(x) and builtin functions
//	inside.go      … into containers
//	constant.go    … a constant: which ones are status constants
//	callee.go      what a call calls
//	function.go    what is known of a function, and value.go of a function value
//
//	recorder.go    the recorder: which syntax goes where
//	frame.go       the function around a position
//	statement.go   assignments, returns, loops
//	compare.go     comparisons
//	composite.go   composite literals
//	argument.go    calls
//	link.go        functions that become values
//	contract.go    interfaces and what implements them
//	pair.go        functions that compare two of their operands
//	paircall.go    … and their calls
//	language.go    assertion languages
package evidence
