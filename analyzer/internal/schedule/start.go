package schedule

import (
	"go/ast"
	"go/token"
	"go/types"
	"iter"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer/internal/compare"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// start wakes the units that evidence starts from: all, if another package
// lends its meaning to an interface of this one.
func (s *Schedule) start(lends bool) {
	if len(s.units) == 0 {
		return
	}
	candidates := &compare.Candidates{Info: s.pass.TypesInfo}
	for fn := range syntax.Functions(s.pass.Files) {
		candidates.Read(fn)
	}
	candidates.Close(s.names.Compare.Has)
	for i := range s.units {
		if fn, ok := s.units[i].decl.(*ast.FuncDecl); ok && s.startsAt(fn, candidates) {
			s.wake(int32(i))
		}
	}
	for cursor := range s.root.Preorder((*ast.CompositeLit)(nil), (*ast.BasicLit)(nil)) {
		switch n := cursor.Node().(type) {
		case *ast.CompositeLit:
			s.startsInLiteral(n)
		case *ast.BasicLit:
			if syntax.IsText(n, known.IsStatusKey) {
				s.startsAtKey(cursor)
			}
		}
	}
	s.startAtUses()
	if s.callbacks || lends {
		s.wakeAll()
	}
}

// startAtUses wakes the units that name what evidence starts from.
func (s *Schedule) startAtUses() {
	keys := map[ast.Node]bool{}
	for id, obj := range s.pass.TypesInfo.Uses {
		if !s.names.Has(id.Name) || !s.origin(obj) {
			continue
		}
		s.wakeAt(id.Pos())
		if c, ok := obj.(*types.Const); ok && known.IsKeyConstant(c) {
			keys[id] = true
		}
	}
	if len(keys) > 0 {
		s.noteKeys(keys)
	}
}

// noteKeys shows the recorder where constants stand that are keys.
func (s *Schedule) noteKeys(keys map[ast.Node]bool) {
	for cursor := range s.root.Preorder((*ast.Ident)(nil)) {
		if keys[cursor.Node()] {
			s.recorder.NoteKey(cursor)
		}
	}
}

func (s *Schedule) wakeAt(pos token.Pos) {
	if unit := s.extents().at(pos); unit >= 0 {
		s.wake(unit)
	}
}

// startsAt reports whether evidence may start at fn for what it is.
func (s *Schedule) startsAt(fn *ast.FuncDecl, candidates *compare.Candidates) bool {
	return candidates.Has(fn) || s.recorder.MayImplement(fn) || s.startsWith(fn.Name)
}

// startsAtKey wakes the unit of a key whose value is a status, and, where that is
// declared as a constant, those that name it.
func (s *Schedule) startsAtKey(key inspector.Cursor) {
	s.wakeAt(key.Node().Pos())
	s.recorder.NoteKey(key)
	for around := range key.Enclosing((*ast.ValueSpec)(nil)) {
		if spec, ok := around.Node().(*ast.ValueSpec); ok {
			for _, name := range spec.Names {
				s.names.Add(name.Name)
			}
		}
	}
}

// startsInLiteral wakes the unit of a composite literal if evidence starts at a field
// that is set without its name.
func (s *Schedule) startsInLiteral(n *ast.CompositeLit) {
	unit := int32(-1)
	for field := range s.unnamedFields(n) {
		switch {
		case s.names.Has(field.Name()) && s.origin(field):
			s.wakeAt(n.Pos())
			return
		case shape.Of(field.Type()) == shape.None:
			continue
		case unit < 0:
			if unit = s.extents().at(n.Pos()); unit < 0 {
				return
			}
		}
		s.positional = append(s.positional, useOf{field, unit})
	}
}

// startsWith reports whether evidence starts with what id names.
func (s *Schedule) startsWith(id *ast.Ident) bool {
	if !s.names.Has(id.Name) {
		return false
	}
	obj := s.pass.TypesInfo.ObjectOf(id)
	return obj != nil && s.origin(obj)
}

func (s *Schedule) origin(obj types.Object) bool {
	answer, asked := s.origins[obj]
	if !asked {
		origin := s.recorder.OriginOf(obj)
		s.callbacks = s.callbacks || origin == reader.Anywhere
		answer = origin != reader.NoOrigin
		s.origins[obj] = answer
	}
	return answer
}

// unnamedFields returns the fields of a struct that a composite literal without
// keys sets.
func (s *Schedule) unnamedFields(n *ast.CompositeLit) iter.Seq[*types.Var] {
	return func(yield func(*types.Var) bool) {
		t := s.structWithoutKeys(n)
		if t == nil {
			return
		}
		for i := range min(t.NumFields(), len(n.Elts)) {
			if !yield(t.Field(i).Origin()) {
				return
			}
		}
	}
}

func (s *Schedule) structWithoutKeys(n *ast.CompositeLit) *types.Struct {
	if len(n.Elts) == 0 {
		return nil
	}
	if _, keyed := n.Elts[0].(*ast.KeyValueExpr); keyed {
		return nil
	}
	switch n.Type.(type) {
	case *ast.ArrayType, *ast.MapType:
		return nil
	}
	t := s.pass.TypesInfo.Types[n].Type
	if t == nil {
		return nil
	}
	u, _ := shape.Deref(t).Underlying().(*types.Struct)
	return u
}
