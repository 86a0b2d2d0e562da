package names

import (
	"fmt"
	"go/token"
	"strings"

	"github.com/statusconst/statusconst/internal/catalog"
)

// nameless is the message for a code that no constant of net/http stands for.
func (v verdict) nameless() string {
	return fmt.Sprintf("give %s a name: net/http has no constant for %s", v.Lit.Value, known(v.code))
}

// known says what the catalog knows of a code without a constant, without
// parentheses: the reason has some.
func known(code catalog.Code) string {
	text := strings.TrimPrefix(code.Note, "Unofficial: ")
	switch {
	case code.Text != "":
		text = strings.TrimPrefix(code.WinHTTP, "HTTP_STATUS_") + " of WinHTTP"
	case code.Phrase != "" && !strings.HasPrefix(code.Phrase, "("):
		text = code.Phrase
	}
	text = strings.NewReplacer(" (", ", ", ")", "").Replace(text)
	return strings.TrimSuffix(text, ".")
}

// never is the message for what is no status at all.
func (f *Finder) never(v verdict) string {
	if f.found.Sends(v.Use) {
		return fmt.Sprintf("WriteHeader panics: %s is not a three-digit status code", v.Lit.Value)
	}
	truth := "never"
	if v.Op == token.NEQ {
		truth = "always"
	}
	return fmt.Sprintf("this comparison is %s true: %s is not a three-digit status code", truth, v.Lit.Value)
}
