package mistakes

import (
	"fmt"
	"go/types"

	"golang.org/x/tools/go/analysis"
)

// Replies is the fact that a function answers on each way through it: what it is called
// with has begun to answer when it returns.
type Replies struct {
	Writer uint8 // index of the parameter that is the writer, or the framework's context
	Code   int8  // index of the parameter that is the status, -1 for none
	Sets   bool  // it sets a status, and does not only write
}

// AFact marks Replies as an analysis fact.
func (*Replies) AFact() {}

// String is what fixtures expect: "replies(0,2)".
func (r *Replies) String() string { return fmt.Sprintf("replies(%d,%d)", r.Writer, r.Code) }

// helpers are the functions that are known to reply: those of this package that were
// looked at, and those of others by their facts.
type helpers struct {
	pass *analysis.Pass
	own  map[*types.Func]Replies
}

func (h helpers) of(fn *types.Func) (Replies, bool) {
	if fn.Pkg() == h.pass.Pkg {
		r, ok := h.own[fn]
		return r, ok
	}
	var r Replies
	return r, fn.Signature().Params().Len() > 0 && h.pass.ImportObjectFact(fn, &r)
}
