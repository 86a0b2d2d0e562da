package prove

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"sort"

	"golang.org/x/tools/go/packages"
)

// Constants lists, for every file in dir, the value and type of each constant
// expression in the order of the syntax. A constant expression counts once, not
// its operands again, so a literal and the name that replaces it give the same.
func Constants(dir string, pkgs []*packages.Package) map[string][]string {
	all := map[string][]string{}
	for _, p := range pkgs {
		for _, file := range p.Syntax {
			name := p.Fset.PositionFor(file.FileStart, false).Filename
			if inside(dir, name) && all[name] == nil {
				all[name] = constants(p, file)
			}
		}
	}
	return all
}

func constants(p *packages.Package, file *ast.File) []string {
	list := []string{}
	ast.Inspect(file, func(n ast.Node) bool {
		if gen, ok := n.(*ast.GenDecl); ok && gen.Tok == token.IMPORT {
			return false
		}
		e, ok := n.(ast.Expr)
		if !ok {
			return true
		}
		tv, ok := p.TypesInfo.Types[e]
		if !ok || tv.Value == nil {
			return true
		}
		list = append(list, fmt.Sprintf("%s of type %s", tv.Value.ExactString(), tv.Type))
		return false
	})
	return list
}

// Changed lists the files whose constants differ between before and after.
func Changed(before, after map[string][]string) []string {
	var list []string
	for name, values := range before {
		if !slices.Equal(values, after[name]) {
			list = append(list, name+": "+firstDifference(values, after[name]))
		}
	}
	sort.Strings(list)
	return list
}

func firstDifference(before, after []string) string {
	for i := range min(len(before), len(after)) {
		if before[i] != after[i] {
			return fmt.Sprintf("constant %d was %s, is %s", i+1, before[i], after[i])
		}
	}
	return fmt.Sprintf("%d constants were %d", len(after), len(before))
}
