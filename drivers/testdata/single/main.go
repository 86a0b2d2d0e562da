// Command single is the analyzer as others put it into programs of their own:
// all packages in one process, those with tests beside those without.
package main

import (
	"golang.org/x/tools/go/analysis/singlechecker"

	"github.com/statusconst/statusconst/analyzer"
)

func main() { singlechecker.Main(analyzer.Analyzer) }
