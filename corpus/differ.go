package main

import (
	"fmt"
	"io"
	"slices"
)

// differences are where statusconst and the labels do not agree.
type differences struct {
	missed     []difference // statuses that are not reported
	mistaken   []difference // reported, labelled as no status
	unlabelled []difference // reported literals without a label
	left       []difference // reported, labelled as left out by design
	elsewhere  []difference // reported, but no integer literal
}

// difference is one of them.
type difference struct {
	position

	text string // the literal
	note string // the reason of the label, or the message
}

// compare finds the differences between the labels and what is reported.
func compare(all map[position]literal, list []labelled, reported map[position]string) differences {
	var d differences
	byPosition := map[position]labelled{}
	for _, l := range list {
		byPosition[l.position] = l
		if _, ok := reported[l.position]; !ok && l.label == status {
			d.missed = append(d.missed, difference{l.position, l.text, l.reason})
		}
	}
	for at, message := range reported {
		one := difference{at, all[at].text, message}
		l, hasLabel := byPosition[at]
		switch {
		case hasLabel && l.label == notStatus:
			d.mistaken = append(d.mistaken, one)
		case hasLabel && l.label == left:
			d.left = append(d.left, one)
		case !hasLabel && one.text != "":
			d.unlabelled = append(d.unlabelled, one)
		case !hasLabel:
			d.elsewhere = append(d.elsewhere, one)
		}
	}
	for _, group := range [][]difference{d.missed, d.mistaken, d.unlabelled, d.left, d.elsewhere} {
		slices.SortFunc(group, func(a, b difference) int { return a.compare(b.position) })
	}
	return d
}

// wrong reports whether something is reported that must not be.
func (d differences) wrong() bool { return len(d.mistaken)+len(d.unlabelled) > 0 }

// print lists the differences of a module; those that are wrong always, the
// others if all is set.
func (d differences) print(w io.Writer, m module, all bool) {
	show := func(kind string, list []difference) {
		for _, one := range list {
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", kind, m.name(), one.position, one.text, one.note)
		}
	}
	show("false", d.mistaken)
	show("not labelled", d.unlabelled)
	if all {
		show("missed", d.missed)
		show("left by design", d.left)
		show("no literal", d.elsewhere)
	}
}
