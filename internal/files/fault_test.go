package files

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// faulty is the operating system, but for one call, which fails, or at which
// something happens.
type faulty struct {
	operatingSystem
	named bool   // no file is without a name
	at    int    // the number of that call
	on    bool   // all calls from there on fail
	event func() // what happens there instead of a failure
	calls []string
}

var errInjected = errors.New("injected")

func (f *faulty) call(what string) error {
	f.calls = append(f.calls, what)
	switch n := len(f.calls); {
	case n == f.at && f.event != nil:
		f.event()
	case n == f.at || f.on && n > f.at:
		return fmt.Errorf("%s: %w", what, errInjected)
	}
	return nil
}

func (f *faulty) lock(folder string) (func(), error) {
	if err := f.call("lock"); err != nil {
		return nil, err
	}
	return f.operatingSystem.lock(folder)
}

func (f *faulty) list(folder string) ([]fs.DirEntry, error) {
	if err := f.call("list"); err != nil {
		return nil, err
	}
	return f.operatingSystem.list(folder)
}

func (f *faulty) stat(name string) (fs.FileInfo, error) {
	if err := f.call("stat"); err != nil {
		return nil, err
	}
	return f.operatingSystem.stat(name)
}

func (f *faulty) read(name string) ([]byte, error) {
	if err := f.call("read"); err != nil {
		return nil, err
	}
	return f.operatingSystem.read(name)
}

func (f *faulty) tryWrite(name string) error {
	if err := f.call("tryWrite"); err != nil {
		return err
	}
	return f.operatingSystem.tryWrite(name)
}

func (f *faulty) createUnnamed(folder string) (temporary, error) {
	if f.named {
		return nil, errors.ErrUnsupported
	}
	if err := f.call("createUnnamed"); err != nil {
		return nil, err
	}
	t, err := f.operatingSystem.createUnnamed(folder)
	return faultyFile{t, f}, err
}

func (f *faulty) create(name string) (temporary, error) {
	if err := f.call("create"); err != nil {
		return nil, err
	}
	t, err := f.operatingSystem.create(name)
	return faultyFile{t, f}, err
}

func (f *faulty) link(old, name string) error {
	if err := f.call("link"); err != nil {
		return err
	}
	return f.operatingSystem.link(old, name)
}

func (f *faulty) rename(old, name string) error {
	if err := f.call("rename"); err != nil {
		return err
	}
	return f.operatingSystem.rename(old, name)
}

func (f *faulty) remove(name string) error {
	if err := f.call("remove"); err != nil {
		return err
	}
	return f.operatingSystem.remove(name)
}

// faultyFile writes half of what it is given where writing fails.
type faultyFile struct {
	temporary
	system *faulty
}

func (f faultyFile) Write(b []byte) (int, error) {
	half, err := f.temporary.Write(b[:len(b)/2])
	if err != nil {
		return half, err
	}
	if err := f.system.call("write"); err != nil {
		return half, err
	}
	n, err := f.temporary.Write(b[half:])
	return half + n, err
}

func (f faultyFile) chown(user, group int) error {
	if err := f.system.call("chown"); err != nil {
		return err
	}
	return f.temporary.chown(user, group)
}

func (f faultyFile) chmod(mode fs.FileMode) error {
	if err := f.system.call("chmod"); err != nil {
		return err
	}
	return f.temporary.chmod(mode)
}

func (f faultyFile) sync() error {
	if err := f.system.call("sync"); err != nil {
		return err
	}
	return f.temporary.sync()
}

func (f faultyFile) appear(name string) error {
	if err := f.system.call("appear"); err != nil {
		return err
	}
	return f.temporary.appear(name)
}

func (f faultyFile) close() error {
	err := f.system.call("close")
	return errors.Join(err, f.temporary.close())
}

// The files that are changed, by their names; one has two.
var original = map[string]string{"a.go": "package a // old\n", "sub/b.go": "package b // old\n", "c.go": "package c // old\n", "sub/c.go": "package c // old\n"}

func fixed(content string) string {
	return strings.Replace(content, "old", "and something longer", 1)
}

func folder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "sub"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a.go", "sub/b.go", "c.go"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(original[name]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Link(filepath.Join(dir, "c.go"), filepath.Join(dir, "sub/c.go")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// changeAll changes what folder made, in a system with a fault.
func changeAll(ctx context.Context, dir string, f *faulty) error {
	var changes []Change
	for _, names := range [][]string{{"a.go"}, {"c.go", "sub/c.go"}, {"sub/b.go"}} {
		c := Change{Before: []byte(original[names[0]]), After: []byte(fixed(original[names[0]]))}
		for _, name := range names {
			c.Names = append(c.Names, filepath.Join(dir, name))
		}
		changes = append(changes, c)
	}
	r := replacement{system: f, unnamed: 100}
	return r.all(ctx, []string{dir}, changes)
}

// look counts the files that are changed and those that are left beside them,
// and fails if one is neither old nor new.
func look(t *testing.T, dir string) (changed, left int) {
	t.Helper()
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(name)
		rel, _ := filepath.Rel(dir, name)
		old, known := original[filepath.ToSlash(rel)]
		switch {
		case !known:
			left++
		case string(content) == fixed(old):
			changed++
		case string(content) != old:
			t.Errorf("%s is neither old nor new: %q", rel, content)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return changed, left
}

// points runs what is to be tested once for each call, in a new folder, first
// with files that have no name while they are written, then with such that do.
func points(t *testing.T, at func(t *testing.T, dir string, f *faulty)) {
	t.Helper()
	for _, named := range []bool{false, true} {
		counting := &faulty{named: named}
		if err := changeAll(context.Background(), folder(t), counting); err != nil {
			t.Fatal(err)
		}
		for i, call := range counting.calls {
			t.Run(fmt.Sprintf("named=%t/%d-%s", named, i+1, call), func(t *testing.T) {
				at(t, folder(t), &faulty{named: named, at: i + 1})
			})
		}
		if len(counting.calls) < 30 {
			t.Errorf("only %d calls: %q", len(counting.calls), counting.calls)
		}
		t.Logf("named=%t: %d points", named, len(counting.calls))
	}
}

// TestEachCallFails finds all files changed, or none, and nothing beside them.
func TestEachCallFails(t *testing.T) {
	points(t, func(t *testing.T, dir string, f *faulty) {
		err := changeAll(context.Background(), dir, f)
		changed, left := look(t, dir)
		if left > 0 || err == nil && changed != len(original) || err != nil && changed > 0 {
			t.Errorf("%d changed, %d left beside, error %v", changed, left, err)
		}
		if err != nil && (!errors.Is(err, errInjected) || !strings.HasPrefix(err.Error(), "no file was changed: ")) {
			t.Errorf("error %v", err)
		}
	})
}

// TestAllCallsFail finds each file whole, and an error that says which ones are
// changed and what is left.
func TestAllCallsFail(t *testing.T) {
	points(t, func(t *testing.T, dir string, f *faulty) {
		f.on = true
		err := changeAll(context.Background(), dir, f)
		changed, left := look(t, dir)
		if err == nil {
			if changed != len(original) || left > 0 {
				t.Errorf("%d changed, %d left beside, no error", changed, left)
			}
			return
		}
		if said := strings.Contains(err.Error(), "not put back: "+dir); said != (changed > 0) {
			t.Errorf("%d changed, error %v", changed, err)
		}
		if said := strings.Count(err.Error(), "a temporary file is left"); said != left {
			t.Errorf("%d left beside, error %v", left, err)
		}
	})
}

// TestInterrupt ends the work at each call.
func TestInterrupt(t *testing.T) {
	errStop := errors.New("interrupted")
	points(t, func(t *testing.T, dir string, f *faulty) {
		ctx, cancel := context.WithCancelCause(context.Background())
		f.event = func() { cancel(errStop) }
		err := changeAll(ctx, dir, f)
		changed, left := look(t, dir)
		if left > 0 || err == nil && changed != len(original) || err != nil && (changed > 0 || !errors.Is(err, errStop)) {
			t.Errorf("%d changed, %d left beside, error %v", changed, left, err)
		}
	})
}

// dyingFolder is the variable that has this program change files there, and die
// at the call that its other variables tell.
const dyingFolder, dyingNamed, dyingAt = "FILES_TEST_FOLDER", "FILES_TEST_NAMED", "FILES_TEST_AT"

func TestMain(m *testing.M) {
	if dir := os.Getenv(dyingFolder); dir != "" {
		at, _ := strconv.Atoi(os.Getenv(dyingAt))
		_ = changeAll(context.Background(), dir, &faulty{named: os.Getenv(dyingNamed) == "true", at: at, event: die})
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// die ends the process as the system does, with no last word.
func die() {
	if self, err := os.FindProcess(os.Getpid()); err == nil {
		_ = self.Kill()
	}
	select {}
}

// TestKilled kills the process at each call. Each file is whole; what is left
// beside them goes with the next call, which makes the rest of the changes. A
// file without a name is never left; for two calls, it has one.
func TestKilled(t *testing.T) {
	total := map[bool]int{}
	points(t, func(t *testing.T, dir string, f *faulty) {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), dyingFolder+"="+dir, fmt.Sprintf("%s=%t", dyingNamed, f.named), fmt.Sprintf("%s=%d", dyingAt, f.at))
		if err := cmd.Run(); err == nil {
			t.Fatal("the process was not killed")
		}
		_, left := look(t, dir)
		total[f.named] += left
		if left > 1 && !f.named && runtime.GOOS == "linux" {
			t.Errorf("%d left beside", left)
		}
		again(t, dir)
	})
	t.Logf("left beside until the next call: %d with unnamed files, %d with named ones", total[false], total[true])
}

// again makes the changes that were not made, as the next run does.
func again(t *testing.T, dir string) {
	t.Helper()
	var changes []Change
	for name, old := range original {
		path := filepath.Join(dir, name)
		now, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		changes = append(changes, Change{Names: []string{path}, Before: now, After: []byte(fixed(old))})
	}
	if _, err := ReplaceAll(context.Background(), []string{dir}, changes); err != nil {
		t.Fatal(err)
	}
	if changed, left := look(t, dir); changed != len(original) || left > 0 {
		t.Errorf("after the next call: %d changed, %d left beside", changed, left)
	}
}

// when returns a system in which something happens just before the first call
// of the name.
func when(t *testing.T, call string, event func()) *faulty {
	t.Helper()
	counting := &faulty{}
	if err := changeAll(context.Background(), folder(t), counting); err != nil {
		t.Fatal(err)
	}
	return &faulty{at: slices.Index(counting.calls, call) + 1, event: event}
}

// TestEditedMeanwhile saves a file while the others are being replaced: it
// stays as it was saved, and they as they were.
func TestEditedMeanwhile(t *testing.T) {
	dir := folder(t)
	saved := filepath.Join(dir, "sub", "b.go")
	f := when(t, "rename", func() { write(t, saved, "saved", 0o644) })
	err := changeAll(context.Background(), dir, f)
	if !errors.Is(err, ErrChanged) || !strings.HasPrefix(err.Error(), "no file was changed") {
		t.Errorf("error %v", err)
	}
	if read(t, saved) != "saved" || read(t, filepath.Join(dir, "a.go")) != original["a.go"] || read(t, filepath.Join(dir, "sub", "c.go")) != original["c.go"] {
		t.Errorf("%q, %q", read(t, saved), read(t, filepath.Join(dir, "a.go")))
	}
}

// TestEditedAfterwards saves a file that was replaced already, and another one
// that was not: neither is overwritten, and the error says what is not as it was.
func TestEditedAfterwards(t *testing.T) {
	dir := folder(t)
	first, last := filepath.Join(dir, "a.go"), filepath.Join(dir, "sub", "b.go")
	f := when(t, "link", func() {
		write(t, first, "saved", 0o644)
		write(t, last, "saved", 0o644)
	})
	err := changeAll(context.Background(), dir, f)
	if err == nil || errors.Is(err, ErrChanged) || !strings.HasPrefix(err.Error(), "changed, and not put back: "+first+": ") {
		t.Errorf("error %v", err)
	}
	if read(t, first) != "saved" || read(t, last) != "saved" || read(t, filepath.Join(dir, "c.go")) != original["c.go"] {
		t.Errorf("%q, %q", read(t, first), read(t, last))
	}
}

// TestSecondWaits starts a second call while a first one replaces files: it
// does nothing until the first one is done, and then finds them changed.
func TestSecondWaits(t *testing.T) {
	dir := folder(t)
	if unlock, err := lockFolder(dir); err != nil {
		t.Skipf("not run: no folder can be locked here: %v", err)
	} else {
		unlock()
	}
	second := make(chan error, 1)
	f := when(t, "rename", func() {
		go func() { second <- changeAll(context.Background(), dir, &faulty{}) }()
		select {
		case err := <-second:
			t.Errorf("the second call did not wait: %v", err)
			second <- err
		case <-time.After(200 * time.Millisecond):
		}
	})
	if err := changeAll(context.Background(), dir, f); err != nil {
		t.Error(err)
	}
	if err := <-second; !errors.Is(err, ErrChanged) {
		t.Errorf("the second call: %v", err)
	}
	if changed, left := look(t, dir); changed != len(original) || left > 0 {
		t.Errorf("%d changed, %d left beside", changed, left)
	}
}
