package analyzer

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/mistakes"
	"github.com/statusconst/statusconst/analyzer/internal/names/rewrite"
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

// in lists what stands in file, of a list in the order of the syntax or not.
func in[T any](file *ast.File, list []T, pos func(T) token.Pos) (found []T) {
	for _, x := range list {
		if at := pos(x); file.FileStart <= at && at < file.FileEnd {
			found = append(found, x)
		}
	}
	return found
}

// file reports what was found in one file. Where a mistake is reported, its
// numbers are not offered a name: the bug would only have a better one.
func (r *reporter) file(file *ast.File, uses []carrier.Use, wrong []mistakes.Finding) {
	if len(uses)+len(wrong) == 0 || ast.IsGenerated(file) && !fromCgo(file) || !r.settings.Tests && r.isTest(file) {
		return
	}
	quiet := suppressions(r.pass.Fset, file)
	told := map[token.Pos]bool{}
	for _, f := range wrong {
		c := categoryOf(f.Category)
		if told[f.Pos()] || r.skips(c, f.Value) || quiet.covers(f.Pos()) {
			continue
		}
		told[f.Pos()] = true
		for _, e := range f.Numbers {
			told[e.Pos()] = true
		}
		r.tell(c, f)
	}
	r.names(file, slices.DeleteFunc(uses, func(u carrier.Use) bool { return told[u.Pos()] || quiet.covers(u.Pos()) }))
}

// names reports the literals that have a name. The fixes of a file are planned
// together, since they share its imports.
func (r *reporter) names(file *ast.File, uses []carrier.Use) {
	var verdicts []verdict
	for _, use := range uses {
		if v, ok := classify(use); ok && !r.skips(v.category, v.Value) {
			verdicts = append(verdicts, v)
		}
	}
	if len(verdicts) == 0 {
		return
	}
	plan := r.constants.Plan(file, wanted(verdicts))
	for _, v := range verdicts {
		choice := plan.For(v.Lit)
		if v.category == unnamed && choice.Name == "" && (r.isTest(file) || r.commented(file, v)) {
			continue
		}
		r.report(v, choice)
	}
}

func (r *reporter) isTest(file *ast.File) bool {
	name := r.pass.Fset.Position(file.Package).Filename
	return strings.HasSuffix(name, "_test.go")
}

// skips reports whether the settings leave a number as it is.
func (r *reporter) skips(c *category, value int64) bool {
	return slices.Contains(r.settings.Skip, c.name) || slices.Contains(r.settings.Allow, int(value))
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

// tell reports a mistake. It has no fix: that would change what the program does.
func (r *reporter) tell(c *category, f mistakes.Finding) {
	d := c.diagnostic(f.At)
	d.Message = withReason(f.Message, f.Why)
	r.pass.Report(d)
}

func (r *reporter) report(v verdict, choice rewrite.Choice) {
	d := v.category.diagnostic(v.Lit)
	switch {
	case v.category == invalid:
		d.Message = v.impossible()
	case choice.Name == "":
		d.Message = v.nameless()
	default:
		d.Message = fmt.Sprintf("use %s instead of %s", choice.Name, v.Lit.Value)
		r.suggest(&d, v, choice)
	}
	d.Message = withReason(d.Message, v.Why)
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
