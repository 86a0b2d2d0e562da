package analyzer

import (
	_ "embed"
	"strings"
)

//go:embed doc.go
var source string

// documentation extracts the section of the package comment that is the
// documentation of the analyzer, so that -help, gopls and the package page
// show one text.
func documentation(source string) string {
	_, section, found := strings.Cut(source, "// # Analyzer statusconst\n//\n")
	section, _, ended := strings.Cut(section, "package analyzer")
	if !found || !ended {
		return "statusconst: use named constants for HTTP status codes"
	}
	var b strings.Builder
	for line := range strings.Lines(section) {
		b.WriteString(strings.TrimPrefix(strings.TrimPrefix(line, "//"), " "))
	}
	return strings.TrimSpace(b.String())
}
