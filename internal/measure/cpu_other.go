//go:build !unix

package measure

import "time"

var started = time.Now()

// CPU is the time that has passed, where the system does not tell what the
// processors have spent.
func CPU() time.Duration { return time.Since(started) }
