package run

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/vettool"
)

// Env is what the go command says of itself and of where it runs.
type Env struct {
	release string   // such as go1.26.8
	arch    string   // GOARCH
	shared  string   // GOCACHEPROG, the program of a cache that machines share
	place   []string // GOMOD, GOWORK, GOFLAGS
	temp    string   // GOTMPDIR, "" for the system's own
	Copies  []string // GOROOT, GOMODCACHE
}

// Environment asks the go command. An error says that there is none, that it
// does not run here, or that it is too new for this program.
func Environment(ctx context.Context) (Env, error) {
	names := []string{"GOVERSION", "GOMOD", "GOWORK", "GOFLAGS", "GOTMPDIR", "GOROOT", "GOMODCACHE", "GOARCH", "GOCACHEPROG"}
	out, err := goOutput(ctx, goCommand(ctx, "env", Request{}, names...))
	if err != nil {
		return Env{}, err
	}
	lines := strings.Split(strings.ReplaceAll(string(out), "\r\n", "\n"), "\n")
	env := Env{release: vettool.Release(lines[0])}
	if err := vettool.Outdated(env.release); err != nil {
		return env, err
	}
	if len(lines) < len(names) {
		return env, fmt.Errorf("go env prints %s in place of %d", finding.Plural(len(lines), "line"), len(names))
	}
	env.place, env.temp, env.Copies = lines[1:4], lines[4], lines[5:7]
	env.arch, env.shared = lines[7], lines[8]
	return env, nil
}

// trimpath reports whether builds do not depend on where the module is.
func (env Env) trimpath() bool {
	return slices.ContainsFunc(env.place, func(line string) bool {
		return slices.Contains(strings.Fields(line), "-trimpath") || slices.Contains(strings.Fields(line), "-trimpath=true")
	})
}
