package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

func (r *Recorder) enterDecl(n *ast.FuncDecl) {
	fn, ok := r.Info.Defs[n.Name].(*types.Func)
	if !ok {
		return
	}
	r.Frames = append(r.Frames[:0], reader.Frame{Pos: n.Pos(), Body: bodyPos(n), End: n.End(), Node: n, Sig: fn.Signature(), Decl: fn})
	f := r.Function(fn)
	r.DeclareInputs(fn.Signature(), fn)
	if n.Body == nil {
		r.UnseenResults(f)
	}
	r.implementation(fn)
}

func (r *Recorder) enterLit(n *ast.FuncLit) {
	sig := r.LiteralSignature(n)
	if sig == nil {
		return
	}
	r.LiteralValue(sig)
	if !r.CalledHere[n] {
		r.OpenInputs(r.Values[sig])
	}
	var decl *types.Func
	if outer := r.Frame(n.Pos()); outer != nil {
		decl = outer.Decl
	}
	r.Frames = append(r.Frames, reader.Frame{Pos: n.Pos(), Body: n.Body.Pos(), End: n.End(), Sig: sig, Decl: decl})
	r.DeclareInputs(sig, nil)
	if decl == nil {
		r.NoteAnyCall(sig) // the value of a package-level variable
	}
}

func bodyPos(n *ast.FuncDecl) token.Pos {
	if n.Body == nil {
		return n.End()
	}
	return n.Body.Pos()
}
