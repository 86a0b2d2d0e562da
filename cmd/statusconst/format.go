package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusconst/statusconst/internal/nearest"
)

// formats are the values of -format. The first is the default.
var formats = []string{"text", "json", "github", "rdjson"}

// outputFormat is a flag whose value is one of formats.
type outputFormat string

func (f *outputFormat) String() string { return string(*f) }

func (f *outputFormat) Set(value string) error {
	if !slices.Contains(formats, value) {
		return fmt.Errorf("unknown format (allowed: %s)%s", strings.Join(formats, ", "), nearest.Hint(value, formats))
	}
	*f = outputFormat(value)
	return nil
}

// forMachine reports whether another program reads the findings, which decides
// by itself what they mean: they are then no failure.
func (f *outputFormat) forMachine() bool { return *f == "json" || *f == "rdjson" }

// forPeople reports whether the findings are text.
func (f *outputFormat) forPeople() bool { return *f == "" || *f == "text" }

// show prints the findings in the format that was asked for.
func show(f outputFormat, all []finding, out console) error {
	switch f {
	case "github":
		printGitHub(all, out)
	case "rdjson":
		return printRDJSON(all, out)
	default:
		printFindings(all, out)
	}
	return nil
}

// printGitHub prints a workflow command of GitHub Actions for each finding,
// which becomes an annotation of its line.
func printGitHub(all []finding, out console) {
	for _, f := range all {
		out.printf("::warning file=%s,line=%d", out.line(property(inRepository(f.file))), f.line)
		if f.column > 0 {
			out.printf(",col=%d", f.column)
		}
		out.printf(",title=%s::%s\n", property("statusconst: "+f.Category), out.line(data(f.Message)))
	}
	if len(all) > 0 {
		out.notef("%s", summary(all))
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
	return filepath.ToSlash(relative(file))
}
