package main

import (
	"context"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/apply"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/run"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/show"
)

// tell prints what was changed, or would be, and what is left. It returns the
// findings that there still are.
func tell(o options, p apply.Plan, out show.Console) ([]finding.Finding, error) {
	if n := len(p.Foreign); n > 0 {
		out.Notef("left %s in %s: they belong to no main module of this build (go.mod, go.work)", finding.Plural(n, "number"), finding.Plural(apply.FilesOf(p.Foreign), "file"))
	}
	if n := len(p.Shared); n > 0 {
		out.Notef("left %s in %s: packages share a file and do not agree on the fix", finding.Plural(n, "number"), finding.Plural(apply.FilesOf(p.Shared), "file"))
	}
	if o.diff {
		return append(p.Left, p.Made...), printDiff(p.Changes, out)
	}
	for _, note := range p.Notes {
		out.Notef("%s", note)
	}
	if len(p.Made) > 0 {
		out.Notef("replaced %s in %s", finding.Plural(len(p.Made), "number"), finding.Plural(len(p.Changes), "file"))
	}
	show.PrintFindings(p.Left, out)
	return p.Left, nil
}

// printDiff prints the changes as a diff.
func printDiff(changes []apply.FileChange, out show.Console) error {
	root, outside, err := apply.DiffRoot(changes)
	if err != nil {
		return err
	}
	if outside {
		out.Notef("apply this diff in %s", root)
	}
	for _, c := range changes {
		diff, err := apply.Unified(apply.NameIn(root, c.Names[0]), c.Before, c.After)
		if err != nil {
			return err
		}
		out.Printf("%s", out.Text(diff))
	}
	return nil
}

// again analyses the packages once more. What does not load, the first analysis
// reported.
func again(ctx context.Context, o options, env run.Env) ([]finding.Finding, error) {
	r, err := analyse(ctx, o, env)
	if err == nil && len(r.Trees) == 0 {
		err = r.Err
	}
	return r.found, err
}
