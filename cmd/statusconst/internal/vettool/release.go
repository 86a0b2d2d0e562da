package vettool

import (
	"fmt"
	"go/version"
	"runtime"
	"strings"
)

// Release is the version without what may follow it, such as experiments.
func Release(text string) string {
	text, _, _ = strings.Cut(text, " ")
	return text
}

// Outdated returns an error if the go command is of a later release than the one
// that built this program: the program can then read none of its packages.
func Outdated(command string) error {
	own := Release(runtime.Version())
	if !version.IsValid(own) || version.Compare(version.Lang(own), version.Lang(command)) >= 0 {
		return nil
	}
	return fmt.Errorf("built with %s, it cannot read the packages of %s: rebuild it, go install github.com/statusconst/statusconst/cmd/statusconst@latest", own, command)
}
