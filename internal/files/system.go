package files

import (
	"io"
	"io/fs"
	"os"
)

// system is what replacing files asks of the operating system. Tests have one
// in which any call fails, or is the last one of the process.
type system interface {
	lock(folder string) (unlock func(), err error)
	list(folder string) ([]fs.DirEntry, error)
	stat(name string) (fs.FileInfo, error)
	read(name string) ([]byte, error)
	tryWrite(name string) error
	createUnnamed(folder string) (temporary, error)
	create(name string) (temporary, error)
	link(old, name string) error
	rename(old, name string) error
	remove(name string) error
}

// temporary is a file that is being written.
type temporary interface {
	io.Writer
	name() string // "" if it has none
	chown(user, group int) error
	chmod(mode fs.FileMode) error
	sync() error
	appear(name string) error // gives a file without a name one
	close() error
}

type operatingSystem struct{}

func (operatingSystem) lock(folder string) (func(), error)        { return lockFolder(folder) }
func (operatingSystem) list(folder string) ([]fs.DirEntry, error) { return os.ReadDir(folder) }
func (operatingSystem) stat(name string) (fs.FileInfo, error)     { return os.Stat(name) }
func (operatingSystem) read(name string) ([]byte, error)          { return os.ReadFile(name) }
func (operatingSystem) link(old, name string) error               { return os.Link(old, name) }
func (operatingSystem) rename(old, name string) error             { return os.Rename(old, name) }
func (operatingSystem) remove(name string) error                  { return os.Remove(name) }

// tryWrite opens the file as if to write: modes, access lists, attributes and
// file systems all have a say in whether that works.
func (operatingSystem) tryWrite(name string) error {
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return f.Close()
}

func (operatingSystem) create(name string) (temporary, error) {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, err
	}
	return named{f}, nil
}

func (operatingSystem) createUnnamed(folder string) (temporary, error) { return openUnnamed(folder) }

// named is a file that has a name from the start.
type named struct{ *os.File }

func (f named) name() string                 { return f.Name() }
func (f named) chown(user, group int) error  { return f.Chown(user, group) }
func (f named) chmod(mode fs.FileMode) error { return f.Chmod(mode) }
func (f named) sync() error                  { return f.Sync() }
func (f named) appear(string) error          { return nil }
func (f named) close() error                 { return f.Close() }
