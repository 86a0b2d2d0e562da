package carrier

import "go/types"

// function is what the collector needs to know of a called function or method,
// once a package.
type function struct {
	obj     *types.Func // the generic one for an instance; nil for a function value
	sig     *types.Signature
	own     bool // declared in this package
	plain   bool // nothing about its parameters can matter
	exit    bool // deals in process exit codes
	pairs   []Pair
	orders  []Pair // what it compares by order, and so does not assert to be equal
	through int    // 1 + the parameter that the result is
	dsl     dsl
}

// function returns what is known of fn.
func (c *collector) function(fn *types.Func) *function {
	fn = fn.Origin()
	if f, ok := c.functions[fn]; ok {
		return f
	}
	f := c.describe(fn)
	c.functions[fn] = f
	return f
}

func (c *collector) describe(fn *types.Func) *function {
	f := &function{obj: fn, sig: fn.Signature(), own: fn.Pkg() == c.pass.Pkg}
	f.exit = isExit(fn)
	f.dsl = dslOf(fn)
	fact := c.graph.facts.about(fn)
	if fact == nil && writesHeader(fn) {
		fact = &Fact{Carriers: []Slot{{Part: Param}}}
	}
	if fact != nil {
		f.pairs, f.through = fact.Pairs, int(fact.Through)
		c.graph.markSignature(f.sig, fn, fact)
	}
	if f.own && f.sig.Recv() != nil && types.IsInterface(f.sig.Recv().Type()) {
		c.opaqueResults(f)
	}
	f.plain = !f.exit && f.dsl == noDSL && len(f.pairs) == 0 && !c.matters(f, fact)
	return f
}

// matters reports whether arguments of f can be evidence: some of its
// parameters are carriers, or f is of this package and some may become so.
func (c *collector) matters(f *function, fact *Fact) bool {
	if fact != nil && len(fact.Carriers) > 0 {
		return true
	}
	if !f.own {
		return c.takesHook(f.sig)
	}
	if recv := f.sig.Recv(); recv != nil && shapeOf(recv.Type()) != shapeNone {
		return true
	}
	for i := range f.sig.Params().Len() {
		if shapeOf(f.sig.Params().At(i).Type()) != shapeNone {
			return true
		}
	}
	return false
}

// takesHook reports whether a parameter is of a named function type that has
// carriers itself.
func (c *collector) takesHook(sig *types.Signature) bool {
	for i := range sig.Params().Len() {
		named, ok := types.Unalias(sig.Params().At(i).Type()).(*types.Named)
		if !ok || signatureOf(named) == nil {
			continue
		}
		hook := c.functionOf(named)
		for j := range hook.sig.Params().Len() {
			if p := c.input(hook, j); p != noPlace && c.graph.nodes[p].carrier {
				return true
			}
		}
	}
	return false
}

// input returns the place of parameter i of f, or of its receiver for -1.
func (c *collector) input(f *function, i int) place {
	v := f.sig.Recv()
	if i >= 0 {
		v = f.sig.Params().At(i)
	}
	return c.owned(v, param, f.obj)
}

// output returns the place of result i of f.
func (c *collector) output(f *function, i int) place {
	if i >= f.sig.Results().Len() {
		return noPlace
	}
	return c.owned(f.sig.Results().At(i), result, f.obj)
}

// owned returns the place of v, a parameter or result of fn.
func (c *collector) owned(v *types.Var, as role, fn *types.Func) place {
	p := c.graph.of(v, as)
	if p != noPlace && fn != nil && c.graph.nodes[p].fn == nil {
		c.graph.nodes[p].fn = fn
	}
	return p
}

// isExit reports whether the ints of fn are process exit codes: they have the
// size of a status and are none.
func isExit(fn *types.Func) bool {
	if fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() {
	case "os":
		return fn.Name() == "Exit" || fn.Name() == "ExitCode"
	case "os/exec":
		return fn.Name() == "ExitCode"
	case "syscall":
		return fn.Name() == "Exit" || fn.Name() == "ExitStatus"
	}
	return false
}
