package run

import (
	"context"
	"slices"
	"strings"
)

// MainModules asks the go command for the folders of the main modules.
func MainModules(ctx context.Context) []string {
	out, _ := goOutput(ctx, goCommand(ctx, "list", Request{}, "-m", "-f", "{{.Dir}}"))
	return lines(out)
}

// lines are the lines that are not empty.
func lines(text []byte) []string {
	split := strings.Split(strings.ReplaceAll(string(text), "\r\n", "\n"), "\n")
	return slices.DeleteFunc(split, func(line string) bool { return line == "" })
}
