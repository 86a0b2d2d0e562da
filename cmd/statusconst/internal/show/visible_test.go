package show

import "testing"

func TestVisible(t *testing.T) {
	for text, want := range map[string]string{
		"var é = \"世界\"  ❌": "var é = \"世界\"  ❌",
		"\x1b[2J":           `\x1b[2J`,
		"a\r\nb\tc":         `a\r` + "\nb\tc",
		"\u202eevil\u2066":  `\u202eevil\u2066`,
		"\x9b31m\u009b":     `\x9b31m\u009b`,
		"\x7f\x00\ufffd":    `\x7f\x00` + "\ufffd",
	} {
		if got := visible(text, "\n\t"); got != want {
			t.Errorf("visible(%q) = %q, want %q", text, got, want)
		}
	}
}
