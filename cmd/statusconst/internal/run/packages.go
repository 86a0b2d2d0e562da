package run

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/run/source"
)

// packages is what go list says of the packages that the patterns name, of
// their tests and of what they import.
type packages struct {
	named []string // import paths
	items []listed
}

// listed is a package, the variant of one that a test is built with, or the
// program of a test.
type listed struct {
	source.Package
	Error      *loadError
	DepsErrors []*loadError
}

// loadError is why a package does not load.
type loadError struct {
	ImportStack []string
	Pos         string
	Err         string
}

// listFields are the fields of listed, and those without which the go command
// would not look whether embedded files are there.
const listFields = "ImportPath,Name,ForTest,DepOnly,Imports,Error,DepsErrors,EmbedFiles,TestEmbedFiles,XTestEmbedFiles"

// sourceFields are those that a run from source needs beside them.
const sourceFields = ",Dir,Standard,Module,ImportMap,GoFiles,CgoFiles,SwigFiles,SwigCXXFiles,IgnoredGoFiles,IgnoredOtherFiles"

// list asks the go command once for everything.
func list(ctx context.Context, o Request, fields string) (*packages, error) {
	args := append([]string{"-e", "-test", "-deps", "-json=" + fields}, o.Patterns...)
	out, err := goOutput(ctx, goCommand(ctx, "list", o, args...))
	if err != nil {
		return nil, err
	}
	return readPackages(bytes.NewReader(out))
}

func readPackages(r io.Reader) (*packages, error) {
	var all packages
	for decoder := json.NewDecoder(r); ; {
		var item listed
		err := decoder.Decode(&item)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		all.items = append(all.items, item)
	}
	all.sort()
	return &all, nil
}

// sort finds which items the patterns name, and gives the program of a test to
// the package that it tests: its path is that of the package, and ".test".
func (p *packages) sort() {
	tested := map[string]bool{}
	for _, item := range p.items {
		tested[item.ForTest] = true
	}
	for i := range p.items {
		item := &p.items[i]
		if path, ok := strings.CutSuffix(item.ImportPath, ".test"); ok && item.Name == "main" && tested[path] {
			item.ForTest = path
		}
		if !item.DepOnly && item.ForTest == "" {
			p.named = append(p.named, item.ImportPath)
		}
	}
}

// owner is the import path of the package whose test the item is for, or its
// own.
func (item listed) owner() string {
	if item.ForTest != "" {
		return item.ForTest
	}
	return item.ImportPath
}
