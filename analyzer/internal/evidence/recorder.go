package evidence

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/compare"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
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
	pointers  map[ast.Expr]bool // &x whose pointer is followed
}

// Site is an integer literal that meets a place.
type Site struct {
	Lit   *ast.BasicLit
	Value int64
	Place graph.Place
	Kind  carrier.Kind
	Op    token.Token // of a comparison, with the place on its left
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

// SurveyReturns finds the functions that return their parameter or its
// address, such as ptr.To: what is passed to them is what they give.
func (r *Recorder) SurveyReturns() {
	for fn := range syntax.Functions(r.files) {
		if fn.Recv == nil {
			if id := compare.Returned(fn); id != nil {
				r.through(fn, id)
			}
		}
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
	for cursor := range decl.Preorder(visited...) {
		r.node(cursor.Node())
	}
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
	}
	switch src.kind {
	case literal, number:
		r.graph.MeetConstant(dst, src.value, r.source)
	case quantity:
		r.quantity(dst)
	case unknown, nothing:
		r.graph.Unseen(dst)
	}
}

// quantity notes that a size or the result of arithmetic is written to p: no
// status, unless p is a parameter, of which one caller says nothing.
func (r *Recorder) quantity(p graph.Place) {
	if r.graph.IsParam(p) {
		r.graph.Unseen(p)
	} else {
		r.graph.Veto(p)
	}
}
