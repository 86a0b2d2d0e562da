package vettool

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer"
)

// dependency is what the go command's configuration file says of a package of
// which it wants the facts alone. Most packages of a program are one, and most
// of them share nothing; the syntax shows that for less than type-checking
// would.
type dependency struct {
	ImportPath  string
	GoFiles     []string
	ImportMap   map[string]string // import path in the source → package path
	PackageVetx map[string]string // package path → file with the facts of the package
	VetxOnly    bool
	VetxOutput  string // file for the facts of this package
	Stdout      string // file for what is printed, if any
}

// settle answers for a dependency that certainly shares nothing, and reports
// whether it did. In any doubt it leaves the package to the driver, and so it
// does with every error, which the driver reports.
func settle(configuration string) bool {
	var d dependency
	data, err := os.ReadFile(configuration)
	if err != nil || json.Unmarshal(data, &d) != nil || !d.VetxOnly || d.VetxOutput == "" {
		return false
	}
	o := analyzer.NewOutline(d.ImportPath, slices.Collect(maps.Values(d.ImportMap)))
	if o.Near() || !d.facts(o) {
		return false
	}
	files, ok := d.parse()
	return ok && !o.Shares(files) && d.write()
}

// sharedFact is a fact as x/tools writes it to a file of facts, up to v0.49.
type sharedFact struct {
	PkgPath string
	Object  string // the name of a type, or empty for a fact about the package
	Fact    analysis.Fact
}

// facts reads what the imported packages share into the outline. It reports whether
// they are about package-level functions only, and far from HTTP: others may have to
// be handed on.
//
// An empty file means no facts, up to x/tools v0.49. Later versions write a
// format of their own, in which no file is empty, so one that is empty shows
// which version wrote it.
func (d *dependency) facts(o *analyzer.Outline) bool {
	registerFacts()
	none := false
	for _, name := range d.PackageVetx {
		data, err := os.ReadFile(name)
		switch {
		case err != nil:
			return false
		case len(data) == 0:
			none = true
		case !decode(data, o):
			return false
		}
	}
	return none
}

// registerFacts lets gob know the facts by the names that the driver gives them.
func registerFacts() {
	for _, f := range analyzer.FactTypes() {
		gob.Register(f)
	}
}

func decode(data []byte, o *analyzer.Outline) bool {
	var facts []sharedFact
	if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&facts); err != nil {
		return false
	}
	for _, f := range facts {
		if !o.Import(f.Fact) {
			return false
		}
	}
	return true
}

func (d *dependency) parse() ([]*ast.File, bool) {
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range d.GoFiles {
		file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, false
		}
		files = append(files, file)
	}
	return files, len(files) > 0
}

// write tells the go command that there is nothing to tell.
func (d *dependency) write() bool {
	if d.Stdout != "" && os.WriteFile(d.Stdout, nil, 0o666) != nil {
		return false
	}
	return os.WriteFile(d.VetxOutput, nil, 0o666) == nil
}
