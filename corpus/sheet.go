package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// How many lines a sheet shows around a literal, and how much of a long one.
const (
	above, below = 3, 2
	widest       = 220
)

// sheet writes what is needed to label the literals: each with the lines around
// it, and no line twice. list is in order.
func sheet(w io.Writer, dir string, list []literal) error {
	for len(list) > 0 {
		n := 1
		for n < len(list) && list[n].file == list[0].file {
			n++
		}
		if err := sheetOfFile(w, dir, list[:n]); err != nil {
			return err
		}
		list = list[n:]
	}
	return nil
}

func sheetOfFile(w io.Writer, dir string, list []literal) error {
	content, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(list[0].file)))
	if err != nil {
		return err
	}
	lines := strings.Split(string(content), "\n")
	fmt.Fprintf(w, "\n=== %s (%d)\n", list[0].file, len(list))
	shown := 0 // the last line that was printed
	within := ""
	for i := 0; i < len(list); {
		at := list[i].line
		if from := max(at-above, 1); from > shown+1 || within != list[i].within {
			fmt.Fprintf(w, "--- in %s\n", list[i].within)
		}
		within = list[i].within
		for line := max(at-above, shown+1); line < at; line++ {
			fmt.Fprintf(w, "  %5d  %s\n", line, clip(lines[line-1]))
		}
		ids := ""
		for ; i < len(list) && list[i].line == at; i++ {
			ids += fmt.Sprintf("  «%d:%d %s»", at, list[i].column, list[i].text)
		}
		fmt.Fprintf(w, "> %5d  %s%s\n", at, clip(lines[at-1]), ids)
		shown = at
		end := min(at+below, len(lines))
		if i < len(list) {
			end = min(end, list[i].line-1)
		}
		for ; shown < end; shown++ {
			fmt.Fprintf(w, "  %5d  %s\n", shown+1, clip(lines[shown]))
		}
	}
	return nil
}

// clip shortens a long line, and a deep indentation.
func clip(line string) string {
	line = strings.ReplaceAll(line, "\t", "  ")
	if r := []rune(line); len(r) > widest {
		return string(r[:widest]) + "…"
	}
	return line
}
