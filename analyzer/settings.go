package analyzer

import (
	"fmt"
	"go/token"
	"path"
	"strconv"
	"strings"

	"github.com/statusconst/statusconst/internal/catalog"
	"github.com/statusconst/statusconst/internal/nearest"
)

// Settings say what to report. They are the same as flags, in golangci-lint
// and in code.
type Settings struct {
	// Skip lists the categories to leave out.
	Skip []string
	// Allow lists the codes to leave as numbers, each within 100..999.
	Allow []int
	// Constants is the import path of the package whose constants to prefer
	// where it is imported already.
	Constants string
	// Tests says whether to report in test files.
	Tests bool
}

// Default returns the settings of an unconfigured run: everything is reported.
func Default() Settings { return Settings{Tests: true} }

// Validate returns an error that names the setting, the value and what is
// allowed, if any value is not.
func (s Settings) Validate() error {
	for _, category := range s.Skip {
		if _, ok := Explain(category); !ok {
			return fmt.Errorf("skip: unknown category %q (allowed: %s)%s", category, categoryList(), nearest.Hint(category, Categories()))
		}
	}
	for _, code := range s.Allow {
		if !catalog.InRange(int64(code)) {
			return fmt.Errorf("allow: %d is no status code (allowed: %d to %d)", code, catalog.Lowest, catalog.Highest)
		}
	}
	if s.Constants != "" && !importPath(s.Constants) {
		return fmt.Errorf("constants: %q is no import path (allowed: one such as net/http)", s.Constants)
	}
	return nil
}

// importPath reports whether p may stand in an import declaration.
func importPath(p string) bool {
	if p != path.Clean(p) || strings.HasPrefix(p, "/") || strings.HasPrefix(p, ".") {
		return false
	}
	return !strings.ContainsAny(p, "!\"#$%&'()*,:;<=>?[\\]^`{|}\uFFFD ") && !token.IsKeyword(path.Base(p))
}

// words is a flag whose value is a comma-separated list of categories.
type words struct{ settings *Settings }

func (w words) String() string {
	if w.settings == nil {
		return ""
	}
	return strings.Join(w.settings.Skip, ",")
}

func (w words) Set(value string) error {
	next := *w.settings
	next.Skip = fields(value)
	return replace(w.settings, next)
}

// numbers is a flag whose value is a comma-separated list of codes.
type numbers struct{ settings *Settings }

func (n numbers) String() string {
	if n.settings == nil {
		return ""
	}
	texts := make([]string, len(n.settings.Allow))
	for i, code := range n.settings.Allow {
		texts[i] = strconv.Itoa(code)
	}
	return strings.Join(texts, ",")
}

func (n numbers) Set(value string) error {
	next := *n.settings
	next.Allow = nil
	for _, word := range fields(value) {
		code, err := strconv.Atoi(word)
		if err != nil {
			return fmt.Errorf("allow: %q is no number (allowed: 100 to 999, comma-separated)", word)
		}
		next.Allow = append(next.Allow, code)
	}
	return replace(n.settings, next)
}

// location is a flag whose value is an import path.
type location struct{ settings *Settings }

func (l location) String() string {
	if l.settings == nil {
		return ""
	}
	return l.settings.Constants
}

func (l location) Set(value string) error {
	next := *l.settings
	next.Constants = value
	return replace(l.settings, next)
}

// replace stores next if it is valid.
func replace(settings *Settings, next Settings) error {
	if err := next.Validate(); err != nil {
		return err
	}
	*settings = next
	return nil
}

// fields splits a comma-separated list; blanks around an item do not count.
func fields(list string) []string {
	if strings.TrimSpace(list) == "" {
		return nil
	}
	items := strings.Split(list, ",")
	for i := range items {
		items[i] = strings.TrimSpace(items[i])
	}
	return items
}
