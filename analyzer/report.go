package analyzer

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/carrier"
	"github.com/statusconst/statusconst/analyzer/catalog"
	"github.com/statusconst/statusconst/analyzer/rewrite"
)

// reporter turns the uses of a package into diagnostics.
type reporter struct {
	pass     *analysis.Pass
	settings *Settings
}

func newReporter(pass *analysis.Pass, settings *Settings) *reporter {
	return &reporter{pass: pass, settings: settings}
}

// fileUses is a file and the uses in it.
type fileUses struct {
	syntax *ast.File
	uses   []carrier.Use
}

// split sorts uses by the file they stand in.
func split(pass *analysis.Pass, uses []carrier.Use) []fileUses {
	var files []fileUses
	for _, file := range pass.Files {
		var in []carrier.Use
		for _, use := range uses {
			if file.FileStart <= use.Lit.Pos() && use.Lit.Pos() < file.FileEnd {
				in = append(in, use)
			}
		}
		if len(in) > 0 {
			slices.SortFunc(in, func(a, b carrier.Use) int { return int(a.Lit.Pos() - b.Lit.Pos()) })
			files = append(files, fileUses{file, in})
		}
	}
	return files
}

// finding is a use that is to be reported.
type finding struct {
	carrier.Use
	category string
	code     catalog.Code
}

// file reports the uses in one file. The fixes of a file are planned together,
// since they share its imports.
func (r *reporter) file(file *ast.File, uses []carrier.Use) {
	if ast.IsGenerated(file) && !fromCgo(file) || !r.settings.Tests && r.isTest(file) {
		return
	}
	quiet := suppressions(r.pass.Fset, file)
	var found []finding
	for _, use := range uses {
		f, ok := classify(use)
		if ok && !r.left(f) && !quiet.covers(use.Lit.Pos()) {
			found = append(found, f)
		}
	}
	if len(found) == 0 {
		return
	}
	plan := rewrite.New(r.pass, file, r.settings.Constants, wanted(found))
	for _, f := range found {
		r.report(plan, f)
	}
}

func (r *reporter) isTest(file *ast.File) bool {
	name := r.pass.Fset.Position(file.Package).Filename
	return strings.HasSuffix(name, "_test.go")
}

// left reports whether the settings leave f as it is.
func (r *reporter) left(f finding) bool {
	return slices.Contains(r.settings.Skip, f.category) || slices.Contains(r.settings.Allow, int(f.Value))
}

// classify decides whether a use is a finding, and of which category.
func classify(use carrier.Use) (finding, bool) {
	f := finding{Use: use}
	code, known := catalog.Lookup(use.Value)
	f.code = code
	switch {
	case !catalog.InRange(use.Value):
		f.category = invalid
		return f, impossible(use)
	case !known || use.Value == last:
		return f, false // a number that the catalog does not know, or the edge of what can be sent
	case use.Kind == carrier.Range && use.Value == first:
		return f, false // there the edge of the number space, not Continue
	case code.Constant == "":
		f.category = unnamed
		return f, use.Kind != carrier.Range // there 499 and 599 are only edges
	}
	f.category = [...]string{comparison, ordered, argument, value}[use.Kind]
	return f, true
}

// The edges of the numbers that net/http's WriteHeader accepts.
const (
	first = 100
	last  = 999
)

// impossible reports whether a number outside 100..999 is a mistake where it
// stands: net/http's WriteHeader panics, and a comparison with a field of
// net/http is never true. 0 and -1 in a comparison are sentinels.
func impossible(use carrier.Use) bool {
	return use.Sends || use.Given && use.Kind == carrier.Comparison && use.Value > last
}

// wanted lists the literals that a constant of some package may replace.
func wanted(found []finding) []rewrite.Want {
	var list []rewrite.Want
	for _, f := range found {
		if f.category != invalid {
			list = append(list, rewrite.Want{Lit: f.Lit, Code: f.code})
		}
	}
	return list
}

func (r *reporter) report(plan *rewrite.Plan, f finding) {
	d := analysis.Diagnostic{
		Pos:      f.Lit.Pos(),
		End:      f.Lit.End(),
		Category: f.category,
		URL:      anchor(f.category),
	}
	if f.category == invalid {
		d.Message = invalidMessage(f)
	} else {
		r.suggest(&d, plan, f)
	}
	reason(&d, f)
	r.pass.Report(d)
}

// suggest names the constant, and attaches the fix where there is one.
func (r *reporter) suggest(d *analysis.Diagnostic, plan *rewrite.Plan, f finding) {
	choice := plan.For(f.Lit)
	if choice.Name == "" {
		d.Message = fmt.Sprintf("give %s a name: net/http has no constant for it (%s)", f.Lit.Value, strings.TrimSuffix(meaning(f.code), "."))
		return
	}
	d.Message = fmt.Sprintf("use %s instead of %s", choice.Name, f.Lit.Value)
	if len(choice.Edits) > 0 && !moved(r.pass.Fset, choice.Edits) {
		d.SuggestedFixes = []analysis.SuggestedFix{{
			Message:   "Replace " + f.Lit.Value + " by " + choice.Name,
			TextEdits: choice.Edits,
		}}
	}
}

// meaning says what the catalog knows of a code without a constant.
func meaning(code catalog.Code) string {
	if code.Text != "" {
		return strings.TrimPrefix(code.WinHTTP, "HTTP_STATUS_") + " of WinHTTP"
	}
	if code.Phrase != "" && !strings.HasPrefix(code.Phrase, "(") {
		return code.Phrase
	}
	return strings.TrimPrefix(code.Note, "Unofficial: ")
}

func invalidMessage(f finding) string {
	if f.Sends {
		return fmt.Sprintf("WriteHeader panics: %s is not a three-digit status code", f.Lit.Value)
	}
	verdict := "never"
	if f.Op == token.NEQ {
		verdict = "always"
	}
	return fmt.Sprintf("this comparison is %s true: %s is not a three-digit status code", verdict, f.Lit.Value)
}

// reason adds why the literal is a status, where its line does not show it. It
// stands in the message and not in Related: golangci-lint reports each related
// information as a finding of its own.
func reason(d *analysis.Diagnostic, f finding) {
	if f.Why != "" {
		d.Message += " (" + f.Why + ")"
	}
}
