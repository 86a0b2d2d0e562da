// Package rewrite spells the constant for a status code at a place in a file:
// which constant, under which qualifier, with which import.
//
// A plan is made for all findings of a file at once, because they share its
// imports: however many of its fixes are applied, each adds the same import,
// or none.
package rewrite

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/catalog"
)

// Want is a literal that a constant may replace.
type Want struct {
	Lit  *ast.BasicLit
	Code catalog.Code
}

// Choice is what the plan offers for a literal.
type Choice struct {
	Name  string              // as it would be written there, such as "http.StatusNotFound"; empty where no constant is known
	Edits []analysis.TextEdit // nil where the code would not compile with it
}

// Plan spells constants in one file.
type Plan struct {
	pass    *analysis.Pass
	file    *ast.File
	prefer  string // import path of the package whose constants to prefer
	imports []imported
	scopes  scopes
	choices map[*ast.BasicLit]Choice
}

// imported is an import of the file that makes names available.
type imported struct {
	pkg   *types.Package
	local *types.PkgName // nil for a dot import
}

// New plans the replacement of the literals in file, which must be one of the
// files of pass. The constants of the package with import path prefer come
// first, if that is not empty.
func New(pass *analysis.Pass, file *ast.File, prefer string, wants []Want) *Plan {
	p := &Plan{pass: pass, file: file, prefer: prefer, scopes: scopes{}, choices: map[*ast.BasicLit]Choice{}}
	p.imports = p.readImports()
	var pending []Want
	for _, want := range wants {
		choice, ok := p.visible(want)
		if ok {
			p.choices[want.Lit] = choice
		} else {
			pending = append(pending, want)
		}
	}
	p.importFor(pending)
	return p
}

// For returns what the plan offers for lit.
func (p *Plan) For(lit *ast.BasicLit) Choice { return p.choices[lit] }

// readImports lists the imports that name a package, in the order of the file.
func (p *Plan) readImports() []imported {
	var list []imported
	for _, spec := range p.file.Imports {
		obj := p.pass.TypesInfo.Implicits[spec]
		if spec.Name != nil {
			obj = p.pass.TypesInfo.Defs[spec.Name]
		}
		local, ok := obj.(*types.PkgName)
		if !ok {
			continue
		}
		switch local.Name() {
		case "_":
		case ".":
			list = append(list, imported{local.Imported(), nil})
		default:
			list = append(list, imported{local.Imported(), local})
		}
	}
	return list
}

func replace(lit *ast.BasicLit, name string, more ...analysis.TextEdit) Choice {
	edits := append(more, analysis.TextEdit{Pos: lit.Pos(), End: lit.End(), NewText: []byte(name)})
	return Choice{Name: name, Edits: edits}
}
