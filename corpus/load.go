package main

import (
	"fmt"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/statusconst/statusconst/internal/checkout"
	"github.com/statusconst/statusconst/internal/prove"
)

// loaded is a module with types and syntax, its tests included.
type loaded struct {
	dir  string
	near []*packages.Package // those that reach net/http
	far  []*packages.Package // the others
}

// load type-checks the packages of the module in dir. One that does not
// type-check is an error: nobody can say what its numbers are.
func load(dir string, patterns []string) (loaded, error) {
	pkgs, err := prove.LoadSource(dir, environment(), patterns...)
	if err != nil {
		return loaded{}, err
	}
	if broken := prove.Broken(pkgs); len(broken) > 0 {
		return loaded{}, fmt.Errorf("%d packages do not type-check:\n%s", len(broken), strings.Join(broken, "\n"))
	}
	reaches, err := reaching(dir, "net/http", patterns)
	if err != nil {
		return loaded{}, err
	}
	l := loaded{dir: dir}
	for _, p := range pkgs {
		if reaches[p.ID] {
			l.near = append(l.near, p)
		} else {
			l.far = append(l.far, p)
		}
	}
	return l, nil
}

// reaching returns the ids of the packages that import the path, directly or
// not.
func reaching(dir, path string, patterns []string) (map[string]bool, error) {
	const format = `{{$id := .ImportPath}}{{range .Deps}}{{if eq . "%s"}}{{$id}}{{"\n"}}{{end}}{{end}}`
	args := append([]string{"list", "-test", "-f", fmt.Sprintf(format, path)}, patterns...)
	out, err := checkout.Run(dir, environment(), "go", args...)
	if err != nil {
		return nil, err
	}
	ids := map[string]bool{}
	for id := range strings.Lines(out) {
		ids[strings.TrimSpace(id)] = true
	}
	return ids, nil
}
