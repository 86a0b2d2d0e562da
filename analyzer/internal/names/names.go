package names

import (
	"fmt"
	"go/ast"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/names/rewrite"
	"github.com/statusconst/statusconst/analyzer/internal/statuses"
)

// Finding is a literal that has a name, or is no status where it stands.
type Finding struct {
	Category string
	At       *ast.BasicLit
	Message  string
	Why      string // one hop of reasoning, empty where the line shows it
	Fixes    []analysis.SuggestedFix
}

// Finder finds the names for the literals of a package.
type Finder struct {
	pass      *analysis.Pass
	found     *statuses.Result
	constants *rewrite.Package
	root      inspector.Cursor
	limits    map[*ast.BasicLit]int64 // by a bound of a range, the other one; made when first asked for
}

// New returns a finder for the package of the pass, which must require
// inspect.Analyzer. Constants is the import path of the package whose constants are
// preferred, or empty.
func New(pass *analysis.Pass, found *statuses.Result, constants string) *Finder {
	f := &Finder{pass: pass, found: found, constants: rewrite.New(pass, constants)}
	if in, ok := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector); ok {
		f.root = in.Root()
	}
	return f
}

// In returns what is found among uses, all of one file, but for what skips says of
// category and code. The fixes of a file are planned together, since they share its
// imports.
func (f *Finder) In(file *ast.File, uses []statuses.Use, test bool, skips func(category string, code int64) bool) []Finding {
	var verdicts []verdict
	for _, use := range uses {
		if v, ok := f.classify(use); ok && !skips(v.category, v.Value) {
			verdicts = append(verdicts, v)
		}
	}
	if len(verdicts) == 0 {
		return nil
	}
	plan := f.constants.Plan(file, wanted(verdicts))
	var list []Finding
	for _, v := range verdicts {
		choice := plan.For(v.Lit)
		if v.category == unnamed && choice.Name == "" && (test || f.commented(file, v)) {
			continue
		}
		list = append(list, f.finding(v, choice))
	}
	return list
}

// wanted lists the literals that a constant of some package may replace.
func wanted(verdicts []verdict) []rewrite.Want {
	var list []rewrite.Want
	for _, v := range verdicts {
		if v.category != invalid {
			list = append(list, rewrite.Want{Lit: v.Lit, Code: v.code, Argument: v.Kind == carrier.Argument})
		}
	}
	return list
}

func (f *Finder) finding(v verdict, choice rewrite.Choice) Finding {
	found := Finding{Category: v.category, At: v.Lit, Why: f.found.Why(v.Use)}
	switch {
	case v.category == invalid:
		found.Message = f.never(v)
	case choice.Name == "":
		found.Message = v.nameless()
	default:
		found.Message = fmt.Sprintf("use %s instead of %s", choice.Name, v.Lit.Value)
		found.Fixes = f.fixes(v, choice)
	}
	return found
}

// fixes is the fix, where there is one.
func (f *Finder) fixes(v verdict, choice rewrite.Choice) []analysis.SuggestedFix {
	if len(choice.Edits) == 0 || moved(f.pass.Fset, choice.Edits) {
		return nil
	}
	return []analysis.SuggestedFix{{
		Message:   "Replace " + v.Lit.Value + " by " + choice.Name,
		TextEdits: choice.Edits,
	}}
}
