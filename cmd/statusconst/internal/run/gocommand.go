package run

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
)

var errNoGo = errors.New("the go command is not in PATH: statusconst needs it to load packages")

// goCommand is a call of the go command that prints nothing but what it is
// asked for, whatever GOFLAGS says.
func goCommand(ctx context.Context, verb string, o Request, args ...string) *exec.Cmd {
	fixed := []string{verb, "-x=false", "-n=false"}
	if o.Tags != "" {
		fixed = append(fixed, "-tags="+o.Tags)
	}
	return exec.CommandContext(ctx, "go", append(fixed, args...)...)
}

// goOutput is what a go command prints, also before it fails. An error says that
// there is no go command, what it complains of, or why ctx ended.
func goOutput(ctx context.Context, cmd *exec.Cmd) ([]byte, error) {
	out, _, err := goOutputs(ctx, cmd)
	return out, err
}

// goOutputs is goOutput with what the command says on standard error.
func goOutputs(ctx context.Context, cmd *exec.Cmd) (out []byte, said string, err error) {
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err = runGo(ctx, cmd)
	var failed *exec.ExitError
	switch {
	case errors.Is(err, exec.ErrNotFound):
		err = errNoGo
	case errors.As(err, &failed):
		err = fmt.Errorf("go %s fails: %s", cmd.Args[1], finding.OneLine(stderr.String()))
	}
	return stdout.Bytes(), stderr.String(), err
}
