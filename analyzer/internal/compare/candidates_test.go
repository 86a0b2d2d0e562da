package compare

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"testing"

	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// TestCandidates: the functions of a file that may compare two operands. Known
// compares, and nothing else that the file does not declare.
func TestCandidates(t *testing.T) {
	const source = `package p

func Equal(x, y int) bool            { return x == y }
func Elements(s []int, x int) bool   { return s[0] == x }
func Renamed(x, y any) bool          { z := y; return x != z }
func Asserted(x, y any) bool         { n, ok := y.(int); return ok && x == n }
func Declared(x, y any) bool         { var z = y; return x == z }
func Ranged(s []int, x int) bool     { for _, e := range s { if (e) == x { return true } }; return false }
func InLiteral(x, y int) func() bool { return func() bool { return x == y } }
func Ordered(x, y int) bool          { return x < y }
func (x T) Same(y T) bool            { return x == y }

func Calls(x, y int) bool      { return twice(y, x) }
func twice(x, y int) bool      { return once(x, y) }
func once(x, y int) bool       { return Equal(x, y) }
func Method(x, y T) bool       { return x.Same(y) }
func Generic(x, y any) bool    { return f.Known[any](x, y) }
func Many(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q int) bool { return q == r }

func One(x int) bool              { return x == x }
func Texts(x, y string) bool      { return x == y }
func Constant(x, y int) bool      { return x == 1 || len(s) == y.n }
func Other(x, y int) bool         { return unknown(x, y) }
func Half(x, y int) bool          { return Equal(x, 1) }
func Elsewhere(x, y int) bool     { a, b := f(), g(); return a == b }
func Uncalled(x, y int) bool      { return (func(a, b int) bool { return true })(x, y) }
func Bodiless(x, y int) bool
`
	file, err := parser.ParseFile(token.NewFileSet(), "p.go", source, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var s Candidates
	for fn := range syntax.Functions([]*ast.File{file}) {
		s.Read(fn)
	}
	s.Close(func(name string) bool { return name == "Known" })
	var found []string
	for fn := range syntax.Functions([]*ast.File{file}) {
		if s.Has(fn) {
			found = append(found, fn.Name.Name)
		}
	}
	want := []string{
		"Equal", "Elements", "Renamed", "Asserted", "Declared", "Ranged", "InLiteral", "Ordered", "Same",
		"Calls", "twice", "once", "Method", "Generic", "Many",
	}
	if !slices.Equal(found, want) {
		t.Errorf("candidates:\n%v, want\n%v", found, want)
	}
}
