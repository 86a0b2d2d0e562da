package known

import (
	"go/types"
	"strings"
)

// Atomic is what a function or method of sync/atomic does with an integer.
type Atomic uint8

// The operations.
const (
	NoAtomic Atomic = iota
	Load            // gives it
	Store           // takes one
	Exchange        // takes some, and may give it: Swap, CompareAndSwap
	Count           // adds to it, or masks it
)

// AtomicOf returns what fn does. The integer is the receiver, or what the first
// argument points to.
func AtomicOf(fn *types.Func) Atomic {
	if fn.Pkg() == nil || fn.Pkg().Path() != "sync/atomic" {
		return NoAtomic
	}
	for prefix, op := range atomics {
		if strings.HasPrefix(fn.Name(), prefix) {
			return op
		}
	}
	return NoAtomic
}

var atomics = map[string]Atomic{
	"Load": Load, "Store": Store, "Swap": Exchange, "CompareAndSwap": Exchange,
	"Add": Count, "And": Count, "Or": Count,
}
