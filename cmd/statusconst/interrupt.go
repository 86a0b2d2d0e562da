package main

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"sync"
)

var errInterrupted = errors.New("interrupted")

// interruptible returns a context that a signal to end cancels, with
// errInterrupted as its cause, so that the work can end in order. After stop, a
// signal ends the process at once, as it should when nothing is open but the
// output. What the caller of the program ignores stays ignored.
func interruptible() (ctx context.Context, stop func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	for _, s := range endSignals {
		if !signal.Ignored(s) {
			signal.Notify(signals, s)
		}
	}
	go func() {
		if _, ok := <-signals; ok {
			cancel(errInterrupted)
		}
	}()
	return ctx, sync.OnceFunc(func() {
		signal.Stop(signals)
		close(signals)
	})
}
