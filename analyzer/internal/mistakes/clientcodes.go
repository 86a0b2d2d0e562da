package mistakes

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer/internal/mistakes/codes"
)

// clientNever are the codes that the client of net/http never gives its caller: it reads
// on after an informational answer, but for 101 (net/http, (*persistConn).readResponse).
var clientNever = codes.Of(100, 199).And(codes.Of(101, 101).Not())

// client reports comparisons for equality with a code that the client of net/http never
// gives, where the response comes from it. In tests, it may have been given a transport
// that answers what it likes.
//
//	resp, err := http.Get(url); resp.StatusCode == 102 ⇒ never true
func (c *conditions) client(decl inspector.Cursor) {
	for cursor := range decl.Preorder((*ast.BinaryExpr)(nil), (*ast.SwitchStmt)(nil)) {
		switch n := cursor.Node().(type) {
		case *ast.BinaryExpr:
			if a, ok := c.atomOf(n); ok {
				c.given(n, a)
			}
		case *ast.SwitchStmt:
			if n.Tag == nil {
				continue
			}
			for _, stmt := range n.Body.List {
				c.givenCase(n.Tag, stmt)
			}
		}
	}
}

// given reports the comparison a, which is marked at e, if it asks for such a code alone.
func (c *conditions) given(e ast.Expr, a atom) {
	truth, asked := "never true: ", a.set
	if a.op == token.NEQ {
		truth, asked = "always true: ", a.set.Not()
	}
	if asked.Empty() || !asked.And(clientNever.Not()).Empty() || c.told[e] || c.inTest(e) || !c.fromClient(a.subject) {
		return
	}
	why, ok := c.Statuses.Carrier(a.of)
	if !ok {
		return
	}
	c.told[e] = true
	c.Report(Finding{
		Category: "condition", At: e, Value: a.value, Why: why, Numbers: []ast.Expr{a.number},
		Message: truth + "net/http's client waits for the final answer and never gives " + a.spelled(),
	})
}

// fromClient reports whether s is certainly the status of a response that the client of
// net/http gave: every value of the variable is, and nobody writes the field.
func (c *conditions) fromClient(s subject) bool {
	w := c.written()
	if !w.local(s.root) || w.loose[s.root] || len(w.wrote[s.root]) == 0 || w.fields["StatusCode"] {
		return false
	}
	for _, e := range w.wrote[s.root] {
		switch {
		case e == nil:
			return false
		case s.responseStatus():
			call, ok := ast.Unparen(e).(*ast.CallExpr)
			if !ok || !c.isClient(call) {
				return false
			}
		case s.path == "":
			from, ok := c.subjectOf(e)
			if !ok || !from.responseStatus() || !c.fromClient(from) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// isClient reports whether call is one of the functions or methods of net/http that send
// a request and return the answer.
func (c *conditions) isClient(call *ast.CallExpr) bool {
	fn, _ := c.callee(call)
	if fn == nil || !isHTTP(fn) {
		return false
	}
	if recv := fn.Signature().Recv(); recv != nil && recv.Type().String() != "*net/http.Client" {
		return false
	}
	switch fn.Name() {
	case "Do", "Get", "Head", "Post", "PostForm":
		return true
	}
	return false
}

// givenCase looks at the constants of one case of a switch with a tag.
func (c *conditions) givenCase(tag ast.Expr, stmt ast.Stmt) {
	clause, ok := stmt.(*ast.CaseClause)
	if !ok {
		return
	}
	for _, e := range clause.List {
		if a, ok := c.comparison(tag, token.EQL, e); ok {
			c.given(e, a)
		}
	}
}
