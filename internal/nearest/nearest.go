// Package nearest finds the word that a mistyped one was meant to be, for the
// errors that name it.
package nearest

import "strings"

// To returns the candidate that the fewest edits make of word, the first of
// several, in any case of letters; and "" if none is near: an edit for each three
// letters, at least one. An edit adds, drops or changes a letter, or swaps two
// neighbours.
func To(word string, candidates []string) string {
	best, least := "", max(1, len(word)/3)+1
	for _, c := range candidates {
		if d := distance(strings.ToLower(word), strings.ToLower(c)); d < least {
			best, least = c, d
		}
	}
	return best
}

// Hint is the end of an error about word: the nearest candidate as a question,
// or nothing.
func Hint(word string, candidates []string) string {
	if c := To(word, candidates); c != "" {
		return "; did you mean " + c + "?"
	}
	return ""
}

// distance counts the edits. It keeps three rows of the usual table, whose cell
// i, j is the distance of the first i letters of a from the first j of b.
func distance(a, b string) int {
	before, above, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range above {
		above[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := above[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			row[j] = min(above[j]+1, row[j-1]+1, change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, above, row = above, row, before
	}
	return above[len(b)]
}
