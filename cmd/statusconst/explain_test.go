package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/show"
)

func TestExplain(t *testing.T) {
	for words, want := range map[string][]string{
		"404":                   {"http.StatusNotFound", "RFC 9110, section 15.5.5", "HTTP_STATUS_NOT_FOUND"},
		"HTTP_STATUS_PARTIAL":   {"203", "http.StatusNonAuthoritativeInfo"},
		"http.StatusFound":      {"302", "HTTP_STATUS_REDIRECT"},
		"0x1c1":                 {"449", "has no constant", "HTTP_STATUS_RETRY_WITH"},
		"all":                   {"StatusTeapot", "HTTP_STATUS_DENIED", "449"},
		"404|405":               {"http.StatusNotFound", "\n\n", "http.StatusMethodNotAllowed"},
		"not|found":             {"http.StatusNotFound"},
		"Not Found":             {"http.StatusNotFound"},
		"teapot":                {"418"},
		"notFound":              {"http.StatusNotFound"},
		"denied":                {"http.StatusUnauthorized"},
		"BAD_METHOD":            {"http.StatusMethodNotAllowed"},
		"4XX":                   {"CODE", "StatusBadRequest", "499"},
		"range":                 {"compared by order", "#range", "-skip=range"},
		"boundary":              {"RFC 9110, section 15.5", "seems to have erred", "-skip=boundary"},
		"redirect|text":         {"automatically redirecting the request", "RFC 9112, section 4"},
		"REDIRECT":              {"302"},
		"skip":                  {"-skip categories: leave out: comparison, range"},
		"-tests":                {"-tests=false: leave out test files"},
		"--tags|5xx|range":      {"-tags list: build tags", "StatusBadGateway", "compared by order"},
		"redirect method":       {"HTTP_STATUS_REDIRECT_METHOD"},
		"internal server error": {"500"},
	} {
		code, out, _ := called(append([]string{"-explain"}, strings.Split(words, "|")...)...)
		for _, w := range want {
			if code != exitClean || !strings.Contains(out, w) {
				t.Errorf("-explain %s exits with %d and has no %q:\n%s", words, code, w, out)
			}
		}
	}
	if _, out, _ := called("-explain", "4xx"); strings.Contains(out, "500") || strings.Contains(out, "302") {
		t.Errorf("-explain 4xx has codes of another class:\n%s", out)
	}
}

// TestWidth: what is explained fits the terminal, whatever is left out of a
// table for that, and is whole where there is none.
func TestWidth(t *testing.T) {
	for _, width := range []int{0, 200, 130, 100, 80, 60} {
		for _, word := range []string{"all", "203", "449", "5xx", "boundary", "text"} {
			var out bytes.Buffer
			if code := explain([]string{word}, show.Console{Out: &out, Width: width}); code != exitClean {
				t.Fatalf("exits with %d", code)
			}
			for line := range strings.Lines(out.String()) {
				if n := len(strings.TrimRight(line, "\n")); width > 0 && n > width {
					t.Errorf("-explain %s has a line of %d in a terminal of %d: %s", word, n, width, line)
				}
			}
			table := word == "all" || word == "5xx"
			if whole := strings.Contains(out.String(), "SINCE"); table && (whole != (width == 0 || width >= 200)) {
				t.Errorf("-explain %s in %d:\n%s", word, width, out.String())
			}
			if table && !strings.Contains(out.String(), "StatusBadGateway") {
				t.Errorf("-explain %s in %d has no names:\n%s", word, width, out.String())
			}
		}
	}
}
