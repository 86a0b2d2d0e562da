package rewrite

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"go/version"
	"slices"
	"strings"

	"github.com/statusconst/statusconst/analyzer/catalog"
)

// visible chooses a constant that can be written without a new import: the
// preferred package's, that of a status-constant package that the file
// imports, the package's own if it is such a package. It fails where net/http
// would have to be imported, perhaps under another name.
func (p *Plan) visible(want Want) (Choice, bool) {
	for _, path := range p.order() {
		if path == p.pass.Pkg.Path() {
			if name := statusIn(p.pass.Pkg, want, p.typeOf(want.Lit)); name != "" && p.reaches(name, want.Lit.Pos(), p.pass.Pkg) {
				return replace(want.Lit, name), true
			}
			continue
		}
		if choice, ok := p.qualified(path, want); ok {
			return choice, true
		}
	}
	if want.Code.Constant != "" {
		return Choice{}, false
	}
	return p.homemade(want), true
}

// order lists the packages whose constants may be used, the best first. The
// package itself counts only if it is a source of status constants.
func (p *Plan) order() []string {
	paths := make([]string, 0, 8)
	if p.prefer != "" {
		paths = append(paths, p.prefer)
	}
	paths = append(paths, catalog.Sources()...)
	if own := p.pass.Pkg.Path(); catalog.Source(own) {
		paths = append(slices.DeleteFunc(paths, func(s string) bool { return s == own }), own)
	}
	return paths
}

// qualified spells the constant through an import of the package at path.
func (p *Plan) qualified(path string, want Want) (Choice, bool) {
	for _, imp := range p.imports {
		if imp.pkg.Path() != path {
			continue
		}
		name := statusIn(imp.pkg, want, p.typeOf(want.Lit))
		if name == "" || path == netHTTP && !p.available(want.Code) {
			continue
		}
		if imp.local == nil {
			if p.reaches(name, want.Lit.Pos(), imp.pkg) {
				return replace(want.Lit, name), true
			}
		} else if p.lookup(imp.local.Name(), want.Lit.Pos()) == imp.local {
			return replace(want.Lit, imp.local.Name()+"."+name), true
		}
	}
	return Choice{}, false
}

// statusIn returns the name of the constant Status… of pkg that has the value
// and may replace a literal of type t.
func statusIn(pkg *types.Package, want Want, t types.Type) string {
	if fits(pkg.Scope().Lookup(want.Code.Constant), want.Code.Value, t) {
		return want.Code.Constant
	}
	for _, name := range pkg.Scope().Names() {
		if strings.HasPrefix(name, "Status") && fits(pkg.Scope().Lookup(name), want.Code.Value, t) {
			return name
		}
	}
	return ""
}

// fits reports whether obj is a constant of the value given that can stand for
// a literal of type t.
func fits(obj types.Object, value int, t types.Type) bool {
	con, ok := obj.(*types.Const)
	if !ok || con.Val().Kind() != constant.Int {
		return false
	}
	got, exact := constant.Int64Val(con.Val())
	return exact && got == int64(value) && (con.Type() == types.Typ[types.UntypedInt] || t != nil && types.Identical(con.Type(), t))
}

func (p *Plan) typeOf(lit *ast.BasicLit) types.Type { return p.pass.TypesInfo.TypeOf(lit) }

// homemade finds a constant of the value with status in its name, declared in
// this package or in one that the file imports, for a code that net/http has
// no constant for.
func (p *Plan) homemade(want Want) Choice {
	t := p.typeOf(want.Lit)
	if name := called(p.pass.Pkg, want.Code.Value, t, false); name != "" && p.reaches(name, want.Lit.Pos(), p.pass.Pkg) {
		return replace(want.Lit, name)
	}
	for _, imp := range p.imports {
		name := called(imp.pkg, want.Code.Value, t, true)
		if name == "" || imp.local == nil || p.lookup(imp.local.Name(), want.Lit.Pos()) != imp.local {
			continue
		}
		return replace(want.Lit, imp.local.Name()+"."+name)
	}
	return Choice{}
}

func called(pkg *types.Package, value int, t types.Type, exported bool) string {
	for _, name := range pkg.Scope().Names() {
		if strings.Contains(strings.ToLower(name), "status") && (!exported || token.IsExported(name)) && fits(pkg.Scope().Lookup(name), value, t) {
			return name
		}
	}
	return ""
}

// available reports whether the file's Go version has the constant: go vet and
// gopls give the version of the file, which a build constraint can lower.
func (p *Plan) available(code catalog.Code) bool {
	v := p.pass.TypesInfo.FileVersions[p.file]
	return !version.IsValid(v) || version.Compare(v, code.Since) >= 0
}

// lookup resolves name at pos as the compiler would.
func (p *Plan) lookup(name string, pos token.Pos) types.Object {
	scope := p.pass.Pkg.Scope()
	if file := p.pass.TypesInfo.Scopes[p.file]; file != nil {
		scope = p.scopes.innermost(file, pos)
	} else if inner := scope.Innermost(pos); inner != nil {
		scope = inner
	}
	_, obj := scope.LookupParent(name, pos)
	return obj
}

// reaches reports whether the bare name at pos is that of pkg.
func (p *Plan) reaches(name string, pos token.Pos, pkg *types.Package) bool {
	obj := p.lookup(name, pos)
	return obj != nil && obj.Pkg() == pkg && obj == pkg.Scope().Lookup(name)
}
