package show

import (
	"encoding/json"
	"maps"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
)

// PrintJSON merges what go vet printed a package at a time into one value.
func PrintJSON(trees []finding.Tree, out Console) error {
	merged := finding.Tree{}
	for _, t := range trees {
		maps.Copy(merged, t)
	}
	text, err := json.MarshalIndent(merged, "", "\t")
	if err != nil {
		return err
	}
	out.Printf("%s\n", out.Text(string(text)))
	return nil
}
