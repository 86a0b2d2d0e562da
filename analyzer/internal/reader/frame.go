package reader

import (
	"go/ast"
	"go/token"
	"go/types"
)

// Frame is a function whose body the visit is in.
type Frame struct {
	Pos  token.Pos // where it starts, its body, and its end
	Body token.Pos
	End  token.Pos
	Node ast.Node // the declaration; nil for a literal
	Sig  *types.Signature
	Decl *types.Func // the declared function around it, nil in a variable's initial value
}

// Frame returns the innermost function around pos, nil outside any.
func (r *Reader) Frame(pos token.Pos) *Frame {
	for len(r.Frames) > 0 {
		if f := &r.Frames[len(r.Frames)-1]; pos < f.End {
			return f
		}
		r.Frames = r.Frames[:len(r.Frames)-1]
	}
	return nil
}
