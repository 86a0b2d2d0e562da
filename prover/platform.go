package main

import (
	"fmt"
	"sort"

	"golang.org/x/tools/go/packages"

	"github.com/statusconst/statusconst/internal/checkout"
)

// platform is a system that the fixed module must compile for.
type platform struct{ system, architecture string }

var platforms = []platform{{"linux", "amd64"}, {"windows", "amd64"}, {"darwin", "arm64"}, {"js", "wasm"}}

func (p platform) String() string { return p.system + "/" + p.architecture }

// checked is all that a type error needs. The dependencies are read from their
// source, without the bodies of their functions: to compile them for each
// system would take minutes.
const checked = packages.NeedName | packages.NeedImports | packages.NeedDeps | packages.NeedTypes |
	packages.NeedFiles | packages.NeedCompiledGoFiles | packages.NeedTypesSizes | packages.NeedModule

// broken type-checks the packages of a module for a platform, with their tests
// and without, and returns the first error of each that fails.
func (p platform) broken(dir string) (map[string]string, error) {
	env := append(checkout.Environment(), "GOOS="+p.system, "GOARCH="+p.architecture, "CGO_ENABLED=0")
	pkgs, err := packages.Load(&packages.Config{Mode: checked, Dir: dir, Env: env, Tests: true}, "./...")
	if err != nil {
		return nil, fmt.Errorf("load for %s: %w", p, err)
	}
	found := map[string]string{}
	for _, pkg := range pkgs {
		if len(pkg.Errors) > 0 {
			found[pkg.ID] = pkg.Errors[0].Error()
		}
	}
	return found, nil
}

// brokenAnywhere lists the packages of the fixed module in dir that do not
// compile for some platform, and did in original, the same module as it was.
func brokenAnywhere(dir, original string) ([]string, error) {
	var list []string
	for _, p := range platforms {
		after, err := p.broken(dir)
		if err != nil {
			return nil, err
		}
		if len(after) == 0 {
			continue
		}
		before, err := p.broken(original)
		if err != nil {
			return nil, err
		}
		for _, what := range missing(after, before) {
			list = append(list, p.String()+": "+what)
		}
	}
	sort.Strings(list)
	return list, nil
}
