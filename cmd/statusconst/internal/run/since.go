package run

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
)

// ChangedLines lists, by file, the lines that differ from a revision. A file that
// git does not know yet differs as a whole.
type ChangedLines map[string][]lineRange

type lineRange struct{ first, last int }

// Has reports whether the finding is on such a line.
func (c ChangedLines) Has(f finding.Finding) bool {
	return slices.ContainsFunc(c[resolved(f.File)], func(r lineRange) bool { return r.first <= f.Line && f.Line <= r.last })
}

// resolved is the path without links, as git prints it.
func resolved(file string) string {
	if path, err := filepath.EvalSymlinks(file); err == nil {
		return path
	}
	return file
}

// Since asks git what differs between the revision and the files as they are.
func Since(ctx context.Context, revision string) (ChangedLines, error) {
	top, err := git(ctx, "rev-parse", "--show-toplevel")
	if err != nil {
		return nil, err
	}
	root := resolved(filepath.FromSlash(strings.TrimSpace(top)))
	diff, err := git(ctx, "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-renames", "--src-prefix=a/", "--dst-prefix=b/", "--end-of-options", revision, "--", ":/*.go")
	if err != nil {
		return nil, err
	}
	unknown, err := git(ctx, "ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/*.go")
	if err != nil {
		return nil, err
	}
	lines := hunks(diff, root)
	for name := range strings.SplitSeq(strings.TrimRight(unknown, "\x00"), "\x00") {
		lines[filepath.Join(root, filepath.FromSlash(name))] = []lineRange{{1, 1 << 30}}
	}
	return lines, nil
}

// hunks reads the lines that a diff without context adds or changes.
func hunks(diff, root string) ChangedLines {
	lines := ChangedLines{}
	file := ""
	for text := range strings.Lines(diff) {
		text = strings.TrimSuffix(text, "\n")
		if name, ok := strings.CutPrefix(text, "+++ b/"); ok {
			file = filepath.Join(root, filepath.FromSlash(strings.TrimSuffix(name, "\t")))
		} else if strings.HasPrefix(text, "@@ ") {
			if r, ok := added(text); ok {
				lines[file] = append(lines[file], r)
			}
		}
	}
	return lines
}

// added reads the second range of "@@ -1,2 +3,4 @@". It may be empty.
func added(header string) (lineRange, bool) {
	_, rest, _ := strings.Cut(header, " +")
	at, _, _ := strings.Cut(rest, " ")
	start, count, several := strings.Cut(at, ",")
	first, err := strconv.Atoi(start)
	n := 1
	if several && err == nil {
		n, err = strconv.Atoi(count)
	}
	return lineRange{first, first + n - 1}, err == nil && n > 0
}

func git(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "git", append([]string{"-c", "core.quotePath=false"}, args...)...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	switch {
	case ctx.Err() != nil:
		return "", context.Cause(ctx)
	case errors.Is(err, exec.ErrNotFound):
		return "", errors.New("-since: git is not in PATH")
	case err != nil:
		return "", fmt.Errorf("-since: %s", finding.OneLine(stderr.String()))
	}
	return string(out), nil
}
