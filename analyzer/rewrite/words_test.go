package rewrite

import (
	"strings"
	"testing"

	"github.com/statusconst/statusconst/analyzer/catalog"
)

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"statusClientClosed": "status client closed", "STATUS_CLIENT_CLOSED": "status client closed", "HTTPStatus": "http status",
		"Status499Closed": "status 499 closed", "StatusOK": "status ok", "substatus": "substatus", "statuscode": "statuscode",
		"A Timeout Occurred (Cloudflare).": "a timeout occurred cloudflare", "": "", "_": "", "ÜberStatus": "über status", "aB": "a b",
	} {
		if got := strings.Join(wordsOf(text), " "); got != want {
			t.Errorf("wordsOf(%q) = %q, want %q", text, got, want)
		}
	}
}

// TestTells gives each code without a constant a name made of the catalog's own
// words, which tells it, and names that do not.
func TestTells(t *testing.T) {
	for _, code := range catalog.All() {
		if code.Constant != "" {
			continue
		}
		name := "Status_" + strings.Join(wordsOf(meanings(code)), "_")
		if !tells(name, code) {
			t.Errorf("%s tells not that it is %d", name, code.Value)
		}
		for _, name := range []string{"Status", "StatusCode", "statusBarWidth", "statusPollSeconds", name + "_Width", "Max_" + name} {
			if tells(name, code) {
				t.Errorf("%s is taken for %d", name, code.Value)
			}
		}
	}
}
