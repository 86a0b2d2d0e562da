package nearest

import "testing"

func TestTo(t *testing.T) {
	for _, tt := range []struct{ word, want string }{
		{"ranges", "range"},
		{"Komparison", "comparison"},
		{"vlaue", "value"},
		{"agument", "argument"},
		{"nothing", ""},
		{"", ""},
		{"x", ""},
	} {
		if got := To(tt.word, []string{"comparison", "range", "argument", "value"}); got != tt.want {
			t.Errorf("To(%q) = %q, want %q", tt.word, got, tt.want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"abc", "", 3}, {"abc", "abc", 0}, {"abc", "acb", 1},
		{"kitten", "sitting", 3}, {"ab", "ba", 1}, {"ca", "abc", 3},
	} {
		if got := distance(tt.a, tt.b); got != tt.want {
			t.Errorf("distance(%q, %q) = %d, want %d", tt.a, tt.b, got, tt.want)
		}
	}
}
