package rewrite

import "go/types"

// common is what every name has in common that an import of net/http may be
// given.
const common = "http"

var freshNames = [...]string{"http", "nethttp", "stdhttp", "nethttp2", "nethttp3", "nethttp4", "nethttp5"}

// importFor offers net/http, newly imported, for the literals that no visible
// constant can replace. Where the import cannot be made, they get a name alone.
func (p *Plan) importFor(wants []Want) {
	var possible []Want
	for _, want := range wants {
		p.choices[want.Lit] = Choice{Name: "http." + want.Code.Constant}
		if p.available(want.Code) && !below(p.pass.Pkg.Path()) {
			possible = append(possible, want)
		}
	}
	name := ""
	if len(possible) > 0 {
		name = p.freshName(possible)
	}
	if name == "" {
		return
	}
	spec := quoted(netHTTP)
	if name != "http" {
		spec = name + " " + spec
	}
	edits := layout{p.pass.Fset, p.file}.insertImport(spec)
	for _, want := range possible {
		p.choices[want.Lit] = replace(want.Lit, name+"."+want.Code.Constant, edits...)
	}
}

// freshName returns a name for the import that means nothing else at any of
// the literals, nor anywhere in the package, in any build. It returns "" if
// there is none.
func (p *Plan) freshName(wants []Want) string {
	for _, name := range freshNames {
		if p.free(name, wants) && p.shared.free(name, p.file) {
			return name
		}
	}
	return ""
}

// free reports whether name means nothing in this build.
func (p *Plan) free(name string, wants []Want) bool {
	if p.pass.Pkg.Scope().Lookup(name) != nil {
		return false
	}
	if scope := p.pass.TypesInfo.Scopes[p.file]; scope != nil && scope.Lookup(name) != nil {
		return false
	}
	for _, want := range wants {
		if obj := p.lookup(name, want.Lit.Pos()); obj != nil && obj.Parent() != types.Universe {
			return false
		}
	}
	return true
}
