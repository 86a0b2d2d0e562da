package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Lines that two literals share are printed once, and each literal is named.
func TestSheet(t *testing.T) {
	dir := t.TempDir()
	lines := []string{"1", "2", "3", "4", "five 200 404", "6", "seven 500", "8", "9", "10", "11", "12", "13", "14", "fifteen 302"}
	if err := os.WriteFile(filepath.Join(dir, "a.go"), []byte(strings.Join(lines, "\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	err := sheet(&b, dir, []literal{
		{position: position{"a.go", 5, 6}, text: "200", within: "func f"},
		{position: position{"a.go", 5, 10}, text: "404", within: "func f"},
		{position: position{"a.go", 7, 7}, text: "500", within: "func f"},
		{position: position{"a.go", 15, 9}, text: "302", within: "func g"},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := `
=== a.go (4)
--- in func f
      2  2
      3  3
      4  4
>     5  five 200 404  «5:6 200»  «5:10 404»
      6  6
>     7  seven 500  «7:7 500»
      8  8
      9  9
--- in func g
     12  12
     13  13
     14  14
>    15  fifteen 302  «15:9 302»
`
	if b.String() != want {
		t.Errorf("printed\n%swant\n%s", b.String(), want)
	}
}
