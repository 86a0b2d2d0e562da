package flow

import "go/ast"

// What stands beside a number may say what it is: another argument of the call, another
// field of the literal, the key of the element.

// besideOthers notes of the literals met since the site first that they stand among list,
// if another of these is a constant: it may tell what the number is.
func (r *Recorder) besideOthers(first int, list []ast.Expr) {
	for i := first; i < len(r.sites); i++ {
		s := &r.sites[i]
		for _, e := range list {
			if kv, ok := e.(*ast.KeyValueExpr); ok {
				e = kv.Value
			}
			if e.End() <= s.At.Pos() || s.At.End() <= e.Pos() {
				s.Beside = s.Beside || r.Info.Types[e].Value != nil
			}
		}
	}
}

// atConstantKey notes of the literals met since the site first that a constant key says which
// element of a map they are.
func (r *Recorder) atConstantKey(first int, key ast.Expr) {
	if tv := r.Info.Types[key]; tv.Value == nil {
		return
	}
	for i := first; i < len(r.sites); i++ {
		if s := &r.sites[i]; s.At != key {
			s.Beside = true
		}
	}
}
