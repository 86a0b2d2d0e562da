package analyzer

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/carrier"
	"github.com/statusconst/statusconst/analyzer/rewrite"
)

// reporter turns the uses of a package into diagnostics.
type reporter struct {
	pass      *analysis.Pass
	settings  *Settings
	constants *rewrite.Package
}

func newReporter(pass *analysis.Pass, settings *Settings) *reporter {
	return &reporter{pass, settings, rewrite.New(pass, settings.Constants)}
}

// byFile calls visit with each file that has uses, and those, in order.
func byFile(pass *analysis.Pass, uses []carrier.Use, visit func(*ast.File, []carrier.Use)) {
	for _, file := range pass.Files {
		var in []carrier.Use
		for _, use := range uses {
			if file.FileStart <= use.Lit.Pos() && use.Lit.Pos() < file.FileEnd {
				in = append(in, use)
			}
		}
		if len(in) > 0 {
			visit(file, in)
		}
	}
}

// file reports the uses in one file. The fixes of a file are planned together,
// since they share its imports.
func (r *reporter) file(file *ast.File, uses []carrier.Use) {
	test := r.isTest(file)
	if ast.IsGenerated(file) && !fromCgo(file) || !r.settings.Tests && test {
		return
	}
	quiet := suppressions(r.pass.Fset, file)
	var verdicts []verdict
	for _, use := range uses {
		v, ok := classify(use)
		if ok && !r.skips(v) && !quiet.covers(use.Lit.Pos()) {
			verdicts = append(verdicts, v)
		}
	}
	if len(verdicts) == 0 {
		return
	}
	plan := r.constants.Plan(file, wanted(verdicts))
	for _, v := range verdicts {
		choice := plan.For(v.Lit)
		if v.category == unnamed && choice.Name == "" && (test || r.commented(file, v)) {
			continue
		}
		r.report(v, choice)
	}
}

func (r *reporter) isTest(file *ast.File) bool {
	name := r.pass.Fset.Position(file.Package).Filename
	return strings.HasSuffix(name, "_test.go")
}

// skips reports whether the settings leave v as it is.
func (r *reporter) skips(v verdict) bool {
	return slices.Contains(r.settings.Skip, v.category.name) || slices.Contains(r.settings.Allow, int(v.Value))
}

// commented reports whether a comment on the line already says what the code is:
// whether it has a word of what the catalog knows of it.
func (r *reporter) commented(file *ast.File, v verdict) bool {
	line := func(pos token.Pos) int { return r.pass.Fset.PositionFor(pos, false).Line }
	at := line(v.Lit.Pos())
	for _, group := range file.Comments {
		if group.Pos() > v.Lit.End() && line(group.Pos()) == at && says(group.Text(), known(v.code)) {
			return true
		}
	}
	return false
}

// says reports whether a comment has a long word of the meaning.
func says(comment, meaning string) bool {
	comment = strings.ToLower(comment)
	for _, word := range strings.FieldsFunc(strings.ToLower(meaning), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(word) > 4 && strings.Contains(comment, word) {
			return true
		}
	}
	return false
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

func (r *reporter) report(v verdict, choice rewrite.Choice) {
	d := analysis.Diagnostic{
		Pos:      v.Lit.Pos(),
		End:      v.Lit.End(),
		Category: v.category.name,
		URL:      v.category.anchor(),
	}
	switch {
	case v.category == invalid:
		d.Message = v.impossible()
	case choice.Name == "":
		d.Message = v.nameless()
	default:
		d.Message = fmt.Sprintf("use %s instead of %s", choice.Name, v.Lit.Value)
		r.suggest(&d, v, choice)
	}
	d.Message = v.withReason(d.Message)
	r.pass.Report(d)
}

// suggest attaches the fix, where there is one.
func (r *reporter) suggest(d *analysis.Diagnostic, v verdict, choice rewrite.Choice) {
	if len(choice.Edits) > 0 && !moved(r.pass.Fset, choice.Edits) {
		d.SuggestedFixes = []analysis.SuggestedFix{{
			Message:   "Replace " + v.Lit.Value + " by " + choice.Name,
			TextEdits: choice.Edits,
		}}
	}
}
