package rewrite

import (
	"cmp"
	"go/constant"
	"go/token"
	"go/types"
	"iter"
	"slices"
	"strings"

	"github.com/statusconst/statusconst/analyzer/internal/words"
	"github.com/statusconst/statusconst/internal/catalog"
)

// declared is what a constant must agree in with the literal that it is to
// stand for. An untyped constant stands for a literal of any type.
type declared struct {
	value int64
	typ   types.Type
}

// constants finds constants by what they are. Those that are the same stand in
// the order of their names, and one that no build has without another before it
// is left out.
type constants map[declared][]*types.Const

// statusesOf returns the constants of pkg that are called Status…, as in the
// packages of status constants.
func (p *Package) statusesOf(pkg *types.Package) constants {
	if known, ok := p.statuses[pkg]; ok {
		return known
	}
	found := constants{}
	p.statuses[pkg] = found
	for con := range p.constantsOf(pkg) {
		if strings.HasPrefix(con.Name(), "Status") {
			p.add(found, con)
		}
	}
	return found
}

// tellingOf returns the constants of pkg whose names tell that they are codes
// for which net/http has none.
func (p *Package) tellingOf(pkg *types.Package) constants {
	if known, ok := p.telling[pkg]; ok {
		return known
	}
	found := constants{}
	p.telling[pkg] = found
	for con := range p.constantsOf(pkg) {
		if code, ok := unnamed(con); ok && tells(con.Name(), code) {
			p.add(found, con)
		}
	}
	return found
}

// constantsOf yields the constants of pkg that this package can name, in the
// order of their names.
func (p *Package) constantsOf(pkg *types.Package) iter.Seq[*types.Const] {
	return func(yield func(*types.Const) bool) {
		for _, name := range pkg.Scope().Names() {
			p.examined++
			con, ok := pkg.Scope().Lookup(name).(*types.Const)
			if ok && (pkg == p.pass.Pkg || token.IsExported(name)) && !yield(con) {
				return
			}
		}
	}
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

// addAll adds constants that come in no order.
func (p *Package) addAll(to constants, list []*types.Const) {
	slices.SortFunc(list, func(a, b *types.Const) int {
		return cmp.Or(cmp.Compare(a.Name(), b.Name()), cmp.Compare(a.Pkg().Path(), b.Pkg().Path()))
	})
	for _, con := range slices.Compact(list) {
		p.examined++
		p.add(to, con)
	}
}

// list returns all, in no order.
func (c constants) list() []*types.Const {
	var all []*types.Const
	for _, same := range c {
		all = append(all, same...)
	}
	return all
}

// fits reports whether con may stand for a literal of the value and type.
func fits(con *types.Const, value int, t types.Type) bool {
	got, ok := valueOf(con)
	return ok && got == int64(value) && (con.Type() == types.Typ[types.UntypedInt] || t != nil && types.Identical(con.Type(), t))
}

// of returns the constants that may stand for a literal of the value and type.
func (c constants) of(value int, t types.Type) []*types.Const {
	list := c[declared{int64(value), types.Typ[types.UntypedInt]}]
	if t == nil || t == types.Typ[types.UntypedInt] {
		return list
	}
	return append(slices.Clip(list), c[declared{int64(value), types.Unalias(t)}]...)
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
	return code, known && code.Constant == "" && words.Has(con.Name(), "status")
}
