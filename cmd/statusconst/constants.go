package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/statusconst/statusconst/analyzer/catalog"
	"github.com/statusconst/statusconst/internal/nearest"
)

// checkConstants returns an error if no package has the path that the setting
// constants names: it would be without effect.
func checkConstants(o options) error {
	if o.constants == "" {
		return nil
	}
	out, err := goCommand("list", o, "-e", "-find", "-json=Error", o.constants).Output()
	var found listed
	if err != nil || json.Unmarshal(out, &found) != nil || found.Error == nil {
		return nil //nolint:nilerr // go vet says what is wrong with the go command or the module
	}
	return fmt.Errorf("constants: no package %q: %s%s",
		o.constants, oneLine(found.Error.Err), nearest.Hint(o.constants, append(catalog.Sources(), imported(o)...)))
}

// imported lists the packages that the patterns name and what they import.
func imported(o options) []string {
	out, _ := goCommand("list", o, append([]string{"-e", "-deps"}, o.patterns...)...).Output()
	return strings.Fields(string(out))
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
