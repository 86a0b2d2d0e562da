package main

import (
	"context"
	"errors"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"sort"
	"time"

	"github.com/statusconst/statusconst/internal/edit"
	"github.com/statusconst/statusconst/internal/files"
)

// change makes the fixes, or shows them. It returns the findings that have no
// fix, and, for -diff, all of them.
func change(o options, all []finding, started time.Time, out console) ([]finding, error) {
	changes, err := plan(all, started)
	if err != nil {
		return nil, err
	}
	if o.diff {
		return all, show(changes, out)
	}
	notes, err := write(changes)
	if err != nil {
		return nil, err
	}
	for _, note := range notes {
		_, _ = fmt.Fprintf(out.err, "statusconst: %s\n", note)
	}
	var left []finding
	for _, f := range all {
		if f.edits() == nil {
			left = append(left, f)
		}
	}
	if n := len(all) - len(left); n > 0 {
		_, _ = fmt.Fprintf(out.err, "statusconst: replaced %s in %s\n", plural(n, "number"), plural(len(changes), "file"))
	}
	printFindings(left, out)
	return left, nil
}

// show prints the changes as a diff.
func show(changes []fileChange, out console) error {
	root, outside, err := diffRoot(changes)
	if err != nil {
		return err
	}
	if outside {
		_, _ = fmt.Fprintf(out.err, "statusconst: apply this diff in %s\n", root)
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

// fileChange is what becomes of a file.
type fileChange struct {
	file          string
	before, after []byte
}

// plan computes all changes before the first file is written.
func plan(all []finding, started time.Time) ([]fileChange, error) {
	var edits []edit.Edit
	for _, f := range all {
		edits = append(edits, f.edits()...)
	}
	var changes []fileChange
	for file, list := range edit.ByFile(edits) {
		c, err := changed(file, list, started)
		if err != nil {
			return nil, fmt.Errorf("no file was changed: %s: %w", relative(file), err)
		}
		changes = append(changes, c)
	}
	sort.Slice(changes, func(i, j int) bool { return changes[i].file < changes[j].file })
	return changes, nil
}

var errChanged = errors.New("the file changed while it was analysed: run statusconst again")

// changed applies the edits to a file, which must be as it was analysed, and
// formats the result, as go vet -fix does.
func changed(file string, edits []edit.Edit, started time.Time) (fileChange, error) {
	info, err := os.Stat(file)
	if err != nil {
		return fileChange{}, err
	}
	if info.ModTime().After(started) {
		return fileChange{}, errChanged
	}
	if file, err = filepath.EvalSymlinks(file); err != nil {
		return fileChange{}, err
	}
	before, err := os.ReadFile(file)
	if err != nil {
		return fileChange{}, err
	}
	after, err := edit.Apply(before, edits)
	if err != nil {
		return fileChange{}, errChanged
	}
	if after, err = format.Source(after); err != nil {
		return fileChange{}, errChanged // offsets of another content
	}
	return fileChange{file: file, before: before, after: after}, nil
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
