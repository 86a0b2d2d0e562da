// Package run analyses packages: through go vet, with this program as its tool, or from
// source. Both give the same trees of findings, and name the packages that fail.
package run

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/vettool"
)

// Analyse runs the analyzer over the packages: through the go command, whose cache makes
// a second run nearly free, or from source, where that would have to build too much.
func Analyse(ctx context.Context, o Request, env Env) Outcome {
	why := o.Load.forced()
	if why == "" && env.shared != "" {
		o.Load, why = "vet", "GOCACHEPROG is set, and this run fills the cache for others"
	}
	if o.Load != "source" {
		result := throughGo(ctx, o, env)
		if !errUnbuilt(result.Err) {
			result.Why = "through the go command: " + cmp.Or(why, "what the packages import is built")
			return result
		}
		why = result.Err.Error()
	}
	if result, ok := fromSource(ctx, o, env); ok {
		result.Why = "from source: " + why
		return result
	}
	o.Load = "vet"
	result := throughGo(ctx, o, env)
	result.Why = "through the go command: it alone can read these packages"
	return result
}

// throughGo runs go vet. Where some packages do not load, the go command refuses
// them all; then it is run again over the others.
func throughGo(ctx context.Context, o Request, env Env) Outcome {
	result := goVet(ctx, o, env, o.Patterns)
	if result.Err != nil && !errUnbuilt(result.Err) {
		result = rescue(ctx, result, o, env)
	}
	relocate(ctx, result.Trees, o, env)
	return result
}

// rescue takes what a run of go vet with an error gave, and returns what can be
// had all the same.
func rescue(ctx context.Context, result Outcome, o Request, env Env) Outcome {
	all, err := list(ctx, o, listFields)
	if err != nil {
		return result
	}
	causes := all.unloadable()
	if len(result.Trees) == 0 && len(causes) > 0 {
		result = Outcome{}
		if loads := all.without(causes); len(loads) > 0 {
			result = goVet(ctx, o, env, loads)
		}
		if result.Err != nil && len(result.complaints) == 0 {
			return result
		}
	}
	others := all.uncompiled(result.complaints, causes)
	if len(causes) > 0 {
		result.Notices += others
		result.Err = unanalysed{causes: causes, of: len(all.named)}
	}
	return result
}

// Outcome is what runs of go vet gave.
type Outcome struct {
	Trees      []finding.Tree
	Notices    string      // what it says without an error
	complaints []complaint // what it says of packages that failed
	Err        error
	Why        string // how the packages were read, and why so
}

func (o *Outcome) add(other Outcome) {
	o.Trees = append(o.Trees, other.Trees...)
	o.Notices += other.Notices
	o.complaints = append(o.complaints, other.complaints...)
	o.Err = errors.Join(o.Err, other.Err)
}

// goVet runs go vet with this program as its tool, so that the go command
// caches what does not change: once, or as often as the length of command lines
// demands.
func goVet(ctx context.Context, o Request, env Env, patterns []string) Outcome {
	self, err := os.Executable()
	if err != nil {
		return Outcome{Err: fmt.Errorf("find this program: %w", err)}
	}
	var all Outcome
	for _, some := range chunks(patterns, longestCommand()) {
		args := []string{"-vettool=" + self, "-json", "-" + vettool.ContentFlag}
		args = append(args, o.Settings...)
		if scope := o.Fresh + scope(o, env, some); scope != "" {
			args = append(args, "-"+vettool.ScopeFlag+"="+scope)
		}
		all.add(run(ctx, o, append(args, some...), env))
	}
	return all
}

// run runs go vet.
func run(ctx context.Context, o Request, args []string, env Env) Outcome {
	ctx, end := context.WithCancelCause(ctx)
	defer end(nil)
	var meanwhile func(context.Context, string)
	if o.Load != "vet" {
		meanwhile = func(ctx context.Context, dir string) { watch(ctx, dir, end) }
	}
	cmd := goCommand(ctx, "vet", o, args...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	failed := build(ctx, cmd, env.temp, meanwhile)
	if cause := context.Cause(ctx); cause != nil {
		return Outcome{Err: cause}
	}
	// Before Go 1.26, the JSON came on standard error.
	trees, text, err := split(io.MultiReader(&stdout, &stderr))
	switch {
	case err != nil:
		return Outcome{Err: err}
	case failed == nil, noPackages(text):
		return Outcome{Trees: trees, Notices: text}
	case text == "":
		return Outcome{Trees: trees, Err: fmt.Errorf("run go vet: %w", failed)}
	}
	notices, complaints := sortOut(text)
	return Outcome{
		Trees: trees, Notices: notices, complaints: complaints,
		Err: fmt.Errorf("go vet cannot load every package:\n%s", text),
	}
}

// longestCommand is how many bytes of patterns every system takes in one
// command line.
func longestCommand() int {
	if runtime.GOOS == "windows" {
		return 24 << 10
	}
	return 120 << 10
}

// chunks cuts the list into parts of at most so many bytes each, or one item.
func chunks(list []string, most int) [][]string {
	var parts [][]string
	from, size := 0, 0
	for i, item := range list {
		if size += len(item) + 1; size > most && i > from {
			parts = append(parts, list[from:i])
			from, size = i, len(item)+1
		}
	}
	return append(parts, list[from:])
}
