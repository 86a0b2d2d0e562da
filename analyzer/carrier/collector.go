package carrier

import (
	"go/ast"
	"go/token"
	"go/types"
	"iter"

	"golang.org/x/tools/go/analysis"
)

// collector visits the syntax of a package once and fills the graph with the
// evidence that it finds, and sites with the literals that meet a place.
type collector struct {
	pass       *analysis.Pass
	info       *types.Info
	graph      *graph
	functions  map[*types.Func]*function
	signatures map[*types.Signature]*function
	marked     map[*types.Var]bool // function variables whose facts were applied
	aliases    map[*types.Const]bool
	frames     []frame
	literals   map[*ast.CompositeLit]place
	resolved   resolved
	pairing    pairing
	contracts  contracts
	sites      []site
	units      units
	shared     Reach               // what the package tells those that import it
	callbacks  map[*types.Var]bool // what the parameters and results of function types are
}

// frame is a function whose body the visit is in.
type frame struct {
	end  token.Pos
	sig  *types.Signature
	decl *types.Func // the declared function around it, nil in a variable's initial value
}

// site is an integer literal that meets a place.
type site struct {
	lit   *ast.BasicLit
	value int64
	place place
	kind  Kind
	op    token.Token
}

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
	(*ast.UnaryExpr)(nil),
}

func newCollector(pass *analysis.Pass, g *graph) *collector {
	return &collector{
		pass:       pass,
		info:       pass.TypesInfo,
		graph:      g,
		functions:  map[*types.Func]*function{},
		signatures: map[*types.Signature]*function{},
	}
}

func (c *collector) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.FuncDecl:
		c.enterDecl(n)
	case *ast.FuncLit:
		c.enterLit(n)
	case *ast.AssignStmt:
		c.assignStmt(n)
	case *ast.ValueSpec:
		c.valueSpec(n)
	case *ast.IncDecStmt:
		c.counter(n.X)
	case *ast.ReturnStmt:
		c.returnStmt(n)
	case *ast.RangeStmt:
		c.rangeStmt(n)
	case *ast.SendStmt:
		c.sendStmt(n)
	case *ast.SwitchStmt:
		c.switchStmt(n)
	case *ast.BinaryExpr:
		c.binary(n)
	case *ast.CallExpr:
		c.callExpr(n)
	case *ast.CompositeLit:
		c.compositeLit(n)
	case *ast.IndexExpr:
		c.index(n)
	case *ast.UnaryExpr:
		c.address(n)
	}
}

// specs visits the types, variables and constants at package level, before or
// after the one visit of the syntax.
func (c *collector) specs(visit func(ast.Spec)) {
	for _, file := range c.pass.Files {
		for _, decl := range file.Decls {
			gen, ok := decl.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, spec := range gen.Specs {
				visit(spec)
			}
		}
	}
}

// funcDecls returns the functions and methods that the files declare, in their
// order.
func funcDecls(files []*ast.File) iter.Seq[*ast.FuncDecl] {
	return func(yield func(*ast.FuncDecl) bool) {
		for _, file := range files {
			for _, decl := range file.Decls {
				if fn, ok := decl.(*ast.FuncDecl); ok && !yield(fn) {
					return
				}
			}
		}
	}
}

func (c *collector) enterDecl(n *ast.FuncDecl) {
	fn, ok := c.info.Defs[n.Name].(*types.Func)
	if !ok {
		return
	}
	c.frames = append(c.frames[:0], frame{end: n.End(), sig: fn.Signature(), decl: fn})
	f := c.function(fn)
	c.declareInputs(fn.Signature(), fn)
	if n.Body == nil {
		c.opaqueResults(f)
	}
	c.contracts.method(c, fn)
}

func (c *collector) enterLit(n *ast.FuncLit) {
	sig, ok := c.info.Types[n].Type.(*types.Signature)
	if !ok {
		return
	}
	if c.signatures[sig] == nil {
		lit := &function{sig: sig, own: true}
		lit.plain = !c.matters(lit, nil)
		c.signatures[sig] = lit
	}
	var decl *types.Func
	if outer := c.frame(n.Pos()); outer != nil {
		decl = outer.decl
	}
	c.frames = append(c.frames, frame{end: n.End(), sig: sig, decl: decl})
	c.declareInputs(sig, nil)
	if decl == nil {
		c.callback(sig) // the value of a package-level variable
	}
}

// declareInputs gives parameters and results their role before the body is
// seen.
func (c *collector) declareInputs(sig *types.Signature, fn *types.Func) {
	if recv := sig.Recv(); recv != nil {
		c.owned(recv, param, fn)
	}
	for i := range sig.Params().Len() {
		c.owned(sig.Params().At(i), param, fn)
	}
	for i := range sig.Results().Len() {
		c.owned(sig.Results().At(i), result, fn)
	}
}

// frame returns the innermost function around pos, nil outside any.
func (c *collector) frame(pos token.Pos) *frame {
	for len(c.frames) > 0 {
		if f := &c.frames[len(c.frames)-1]; pos < f.end {
			return f
		}
		c.frames = c.frames[:len(c.frames)-1]
	}
	return nil
}

// meet records that src meets the place dst: it is assigned, passed, returned
// or stored there.
func (c *collector) meet(dst place, t types.Type, src operand, kind Kind, at ast.Node) {
	switch src.kind {
	case literal:
		c.sites = append(c.sites, site{lit: src.lit, value: src.value, place: dst, kind: kind})
	case status:
		c.evident(dst, src, at)
	case variable:
		c.graph.assign(dst, src.place, t, at)
	}
	if c.graph.nodes[dst].role == param {
		return // what a caller passes says nothing about the parameter
	}
	switch src.kind {
	case literal, number:
		c.plausible(dst, src.value)
	case quantity:
		c.graph.kill(dst)
	case unknown, nothing:
		c.graph.nodes[dst].unknown = true
	}
}

// plausible notes that the constant value is written to p, or compared with it
// for equality: one that is neither a status nor a sentinel speaks against
// forward evidence.
func (c *collector) plausible(p place, value int64) {
	if value > 0 && value < 100 || value > 999 || value < -1 {
		c.graph.nodes[p].unknown = true
		c.graph.nodes[p].mixed = true
	}
}

// evident notes that a status constant is written to p.
func (c *collector) evident(p place, src operand, at ast.Node) {
	n := &c.graph.nodes[p]
	if n.role == param || n.evidence || n.carrier {
		return
	}
	c.graph.touch(p)
	n.evidence = true
	n.why = reason{kind: spelled, text: src.text, at: at}
}
