// Command others runs what statusconst is compared with:
//
//	go run -C bench ./others usestdlibvars ./compare
//	go run -C bench ./others ST1013 ./compare
package main

import (
	"fmt"
	"os"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/singlechecker"

	"github.com/statusconst/statusconst/bench/contender"
)

func main() {
	usestdlibvars, err := contender.Usestdlibvars()
	if err != nil {
		fmt.Fprintln(os.Stderr, "others:", err)
		os.Exit(2)
	}
	all := map[string]*analysis.Analyzer{"usestdlibvars": usestdlibvars, "ST1013": contender.ST1013}
	if len(os.Args) < 2 || all[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "others: name usestdlibvars or ST1013, and packages")
		os.Exit(2)
	}
	chosen := all[os.Args[1]]
	os.Args = slices.Delete(os.Args, 1, 2)
	singlechecker.Main(chosen)
}
