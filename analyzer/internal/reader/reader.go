package reader

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/webs"
)

// Reader says what an expression is. It remembers what it read, and asks for
// places; it has no way to record evidence about them.
type Reader struct {
	Info       *types.Info
	Pkg        *types.Package
	facts      *known.Facts
	Places     *graph.Places
	constants  constants
	Functions  map[*types.Func]*Function
	Values     map[*types.Signature]*Function // function values, by the signature of their type or literal
	applied    map[*types.Var]bool            // function variables whose facts were applied
	anyCall    map[*types.Var]bool            // parameters and results of function types: any function may stand behind them
	last       resolved
	Frames     []Frame                          // the functions that the visit is in
	Holders    map[*ast.CompositeLit]*types.Var // what a literal becomes the value or an element of
	CalledHere map[*ast.FuncLit]bool            // all calls of it are seen
	Webs       webs.Webs                        // of all functions seen
	Ranges     map[*types.Var]*types.Var        // by the variable of a loop, what it ranges over
	Behind     map[*types.Var]ast.Expr          // by an interface variable, the integer that it always holds
}

// NewReader returns a reader for the package of the pass, which asks places for
// the place of everything that can hold a status.
func NewReader(pass *analysis.Pass, facts *known.Facts, places *graph.Places) *Reader {
	return &Reader{
		Info:      pass.TypesInfo,
		Pkg:       pass.Pkg,
		facts:     facts,
		Places:    places,
		constants: constants{pkg: pass.Pkg, facts: facts},
		Functions: map[*types.Func]*Function{},
		Values:    map[*types.Signature]*Function{},
	}
}

// IsShared reports whether v is known by its object alone: a field, or a
// variable at package level.
func (r *Reader) IsShared(v *types.Var) bool { return v.IsField() || graph.PackageLevel(v) }
