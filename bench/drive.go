package bench

import (
	"encoding/gob"
	"fmt"
	"go/types"
	"os"
	"runtime"
	"slices"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/statusconst/statusconst/internal/measure"
)

// driver runs one analyzer over packages in the order of their imports, with facts in
// files in memory, and measures its own work, reading and writing the facts included.
// What it requires counts too if that exchanges facts, as a part of it does; what all
// analyzers share, such as the inspector, does not.
type driver struct {
	analyzer *analysis.Analyzer
	parts    []*analysis.Analyzer // what is measured, the analyzer last
	known    map[string]*types.Package
	files    map[*analysis.Analyzer]map[string][]byte         // of facts, by package
	results  map[*packages.Package]map[*analysis.Analyzer]any // of what it requires
	findings int
	cpu      time.Duration
	onFacts  time.Duration // … of that, for reading and writing
	read     int           // bytes of facts that the packages read, each its own
	most     int           // … and the one that reads most
	allocs   uint64
	bytes    uint64
}

func newDriver(a *analysis.Analyzer) *driver {
	parts := append(slices.DeleteFunc(slices.Clone(a.Requires), func(a *analysis.Analyzer) bool { return len(a.FactTypes) == 0 }), a)
	for _, part := range parts {
		for _, fact := range part.FactTypes {
			gob.Register(fact)
		}
	}
	return &driver{
		analyzer: a,
		parts:    parts,
		known:    map[string]*types.Package{},
		files:    map[*analysis.Analyzer]map[string][]byte{},
		results:  map[*packages.Package]map[*analysis.Analyzer]any{},
	}
}

// prepare runs what the analyzer requires, and, where it exchanges facts, the
// analyzer itself over the packages that are not measured.
func (d *driver) prepare(all []*packages.Package, measured map[*packages.Package]bool) error {
	for _, p := range all {
		d.known[p.PkgPath] = p.Types
	}
	for _, p := range all {
		if len(d.parts) == 1 && len(d.analyzer.FactTypes) == 0 && !measured[p] {
			continue
		}
		d.results[p] = map[*analysis.Analyzer]any{}
		for _, part := range d.parts {
			for _, required := range part.Requires {
				if err := d.require(p, required); err != nil {
					return err
				}
			}
		}
		if !measured[p] {
			if err := d.runParts(p); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d *driver) require(p *packages.Package, a *analysis.Analyzer) error {
	if _, done := d.results[p][a]; done || slices.Contains(d.parts, a) {
		return nil
	}
	for _, required := range a.Requires {
		if err := d.require(p, required); err != nil {
			return err
		}
	}
	result, err := d.run(p, a)
	d.results[p][a] = result
	return err
}

// measure runs the analyzer over the packages once and adds up what it costs.
func (d *driver) measure(pkgs []*packages.Package) error {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	d.findings, d.read = 0, 0
	started := measure.CPU()
	for _, p := range pkgs {
		if err := d.runParts(p); err != nil {
			return err
		}
	}
	d.cpu += measure.CPU() - started
	runtime.ReadMemStats(&after)
	d.allocs += after.Mallocs - before.Mallocs
	d.bytes += after.TotalAlloc - before.TotalAlloc
	return nil
}

// peak runs the analyzer once more and returns the bytes that it allocates for
// the package where it needs most. The garbage collector must be off.
func (d *driver) peak(pkgs []*packages.Package) (uint64, error) {
	var most uint64
	var before, after runtime.MemStats
	for _, p := range pkgs {
		runtime.ReadMemStats(&before)
		if err := d.runParts(p); err != nil {
			return 0, err
		}
		runtime.ReadMemStats(&after)
		most = max(most, after.TotalAlloc-before.TotalAlloc)
	}
	return most, nil
}

// runParts runs what is measured, one after the other.
func (d *driver) runParts(p *packages.Package) error {
	for _, part := range d.parts {
		result, err := d.run(p, part)
		if err != nil {
			return err
		}
		d.results[p][part] = result
	}
	return nil
}

func (d *driver) run(p *packages.Package, a *analysis.Analyzer) (any, error) {
	started := measure.CPU()
	f, err := d.decode(p, a)
	if err != nil {
		return nil, err
	}
	read := measure.CPU()
	pass := &analysis.Pass{
		Analyzer: a, Fset: p.Fset, Files: p.Syntax, OtherFiles: p.OtherFiles, IgnoredFiles: p.IgnoredFiles,
		Pkg: p.Types, TypesInfo: p.TypesInfo, TypesSizes: p.TypesSizes, TypeErrors: p.TypeErrors, Module: &analysis.Module{GoVersion: "go1.24"},
		ResultOf: d.results[p], ReadFile: os.ReadFile,
		Report:            func(analysis.Diagnostic) { d.findings++ },
		ImportObjectFact:  func(obj types.Object, into analysis.Fact) bool { return f.get(obj.Pkg(), obj, into) },
		ExportObjectFact:  func(obj types.Object, fact analysis.Fact) { f.put(obj.Pkg(), obj, fact) },
		ImportPackageFact: func(pkg *types.Package, into analysis.Fact) bool { return f.get(pkg, nil, into) },
		ExportPackageFact: func(fact analysis.Fact) { f.put(p.Types, nil, fact) },
		AllObjectFacts:    f.ofObjects,
		AllPackageFacts:   f.ofPackages,
	}
	result, err := a.Run(pass)
	if err != nil {
		return nil, fmt.Errorf("%s: %s: %w", p.ID, a.Name, err)
	}
	ran := measure.CPU()
	if len(a.FactTypes) > 0 {
		if d.files[a] == nil {
			d.files[a] = map[string][]byte{}
		}
		if d.files[a][p.PkgPath], err = f.encode(); err != nil {
			return nil, fmt.Errorf("%s: facts: %w", p.ID, err)
		}
	}
	d.onFacts += read - started + measure.CPU() - ran
	return result, nil
}

// decode reads the facts for a pass, if the analyzer has some.
func (d *driver) decode(p *packages.Package, a *analysis.Analyzer) (*facts, error) {
	if len(a.FactTypes) == 0 {
		return &facts{p.Types, nil}, nil
	}
	n := 0
	for _, imported := range p.Types.Imports() {
		n += len(d.files[a][imported.Path()])
	}
	d.read += n
	d.most = max(d.most, n)
	return decode(p, d.files[a], d.known)
}
