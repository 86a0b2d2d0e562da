package graph

import (
	"go/types"
	"slices"

	"github.com/statusconst/statusconst/analyzer/internal/words"
)

// (1.5) A literal is no evidence, and no status by company alone: where a status and a
// literal are written to one place, the place says something of the literal only if
// something else says what it is: what it flows into, what it is compared with, a
// contract, or a name that confirms.
//
//	gauge("status", resp.StatusCode); gauge("queue.max", 500) ⇒ 500 is no status
//
// anchor finds the carriers of which that holds.
func (g *Graph) anchor() {
	var work []Place
	mark := func(p Place) {
		if n := &g.nodes[p]; n.carrier && !n.anchored {
			n.anchored = true
			work = append(work, p)
		}
	}
	for i := 1; i < len(g.nodes); i++ {
		if n := &g.nodes[i]; n.given() || n.carrier && n.named() {
			mark(Place(i))
		}
	}
	for _, s := range g.compared {
		mark(g.find(s.place))
	}
	for len(work) > 0 {
		from := work[len(work)-1]
		work = work[:len(work)-1]
		for e := g.nodes[from].edges; e != 0; e = g.edges[e].next {
			switch g.edges[e].rule {
			case backward, same, contract, vote:
				mark(g.find(g.edges[e].to))
			case forward: // nothing but statuses is written there
				if to := g.find(g.edges[e].to); !g.nodes[to].literal && g.nodes[to].pure() {
					mark(to)
				}
			}
		}
	}
}

// named reports whether the name of n says that a literal there is a status. Code alone
// does not, where a text beside it says what the number is.
//
//	func observe(name string, code int) ⇒ a code of whatever name says
func (n *node) named() bool {
	if n.role == Result && n.fn != nil && words.Confirms(n.fn.Name()) {
		return true
	}
	if n.obj == nil || !words.Confirms(n.obj.Name()) {
		return false
	}
	return words.Status(n.obj.Name()) || n.role != Param || n.fn == nil || !labelled(n.fn)
}

// labelled reports whether a parameter of fn is a text that says what another one is.
func labelled(fn *types.Func) bool {
	for v := range fn.Signature().Params().Variables() {
		basic, ok := v.Type().Underlying().(*types.Basic)
		if ok && basic.Info()&types.IsString != 0 && slices.Contains(labels[:], v.Name()) {
			return true
		}
	}
	return false
}

// labels are names of such texts.
var labels = [...]string{"name", "key", "kind", "label", "metric", "series", "stat", "event", "field", "tag", "topic", "attribute", "attr"}
