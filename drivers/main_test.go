package drivers

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"testing"
)

// built is the folder of the programs that the tests share.
var built string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "statusconst-drivers-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	built = dir
	code := m.Run()
	_ = os.RemoveAll(dir)
	os.Exit(code)
}

// program builds a driver on its first use, with a command in which OUT stands
// for the file to write. The build has no limit of its own: from an empty
// cache, golangci-lint takes minutes.
func program(name string, command ...string) func(t *testing.T) string {
	build := sync.OnceValues(func() (string, error) {
		file := filepath.Join(built, name)
		args := slices.Clone(command)
		args[slices.Index(args, "OUT")] = file
		out, err := exec.Command(args[0], args[1:]...).CombinedOutput()
		if err != nil {
			return "", fmt.Errorf("build %s: %w\n%s", name, err, tail(string(out)))
		}
		return file, nil
	})
	return func(t *testing.T) string {
		t.Helper()
		file, err := build()
		if err != nil {
			t.Fatal(err)
		}
		return file
	}
}

// binary builds the tool.
var binary = program("statusconst", "go", "build", "-C", "..", "-o", "OUT", "./cmd/statusconst")
