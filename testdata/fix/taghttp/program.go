//go:build ignore

// Command program lies beside the package, and is none of it.
package main

var stdhttp = 1

func main() { _ = stdhttp }
