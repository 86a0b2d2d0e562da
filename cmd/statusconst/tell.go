package main

import "context"

// tell prints what was changed, or would be, and what is left. It returns the
// findings that there still are.
func tell(o options, p plan, out console) ([]finding, error) {
	if n := len(p.foreign); n > 0 {
		out.notef("left %s in %s: they belong to no main module of this build (go.mod, go.work)", plural(n, "number"), plural(filesOf(p.foreign), "file"))
	}
	if n := len(p.shared); n > 0 {
		out.notef("left %s in %s: packages share a file and do not agree on the fix", plural(n, "number"), plural(filesOf(p.shared), "file"))
	}
	if o.diff {
		return append(p.left, p.made...), printDiff(p.changes, out)
	}
	for _, note := range p.notes {
		out.notef("%s", note)
	}
	if len(p.made) > 0 {
		out.notef("replaced %s in %s", plural(len(p.made), "number"), plural(len(p.changes), "file"))
	}
	printFindings(p.left, out)
	return p.left, nil
}

// printDiff prints the changes as a diff.
func printDiff(changes []fileChange, out console) error {
	root, outside, err := diffRoot(changes)
	if err != nil {
		return err
	}
	if outside {
		out.notef("apply this diff in %s", root)
	}
	for _, c := range changes {
		diff, err := unified(nameIn(root, c.names[0]), c.before, c.after)
		if err != nil {
			return err
		}
		out.printf("%s", out.text(diff))
	}
	return nil
}

// again analyses the packages once more. What does not load, the first analysis
// reported.
func again(ctx context.Context, o options, env goEnv) ([]finding, error) {
	r, err := analyse(ctx, o, env)
	if err == nil && len(r.trees) == 0 {
		err = r.err
	}
	return r.found, err
}
