package main

import (
	"fmt"
	"io"
	"os"
)

// measure prints a table of the modules and what statusconst and the labels do
// not agree on. It returns whether nothing wrong is reported and the recall of
// all is what it must be.
func measure(chosen []module, o options) (ok bool, err error) {
	tool, remove, err := buildTool()
	if err != nil {
		return false, err
	}
	defer remove()
	var results []result
	for _, m := range chosen {
		r, err := examine(tool, m)
		if err != nil {
			return false, fmt.Errorf("%s: %w", m.name(), err)
		}
		results = append(results, r)
	}
	total := table(os.Stdout, results)
	ok = true
	for _, r := range results {
		r.differ.print(os.Stdout, r.module, o.disagree)
		ok = ok && !r.differ.wrong()
	}
	if recall := total[0].recall(); recall < o.recall {
		fmt.Printf("recall is %s, the least is %s\n", percent(recall), percent(o.recall))
		ok = false
	}
	return ok, nil
}

// table prints a row a module, and one for all, whose scores it returns.
func table(w io.Writer, results []result) scores {
	fmt.Fprintln(w, "| module | half | labelled | status | statusconst | recall | precision | usestdlibvars | recall | precision | ST1013 | recall | precision |")
	fmt.Fprintln(w, "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
	labelled := 0
	var total scores
	for _, r := range results {
		row(w, r.module.version, string(r.module.half), r.labelled, r.scores)
		labelled += r.labelled
		total.add(r.scores)
	}
	row(w, "all", "", labelled, total)
	return total
}

func row(w io.Writer, name, half string, labelled int, s scores) {
	fmt.Fprintf(w, "| %s | %s | %d | %d | %s | %s | %s |\n", name, half, labelled, s[0].status, s[0].cells(), s[1].cells(), s[2].cells())
}
