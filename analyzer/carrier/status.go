package carrier

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strings"

	"github.com/statusconst/statusconst/analyzer/catalog"
)

// isStatus reports whether obj is a status constant: one of a package whose
// Status constants are HTTP's, or one declared from such a constant.
func (c *collector) isStatus(obj *types.Const, value int64) bool {
	if obj.Pkg() == nil || !catalog.InRange(value) {
		return false
	}
	if strings.HasPrefix(obj.Name(), "Status") && catalog.Source(obj.Pkg().Path()) {
		_, known := catalog.Lookup(value)
		return known
	}
	if named, ok := c.aliases[obj]; ok {
		return named
	}
	if obj.Pkg() == c.pass.Pkg || obj.Parent() != obj.Pkg().Scope() {
		return false
	}
	named := c.graph.facts.about(obj) != nil
	c.alias(obj, named)
	return named
}

func (c *collector) alias(obj *types.Const, isStatus bool) {
	if c.aliases == nil {
		c.aliases = map[*types.Const]bool{}
	}
	c.aliases[obj] = isStatus
	if isStatus {
		c.units.known.names.add(obj.Name())
	}
}

// constSpec: const missing = http.StatusNotFound.
func (c *collector) constSpec(n *ast.ValueSpec) {
	for i, name := range n.Names {
		con, ok := c.info.Defs[name].(*types.Const)
		if !ok || con.Val().Kind() != constant.Int || i >= len(n.Values) {
			continue
		}
		if _, ok := n.Values[i].(*ast.BasicLit); ok {
			continue
		}
		if c.operand(n.Values[i]).kind == status {
			c.alias(con, true)
		}
	}
}

// constants visits the constant declarations at package level first, so that
// the names they declare are known wherever they are used.
func (c *collector) constants() {
	c.specs(func(spec ast.Spec) {
		if spec, ok := spec.(*ast.ValueSpec); ok {
			c.constSpec(spec)
		}
	})
}
