package carrier

import (
	"go/ast"

	"golang.org/x/tools/go/analysis"
)

// findPairs looks only for functions that compare two of their operands, or
// return one, in a package from which no status can be reached.
func findPairs(pass *analysis.Pass) {
	s := candidates{info: pass.TypesInfo}
	if s.share(pass.Files, comparisons(pass)) {
		exportPairs(pass, func(fn *ast.FuncDecl) bool { return s.found[fn] })
	}
}

// exportPairs looks at the functions that wanted says, and exports those that
// compare two of their operands, and all that return one.
func exportPairs(pass *analysis.Pass, wanted func(*ast.FuncDecl) bool) {
	c := newCollector(pass, newGraph(pass.Pkg, &facts{pass.Pkg, pass.ImportObjectFact}, 8))
	c.transparent()
	for fn := range funcDecls(pass.Files) {
		if wanted(fn) {
			c.whole(fn)
		}
	}
	c.pairing.finish(c)
	c.exportFunctions()
}

func (c *collector) whole(fn *ast.FuncDecl) {
	ast.Inspect(fn, func(n ast.Node) bool {
		c.node(n)
		return true
	})
}

// share reports whether a function of the files may have a fact though no
// status can be reached from there: whether one that other packages can call
// returns its operand or is a candidate. Most packages have none, and are left
// after a glance at their exported functions.
func (s *candidates) share(files []*ast.File, known func(name string) bool) bool {
	returning := false
	for fn := range funcDecls(files) {
		if fn.Name.IsExported() {
			returning = returning || fn.Recv == nil && onlyResult(fn) != nil
			s.read(fn)
		}
	}
	if len(s.found)+len(s.hands) == 0 {
		return returning
	}
	for fn := range funcDecls(files) {
		if !fn.Name.IsExported() {
			s.read(fn)
		}
	}
	s.close(known)
	return returning || s.exported()
}

// comparisons returns whether something of a name is known to compare, in the
// package of the pass.
func comparisons(pass *analysis.Pass) func(name string) bool {
	var names comparisonNames
	return func(name string) bool {
		if names == nil && pass.AllObjectFacts != nil {
			names = comparisonsOf(pass.Pkg)
			for _, f := range pass.AllObjectFacts() {
				names.fact(f.Object.Name(), f.Fact)
			}
		}
		return names.has(name)
	}
}
