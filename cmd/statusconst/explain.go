package main

import (
	"fmt"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/statusconst/statusconst/analyzer/catalog"
)

// explain prints a row of the catalog, or all of it.
func explain(what string, out console) int {
	if what == "all" {
		explainAll(out)
		return exitClean
	}
	row, ok := find(what)
	if !ok {
		out.fail(fmt.Errorf("-explain %s: no such code or name (allowed: a number such as 404, a name such as StatusNotFound or HTTP_STATUS_DENIED, or all)", what))
		return exitError
	}
	w := tabwriter.NewWriter(out.out, 0, 0, 2, ' ', 0)
	for _, line := range [][2]string{
		{"code", strconv.Itoa(row.Value)},
		{"net/http", constantOf(row)},
		{"phrase", row.Phrase},
		{"defined in", row.Spec},
		{"WinHTTP", row.WinHTTP},
		{"", row.Text},
		{"note", row.Note},
	} {
		if line[1] != "" {
			_, _ = fmt.Fprintf(w, "%s\t%s\n", line[0], line[1])
		}
	}
	_ = w.Flush()
	return exitClean
}

func find(what string) (catalog.Code, bool) {
	if value, err := strconv.ParseInt(what, 0, 64); err == nil {
		return catalog.Lookup(value)
	}
	return catalog.Named(what)
}

func constantOf(row catalog.Code) string {
	if row.Constant == "" {
		return "has no constant for it"
	}
	return "http." + row.Constant + ", since " + strings.TrimSuffix(row.Since, ".0")
}

func explainAll(out console) {
	w := tabwriter.NewWriter(out.out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "CODE\tNET/HTTP\tSINCE\tPHRASE\tDEFINED IN\tWINHTTP")
	for _, row := range catalog.All() {
		_, _ = fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\t%s\n", row.Value, orDash(row.Constant), orDash(row.Since), orDash(row.Phrase), orDash(row.Spec), orDash(row.WinHTTP))
	}
	_ = w.Flush()
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
