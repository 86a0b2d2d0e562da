package rewrite

import (
	"go/types"
	"strconv"
)

// importFor offers net/http, newly imported, for the literals that no visible
// constant can replace.
func (p *Plan) importFor(wants []Want) {
	var possible []Want
	for _, want := range wants {
		if p.available(want.Code) && !below(p.pass.Pkg.Path()) {
			possible = append(possible, want)
		} else {
			p.choices[want.Lit] = Choice{Name: "http." + want.Code.Constant}
		}
	}
	if len(possible) == 0 {
		return
	}
	name := p.freshName(possible)
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
// the literals, nor anywhere in the package.
func (p *Plan) freshName(wants []Want) string {
	for _, name := range [...]string{"http", "nethttp", "stdhttp"} {
		if p.free(name, wants) {
			return name
		}
	}
	for i := 2; ; i++ {
		if name := "nethttp" + strconv.Itoa(i); p.free(name, wants) {
			return name
		}
	}
}

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
