package run

import (
	"strings"
	"testing"
)

func TestSplit(t *testing.T) {
	trees, complaints, err := split(strings.NewReader("go: downloading x v1.0.0\n# a\n{\n\t\"a\": {}\n}\n# b\nb.go:1: broken\n# c\n{}\n"))
	if err != nil || len(trees) != 2 || complaints != "# b\nb.go:1: broken" {
		t.Errorf("split gives %v, %q, %v", trees, complaints, err)
	}
}
