package rewrite

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// inserted applies the edits that add net/http to a source.
func inserted(src string) (before *ast.File, after string, err error) {
	fset := token.NewFileSet()
	before, err = parser.ParseFile(fset, "x.go", src, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, "", err
	}
	p := &Plan{pass: &analysis.Pass{Fset: fset}, file: before}
	edits := p.insertImport(quoted(netHTTP))
	slices.SortStableFunc(edits, func(a, b analysis.TextEdit) int { return int(b.Pos - a.Pos) })
	after = src
	for _, e := range edits {
		at := fset.PositionFor(e.Pos, false).Offset
		after = after[:at] + string(e.NewText) + after[at:]
	}
	return before, after, nil
}

// FuzzImport adds the import to any source that parses: the result parses, has
// one import more, and all else as before.
func FuzzImport(f *testing.F) {
	for _, seed := range []string{
		"package x", "package x\n", "package x // c\n", "package x /* c */\n", "package x /* c\nd */\n", "package x; func f() {}",
		"package x;import \"os\"", "package x\nimport \"os\" // c\n", "package x\n\nimport (\n)\n", "package x\n\nimport (\n\t\"os\"\n)\n",
		"package x\n\nimport (\n\t\"fmt\" // a\n\t\"os\"  // b\n)\n", "package x\n\nimport (\"fmt\"; \"os\")\n", "package x\n\n// #x\nimport \"C\"\n",
		"package x\n\nimport \"C\"; import \"os\"\n", "\ufeffpackage x\n", "package x\r\n\r\nimport \"os\"\r\n", "//line a.go:1\npackage x\nimport `os`\n",
		"package x\nimport . \"os\" /* a */ /* b */\nvar v int", "package x\nimport (\n\t// c\n\t\"a.b/c\"\n)\n", "package x\nimport \"os\" /* c\n d */\nvar v int",
		"package x\nimport \"os\"; var v int",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, src string) {
		before, after, err := inserted(src)
		if err != nil {
			return
		}
		file, err := parser.ParseFile(token.NewFileSet(), "x.go", after, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatalf("%v\n%q\n%q", err, src, after)
		}
		if len(file.Imports) != len(before.Imports)+1 {
			t.Fatalf("%d imports, had %d\n%q\n%q", len(file.Imports), len(before.Imports), src, after)
		}
		if got, want := comments(file), comments(before); got != want {
			t.Fatalf("comments %q, had %q\n%q\n%q", got, want, src, after)
		}
	})
}

// comments returns the text of all comments.
func comments(file *ast.File) string {
	var b strings.Builder
	for _, group := range file.Comments {
		for _, c := range group.List {
			b.WriteString(c.Text)
		}
	}
	return b.String()
}
