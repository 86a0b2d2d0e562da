package rewrite

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/inspector"
)

// usages says which constants, for codes that net/http has none for, stand
// where. What tests do counts for tests alone.
type usages struct {
	at     map[place]*usage
	beside usage // in any place where a status constant stands, if its name confirms it
}

// usage is what stands in a place: in the files that are no tests, and in all.
type usage struct{ inCode, inAll standing }

// standing is what stands in a place: constants for codes that net/http has
// none for, and whether any of those that it has does.
type standing struct {
	unnamed constants
	status  bool
}

// findUsages notes what stands in which place. It walks over the package once:
// to look for one node after the other would take the length of its file each
// time.
func (p *Package) findUsages() usages {
	found := usages{at: map[place]*usage{}, beside: newUsage()}
	if len(p.mentions().unnamed) == 0 {
		return found
	}
	for at := range p.syntax().Preorder((*ast.Ident)(nil)) {
		p.examined++
		ident, _ := at.Node().(*ast.Ident)
		con, ok := p.pass.TypesInfo.Uses[ident].(*types.Const)
		if !ok || con.Pkg() == nil {
			continue
		}
		if _, unnamed := unnamed(con); unnamed || isStatus(con) {
			p.use(found.at, con, at)
		}
	}
	var inCode, inAll []*types.Const
	for to, u := range found.at {
		if to.confirms() {
			inCode = append(inCode, u.inCode.besideStatus()...)
			inAll = append(inAll, u.inAll.besideStatus()...)
		}
	}
	p.addAll(found.beside.inCode.unnamed, inCode)
	p.addAll(found.beside.inAll.unnamed, inAll)
	return found
}

func newUsage() usage { return usage{standing{unnamed: constants{}}, standing{unnamed: constants{}}} }

// besideStatus lists the constants if a status constant stands there too.
func (s standing) besideStatus() []*types.Const {
	if !s.status {
		return nil
	}
	return s.unnamed.list()
}

// use notes that con stands at a cursor.
func (p *Package) use(usages map[place]*usage, con *types.Const, at inspector.Cursor) {
	to, ok := locator{p.pass.TypesInfo}.of(at, true)
	if !ok {
		return
	}
	u := usages[to]
	if u == nil {
		made := newUsage()
		u = &made
		usages[to] = u
	}
	for _, s := range u.concerned(p.isTest(p.fileAt(at.Node().Pos()))) {
		if isStatus(con) {
			s.status = true
		} else {
			p.add(s.unnamed, con)
		}
	}
}

// concerned lists what a mention in a test, or in another file, counts for.
func (u *usage) concerned(test bool) []*standing {
	if test {
		return []*standing{&u.inAll}
	}
	return []*standing{&u.inCode, &u.inAll}
}

// visible returns what counts for a file: see mentions.visible.
func (u *usage) visible(test bool) standing {
	if test {
		return u.inAll
	}
	return u.inCode
}
