package analyzer

import (
	"fmt"
	"go/token"
	"strings"

	"github.com/statusconst/statusconst/internal/catalog"
)

// withReason adds why the literal is a status, where its line does not show it.
// It stands in the message and not in Related: golangci-lint reports each
// related information as a finding of its own.
func withReason(message, why string) string {
	if why == "" {
		return message
	}
	return message + " (" + why + ")"
}

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

// impossible is the message for what is no status at all.
func (v verdict) impossible() string {
	if v.Sends {
		return fmt.Sprintf("WriteHeader panics: %s is not a three-digit status code", v.Lit.Value)
	}
	truth := "never"
	if v.Op == token.NEQ {
		truth = "always"
	}
	return fmt.Sprintf("this comparison is %s true: %s is not a three-digit status code", truth, v.Lit.Value)
}
