package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// gomega: Expect(x).To(matcher), Eventually(f).WithTimeout(d).Should(matcher).
func (r *Recorder) gomega(n *ast.CallExpr) {
	if len(n.Args) > 0 {
		r.matcher(match{Subject: r.Subject(known.Gomega, n.Fun)}, n.Args[0])
	}
}

// match is a subject that is given to a matcher.
type match struct {
	reader.Subject
	held bool // the matcher stands in a variable, and may be given other subjects too
}

// of is the match of a part of the subject.
func (m match) of(part reader.Subject) match { return match{part, m.held} }

// matcher compares the subject as the matcher e does. A variable inside a matcher
// that a variable holds is not followed: the two may hold each other.
func (r *Recorder) matcher(m match, e ast.Expr) {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		if call := r.heldMatcher(e); call != nil && !m.held {
			m.held = true
			r.match(m, call)
		}
	case *ast.CallExpr:
		r.match(m, e)
	}
}

// match compares the subject as the matcher does that the call makes.
func (r *Recorder) match(m match, call *ast.CallExpr) {
	args := call.Args
	if len(args) == 0 {
		return
	}
	switch how := r.matchingOf(call); how {
	case known.Equals:
		r.matchValues(m, args, equality, call)
	case known.Among:
		r.matchAmong(m, args, call)
	case known.AmongKeys:
		r.matchValue(m, r.Keys(r.Term(args[0])), equality, call)
	case known.ByOperator:
		if op := r.Comparator(args[0]); op != token.ILLEGAL {
			r.matchValues(m, args[1:], op, call)
		}
	case known.PassesOn:
		for _, inner := range args {
			r.matcher(m, inner)
		}
	case known.OfElements, known.OfKeys, known.OfEntries:
		r.matchInside(m, how, call)
	case known.OfField:
		r.matchField(m, args[0], args[len(args)-1], call)
	case known.OfFields:
		r.matchFields(m, args[len(args)-1], call)
	case known.Transformed:
		r.matcher(m.of(r.Returned(args[0])), args[len(args)-1])
	}
}

// matchingOf returns how the matcher that the call makes matches.
func (r *Recorder) matchingOf(call *ast.CallExpr) known.Matching {
	if f := r.Callee(call).Function; f != nil {
		return known.MatchingOf(f.Obj)
	}
	return known.NoMatching
}

// matchAmong: BeElementOf(codes), BeElementOf(200, 204).
func (r *Recorder) matchAmong(m match, args []ast.Expr, call *ast.CallExpr) {
	if !r.matchContainer(m, args, call) {
		r.matchValues(m, args, equality, call)
	}
}

// matchContainer compares the subject with the elements of the only argument,
// if that is a container.
func (r *Recorder) matchContainer(m match, args []ast.Expr, call *ast.CallExpr) bool {
	if len(args) != 1 {
		return false
	}
	x := r.Term(args[0])
	if x.Kind != reader.Variable || !shape.Of(x.Typ).Container() {
		return false
	}
	r.matchValue(m, r.Inside(x), equality, call)
	return true
}

// matchInside: ContainElement(404), HaveEach(Equal(404)), HaveKey(404).
func (r *Recorder) matchInside(m match, how known.Matching, call *ast.CallExpr) {
	if m.Term.Kind != reader.Variable {
		return
	}
	elements, keys, args := m.of(m.Of(r.Inside(m.Term))), match{held: m.held}, call.Args
	if _, ok := m.Type.Underlying().(*types.Map); ok {
		keys = m.of(m.Of(r.Keys(m.Term)))
	}
	switch {
	case how == known.OfKeys:
		r.matchEach(keys, args, call)
	case how == known.OfEntries:
		r.matchEach(keys, args[:1], call)
		r.matchEach(elements, args[1:], call)
	case !r.matchContainer(elements, args, call):
		r.matchEach(elements, args, call)
	}
}

// matchField: HaveField("StatusCode", 404), HaveField("Result().StatusCode", Equal(404)).
func (r *Recorder) matchField(m match, path, want ast.Expr, at *ast.CallExpr) {
	if name := r.Spelled(path); name != "" {
		r.matchEach(m.of(r.Part(m.Subject, name)), []ast.Expr{want}, at)
	}
}

// matchFields: MatchFields(IgnoreExtras, Fields{"StatusCode": Equal(404)}).
func (r *Recorder) matchFields(m match, fields ast.Expr, at *ast.CallExpr) {
	lit, ok := ast.Unparen(fields).(*ast.CompositeLit)
	if !ok {
		return
	}
	for _, e := range lit.Elts {
		if entry, ok := e.(*ast.KeyValueExpr); ok {
			r.matchField(m, entry.Key, entry.Value, at)
		}
	}
}

// matchEach: an argument is a matcher, or what Equal would take.
func (r *Recorder) matchEach(m match, args []ast.Expr, at *ast.CallExpr) {
	for _, arg := range args {
		if t := r.Info.TypeOf(arg); t != nil && types.IsInterface(t) {
			r.matcher(m, arg)
		} else {
			r.matchValue(m, r.Term(arg), equality, at)
		}
	}
}

func (r *Recorder) matchValues(m match, args []ast.Expr, op token.Token, at *ast.CallExpr) {
	for _, arg := range args {
		r.matchValue(m, r.Term(arg), op, at)
	}
}

// matchValue compares the subject with y.
func (r *Recorder) matchValue(m match, y reader.Term, op token.Token, at *ast.CallExpr) {
	x := m.Term
	switch {
	case x.Kind == reader.Variable && y.Kind == reader.Variable && shape.Of(x.Typ) != shape.Of(y.Typ):
	case m.held:
		r.matchHeld(x, y, op, at)
	case x.Kind == reader.Variable:
		r.compare(x, y, op, at)
	}
}
