// Package carrier finds which expressions of a package hold an HTTP status
// code, and why, and which integer literals meet one.
//
// It looks at typed syntax at most once, notes the evidence as edges between places
// (variables, fields, parameters, results, and the elements and keys of
// containers), closes it, and shares what other packages need as facts. Data
// flows one way:
//
//	roots.go, opaque.go   what is a status from the start
//	known.go              the same with the facts of other packages, by name first
//	unit.go, index.go     which functions are looked at
//	candidate.go          which may compare two operands, by their syntax
//	far.go, outline.go    packages that no status reaches, with types and without
//	collector.go …        syntax → graph (operand, statement, expression, argument)
//	pair.go, dsl.go       calls that compare
//	contract.go           interfaces and their implementations
//	solve.go              graph → carriers
//	export.go             carriers → facts
//	use.go                carriers → the literals that meet one
package carrier

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"
)

// FactTypes lists the facts that the analyzer must declare.
func FactTypes() []analysis.Fact { return []analysis.Fact{new(Fact), new(Reach)} }

// Find returns the literals of the package that meet a carrier, in the order
// of the syntax, and exports facts for the packages that import it. The pass
// must require inspect.Analyzer.
func Find(pass *analysis.Pass) []Use {
	reach := reaches(pass)
	if !reach.http {
		findPairs(pass)
		return nil
	}
	c := newCollector(pass, newGraph(pass.Pkg, &facts{pass.Pkg, pass.ImportObjectFact}, 32))
	c.contracts.gather(c, reach.interfaces)
	c.units.open = c.units.known.learn(pass, reach.takers, c.contracts.names())
	c.constants()
	c.transparent()
	in, _ := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector)
	if in == nil {
		in = inspector.New(pass.Files)
	}
	c.units.gather(in, pass.Files)
	c.start()
	c.look()
	for c.pairing.finish(c) {
		c.look()
	}
	c.graph.solve()
	c.export()
	return c.uses()
}

// uses turns the sites whose place became a carrier into uses.
func (c *collector) uses() []Use {
	slices.SortStableFunc(c.sites, func(a, b site) int { return int(a.lit.Pos() - b.lit.Pos()) })
	var uses []Use
	seen := map[*ast.BasicLit]bool{}
	for _, s := range c.sites {
		if !c.graph.nodes[s.place].carrier || seen[s.lit] || !c.graph.trusted(s.place) {
			continue
		}
		seen[s.lit] = true
		uses = append(uses, c.use(s))
	}
	return uses
}

func (c *collector) use(s site) Use {
	n := &c.graph.nodes[s.place]
	u := Use{Lit: s.lit, Value: s.value, Kind: s.kind, Op: s.op}
	u.Known = n.why.kind == known
	u.Why = c.graph.explain(s.place)
	u.Sends = s.kind == Argument && n.fn != nil && sends(n.fn)
	return u
}

// sends reports whether fn is the WriteHeader of net/http or httptest, which
// panics when its argument is no three-digit number.
func sends(fn *types.Func) bool {
	if fn.Name() != "WriteHeader" || fn.Pkg() == nil {
		return false
	}
	path := fn.Pkg().Path()
	return path == "net/http" || path == "net/http/httptest"
}
