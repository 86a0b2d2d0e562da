package files

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"time"
)

// patience is how long a call waits for another one that changes files in the
// same folder.
const patience = time.Minute

var errLocked = errors.New("locked")

// lock locks the folders, each once and in order, so that no two calls wait for
// each other. Where that is not possible, as on some network file systems, it
// goes without; each file is still compared before it is replaced. Under the
// lock, it removes what a killed process left beside the files.
func (r *replacement) lock(ctx context.Context, folders []string, changes []Change) (unlock func(), err error) {
	var held []func()
	unlock = func() {
		for _, release := range held {
			release()
		}
	}
	folders = slices.Compact(slices.Sorted(slices.Values(folders)))
	for _, folder := range folders {
		release, err := r.wait(ctx, folder)
		switch {
		case err == nil:
			held = append(held, release)
		case errors.Is(err, errLocked) || ctx.Err() != nil:
			unlock()
			return nil, err
		}
	}
	if len(held) > 0 && len(held) == len(folders) {
		r.sweep(changes)
	}
	return unlock, nil
}

func (r *replacement) wait(ctx context.Context, folder string) (unlock func(), err error) {
	for start := time.Now(); ; {
		unlock, err = r.system.lock(folder)
		if !errors.Is(err, errLocked) {
			return unlock, err
		}
		if time.Since(start) > patience {
			return nil, fmt.Errorf("another process changes files in %s: %w", folder, err)
		}
		select {
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// sweep removes temporary files from the folders of the changes. The lock says
// that they are no one's.
func (r *replacement) sweep(changes []Change) {
	swept := map[string]bool{}
	for _, c := range changes {
		for _, name := range c.Names {
			dir := filepath.Dir(name)
			if swept[dir] {
				continue
			}
			swept[dir] = true
			entries, _ := r.system.list(dir)
			for _, e := range entries {
				if e.Type().IsRegular() && temporaryNames.MatchString(e.Name()) {
					_ = r.system.remove(filepath.Join(dir, e.Name()))
				}
			}
		}
	}
}
