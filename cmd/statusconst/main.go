package main

import (
	"golang.org/x/tools/go/analysis/singlechecker"

	"github.com/statusconst/statusconst/analyzer"
)

func main() { singlechecker.Main(analyzer.Analyzer) }
