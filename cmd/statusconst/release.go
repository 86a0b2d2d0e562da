package main

import (
	"errors"
	"fmt"
	"go/version"
	"os/exec"
	"runtime"
	"slices"
	"strings"
)

// goEnv is what the go command says of itself and of where it runs.
type goEnv struct {
	release string   // such as go1.26.8
	place   []string // GOMOD, GOWORK, GOFLAGS
}

var errNoGo = errors.New("the go command is not in PATH: statusconst needs it to load packages")

// environment asks the go command. An error says that there is none, that it
// does not run here, or that it is too new for this program.
func environment() (goEnv, error) {
	out, err := exec.Command("go", "env", "GOVERSION", "GOMOD", "GOWORK", "GOFLAGS").Output()
	var failed *exec.ExitError
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return goEnv{}, errNoGo
	case errors.As(err, &failed):
		return goEnv{}, fmt.Errorf("go env fails: %s", oneLine(string(failed.Stderr)))
	case err != nil:
		return goEnv{}, err
	}
	lines := strings.Split(string(out), "\n")
	env := goEnv{release: release(lines[0]), place: lines[1:]}
	return env, outdated(env.release)
}

// trimpath reports whether builds do not depend on where the module is.
func (env goEnv) trimpath() bool {
	return slices.ContainsFunc(env.place, func(line string) bool {
		return slices.Contains(strings.Fields(line), "-trimpath") || slices.Contains(strings.Fields(line), "-trimpath=true")
	})
}

// release is the version without what may follow it, such as experiments.
func release(text string) string {
	text, _, _ = strings.Cut(text, " ")
	return text
}

// outdated returns an error if the go command is of a later release than the one
// that built this program: the program can then read none of its packages.
func outdated(command string) error {
	own := release(runtime.Version())
	if !version.IsValid(own) || version.Compare(version.Lang(own), version.Lang(command)) >= 0 {
		return nil
	}
	return fmt.Errorf("built with %s, it cannot read the packages of %s: rebuild it, go install github.com/statusconst/statusconst/cmd/statusconst@latest", own, command)
}
