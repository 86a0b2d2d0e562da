package main

import (
	"bytes"
	"testing"
)

// A report where nobody put a label is as wrong as one that is false; one where
// there is no literal is only listed.
func TestDifferences(t *testing.T) {
	all := map[position]literal{}
	for line := 1; line <= 5; line++ {
		all[at(line)] = literal{position: at(line), text: "404", candidate: line < 5}
	}
	list := []labelled{{at(1), "404", status, "x"}, {at(2), "404", status, "y"}, {at(3), "404", notStatus, "x"}, {at(4), "404", left, "x"}}
	d := compare(all, list, map[position]string{at(1): "", at(3): "use", at(4): "use", at(5): "use", at(9): "text"})
	var b bytes.Buffer
	d.print(&b, module{version: "example.com/a@v1.0.0"}, true)
	want := `false	a	a.go:3:1	404	use
not labelled	a	a.go:5:1	404	use
missed	a	a.go:2:1	404	y
left by design	a	a.go:4:1	404	use
no literal	a	a.go:9:1		text
`
	if b.String() != want {
		t.Errorf("printed\n%swant\n%s", b.String(), want)
	}
	for line, wrong := range map[int]bool{1: false, 3: true, 4: false, 5: true, 9: false} {
		if d := compare(all, list, map[position]string{at(line): ""}); d.wrong() != wrong {
			t.Errorf("a report in line %d is wrong: %v, want %v", line, d.wrong(), wrong)
		}
	}
}
