package run

import (
	"encoding/json"
	"testing"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
)

// TestRelocate: a file that the package has is in its folder, another stays where
// a //line comment says it is.
func TestRelocate(t *testing.T) {
	f := folder{Dir: "/here/p", GoFiles: []string{"a.go"}, XTestGoFiles: []string{"x_test.go"}}
	for posn, want := range map[string]string{
		"/there/p/a.go:1:2":      "/here/p/a.go:1:2",
		"/there/p/x_test.go:1:2": "/here/p/x_test.go:1:2",
		"/here/p/a.go:1:2":       "/here/p/a.go:1:2",
		"/there/p/grammar.y:3":   "/there/p/grammar.y:3",
	} {
		raw := []byte(`[{"posn": "` + posn + `", "end": "` + posn + `"}]`)
		var got []finding.Finding
		if err := json.Unmarshal(f.relocate(raw), &got); err != nil || got[0].Posn != want || got[0].End != want {
			t.Errorf("%s becomes %v, %v, want %s", posn, got, err, want)
		}
	}
}
