package run

import (
	"bytes"
	"context"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
)

// relocate changes the paths in the trees that are those of another clone of the
// module to those of this one.
//
// Since Go 1.26 the go command caches what a vettool prints, and with -trimpath
// it does so whatever folder a package is in. What it hands out may then have
// been printed for another clone, even on another machine, and -fix would change
// the files there. Their content is the same, since that is part of the key, and
// so is its hash, which -fix compares.
func relocate(ctx context.Context, trees []finding.Tree, o Request, env Env) {
	if !env.trimpath() || !slices.ContainsFunc(trees, func(t finding.Tree) bool { return len(t) > 0 }) {
		return
	}
	here := map[string]folder{}
	for _, f := range folders(ctx, o) {
		here[f.ImportPath] = f
	}
	for _, t := range trees {
		for pkg, byAnalyzer := range t {
			path, _, _ := strings.Cut(pkg, " [") // variants are built for a test
			f, ok := here[path]
			if !ok {
				f = here[strings.TrimSuffix(path, "_test")]
			}
			for name, raw := range byAnalyzer {
				byAnalyzer[name] = f.relocate(raw)
			}
		}
	}
}

// relocate changes the paths in the findings of a package: of each file that the
// package has, and that is said to be in another folder.
func (f folder) relocate(raw json.RawMessage) json.RawMessage {
	var list []finding.Finding
	if json.Unmarshal(raw, &list) != nil {
		return raw
	}
	for _, found := range list {
		found.Place()
		if dir, name := filepath.Split(found.File); filepath.Clean(dir) != f.Dir && f.has(name) {
			raw = bytes.ReplaceAll(raw, inJSON(found.File), inJSON(filepath.Join(f.Dir, name)))
		}
	}
	return raw
}

func (f folder) has(name string) bool {
	for _, files := range [][]string{f.GoFiles, f.CgoFiles, f.TestGoFiles, f.XTestGoFiles} {
		if slices.Contains(files, name) {
			return true
		}
	}
	return false
}

// inJSON is how a string that begins with the path begins in JSON.
func inJSON(path string) []byte {
	text, err := json.Marshal(path)
	if err != nil {
		return nil // no path has such an error, and nothing is replaced by nothing
	}
	return bytes.TrimSuffix(text, []byte(`"`))
}
