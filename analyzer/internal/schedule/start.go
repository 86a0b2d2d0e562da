package schedule

import (
	"go/ast"
	"go/types"
	"iter"

	"github.com/statusconst/statusconst/analyzer/catalog"
	"github.com/statusconst/statusconst/analyzer/internal/compare"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// start wakes the units that evidence starts from: all, if another package
// lends its meaning to an interface of this one.
func (s *Schedule) start(lends bool) {
	candidates := &compare.Candidates{Info: s.pass.TypesInfo}
	for fn := range syntax.Functions(s.pass.Files) {
		candidates.Read(fn)
	}
	candidates.Close(s.names.Compare.Has)
	naming := []ast.Node{(*ast.SelectorExpr)(nil), (*ast.KeyValueExpr)(nil), (*ast.CompositeLit)(nil)}
	if s.namesBare() {
		naming = append(naming, (*ast.Ident)(nil))
	}
	for i := range s.units {
		if fn, ok := s.units[i].decl.(*ast.FuncDecl); ok && s.startsAt(fn, candidates) || s.startsIn(int32(i), naming) {
			s.wake(int32(i))
		}
	}
	if s.callbacks || lends {
		s.wakeAll()
	}
}

// namesBare reports whether what is known may be named without a selector: by a
// constant or the table of this package, or through a dot import.
func (s *Schedule) namesBare() bool {
	path := s.pass.Pkg.Path()
	if s.recorder.DeclaresStatus() || known.Tabled(path) || catalog.Source(path) {
		return true
	}
	for _, file := range s.pass.Files {
		for _, spec := range file.Imports {
			if spec.Name != nil && spec.Name.Name == "." {
				return true
			}
		}
	}
	return false
}

// startsAt reports whether evidence may start at fn for what it is.
func (s *Schedule) startsAt(fn *ast.FuncDecl, candidates *compare.Candidates) bool {
	return candidates.Has(fn) || s.recorder.MayImplement(fn) || s.startsWith(fn.Name)
}

// startsIn reports whether evidence may start at something that the unit names.
func (s *Schedule) startsIn(unit int32, naming []ast.Node) bool {
	for cursor := range s.units[unit].Preorder(naming...) {
		switch n := cursor.Node().(type) {
		case *ast.SelectorExpr:
			if s.startsWith(n.Sel) {
				return true
			}
		case *ast.Ident:
			if s.startsWith(n) {
				return true
			}
		case *ast.KeyValueExpr:
			if s.startsAtKey(n.Key) {
				return true
			}
		case *ast.CompositeLit:
			if s.startsUnnamed(n, unit) {
				return true
			}
		}
	}
	return false
}

// startsAtKey reports whether evidence starts with a field that is set, or with
// the key of a map's element.
func (s *Schedule) startsAtKey(key ast.Expr) bool {
	if id, ok := key.(*ast.Ident); ok {
		return s.startsWith(id)
	}
	return syntax.IsText(key, known.IsStatusKey)
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

// startsUnnamed is startsIn for the fields that a literal sets without naming
// them.
func (s *Schedule) startsUnnamed(n *ast.CompositeLit, unit int32) bool {
	for field := range s.unnamedFields(n) {
		if s.names.Has(field.Name()) && s.origin(field) {
			return true
		}
		s.positional = append(s.positional, useOf{field, unit})
	}
	return false
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
