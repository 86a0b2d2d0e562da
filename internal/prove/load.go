// Package prove checks what the fixes of an analyzer do to real code: that it
// still compiles, is formatted, and that no constant in it changed its value.
//
// The tests of this module use it on fixtures, the command in prover/ on
// whole modules.
package prove

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

const mode = Mode | packages.NeedModule | packages.NeedForTest

// Load type-checks the packages of the module in dir that match the patterns,
// with their tests. env adds to the environment.
func Load(dir string, env []string, patterns ...string) ([]*packages.Package, error) {
	return load(&packages.Config{Mode: mode, Dir: dir, Env: env, Tests: true}, patterns)
}

// load loads the packages but for the programs of tests.
func load(config *packages.Config, patterns []string) ([]*packages.Package, error) {
	pkgs, err := packages.Load(config, patterns...)
	if err != nil {
		return nil, fmt.Errorf("load %s in %s: %w", strings.Join(patterns, " "), config.Dir, err)
	}
	return slices.DeleteFunc(pkgs, func(p *packages.Package) bool {
		return strings.HasSuffix(p.PkgPath, ".test") // the generated main of a test
	}), nil
}

// Broken lists the packages that do not type-check, each with its first error.
func Broken(pkgs []*packages.Package) []string {
	var list []string
	for _, p := range pkgs {
		if len(p.Errors) > 0 {
			list = append(list, p.ID+": "+p.Errors[0].Error())
		}
	}
	return list
}

// inside reports whether file lies in dir: code that cgo generates does not.
func inside(dir, file string) bool {
	rel, err := filepath.Rel(dir, file)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}
