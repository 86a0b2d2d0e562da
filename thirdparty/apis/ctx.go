// Package apis has a line for each API of a real module in which an int is a
// status. A line that ends in "want" must be found, once, or as often as the
// number after the word says; no other line may be.
package apis

import "context"

type ctx = context.Context
