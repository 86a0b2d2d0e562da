package flow

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

// Reenter lets the reader read expressions of a declaration again, once everything
// was visited: it is told which variables are inputs of the functions there.
func (r *Recorder) Reenter(decl ast.Decl) {
	r.Frames = nil
	ast.Inspect(decl, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if fn, ok := r.Info.Defs[n.Name].(*types.Func); ok {
				r.Frames = append(r.Frames, reader.Frame{Pos: n.Pos(), Body: bodyPos(n), End: n.End(), Node: n, Sig: fn.Signature(), Decl: fn})
			}
		case *ast.FuncLit:
			r.Frames = append(r.Frames, reader.Frame{Pos: n.Pos(), Body: n.Body.Pos(), End: n.End(), Sig: r.LiteralSignature(n)})
		}
		return true
	})
}
