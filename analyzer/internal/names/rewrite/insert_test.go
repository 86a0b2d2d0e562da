package rewrite

import (
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os/exec"
	"strings"
	"testing"

	"github.com/statusconst/statusconst/internal/edit"
)

// inserted applies the edits that add net/http to a source.
func inserted(src string) (before *ast.File, after string, err error) {
	fset := token.NewFileSet()
	before, err = parser.ParseFile(fset, "x.go", src, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, "", err // the source does not parse
	}
	edits := layout{fset, before}.insertImport(quoted(netHTTP))
	var list []edit.Edit
	for _, e := range edits {
		list = append(list, edit.Edit{Start: fset.PositionFor(e.Pos, false).Offset, End: fset.PositionFor(e.End, false).Offset, New: string(e.NewText)})
	}
	out, err := edit.Apply([]byte(src), list)
	return before, string(out), err
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
		"package x\nimport \"os\"; var v int", "package x\n/* c\n*/ import \"os\"\n", "package x; // c\nimport \"os\"; import \"fmt\"\n",
		"package x\nimport (\n\t// a\n\n\t//b:c\n\t\"os\"\n)\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, src string) {
		before, after, err := inserted(src)
		if before == nil {
			return
		}
		if err != nil {
			t.Fatalf("%v\n%q", err, src)
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

// TestInsert shows where the import goes, gofmt's work included.
func TestInsert(t *testing.T) {
	for name, c := range map[string]struct{ before, want string }{
		"heading of the block": {
			"import (\n\t// Standard library.\n\t\"os\"\n\t\"time\"\n\n\t// Others.\n\t\"a.b/c\"\n)",
			"import (\n\t// Standard library.\n\t\"net/http\"\n\t\"os\"\n\t\"time\"\n\n\t// Others.\n\t\"a.b/c\"\n)",
		},
		"heading of two lines": {
			"import (\n\t// Standard library:\n\t// what else.\n\t\"testing\"\n)",
			"import (\n\t// Standard library:\n\t// what else.\n\t\"net/http\"\n\t\"testing\"\n)",
		},
		"heading of a later block": {
			"import (\n\t\"a.b/c\"\n\n\t// Standard library.\n\t\"os\"\n)",
			"import (\n\t\"a.b/c\"\n\n\t// Standard library.\n\t\"net/http\"\n\t\"os\"\n)",
		},
		"heading of others": {
			"import (\n\t// Others.\n\t\"a.b/c\"\n)",
			"import (\n\t\"net/http\"\n\n\t// Others.\n\t\"a.b/c\"\n)",
		},
		"heading of others, apart": {
			"import (\n\t// Others.\n\n\t\"a.b/c\"\n)",
			"import (\n\t\"net/http\"\n\n\t// Others.\n\n\t\"a.b/c\"\n)",
		},
		"comment inside a block": {
			"import (\n\t\"fmt\"\n\t// For Args.\n\t\"os\"\n)",
			"import (\n\t\"fmt\"\n\t\"net/http\"\n\t// For Args.\n\t\"os\"\n)",
		},
		"directive above the first": {
			"import (\n\t//nolint:depguard\n\t\"os\"\n)",
			"import (\n\t\"net/http\"\n\t//nolint:depguard\n\t\"os\"\n)",
		},
		"directive below the heading": {
			"import (\n\t// Standard library.\n\t//nolint:depguard // for Args\n\t\"os\"\n)",
			"import (\n\t// Standard library.\n\t\"net/http\"\n\t//nolint:depguard // for Args\n\t\"os\"\n)",
		},
		"directive behind the first": {
			"import (\n\t\"os\" //nolint:depguard\n)",
			"import (\n\t\"net/http\"\n\t\"os\" //nolint:depguard\n)",
		},
		"side effects in a block of their own": {
			"import (\n\t_ \"embed\"\n\n\t\"fmt\"\n\t\"os\"\n)",
			"import (\n\t_ \"embed\"\n\n\t\"fmt\"\n\t\"net/http\"\n\t\"os\"\n)",
		},
		"nothing but side effects": {
			"import (\n\t_ \"embed\"\n\n\t_ \"a.b/c\"\n)",
			"import (\n\t_ \"embed\"\n\t\"net/http\"\n\n\t_ \"a.b/c\"\n)",
		},
		"net/http for its side effects": {
			"import (\n\t_ \"net/http\"\n)",
			"import (\n\t\"net/http\"\n\t_ \"net/http\"\n)",
		},
		"a module without a dot": {
			"import (\n\t\"mine/c\"\n)",
			"import (\n\t\"net/http\"\n\n\t\"mine/c\"\n)",
		},
		"single, directive above": {
			"//nolint:depguard\nimport \"a.b/c\"",
			"import (\n\t\"net/http\"\n\n\t//nolint:depguard\n\t\"a.b/c\"\n)",
		},
		"single of the standard library, directive above": {
			"//nolint:depguard\nimport \"os\"",
			"import (\n\t\"net/http\"\n\t//nolint:depguard\n\t\"os\"\n)",
		},
		"single that comes first, comment and directive above": {
			"// For Sprint.\n//nolint:depguard\nimport \"fmt\"",
			"import (\n\t// For Sprint.\n\t//nolint:depguard\n\t\"fmt\"\n\t\"net/http\"\n)",
		},
		"single, directive behind": {
			"import \"a.b/c\" //nolint:depguard",
			"import (\n\t\"net/http\"\n\n\t\"a.b/c\" //nolint:depguard\n)",
		},
		"single beside cgo": {
			"// #include <stdio.h>\nimport \"C\"\n\nimport \"fmt\"",
			"// #include <stdio.h>\nimport \"C\"\n\nimport (\n\t\"fmt\"\n\t\"net/http\"\n)",
		},
	} {
		t.Run(name, func(t *testing.T) {
			_, after, err := inserted("package x\n\n" + c.before + "\n\nvar v int\n")
			if err != nil {
				t.Fatal(err)
			}
			got, err := format.Source([]byte(after))
			if err != nil {
				t.Fatalf("%v in\n%s", err, after)
			}
			if want := "package x\n\n" + c.want + "\n\nvar v int\n"; string(got) != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestDirective(t *testing.T) {
	for comment, want := range map[string]bool{
		"//nolint": true, "// nolint:depguard": true, "//nolint // why": true, "//lint:ignore x y": true, "//go:embed a": true, "// #nosec G404": true,
		"// Others.": false, "// see: below": false, "//see: below": false, "// nolinter": false, "/* nolint */": false, "//": false, "// http://a.b": false, "//:": false,
	} {
		if got := isDirective(comment); got != want {
			t.Errorf("isDirective(%q) = %v", comment, got)
		}
	}
}

// TestStd compares the list with the toolchain's standard library.
func TestStd(t *testing.T) {
	out, err := exec.Command("go", "list", "std").Output()
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for path := range strings.FieldsSeq(string(out)) {
		first, _, _ := strings.Cut(path, "/")
		if first == "vendor" || first == "internal" {
			continue // nobody imports these
		}
		listed[first] = true
		if !isStd(path) {
			t.Errorf("%s is not known as one of the standard library", path)
		}
	}
	if len(listed) < 40 {
		t.Fatalf("the toolchain lists %d", len(listed))
	}
	for _, path := range []string{"a.b/c", "mine/net", "C", "", "."} {
		if isStd(path) {
			t.Errorf("%q is taken for one of the standard library", path)
		}
	}
}
