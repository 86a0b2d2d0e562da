package source

import (
	"context"
	"encoding/json"
	"go/ast"
	"go/token"
	"go/types"
	"runtime"
	"sync"

	"golang.org/x/tools/go/analysis"
)

// Tree is what is found in a package, in the form of go vet -json: by package and
// by analyzer, a list of findings or an error.
type Tree map[string]map[string]json.RawMessage

// Failure is why a package could not be analysed.
type Failure struct {
	ImportPath string // as go list has it, with the test that a variant is for
	Err        error
}

// Run is a run of an analyzer over packages.
type Run struct {
	Analyzer *analysis.Analyzer
	Packages []*Package      // in the order of go list -deps
	Roots    map[string]bool // by ImportPath, whose findings are wanted
	Arch     string          // GOARCH
	Release  string          // of the go command, for packages without a module
	Overlay  map[string]string
	// Mark says of a finding of which content of its file it is.
	Mark func(*token.FileSet, *ast.File, []byte, analysis.Diagnostic) (analysis.RelatedInformation, bool)

	fset  *token.FileSet
	sizes types.Sizes
	chain []*analysis.Analyzer // what the analyzer requires, and itself at the end
	facts []*analysis.Analyzer // the part of it that facts need
}

// Do analyses the packages and returns what is found in the roots, and which
// packages fail by themselves. The error is the cause with which ctx ended.
func (r *Run) Do(ctx context.Context) (trees []Tree, failures []Failure, err error) {
	r.fset = token.NewFileSet()
	r.sizes = types.SizesFor("gc", r.Arch)
	r.chain = chain(r.Analyzer)
	r.facts = sharing(r.chain)
	all := units(r.Packages, r.Roots)
	r.all(ctx, all)
	if err := context.Cause(ctx); err != nil {
		return nil, nil, err
	}
	for _, u := range all {
		if u.tree != nil {
			trees = append(trees, u.tree)
		}
		if u.err != nil {
			failures = append(failures, Failure{u.ImportPath, u.err})
		}
	}
	return trees, failures, nil
}

// all runs the units, as many at a time as there are processors.
func (r *Run) all(ctx context.Context, units []*unit) {
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var group sync.WaitGroup
	for _, u := range units {
		group.Add(1)
		go func() {
			defer group.Done()
			defer close(u.done)
			for _, imported := range u.imports {
				<-imported.done
			}
			slots <- struct{}{}
			defer func() { <-slots }()
			if ctx.Err() == nil {
				r.unit(u)
			}
			u.leave()
		}()
	}
	group.Wait()
}

// unit analyses a unit. One that imports what failed is left out.
func (r *Run) unit(u *unit) {
	for _, imported := range u.imports {
		if imported.failed {
			u.failed = true
			return
		}
	}
	if err := r.analyse(u); err != nil {
		u.failed, u.err = true, err
	}
}
