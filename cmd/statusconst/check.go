package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// check runs the analyzer over the packages and reports, shows or makes the
// changes. It returns the exit code.
func check(o options, out console) (int, error) {
	if err := checkConstants(o); err != nil {
		return exitError, err
	}
	started := time.Now()
	done := out.busy("analysing " + strings.Join(o.patterns, " "))
	result := vet(o)
	done()
	out.notice(result.notices)
	if o.format == "json" {
		if err := printJSON(result.trees, out); err != nil {
			return exitError, err
		}
		return exitClean, result.err
	}
	left, err := report(o, result.trees, started, out)
	switch {
	case err != nil:
		return exitError, err
	case result.err != nil:
		return exitError, result.err
	case left > 0 && !o.format.forMachine():
		return exitFindings, nil
	}
	return exitClean, nil
}

// report prints the findings, or makes or shows the changes, and returns how
// many findings are left.
func report(o options, trees []tree, started time.Time, out console) (left int, err error) {
	all, err := findings(trees)
	if err != nil {
		return 0, err
	}
	if all, err = o.only(all); err != nil {
		return 0, err
	}
	found := len(all)
	if o.fix || o.diff {
		if all, err = change(o, all, started, out); err != nil {
			return 0, err
		}
	} else if err := show(o, all, out); err != nil {
		return 0, err
	}
	if o.format.forPeople() && (found > 0 || out.progress) {
		sayLeftOut(o, out)
	}
	return len(all), nil
}

// only returns the findings that -since leaves.
func (o options) only(all []finding) ([]finding, error) {
	if o.since == "" {
		return all, nil
	}
	lines, err := since(o.since)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(all, func(f finding) bool { return !lines.has(f) }), nil
}

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
	out.printf("%s\n", text)
	return nil
}

// printFindings prints one line a finding, on a terminal with the source and a
// mark below the literal, and a summary.
func printFindings(all []finding, out console) {
	lines := sources{}
	for _, f := range all {
		out.printf("%s %s\n", out.paint(bold, f.where()+":"), f.Message)
		if out.terminal {
			if text := lines.line(f.file, f.line); text != "" && f.column > 0 {
				out.printf("  %s\n  %s%s\n", shown(text), indent(text, f.column), out.paint(green, f.mark()))
			}
		}
	}
	if len(all) > 0 {
		out.sayf("%s", summary(all))
	}
}

// summary counts the findings by category.
func summary(all []finding) string {
	count := map[string]int{}
	fixable := 0
	for _, f := range all {
		count[f.Category]++
		if f.edits() != nil {
			fixable++
		}
	}
	var parts []string
	for category, n := range count {
		parts = append(parts, fmt.Sprintf("%d %s", n, category))
	}
	slices.Sort(parts)
	slices.SortStableFunc(parts, func(a, b string) int { return count[strings.Fields(b)[1]] - count[strings.Fields(a)[1]] })
	text := fmt.Sprintf("%s (%s)", plural(len(all), "finding"), strings.Join(parts, ", "))
	if fixable > 0 {
		text += fmt.Sprintf("; run with -fix to replace %d", fixable)
	}
	return text
}

func plural(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}

// relative shortens a path below the current directory.
func relative(file string) string {
	dir, err := os.Getwd()
	if err != nil {
		return file
	}
	if rel, err := filepath.Rel(dir, file); err == nil && !strings.HasPrefix(rel, "..") {
		return rel
	}
	return file
}

// sources reads files once.
type sources map[string][]string

func (s sources) line(file string, n int) string {
	if _, ok := s[file]; !ok {
		content, _ := os.ReadFile(file)
		s[file] = strings.Split(strings.ReplaceAll(string(content), "\r\n", "\n"), "\n")
	}
	if n < 1 || n > len(s[file]) {
		return ""
	}
	return s[file][n-1]
}
