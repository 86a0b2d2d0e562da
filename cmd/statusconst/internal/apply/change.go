// Package apply makes the fixes of findings in the files that are the user's, all of them
// or none, or shows them as a diff.
package apply

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
	"github.com/statusconst/statusconst/internal/files"
)

// Change plans the fixes of the findings and, if write is set, makes them. Again
// analyses anew: with what is not empty, also what the go command remembers. An error
// says whether a file was changed.
func Change(ctx context.Context, mine owned, all []finding.Finding, write bool, again func(fresh string) ([]finding.Finding, error)) (p Plan, err error) {
	fresh := ""
	for attempt := 1; attempt <= 3; attempt++ {
		if attempt == 3 { // what the go command remembers is wrong
			fresh = strconv.FormatInt(time.Now().UnixNano(), 36)
		}
		if attempt > 1 { // a file is not what was analysed
			if all, err = again(fresh); err != nil {
				return p, Unchanged(err)
			}
		}
		if p, err = planOf(all, mine); err == nil {
			err = context.Cause(ctx)
		}
		switch {
		case err != nil:
			err = Unchanged(err)
		case write:
			p.Notes, err = makeChanges(ctx, p.Changes)
		}
		if !errors.Is(err, files.ErrChanged) {
			break
		}
	}
	return p, err
}

func Unchanged(err error) error { return fmt.Errorf("no file was changed: %w", err) }

// makeChanges makes all changes, or none, and returns what could not be kept.
func makeChanges(ctx context.Context, changes []FileChange) (notes []string, err error) {
	var list []files.Change
	var folders []string
	for _, c := range changes {
		list = append(list, files.Change{Names: c.Names, Before: c.Before, After: c.After})
		folder, _ := moduleFolder(c.Names[0])
		folders = append(folders, folder)
	}
	return files.ReplaceAll(ctx, folders, list)
}
