package rewrite

import (
	"go/ast"
	"go/token"
	"go/types"
	"go/version"
	"slices"

	"github.com/statusconst/statusconst/internal/catalog"
)

// visible chooses a constant that can be written without a new import. It
// fails where net/http would have to be imported, perhaps under another name.
func (p *Plan) visible(want Want) (Choice, bool) {
	for _, source := range p.sources {
		if source.Path() == netHTTP && !p.available(want.Code) {
			continue
		}
		if name := p.status(source, want); name != "" {
			return replace(want.Lit, name), true
		}
	}
	if want.Code.Constant != "" {
		return Choice{}, false
	}
	return p.homemade(want), true
}

// status returns how a constant Status… of source is written in place of the
// literal, or "" if none can be: the one that is called as in net/http, which
// needs no table, or else another one.
func (p *Plan) status(source *types.Package, want Want) string {
	t := p.typeOf(want.Lit)
	if usual, ok := source.Scope().Lookup(want.Code.Constant).(*types.Const); ok && fits(usual, want.Code.Value, t) {
		if name := p.write(usual, want.Lit.Pos()); name != "" {
			return name
		}
	}
	for _, con := range p.shared.statusesOf(source).of(want.Code.Value, t) {
		if name := p.write(con, want.Lit.Pos()); name != "" {
			return name
		}
	}
	return ""
}

// homemade finds a constant that means the code, declared in this package or
// in one that the file imports, for a code that net/http has no constant for.
func (p *Plan) homemade(want Want) Choice {
	t := p.typeOf(want.Lit)
	candidates := p.shared.tellingOf(p.pass.Pkg).of(want.Code.Value, t)
	candidates = append(slices.Clip(candidates), p.used().of(want.Code.Value, t)...)
	for _, imp := range p.imports {
		candidates = append(candidates, p.shared.tellingOf(imp.pkg).of(want.Code.Value, t)...)
	}
	var named Choice
	for _, con := range candidates {
		p.shared.examined++
		name := p.write(con, want.Lit.Pos())
		switch {
		case name == "":
		case con.Pkg() == p.pass.Pkg || p.shared.everywhere(con, p.file):
			return replace(want.Lit, name)
		case named.Name == "":
			named.Name = name
		}
	}
	return named
}

// write returns how con is written at pos, or "" where it cannot be.
func (p *Plan) write(con *types.Const, pos token.Pos) string {
	if con.Pkg() == p.pass.Pkg {
		if p.lookup(con.Name(), pos) == con && p.shared.sees(p.file, con) {
			return con.Name()
		}
		return ""
	}
	for _, imp := range p.imports {
		switch {
		case imp.pkg != con.Pkg():
		case imp.local == nil:
			if p.lookup(con.Name(), pos) == con {
				return con.Name()
			}
		case p.lookup(imp.local.Name(), pos) == imp.local:
			return imp.local.Name() + "." + con.Name()
		}
	}
	return ""
}

func (p *Plan) typeOf(lit *ast.BasicLit) types.Type { return p.pass.TypesInfo.TypeOf(lit) }

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
