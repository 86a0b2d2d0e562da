package files

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
)

func write(t *testing.T, name, content string, mode os.FileMode) {
	t.Helper()
	if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(name, mode); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func oldToNew(names ...string) Change {
	return Change{Names: names, Before: []byte("old"), After: []byte("new")}
}

func TestModeIsKept(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "x.go")
	write(t, name, "old", 0o640)
	notes, err := ReplaceAll(context.Background(), []string{dir}, []Change{oldToNew(name)})
	if err != nil || len(notes) > 0 || read(t, name) != "new" {
		t.Fatalf("content %q, notes %q, error %v", read(t, name), notes, err)
	}
	if info, err := os.Stat(name); err != nil || runtime.GOOS != "windows" && info.Mode() != 0o640 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
}

// TestOwnerIsKept needs a user who may give files away; any other sees only
// that the note comes where the owner cannot be kept.
func TestOwnerIsKept(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "x.go")
	write(t, name, "old", 0o644)
	if err := os.Chown(name, 12345, 54321); err != nil {
		t.Logf("this user cannot give a file away: %v", err)
		return
	}
	notes, err := ReplaceAll(context.Background(), []string{dir}, []Change{oldToNew(name)})
	if err != nil || len(notes) > 0 {
		t.Fatalf("notes %q, error %v", notes, err)
	}
	info, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	if o, _ := ownerOf(info); o.user != 12345 || o.group != 54321 {
		t.Errorf("owner %+v", o)
	}
}

// disowned is a system in which no file can be given away.
type disowned struct{ operatingSystem }

type disownedFile struct{ temporary }

func (disownedFile) chown(int, int) error { return os.ErrPermission }

func (d disowned) createUnnamed(string) (temporary, error) { return nil, errors.ErrUnsupported }

func (d disowned) create(name string) (temporary, error) {
	f, err := d.operatingSystem.create(name)
	return disownedFile{f}, err
}

// TestOwnerIsLost gives the new group no more than everybody has.
func TestOwnerIsLost(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("not run: files here have no owner that could be lost")
	}
	dir := t.TempDir()
	name := filepath.Join(dir, "x.go")
	write(t, name, "old", 0o664)
	r := replacement{system: disowned{}}
	if err := r.all(context.Background(), []string{dir}, []Change{oldToNew(name)}); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(name)
	if err != nil || info.Mode() != 0o644 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if len(r.notes) != 1 || !strings.Contains(r.notes[0], "x.go: its owner and group could not be kept") {
		t.Errorf("notes %q", r.notes)
	}
}

// shy is a system in which a file without a name cannot be given one.
type shy struct{ operatingSystem }

type shyFile struct{ temporary }

func (shyFile) appear(string) error { return os.ErrPermission }

func (s shy) createUnnamed(folder string) (temporary, error) {
	f, err := s.operatingSystem.createUnnamed(folder)
	return shyFile{f}, err
}

func TestNoNameLater(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "x.go")
	write(t, name, "old", 0o644)
	r := replacement{system: shy{}, unnamed: 10}
	if err := r.all(context.Background(), []string{dir}, []Change{oldToNew(name)}); err != nil || read(t, name) != "new" {
		t.Errorf("content %q, error %v", read(t, name), err)
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
}

func TestHardLinksAreKept(t *testing.T) {
	dir := t.TempDir()
	name, second, elsewhere := filepath.Join(dir, "x.go"), filepath.Join(dir, "y.go"), filepath.Join(dir, "z.go")
	write(t, name, "old", 0o644)
	for _, link := range []string{second, elsewhere} {
		if err := os.Link(name, link); err != nil {
			t.Fatal(err)
		}
	}
	notes, err := ReplaceAll(context.Background(), []string{dir}, []Change{oldToNew(name, second)})
	if err != nil {
		t.Fatal(err)
	}
	first, _ := os.Stat(name)
	other, _ := os.Stat(second)
	if !os.SameFile(first, other) || read(t, name) != "new" || read(t, elsewhere) != "old" {
		t.Errorf("the names are not one file: %q, %q, %q", read(t, name), read(t, second), read(t, elsewhere))
	}
	if runtime.GOOS != "windows" && (len(notes) != 1 || !strings.Contains(notes[0], "hard links")) {
		t.Errorf("notes %q", notes)
	}
}

// TestRefused finds that one file that cannot be changed leaves the other one
// as it was, whichever comes first.
func TestRefused(t *testing.T) {
	for what, spoil := range map[string]func(name string) error{
		"read-only":                 func(name string) error { return os.Chmod(name, 0o444) },
		"no regular file":           func(name string) error { return errors.Join(os.Remove(name), os.Mkdir(name, 0o755)) },
		"no such file":              os.Remove,
		"changed while it was anal": func(name string) error { return os.WriteFile(name, []byte("odd"), 0o600) },
	} {
		dir := t.TempDir()
		good, bad := filepath.Join(dir, "b.go"), filepath.Join(dir, "a.go")
		write(t, good, "old", 0o644)
		write(t, bad, "old", 0o644)
		if err := spoil(bad); err != nil {
			t.Fatal(err)
		}
		for _, order := range [][]string{{good, bad}, {bad, good}} {
			_, err := ReplaceAll(context.Background(), []string{dir}, []Change{oldToNew(order[0]), oldToNew(order[1])})
			if err == nil || !strings.Contains(err.Error(), what) || !strings.HasPrefix(err.Error(), "no file was changed") || read(t, good) != "old" {
				t.Errorf("%s: error %v, content %q", what, err, read(t, good))
			}
		}
		if entries, _ := os.ReadDir(dir); len(entries) > 2 {
			t.Errorf("%s: left behind: %v", what, entries)
		}
	}
}

// TestTwoAtOnce lets many calls change the same files at once: one does, the
// others find them changed.
func TestTwoAtOnce(t *testing.T) {
	dir := t.TempDir()
	var names []string
	for i := range 20 {
		names = append(names, filepath.Join(dir, fmt.Sprintf("%d.go", i)))
		write(t, names[i], "old", 0o644)
	}
	var group sync.WaitGroup
	errs := make([]error, 8)
	for n := range errs {
		group.Add(1)
		go func() {
			defer group.Done()
			var changes []Change
			for _, name := range names {
				changes = append(changes, Change{Names: []string{name}, Before: []byte("old"), After: fmt.Append(nil, n)})
			}
			_, errs[n] = ReplaceAll(context.Background(), []string{dir}, changes)
		}()
	}
	group.Wait()
	won := 0
	for n, err := range errs {
		switch {
		case err == nil:
			won++
			for _, name := range names {
				if read(t, name) != fmt.Sprint(n) {
					t.Errorf("%s is of call %s, %d says that it changed all", name, read(t, name), n)
				}
			}
		case !errors.Is(err, ErrChanged):
			t.Error(err)
		}
	}
	if won != 1 {
		t.Errorf("%d calls changed the files", won)
	}
}

// TestLocked ends a call that waits for another one.
func TestLocked(t *testing.T) {
	dir := t.TempDir()
	unlock, err := lockFolder(dir)
	if errors.Is(err, errors.ErrUnsupported) {
		t.Skip("not run: this system has no lock for a folder")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer unlock()
	name := filepath.Join(dir, "x.go")
	write(t, name, "old", 0o644)
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errInjected)
	if _, err := ReplaceAll(ctx, []string{dir}, []Change{oldToNew(name)}); !errors.Is(err, errInjected) || read(t, name) != "old" {
		t.Errorf("error %v, content %q", err, read(t, name))
	}
}

func TestReplace(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "program")
	for _, content := range []string{"one", "two"} {
		if err := Replace(name, []byte(content), 0o755); err != nil || read(t, name) != content {
			t.Errorf("content %q, error %v", read(t, name), err)
		}
	}
	if info, err := os.Stat(name); err != nil || runtime.GOOS != "windows" && info.Mode() != 0o755 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if err := Replace(filepath.Join(dir, "none", "x"), nil, 0o644); err == nil {
		t.Error("a folder that is not there takes a file")
	}
	if err := Replace(dir, nil, 0o644); err == nil {
		t.Error("a folder is replaced")
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
}
