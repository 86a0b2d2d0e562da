package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/statusconst/statusconst/internal/files"
)

// change makes the fixes, or shows them. It returns the findings that have no
// fix, and, for -diff, all of them.
func change(o options, all []finding, out console) ([]finding, error) {
	p, err := planOf(all)
	for attempt := 1; errors.Is(err, files.ErrChanged) && attempt <= 2; attempt++ {
		if attempt == 2 { // what the go command remembers is wrong
			o.fresh = strconv.FormatInt(time.Now().UnixNano(), 36)
		}
		p, err = planAnew(o)
	}
	if err != nil {
		return nil, fmt.Errorf("no file was changed: %w", err)
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
	if len(p.made) > 0 {
		out.note("replaced %s in %s", plural(len(p.made), "number"), plural(len(p.changes), "file"))
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
		diff, err := unified(nameIn(root, c.file), c.before, c.after)
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
		list = append(list, files.Change{Names: []string{c.file}, Before: c.before, After: c.after})
		folders = append(folders, moduleFolder(c.file))
	}
	return files.ReplaceAll(context.Background(), folders, list)
}

// moduleFolder is the folder of the module that the file is in, or its own
// folder if there is none.
func moduleFolder(file string) string {
	own := filepath.Dir(file)
	for dir := own; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			return own
		}
	}
}
