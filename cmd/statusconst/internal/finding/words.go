package finding

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Plural is the number and the word, as it is for that number.
func Plural(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}

// Relative shortens a path below the current directory.
func Relative(file string) string {
	dir, err := os.Getwd()
	if err != nil {
		return file
	}
	if rel, err := filepath.Rel(dir, file); err == nil && !strings.HasPrefix(rel, "..") {
		return rel
	}
	return file
}

// OneLine is the text with a blank for each break and indentation.
func OneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
