// Package golangci registers the analyzer with golangci-lint's module plugin
// system. A golangci-lint built with it knows a linter statusconst:
//
//	linters:
//	  enable: [statusconst]
//	  settings:
//	    custom:
//	      statusconst:
//	        type: module
//	        settings:
//	          skip: [range]
package golangci

import (
	"fmt"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer"
)

// Registration is what importing this package is for: the module plugin system
// has no other way in.
func init() { register.Plugin("statusconst", New) }

// settings are those of the analyzer as golangci-lint's configuration spells
// them.
type settings struct {
	Skip      []string `json:"skip"`
	Allow     []int    `json:"allow"`
	Constants string   `json:"constants"`
	Tests     *bool    `json:"tests"`
}

type plugin struct{ analyzer *analysis.Analyzer }

// New returns the linter with the settings of golangci-lint's configuration.
// An unknown key, a value of the wrong type and a value that is not allowed
// are errors that say so.
func New(raw any) (register.LinterPlugin, error) {
	decoded, err := register.DecodeSettings[settings](raw)
	if err != nil {
		return nil, fmt.Errorf("statusconst settings: %w (allowed: skip, allow, constants, tests)", err)
	}
	s := analyzer.Default()
	s.Skip, s.Allow, s.Constants = decoded.Skip, decoded.Allow, decoded.Constants
	if decoded.Tests != nil {
		s.Tests = *decoded.Tests
	}
	a, err := analyzer.New(s)
	if err != nil {
		return nil, fmt.Errorf("statusconst settings: %w", err)
	}
	return &plugin{a}, nil
}

// BuildAnalyzers returns the analyzer.
func (p *plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	return []*analysis.Analyzer{p.analyzer}, nil
}

// GetLoadMode asks for types.
func (*plugin) GetLoadMode() string { return register.LoadModeTypesInfo }
