package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// goEnv is what the go command says of itself and of where it runs.
type goEnv struct {
	release string   // such as go1.26.8
	arch    string   // GOARCH
	shared  string   // GOCACHEPROG, the program of a cache that machines share
	place   []string // GOMOD, GOWORK, GOFLAGS
	temp    string   // GOTMPDIR, "" for the system's own
	copies  []string // GOROOT, GOMODCACHE
}

// environment asks the go command. An error says that there is none, that it
// does not run here, or that it is too new for this program.
func environment(ctx context.Context) (goEnv, error) {
	names := []string{"GOVERSION", "GOMOD", "GOWORK", "GOFLAGS", "GOTMPDIR", "GOROOT", "GOMODCACHE", "GOARCH", "GOCACHEPROG"}
	out, err := goOutput(ctx, goCommand(ctx, "env", request{}, names...))
	if err != nil {
		return goEnv{}, err
	}
	lines := strings.Split(strings.ReplaceAll(string(out), "\r\n", "\n"), "\n")
	env := goEnv{release: release(lines[0])}
	if err := outdated(env.release); err != nil {
		return env, err
	}
	if len(lines) < len(names) {
		return env, fmt.Errorf("go env prints %s in place of %d", plural(len(lines), "line"), len(names))
	}
	env.place, env.temp, env.copies = lines[1:4], lines[4], lines[5:7]
	env.arch, env.shared = lines[7], lines[8]
	return env, nil
}

// trimpath reports whether builds do not depend on where the module is.
func (env goEnv) trimpath() bool {
	return slices.ContainsFunc(env.place, func(line string) bool {
		return slices.Contains(strings.Fields(line), "-trimpath") || slices.Contains(strings.Fields(line), "-trimpath=true")
	})
}
