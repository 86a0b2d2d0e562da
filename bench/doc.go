// Package bench measures what the analyzer costs beside others, in one process
// and over the same packages:
//
//	go test -C bench -bench . -benchtime 5x
//
// It is a module of its own, so that what it measures against is no dependency
// of the analyzer.
package bench
