package evidence

import (
	"go/ast"
	"go/token"
	"go/types"
)

// frame is a function whose body the visit is in.
type frame struct {
	pos  token.Pos // where it starts, its body, and its end
	body token.Pos
	end  token.Pos
	node ast.Node // the declaration; nil for a literal
	sig  *types.Signature
	decl *types.Func // the declared function around it, nil in a variable's initial value
}

// frame returns the innermost function around pos, nil outside any.
func (r *Reader) frame(pos token.Pos) *frame {
	for len(r.frames) > 0 {
		if f := &r.frames[len(r.frames)-1]; pos < f.end {
			return f
		}
		r.frames = r.frames[:len(r.frames)-1]
	}
	return nil
}

func (r *Recorder) enterDecl(n *ast.FuncDecl) {
	fn, ok := r.info.Defs[n.Name].(*types.Func)
	if !ok {
		return
	}
	r.frames = append(r.frames[:0], frame{pos: n.Pos(), body: bodyPos(n), end: n.End(), node: n, sig: fn.Signature(), decl: fn})
	f := r.function(fn)
	r.declareInputs(fn.Signature(), fn)
	if n.Body == nil {
		r.unseenResults(f)
	}
	r.implementation(fn)
}

func (r *Recorder) enterLit(n *ast.FuncLit) {
	sig := r.literalSignature(n)
	if sig == nil {
		return
	}
	r.literalValue(sig)
	if !r.calledHere[n] {
		r.OpenInputs(r.values[sig])
	}
	var decl *types.Func
	if outer := r.frame(n.Pos()); outer != nil {
		decl = outer.decl
	}
	r.frames = append(r.frames, frame{pos: n.Pos(), body: n.Body.Pos(), end: n.End(), sig: sig, decl: decl})
	r.declareInputs(sig, nil)
	if decl == nil {
		r.noteAnyCall(sig) // the value of a package-level variable
	}
}

func bodyPos(n *ast.FuncDecl) token.Pos {
	if n.Body == nil {
		return n.End()
	}
	return n.Body.Pos()
}
