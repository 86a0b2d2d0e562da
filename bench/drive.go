package bench

import (
	"fmt"
	"go/types"
	"os"
	"reflect"
	"runtime"
	"syscall"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"
)

// driver runs one analyzer over packages in the order of their imports, with
// facts in memory, and measures its own work alone: not that of the analyzers
// that it requires.
type driver struct {
	analyzer *analysis.Analyzer
	objects  map[types.Object]map[reflect.Type]analysis.Fact
	packages map[*types.Package]map[reflect.Type]analysis.Fact
	results  map[*packages.Package]map[*analysis.Analyzer]any // of what it requires
	shared   map[*types.Package][]analysis.ObjectFact
	findings int
	cpu      time.Duration
	allocs   uint64
	bytes    uint64
}

func newDriver(a *analysis.Analyzer) *driver {
	return &driver{
		analyzer: a,
		objects:  map[types.Object]map[reflect.Type]analysis.Fact{},
		packages: map[*types.Package]map[reflect.Type]analysis.Fact{},
		results:  map[*packages.Package]map[*analysis.Analyzer]any{},
		shared:   map[*types.Package][]analysis.ObjectFact{},
	}
}

// prepare runs what the analyzer requires, and, where it exchanges facts, the
// analyzer itself over the packages that are not measured.
func (d *driver) prepare(all []*packages.Package, measured map[*packages.Package]bool) error {
	for _, p := range all {
		if len(d.analyzer.FactTypes) == 0 && !measured[p] {
			continue
		}
		d.results[p] = map[*analysis.Analyzer]any{}
		for _, required := range d.analyzer.Requires {
			if err := d.require(p, required); err != nil {
				return err
			}
		}
		if !measured[p] {
			if _, err := d.run(p, d.analyzer); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d *driver) require(p *packages.Package, a *analysis.Analyzer) error {
	if _, done := d.results[p][a]; done {
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
	d.findings = 0
	started := cpuTime()
	for _, p := range pkgs {
		if _, err := d.run(p, d.analyzer); err != nil {
			return err
		}
	}
	d.cpu += cpuTime() - started
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
		if _, err := d.run(p, d.analyzer); err != nil {
			return 0, err
		}
		runtime.ReadMemStats(&after)
		most = max(most, after.TotalAlloc-before.TotalAlloc)
	}
	return most, nil
}

// cpuTime is what the process has used.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func (d *driver) run(p *packages.Package, a *analysis.Analyzer) (any, error) {
	pass := &analysis.Pass{
		Analyzer: a, Fset: p.Fset, Files: p.Syntax, OtherFiles: p.OtherFiles, IgnoredFiles: p.IgnoredFiles,
		Pkg: p.Types, TypesInfo: p.TypesInfo, TypesSizes: p.TypesSizes, TypeErrors: p.TypeErrors, Module: &analysis.Module{GoVersion: "go1.24"},
		ResultOf: d.results[p], ReadFile: os.ReadFile,
		Report:            func(analysis.Diagnostic) { d.findings++ },
		ImportObjectFact:  func(obj types.Object, f analysis.Fact) bool { return get(d.objects[obj], f) },
		ExportObjectFact:  func(obj types.Object, f analysis.Fact) { put(d.objects, obj, f) },
		ImportPackageFact: func(pkg *types.Package, f analysis.Fact) bool { return get(d.packages[pkg], f) },
		ExportPackageFact: func(f analysis.Fact) { put(d.packages, p.Types, f) },
		AllObjectFacts:    func() []analysis.ObjectFact { return d.objectFacts(p.Types) },
		AllPackageFacts:   func() []analysis.PackageFact { panic("not used by what is measured") },
	}
	result, err := a.Run(pass)
	if err != nil {
		return nil, fmt.Errorf("%s: %s: %w", p.ID, a.Name, err)
	}
	return result, nil
}

// objectFacts lists the facts about objects of all packages that pkg imports,
// directly or not. Drivers have them at hand, so the list is made once.
func (d *driver) objectFacts(pkg *types.Package) []analysis.ObjectFact {
	if list, ok := d.shared[pkg]; ok {
		return list
	}
	imported := map[*types.Package]bool{}
	var visit func(*types.Package)
	visit = func(p *types.Package) {
		for _, q := range p.Imports() {
			if !imported[q] {
				imported[q] = true
				visit(q)
			}
		}
	}
	visit(pkg)
	var list []analysis.ObjectFact
	for obj, facts := range d.objects {
		if imported[obj.Pkg()] {
			for _, fact := range facts {
				list = append(list, analysis.ObjectFact{Object: obj, Fact: fact})
			}
		}
	}
	d.shared[pkg] = list
	return list
}

func get(facts map[reflect.Type]analysis.Fact, into analysis.Fact) bool {
	found, ok := facts[reflect.TypeOf(into)]
	if ok {
		reflect.ValueOf(into).Elem().Set(reflect.ValueOf(found).Elem())
	}
	return ok
}

func put[K comparable](facts map[K]map[reflect.Type]analysis.Fact, key K, f analysis.Fact) {
	if facts[key] == nil {
		facts[key] = map[reflect.Type]analysis.Fact{}
	}
	facts[key][reflect.TypeOf(f)] = f
}
