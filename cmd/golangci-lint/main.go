// Command golangci-lint is golangci-lint with the linter statusconst inside.
//
// golangci-lint custom builds the same from golangci-lint's repository; this
// one builds with the go command alone.
package main

import (
	"fmt"
	"os"
	"runtime"

	"github.com/golangci/golangci-lint/v2/pkg/commands"
	"github.com/golangci/golangci-lint/v2/pkg/exitcodes"

	_ "github.com/statusconst/statusconst/analyzer/golangci"
)

func main() {
	// The version must be "(devel)": with any other, golangci-lint's cache does
	// not notice that the plugin changed.
	info := commands.BuildInfo{GoVersion: runtime.Version(), Version: "(devel)", Commit: "?", Date: "?"}
	if err := commands.Execute(info); err != nil {
		_, _ = fmt.Fprintf(os.Stderr, "The command is terminated due to an error: %v\n", err)
		os.Exit(exitcodes.Failure)
	}
}
