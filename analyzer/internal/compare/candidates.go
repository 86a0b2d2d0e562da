// Package compare finds, by syntax alone, the functions that may compare two of
// their operands, and those that return one of them.
//
// assert.Equal(t, 200, rec.Code) compares because ObjectsAreEqual does: such
// functions stand anywhere in a program, far from HTTP too. Looking at all of
// them with types would cost more than all the rest, and the syntax rules out
// nearly every one.
package compare

import (
	"go/ast"
	"go/types"
)

// Candidates are the functions that may compare two of their operands, as far
// as the syntax tells: those that do, and those that pass two operands on to a
// function of the name of another candidate, or of one that is known to
// compare. Names are enough: a method and the interface method that it
// implements have theirs in common.
type Candidates struct {
	Info    *types.Info // nil where nothing but the syntax is at hand
	found   map[*ast.FuncDecl]bool
	passing []passing
	queue   []*ast.FuncDecl // found, and its callers not yet asked
	reading operandNames
}

// passing says that a function passes two of its operands to one of that name.
type passing struct {
	name string
	from *ast.FuncDecl
}

// Has reports whether fn is one. It is complete after [Candidates.Close].
func (s *Candidates) Has(fn *ast.FuncDecl) bool { return s.found[fn] }

// Read notes what fn does with its operands.
func (s *Candidates) Read(fn *ast.FuncDecl) {
	o := &s.reading
	if fn.Body == nil || o.operands(fn) < 2 || !s.able(fn) {
		return
	}
	o.compares, o.callees = false, o.callees[:0]
	ast.Walk(o, fn.Body)
	if o.compares {
		s.add(fn)
		return
	}
	for _, name := range o.callees {
		s.passing = append(s.passing, passing{name, fn})
	}
}

// able asks for the types of the operands, where they are known.
func (s *Candidates) able(fn *ast.FuncDecl) bool {
	if s.Info == nil {
		return true
	}
	obj, ok := s.Info.Defs[fn.Name].(*types.Func)
	return ok && Able(obj.Signature())
}

func (s *Candidates) add(fn *ast.FuncDecl) {
	if s.found[fn] {
		return
	}
	if s.found == nil {
		s.found = map[*ast.FuncDecl]bool{}
	}
	s.found[fn] = true
	s.queue = append(s.queue, fn)
}

// Close adds the functions that pass operands on to a candidate, or to one that
// is known to compare.
func (s *Candidates) Close(known func(name string) bool) {
	if len(s.passing) == 0 {
		return
	}
	callers := make(map[string][]*ast.FuncDecl, len(s.passing))
	for _, p := range s.passing {
		if known(p.name) {
			s.add(p.from)
		}
		callers[p.name] = append(callers[p.name], p.from)
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
func (s *Candidates) exported() bool {
	for fn := range s.found {
		if fn.Name.IsExported() {
			return true
		}
	}
	return false
}
