package main

import "github.com/statusconst/statusconst/internal/checkout"

// environment is that of the go command and of the tools in a copied module:
// without C, so that labels do not depend on what is installed.
func environment() []string { return append(checkout.Environment(), "CGO_ENABLED=0") }
