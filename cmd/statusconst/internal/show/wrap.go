package show

import (
	"fmt"
	"strings"
)

// Wrap breaks text at blanks so that no line is longer than width, if one is
// given; words stay whole.
func Wrap(text string, width int) []string {
	if width < 1 {
		return []string{text}
	}
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(text) {
		if line != "" && len(line)+1+len(word) > width {
			lines = append(lines, line)
			line = ""
		}
		line = strings.TrimLeft(fmt.Sprintf("%s %s", line, word), " ")
	}
	return append(lines, line)
}
