// Package behaviour runs the APIs of the table of behaviour, in
// analyzer/internal/mistakes/behaviour/table, and asserts the table row by row: each is
// served on the loopback and asked by a client that reads the raw answer.
//
//	rows_test.go       the rows, and the codes that stand for them
//	observe_test.go    what a server is seen to do
//	behaviour_test.go  every row is measured, and every measurement has its row
//	std_test.go, gin_test.go, echo_test.go, fasthttp_test.go, render_test.go, restful_test.go
package behaviour
