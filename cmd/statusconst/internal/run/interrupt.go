package run

import (
	"context"
	"errors"
	"os/signal"
	"slices"
)

var errInterrupted = errors.New("interrupted")

// Interruptible returns a context that a signal to end cancels, with
// errInterrupted as its cause, so that the work can end in order. After stop, a
// signal ends the process at once, as it should when nothing is open but the
// output. What the caller of the program ignores stays ignored.
func Interruptible() (ctx context.Context, stop func()) {
	heeded := slices.DeleteFunc(slices.Clone(endSignals), signal.Ignored)
	if len(heeded) == 0 { // none would mean all
		return context.Background(), func() {}
	}
	signalled, ignore := signal.NotifyContext(context.Background(), heeded...)
	ctx, cancel := context.WithCancelCause(context.Background())
	unlink := context.AfterFunc(signalled, func() { cancel(errInterrupted) })
	return ctx, func() {
		unlink()
		ignore()
	}
}
