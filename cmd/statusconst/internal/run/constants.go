package run

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
	"github.com/statusconst/statusconst/internal/catalog"
	"github.com/statusconst/statusconst/internal/nearest"
)

// CheckConstants returns an error if no package has the path that the setting
// constants names: it would be without effect.
func CheckConstants(ctx context.Context, o Request) error {
	if o.Constants == "" {
		return nil
	}
	out, err := goOutput(ctx, goCommand(ctx, "list", o, "-e", "-find", "-json=Error", o.Constants))
	var found listed
	if err != nil || json.Unmarshal(out, &found) != nil || found.Error == nil {
		return nil //nolint:nilerr // go vet says what is wrong with the go command or the module
	}
	return fmt.Errorf("constants: no package %q: %s%s",
		o.Constants, finding.OneLine(found.Error.Err), nearest.Hint(o.Constants, append(catalog.Sources(), imported(ctx, o)...)))
}

// imported lists the packages that the patterns name and what they import.
func imported(ctx context.Context, o Request) []string {
	out, _ := goOutput(ctx, goCommand(ctx, "list", o, append([]string{"-e", "-deps"}, o.Patterns...)...))
	return strings.Fields(string(out))
}
