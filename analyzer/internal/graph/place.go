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
	Param               // parameter or receiver
	Result              // result
	Member              // field or package variable of this package
	Foreign             // declared in another package
)

// node is a place and what is known of it.
type node struct {
	obj  *types.Var  // nil for an anonymous place
	fn   *types.Func // the function that a parameter or result belongs to
	role Role

	// What the evidence says, before anything is solved.
	open       bool // writes to it stand where this package cannot see them
	vetoed     bool // counter-evidence: never a carrier
	counter    bool // vetoed, since it is counted
	certain    bool // the veto is one of what it does, and so one against what it is read from
	unseen     bool // a write that nothing can be said about
	mixed      bool // compared with something that nothing can be said about
	touched    bool // evidence links it with a carrier
	shared     bool // a field that is reached without one variable that holds it
	value      bool // the result of a function value
	inTest     bool // declared in a test file
	doubted    bool // a comparison alone does not make it a carrier
	translated bool // a parameter whose values are told apart and exchanged for others
	literal    bool // a literal that may be a status is written to it
	impls      int32
	self       Place // the field that this is one holder's part of
	elem       Place
	key        Place
	edges      int32 // head of the list of edges that leave this node

	state
}

// state is what Solve finds out, anew in each round.
type state struct {
	carrier  bool
	weak     bool  // … for this package alone
	firm     bool  // … by more than a comparison
	anchored bool  // … for what it is, and not for the company it keeps
	evidence bool  // something forward says it is a carrier
	wanted   bool  // a result that is used as a status
	tainted  bool  // may hold what is not a status
	plain    bool  // may hold a plain number, of which nothing says that it is one
	refuted  bool  // … since something that is written to it is none
	pending  int32 // writes from tainted places
	plainly  int32 // … and from plain ones
	agreed   int32 // implementations that are carriers
	abstains bool  // an implementation that says nothing
	silent   int32 // implementations that say nothing
	why      reason
}

// given reports whether the node was a carrier before anything was inferred.
func (n *node) given() bool { return n.carrier && n.why.kind == given }
