package rewrite

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/constant"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/txtar"

	"github.com/statusconst/statusconst/internal/catalog"
)

// module is a package under test with the packages that it imports, as text.
type module struct {
	path   string            // import path of the package
	prefer string            // the setting
	blind  bool              // the driver cannot read files
	files  map[string]string // by name; those in a folder are another package's
}

// parseModule reads a txtar archive. The sections path, prefer, blind, want and
// plain are not files: plain is what is offered in the package without its
// tests, if that is not the same.
func parseModule(ar *txtar.Archive) (m module, want, plain string) {
	m = module{path: "example.test/app", files: map[string]string{}}
	for _, f := range ar.Files {
		text := string(f.Data)
		switch f.Name {
		case "path":
			m.path = strings.TrimSpace(text)
		case "prefer":
			m.prefer = strings.TrimSpace(text)
		case "blind":
			m.blind = true
		case "want":
			want = text
		case "plain":
			plain = text
		default:
			m.files[f.Name] = text
		}
	}
	return m, want, plain
}

// situation is one build of a module.
type situation struct {
	os, arch string
	cgo      bool
	tags     []string
	tests    bool
}

func (s situation) String() string {
	return fmt.Sprintf("%s/%s cgo=%v tags=%v tests=%v", s.os, s.arch, s.cgo, s.tags, s.tests)
}

// tested is the same build with tests.
func (s situation) tested() situation {
	s.tests = true
	return s
}

// usual is the build in which the fixes are made.
var usual = situation{os: "linux", arch: "amd64", tests: true}

// situations are the builds in which they must compile.
func situations() []situation {
	var list []situation
	for _, at := range []string{"linux/amd64", "linux/arm64", "windows/amd64", "darwin/arm64", "js/wasm", "plan9/386"} {
		os, arch, _ := strings.Cut(at, "/")
		for _, tests := range []bool{false, true} {
			list = append(list, situation{os: os, arch: arch, tests: tests}, situation{os: os, arch: arch, tests: tests, cgo: true, tags: []string{"special", "race"}})
		}
	}
	return list
}

// has reports whether the build has the file.
func (s situation) has(t *testing.T, name, text string) bool {
	t.Helper()
	ctx := build.Context{
		GOOS: s.os, GOARCH: s.arch, CgoEnabled: s.cgo, BuildTags: s.tags, Compiler: "gc", ReleaseTags: build.Default.ReleaseTags,
		OpenFile: func(string) (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil },
	}
	ok, err := ctx.MatchFile("", path.Base(name))
	if err != nil {
		t.Fatal(err)
	}
	return ok && (s.tests || !strings.HasSuffix(name, "_test.go"))
}

// checkedPackage is the package under test in one build.
type checkedPackage struct {
	fset    *token.FileSet
	files   []*ast.File
	ignored []string
	pkg     *types.Package
	info    *types.Info
	errs    []error
}

// check type-checks the package in a build. Files of another name than pkg are
// left out: the package of external tests has a check of its own.
func (m module) check(t *testing.T, s situation, pkg string) *checkedPackage {
	t.Helper()
	c := &checkedPackage{fset: token.NewFileSet(), info: &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{}, Scopes: map[ast.Node]*types.Scope{},
	}}
	for _, name := range slices.Sorted(maps.Keys(m.files)) {
		switch {
		case strings.Contains(name, "/"):
		case !s.tested().has(t, name, m.files[name]):
			c.ignored = append(c.ignored, name)
		case !s.has(t, name, m.files[name]):
		default:
			file, err := parser.ParseFile(c.fset, name, m.files[name], parser.ParseComments|parser.SkipObjectResolution)
			if err != nil {
				c.errs = append(c.errs, err)
			} else if file.Name.Name == pkg {
				c.files = append(c.files, file)
			}
		}
	}
	config := types.Config{Importer: packages{t, m, s, c.fset, map[string]*types.Package{}}, FakeImportC: true, Error: func(err error) { c.errs = append(c.errs, err) }}
	c.pkg, _ = config.Check(m.path, c.fset, c.files, c.info)
	return c
}

// pass is what a driver gives the analyzer.
func (m module) pass(c *checkedPackage) *analysis.Pass {
	pass := &analysis.Pass{Fset: c.fset, Files: c.files, IgnoredFiles: c.ignored, Pkg: c.pkg, TypesInfo: c.info}
	if strings.HasSuffix(c.pkg.Name(), "_test") {
		pass.IgnoredFiles = nil // the go command lists them for the package itself
	}
	if m.blind {
		return pass
	}
	pass.ReadFile = func(name string) ([]byte, error) {
		if text, ok := m.files[name]; ok && slices.Contains(c.ignored, name) {
			return []byte(text), nil
		}
		return nil, fs.ErrPermission
	}
	return pass
}

// packages imports those of the module, and stand-ins for those of status
// constants.
type packages struct {
	t    *testing.T
	m    module
	at   situation
	fset *token.FileSet
	seen map[string]*types.Package
}

func (p packages) Import(importPath string) (*types.Package, error) {
	if known, ok := p.seen[importPath]; ok {
		return known, nil
	}
	sources := map[string]string{}
	if text, ok := standIns()[importPath]; ok {
		sources[importPath+"/x.go"] = text
	}
	for name, text := range p.m.files {
		if dir := path.Dir(name); dir != "." && strings.HasSuffix(importPath, dir) && p.at.has(p.t, name, text) {
			sources[name] = text
		}
	}
	var files []*ast.File
	for _, name := range slices.Sorted(maps.Keys(sources)) {
		file, err := parser.ParseFile(p.fset, name, sources[name], parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no package %s", importPath)
	}
	config := types.Config{Importer: p}
	pkg, err := config.Check(importPath, p.fset, files, nil)
	p.seen[importPath] = pkg
	return pkg, err
}

// standIns are the sources of packages of status constants.
func standIns() map[string]string {
	var all strings.Builder
	for _, code := range catalog.All() {
		if code.Constant != "" {
			fmt.Fprintf(&all, "const %s = %d\n", code.Constant, code.Value)
		}
	}
	return map[string]string{
		"net/http": "package http\n" + all.String() +
			"type ResponseWriter interface{ WriteHeader(int) }\ntype Response struct{ StatusCode int }\nfunc Error(w ResponseWriter, text string, code int) {}\n",
		"github.com/gofiber/fiber/v3":  "package fiber\nconst (\nStatusOK = 200\nStatusNonAuthoritativeInformation = 203\nStatusSwitchProxy = 306\nStatusNotFound = 404\n)\n",
		"github.com/valyala/fasthttp":  "package fasthttp\nconst (\nStatusOK = 200\nStatusNotFound = 404\n)\nfunc StatusMessage(int) string { return \"\" }\n",
		"github.com/kataras/iris/v12":  "package iris\nconst (\nStatusOK = 200\nStatusNotFound = 404\nStatusTokenRequired = 499\n)\n",
		"github.com/kataras/other/v12": "package other\nconst StatusNotFound = 404\n",
		"os":                           "package os\nvar Args []string\n",
	}
}

// wanted lists the literals of a file that the catalog knows, but those of
// declarations of constants.
func (c *checkedPackage) wanted(file *ast.File) []Want {
	var wants []Want
	ast.Inspect(file, func(n ast.Node) bool {
		if gen, ok := n.(*ast.GenDecl); ok && gen.Tok == token.CONST {
			return false
		}
		call, _ := n.(*ast.CallExpr)
		if call != nil {
			for _, arg := range call.Args {
				wants = append(wants, c.want(arg, types.ExprString(call.Fun) != "same")...)
			}
		}
		if bin, ok := n.(*ast.BinaryExpr); ok {
			wants = append(append(wants, c.want(bin.X, false)...), c.want(bin.Y, false)...)
		}
		return true
	})
	slices.SortFunc(wants, func(a, b Want) int { return int(a.Lit.Pos() - b.Lit.Pos()) })
	return wants
}

func (c *checkedPackage) want(expr ast.Expr, argument bool) []Want {
	lit, ok := expr.(*ast.BasicLit)
	if !ok || lit.Kind != token.INT {
		return nil
	}
	value, _ := constant.Int64Val(c.info.Types[lit].Value)
	code, known := catalog.Lookup(value)
	if !known {
		return nil
	}
	return []Want{{Lit: lit, Code: code, Argument: argument}}
}
