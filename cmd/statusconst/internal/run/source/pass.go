package source

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/types"
	"os"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
)

// chain lists the analyzer and what it requires, requirements first.
func chain(a *analysis.Analyzer) (list []*analysis.Analyzer) {
	for _, required := range a.Requires {
		for _, b := range chain(required) {
			if !slices.Contains(list, b) {
				list = append(list, b)
			}
		}
	}
	return append(list, a)
}

// sharing are the analyzers of the chain that share facts, and what they require:
// all that is needed of a dependency.
func sharing(all []*analysis.Analyzer) (list []*analysis.Analyzer) {
	for _, a := range all {
		if len(a.FactTypes) == 0 {
			continue
		}
		for _, b := range chain(a) {
			if !slices.Contains(list, b) {
				list = append(list, b)
			}
		}
	}
	return list
}

// passes runs the analyzers over the unit.
func (r *Run) passes(u *unit, files []*ast.File, contents [][]byte, info *types.Info) error {
	analyzers := r.facts
	if u.root {
		analyzers = r.chain
	}
	all := u.inherited()
	results := map[*analysis.Analyzer]any{}
	var found []analysis.Diagnostic
	var err error
	for _, a := range analyzers {
		pass := r.pass(u, a, all)
		pass.Files, pass.TypesInfo = files, info
		pass.ResultOf = resultsFor(a, results)
		pass.Report = func(d analysis.Diagnostic) {
			if a == r.Analyzer && u.root {
				found = append(found, r.marked(d, files, contents))
			}
		}
		if results[a], err = a.Run(pass); err != nil {
			break
		}
	}
	if u.needs.Load() > 0 {
		u.facts = all.shared(u.types)
	}
	if !u.root {
		return nil
	}
	u.tree, err = r.print(u, found, err)
	return err
}

func resultsFor(a *analysis.Analyzer, results map[*analysis.Analyzer]any) map[*analysis.Analyzer]any {
	own := map[*analysis.Analyzer]any{}
	for _, required := range a.Requires {
		own[required] = results[required]
	}
	return own
}

// pass is what an analyzer sees of the unit, but for its syntax.
func (r *Run) pass(u *unit, a *analysis.Analyzer, all facts) *analysis.Pass {
	p := &analysis.Pass{
		Analyzer: a, Fset: r.fset, Pkg: u.types, TypesSizes: r.sizes,
		Module:   &analysis.Module{GoVersion: r.version(u)},
		ReadFile: os.ReadFile,
		ImportObjectFact: func(obj types.Object, ptr analysis.Fact) bool {
			return all.get(obj.Pkg(), obj, ptr)
		},
		ImportPackageFact: func(pkg *types.Package, ptr analysis.Fact) bool {
			return all.get(pkg, nil, ptr)
		},
		ExportObjectFact:  func(obj types.Object, fact analysis.Fact) { all.set(u.types, obj, fact) },
		ExportPackageFact: func(fact analysis.Fact) { all.set(u.types, nil, fact) },
		AllObjectFacts:    func() []analysis.ObjectFact { return all.objects(a) },
		AllPackageFacts:   func() []analysis.PackageFact { return all.packages(a) },
	}
	if u.Module != nil {
		p.Module.Path, p.Module.Version = u.Module.Path, u.Module.Version
	}
	for _, name := range slices.Concat(u.IgnoredGoFiles, u.IgnoredOtherFiles) {
		p.IgnoredFiles = append(p.IgnoredFiles, r.actual(u.absolute(name)))
	}
	return p
}

// marked adds to a finding of which content of its file it is.
func (r *Run) marked(d analysis.Diagnostic, files []*ast.File, contents [][]byte) analysis.Diagnostic {
	for i, file := range files {
		if info, ok := r.Mark(r.fset, file, contents[i], d); ok {
			d.Related = append(d.Related, info)
		}
	}
	return d
}

// print makes of the findings what go vet -json prints of them.
func (r *Run) print(u *unit, found []analysis.Diagnostic, failed error) (Tree, error) {
	graph := checker.Graph{Roots: []*checker.Action{{
		Analyzer: r.Analyzer, IsRoot: true, Diagnostics: found, Err: failed,
		Package: &packages.Package{ID: u.Path(), PkgPath: u.Path(), Fset: r.fset},
	}}}
	var text bytes.Buffer
	if err := graph.PrintJSON(&text); err != nil {
		return nil, err
	}
	var tree Tree
	if err := json.Unmarshal(text.Bytes(), &tree); err != nil {
		return nil, fmt.Errorf("read the findings: %w", err)
	}
	return tree, nil
}
