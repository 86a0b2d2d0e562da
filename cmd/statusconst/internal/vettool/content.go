package vettool

import (
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
	"golang.org/x/tools/go/analysis"
)

// ContentFlag asks for the mark of the content, with which -fix makes a fix: the runs of this program do, and people who run go vet
// would only wonder at the line.
const ContentFlag = "content"

// witnessed is the analyzer, but that, where it is asked to, each finding with a
// fix says of which content of its file it is.
func witnessed(a *analysis.Analyzer) *analysis.Analyzer {
	asked := flag.Bool(ContentFlag, false, "tell the hash of each file with a fix, for statusconst -fix")
	with := *a
	with.Run = func(pass *analysis.Pass) (any, error) {
		if !*asked {
			return a.Run(pass)
		}
		read := map[*ast.File][]byte{}
		own := *pass
		own.Report = func(d analysis.Diagnostic) {
			for _, file := range pass.Files {
				if len(d.SuggestedFixes) > 0 && file.FileStart <= d.Pos && d.Pos <= file.FileEnd {
					witness(pass, file, read, &d)
				}
			}
			pass.Report(d)
		}
		return a.Run(&own)
	}
	return &with
}

// witness marks the finding with the content of its file. Where the file has become
// another one, there is none to name, and the fix will not be made.
func witness(pass *analysis.Pass, file *ast.File, read map[*ast.File][]byte, d *analysis.Diagnostic) {
	content, known := read[file]
	if !known {
		var err error
		if content, err = pass.ReadFile(pass.Fset.File(file.FileStart).Name()); err != nil || !parsesAs(pass.Fset, file, content) {
			content = nil
		}
		read[file] = content
	}
	if content == nil {
		return
	}
	if info, ok := finding.MarkFor(pass.Fset, file, content, *d); ok {
		d.Related = append(d.Related, info)
	}
}

// parsesAs reports whether content has the syntax of file, at the same
// positions. Drivers differ in whether the parser resolves names.
func parsesAs(fset *token.FileSet, file *ast.File, content []byte) bool {
	at := fset.File(file.FileStart)
	if at.Size() != len(content) {
		return false
	}
	for _, mode := range []parser.Mode{parser.ParseComments, parser.ParseComments | parser.SkipObjectResolution} {
		alone := token.NewFileSet()
		if at.Base() > alone.Base() {
			alone.AddFile("", alone.Base(), at.Base()-alone.Base()-1) // so that positions are equal
		}
		again, err := parser.ParseFile(alone, at.Name(), content, mode)
		if err == nil && reflect.DeepEqual(file, again) {
			return true
		}
	}
	return false
}
