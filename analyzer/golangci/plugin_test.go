package golangci

import (
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
)

func TestSettings(t *testing.T) {
	for _, tt := range []struct {
		name string
		raw  any
		want string // part of the error, empty for none
	}{
		{"none", nil, ""},
		{"all", map[string]any{"skip": []string{"range"}, "allow": []int{200}, "constants": "net/http", "tests": false}, ""},
		{"unknown key", map[string]any{"skp": []string{"range"}}, `unknown field "skp" (allowed: skip, allow, constants, tests)`},
		{"wrong type", map[string]any{"allow": "200"}, "allow"},
		{"unknown category", map[string]any{"skip": []string{"ranges"}}, `skip: unknown category "ranges" (allowed: comparison, `},
		{"no code", map[string]any{"allow": []int{20}}, "allow: 20 is no status code (allowed: 100 to 999)"},
		{"no path", map[string]any{"constants": "my codes"}, `constants: "my codes" is no import path`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p, err := New(tt.raw)
			switch {
			case tt.want == "" && err != nil:
				t.Fatal(err)
			case tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)):
				t.Fatalf("error %v, want %q in it", err, tt.want)
			case err != nil:
				return
			}
			if as, err := p.BuildAnalyzers(); err != nil || len(as) != 1 || as[0].Name != "statusconst" {
				t.Errorf("BuildAnalyzers() = %v, %v", as, err)
			}
			if p.GetLoadMode() != register.LoadModeTypesInfo {
				t.Errorf("GetLoadMode() = %q", p.GetLoadMode())
			}
		})
	}
}

func TestRegistered(t *testing.T) {
	if _, err := register.GetPlugin("statusconst"); err != nil {
		t.Error(err)
	}
}
