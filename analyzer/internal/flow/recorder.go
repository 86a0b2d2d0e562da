package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/compare"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// Recorder looks at syntax once, records the evidence that it finds in a
// graph, and keeps the literals that meet a place.
type Recorder struct {
	*reader.Reader
	files     []*ast.File
	graph     *graph.Graph
	pairing   pairing
	contracts contracts
	sites     []Site
	source    graph.Source // what file the visit is in
	sources   map[*token.File]graph.Source
	fset      *token.FileSet
	unit      ast.Node          // the declaration that the visit is in
	collected collected         // … and what was collected of it
	pointers  map[ast.Expr]bool // &x whose pointer is followed
}

// collected is what is collected of a whole declaration when it is first asked for.
type collected struct {
	held   *heldMatchers               // the matchers that variables hold
	again  map[*types.Var]bool         // the interface variables that are set after their declaration
	splits int                         // how many conditions ask for the kind of a number
	seeds  map[*types.Var][][]ast.Expr // what fuzz tests are seeded with
}

// NewRecorder returns a recorder for the package of the pass. It has looked at
// no more than the functions that return their operand.
func NewRecorder(pass *analysis.Pass, facts *known.Facts, g *graph.Graph) *Recorder {
	r := &Recorder{Reader: reader.NewReader(pass, facts, &g.Places), files: pass.Files, graph: g, fset: pass.Fset}
	g.InTest = r.inTest
	return r
}

// Survey looks at what must be known before any function is looked at: the
// interfaces, those of other packages included; the constants at package level;
// the functions that return their operand.
func (r *Recorder) Survey(around known.Surroundings) {
	r.gatherContracts(around.Interfaces)
	for spec := range syntax.Specs(r.files) {
		if spec, ok := spec.(*ast.ValueSpec); ok {
			r.ConstSpec(spec)
		}
	}
	r.SurveyReturns()
}

// (5.2) SurveyReturns finds the functions that return their parameter or its
// address, such as ptr.To: what is passed to them is what they give; and (4.2)
// the accessors of generic types.
//
//	Answer{Code: ptr.To(404)} ⇒ Answer{Code: 404}
func (r *Recorder) SurveyReturns() {
	for fn := range syntax.Functions(r.files) {
		if fn.Recv == nil {
			if id := compare.Returned(fn); id != nil {
				r.through(fn, id)
			}
			continue
		}
		r.accessor(fn)
	}
}

func (r *Recorder) through(decl *ast.FuncDecl, id *ast.Ident) {
	fn, ok := r.Info.Defs[decl.Name].(*types.Func)
	if !ok {
		return
	}
	v, ok := r.Info.Uses[id].(*types.Var)
	if !ok {
		return
	}
	if o, ok := parameter(fn.Signature(), v); ok && shape.Of(v.Type()) != shape.None {
		r.Function(fn).Through = int(o.Index) + 1
	}
}
