package files

import (
	"fmt"
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

// unnamed is a file that no folder has, so that nothing is left of it when the
// process ends, however it ends.
type unnamed struct{ named }

func openUnnamed(folder string) (temporary, error) {
	f, err := os.OpenFile(folder, os.O_WRONLY|unix.O_TMPFILE, 0o600)
	if err != nil {
		return nil, err
	}
	u := unnamed{named{f}}
	if _, err := os.Stat(u.path()); err != nil { // without /proc it could never be given a name
		_ = f.Close()
		return nil, err
	}
	return u, nil
}

func (f unnamed) path() string { return fmt.Sprintf("/proc/self/fd/%d", f.Fd()) }

func (unnamed) name() string { return "" }

func (f unnamed) appear(name string) error {
	err := unix.Linkat(unix.AT_FDCWD, f.path(), unix.AT_FDCWD, name, unix.AT_SYMLINK_FOLLOW)
	if err != nil {
		return &os.LinkError{Op: "link", Old: f.Name(), New: name, Err: err}
	}
	return nil
}

// unnamedLimit is how many files may be open without a name: half of what the
// process may open.
func unnamedLimit() int {
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
		return 0
	}
	return int(min(limit.Cur/2, 1<<16))
}
