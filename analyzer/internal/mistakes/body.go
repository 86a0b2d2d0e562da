package mistakes

import (
	"fmt"
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer/internal/mistakes/behaviour"
	"github.com/statusconst/statusconst/internal/catalog"
)

// (6.5) body: a body is sent with a status that has none (RFC 9110, sections 6.4.1,
// 15.3.5 and 15.4.5): in one call, in the calls that follow, or through a function of the
// program.
//
//	c.JSON(204, gin.H{"deleted": id}) ⇒ nobody gets it
//	w.WriteHeader(204); fmt.Fprint(w, "done") ⇒ nobody gets it
func body(p *Pass) {
	b := bodies{Pass: p, own: map[*types.Func]Bodies{}}
	b.wrappers()
	for decl := range p.Statuses.Awake() {
		for at, n := range each[*ast.CallExpr](decl) {
			b.call(at, n)
		}
	}
	for fn, fact := range b.own {
		if fn.Exported() {
			p.ExportObjectFact(fn, &fact)
		}
	}
}

// bodies looks for them in one package.
type bodies struct {
	*Pass
	own map[*types.Func]Bodies
}

// call looks at one call that takes a status.
func (b *bodies) call(at inspector.Cursor, n *ast.CallExpr) {
	fn, args := b.callee(n)
	if fn == nil || len(args) == 0 {
		return
	}
	if b.tests(fn) {
		return
	}
	rows := bodyRows(fn)
	if fact, ok := b.wrapper(fn); ok && len(rows) == 0 && int(fact.Code) < len(args) && int(fact.Body) < len(args) {
		if b.bodiless(args[fact.Code]) && !b.empty(args[fact.Body]) {
			b.tell(args[fact.Code], fn.Name()+" writes it, and nobody gets it")
		}
		return
	}
	for _, row := range rows {
		if row.Argument >= len(args) {
			continue
		}
		code, ok := b.number(args[row.Argument])
		switch {
		case !ok || !row.Codes.Has(code):
		case row.Body >= 0 && row.Body < len(args) && !b.empty(args[row.Body]):
			b.tell(args[row.Argument], effectOf(fn, row))
		case row.Body < 0 && b.follows(at, n, fn):
			b.tell(args[row.Argument], effectOf(fn, row))
		}
	}
}

// effectOf says what an API does with the body.
func effectOf(fn *types.Func, row behaviour.Row) string {
	api := fn.Pkg().Name()
	if isHTTP(fn) {
		api = "net/http"
	}
	if row.Effect == behaviour.Refused {
		return api + " drops it, and the write returns an error"
	}
	return api + " drops it in silence"
}

func (b *bodies) tell(at ast.Expr, effect string) {
	value, _ := b.number(at)
	code, _ := catalog.Lookup(value)
	mark := b.marked(at)
	b.Report(Finding{
		Category: "body", At: mark, Value: value, Numbers: []ast.Expr{mark},
		Message: fmt.Sprintf("%d, %s, has no body: %s", value, code.Phrase, effect),
	})
}

// bodiless reports whether e is a status without a body.
func (b *bodies) bodiless(e ast.Expr) bool {
	value, ok := b.number(e)
	return ok && (value == 204 || value == 304)
}

// empty reports whether a body is none: nil, "", http.NoBody, or a literal without
// elements.
func (b *bodies) empty(e ast.Expr) bool {
	e = ast.Unparen(e)
	if tv := b.TypesInfo.Types[e]; tv.IsNil() || tv.Value != nil && b.spelled(e) == "" {
		return true
	}
	switch e := e.(type) {
	case *ast.CompositeLit:
		return len(e.Elts) == 0
	case *ast.UnaryExpr:
		return b.empty(e.X)
	case *ast.SelectorExpr:
		return e.Sel.Name == "NoBody"
	case *ast.CallExpr:
		if b.TypesInfo.Types[e.Fun].IsType() && len(e.Args) == 1 {
			return b.empty(e.Args[0])
		}
	}
	return false
}

func bodyRows(fn *types.Func) []behaviour.Row { return behaviour.Known().Of(fn, behaviour.Body) }
