package main

import (
	"context"
	"slices"
	"strings"
	"sync"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/apply"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/run"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/show"
)

// check runs the analyzer over the packages and reports, shows or makes the
// changes. It returns the exit code.
func check(o options, out show.Console) (int, error) {
	ctx, stop := run.Interruptible()
	defer stop()
	unseen := sync.OnceValue(func() int { return run.LeftOut(ctx, o.Request) })
	if o.format.ForPeople() && out.Progress { // then the number is said in any case
		go unseen()
		defer unseen() // no child outlives this program
	}
	env, err := prepare(ctx, o)
	var r results
	if err == nil {
		done := out.Busy("analysing " + strings.Join(o.Patterns, " "))
		r, err = analyse(ctx, o, env)
		done()
	}
	if cause := context.Cause(ctx); cause != nil {
		return exitError, o.ended(cause)
	}
	if o.explained && r.Why != "" {
		out.Notef("%s", r.Why)
	}
	out.Notice(r.Notices)
	if err != nil {
		return exitError, err
	}
	if o.format == "json" {
		stop()
		if err := show.PrintJSON(r.Trees, out); err != nil {
			return exitError, err
		}
		return exitClean, r.Err
	}
	left, err := report(ctx, stop, o, env, r.found, unseen, out)
	switch {
	case err != nil:
		return exitError, err
	case r.Err != nil:
		return exitError, r.Err
	case left > 0 && !o.format.ForMachine():
		return exitFindings, nil
	}
	return exitClean, nil
}

// ended is the error of a command that ended before it changed a file.
func (o options) ended(cause error) error {
	if o.fix {
		return apply.Unchanged(cause)
	}
	return cause
}

// prepare asks the go command what there is to know before an analysis, which
// may show that there can be none.
func prepare(ctx context.Context, o options) (run.Env, error) {
	env, err := run.Environment(ctx)
	if err != nil {
		return env, err
	}
	return env, run.CheckConstants(ctx, o.Request)
}

// results are what was found, as far as it was asked for, and what go vet gave.
type results struct {
	run.Outcome
	found []finding.Finding // none for -format=json, which prints the trees as they are
}

// analyse runs go vet, and reads and chooses what it found.
func analyse(ctx context.Context, o options, env run.Env) (r results, err error) {
	r.Outcome = run.Analyse(ctx, o.Request, env)
	if o.format == "json" {
		return r, nil
	}
	if r.found, err = finding.Collect(r.Trees); err != nil {
		return r, err
	}
	r.found, err = o.only(ctx, r.found)
	return r, err
}

// only returns the findings that -since leaves.
func (o options) only(ctx context.Context, all []finding.Finding) ([]finding.Finding, error) {
	if o.since == "" {
		return all, nil
	}
	lines, err := run.Since(ctx, o.since)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(all, func(f finding.Finding) bool { return !lines.Has(f) }), nil
}

// report prints the findings, or makes or shows the changes, and returns how
// many findings are left. Before it prints, it calls stop.
func report(ctx context.Context, stop func(), o options, env run.Env, found []finding.Finding, unseen func() int, out show.Console) (left int, err error) {
	changes := o.fix || o.diff
	var p apply.Plan
	if changes {
		again := func(fresh string) ([]finding.Finding, error) {
			o.Fresh = fresh
			return again(ctx, o, env)
		}
		mine := apply.OwnedOf(run.MainModules(ctx), env.Copies)
		if p, err = apply.Change(ctx, mine, found, o.fix, again); err != nil {
			return 0, err
		}
	}
	hidden := 0
	if o.format.ForPeople() && (len(found) > 0 || out.Progress) {
		hidden = unseen()
	}
	stop()
	if changes {
		found, err = tell(o, p, out)
	} else {
		err = show.Print(o.format, found, out)
	}
	if err == nil {
		sayLeftOut(hidden, out)
	}
	return len(found), err
}

// sayLeftOut says below the summary what leftOut counted.
func sayLeftOut(n int, out show.Console) {
	if n > 0 {
		out.Notef("%s left out by build constraints: -tags or GOOS reaches them", finding.Plural(n, "file"))
	}
}
