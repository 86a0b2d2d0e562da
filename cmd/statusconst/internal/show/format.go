package show

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
	"github.com/statusconst/statusconst/internal/nearest"
)

// Formats are the values of -format. The first is the default.
var Formats = []string{"text", "json", "github", "rdjson"}

// Format is a flag whose value is one of formats.
type Format string

func (f *Format) String() string { return string(*f) }

func (f *Format) Set(value string) error {
	if !slices.Contains(Formats, value) {
		return fmt.Errorf("unknown format (allowed: %s)%s", strings.Join(Formats, ", "), nearest.Hint(value, Formats))
	}
	*f = Format(value)
	return nil
}

// ForMachine reports whether another program reads the findings, which decides
// by itself what they mean: they are then no failure.
func (f *Format) ForMachine() bool { return *f == "json" || *f == "rdjson" }

// ForPeople reports whether the findings are text.
func (f *Format) ForPeople() bool { return *f == "" || *f == "text" }

// Print prints the findings in the format that was asked for.
func Print(f Format, all []finding.Finding, out Console) error {
	switch f {
	case "github":
		printGitHub(all, out)
	case "rdjson":
		return printRDJSON(all, out)
	default:
		PrintFindings(all, out)
	}
	return nil
}

// printGitHub prints a workflow command of GitHub Actions for each finding,
// which becomes an annotation of its line.
func printGitHub(all []finding.Finding, out Console) {
	for _, f := range all {
		out.Printf("::warning file=%s,line=%d", out.line(property(inRepository(f.File))), f.Line)
		if f.Column > 0 {
			out.Printf(",col=%d", f.Column)
		}
		out.Printf(",title=%s::%s\n", property("statusconst: "+f.Category), out.line(data(f.Message)))
	}
	if len(all) > 0 {
		out.Notef("%s", summary(all))
	}
}

// data escapes the text of a workflow command, property the value of one of its
// parameters.
func data(text string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(text)
}

func property(text string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(data(text))
}

// inRepository is the path as GitHub knows it: below the checkout, wherever in it
// the tool runs.
func inRepository(file string) string {
	if top := os.Getenv("GITHUB_WORKSPACE"); top != "" {
		if rel, err := filepath.Rel(top, file); err == nil && filepath.IsLocal(rel) {
			return filepath.ToSlash(rel)
		}
	}
	return filepath.ToSlash(finding.Relative(file))
}
