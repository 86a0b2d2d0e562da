package vettool

import (
	"encoding/json"
	"fmt"
	"os"
)

// checkFacts returns an error if the configuration hands over an empty file as
// the facts of net/http, which this tool never leaves empty: it was made by
// something else, and findings would be lost in silence. The go command does no
// such thing; a build system that calls the tool by itself may.
//
// Files that the configuration leaves out are no error, since the standard
// library need not be analysed. What cannot be read, and files of another tool,
// the driver reports.
func checkFacts(configuration string) error {
	var d dependency
	data, err := os.ReadFile(configuration)
	if err != nil || json.Unmarshal(data, &d) != nil {
		return nil //nolint:nilerr // the driver reports it
	}
	name, ok := d.PackageVetx["net/http"]
	if !ok {
		return nil
	}
	if info, err := os.Stat(name); err != nil || info.Size() > 0 {
		return nil //nolint:nilerr // the driver reports it
	}
	return fmt.Errorf("%s: %s is empty, so it does not hold the facts of net/http: analyse net/http with this tool first, or leave it out of PackageVetx", d.ImportPath, name)
}
