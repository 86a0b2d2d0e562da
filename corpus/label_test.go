package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func write(t *testing.T, content string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "some.tsv")
	if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestReadLabels(t *testing.T) {
	got, err := readLabels(write(t, "a.go\t1\t5\t404\tstatus\tcompared\na.go\t1\t9\t500\tnot\ta port\nb.go\t1\t1\t599\tleft\tan edge\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := labelled{position{"a.go", 1, 9}, "500", notStatus, "a port"}
	if len(got) != 3 || got[1] != want {
		t.Errorf("read %+v, want three, the second %+v", got, want)
	}
}

func TestBadLabels(t *testing.T) {
	for content, want := range map[string]string{
		"a.go\t1\t5\t404\tstatus\n":                      "5 fields",
		"a.go\tx\t5\t404\tstatus\twhy\n":                 `line "x"`,
		"a.go\t1\tx\t404\tstatus\twhy\n":                 `column "x"`,
		"a.go\t1\t5\t404\t\t\n":                          `label "" of a.go:1:5`,
		"a.go\t1\t5\t404\tmaybe\twhy\n":                  "allowed are status, not and left",
		"a.go\t1\t5\t404\tnot\t \n":                      "no reason",
		strings.Repeat("b.go\t1\t5\t404\tnot\twhy\n", 2): ":2: b.go:1:5 does not come after",
	} {
		if _, err := readLabels(write(t, content)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %q", content, err, want)
		}
	}
}

// What is missing and what is too much is named.
func TestMatch(t *testing.T) {
	all := map[position]literal{
		at(1): {position: at(1), text: "404", candidate: true},
		at(2): {position: at(2), text: "500", candidate: true},
		at(3): {position: at(3), text: "1000"},
	}
	complete := []labelled{{at(1), "404", status, "x"}, {at(2), "500", left, "x"}, {at(3), "1000", notStatus, "no candidate, and reported"}}
	labels, err := match(all, complete)
	if err != nil || len(labels) != 3 || labels[at(2)] != left {
		t.Errorf("labels %v, error %v", labels, err)
	}
	for name, c := range map[string]struct {
		list []labelled
		want string
	}{
		"missing":       {complete[:1], "a.go:2:1: 500 has no label"},
		"gone":          {append(complete[:3:3], labelled{at(9), "404", status, "x"}), "a.go:9:1: there is no literal 404"},
		"another there": {[]labelled{{at(1), "405", status, "x"}, complete[1]}, "a.go:1:1: there is no literal 405"},
	} {
		if _, err := match(all, c.list); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %q", name, err, c.want)
		}
	}
}

// A blank line needs a label and a reason, and nothing else.
func TestBlank(t *testing.T) {
	var b bytes.Buffer
	if err := blank(&b, []literal{{position: at(7), text: "404"}}); err != nil {
		t.Fatal(err)
	}
	if _, err := readLabels(write(t, b.String())); err == nil {
		t.Error("a blank line is read as a label")
	}
	filled := strings.Replace(b.String(), "\t\t\n", "\tstatus\twhy\n", 1)
	if got, err := readLabels(write(t, filled)); err != nil || len(got) != 1 || got[0].position != at(7) {
		t.Errorf("read %v, error %v", got, err)
	}
}
