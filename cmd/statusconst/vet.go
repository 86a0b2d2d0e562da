package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
)

// vet runs the analyzer over the packages: through the go command, whose cache makes
// a second run nearly free, or from source, where that would have to build too much.
func vet(ctx context.Context, o request, env goEnv) outcome {
	why := o.load.forced()
	if why == "" && env.shared != "" {
		o.load, why = "vet", "GOCACHEPROG is set, and this run fills the cache for others"
	}
	if o.load != "source" {
		result := throughGo(ctx, o, env)
		if !errUnbuilt(result.err) {
			result.why = "through the go command: " + cmp.Or(why, "what the packages import is built")
			return result
		}
		why = result.err.Error()
	}
	if result, ok := fromSource(ctx, o, env); ok {
		result.why = "from source: " + why
		return result
	}
	o.load = "vet"
	result := throughGo(ctx, o, env)
	result.why = "through the go command: it alone can read these packages"
	return result
}

// throughGo runs go vet. Where some packages do not load, the go command refuses
// them all; then it is run again over the others.
func throughGo(ctx context.Context, o request, env goEnv) outcome {
	result := goVet(ctx, o, env, o.patterns)
	if result.err != nil && !errUnbuilt(result.err) {
		result = rescue(ctx, result, o, env)
	}
	relocate(ctx, result.trees, o, env)
	return result
}

// rescue takes what a run of go vet with an error gave, and returns what can be
// had all the same.
func rescue(ctx context.Context, result outcome, o request, env goEnv) outcome {
	all, err := list(ctx, o, listFields)
	if err != nil {
		return result
	}
	causes := all.unloadable()
	if len(result.trees) == 0 && len(causes) > 0 {
		result = outcome{}
		if loads := all.without(causes); len(loads) > 0 {
			result = goVet(ctx, o, env, loads)
		}
		if result.err != nil && len(result.complaints) == 0 {
			return result
		}
	}
	others := all.uncompiled(result.complaints, causes)
	if len(causes) > 0 {
		result.notices += others
		result.err = unanalysed{causes: causes, of: len(all.named)}
	}
	return result
}

// outcome is what runs of go vet gave.
type outcome struct {
	trees      []tree
	notices    string      // what it says without an error
	complaints []complaint // what it says of packages that failed
	err        error
	why        string // how the packages were read, and why so
}

func (o *outcome) add(other outcome) {
	o.trees = append(o.trees, other.trees...)
	o.notices += other.notices
	o.complaints = append(o.complaints, other.complaints...)
	o.err = errors.Join(o.err, other.err)
}

// goVet runs go vet with this program as its tool, so that the go command
// caches what does not change: once, or as often as the length of command lines
// demands.
func goVet(ctx context.Context, o request, env goEnv, patterns []string) outcome {
	self, err := os.Executable()
	if err != nil {
		return outcome{err: fmt.Errorf("find this program: %w", err)}
	}
	var all outcome
	for _, some := range chunks(patterns, longestCommand()) {
		args := []string{"-vettool=" + self, "-json", "-" + contentFlag}
		args = append(args, o.settings...)
		if scope := o.fresh + scope(o, env, some); scope != "" {
			args = append(args, "-"+scopeFlag+"="+scope)
		}
		all.add(run(ctx, o, append(args, some...), env))
	}
	return all
}

// run runs go vet.
func run(ctx context.Context, o request, args []string, env goEnv) outcome {
	ctx, end := context.WithCancelCause(ctx)
	defer end(nil)
	var meanwhile func(context.Context, string)
	if o.load != "vet" {
		meanwhile = func(ctx context.Context, dir string) { watch(ctx, dir, end) }
	}
	cmd := goCommand(ctx, "vet", o, args...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	failed := build(ctx, cmd, env.temp, meanwhile)
	if cause := context.Cause(ctx); cause != nil {
		return outcome{err: cause}
	}
	// Before Go 1.26, the JSON came on standard error.
	trees, text, err := split(io.MultiReader(&stdout, &stderr))
	switch {
	case err != nil:
		return outcome{err: err}
	case failed == nil, noPackages(text):
		return outcome{trees: trees, notices: text}
	case text == "":
		return outcome{trees: trees, err: fmt.Errorf("run go vet: %w", failed)}
	}
	notices, complaints := sortOut(text)
	return outcome{
		trees: trees, notices: notices, complaints: complaints,
		err: fmt.Errorf("go vet cannot load every package:\n%s", text),
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
