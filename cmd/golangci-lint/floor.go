//go:build floor

package main

import (
	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/internal/floor"
)

// The linter floor does nothing, with facts: what statusconst is measured
// against.
func init() {
	register.Plugin("floor", func(any) (register.LinterPlugin, error) { return nothing{}, nil })
}

type nothing struct{}

func (nothing) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	return []*analysis.Analyzer{floor.New(true)}, nil
}

func (nothing) GetLoadMode() string { return register.LoadModeTypesInfo }
