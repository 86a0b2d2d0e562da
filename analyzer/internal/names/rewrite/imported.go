package rewrite

import (
	"go/ast"
	"go/types"
)

// imported is an import of a file that makes names available.
type imported struct {
	pkg   *types.Package
	local *types.PkgName // nil for a dot import
}

// importsOf lists the imports that name a package, in the order of the file.
func importsOf(info *types.Info, file *ast.File) []imported {
	var list []imported
	for _, spec := range file.Imports {
		local := info.PkgNameOf(spec)
		if local == nil {
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
