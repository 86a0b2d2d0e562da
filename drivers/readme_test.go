package drivers

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/statusconst/statusconst/analyzer"
	"github.com/statusconst/statusconst/internal/prove"
)

// section is a part of README.md below one heading.
type section struct {
	heading string
	blocks  []block
}

// block is a fenced block of code.
type block struct{ language, text string }

var fence = regexp.MustCompile("(?ms)^```(\\w*)\n(.*?)^```$")

func readme(t *testing.T) []section {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	var sections []section
	for _, part := range regexp.MustCompile(`(?m)^##+ `).Split(string(content), -1) {
		heading, body, _ := strings.Cut(part, "\n")
		s := section{heading: heading}
		for _, m := range fence.FindAllStringSubmatch(body, -1) {
			s.blocks = append(s.blocks, block{m[1], m[2]})
		}
		sections = append(sections, s)
	}
	return sections
}

// scaffold is what stands around the lines of a category: # is the line.
var scaffold = map[string]string{
	"comparison": "func f(resp *http.Response) {\n\tswitch resp.StatusCode {\n\t#\n\t}\n}\n",
	"range":      "func f(resp *http.Response) {\n\t#\n\t}\n}\n",
	"argument":   "func f(w http.ResponseWriter) {\n\t#\n}\n",
	"value":      "var _ = #\n",
	"unnamed":    "const statusClientClosedRequest = 499\n\nfunc f(w http.ResponseWriter) {\n\t#\n}\n",
	"invalid":    "func f(w http.ResponseWriter) {\n\t#\n}\n",
	"boundary":   "func f(resp *http.Response) {\n\t#\n\t}\n}\n",
	"redirect":   "func f(w http.ResponseWriter, r *http.Request) {\n\t#\n}\n",
	"text":       "func f(resp *http.Response) {\n\t#\n\t}\n}\n",
	"condition":  "func f(resp *http.Response) {\n\t#\n\t}\n}\n",
	"body":       "func f(w http.ResponseWriter) {\n\t#\n}\n",
	"late":       "func f(w http.ResponseWriter) {\n\t#\n}\n",
}

// TestReadmeCategories checks every ❌ line of the README: it is found, with
// the category of its section, and its fix gives the ✅ line.
func TestReadmeCategories(t *testing.T) {
	for _, name := range analyzer.Categories() {
		if scaffold[name] == "" {
			t.Errorf("category %s has no scaffold here", name)
		}
	}
	seen := 0
	for _, s := range readme(t) {
		around, ok := scaffold[s.heading]
		if !ok {
			continue
		}
		seen++
		t.Run(s.heading, func(t *testing.T) {
			bad, good := examples(t, s)
			found, file := foundIn(t, around, bad)
			if len(found) != 1 || found[0].Category != s.heading {
				t.Fatalf("%s: found %v", bad, found)
			}
			fixed, err := prove.Fixed(found)
			if err != nil {
				t.Fatal(err)
			}
			switch {
			case good == "" && len(fixed) > 0:
				t.Errorf("%s has a fix, the README says that there is none", bad)
			case good != "" && len(fixed) == 0: // what is right is for the reader to write
				if found, _ := foundIn(t, around, good); len(found) > 0 {
					t.Errorf("%s: found %v", good, found)
				}
			case !strings.Contains(string(fixed[file]), good):
				t.Errorf("%s becomes\n%s\nwant %s", bad, fixed[file], good)
			}
		})
	}
	if seen != len(scaffold) {
		t.Errorf("the README has sections for %d of %d categories", seen, len(scaffold))
	}
}

// foundIn returns what is found in a line, and the file that it stands in.
func foundIn(t *testing.T, around, line string) (found []prove.Finding, file string) {
	t.Helper()
	dir, file := readmeModule(t, "package x\n\nimport \"net/http\"\n\n"+strings.ReplaceAll(around, "#", line))
	pkgs, err := prove.Load(dir, offline(), "./...")
	if err != nil || len(prove.Broken(pkgs)) > 0 {
		t.Fatalf("%v %v", err, prove.Broken(pkgs))
	}
	if found, err = prove.Run(analyzer.Analyzer, pkgs); err != nil {
		t.Fatal(err)
	}
	return found, file
}

// examples returns the code of the ❌ and the ✅ line of a category.
func examples(t *testing.T, s section) (bad, good string) {
	t.Helper()
	for _, b := range s.blocks {
		for line := range strings.Lines(b.text) {
			if code, _, ok := strings.Cut(line, "// ❌"); ok {
				bad = strings.TrimSpace(code)
			}
			if code, _, ok := strings.Cut(line, "// ✅"); ok {
				good = strings.TrimSpace(code)
			}
		}
	}
	if bad == "" {
		t.Fatal("no ❌ line")
	}
	return bad, good
}

// readmeModule writes a module of one file.
func readmeModule(t *testing.T, src string) (dir, file string) {
	t.Helper()
	dir = t.TempDir()
	file = filepath.Join(dir, "x.go")
	for name, content := range map[string]string{file: src, filepath.Join(dir, "go.mod"): "module readme.example\n\ngo 1.24\n"} {
		if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir, file
}

// elsewhere says why a line of shell in the README is not run here.
var elsewhere = []struct{ contains, why string }{
	{"@latest", "installs a release from the network"},
	{"go tool ", "needs the release that go get -tool adds"},
	{"(cd example", "TestReadmeCommand runs it, where the heavy tests run"},
	{"cp -r testdata", "the same"},
	{"go test ./...", "is what runs this test"},
	{"STATUSCONST_HEAVY=1", "runs this test"},
	{"go build -C cmd/golangci-lint", "TestGolangci builds it"},
	{"./cmd/gopls-statusconst", "TestGopls builds it"},
}

// TestReadmeShell runs every other line of shell in the README, in a module
// with one finding. Exit code 1 says that it was found.
func TestReadmeShell(t *testing.T) {
	path := filepath.Dir(binary(t)) + string(os.PathListSeparator) + os.Getenv("PATH")
	ran := 0
	for _, s := range readme(t) {
		for _, b := range s.blocks {
			if b.language != "sh" {
				continue
			}
			for line := range strings.Lines(b.text) {
				if why := skipped(line); why != "" {
					t.Logf("not run: %s (%s)", strings.TrimSpace(line), why)
					continue
				}
				ran++
				dir, _ := readmeModule(t, "package x\n\nimport \"net/http\"\n\nvar X = http.StatusText(404)\n")
				out, code := run(t, dir, offline("PATH="+path), "sh", "-c", line)
				if code > 1 {
					t.Errorf("%s exits with %d\n%s", strings.TrimSpace(line), code, out)
				}
			}
		}
	}
	if ran < 6 && !beforeFix() {
		t.Errorf("only %d lines were run", ran)
	}
}

func skipped(line string) string {
	if strings.Contains(line, "# Go 1.26") && beforeFix() {
		return "came with Go 1.26"
	}
	for _, e := range elsewhere {
		if strings.Contains(line, e.contains) {
			return e.why
		}
	}
	return ""
}

// TestReadmeCommand runs the first commands of the README, in a copy of the
// repository.
func TestReadmeCommand(t *testing.T) {
	needHeavy(t)
	root := t.TempDir()
	if out, err := exec.Command("git", "clone", "-q", "..", root).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, want := range []struct{ contains, finds string }{
		{"(cd example", "mux_test.go"},
		{"cp -r testdata", "+++ b/comparison/"},
	} {
		for _, s := range readme(t) {
			for _, b := range s.blocks {
				if !strings.Contains(b.text, want.contains) {
					continue
				}
				out, code := run(t, root, append(os.Environ(), "TMPDIR="+t.TempDir()), "sh", "-c", b.text)
				if code != 1 || !strings.Contains(out, want.finds) {
					t.Errorf("%s exits with %d\n%s", b.text, code, tail(out))
				}
			}
		}
	}
}
