package main

import (
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
	if err := write(changes); err != nil {
		return nil, err
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
	mode          os.FileMode
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
	return fileChange{file: file, before: before, after: after, mode: info.Mode().Perm()}, nil
}

// write replaces the files, each at once: whatever fails, a file is either as
// it was or as it should be.
func write(changes []fileChange) error {
	for i, c := range changes {
		if err := replaceFile(c); err != nil {
			return fmt.Errorf("%d of %s changed, then: %w", i, plural(len(changes), "file"), err)
		}
	}
	return nil
}

// replaceFile writes beside the file and renames. A link keeps pointing to the
// file that it names.
func replaceFile(c fileChange) error {
	target, err := filepath.EvalSymlinks(c.file)
	if err != nil {
		return err
	}
	if err := writable(target); err != nil {
		return err
	}
	return files.Replace(target, c.after, c.mode)
}

// writable refuses a file that its owner made read-only: a rename would
// replace it all the same.
func writable(file string) error {
	info, err := os.Stat(file)
	if err != nil {
		return err
	}
	if info.Mode().Perm()&0o200 == 0 {
		return fmt.Errorf("%s is read-only", relative(file))
	}
	return nil
}
