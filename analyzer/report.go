package analyzer

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/mistakes"
	"github.com/statusconst/statusconst/analyzer/internal/names"
	"github.com/statusconst/statusconst/analyzer/internal/statuses"
)

// reporter turns what names and mistakes find into diagnostics.
type reporter struct {
	pass     *analysis.Pass
	settings *Settings
	names    *names.Finder
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
func (r *reporter) file(file *ast.File, uses []statuses.Use, wrong []mistakes.Finding) {
	if len(uses)+len(wrong) == 0 || ast.IsGenerated(file) && !fromCgo(file) || !r.settings.Tests && r.isTest(file) {
		return
	}
	quiet := suppressions(r.pass.Fset, file)
	told := map[token.Pos]bool{}
	for _, f := range wrong {
		if told[f.Pos()] || r.skips(f.Category, f.Value) || quiet.covers(f.Pos()) {
			continue
		}
		told[f.Pos()] = true
		for _, e := range f.Numbers {
			told[e.Pos()] = true
		}
		r.report(f.Category, f.At, f.Message, f.Why, nil) // a fix would change what the program does
	}
	uses = slices.DeleteFunc(uses, func(u statuses.Use) bool { return told[u.Pos()] || quiet.covers(u.Pos()) })
	for _, f := range r.names.In(file, uses, r.isTest(file), r.skips) {
		r.report(f.Category, f.At, f.Message, f.Why, f.Fixes)
	}
}

func (r *reporter) isTest(file *ast.File) bool {
	name := r.pass.Fset.Position(file.Package).Filename
	return strings.HasSuffix(name, "_test.go")
}

// skips reports whether the settings leave a number as it is.
func (r *reporter) skips(category string, value int64) bool {
	return slices.Contains(r.settings.Skip, category) || slices.Contains(r.settings.Allow, int(value))
}

// report adds why it is a status, where its line does not show that. The reason stands
// in the message and not in Related: golangci-lint reports each related information as
// a finding of its own.
func (r *reporter) report(category string, at ast.Node, message, why string, fixes []analysis.SuggestedFix) {
	d := categoryOf(category).diagnostic(at)
	d.Message, d.SuggestedFixes = message, fixes
	if why != "" {
		d.Message += " (" + why + ")"
	}
	r.pass.Report(d)
}
