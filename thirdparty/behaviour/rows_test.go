package behaviour

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// row is one line of the table, as it stands there.
type row struct {
	key     string // package, function and situation
	module  string // its import path, without what stands behind the version
	version string
	codes   []int // samples: both ends of each range
	effect  string
	sent    int
}

func readRows(t *testing.T) (rows []row) {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("..", "..", "analyzer", "internal", "mistakes", "behaviour", "table", "servers.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(string(content), "\n") {
		cells := strings.Split(line, "\t")
		if len(cells) < 10 || cells[0] == "package" {
			continue
		}
		sent, _ := strconv.Atoi(cells[7])
		rows = append(rows, row{
			key: cells[0] + " " + cells[1] + " " + cells[4], module: cells[0], version: cells[8],
			codes: samples(t, cells[5]), effect: cells[6], sent: sent,
		})
	}
	return rows
}

// samples are codes that stand for a list such as "<100,204,300..308,>999".
func samples(t *testing.T, list string) (codes []int) {
	t.Helper()
	for part := range strings.SplitSeq(list, ",") {
		low, high, isRange := strings.Cut(part, "..")
		n, err := strconv.Atoi(strings.TrimLeft(low, "<>"))
		if err != nil {
			t.Fatalf("%s: %v", list, err)
		}
		switch {
		case isRange:
			m, err := strconv.Atoi(high)
			if err != nil {
				t.Fatalf("%s: %v", list, err)
			}
			codes = append(codes, n, m)
		case strings.HasPrefix(low, "<"):
			codes = append(codes, n-1, -1)
		case strings.HasPrefix(low, ">"):
			codes = append(codes, n+1)
		default:
			codes = append(codes, n)
		}
	}
	return codes
}
