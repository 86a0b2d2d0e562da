package main

import (
	"encoding/json"
	"maps"
)

// printJSON merges what go vet printed a package at a time into one value.
func printJSON(trees []tree, out console) error {
	merged := tree{}
	for _, t := range trees {
		maps.Copy(merged, t)
	}
	text, err := json.MarshalIndent(merged, "", "\t")
	if err != nil {
		return err
	}
	out.printf("%s\n", out.text(string(text)))
	return nil
}
