package run

import (
	"fmt"
	"strings"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
)

// complaint is what the go command says of a package that failed.
type complaint struct {
	pkg   string // as the go command names it: p, or p [p.test]
	lines []string
}

// sortOut sorts the messages of the go command by package. What stands above
// the first package, and what a C compiler only warns of, are notices.
func sortOut(text string) (notices string, complaints []complaint) {
	var about complaint
	flush := func() {
		if about.pkg == "" || about.warnings() {
			notices += about.text()
		} else if len(about.lines) > 0 {
			complaints = append(complaints, about)
		}
	}
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		name, header := strings.CutPrefix(line, "# ")
		if !header {
			about.lines = append(about.lines, line)
			continue
		}
		if bare, ok := strings.CutPrefix(name, "["); ok { // go vet itself
			name = strings.TrimSuffix(bare, "]")
		}
		flush()
		about = complaint{pkg: name}
	}
	flush()
	return notices, complaints
}

// warnings reports whether a C compiler wrote the text and failed nothing.
func (c complaint) warnings() bool {
	text := c.text()
	return strings.Contains(text, ": warning: ") && !strings.Contains(text, ": error: ")
}

func (c complaint) text() string {
	if len(c.lines) == 0 {
		return ""
	}
	text := strings.Join(c.lines, "\n") + "\n"
	if c.pkg != "" {
		text = "# " + c.pkg + "\n" + text
	}
	return text
}

// cause is the first line, and how many there are.
func (c complaint) cause() string {
	text := strings.TrimPrefix(c.lines[0], "statusconst: ") // as the tool says who it is
	if more := len(c.lines) - 1; more > 0 {
		text += fmt.Sprintf(" (and %s more)", finding.Plural(more, "line"))
	}
	return text
}
