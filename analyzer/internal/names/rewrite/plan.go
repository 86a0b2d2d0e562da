// Package rewrite spells the constant for a status code at a place in a file:
// which constant, under which qualifier, with which import.
//
// A plan is made for all findings of a file at once, because they share its
// imports: however many of its fixes are applied, each adds the same import,
// or none. What it offers is right in every build of the file, and the same
// whether the package is looked at with its tests or without.
//
//	package.go, plan.go         what the plans of a package share, and one of them
//	choice.go                   the constant that comes first, as it is written here
//	source.go, mention.go       the packages to choose from, and which of them is in use
//	table.go                    constants by value, read once a package
//	meaning.go                  whether a constant is a status, as its name tells,
//	used.go, usage.go, place.go or what else stands where it does
//	builds.go, elsewhere.go     what other builds of the package have
//	fresh.go                    a name for a new import
//	insert.go …                 where the import goes (group.go, single.go, layout.go)
package rewrite

import (
	"go/ast"
	"go/types"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/internal/catalog"
)

// Want is a literal that a constant may replace.
type Want struct {
	Lit      *ast.BasicLit
	Code     catalog.Code
	Argument bool // it is handed to a parameter that is a status
}

// Choice is what the plan offers for a literal.
type Choice struct {
	Name  string              // as it would be written there, such as "http.StatusNotFound"; empty where no constant is known
	Edits []analysis.TextEdit // nil where the code would not compile with it, in some build
}

// Plan spells constants in one file.
type Plan struct {
	shared  *Package
	pass    *analysis.Pass
	file    *ast.File
	imports []imported
	sources []*types.Package // to choose from, the first one first
	used    func() constants // those that stand where statuses of the file do
	scopes  scopes
	choices map[*ast.BasicLit]Choice
}

// Plan plans the replacement of the literals in file, which must be one of the
// files of the pass.
func (p *Package) Plan(file *ast.File, wants []Want) *Plan {
	plan := &Plan{
		shared: p, pass: p.pass, file: file, imports: importsOf(p.pass.TypesInfo, file),
		scopes: scopes{}, choices: map[*ast.BasicLit]Choice{},
	}
	plan.sources = plan.rank()
	plan.used = sync.OnceValue(func() constants { return p.usedWith(file, wants) })
	var pending []Want
	for _, want := range wants {
		if choice, ok := plan.visible(want); ok {
			plan.choices[want.Lit] = choice
		} else {
			pending = append(pending, want)
		}
	}
	plan.importFor(pending)
	return plan
}

// For returns what the plan offers for lit.
func (p *Plan) For(lit *ast.BasicLit) Choice { return p.choices[lit] }

func replace(lit *ast.BasicLit, name string, more ...analysis.TextEdit) Choice {
	edit := analysis.TextEdit{Pos: lit.Pos(), End: lit.End(), NewText: []byte(name)}
	return Choice{Name: name, Edits: append(slices.Clone(more), edit)}
}
