package main

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
)

// label says what a literal is.
type label string

const (
	status    label = "status" // an HTTP status code
	notStatus label = "not"    // something else
	left      label = "left"   // a status, or near to one, that is left alone by design
)

// labelled is a line of a file of labels.
type labelled struct {
	position

	text   string // the literal as it is written
	label  label
	reason string // a word or some
}

// readLabels reads a file of labels: file, line, column, literal, label and
// reason, with tabs between them. A line that is not complete, or whose label
// is none of the three, is an error, and so is one that is out of order.
func readLabels(file string) ([]labelled, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var list []labelled
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		l, err := parseLabel(lines.Text())
		if err == nil && len(list) > 0 && list[len(list)-1].compare(l.position) >= 0 {
			err = fmt.Errorf("%s does not come after the line before it", l.position)
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		list = append(list, l)
	}
	return list, lines.Err()
}

func parseLabel(line string) (labelled, error) {
	fields := strings.Split(line, "\t")
	if len(fields) != 6 {
		return labelled{}, fmt.Errorf("%d fields: want file, line, column, literal, label and reason", len(fields))
	}
	l := labelled{position: position{file: fields[0]}, text: fields[3], label: label(fields[4]), reason: fields[5]}
	var err error
	if l.line, err = strconv.Atoi(fields[1]); err != nil {
		return labelled{}, fmt.Errorf("line %q is no number", fields[1])
	}
	if l.column, err = strconv.Atoi(fields[2]); err != nil {
		return labelled{}, fmt.Errorf("column %q is no number", fields[2])
	}
	if !slices.Contains([]label{status, notStatus, left}, l.label) {
		return labelled{}, fmt.Errorf("label %q of %s: allowed are %s, %s and %s", l.label, l.position, status, notStatus, left)
	}
	if strings.TrimSpace(l.reason) == "" {
		return labelled{}, fmt.Errorf("%s has no reason: a word is enough", l.position)
	}
	return l, nil
}

// blank writes the lines that are to be filled in.
func blank(w io.Writer, list []literal) error {
	for _, l := range list {
		if _, err := fmt.Fprintf(w, "%s\t%d\t%d\t%s\t\t\n", l.file, l.line, l.column, l.text); err != nil {
			return err
		}
	}
	return nil
}

// match returns the labels by position. It is an error that names each of them
// when a candidate has no label, or a label no literal. A literal that is no
// candidate may have one too, where an analyzer reports it.
func match(all map[position]literal, list []labelled) (map[position]label, error) {
	labels := map[position]label{}
	var wrong []string
	for _, l := range list {
		if all[l.position].text != l.text {
			wrong = append(wrong, fmt.Sprintf("%s: there is no literal %s", l.position, l.text))
		}
		labels[l.position] = l.label
	}
	for _, l := range candidates(all) {
		if _, ok := labels[l.position]; !ok {
			wrong = append(wrong, fmt.Sprintf("%s: %s has no label", l.position, l.text))
		}
	}
	if len(wrong) > 0 {
		return nil, fmt.Errorf("labels and literals differ:\n%s", strings.Join(wrong, "\n"))
	}
	return labels, nil
}

// count is how many of the labels are want.
func count(labels map[position]label, want label) int {
	n := 0
	for l := range maps.Values(labels) {
		if l == want {
			n++
		}
	}
	return n
}
