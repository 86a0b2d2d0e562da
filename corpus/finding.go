package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/statusconst/statusconst/internal/checkout"
	"github.com/statusconst/statusconst/internal/prove"
)

// buildTool builds statusconst from the checkout that this module is part of.
func buildTool() (tool string, remove func(), err error) {
	dir, err := os.MkdirTemp("", "corpus-tool-")
	if err != nil {
		return "", nil, err
	}
	tool = filepath.Join(dir, "statusconst")
	out, err := exec.Command("go", "build", "-C", "..", "-o", tool, "./cmd/statusconst").CombinedOutput()
	if err != nil {
		return "", nil, fmt.Errorf("build statusconst: %w\n%s", err, out)
	}
	return tool, func() { _ = os.RemoveAll(dir) }, nil
}

// ours runs statusconst over the module in dir as users do, with the facts of
// what it imports, and returns its messages by position.
func ours(tool, dir string, patterns []string) (map[position]string, error) {
	out, err := checkout.Run(dir, environment(), tool, append([]string{"-json", "-load=source"}, patterns...)...)
	if err != nil {
		return nil, err
	}
	var tree map[string]map[string][]struct{ Posn, Message string }
	if err := json.Unmarshal([]byte(out), &tree); err != nil {
		return nil, fmt.Errorf("read what statusconst prints: %w", err)
	}
	messages := map[position]string{}
	for _, byAnalyzer := range tree {
		for _, list := range byAnalyzer {
			for _, f := range list {
				at, err := parsePosition(dir, f.Posn)
				if err != nil {
					return nil, err
				}
				messages[at] = f.Message
			}
		}
	}
	return messages, nil
}

// parsePosition reads file:line:column.
func parsePosition(dir, text string) (position, error) {
	rest, column, _ := cutLast(text)
	file, line, ok := cutLast(rest)
	if !ok {
		return position{}, fmt.Errorf("%q is not file:line:column", text)
	}
	if !filepath.IsAbs(file) {
		file = filepath.Join(dir, file)
	}
	rel, _ := relative(dir, file)
	return position{rel, line, column}, nil
}

func cutLast(s string) (before string, n int, ok bool) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return s, 0, false
	}
	n, err := strconv.Atoi(s[i+1:])
	return s[:i], n, err == nil
}

// others runs an analyzer over what is loaded, and returns its messages by
// position.
func others(a *analysis.Analyzer, dir string, pkgs []*packages.Package) (map[position]string, error) {
	found, err := prove.Run(a, pkgs)
	if err != nil {
		return nil, err
	}
	messages := map[position]string{}
	for _, f := range found {
		if rel, inside := relative(dir, f.Position.Filename); inside {
			messages[position{rel, f.Position.Line, f.Position.Column}] = f.Message
		}
	}
	return messages, nil
}
