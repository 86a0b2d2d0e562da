package main

import (
	"bytes"
	"encoding/json"
)

// leftOut counts the files of the packages that build constraints leave out.
// Without imports to resolve, the go command knows that at once.
func leftOut(o options) int {
	out, _ := goCommand("list", o, append([]string{"-e", "-find", "-json=IgnoredGoFiles"}, o.patterns...)...).Output()
	n := 0
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var pkg struct{ IgnoredGoFiles []string }
		if decoder.Decode(&pkg) != nil {
			return n
		}
		n += len(pkg.IgnoredGoFiles)
	}
}

// sayLeftOut says so, below the summary.
func sayLeftOut(o options, out console) {
	if n := leftOut(o); n > 0 {
		out.say("%s left out by build constraints: -tags or GOOS reaches them", plural(n, "file"))
	}
}
