//go:build unix

package measure

import (
	"syscall"
	"time"
)

// CPU is the time that the processors have spent on this process. It does not go
// on while other processes have them.
func CPU() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
