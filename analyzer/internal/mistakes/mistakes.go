package mistakes

import (
	"go/ast"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer/internal/statuses"
)

// Finding is a likely mistake.
type Finding struct {
	Category string     // the name of the category
	At       ast.Node   // what is marked
	Value    int64      // the code that it is about, for the setting allow; 0 if there is none
	Message  string     // without the reason
	Why      string     // why a status is meant, one hop; empty where the line shows it
	Numbers  []ast.Expr // other numbers to which no name is offered because of it
}

// Pos is where the mistake is marked.
func (f Finding) Pos() token.Pos { return f.At.Pos() }

// Pass is what a mistake is looked for in: one package, its syntax and types, and
// which of its expressions are statuses.
type Pass struct {
	*analysis.Pass
	Statuses *statuses.Result
	Root     inspector.Cursor // of the syntax of all files
	found    *[]Finding
}

// inTest reports whether n stands in a test file.
func (p *Pass) inTest(n ast.Node) bool {
	return strings.HasSuffix(p.Fset.File(n.Pos()).Name(), "_test.go")
}

// Report adds a finding.
func (p *Pass) Report(f Finding) { *p.found = append(*p.found, f) }

// FactTypes lists the facts that mistakes exchange between packages.
func FactTypes() []analysis.Fact {
	return []analysis.Fact{new(Answers), new(Bodies), new(Redirects), new(Replies)}
}

// Find returns the mistakes of the package of the pass, which must require
// inspect.Analyzer, in the order of checks. Facts about what functions do with an
// answer are exported through the pass.
func Find(pass *analysis.Pass, found *statuses.Result) []Finding {
	in, ok := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector)
	if !ok || !found.Near() {
		return nil
	}
	var list []Finding
	p := &Pass{Pass: pass, Statuses: found, Root: in.Root(), found: &list}
	for _, check := range checks {
		check.find(p)
	}
	return list
}
