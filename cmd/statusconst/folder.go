package main

import (
	"bytes"
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

func folders(o options) []folder {
	fields := "ImportPath,Dir,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,IgnoredGoFiles"
	out, _ := goCommand("list", o, append([]string{"-e", "-find", "-json=" + fields}, o.patterns...)...).Output()
	var all []folder
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var f folder
		if decoder.Decode(&f) != nil {
			return all
		}
		all = append(all, f)
	}
}

// sayLeftOut says, below the summary, how many files of the packages build
// constraints leave out.
func sayLeftOut(o options, out console) {
	n := 0
	for _, f := range folders(o) {
		n += len(f.IgnoredGoFiles)
	}
	if n > 0 {
		out.sayf("%s left out by build constraints: -tags or GOOS reaches them", plural(n, "file"))
	}
}
