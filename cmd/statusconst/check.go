package main

import (
	"context"
	"slices"
	"strings"
	"sync"
)

// check runs the analyzer over the packages and reports, shows or makes the
// changes. It returns the exit code.
func check(o options, out console) (int, error) {
	ctx, stop := interruptible()
	defer stop()
	unseen := sync.OnceValue(func() int { return leftOut(ctx, o.request) })
	if o.format.forPeople() && out.progress { // then the number is said in any case
		go unseen()
		defer unseen() // no child outlives this program
	}
	env, err := prepare(ctx, o)
	var r results
	if err == nil {
		done := out.busy("analysing " + strings.Join(o.patterns, " "))
		r, err = analyse(ctx, o, env)
		done()
	}
	if cause := context.Cause(ctx); cause != nil {
		return exitError, o.ended(cause)
	}
	if o.explained && r.why != "" {
		out.notef("%s", r.why)
	}
	out.notice(r.notices)
	if err != nil {
		return exitError, err
	}
	if o.format == "json" {
		stop()
		if err := printJSON(r.trees, out); err != nil {
			return exitError, err
		}
		return exitClean, r.err
	}
	left, err := report(ctx, stop, o, env, r.found, unseen, out)
	switch {
	case err != nil:
		return exitError, err
	case r.err != nil:
		return exitError, r.err
	case left > 0 && !o.format.forMachine():
		return exitFindings, nil
	}
	return exitClean, nil
}

// ended is the error of a command that ended before it changed a file.
func (o options) ended(cause error) error {
	if o.fix {
		return unchanged(cause)
	}
	return cause
}

// prepare asks the go command what there is to know before an analysis, which
// may show that there can be none.
func prepare(ctx context.Context, o options) (goEnv, error) {
	env, err := environment(ctx)
	if err != nil {
		return env, err
	}
	return env, checkConstants(ctx, o.request)
}

// results are what was found, as far as it was asked for, and what go vet gave.
type results struct {
	outcome
	found []finding // none for -format=json, which prints the trees as they are
}

// analyse runs go vet, and reads and chooses what it found.
func analyse(ctx context.Context, o options, env goEnv) (r results, err error) {
	r.outcome = vet(ctx, o.request, env)
	if o.format == "json" {
		return r, nil
	}
	if r.found, err = findings(r.trees); err != nil {
		return r, err
	}
	r.found, err = o.only(ctx, r.found)
	return r, err
}

// only returns the findings that -since leaves.
func (o options) only(ctx context.Context, all []finding) ([]finding, error) {
	if o.since == "" {
		return all, nil
	}
	lines, err := since(ctx, o.since)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(all, func(f finding) bool { return !lines.has(f) }), nil
}

// report prints the findings, or makes or shows the changes, and returns how
// many findings are left. Before it prints, it calls stop.
func report(ctx context.Context, stop func(), o options, env goEnv, found []finding, unseen func() int, out console) (left int, err error) {
	changes := o.fix || o.diff
	var p plan
	if changes {
		again := func(fresh string) ([]finding, error) {
			o.fresh = fresh
			return again(ctx, o, env)
		}
		mine := ownedOf(mainModules(ctx), env.copies)
		if p, err = change(ctx, mine, found, o.fix, again); err != nil {
			return 0, err
		}
	}
	hidden := 0
	if o.format.forPeople() && (len(found) > 0 || out.progress) {
		hidden = unseen()
	}
	stop()
	if changes {
		found, err = tell(o, p, out)
	} else {
		err = show(o.format, found, out)
	}
	if err == nil {
		sayLeftOut(hidden, out)
	}
	return len(found), err
}

// sayLeftOut says below the summary what leftOut counted.
func sayLeftOut(n int, out console) {
	if n > 0 {
		out.notef("%s left out by build constraints: -tags or GOOS reaches them", plural(n, "file"))
	}
}
