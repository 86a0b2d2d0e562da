package main

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// check runs the analyzer over the packages and reports, shows or makes the
// changes. It returns the exit code.
func check(o options, out console) (int, error) {
	ctx, stop := interruptible()
	defer stop()
	done := out.busy("analysing " + strings.Join(o.patterns, " "))
	trees, loadErr := vet(ctx, o)
	done()
	if err := context.Cause(ctx); err != nil {
		if o.fix {
			err = unchanged(err)
		}
		return exitError, err
	}
	if o.json {
		stop()
		if err := printJSON(trees, out); err != nil {
			return exitError, err
		}
		return exitClean, loadErr
	}
	all, err := findings(trees)
	if err != nil {
		return exitError, err
	}
	if o.fix || o.diff {
		p, notes, err := change(ctx, o, all)
		stop()
		if err == nil {
			all, err = tell(o, p, notes, out)
		}
		if err != nil {
			return exitError, err
		}
	} else {
		stop()
		printFindings(all, out)
	}
	if loadErr != nil {
		return exitError, loadErr
	}
	if len(all) > 0 {
		return exitFindings, nil
	}
	return exitClean, nil
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
	out.printf("%s\n", out.text(string(text)))
	return nil
}

// printFindings prints one line a finding, on a terminal with the source and a
// mark below the literal, and a summary.
func printFindings(all []finding, out console) {
	lines := sources{}
	for _, f := range all {
		out.printf("%s %s\n", out.paint(bold, out.line(f.where())+":"), out.line(f.Message))
		if out.terminal {
			if text := lines.line(f.file, f.line); text != "" && f.column > 0 {
				out.printf("  %s\n  %s%s\n", sourceLine(text), indent(text, f.column), out.paint(green, f.mark()))
			}
		}
	}
	if len(all) > 0 {
		_, _ = fmt.Fprintln(out.err, summary(all))
	}
}

// mark is a caret and as many tildes as cover the literal.
func (f finding) mark() string {
	_, end, _ := cutNumber(f.End)
	return "^" + strings.Repeat("~", max(0, end-f.column-1))
}

// indent is the blank space above which the column of the line stands, as
// printed.
func indent(text string, column int) string {
	if column-1 > len(text) || column < 1 {
		return ""
	}
	return strings.Repeat(" ", utf8.RuneCountInString(sourceLine(text[:column-1])))
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
	text := fmt.Sprintf("statusconst: %s (%s)", plural(len(all), "finding"), strings.Join(parts, ", "))
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
