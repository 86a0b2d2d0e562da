package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sort"
	"strconv"
	"strings"

	"github.com/statusconst/statusconst/internal/edit"
)

// finding is a diagnostic as go vet -json prints it.
type finding struct {
	Category string `json:"category"`
	Posn     string `json:"posn"`
	End      string `json:"end"`
	Message  string `json:"message"`
	Fixes    []struct {
		Edits []edit.Edit `json:"edits"`
	} `json:"suggested_fixes"`
	Related []struct {
		Message string `json:"message"`
	} `json:"related"`

	file         string
	line, column int
}

// tree is one JSON value of the output: by package and by analyzer, a list of
// findings or an error.
type tree map[string]map[string]json.RawMessage

// vet runs go vet with this program as its tool, so that the go command caches
// what does not change, and returns the trees that it prints and what it
// complains of.
func vet(ctx context.Context, o options) ([]tree, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("find this program: %w", err)
	}
	args := []string{"vet", "-vettool=" + self, "-json"}
	if o.tags != "" {
		args = append(args, "-tags="+o.tags)
	}
	args = append(args, o.settings...)
	if scope := o.fresh + scope(o); scope != "" {
		args = append(args, "-"+scopeFlag+"="+scope)
	}
	cmd := exec.CommandContext(ctx, "go", append(args, o.patterns...)...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err = build(ctx, cmd)
	if ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	if errors.Is(err, exec.ErrNotFound) {
		return nil, errors.New("the go command is not in PATH: statusconst needs it to load packages")
	}
	// Before Go 1.26, the JSON came on standard error.
	trees, complaints, bad := split(io.MultiReader(&stdout, &stderr))
	if bad != nil {
		return nil, bad
	}
	if err != nil || complaints != "" {
		return trees, fmt.Errorf("go vet cannot load every package:\n%s", strings.TrimRight(complaints, "\n"))
	}
	return trees, nil
}

// split separates the JSON values in the output of go vet from its messages.
func split(r io.Reader) (trees []tree, complaints string, err error) {
	var object, rest strings.Builder
	lines := bufio.NewReader(r)
	for {
		line, readErr := lines.ReadString('\n')
		switch {
		case object.Len() == 0 && !strings.HasPrefix(line, "{"):
			rest.WriteString(line)
		default:
			object.WriteString(line)
			if text := strings.TrimRight(line, "\n"); text == "}" || text == "{}" {
				var t tree
				if err := json.Unmarshal([]byte(object.String()), &t); err != nil {
					return nil, "", fmt.Errorf("read the output of go vet: %w", err)
				}
				trees = append(trees, t)
				object.Reset()
			}
		}
		if errors.Is(readErr, io.EOF) {
			return trees, headless(rest.String()), nil
		}
		if readErr != nil {
			return nil, "", fmt.Errorf("read the output of go vet: %w", readErr)
		}
	}
}

// headless drops the lines "# package" that have no message below them, and
// what the go command says of its progress.
func headless(text string) string {
	var kept []string
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "# ") && (i+1 == len(lines) || lines[i+1] == "" || strings.HasPrefix(lines[i+1], "# ")) {
			continue
		}
		if line != "" && !strings.HasPrefix(line, "go: downloading ") {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "\n")
}

// findings collects what the trees report, once for all variants of a package,
// in the order of files and lines.
func findings(trees []tree) ([]finding, error) {
	seen := map[string]bool{}
	var all []finding
	for _, t := range trees {
		for pkg, byAnalyzer := range t {
			for _, raw := range byAnalyzer {
				var list []finding
				if err := json.Unmarshal(raw, &list); err != nil {
					return nil, fmt.Errorf("%s: %s", pkg, raw)
				}
				for _, f := range list {
					if key := f.Posn + f.Message; !seen[key] {
						seen[key] = true
						f.place()
						all = append(all, f)
					}
				}
			}
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].before(all[j]) })
	return all, nil
}

// place splits Posn, "file:line:column", or "file:line" where a //line comment
// gives no column.
func (f *finding) place() {
	rest, last, ok := cutNumber(f.Posn)
	if !ok {
		f.file = f.Posn
		return
	}
	if file, line, ok := cutNumber(rest); ok {
		f.file, f.line, f.column = file, line, last
	} else {
		f.file, f.line = rest, last
	}
}

// where is what place split, with a shorter path.
func (f *finding) where() string {
	at := fmt.Sprintf("%s:%d", relative(f.file), f.line)
	if f.column > 0 {
		at += fmt.Sprintf(":%d", f.column)
	}
	return at
}

// cutNumber cuts ":number" off the end of s.
func cutNumber(s string) (before string, n int, ok bool) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return s, 0, false
	}
	n, err := strconv.Atoi(s[i+1:])
	return s[:i], n, err == nil
}

func (f finding) before(g finding) bool {
	if f.file != g.file {
		return f.file < g.file
	}
	if f.line != g.line {
		return f.line < g.line
	}
	return f.column < g.column
}

// edits returns the edits of the fix, nil without one.
func (f finding) edits() []edit.Edit {
	if len(f.Fixes) == 0 {
		return nil
	}
	return f.Fixes[0].Edits
}
