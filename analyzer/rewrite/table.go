package rewrite

import (
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"github.com/statusconst/statusconst/analyzer/catalog"
)

// declared is what a constant must agree in with the literal that it is to
// stand for. An untyped constant stands for a literal of any type.
type declared struct {
	value int64
	typ   types.Type
}

// constants finds constants by what they are. Those that are the same stand in
// the order of their names, one that is called as in net/http before all, and
// one that no build has without another before it is left out.
type constants map[declared][]*types.Const

// table has the constants of a package that may be the name of a status code.
type table struct {
	statuses constants // called Status…, as in the packages of status constants
	telling  constants // of any package: their name tells what the code means
}

// tableOf reads the constants of pkg.
func (p *Package) tableOf(pkg *types.Package) *table {
	if known, ok := p.tables[pkg]; ok {
		return known
	}
	t := &table{constants{}, constants{}}
	p.tables[pkg] = t
	for _, code := range catalog.All() {
		if con, ok := pkg.Scope().Lookup(code.Constant).(*types.Const); ok {
			p.add(t.statuses, con)
		}
	}
	for _, name := range pkg.Scope().Names() {
		p.examined++
		con, ok := pkg.Scope().Lookup(name).(*types.Const)
		if !ok || pkg != p.pass.Pkg && !token.IsExported(name) {
			continue
		}
		if strings.HasPrefix(name, "Status") {
			p.add(t.statuses, con)
		}
		if code, ok := unnamed(con); ok && tells(name, code) {
			p.add(t.telling, con)
		}
	}
	return t
}

// add adds con, unless every build that has it has another one like it.
func (p *Package) add(to constants, con *types.Const) {
	value, ok := valueOf(con)
	if !ok {
		return
	}
	key := declared{value, types.Unalias(con.Type())}
	in := p.fileAt(con.Pos())
	for _, other := range to[key] {
		if in == nil || p.sees(in, other) {
			return
		}
	}
	to[key] = append(to[key], con)
}

// of returns the constants that may stand for a literal of the value and type.
func (c constants) of(value int, t types.Type) []*types.Const {
	list := c[declared{int64(value), types.Typ[types.UntypedInt]}]
	if t == nil || t == types.Typ[types.UntypedInt] {
		return list
	}
	return append(list[:len(list):len(list)], c[declared{int64(value), types.Unalias(t)}]...)
}

// valueOf returns the value of con, if it is an integer.
func valueOf(con *types.Const) (int64, bool) {
	if con.Val().Kind() != constant.Int {
		return 0, false
	}
	return constant.Int64Val(con.Val())
}

// unnamed returns the code that net/http has no constant for and con, whose
// name has the word status, may be one for.
func unnamed(con *types.Const) (catalog.Code, bool) {
	value, ok := valueOf(con)
	if !ok {
		return catalog.Code{}, false
	}
	code, known := catalog.Lookup(value)
	return code, known && code.Constant == "" && hasStatus(con.Name())
}
