package analyzer

import (
	"flag"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"

	"github.com/statusconst/statusconst/analyzer/internal/mistakes"
	"github.com/statusconst/statusconst/analyzer/internal/names"
	"github.com/statusconst/statusconst/analyzer/internal/statuses"
)

// Analyzer is the pass with default settings, which its flags change.
var Analyzer = build(Default())

// New returns the pass with the settings given, or the error of
// [Settings.Validate].
func New(settings Settings) (*analysis.Analyzer, error) {
	if err := settings.Validate(); err != nil {
		return nil, err
	}
	return build(settings), nil
}

func build(settings Settings) *analysis.Analyzer {
	a := &analysis.Analyzer{
		Name:      "statusconst",
		Doc:       documentation(source),
		URL:       home,
		Requires:  []*analysis.Analyzer{inspect.Analyzer, statuses.Analyzer},
		FactTypes: mistakes.FactTypes(),
		// In an editor the package has an error most of the time; findings that
		// come and go with each keystroke would be worse than none.
		RunDespiteErrors: true,
		Run: func(pass *analysis.Pass) (any, error) {
			run(pass, &settings)
			return nil, nil
		},
	}
	register(&a.Flags, &settings)
	return a
}

func register(flags *flag.FlagSet, settings *Settings) {
	flags.Var(words{settings}, "skip", "comma-separated `categories` to leave out: "+categoryList())
	flags.Var(numbers{settings}, "allow", "comma-separated `codes` to leave as numbers")
	flags.Var(location{settings}, "constants", "import `path` of the package whose constants to prefer where it is imported")
	flags.BoolVar(&settings.Tests, "tests", settings.Tests, "report in test files")
}

// run is the whole pipeline: syntax → carrier → use → catalog → rewrite →
// diagnostic.
func run(pass *analysis.Pass, settings *Settings) {
	found, ok := pass.ResultOf[statuses.Analyzer].(*statuses.Result)
	if !ok {
		return // a driver that does not run what the analyzer requires
	}
	wrong := mistakes.Find(pass, found)
	if len(found.Uses)+len(wrong) == 0 {
		return
	}
	reporter := &reporter{pass, settings, names.New(pass, found, settings.Constants)}
	for _, file := range pass.Files {
		reporter.file(file, in(file, found.Uses, statuses.Use.Pos), in(file, wrong, mistakes.Finding.Pos))
	}
}
