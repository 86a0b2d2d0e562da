package graph

import "go/types"

// Place is the index of a node of the graph: a variable, field, parameter or
// result, or the elements or keys of one. The zero Place is none.
type Place int32

// None is no place.
const None Place = 0 // nodes[0] is never used

// Role says what kind of variable a place belongs to, and so which evidence it
// may take.
type Role uint8

// The roles. Whatever a caller says of a variable, one at package level and a
// field are Member, and what another package declares is Foreign.
const (
	Local   Role = iota // local variable, and what a composite literal holds
	Param               // parameter or receiver; forward evidence never enters it
	Result              // result: every return must agree
	Member              // field or package variable of this package
	Foreign             // declared in another package: only facts and roots make it a carrier
)

// node is a place and what is known of it.
type node struct {
	obj      *types.Var  // nil for an anonymous place
	fn       *types.Func // the function that a parameter or result belongs to
	role     Role
	carrier  bool
	killed   bool // counter-evidence: never a carrier
	evidence bool // something forward says it is a carrier
	wanted   bool // a result that is used as a status
	unseen   bool // a write that nothing can be said about
	mixed    bool // compared with something that nothing can be said about
	touched  bool // evidence links it with a carrier
	tainted  bool // may hold what is not a status
	pending  int32
	impls    int32 // implementations linked to this parameter or result
	agreed   int32 // of which carriers
	elem     Place
	key      Place
	edges    int32 // head of the list of edges that leave this node
	why      reason
}

// given reports whether the node was a carrier before anything was inferred.
func (n *node) given() bool { return n.carrier && n.why.kind == given }
