// Package lib declares constants for its importers.
package lib

// A code that net/http has no constant for, and none.
const (
	StatusBandwidthLimitExceeded = 509
	StatusLoginTimeout           = 440
	Zero                         = 0
)
