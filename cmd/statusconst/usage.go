package main

import (
	"strings"

	"github.com/statusconst/statusconst/analyzer"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/run"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/show"
)

const usageHead = `statusconst finds integer literals that are HTTP status codes and replaces
them by the named constant.

usage:
  statusconst [flags] packages   report, for example statusconst ./...
  statusconst -fix packages      replace the numbers
  statusconst -diff packages     show what -fix would change
  statusconst -explain words     codes, names, phrases, 4xx, categories, flags, all

flags:
`

const usageFoot = `
exit: 0 clean, 1 findings, 2 error. Also: go vet -vettool=$(which statusconst)
`

// flagText is how a flag is written, and what it does.
type flagText struct{ form, text string }

func flagTexts() []flagText {
	return []flagText{
		{"-skip categories", "leave out: " + strings.Join(analyzer.Categories(), ", ")},
		{"-allow codes", "leave these codes as numbers, such as 200,404"},
		{"-constants path", "prefer the constants of this package where it is imported"},
		{"-tests=false", "leave out test files"},
		{"-tags list", "build tags, as for go build"},
		{"-since revision", "only lines that differ from this revision of git"},
		{"-format name", strings.Join(show.Formats, ", ") + " (for reviewdog); -json is -format=json"},
		{"-load way", strings.Join(run.Ways, ", ") + ": build nothing, or use go vet"},
		{"-x", "say which way was taken, and why"},
		{"-version", "print the version"},
	}
}

// usage prints what -help prints.
func usage(out show.Console) {
	const label, width = 21, 58
	out.Printf("%s", usageHead)
	for _, f := range flagTexts() {
		form := f.form
		for _, line := range show.Wrap(f.text, width) {
			out.Printf("  %-*s%s\n", label-2, form, line)
			form = ""
		}
	}
	out.Printf("%s", usageFoot)
}
