package files

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
)

// Change is what becomes of a file.
type Change struct {
	// Names are the file's own names: the path without links, and its hard
	// links, as far as they are known. They stay names of one file.
	Names         []string
	Before, After []byte // its content: what must be there, and what shall be
}

// ErrChanged says that a file has another content than it was expected to have.
var ErrChanged = errors.New("the file changed while it was analysed")

// ReplaceAll makes all the changes, or none: an error says that no file was
// changed, or names those that were and could not be put back. Until the new
// content of every file is on the disk, with the owner and mode of the old one,
// no file is touched; then each is replaced by a rename, so that it is whole at
// every moment. Until then ctx ends the work, and its cause is the error.
//
// The folders are locked meanwhile, where the system can, so that two calls with
// a folder in common follow each other. The notes say of which file something
// was not kept.
func ReplaceAll(ctx context.Context, folders []string, changes []Change) (notes []string, err error) {
	r := replacement{system: operatingSystem{}, unnamed: unnamedLimit()}
	err = r.all(ctx, folders, changes)
	return r.notes, err
}

// Replace gives one file the content and mode, at once. The file need not exist.
func Replace(file string, content []byte, mode fs.FileMode) error {
	r := replacement{system: operatingSystem{}, unnamed: unnamedLimit()}
	s, err := r.stage(filepath.Dir(file), content, func(f temporary) error { return f.chmod(mode) })
	if err != nil {
		return fmt.Errorf("write %s: %w", file, err)
	}
	return r.put(s, file)
}

// replacement is a call of ReplaceAll.
type replacement struct {
	system  system
	unnamed int // how many more files may wait without a name
	notes   []string
}

// prepared is a change that can be made.
type prepared struct {
	Change
	info  fs.FileInfo // of the old file
	new   *staged
	moved bool // the first name is that of the new file
}

func (r *replacement) all(ctx context.Context, folders []string, changes []Change) (err error) {
	unlock, err := r.lock(ctx, folders, changes)
	if err != nil {
		return unchanged(err)
	}
	defer unlock()
	var list []*prepared
	defer func() {
		for _, p := range list {
			err = errors.Join(err, r.discard(p.new))
		}
	}()
	for _, c := range changes {
		p, err := r.prepare(c)
		if err == nil {
			list = append(list, p)
			err = context.Cause(ctx)
		}
		if err != nil {
			return unchanged(err)
		}
	}
	for _, p := range list {
		if err := r.make(p); err != nil {
			return r.undo(list, err)
		}
	}
	return nil
}

func unchanged(err error) error { return fmt.Errorf("no file was changed: %w", err) }

// prepare refuses a file that cannot be replaced, or should not be: a rename
// needs no permission of the file itself.
func (r *replacement) prepare(c Change) (*prepared, error) {
	name := c.Names[0]
	info, err := r.system.stat(name)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s is no regular file", name)
	case info.Mode().Perm()&0o200 == 0:
		return nil, fmt.Errorf("%s is read-only", name)
	}
	if err := r.system.tryWrite(name); err != nil {
		return nil, err
	}
	if err := r.holds(name, c.Before); err != nil {
		return nil, err
	}
	if o, known := ownerOf(info); known && o.links > len(c.Names) {
		r.notes = append(r.notes, name+": its hard links from elsewhere keep the old content")
	}
	p := &prepared{Change: c, info: info}
	p.new, err = r.stageLike(p, c.After)
	return p, err
}

// holds fails unless the file has the content.
func (r *replacement) holds(name string, content []byte) error {
	now, err := r.system.read(name)
	if err == nil && !bytes.Equal(now, content) {
		err = fmt.Errorf("%s: %w", name, ErrChanged)
	}
	return err
}

// stageLike writes content to the folder of the file, for the same owner and
// with the same mode.
func (r *replacement) stageLike(p *prepared, content []byte) (*staged, error) {
	name := p.Names[0]
	s, err := r.stage(filepath.Dir(name), content, func(f temporary) error {
		note, err := own(f, p.info)
		if note != "" {
			r.notes = append(r.notes, name+": "+note)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("write %s: %w", name, err)
	}
	return s, nil
}

// make puts the new content in place, and lets the other names follow.
func (r *replacement) make(p *prepared) error {
	name := p.Names[0]
	if err := r.holds(name, p.Before); err != nil {
		return err
	}
	s := p.new
	p.new = nil
	if err := r.put(s, name); err != nil {
		return err
	}
	p.moved = true
	return r.link(p)
}

// link makes the other names those of the file that has the first one.
func (r *replacement) link(p *prepared) error {
	for _, other := range p.Names[1:] {
		temp := temporaryName(filepath.Dir(other))
		if err := r.system.link(p.Names[0], temp); err != nil {
			return err
		}
		if err := r.put(&staged{name: temp}, other); err != nil {
			return err
		}
	}
	return nil
}

// undo puts back what was replaced before the cause came up. Where it cannot,
// the error is no longer the cause: the files are not what they were.
func (r *replacement) undo(list []*prepared, cause error) error {
	var stay []string
	causes := []string{cause.Error()}
	for _, p := range list {
		if !p.moved {
			continue
		}
		if err := r.putBack(p); err != nil {
			stay = append(stay, p.Names[0])
			causes = append(causes, err.Error())
		}
	}
	if len(stay) == 0 {
		return unchanged(cause)
	}
	return fmt.Errorf("changed, and not put back: %s: %s", strings.Join(stay, ", "), strings.Join(causes, "; "))
}

func (r *replacement) putBack(p *prepared) error {
	if err := r.holds(p.Names[0], p.After); err != nil {
		return err
	}
	s, err := r.stageLike(p, p.Before)
	if err != nil {
		return err
	}
	if err := r.put(s, p.Names[0]); err != nil {
		return err
	}
	return r.link(p)
}
