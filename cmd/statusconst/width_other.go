//go:build !unix && !windows

package main

import "os"

// terminalWidth is how many cells a line of the terminal has, 0 if unknown.
func terminalWidth(*os.File) int { return 0 }
