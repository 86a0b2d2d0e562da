package analyzer_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"testing"
)

// synthetic is a source of any size: n units of one thing that real code has
// few of. Every one has statuses that must be found.
type synthetic struct {
	name string
	// source returns the file and how many findings it has.
	source func(n int) (src string, findings int)
	deep   bool // each unit stands inside the one before
}

// synthetics are the ways in which code grows: each works the analysis in
// another place.
var synthetics = []synthetic{
	{"functions", functions, false},
	{"one long function", longFunction, false},
	{"chain of variables", chain, false},
	{"table rows", rows, false},
	{"switch cases", cases, false},
	{"call edges", callEdges, false},
	{"mutual recursion", recursion, false},
	{"implementations", implementations, false},
	{"nested closures", closures, true},
	{"nested blocks", blocks, true},
	{"nested types", nestedTypes, true},
	{"operands", operands, false},
	{"generic instances", instances, false},
	{"methods of one interface", methods, false},
	{"interface variables", interfaceVariables, false},
	{"writes to one variable", writes, false},
	{"seeds of a fuzz test", fuzzSeeds, false},
	{"constants as keys", keys, false},
}

// TestSynthetics: each function that makes a source is in the list, and each size
// is one of those.
func TestSynthetics(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "synthetic_test.go", nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	listed, sizes := map[string]bool{}, maps.Clone(hostileSize)
	for _, s := range synthetics {
		fn := runtime.FuncForPC(reflect.ValueOf(s.source).Pointer()).Name()
		listed[fn[strings.LastIndexByte(fn, '.')+1:]] = true
		delete(sizes, s.name)
	}
	for _, decl := range file.Decls {
		fn, ok := decl.(*ast.FuncDecl)
		if ok && fn.Type.Results.NumFields() == 2 && !listed[fn.Name.Name] {
			t.Errorf("%s is not in the list of synthetics", fn.Name.Name)
		}
	}
	for name := range sizes {
		t.Errorf("no synthetic source is called %q", name)
	}
}

// header imports net/http.
const header = "package fuzz\n\nimport \"net/http\"\n\n"

// repeated is n copies of a text in which # is the number of the copy.
func repeated(n int, text string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(text, "#", strconv.Itoa(i)))
	}
	return b.String()
}

func functions(n int) (src string, findings int) {
	return header + repeated(n, "func f#(w http.ResponseWriter) { w.WriteHeader(404) }\n"), n
}

func longFunction(n int) (src string, findings int) {
	return header + "func f(r *http.Response, w http.ResponseWriter) {\n" +
		repeated(n, "\tif c# := r.StatusCode; c# == 404 {\n\t\tx# := #\n\t\t_ = x#\n\t\tw.WriteHeader(c#)\n\t}\n") + "}\n", n
}

func chain(n int) (src string, findings int) {
	var b strings.Builder
	b.WriteString(header + "func f(w http.ResponseWriter) {\n\tc0 := 404\n")
	for i := range n {
		fmt.Fprintf(&b, "\tc%d := c%d\n", i+1, i)
	}
	fmt.Fprintf(&b, "\tw.WriteHeader(c%d)\n}\n", n)
	return b.String(), 1
}

func rows(n int) (src string, findings int) {
	return header + "func f(r *http.Response) {\n\tfor _, row := range []struct {\n\t\tname string\n\t\twant int\n\t}{\n" +
		repeated(n, "\t\t{name: \"#\", want: 404},\n") + "\t} {\n\t\tif r.StatusCode != row.want {\n\t\t\treturn\n\t\t}\n\t}\n}\n", n
}

// cases has n cases that are no codes and one that is: no case stands twice.
func cases(n int) (src string, findings int) {
	var b strings.Builder
	b.WriteString(header + "func f(r *http.Response) int {\n\tswitch r.StatusCode {\n\tcase 404:\n\t\treturn 1\n")
	for i := range n {
		fmt.Fprintf(&b, "\tcase %d:\n\t\treturn %d\n", -i-1, i)
	}
	b.WriteString("\t}\n\treturn 0\n}\n")
	return b.String(), 1
}

func callEdges(n int) (src string, findings int) {
	return header + "func f0(w http.ResponseWriter, code int) { w.WriteHeader(code) }\n" +
		"func g(w http.ResponseWriter) {\n" + repeated(n, "\tf0(w, 404)\n") + "}\n", n
}

// recursion is n functions of which each calls the next two; the last one
// writes the status.
func recursion(n int) (src string, findings int) {
	var b strings.Builder
	b.WriteString(header)
	for i := range n {
		fmt.Fprintf(&b, "func f%d(w http.ResponseWriter, code int) {\n\tif code > 0 {\n\t\tf%d(w, code)\n\t}\n\tf%d(w, code)\n}\n", i, (i+1)%n, (i+2)%n)
	}
	b.WriteString("func f(w http.ResponseWriter, code int) { w.WriteHeader(code); f0(w, code) }\n")
	b.WriteString("func g(w http.ResponseWriter) { f(w, 404) }\n")
	return b.String(), 1
}

func implementations(n int) (src string, findings int) {
	return header + "type writer interface{ Write(w http.ResponseWriter, code int) }\n" +
		"type t struct{}\nfunc (t) Write(w http.ResponseWriter, code int) { w.WriteHeader(code) }\n" +
		"var _ writer = t{}\n" +
		repeated(n, "type t# struct{}\nfunc (t#) Write(_ http.ResponseWriter, code int) { _ = http.StatusText(code) }\nvar _ writer = t#{}\n") +
		"func g(w http.ResponseWriter, x writer) {\n\tx.Write(w, 404)\n}\n", 1
}

func closures(n int) (src string, findings int) {
	return header + "func f(w http.ResponseWriter) {\n" + strings.Repeat("func() {\n", n) + "w.WriteHeader(404)\n" + strings.Repeat("}()\n", n) + "}\n", 1
}

func blocks(n int) (src string, findings int) {
	return header + "func f(w http.ResponseWriter, b bool) {\n" + strings.Repeat("if b {\n", n) + "w.WriteHeader(404)\n" + strings.Repeat("}\n", n) + "}\n", 1
}

func nestedTypes(n int) (src string, findings int) {
	return header + "type t struct { Code int; Next " + strings.Repeat("[]struct { Next ", n) + "int" + strings.Repeat(" }", n) + " }\n" +
		"func f(w http.ResponseWriter, x t) {\n\tif x.Code == 404 {\n\t\tw.WriteHeader(x.Code)\n\t}\n}\n", 1
}

func operands(n int) (src string, findings int) {
	return header + "func f(r *http.Response) bool {\n\treturn r.StatusCode == 404" + strings.Repeat(" || r.StatusCode == 404", n) + "\n}\n", n + 1
}

func instances(n int) (src string, findings int) {
	return header + "type box[T any] struct { code int; of T }\nfunc (b box[T]) send(w http.ResponseWriter) { w.WriteHeader(b.code) }\n" +
		repeated(n, "type p# struct{}\nvar b# = box[p#]{code: 404}\n"), n
}

func methods(n int) (src string, findings int) {
	return header + "type writer interface {\n" + repeated(n, "\tWrite#(w http.ResponseWriter, code int)\n") + "}\ntype t struct{}\n" +
		repeated(n, "func (t) Write#(w http.ResponseWriter, code int) { w.WriteHeader(code) }\n") +
		"var _ writer = t{}\nfunc g(w http.ResponseWriter, x writer) {\n" + repeated(n, "\tx.Write#(w, 404)\n") + "}\n", n
}

func interfaceVariables(n int) (src string, findings int) {
	return header + "func f(r *http.Response) {\n" +
		repeated(n, "\tvar v# any = r.StatusCode\n\t_ = v# == 404\n") + "}\n", n
}

// fuzzSeeds: the function of the first Fuzz is called with all of them.
func fuzzSeeds(n int) (src string, findings int) {
	return "package x\n\nimport (\n\t\"net/http\"\n\t\"testing\"\n)\n\nfunc f(f *testing.F, w http.ResponseWriter) {\n" +
		repeated(n, "\tf.Add(404, #)\n\tf.Fuzz(func(t *testing.T, code, i int) { w.WriteHeader(code) })\n") + "}\n", n
}

func keys(n int) (src string, findings int) {
	return header + "const statusKey = \"http.status_code\"\n\nvar w http.ResponseWriter\n" +
		repeated(n, "\nfunc f#(tags map[string]any, status any) { tags[statusKey] = status }\n\nvar _ = func() bool { f#(nil, 404); return true }()\n"), n
}

// writes: a status in each of n functions, and one number of which nothing is known.
func writes(n int) (src string, findings int) {
	return header + "func f(r *http.Response, all map[string]int) {\n\tcode := all[\"code\"]\n" +
		repeated(n, "\tfunc() { code = r.StatusCode }()\n") + "\t_ = code == 404\n}\n", 1
}
