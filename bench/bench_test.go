package bench

import (
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/printf"
	"golang.org/x/tools/go/packages"

	statusconst "github.com/statusconst/statusconst/analyzer"
	"github.com/statusconst/statusconst/bench/contender"
	"github.com/statusconst/statusconst/internal/floor"
	"github.com/statusconst/statusconst/internal/measure"
)

// contenders are compared with each other.
func contenders(b *testing.B) []*analysis.Analyzer {
	b.Helper()
	names, err := contender.Usestdlibvars()
	if err != nil {
		b.Fatal(err)
	}
	return []*analysis.Analyzer{statusconst.Analyzer, names, contender.ST1013, printf.Analyzer, contender.Walk, floor.New(false)}
}

// BenchmarkAnalyzers measures each contender over each module: µs of CPU and
// allocations for a thousand lines, reading and writing of facts included, and
// findings.
func BenchmarkAnalyzers(b *testing.B) { each(b, modules) }

// BenchmarkNear does so over single packages.
func BenchmarkNear(b *testing.B) { each(b, near) }

func each(b *testing.B, targets []target) {
	b.Helper()
	for _, t := range targets {
		b.Run(t.name, func(b *testing.B) {
			all, measured := load(b, t.patterns...)
			for _, a := range contenders(b) {
				b.Run(a.Name, func(b *testing.B) { contend(b, a, all, measured) })
			}
			b.Run("check", func(b *testing.B) { parseAndCheck(b, measured) })
		})
	}
}

// BenchmarkFar measures packages from which no status can be reached: µs of CPU
// and allocations for each.
func BenchmarkFar(b *testing.B) {
	all, measured := load(b, "k8s.io/apimachinery/pkg/util/...")
	var far []*packages.Package
	for _, p := range measured {
		if !reachesHTTP(p, map[*packages.Package]bool{}) {
			far = append(far, p)
		}
	}
	for _, a := range []*analysis.Analyzer{statusconst.Analyzer, floor.New(false)} {
		b.Run(a.Name, func(b *testing.B) {
			d := contend(b, a, all, far)
			packages := float64(len(far) * b.N)
			b.ReportMetric(float64(d.cpu.Nanoseconds())/1000/packages, "µs/package")
			b.ReportMetric(float64(d.allocs)/packages, "allocs/package")
			b.ReportMetric(float64(len(far)), "packages")
		})
	}
}

func reachesHTTP(p *packages.Package, seen map[*packages.Package]bool) bool {
	if seen[p] {
		return false
	}
	seen[p] = true
	for path, imported := range p.Imports {
		if path == "net/http" || reachesHTTP(imported, seen) {
			return true
		}
	}
	return false
}

func contend(b *testing.B, a *analysis.Analyzer, all, measured []*packages.Package) *driver {
	b.Helper()
	d := newDriver(a)
	set := map[*packages.Package]bool{}
	for _, p := range measured {
		set[p] = true
	}
	if err := d.prepare(all, set); err != nil {
		b.Fatal(err)
	}
	// The heap is what was loaded: marking it says nothing of the analyzer.
	measure.Reserve(256 << 20)
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	d.onFacts = 0
	for b.Loop() {
		if err := d.measure(measured); err != nil {
			b.Fatal(err)
		}
	}
	kilolines := float64(lines(measured)) / 1000 * float64(b.N)
	b.ReportMetric(float64(d.cpu.Microseconds())/kilolines, "µs/kline")
	b.ReportMetric(float64(d.onFacts.Microseconds())/kilolines, "µs-facts/kline")
	b.ReportMetric(float64(d.read)/float64(len(measured)), "B-facts/package")
	b.ReportMetric(float64(d.most), "most-B-facts")
	b.ReportMetric(float64(d.allocs)/kilolines, "allocs/kline")
	b.ReportMetric(float64(d.bytes)/1024/kilolines, "KB/kline")
	b.ReportMetric(float64(d.findings), "findings")
	peak, err := d.peak(measured)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(peak)/1024, "peak-KB")
	return d
}

// parseAndCheck measures what comes before any analyzer: a yardstick that does
// not depend on what another one is content to find.
func parseAndCheck(b *testing.B, measured []*packages.Package) {
	b.Helper()
	measure.Reserve(256 << 20)
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	var c checking
	for b.Loop() {
		if err := c.measure(measured); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		runtime.GC()
		b.StartTimer()
	}
	kilolines := float64(lines(measured)) / 1000 * float64(b.N)
	b.ReportMetric(float64(c.cpu.Microseconds())/kilolines, "µs/kline")
	b.ReportMetric(float64(c.allocs)/kilolines, "allocs/kline")
}

// load returns all packages behind the patterns, imported ones first, and those
// that match one.
func load(b *testing.B, patterns ...string) (all, matching []*packages.Package) {
	b.Helper()
	roots, err := packages.Load(&packages.Config{Mode: packages.LoadAllSyntax | packages.NeedModule}, patterns...)
	if err != nil {
		b.Fatal(err)
	}
	match := map[*packages.Package]bool{}
	for _, p := range roots {
		match[p] = true
	}
	packages.Visit(roots, nil, func(p *packages.Package) {
		if p.Types == nil || p.IllTyped || p.PkgPath == "unsafe" || strings.HasSuffix(p.PkgPath, ".test") {
			return
		}
		all = append(all, p)
		if match[p] && len(p.Errors) == 0 {
			matching = append(matching, p)
		}
	})
	return all, matching
}

func lines(pkgs []*packages.Package) int {
	n := 0
	for _, p := range pkgs {
		for _, f := range p.Syntax {
			n += p.Fset.File(f.FileStart).LineCount()
		}
	}
	return n
}
