// Package flow reads typed syntax into the graph. A [Recorder] looks at
// statements, declarations and calls, asks the reader about their expressions, and
// records what it finds.
//
//	recorder.go    the recorder, and visit.go which syntax goes where
//	meet.go        a value meets a place
//	enter.go       functions
//	source.go      what file the visit is in: what a test says counts less
//	statement.go   assignments, returns; loop.go loops
//	compare.go     comparisons
//	composite.go   composite literals, and hold.go what holds them
//	size.go        counter-evidence: arithmetic, sizes, bounds
//	depend.go      numbers that depend on a text beside them
//	translate.go   functions that exchange one code for another
//	argument.go    calls, and atomic.go, container.go, accessor.go special ones
//	link.go        functions that become values
//	contract.go    interfaces and what implements them; satisfy.go conversions
//	pair.go        functions that compare two of their operands; paircall.go their calls
//	language.go    assertion languages, and gomega.go the largest of them, whose
//	               matchers may stand in a variable: heldmatcher.go
//	mock.go        what generated mocks are told to return
//	fuzz.go        what a fuzz test is seeded with
//	keyed.go       integers beside a key that says what they mean, and keyedany.go
//	               variables of any type there
package flow
