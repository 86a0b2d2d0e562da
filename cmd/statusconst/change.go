package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/statusconst/statusconst/internal/files"
)

// change makes the fixes, or shows them. It returns the findings that have no
// fix, and, for -diff, all of them.
func change(o options, all []finding, out console) ([]finding, error) {
	mine := mainModules()
	p, err := planOf(all, mine)
	for attempt := 1; errors.Is(err, files.ErrChanged) && attempt <= 2; attempt++ {
		if attempt == 2 { // what the go command remembers is wrong
			o.fresh = strconv.FormatInt(time.Now().UnixNano(), 36)
		}
		p, err = planAnew(o, mine)
	}
	if err != nil {
		return nil, fmt.Errorf("no file was changed: %w", err)
	}
	if n := len(p.foreign); n > 0 {
		out.note("left %s in %s: they belong to no main module of this build (go.mod, go.work)", plural(n, "number"), plural(filesOf(p.foreign), "file"))
	}
	if n := len(p.shared); n > 0 {
		out.note("left %s in %s: packages share a file and do not agree on the fix", plural(n, "number"), plural(filesOf(p.shared), "file"))
	}
	if o.diff {
		return all, show(p.changes, out)
	}
	notes, err := write(p.changes)
	if err != nil {
		return nil, err
	}
	for _, note := range notes {
		out.note("%s", note)
	}
	if p.made > 0 {
		out.note("replaced %s in %s", plural(p.made, "number"), plural(len(p.changes), "file"))
	}
	printFindings(p.left, out)
	return p.left, nil
}

// show prints the changes as a diff.
func show(changes []fileChange, out console) error {
	root, outside, err := diffRoot(changes)
	if err != nil {
		return err
	}
	if outside {
		out.note("apply this diff in %s", root)
	}
	for _, c := range changes {
		diff, err := unified(nameIn(root, c.names[0]), c.before, c.after)
		if err != nil {
			return err
		}
		out.printf("%s", diff)
	}
	return nil
}

// write makes all changes, or none, and returns what could not be kept.
func write(changes []fileChange) (notes []string, err error) {
	var list []files.Change
	var folders []string
	for _, c := range changes {
		list = append(list, files.Change{Names: c.names, Before: c.before, After: c.after})
		folder, _ := moduleFolder(c.names[0])
		folders = append(folders, folder)
	}
	return files.ReplaceAll(context.Background(), folders, list)
}
