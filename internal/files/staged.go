package files

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"regexp"
)

// staged is new content on the disk that waits for its place: a file without a
// name, which goes with this process, or one with a temporary name.
type staged struct {
	file  temporary // nil if it has a name
	name  string
	dir   string
	again func() (*staged, error) // writes it anew, with a name
}

// stage writes a new file to the folder. Ready makes it what the old one is.
func (r *replacement) stage(dir string, content []byte, ready func(temporary) error) (*staged, error) {
	f, err := r.create(dir)
	if err != nil {
		return nil, err
	}
	s := &staged{file: f, dir: dir, name: f.name()}
	s.again = func() (*staged, error) {
		r.unnamed = 0
		return r.stage(dir, content, ready)
	}
	_, err = f.Write(content)
	if err == nil {
		err = ready(f)
	}
	if err == nil {
		err = f.sync()
	}
	if err == nil && s.name != "" {
		s.file = nil
		err = f.close()
	}
	if err != nil {
		return nil, errors.Join(err, r.discard(s))
	}
	return s, nil
}

// create makes a file without a name where the system can, and as long as this
// process may have so many open.
func (r *replacement) create(dir string) (temporary, error) {
	if r.unnamed > 0 {
		if f, err := r.system.createUnnamed(dir); err == nil {
			r.unnamed--
			return f, nil
		}
	}
	return r.system.create(temporaryName(dir))
}

// put gives the staged file its name, the place of another one. If it fails,
// nothing is left of it.
func (r *replacement) put(s *staged, name string) error {
	s, err := r.name(s)
	if err != nil {
		return err
	}
	if err := r.system.rename(s.name, name); err != nil {
		return errors.Join(err, r.discard(s))
	}
	if s.file != nil {
		_ = s.file.close() // the content is on the disk: sync said so
		r.unnamed++
	}
	return nil
}

// name gives the staged file a temporary name. Where the system lets files have
// none, but forbids to give them one later, as a sandbox may, it is written anew.
func (r *replacement) name(s *staged) (*staged, error) {
	if s.name != "" {
		return s, nil
	}
	temp := temporaryName(s.dir)
	if s.file.appear(temp) == nil {
		s.name = temp
		return s, nil
	}
	_ = s.file.close()
	return s.again()
}

// discard removes a staged file; nil is none.
func (r *replacement) discard(s *staged) error {
	if s == nil {
		return nil
	}
	if s.file != nil {
		_ = s.file.close()
	}
	if s.name == "" {
		return nil
	}
	if err := r.system.remove(s.name); err != nil {
		return fmt.Errorf("a temporary file is left: %w", err)
	}
	return nil
}

// temporaryName is a new name that only this package gives.
func temporaryName(dir string) string {
	return filepath.Join(dir, fmt.Sprintf(".statusconst-%016x.tmp", rand.Uint64()))
}

var temporaryNames = regexp.MustCompile(`^\.statusconst-[0-9a-f]{16}\.tmp$`)
