// Package measure helps to time what runs in this process.
package measure

import (
	"os"
	"runtime"
)

// Reserve lets the process have so many bytes at hand: what the system takes to
// hand out new memory would otherwise be counted where the garbage collector is
// off.
func Reserve(bytes int) {
	block := make([]byte, bytes)
	for i := 0; i < len(block); i += os.Getpagesize() {
		block[i] = 1
	}
	runtime.GC()
}
