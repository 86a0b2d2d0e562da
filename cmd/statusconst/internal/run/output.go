package run

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
)

// split separates the JSON values in the output of go vet from its messages.
func split(r io.Reader) (trees []finding.Tree, complaints string, err error) {
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
				var t finding.Tree
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

// noPackages reports whether go vet failed only because there is nothing to
// look at, as in an empty module.
func noPackages(text string) bool { return strings.HasSuffix(text, "no packages to vet") }
