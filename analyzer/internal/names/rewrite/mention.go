package rewrite

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/statusconst/statusconst/internal/catalog"
)

// tally counts how often status constants are named, by the package that
// declares them.
type tally map[*types.Package]int

// mentions says where the package names constants that are statuses, or may
// be.
type mentions struct {
	inFile  map[*ast.File]tally
	inCode  tally // in the files that are no tests
	inAll   tally
	unnamed []mention                    // of constants for codes that net/http has none for
	files   map[*types.Const][]*ast.File // where these constants are named
}

// mention is a use of a constant by its name.
type mention struct {
	ident *ast.Ident
	con   *types.Const
	file  *ast.File
}

// findMentions looks at every name in the package once.
func (p *Package) findMentions() *mentions {
	m := &mentions{inFile: map[*ast.File]tally{}, inCode: tally{}, inAll: tally{}, files: map[*types.Const][]*ast.File{}}
	for ident, obj := range p.pass.TypesInfo.Uses {
		con, ok := obj.(*types.Const)
		if !ok || con.Pkg() == nil {
			continue
		}
		p.examined++
		file := p.fileAt(ident.Pos())
		switch {
		case file == nil:
		case isStatus(con):
			p.count(m, con.Pkg(), file)
		default:
			if _, ok := unnamed(con); ok {
				m.unnamed = append(m.unnamed, mention{ident, con, file})
			}
		}
	}
	slices.SortFunc(m.unnamed, func(a, b mention) int { return int(a.ident.Pos() - b.ident.Pos()) })
	for _, u := range m.unnamed {
		if list := m.files[u.con]; len(list) == 0 || list[len(list)-1] != u.file {
			m.files[u.con] = append(list, u.file)
		}
	}
	return m
}

func (p *Package) count(m *mentions, pkg *types.Package, file *ast.File) {
	if m.inFile[file] == nil {
		m.inFile[file] = tally{}
	}
	m.inFile[file][pkg]++
	m.inAll[pkg]++
	if !p.isTest(file) {
		m.inCode[pkg]++
	}
}

// isStatus reports whether con is a status constant of one of the packages
// that are known to have them.
func isStatus(con *types.Const) bool {
	if !strings.HasPrefix(con.Name(), "Status") || !catalog.Source(con.Pkg().Path()) {
		return false
	}
	value, ok := valueOf(con)
	if !ok {
		return false
	}
	_, known := catalog.Lookup(value)
	return known
}

// visible returns what counts for file: a file that is no test is judged by
// such files alone, so that its fixes are the same with the tests and without.
func (m *mentions) visible(test bool) tally {
	if test {
		return m.inAll
	}
	return m.inCode
}
