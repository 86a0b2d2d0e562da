package carrier

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"
)

// dsl says which assertion language a function belongs to. Its calls compare,
// but what with what is in the shape of the expression, or behind reflection,
// so that no pair can be inferred.
type dsl uint8

const (
	noDSL       dsl = iota
	assertion       // gomega: Expect(x).To(matcher)
	table_          // ginkgo: DescribeTable(text, body, Entry(text, args...))
	checking        // gocheck, quicktest: c.Assert(x, checker, y)
	supposing       // goconvey: So(x, assertion, y)
	independent     // quicktest: Assert(t, x, checker, y)
)

// dslOf returns the language that fn belongs to, by its package.
func dslOf(fn *types.Func) dsl {
	if fn.Pkg() == nil {
		return noDSL
	}
	name := fn.Name()
	switch fn.Pkg().Path() {
	case "github.com/onsi/gomega", "github.com/onsi/gomega/types", "github.com/onsi/gomega/internal":
		switch name {
		case "To", "ToNot", "NotTo", "Should", "ShouldNot":
			return assertion
		}
	case "github.com/onsi/ginkgo/v2", "github.com/onsi/ginkgo/extensions/table":
		if strings.HasSuffix(name, "DescribeTable") || strings.HasSuffix(name, "DescribeTableSubtree") {
			return table_
		}
	case "gopkg.in/check.v1", "github.com/go-check/check":
		if name == "Assert" || name == "Check" {
			return checking
		}
	case "github.com/frankban/quicktest", "github.com/go-quicktest/qt":
		switch {
		case name != "Assert" && name != "Check":
		case fn.Signature().Recv() != nil:
			return checking
		default:
			return independent
		}
	case "github.com/smartystreets/goconvey/convey", "github.com/smarty/assertions":
		if name == "So" || name == "SoMsg" {
			return supposing
		}
	}
	return noDSL
}

func (c *collector) dslCall(d dsl, n *ast.CallExpr) {
	switch d {
	case assertion:
		c.gomega(n)
	case table_:
		c.ginkgoTable(n)
	case checking, supposing:
		c.operator(n, 0)
	case independent:
		c.operator(n, 1)
	}
}

// gomega: Expect(x).To(matcher), Eventually(f).WithTimeout(d).Should(matcher).
func (c *collector) gomega(n *ast.CallExpr) {
	if len(n.Args) == 0 {
		return
	}
	if subject := c.subject(n.Fun); subject.kind == variable {
		c.matcher(subject, n.Args[0])
	}
}

// subject finds x, or what f returns, at the start of the chain of calls.
func (c *collector) subject(chain ast.Expr) operand {
	for {
		sel, ok := ast.Unparen(chain).(*ast.SelectorExpr)
		if !ok {
			return operand{}
		}
		call, ok := ast.Unparen(sel.X).(*ast.CallExpr)
		if !ok {
			return operand{}
		}
		if at := subjectIndex(lastName(call.Fun)); at >= 0 && at < len(call.Args) {
			return c.actual(call.Args[at])
		}
		chain = call.Fun
	}
}

func subjectIndex(name string) int {
	switch name {
	case "Expect", "Ω", "Eventually", "Consistently":
		return 0
	case "ExpectWithOffset", "EventuallyWithOffset", "ConsistentlyWithOffset":
		return 1
	}
	return -1
}

// actual is the operand for the subject of an assertion, or for the first
// result of the function that is polled for it.
func (c *collector) actual(e ast.Expr) operand {
	x := c.operand(e)
	if x.kind != function_ {
		return x
	}
	sig := c.signature(e)
	if sig == nil || sig.Results().Len() == 0 {
		return operand{}
	}
	v := sig.Results().At(0)
	return operand{kind: variable, place: c.graph.of(v, result), typ: v.Type()}
}

// matcher compares the subject as the matcher does, through Not, Or and the
// like.
func (c *collector) matcher(subject operand, e ast.Expr) {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || subject.place == noPlace {
		return
	}
	switch lastName(call.Fun) {
	case "Equal", "BeEquivalentTo", "BeIdenticalTo":
		c.expect(subject, call.Args, equality, call)
	case "BeElementOf", "BeKeyOf":
		c.elementOf(subject, call)
	case "ContainElement", "ContainElements", "ConsistOf":
		if in := c.inside(subject); in.kind == variable {
			c.expect(in, call.Args, equality, call)
		}
	case "BeNumerically":
		if len(call.Args) > 1 {
			c.expect(subject, call.Args[1:], c.comparator(call.Args[0]), call)
		}
	case "Not", "Or", "And", "SatisfyAny", "SatisfyAll":
		for _, inner := range call.Args {
			c.matcher(subject, inner)
		}
	}
}

func (c *collector) elementOf(subject operand, call *ast.CallExpr) {
	if len(call.Args) == 1 {
		if in := c.inside(c.operand(call.Args[0])); in.kind == variable {
			c.compareDeep(subject, in, call)
			return
		}
	}
	c.expect(subject, call.Args, equality, call)
}

func (c *collector) expect(subject operand, args []ast.Expr, op token.Token, at *ast.CallExpr) {
	if op == token.ILLEGAL {
		return
	}
	for _, arg := range args {
		if y := c.operand(arg); y.kind != variable || shapeOf(y.typ) == shapeOf(subject.typ) {
			c.compare(subject, y, op, at)
		}
	}
}

// comparator reads the operator of BeNumerically.
func (c *collector) comparator(e ast.Expr) token.Token {
	tv := c.info.Types[e]
	if tv.Value == nil || tv.Value.Kind() != constant.String {
		return token.ILLEGAL
	}
	switch constant.StringVal(tv.Value) {
	case "==":
		return token.EQL
	case "!=":
		return token.NEQ
	case "<":
		return token.LSS
	case "<=":
		return token.LEQ
	case ">":
		return token.GTR
	case ">=":
		return token.GEQ
	}
	return token.ILLEGAL
}

// ginkgoTable passes the arguments of each entry to the body of the table.
func (c *collector) ginkgoTable(n *ast.CallExpr) {
	var body *types.Signature
	for _, arg := range n.Args {
		if lit, ok := ast.Unparen(arg).(*ast.FuncLit); ok {
			body = c.signature(lit)
		}
	}
	if body == nil {
		return
	}
	for _, arg := range n.Args {
		call, ok := ast.Unparen(arg).(*ast.CallExpr)
		if !ok || !strings.HasSuffix(lastName(call.Fun), "Entry") || len(call.Args) == 0 {
			continue
		}
		for i, value := range call.Args[1:] {
			if i < body.Params().Len() {
				c.flowInto(body.Params().At(i), param, value, Argument)
			}
		}
	}
}

// operator: Assert(x, checker, y...), So(x, assertion, y...), with x at the
// index given.
func (c *collector) operator(n *ast.CallExpr, at int) {
	if len(n.Args) < at+3 {
		return
	}
	subject := c.operand(n.Args[at])
	if subject.kind != variable {
		return
	}
	switch c.operatorName(n.Args[at+1]) {
	case "Equals", "DeepEquals", "CmpEquals", "ShouldEqual", "ShouldNotEqual", "ShouldResemble", "ShouldNotResemble":
		c.expect(subject, n.Args[at+2:at+3], equality, n)
	case "ShouldBeIn", "ShouldNotBeIn":
		c.expect(subject, n.Args[at+2:], equality, n)
	}
}

// operatorName is the name of the checker, through Not(checker).
func (c *collector) operatorName(e ast.Expr) string {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return lastName(e)
	}
	name := lastName(call.Fun)
	if name == "Not" && len(call.Args) == 1 {
		return lastName(call.Args[0])
	}
	return name
}

// lastName is the identifier that e ends in.
func lastName(e ast.Expr) string {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}
