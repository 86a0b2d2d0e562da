package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/statusconst/statusconst/internal/files"
)

// change plans the fixes of the findings and, if write is set, makes them. Again
// analyses anew: with what is not empty, also what the go command remembers. An error
// says whether a file was changed.
func change(ctx context.Context, mine owned, all []finding, write bool, again func(fresh string) ([]finding, error)) (p plan, err error) {
	fresh := ""
	for attempt := 1; attempt <= 3; attempt++ {
		if attempt == 3 { // what the go command remembers is wrong
			fresh = strconv.FormatInt(time.Now().UnixNano(), 36)
		}
		if attempt > 1 { // a file is not what was analysed
			if all, err = again(fresh); err != nil {
				return p, unchanged(err)
			}
		}
		if p, err = planOf(all, mine); err == nil {
			err = context.Cause(ctx)
		}
		switch {
		case err != nil:
			err = unchanged(err)
		case write:
			p.notes, err = makeChanges(ctx, p.changes)
		}
		if !errors.Is(err, files.ErrChanged) {
			break
		}
	}
	return p, err
}

func unchanged(err error) error { return fmt.Errorf("no file was changed: %w", err) }

// makeChanges makes all changes, or none, and returns what could not be kept.
func makeChanges(ctx context.Context, changes []fileChange) (notes []string, err error) {
	var list []files.Change
	var folders []string
	for _, c := range changes {
		list = append(list, files.Change{Names: c.names, Before: c.before, After: c.after})
		folder, _ := moduleFolder(c.names[0])
		folders = append(folders, folder)
	}
	return files.ReplaceAll(ctx, folders, list)
}
