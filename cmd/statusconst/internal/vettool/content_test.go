package vettool

import (
	"go/parser"
	"go/token"
	"strings"
	"testing"
)

// TestParsesAs knows a file by its syntax and positions, wherever in a set of
// files it stands and however it was parsed.
func TestParsesAs(t *testing.T) {
	const text = "package x\n\n// F is a function.\nfunc F(a int) int {\n\tb := a == 404\n\t_ = b\n\treturn 0x194 // a status\n}\n"
	for _, mode := range []parser.Mode{parser.ParseComments, parser.ParseComments | parser.SkipObjectResolution} {
		fset := token.NewFileSet()
		for range 3 {
			file, err := parser.ParseFile(fset, "x.go", text, mode)
			if err != nil {
				t.Fatal(err)
			}
			if !parsesAs(fset, file, []byte(text)) {
				t.Error("a file is not what it was parsed from")
			}
			for _, other := range [][2]string{
				{"404", "405"}, {"F(a", "G(a"}, {"==", "!="}, {":=", " ="}, {"a status", "a statue"},
				{"a == 404", "a== 404 "}, {"\t_ = b\n", "_  = b\n"}, {"return", "retur"}, {"\n\n", "\n"},
			} {
				if parsesAs(fset, file, []byte(strings.Replace(text, other[0], other[1], 1))) {
					t.Errorf("the file with %q for %q is taken for the one without", other[1], other[0])
				}
			}
		}
	}
}
