package main

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// formatter is a program that says which files it would write otherwise.
type formatter struct {
	name, module string
	list         []string // arguments before the file
}

// formatters are those that look at imports, in their default order. None is a
// dependency of a module here: they are built when a proof asks for them.
var formatters = []formatter{
	{"goimports", "golang.org/x/tools/cmd/goimports@v0.40.0", []string{"-format-only", "-l"}},
	{"gofumpt", "mvdan.cc/gofumpt@v0.9.2", []string{"-l"}},
	{"gci", "github.com/daixiang0/gci@v0.13.7", []string{"list", "-s", "standard", "-s", "default"}},
}

// install builds the formatters into a folder.
func install(dir string) error {
	for _, f := range formatters {
		cmd := exec.Command("go", "install", f.module)
		cmd.Env = append(os.Environ(), "GOBIN="+dir, "GOFLAGS=", "GOWORK=off")
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("build %s: %w\n%s", f.name, err, out)
		}
	}
	return nil
}

// discontent lists which formatter would change which of the files, or cannot
// read it.
func discontent(tools, dir string, files []string) (map[string]bool, error) {
	found := map[string]bool{}
	for _, f := range formatters {
		for _, file := range files {
			cmd := exec.Command(filepath.Join(tools, f.name), append(f.list, file)...)
			cmd.Dir = dir
			out, err := cmd.Output()
			var exit *exec.ExitError
			if err != nil && !errors.As(err, &exit) {
				return nil, fmt.Errorf("run %s: %w", f.name, err)
			}
			if err != nil || strings.TrimSpace(string(out)) != "" {
				found[f.name+": "+file] = true
			}
		}
	}
	return found, nil
}

// newlyDiscontent lists what a formatter says of the files now and did not say
// of the original ones.
func newlyDiscontent(tools, dir, original string, files []string) ([]string, error) {
	before, err := discontent(tools, original, files)
	if err != nil {
		return nil, err
	}
	after, err := discontent(tools, dir, files)
	if err != nil {
		return nil, err
	}
	for what := range before {
		delete(after, what)
	}
	return slices.Sorted(maps.Keys(after)), nil
}
