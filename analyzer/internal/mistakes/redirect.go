package mistakes

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"

	"github.com/statusconst/statusconst/internal/catalog"
)

// (6.2) redirect: a code that is no redirect is passed to what redirects with it, or
// to a function that hands its parameter straight on to that.
//
//	func leave(w http.ResponseWriter, r *http.Request, code int) { http.Redirect(w, r, "/", code) }
//	leave(w, r, 200) ⇒ http.Redirect(w, r, "/", 200)
func redirect(p *Pass) {
	r := redirects{Pass: p, own: map[*types.Func]Redirects{}}
	for decl := range p.Statuses.Awake() {
		fn, _ := decl.Node().(*ast.FuncDecl)
		for _, n := range each[*ast.CallExpr](decl) {
			r.call(fn, n)
		}
	}
	for r.handOn() {
	}
	for _, passed := range r.numbers {
		by, ok := r.of(passed.fn)
		if !ok || int(by.Param) != passed.index || int(by.By) >= len(redirectors) || redirectors[by.By].accepts(passed.value) {
			continue
		}
		if why, ok := p.Statuses.Argument(passed.fn, passed.index, passed.arg); ok {
			message := redirectors[by.By].message(passed.value)
			p.Report(Finding{Category: "redirect", At: passed.arg, Value: passed.value, Message: message, Why: why})
		}
	}
	for fn, by := range r.own {
		if fn.Exported() {
			p.ExportObjectFact(fn, &by)
		}
	}
}

// Redirects is the fact that a function redirects with one of its parameters.
type Redirects struct {
	Param uint8 // its index
	By    uint8 // what redirects: the index of redirectors
}

// AFact marks Redirects as an analysis fact.
func (*Redirects) AFact() {}

// String is what fixtures expect: "redirects(2)".
func (r *Redirects) String() string { return fmt.Sprintf("redirects(%d)", r.Param) }

type redirects struct {
	*Pass
	own     map[*types.Func]Redirects
	numbers []passedNumber
	handed  []handing
}

// passedNumber is a constant passed to a function that may redirect with it.
type passedNumber struct {
	fn    *types.Func
	index int
	value int64
	arg   ast.Expr
}

// handing says that a declared function passes its parameter v to one that redirects,
// or may do so.
type handing struct {
	own   *types.Func
	param int
	v     *types.Var
	body  *ast.BlockStmt
	fn    *types.Func // the one that it is passed to
	index int
	arg   ast.Expr
}

// call notes what is passed to a function that redirects, or may turn out to do so.
func (r *redirects) call(within *ast.FuncDecl, n *ast.CallExpr) {
	fn, args := r.callee(n)
	if fn == nil {
		return
	}
	by, known := r.of(fn)
	if !known && fn.Pkg() != r.Pkg || known && r.atHome(fn) {
		return
	}
	for i, arg := range args {
		if known && i != int(by.Param) {
			continue
		}
		if value, ok := r.number(arg); ok {
			r.numbers = append(r.numbers, passedNumber{fn, i, value, r.marked(arg)})
		} else if within != nil {
			r.hand(within, fn, i, arg)
		}
	}
}

// of says how fn redirects: by the table, by what its package tells, or by what is
// found here.
func (r *redirects) of(fn *types.Func) (Redirects, bool) {
	if by, ok := r.own[fn]; ok || fn.Pkg() == r.Pkg {
		return by, ok
	}
	if by, ok := redirecting(fn); ok {
		return by, true
	}
	var fact Redirects
	return fact, r.ImportObjectFact(fn, &fact)
}

// atHome reports whether fn is declared in this package, or in the one that this one
// tests: what redirects is tested with codes that it refuses.
func (r *redirects) atHome(fn *types.Func) bool { return fn.Pkg() == r.Pkg || r.tests(fn) }

// hand: arg is passed as argument i of fn, and may be a parameter of the function
// around it.
func (r *redirects) hand(within *ast.FuncDecl, fn *types.Func, i int, arg ast.Expr) {
	v := r.variable(arg)
	own, ok := r.TypesInfo.Defs[within.Name].(*types.Func)
	if v == nil || !ok {
		return
	}
	for j := range own.Signature().Params().Len() {
		if own.Signature().Params().At(j) == v {
			r.handed = append(r.handed, handing{own, j, v, within.Body, fn, i, arg})
		}
	}
}

// handOn makes functions redirect that hand their parameter straight on, and reports
// whether there was one.
func (r *redirects) handOn() (found bool) {
	for _, h := range r.handed {
		by, ok := r.of(h.fn)
		if _, done := r.own[h.own]; done || !ok || int(by.Param) != h.index || !r.straight(h) {
			continue
		}
		r.own[h.own] = Redirects{uint8(h.param), by.By}
		found = true
	}
	return found
}

// straight reports whether the function does nothing else with its parameter, and
// does it on every way through: a branch may leave some codes to another call.
func (r *redirects) straight(h handing) bool {
	uses, inBranch := 0, false
	ast.Inspect(h.body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			if r.TypesInfo.Uses[n] == h.v {
				uses++
			}
		case *ast.IfStmt:
			inBranch = inBranch || around(n.Body, h.arg) || n.Else != nil && around(n.Else, h.arg)
		case *ast.ForStmt:
			inBranch = inBranch || around(n.Body, h.arg)
		case *ast.RangeStmt:
			inBranch = inBranch || around(n.Body, h.arg)
		case *ast.CaseClause, *ast.CommClause:
			inBranch = inBranch || around(n, h.arg)
		case *ast.BinaryExpr:
			inBranch = inBranch || operator(n.Op) && around(n.Y, h.arg)
		}
		return true
	})
	return uses == 1 && !inBranch
}

func around(outer, inner ast.Node) bool {
	return outer.Pos() <= inner.Pos() && inner.End() <= outer.End()
}

// redirector is what an API makes of the code of a redirect.
type redirector struct {
	highest int64   // of the codes that it takes, from 300 on
	also    []int64 // others that it takes
	effect  string  // what any other code leads to
}

func (r redirector) accepts(value int64) bool {
	return 300 <= value && value <= r.highest || slices.Contains(r.also, value)
}

func (r redirector) message(value int64) string {
	code, ok := catalog.Lookup(value)
	if !ok || code.Phrase == "" {
		return fmt.Sprintf("%d is no redirect: %s", value, r.effect)
	}
	return fmt.Sprintf("%d, %s, is no redirect: %s", value, code.Phrase, r.effect)
}
