package rewrite

import (
	"go/ast"
	"go/build/constraint"
	"go/types"
	"path/filepath"
	"strings"
)

// builds says which builds have a file: those that meet all of its conditions.
// A condition is a build constraint, such as "linux" or "!race || cgo", one
// that the name of the file makes, or one of the two below.
type builds map[string]bool

const (
	inTests = "*_test.go"  // the file is there when the package is tested
	old     = "// +build " // a line that Go reads in old modules only; the file follows
)

// cover reports whether every build with a file of the conditions others has
// one of the conditions b too, as far as can be told: b asks for nothing that
// others does not.
func (b builds) cover(others builds) bool {
	for condition := range b {
		if !others[condition] {
			return false
		}
	}
	return true
}

// buildsOf reads the conditions of a file of the package.
func (p *Package) buildsOf(file *ast.File) builds {
	if known, ok := p.built[file]; ok {
		return known
	}
	b := builds{}
	name := p.pass.Fset.File(file.FileStart).Name()
	for _, condition := range nameConditions(filepath.Base(name)) {
		b[condition] = true
	}
	for _, spec := range file.Imports {
		if pathOf(spec) == cgo {
			b["cgo"] = true
		}
	}
	b.readComments(file, name)
	p.built[file] = b
	return b
}

// readComments adds the build constraint above the package clause. A line of
// old counts only where there is none of today's.
func (b builds) readComments(file *ast.File, name string) {
	var now, then bool
	for _, group := range file.Comments {
		for _, c := range group.List {
			switch {
			case c.Pos() > file.Package:
			case constraint.IsGoBuild(c.Text):
				if expr, err := constraint.Parse(c.Text); err == nil {
					b.add(expr)
					now = true
				}
			case constraint.IsPlusBuild(c.Text):
				then = true
			}
		}
	}
	if then && !now {
		b[old+name] = true
	}
}

// add adds the parts of a constraint that must all hold.
func (b builds) add(expr constraint.Expr) {
	if both, ok := expr.(*constraint.AndExpr); ok {
		b.add(both.X)
		b.add(both.Y)
		return
	}
	b[expr.String()] = true
}

// nameConditions lists the conditions that the name of a file makes: GOOS and
// GOARCH at its end, and that it is a test. The go command looks at the name
// up to its first dot, and not before its first underscore.
func nameConditions(name string) []string {
	name, _, _ = strings.Cut(name, ".")
	words := strings.Split(name, "_")[1:]
	var conditions []string
	if n := len(words); n > 0 && words[n-1] == "test" {
		conditions, words = append(conditions, inTests), words[:n-1]
	}
	n := len(words)
	switch {
	case n > 1 && systems[words[n-2]] && architectures[words[n-1]]:
		return append(conditions, words[n-2], words[n-1])
	case n > 0 && (systems[words[n-1]] || architectures[words[n-1]]):
		return append(conditions, words[n-1])
	}
	return conditions
}

// sees reports whether every build of file has con, a constant of the package.
func (p *Package) sees(file *ast.File, con *types.Const) bool {
	in := p.fileAt(con.Pos())
	return in != nil && (in == file || p.buildsOf(in).cover(p.buildsOf(file)))
}

// isTest reports whether file is there only when the package is tested.
func (p *Package) isTest(file *ast.File) bool { return p.buildsOf(file)[inTests] }
