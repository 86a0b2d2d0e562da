package run

import (
	"context"
	"os"
	"os/exec"
	"runtime"
	"time"
)

// grace is how long what the go command started may take to end.
const grace = 3 * time.Second

// build runs a go command that builds. When ctx ends it, it ends without
// removing its temporary folder, so it gets one inside a folder that is removed
// here. Parent is the folder for temporary ones, "" for that of the system. While
// it runs, meanwhile is called, if it is not nil.
func build(ctx context.Context, cmd *exec.Cmd, parent string, meanwhile func(ctx context.Context, dir string)) error {
	dir, err := os.MkdirTemp(parent, "statusconst-")
	if err != nil {
		return err
	}
	defer removeAll(dir)
	if meanwhile != nil {
		running, stop := context.WithCancel(ctx)
		defer stop()
		go meanwhile(running, dir)
	}
	cmd.Env = append(cmd.Environ(), "GOTMPDIR="+dir)
	return runGo(ctx, cmd)
}

// removeAll removes the folder, in which a process that was killed may still be
// writing.
func removeAll(dir string) {
	for range 20 {
		if os.RemoveAll(dir) == nil {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// runGo runs a go command that ends with ctx, whose cause is the error then.
// Nothing that it started goes on.
func runGo(ctx context.Context, cmd *exec.Cmd) error {
	runtime.LockOSThread() // the system ends the command with the thread that started it
	defer runtime.UnlockOSThread()
	apart(cmd)
	cmd.Cancel = func() error { return endGroup(cmd.Process) }
	cmd.WaitDelay = grace
	err := cmd.Run()
	if ctx.Err() != nil {
		if cmd.Process != nil {
			killGroup(cmd.Process)
		}
		return context.Cause(ctx)
	}
	return err
}
