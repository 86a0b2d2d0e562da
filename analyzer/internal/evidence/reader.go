package evidence

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
	info       *types.Info
	pkg        *types.Package
	facts      *known.Facts
	places     *graph.Places
	constants  constants
	functions  map[*types.Func]*Function
	values     map[*types.Signature]*Function // function values, by the signature of their type or literal
	applied    map[*types.Var]bool            // function variables whose facts were applied
	anyCall    map[*types.Var]bool            // parameters and results of function types: any function may stand behind them
	last       resolved
	frames     []frame                          // the functions that the visit is in
	holders    map[*ast.CompositeLit]*types.Var // what a literal becomes the value or an element of
	calledHere map[*ast.FuncLit]bool            // all calls of it are seen
	webs       webs.Webs                        // of all functions seen
	ranges     map[*types.Var]*types.Var        // by the variable of a loop, what it ranges over
}

func newReader(pass *analysis.Pass, facts *known.Facts, places *graph.Places) *Reader {
	return &Reader{
		info:      pass.TypesInfo,
		pkg:       pass.Pkg,
		facts:     facts,
		places:    places,
		constants: constants{pkg: pass.Pkg, facts: facts},
		functions: map[*types.Func]*Function{},
		values:    map[*types.Signature]*Function{},
	}
}

// isShared reports whether v is known by its object alone: a field, or a
// variable at package level.
func (r *Reader) isShared(v *types.Var) bool { return v.IsField() || graph.PackageLevel(v) }
