package rewrite

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
)

// elsewhere is what the files of the package that this build leaves out
// declare at package level.
type elsewhere struct {
	names map[string]bool // of those that an import may be given
	read  bool            // whether all of the files could be read
}

// free reports whether no build of file can have name declared at package
// level in a file that this build leaves out. Where the driver does not let us
// read those files, another file tells: what it imports under that name, the
// package cannot declare.
func (p *Package) free(name string, file *ast.File) bool {
	for _, other := range p.importers()[name] {
		if p.buildsOf(other).cover(p.buildsOf(file)) {
			return true
		}
	}
	out := p.elsewhere()
	return out.read && !out.names[name]
}

// findImporters lists, for each name that an import may be given, the files
// that import something under it.
func (p *Package) findImporters() map[string][]*ast.File {
	files := map[string][]*ast.File{}
	for _, file := range p.files() {
		for _, imp := range importsOf(p.pass.TypesInfo, file) {
			if imp.local != nil && strings.Contains(imp.local.Name(), common) {
				files[imp.local.Name()] = append(files[imp.local.Name()], file)
			}
		}
	}
	return files
}

// readElsewhere reads the files that this build leaves out, by their syntax
// alone: they need not type-check here.
func (p *Package) readElsewhere() elsewhere {
	out := elsewhere{names: map[string]bool{}, read: p.pass.ReadFile != nil}
	for _, name := range p.pass.IgnoredFiles {
		if !out.read {
			break
		}
		if !strings.HasSuffix(name, ".go") {
			continue
		}
		content, err := p.pass.ReadFile(name)
		out.read = err == nil
		if bytes.Contains(content, []byte(common)) {
			out.add(content, p.pass.Pkg.Name())
		}
	}
	return out
}

// add adds the names that the source of a file declares at package level, if
// it is one of the package called pkg. One that does not parse counts with
// what can be made of it: no build has it as it is.
func (e elsewhere) add(source []byte, pkg string) {
	file, _ := parser.ParseFile(token.NewFileSet(), "", source, parser.SkipObjectResolution)
	if file == nil || file.Name == nil || file.Name.Name != pkg {
		return
	}
	for _, decl := range file.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			if decl.Recv == nil {
				e.names[decl.Name.Name] = true
			}
		case *ast.GenDecl:
			for _, spec := range decl.Specs {
				e.addSpec(spec)
			}
		}
	}
}

func (e elsewhere) addSpec(spec ast.Spec) {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		e.names[spec.Name.Name] = true
	case *ast.ValueSpec:
		for _, name := range spec.Names {
			e.names[name.Name] = true
		}
	}
}
