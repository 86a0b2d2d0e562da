package drivers

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var buildGopls = program("gopls", "go", "run", "-C", "..", "./cmd/gopls-statusconst", "-o", "OUT")

// gopls returns a gopls with the analyzer inside.
func gopls(t *testing.T) string {
	t.Helper()
	needHeavy(t)
	return buildGopls(t)
}

// checked matches what gopls check prints of our findings.
var checked = regexp.MustCompile(`(?m)^(.*):(\d+):(\d+)(?:-\d+(?::\d+)?)?: ((?:use|give|WriteHeader|this comparison|the words behind|a status line|never true:|always true:|this status is not sent:?|\d+(?: itself,|, .* is no redirect:| is no redirect:|, .* has no body:)) .*)$`)

func TestGopls(t *testing.T) {
	server, dir := gopls(t), corpus(t)
	out, _ := run(t, dir, offline(), server, append([]string{"check"}, goFiles(t, dir)...)...)
	var got []string
	for _, m := range checked.FindAllStringSubmatch(out, -1) {
		l, _ := strconv.Atoi(m[2])
		c, _ := strconv.Atoi(m[3])
		got = append(got, line(dir, m[1], l, c, m[4]))
	}
	if len(got) == 0 {
		t.Fatalf("gopls reports nothing:\n%s", tail(out))
	}
	compare(t, expected(t, dir), sorted(got))
}

// TestGoplsFix applies the quick fix to each fixture of fix/ that has one
// finding, the cgo file among them, whose fix only gopls offers.
func TestGoplsFix(t *testing.T) {
	server, dir := gopls(t), corpus(t)
	fixed := 0
	for _, want := range expected(t, dir) {
		file, at := single(t, dir, want)
		if file == "" {
			continue
		}
		run(t, dir, offline(), server, "codeaction", "-kind=quickfix", "-title=^Replace ", "-exec", "-write", file+":"+at)
		run(t, dir, os.Environ(), "gofmt", "-w", file)
		got, err := os.ReadFile(filepath.Join(dir, file))
		if err != nil {
			t.Fatal(err)
		}
		golden, err := os.ReadFile(filepath.Join(fixtures(t), file) + ".golden")
		if strings.Contains(file, "/cgo/") {
			golden, err = os.ReadFile(filepath.Join("testdata", "cgo.go.golden"))
		}
		if err != nil || string(got) != string(golden) {
			t.Errorf("%s after the quick fix: %v\n%s", file, err, got)
		}
		fixed++
	}
	if fixed < 15 {
		t.Errorf("only %d quick fixes were tried", fixed)
	}
	t.Logf("%d quick fixes", fixed)
}

// single returns the file and the position of a finding in fix/ that is the
// only one in its file.
func single(t *testing.T, dir, finding string) (file, at string) {
	t.Helper()
	m := regexp.MustCompile(`^(fix/.*\.go):(\d+:\d+): use`).FindStringSubmatch(finding)
	if m == nil {
		return "", ""
	}
	content, err := os.ReadFile(filepath.Join(dir, m[1]))
	if err != nil || strings.Count(string(content), "want `") != 1 || strings.Count(string(content), "` `") != 0 {
		return "", ""
	}
	return m[1], m[2]
}

func goFiles(t *testing.T, dir string) []string {
	t.Helper()
	var list []string
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && d.Name() == "stubs" {
			return fs.SkipDir
		}
		if err == nil && strings.HasSuffix(name, ".go") {
			list = append(list, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}
