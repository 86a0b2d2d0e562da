package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/statusconst/statusconst/internal/files"
)

// change makes the fixes, or, for -diff, plans them only. An error says whether
// a file was changed.
func change(ctx context.Context, o options, env goEnv, all []finding) (p plan, err error) {
	mine := mainModules(ctx, env)
	for attempt := 1; attempt <= 3; attempt++ {
		if attempt == 3 { // what the go command remembers is wrong
			o.fresh = strconv.FormatInt(time.Now().UnixNano(), 36)
		}
		if attempt > 1 { // a file is not what was analysed
			if all, err = again(ctx, o, env); err != nil {
				return p, unchanged(err)
			}
		}
		if p, err = planOf(all, mine); err == nil {
			err = context.Cause(ctx)
		}
		switch {
		case err != nil:
			err = unchanged(err)
		case o.fix:
			p.notes, err = write(ctx, p.changes)
		}
		if !errors.Is(err, files.ErrChanged) {
			break
		}
	}
	return p, err
}

func unchanged(err error) error { return fmt.Errorf("no file was changed: %w", err) }

// again analyses the packages once more. What does not load, the first analysis
// reported.
func again(ctx context.Context, o options, env goEnv) ([]finding, error) {
	r, err := analyse(ctx, o, env)
	if err == nil && len(r.trees) == 0 {
		err = r.err
	}
	return r.found, err
}

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

// write makes all changes, or none, and returns what could not be kept.
func write(ctx context.Context, changes []fileChange) (notes []string, err error) {
	var list []files.Change
	var folders []string
	for _, c := range changes {
		list = append(list, files.Change{Names: c.names, Before: c.before, After: c.after})
		folder, _ := moduleFolder(c.names[0])
		folders = append(folders, folder)
	}
	return files.ReplaceAll(ctx, folders, list)
}
