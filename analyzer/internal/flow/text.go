package flow

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
	"github.com/statusconst/statusconst/internal/catalog"
)

// text is a constant text that is compared with a status line.
type text struct {
	Clue
	line *types.Var // the local that holds the line, nil for the field itself
	test bool       // in a test file
}

// (6.3) text: x and y are compared for equality. One may be a status line, the
// other a text that begins with a code, or the words behind it alone.
//
//	resp.Status == "200 OK" ⇒ "200 OK" is such a text
//	resp.Status == http.StatusText(200) ⇒ a line is never that
func (r *Recorder) text(x, y ast.Expr) {
	line, ok := r.statusLine(x)
	if !ok {
		x, y = y, x
		if line, ok = r.statusLine(x); !ok {
			return
		}
	}
	if code, ok := r.codeOf(y); ok {
		r.compareLine(carrier.Text, line, y, code)
	} else if code, ok := r.phraseOf(y); ok {
		r.compareLine(carrier.Words, line, y, code)
	}
}

func (r *Recorder) compareLine(kind carrier.FaultKind, line *types.Var, e ast.Expr, code int64) {
	r.clues.texts = append(r.clues.texts, text{Clue{At: e, Kind: kind, Value: code}, line, r.source == graph.Test})
}

// phraseOf returns the code of which e is the reason phrase alone: a constant, or
// what http.StatusText gives for a constant.
func (r *Recorder) phraseOf(e ast.Expr) (code int64, ok bool) {
	if s := r.Spelled(e); s != "" {
		return catalog.Phrased(s)
	}
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || len(call.Args) != 1 {
		return 0, false
	}
	if id := syntax.Called(call.Fun); id == nil || id.Name != "StatusText" || !r.isFrom(id, "net/http") {
		return 0, false
	}
	return r.Term(call.Args[0]).Value, true
}

// textCall: strings.HasPrefix(resp.Status, "200") and the like; and
// http.ReadResponse, with which a test reads what it wrote itself, or its own
// server.
func (r *Recorder) textCall(n *ast.CallExpr) {
	sel, ok := n.Fun.(*ast.SelectorExpr)
	if !ok || len(n.Args) != 2 {
		return
	}
	switch sel.Sel.Name {
	case "ReadResponse":
		if r.source == graph.Test && r.isFrom(sel.Sel, "net/http") {
			r.clues.answered = true
		}
	case "HasPrefix", "Contains", "EqualFold":
		line, ok := r.statusLine(n.Args[0])
		if !ok || !r.isFrom(sel.Sel, "strings") {
			return
		}
		if code, ok := r.codeOf(n.Args[1]); ok {
			r.compareLine(carrier.Text, line, n.Args[1], code)
		}
	}
}

// isFrom reports whether id is a function of the package at path.
func (r *Recorder) isFrom(id *ast.Ident, path string) bool {
	fn, ok := r.Info.Uses[id].(*types.Func)
	return ok && fn.Pkg() != nil && fn.Pkg().Path() == path
}

// textCases: switch resp.Status { case "200 OK": }.
func (r *Recorder) textCases(n *ast.SwitchStmt) {
	if _, ok := r.statusLine(n.Tag); !ok {
		return
	}
	for _, clause := range n.Body.List {
		if clause, ok := clause.(*ast.CaseClause); ok {
			for _, e := range clause.List {
				r.text(n.Tag, e)
			}
		}
	}
}

// statusLine reports whether e is the field Status of an http.Response, or a
// local variable that was set to it.
func (r *Recorder) statusLine(e ast.Expr) (local *types.Var, ok bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.SelectorExpr:
		return nil, r.isLine(e.Sel)
	case *ast.Ident:
		if len(r.clues.lines) == 0 {
			return nil, false
		}
		v, ok := r.Info.Uses[e].(*types.Var)
		_, holds := r.clues.lines[v]
		return v, ok && holds
	}
	return nil, false
}

// codeOf returns the three digits that the constant text e begins with.
func (r *Recorder) codeOf(e ast.Expr) (code int64, ok bool) {
	s := r.Spelled(e)
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

// isLine reports whether id names the field Status of an http.Response.
func (r *Recorder) isLine(id *ast.Ident) bool {
	return id.Name == "Status" && known.IsStatusLine(r.Info.Uses[id])
}

// assignLine: dst = src. A local that holds a status line holds it as long as
// nothing else is written to it; a package that writes the field itself knows
// what is in it.
func (r *Recorder) assignLine(dst, src ast.Expr) {
	switch dst := dst.(type) {
	case *ast.SelectorExpr:
		r.setLine(dst.Sel)
	case *ast.Ident:
		_, line := r.statusLine(src)
		r.holdLine(dst, line)
	}
}

// setLine: T{id: …}, x.id = ….
func (r *Recorder) setLine(id *ast.Ident) {
	if r.isLine(id) {
		r.clues.writes = true
	}
}

// loseLine: something else is, or may be, written to dst.
func (r *Recorder) loseLine(dst ast.Expr) {
	if id, ok := dst.(*ast.Ident); ok {
		r.holdLine(id, false)
	}
}

// holdLine notes that a status line, or something else, is written to the local
// that id names.
func (r *Recorder) holdLine(id *ast.Ident, line bool) {
	if !line && len(r.clues.lines) == 0 {
		return
	}
	v := r.variableOf(id)
	if v == nil || graph.PackageLevel(v) {
		return
	}
	if r.clues.lines == nil {
		r.clues.lines = map[*types.Var]bool{}
	}
	if _, held := r.clues.lines[v]; line || held {
		r.clues.lines[v] = line && !held
	}
}

// compared turns the texts into clues, if the line was another's: not made by
// this package, nor, in a test, by a server of its own or a package that it
// imports.
func (r *Recorder) compared() {
	if r.clues.writes {
		return
	}
	for _, t := range r.clues.texts {
		if (t.line == nil || r.clues.lines[t.line]) && (!t.test || !r.clues.answered) {
			r.clues.list = append(r.clues.list, t.Clue)
		}
	}
	r.clues.texts = nil
}

// WritesLines reports whether the package makes status lines.
func (r *Recorder) WritesLines() bool { return r.clues.writes }
