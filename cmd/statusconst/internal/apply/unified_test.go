package apply

import (
	"fmt"
	"math/rand"
	"strconv"
	"strings"
	"testing"
)

// TestUnifiedIsExact applies the diffs of random changes by their line numbers
// alone, on both sides, and compares.
func TestUnifiedIsExact(t *testing.T) {
	for seed := range int64(2000) {
		random := rand.New(rand.NewSource(seed))
		before := randomLines(random)
		after := mutate(random, before)
		diff, err := Unified("x.go", []byte(strings.Join(before, "")), []byte(strings.Join(after, "")))
		if err != nil {
			t.Fatal(err)
		}
		if got := patched(t, before, diff); got != strings.Join(after, "") {
			t.Fatalf("seed %d: the diff\n%s\nof\n%q\ngives\n%q\nwant\n%q", seed, diff, before, got, after)
		}
	}
}

// randomLines gives lines of which many are equal, the last one sometimes
// without its end.
func randomLines(random *rand.Rand) []string {
	lines := make([]string, 1+random.Intn(60))
	for i := range lines {
		lines[i] = fmt.Sprintf("line %d\n", random.Intn(5))
	}
	if random.Intn(3) == 0 {
		lines[len(lines)-1] = "}"
	}
	return lines
}

func mutate(random *rand.Rand, lines []string) []string {
	var after []string
	for i, line := range lines {
		last := i == len(lines)-1
		switch random.Intn(12) {
		case 0:
			after = append(after, fmt.Sprintf("new %d\n", random.Intn(5)))
		case 1:
			after = append(after, "more\n", line)
		case 2:
			if last {
				after = append(after, line)
			}
		default:
			after = append(after, line)
		}
	}
	return after
}

// patched makes the changes of a diff in lines, and fails where a hunk is not
// exactly where its header says, in the old lines and in the new ones.
func patched(t *testing.T, lines []string, diff string) string {
	t.Helper()
	var out []string
	at := 0
	for _, row := range rows(diff) {
		switch row[0] {
		case '@':
			from, to := hunkLines(t, row)
			for ; at < from-1; at++ {
				out = append(out, lines[at])
			}
			if len(out) != to-1 {
				t.Fatalf("the hunk %q starts at line %d of the new file\n%s", row, len(out)+1, diff)
			}
		case '+':
			out = append(out, row[1:])
		default:
			if at >= len(lines) || row[1:] != lines[at] {
				t.Fatalf("row %q is not line %d\n%s", row, at+1, diff)
			}
			if row[0] == ' ' {
				out = append(out, row[1:])
			}
			at++
		}
	}
	return strings.Join(append(out, lines[at:]...), "")
}

// rows are the lines of a diff below its two names, each with its end, and
// without where the diff says so.
func rows(diff string) []string {
	var list []string
	for i, row := range strings.SplitAfter(diff, "\n") {
		switch {
		case i < 2 || row == "":
		case row[0] == '\\':
			list[len(list)-1] = strings.TrimSuffix(list[len(list)-1], "\n")
		default:
			list = append(list, row)
		}
	}
	return list
}

func hunkLines(t *testing.T, header string) (from, to int) {
	t.Helper()
	fields := strings.Fields(header)
	number := func(field string) int {
		first, _, _ := strings.Cut(field[1:], ",")
		n, err := strconv.Atoi(first)
		if err != nil {
			t.Fatalf("header %q: %v", header, err)
		}
		return n
	}
	return number(fields[1]), number(fields[2])
}

func TestHeaderName(t *testing.T) {
	for name, want := range map[string]string{
		"a/x.go":    "a/x.go",
		"a/世 é.go":  "a/世 é.go\t",
		"a/\x1b.go": `"a/\033.go"`,
		"a/\"\\\n":  `"a/\"\\\012"`,
	} {
		if got := headerName(name); got != want {
			t.Errorf("headerName(%q) = %q, want %q", name, got, want)
		}
	}
}
