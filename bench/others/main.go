// Command others runs what statusconst is compared with:
//
//	go run -C bench ./others usestdlibvars ./compare
//	go run -C bench ./others ST1013 ./compare
package main

import (
	"fmt"
	"os"
	"slices"

	"github.com/sashamelentyev/usestdlibvars/pkg/analyzer"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/singlechecker"
	"honnef.co/go/tools/stylecheck/st1013"
)

func main() {
	usestdlibvars := analyzer.New()
	for flag, value := range map[string]string{"http-status-code": "true", "http-method": "false"} {
		if err := usestdlibvars.Flags.Set(flag, value); err != nil {
			panic(err)
		}
	}
	all := map[string]*analysis.Analyzer{"usestdlibvars": usestdlibvars, "ST1013": st1013.SCAnalyzer.Analyzer}
	if len(os.Args) < 2 || all[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "others: name usestdlibvars or ST1013, and packages")
		os.Exit(2)
	}
	chosen := all[os.Args[1]]
	os.Args = slices.Delete(os.Args, 1, 2)
	singlechecker.Main(chosen)
}
