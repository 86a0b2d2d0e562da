package carrier

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// candidates are the functions that may compare two of their operands, as far
// as the syntax tells: those that do, and those that hand two operands to a
// function of the name of another candidate, or of one that is known to compare.
// Names are enough: a method and the interface method that it implements have
// theirs in common.
type candidates struct {
	info    *types.Info // nil where nothing but the syntax is at hand
	found   map[*ast.FuncDecl]bool
	hands   []hand
	queue   []*ast.FuncDecl // found, and its callers not yet asked
	reading operandNames
}

// hand says that a function hands two of its operands to one of that name.
type hand struct {
	name string
	from *ast.FuncDecl
}

// read notes what fn does with its operands.
func (s *candidates) read(fn *ast.FuncDecl) {
	o := &s.reading
	if fn.Body == nil || o.operands(fn) < 2 || !s.comparing(fn) {
		return
	}
	o.compares, o.callees = false, o.callees[:0]
	ast.Walk(o, fn.Body)
	if o.compares {
		s.add(fn)
		return
	}
	for _, name := range o.callees {
		s.hands = append(s.hands, hand{name, fn})
	}
}

// comparing asks for the types of the operands, where they are known.
func (s *candidates) comparing(fn *ast.FuncDecl) bool {
	if s.info == nil {
		return true
	}
	obj, ok := s.info.Defs[fn.Name].(*types.Func)
	return ok && comparing(obj.Signature())
}

func (s *candidates) add(fn *ast.FuncDecl) {
	if s.found[fn] {
		return
	}
	if s.found == nil {
		s.found = map[*ast.FuncDecl]bool{}
	}
	s.found[fn] = true
	s.queue = append(s.queue, fn)
}

// close adds the functions that call a candidate, or one that is known to
// compare.
func (s *candidates) close(known func(name string) bool) {
	if len(s.hands) == 0 {
		return
	}
	callers := make(map[string][]*ast.FuncDecl, len(s.hands))
	for _, h := range s.hands {
		if known(h.name) {
			s.add(h.from)
		}
		callers[h.name] = append(callers[h.name], h.from)
	}
	for len(s.queue) > 0 {
		fn := s.queue[len(s.queue)-1]
		s.queue = s.queue[:len(s.queue)-1]
		for _, caller := range callers[fn.Name.Name] {
			s.add(caller)
		}
	}
}

// exported reports whether other packages can call a candidate.
func (s *candidates) exported() bool {
	for fn := range s.found {
		if fn.Name.IsExported() {
			return true
		}
	}
	return false
}

// operandNames are the names of the operands of one function, and of the local
// variables that stand for one; and what the function does with them.
type operandNames struct {
	list     [16]string
	n        int
	compares bool
	callees  []string
}

// operands notes the operands of fn and counts those that can hold a status.
func (o *operandNames) operands(fn *ast.FuncDecl) int {
	o.n = 0
	n := 0
	for _, list := range [...]*ast.FieldList{fn.Recv, fn.Type.Params} {
		if list == nil {
			continue
		}
		for _, field := range list.List {
			if maybeInt(field.Type) {
				n += len(field.Names)
			}
			for _, name := range field.Names {
				o.add(name)
			}
		}
	}
	return n
}

func (o *operandNames) add(id *ast.Ident) {
	if o.n < len(o.list) {
		o.list[o.n] = id.Name
	}
	o.n++
}

// Visit notes what n does with operands. It is asked for the nodes of a
// function in their order.
func (o *operandNames) Visit(n ast.Node) ast.Visitor {
	switch n := n.(type) {
	case *ast.BinaryExpr:
		if n.Op == token.EQL || n.Op == token.NEQ {
			o.compares = o.compares || o.is(n.X) && o.is(n.Y)
		}
	case *ast.CallExpr:
		o.call(n)
	case *ast.AssignStmt:
		if n.Tok == token.DEFINE {
			for i := range min(len(n.Lhs), len(n.Rhs)) {
				o.stands(n.Lhs[i], n.Rhs[i])
			}
		}
	case *ast.ValueSpec:
		for i := range min(len(n.Names), len(n.Values)) {
			o.stands(n.Names[i], n.Values[i])
		}
	case *ast.RangeStmt:
		if n.Value != nil {
			o.stands(n.Value, n.X)
		}
	}
	if o.compares {
		return nil
	}
	return o
}

// call notes the name of what is called, if two of what is passed, the receiver
// included, are operands.
func (o *operandNames) call(call *ast.CallExpr) {
	n := 0
	if method, ok := call.Fun.(*ast.SelectorExpr); ok && o.is(method.X) {
		n++
	}
	for _, arg := range call.Args {
		if o.is(arg) {
			n++
		}
	}
	if n >= 2 {
		if name := calledName(call.Fun); name != "" {
			o.callees = append(o.callees, name)
		}
	}
}

// calledName is the name of the declared function or method that e may be.
func calledName(e ast.Expr) string {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x.Name
		case *ast.SelectorExpr:
			return x.Sel.Name
		case *ast.ParenExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.IndexListExpr:
			e = x.X
		default:
			return ""
		}
	}
}

// stands notes that dst is another name for the operand src: x := y, or one
// for its elements.
func (o *operandNames) stands(dst, src ast.Expr) {
	if id, ok := dst.(*ast.Ident); ok && o.is(src) {
		o.add(id)
	}
}

// is reports whether e names an operand, or what is inside of one.
func (o *operandNames) is(e ast.Expr) bool {
	for {
		switch x := e.(type) {
		case *ast.ParenExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.TypeAssertExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.Ident:
			return o.has(x.Name)
		default:
			return false
		}
	}
}

// has reports whether name is one of them, or may be: there is room for some.
func (o *operandNames) has(name string) bool {
	return o.n > len(o.list) || slices.Contains(o.list[:o.n], name)
}

// maybeInt rules out by syntax types that hold no status.
func maybeInt(t ast.Expr) bool {
	switch t := t.(type) {
	case *ast.Ident:
		switch t.Name {
		case "string", "bool", "error", "byte", "rune", "float64", "float32", "uint8", "int8", "uintptr":
			return false
		}
		return true
	case *ast.InterfaceType:
		return true
	case *ast.ArrayType:
		return maybeInt(t.Elt)
	case *ast.Ellipsis:
		return maybeInt(t.Elt)
	}
	return false
}
