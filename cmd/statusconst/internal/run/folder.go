package run

import (
	"bytes"
	"context"
	"encoding/json"
)

// folder is what go list says of a package without looking at its imports, which
// it does at once.
type folder struct {
	ImportPath     string
	Dir            string
	GoFiles        []string
	CgoFiles       []string
	TestGoFiles    []string
	XTestGoFiles   []string
	IgnoredGoFiles []string
}

func folders(ctx context.Context, o Request) []folder {
	fields := "ImportPath,Dir,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,IgnoredGoFiles"
	out, _ := goOutput(ctx, goCommand(ctx, "list", o, append([]string{"-e", "-find", "-json=" + fields}, o.Patterns...)...))
	var all []folder
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var f folder
		if decoder.Decode(&f) != nil {
			return all
		}
		all = append(all, f)
	}
}

// LeftOut counts the files of the packages that build constraints leave out.
func LeftOut(ctx context.Context, o Request) int {
	n := 0
	for _, f := range folders(ctx, o) {
		n += len(f.IgnoredGoFiles)
	}
	return n
}
