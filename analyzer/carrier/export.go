package carrier

import (
	"cmp"
	"go/ast"
	"go/types"
	"slices"
)

// export shares with the packages that import this one what they can see of
// its carriers.
func (c *collector) export() {
	c.exportFunctions()
	c.exportVariables()
	c.exportConstants()
	c.exportDeclarations()
}

// exportFunctions exports a fact for each declared function that has carriers
// or compares.
func (c *collector) exportFunctions() {
	for fn, f := range c.functions {
		if !f.own || !fn.Exported() || fn.Pkg() != c.pass.Pkg {
			continue
		}
		fact := &Fact{Carriers: c.signatureSlots(f.sig), Pairs: f.pairs, Through: uint8(f.through)}
		if len(fact.Carriers) == 0 && len(fact.Pairs) == 0 && fact.Through == 0 {
			continue
		}
		slices.SortFunc(fact.Pairs, comparePairs)
		c.pass.ExportObjectFact(fn, fact)
	}
}

func comparePairs(x, y Pair) int {
	return cmp.Or(compareOperands(x.A, y.A), compareOperands(x.B, y.B))
}

func compareOperands(x, y Operand) int {
	return cmp.Or(cmp.Compare(x.Index, y.Index), cmp.Compare(x.Path, y.Path))
}

// signatureSlots lists the carriers among the operands and results of sig.
func (c *collector) signatureSlots(sig *types.Signature) []Slot {
	var slots []Slot
	for i := range sig.Params().Len() {
		slots = c.slots(slots, sig.Params().At(i), Slot{Part: Param, Index: uint8(i)})
	}
	for i := range sig.Results().Len() {
		slots = c.slots(slots, sig.Results().At(i), Slot{Part: Result, Index: uint8(i)})
	}
	if recv := sig.Recv(); recv != nil {
		slots = c.slots(slots, recv, Slot{Part: Receiver})
	}
	return slots
}

// slots appends the carriers that v is or holds.
func (c *collector) slots(slots []Slot, v *types.Var, at Slot) []Slot {
	if p, ok := c.graph.byVar[origin(v)]; ok {
		return c.placeSlots(slots, p, at, 1)
	}
	return slots
}

func (c *collector) placeSlots(slots []Slot, p place, at Slot, unit Path) []Slot {
	n := &c.graph.nodes[p]
	if n.carrier && c.graph.trusted(p) {
		at.Why = c.graph.explain(p)
		slots = append(slots, at)
	}
	if n.elem != noPlace {
		inner := at
		inner.Path += unit * elemStep
		slots = c.placeSlots(slots, n.elem, inner, unit*3)
	}
	if n.key != noPlace {
		inner := at
		inner.Path += unit * keyStep
		slots = c.placeSlots(slots, n.key, inner, unit*3)
	}
	return slots
}

// exportVariables exports fields and package variables. What cannot be named
// from outside is left out.
func (c *collector) exportVariables() {
	for v, p := range c.graph.byVar {
		if c.graph.nodes[p].role != member || !v.Exported() {
			continue
		}
		if slots := c.placeSlots(nil, p, Slot{Part: Itself}, 1); len(slots) > 0 {
			c.pass.ExportObjectFact(v, &Fact{Carriers: slots})
		}
	}
	for v := range c.marked {
		if v.IsField() {
			c.exportFunctionVar(v)
		}
	}
}

// exportFunctionVar exports a field or package variable of function type.
func (c *collector) exportFunctionVar(v *types.Var) {
	sig := signatureOf(v.Type())
	if sig == nil || v.Pkg() != c.pass.Pkg || !v.Exported() {
		return
	}
	if slots := c.signatureSlots(sig); len(slots) > 0 {
		c.pass.ExportObjectFact(v, &Fact{Carriers: slots})
	}
}

// exportConstants exports the constants declared from a status constant.
func (c *collector) exportConstants() {
	for con, isStatus := range c.aliases {
		if isStatus && con.Pkg() == c.pass.Pkg && con.Exported() && con.Parent() == c.pass.Pkg.Scope() {
			c.pass.ExportObjectFact(con, &Fact{Carriers: []Slot{{Part: Itself}}})
		}
	}
}

// exportDeclarations exports function types and variables with carriers, and,
// as a fact of the package, the names of the interfaces that have carrier
// methods.
func (c *collector) exportDeclarations() {
	c.specs(c.exportSpec)
	c.exportTakers()
	c.shared.sort()
	shared := c.shared // a copy: a pointer into the collector would keep all of it alive with the fact
	c.pass.ExportPackageFact(&shared)
}

// exportTakers names the functions to which a function with carriers is
// passed: they have no fact of their own that would tell.
func (c *collector) exportTakers() {
	if !c.units.hooks {
		return
	}
	for fn, f := range c.functions {
		if f.own && fn.Exported() && c.takesHook(f.sig) {
			c.shared.Takers = append(c.shared.Takers, fn.Name())
		}
	}
}

func (r *Reach) sort() {
	for _, list := range [...]*[]string{&r.Interfaces, &r.Takers} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
}

func (c *collector) exportSpec(spec ast.Spec) {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		if spec.Name.IsExported() {
			c.exportType(spec)
		}
	case *ast.ValueSpec:
		for _, name := range spec.Names {
			if v, ok := c.info.Defs[name].(*types.Var); ok {
				c.exportFunctionVar(v)
			}
		}
	}
}

func (c *collector) exportType(spec *ast.TypeSpec) {
	name, ok := c.info.Defs[spec.Name].(*types.TypeName)
	if !ok || name.IsAlias() {
		return
	}
	switch u := name.Type().Underlying().(type) {
	case *types.Signature:
		if slots := c.signatureSlots(u); len(slots) > 0 {
			c.pass.ExportObjectFact(name, &Fact{Carriers: slots})
		}
	case *types.Interface:
		if c.hasCarrierMethod(u) {
			c.shared.Interfaces = append(c.shared.Interfaces, name.Name())
		}
	}
}

func (c *collector) hasCarrierMethod(iface *types.Interface) bool {
	for i := range iface.NumMethods() {
		f, ok := c.functions[iface.Method(i).Origin()]
		if ok && len(c.signatureSlots(f.sig)) > 0 {
			return true
		}
	}
	return false
}
