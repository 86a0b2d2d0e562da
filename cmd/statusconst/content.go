package main

import (
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"

	"golang.org/x/tools/go/analysis"
)

// How -fix knows that it edits what was analysed.
//
// Offsets are right for one content of a file only. Times do not tell whether
// that is still the content: mv and cp -p bring an older time with them. Nor is
// it enough to read the files before and after the analysis: the go command
// reads a file for the key of its cache first, the tool reads it later, and if it
// was another one for that moment, the go command will answer with the findings
// of the one whenever it sees the other. So the tool itself says of which
// content it speaks, in the output that is cached: with each fix comes the hash
// of the file, and -fix makes it in a file with that hash only.
//
// The tool does not read the file that the driver parsed at the same moment
// either. But it can parse what it reads: if the syntax is the same, with every
// position, then so are the offsets, and what the numbers mean.

// contentMark begins the related information that tells the hash.
const contentMark = "content sha256:"

// contentFlag asks for it: the runs of this program do, and people who run go vet
// would only wonder at the line.
const contentFlag = "content"

// witnessed is the analyzer, but that, where it is asked to, each finding with a
// fix says of which content of its file it is.
func witnessed(a *analysis.Analyzer) *analysis.Analyzer {
	asked := flag.Bool(contentFlag, false, "tell the hash of each file with a fix, for statusconst -fix")
	with := *a
	with.Run = func(pass *analysis.Pass) (any, error) {
		if !*asked {
			return a.Run(pass)
		}
		marks := map[*ast.File]string{}
		own := *pass
		own.Report = func(d analysis.Diagnostic) {
			if len(d.SuggestedFixes) > 0 {
				mark(pass, &d, marks)
			}
			pass.Report(d)
		}
		return a.Run(&own)
	}
	return &with
}

// mark adds the content of the finding's file to it. Where the file has become
// another one, there is none to name, and the fix will not be made.
func mark(pass *analysis.Pass, d *analysis.Diagnostic, marks map[*ast.File]string) {
	for _, file := range pass.Files {
		if d.Pos < file.FileStart || file.FileEnd < d.Pos {
			continue
		}
		if _, known := marks[file]; !known {
			content, err := pass.ReadFile(pass.Fset.File(file.FileStart).Name())
			if err == nil && parsesAs(pass.Fset, file, content) {
				marks[file] = contentMark + hash(content)
			} else {
				marks[file] = ""
			}
		}
		if marks[file] != "" {
			d.Related = append(d.Related, analysis.RelatedInformation{Pos: file.FileStart, Message: marks[file]})
		}
	}
}

func hash(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
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
