package mistakes

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/internal/catalog"
)

// (6.3) text: the field Status of an http.Response, the server's own words, is
// compared with a text that begins with a code, or with the words behind it alone.
//
//	resp.Status == "200 OK" ⇒ "200 OK" is such a text
//	resp.Status == http.StatusText(200) ⇒ a line is never that
func text(p *Pass) {
	t := texts{Pass: p, lines: map[*types.Var]bool{}}
	t.around()
	for decl := range p.Statuses.Awake() {
		t.test = p.inTest(decl.Node())
		for cursor := range decl.Preorder(textSyntax...) {
			t.node(cursor.Node())
		}
	}
	for x, y := range p.Statuses.Compared {
		t.test = p.inTest(x)
		t.compare(x, y)
	}
	if (t.writes || t.handsOn) && !known.IsHTTP(p.Pkg.Path()) {
		p.ExportPackageFact(&Answers{})
	}
	if t.writes {
		return
	}
	for _, f := range t.found {
		if (f.line == nil || t.lines[f.line]) && (!f.test || !t.answered) {
			p.Report(f.Finding)
		}
	}
}

// Answers is the fact that a package makes responses with status lines of its own, or
// hands them on.
type Answers struct{}

// AFact marks Answers as an analysis fact.
func (*Answers) AFact() {}

// String is what fixtures expect.
func (*Answers) String() string { return "answers" }

// texts looks for what is compared with a status line.
type texts struct {
	*Pass
	lines    map[*types.Var]bool // locals that hold a status line, and whether that is all they hold
	writes   bool                // the package makes status lines of its own
	answered bool                // its tests are answered by a server of their own
	handsOn  bool                // a package of the same owner that it imports makes status lines
	test     bool                // what is looked at is in a test file
	found    []textFinding
}

// textFinding is a text that is compared with a status line, as long as the line is
// another's.
type textFinding struct {
	Finding
	line *types.Var // the local that holds the line, nil for the field itself
	test bool       // in a test file
}

// around asks the packages that this one imports.
func (t *texts) around() {
	for _, imported := range t.Pkg.Imports() {
		t.answered = t.answered || imported.Path() == "net/http/httptest"
		if t.ImportPackageFact(imported, &Answers{}) {
			t.answered = true
			t.handsOn = t.handsOn || sameOwner(imported.Path(), t.Pkg.Path())
		}
	}
}

// sameOwner reports whether two import paths begin with the same host and owner.
func sameOwner(a, b string) bool {
	const elements = 2
	x, y := strings.SplitN(a, "/", elements+1), strings.SplitN(b, "/", elements+1)
	return slices.Equal(x[:min(len(x), elements)], y[:min(len(y), elements)])
}

// textSyntax lists what a status line is compared in, and what is written to one.
var textSyntax = []ast.Node{
	(*ast.AssignStmt)(nil), (*ast.ValueSpec)(nil), (*ast.BinaryExpr)(nil), (*ast.CallExpr)(nil),
	(*ast.CompositeLit)(nil), (*ast.UnaryExpr)(nil), (*ast.SwitchStmt)(nil),
}

func (t *texts) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.AssignStmt:
		t.assigned(n)
	case *ast.ValueSpec:
		t.declared(n)
	case *ast.BinaryExpr:
		if n.Op == token.EQL || n.Op == token.NEQ {
			t.compare(n.X, n.Y)
		}
	case *ast.CallExpr:
		t.called(n)
	case *ast.CompositeLit:
		for _, elt := range n.Elts {
			if kv, ok := elt.(*ast.KeyValueExpr); ok {
				t.set(kv.Key)
			}
		}
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			t.lose(n.X)
		}
	case *ast.SwitchStmt:
		t.cases(n)
	}
}

// compare: x and y are compared for equality. One may be a status line, the other a
// text that begins with a code, or the words behind it alone.
func (t *texts) compare(x, y ast.Expr) {
	line, ok := t.statusLine(x)
	if !ok {
		x, y = y, x
		if line, ok = t.statusLine(x); !ok {
			return
		}
	}
	if code, ok := t.codeOf(y); ok {
		t.find(line, y, code, behindCode)
	} else if code, ok := t.phraseOf(y); ok {
		t.find(line, y, code, wordsAlone)
	}
}

// What is wrong about a text.
const (
	behindCode = "the words behind the code are the server's own and may be missing, HTTP/2 has none: "
	wordsAlone = "a status line begins with its code and is never these words alone: "
)

func (t *texts) find(line *types.Var, at ast.Expr, code int64, wrong string) {
	f := Finding{Category: "text", At: at, Value: code, Message: wrong + instead(code)}
	t.found = append(t.found, textFinding{f, line, t.test})
}

// instead says what to compare instead of a text.
func instead(value int64) string {
	constant := fmt.Sprint(value)
	if code, ok := catalog.Lookup(value); ok && code.Constant != "" {
		constant = "http." + code.Constant
	}
	return "compare StatusCode with " + constant
}

// phraseOf returns the code of which e is the reason phrase alone: a constant, or
// what http.StatusText gives for a constant.
func (t *texts) phraseOf(e ast.Expr) (code int64, ok bool) {
	if s := t.spelled(e); s != "" {
		return catalog.Phrased(s)
	}
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || len(call.Args) != 1 {
		return 0, false
	}
	if fn := typeutil.StaticCallee(t.TypesInfo, call); !isFrom(fn, "net/http", "StatusText") {
		return 0, false
	}
	code, _ = t.number(call.Args[0])
	return code, true
}

// isFrom reports whether fn is the function of that name in the package at path.
func isFrom(fn *types.Func, path, name string) bool {
	return fn != nil && fn.Name() == name && fn.Pkg() != nil && fn.Pkg().Path() == path
}

// called: strings.HasPrefix(resp.Status, "200") and the like; and http.ReadResponse,
// with which a test reads what it wrote itself, or its own server.
func (t *texts) called(n *ast.CallExpr) {
	sel, ok := n.Fun.(*ast.SelectorExpr)
	if !ok || len(n.Args) != 2 {
		return
	}
	fn, _ := t.TypesInfo.Uses[sel.Sel].(*types.Func)
	switch name := sel.Sel.Name; name {
	case "ReadResponse":
		t.answered = t.answered || t.test && isFrom(fn, "net/http", name)
	case "HasPrefix", "Contains", "EqualFold":
		line, ok := t.statusLine(n.Args[0])
		if !ok || !isFrom(fn, "strings", name) {
			return
		}
		if code, ok := t.codeOf(n.Args[1]); ok {
			t.find(line, n.Args[1], code, behindCode)
		}
	}
}

// cases: switch resp.Status { case "200 OK": }.
func (t *texts) cases(n *ast.SwitchStmt) {
	if n.Tag == nil {
		return
	}
	if _, ok := t.statusLine(n.Tag); !ok {
		return
	}
	for _, clause := range n.Body.List {
		if clause, ok := clause.(*ast.CaseClause); ok {
			for _, e := range clause.List {
				t.compare(n.Tag, e)
			}
		}
	}
}

// statusLine reports whether e is the field Status of an http.Response, or a local
// variable that was set to it.
func (t *texts) statusLine(e ast.Expr) (local *types.Var, ok bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.SelectorExpr:
		return nil, t.isLine(e.Sel)
	case *ast.Ident:
		if len(t.lines) == 0 {
			return nil, false
		}
		v, ok := t.TypesInfo.Uses[e].(*types.Var)
		_, holds := t.lines[v]
		return v, ok && holds
	}
	return nil, false
}

// codeOf returns the three digits that the constant text e begins with.
func (t *texts) codeOf(e ast.Expr) (code int64, ok bool) {
	s := t.spelled(e)
	if len(s) < 3 || s[0] < '1' || '5' < s[0] {
		return 0, false
	}
	for i := range 3 {
		if s[i] < '0' || '9' < s[i] {
			return 0, false
		}
		code = code*10 + int64(s[i]-'0')
	}
	return code, len(s) == 3 || s[3] < '0' || '9' < s[3]
}
