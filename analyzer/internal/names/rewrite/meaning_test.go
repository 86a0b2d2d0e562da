package rewrite

import (
	"strings"
	"testing"

	"github.com/statusconst/statusconst/analyzer/internal/words"
	"github.com/statusconst/statusconst/internal/catalog"
)

// TestTells gives each code without a constant a name made of the catalog's own
// words, which tells it, and names that do not.
func TestTells(t *testing.T) {
	for _, code := range catalog.All() {
		if code.Constant != "" {
			continue
		}
		name := "Status_" + strings.Join(words.Of(meanings(code)), "_")
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
