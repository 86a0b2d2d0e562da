package syntax

import (
	"go/ast"
	"go/token"
	"testing"
)

// TestIsText: a text is told with either quote, and the parser's remains of a broken one
// are no reason to panic.
func TestIsText(t *testing.T) {
	is := func(text string) bool { return text == "key" }
	for value, want := range map[string]bool{
		`"key"`: true, "`key`": true, `"other"`: false, `""`: false, `"`: false, "`": false, "": false,
	} {
		if got := IsText(&ast.BasicLit{Kind: token.STRING, Value: value}, is); got != want {
			t.Errorf("IsText(%s) = %t, want %t", value, got, want)
		}
	}
	if IsText(&ast.BasicLit{Kind: token.INT, Value: "1"}, is) || IsText(ast.NewIdent("key"), is) {
		t.Error("a number or a name is taken for a text")
	}
}
