package evidence

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/compare"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
	"github.com/statusconst/statusconst/analyzer/internal/webs"
)

// Recorder looks at syntax once, records the evidence that it finds in a
// graph, and keeps the literals that meet a place.
type Recorder struct {
	*Reader
	files     []*ast.File
	graph     *graph.Graph
	pairing   pairing
	contracts contracts
	sites     []Site
	source    graph.Source // what file the visit is in
	sources   map[*token.File]graph.Source
	fset      *token.FileSet
	pointers  map[ast.Expr]bool       // &x whose pointer is followed
	limits    map[*ast.BasicLit]int64 // by a bound of a range, the other one
}

// Site is an integer literal that meets a place.
type Site struct {
	Lit   *ast.BasicLit
	Value int64
	Place graph.Place
	Kind  carrier.Kind
	Op    token.Token // of a comparison, with the place on its left
	Other int64       // the other bound of a range
}

// NewRecorder returns a recorder for the package of the pass. It has looked at
// no more than the functions that return their operand.
func NewRecorder(pass *analysis.Pass, facts *known.Facts, g *graph.Graph) *Recorder {
	r := &Recorder{Reader: newReader(pass, facts, &g.Places), files: pass.Files, graph: g, fset: pass.Fset}
	g.InTest = r.inTest
	return r
}

// Survey looks at what must be known before any function is looked at: the
// interfaces, those given of other packages included; the constants at package
// level; the functions that return their operand.
func (r *Recorder) Survey(imported []*types.TypeName) {
	r.gatherContracts(imported)
	for spec := range syntax.Specs(r.files) {
		if spec, ok := spec.(*ast.ValueSpec); ok {
			r.constSpec(spec)
		}
	}
	r.SurveyReturns()
}

// (5.2) SurveyReturns finds the functions that return their parameter or its
// address, such as ptr.To: what is passed to them is what they give; and (4.2)
// the accessors of generic types.
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
	fn, ok := r.info.Defs[decl.Name].(*types.Func)
	if !ok {
		return
	}
	v, ok := r.info.Uses[id].(*types.Var)
	if !ok {
		return
	}
	if o, ok := parameter(fn.Signature(), v); ok {
		r.function(fn).through = int(o.Index) + 1
	}
}

// Visit looks at a declaration, a piece of syntax at a time.
func (r *Recorder) Visit(decl inspector.Cursor) {
	r.frames = r.frames[:0]
	r.source = r.sourceOf(decl.Node().Pos())
	r.splitLocals(decl)
	for cursor := range decl.Preorder(visited...) {
		r.node(cursor.Node())
	}
}

// (4.3) splitLocals splits the local variables that a function assigns anew.
func (r *Recorder) splitLocals(decl inspector.Cursor) {
	fn, ok := decl.Node().(*ast.FuncDecl)
	if !ok || fn.Body == nil {
		return
	}
	for cursor := range decl.Preorder((*ast.AssignStmt)(nil)) {
		if n := cursor.Node().(*ast.AssignStmt); n.Tok != token.DEFINE && r.assignsInt(n) {
			if r.webs == nil {
				r.webs = webs.Webs{}
			}
			maps.Copy(r.webs, webs.Of(r.info, fn, splittable))
			return
		}
	}
}

// assignsInt reports whether a local variable that may be split is assigned.
func (r *Recorder) assignsInt(n *ast.AssignStmt) bool {
	for _, lhs := range n.Lhs {
		if id, ok := lhs.(*ast.Ident); ok {
			if v, ok := r.info.Uses[id].(*types.Var); ok && splittable(v) && !r.isShared(v) {
				return true
			}
		}
	}
	return false
}

// splittable reports whether v is a plain integer.
func splittable(v *types.Var) bool {
	_, pointer := v.Type().Underlying().(*types.Pointer)
	return !pointer && shape.Of(v.Type()) == shape.Int
}

// VisitFunc is Visit where there is no inspector.
func (r *Recorder) VisitFunc(fn *ast.FuncDecl) {
	ast.Inspect(fn, func(n ast.Node) bool {
		r.node(n)
		return true
	})
}

// Sites returns the literals that met a place, in the order in which they were
// seen.
func (r *Recorder) Sites() []Site { return r.sites }

// visited lists the syntax that can be evidence, or say where it stands.
var visited = []ast.Node{
	(*ast.FuncDecl)(nil),
	(*ast.FuncLit)(nil),
	(*ast.AssignStmt)(nil),
	(*ast.ValueSpec)(nil),
	(*ast.IncDecStmt)(nil),
	(*ast.ReturnStmt)(nil),
	(*ast.RangeStmt)(nil),
	(*ast.SendStmt)(nil),
	(*ast.SwitchStmt)(nil),
	(*ast.IfStmt)(nil),
	(*ast.BinaryExpr)(nil),
	(*ast.CallExpr)(nil),
	(*ast.CompositeLit)(nil),
	(*ast.IndexExpr)(nil),
	(*ast.SliceExpr)(nil),
	(*ast.UnaryExpr)(nil),
}

func (r *Recorder) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.FuncDecl:
		r.enterDecl(n)
	case *ast.FuncLit:
		r.enterLit(n)
	case *ast.AssignStmt:
		r.assignStmt(n)
	case *ast.ValueSpec:
		r.valueSpec(n)
	case *ast.IncDecStmt:
		r.counter(n.X)
	case *ast.ReturnStmt:
		r.returnStmt(n)
	case *ast.RangeStmt:
		r.rangeStmt(n)
	case *ast.SendStmt:
		r.sendStmt(n)
	case *ast.SwitchStmt:
		r.switchStmt(n)
	case *ast.IfStmt:
		r.ifStmt(n)
	case *ast.BinaryExpr:
		r.binary(n)
	case *ast.CallExpr:
		r.callExpr(n)
	case *ast.CompositeLit:
		r.compositeLit(n)
	case *ast.IndexExpr:
		r.index(n)
	case *ast.SliceExpr:
		r.bounds(n)
	case *ast.UnaryExpr:
		r.address(n)
	}
}

// meet records that src meets the place dst, of type t: it is assigned, passed,
// returned or stored there.
func (r *Recorder) meet(dst graph.Place, t types.Type, src term, kind carrier.Kind, at ast.Node) {
	switch src.kind {
	case literal:
		r.sites = append(r.sites, Site{Lit: src.lit, Value: src.value, Place: dst, Kind: kind})
	case status:
		r.graph.AssignStatus(dst, src.text, at)
	case variable:
		r.graph.Assign(dst, src.place, t, at)
	case callable:
		r.generator(dst, at)
	}
	switch src.kind {
	case literal, number:
		r.graph.MeetConstant(dst, src.value, r.source)
	case quantity:
		r.quantity(dst)
	case unknown, nothing:
		if r.speaks(dst) {
			r.graph.Unseen(dst)
		}
	}
}

// speaks reports whether what stands here may speak against p: a test may pass
// anything to what it tests.
func (r *Recorder) speaks(p graph.Place) bool {
	return r.source != graph.Test || r.graph.DeclaredInTest(p)
}

// quantity notes that a size or the result of arithmetic is written to p: no
// status, unless p is a parameter, of which one caller says nothing.
func (r *Recorder) quantity(p graph.Place) {
	switch {
	case !r.speaks(p):
	case r.graph.IsParam(p):
		r.graph.Unseen(p)
	default:
		r.graph.Veto(p)
	}
}
