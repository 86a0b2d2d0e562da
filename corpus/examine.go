package main

import (
	"fmt"
	"os"
	"slices"

	"github.com/statusconst/statusconst/bench/contender"
	"github.com/statusconst/statusconst/internal/checkout"
)

// result is what became of a module.
type result struct {
	module   module
	labelled int
	scores   scores
	differ   differences
}

// scores are those of statusconst, usestdlibvars and ST1013.
type scores [3]score

func (s *scores) add(t scores) {
	for i := range s {
		s[i].add(t[i])
	}
}

// open copies a module and loads it. The caller removes the folder.
func open(m module) (loaded, error) {
	progress("%s: load", m.name())
	dir, err := checkout.Copy(m.version)
	if err != nil {
		return loaded{dir: dir}, err
	}
	l, err := load(dir, m.patterns)
	l.dir = dir
	return l, err
}

// examine compares what the tools report in a module with its labels.
func examine(tool string, m module) (result, error) {
	l, err := open(m)
	defer os.RemoveAll(l.dir)
	if err != nil {
		return result{}, err
	}
	all := literals(l)
	list, err := readLabels(m.labels())
	if err != nil {
		return result{}, err
	}
	labels, err := match(all, list)
	if err != nil {
		return result{}, err
	}
	progress("%s: analyse", m.name())
	reports, err := analyse(tool, l, m.patterns)
	if err != nil {
		return result{}, err
	}
	r := result{module: m, labelled: len(labels), differ: compare(all, list, reports[0])}
	for i, reported := range reports {
		r.scores[i] = scoreOf(labels, reported)
	}
	return r, nil
}

// analyse runs the three tools. Messages are by position.
func analyse(tool string, l loaded, patterns []string) (reports [3]map[position]string, err error) {
	if reports[0], err = ours(tool, l.dir, patterns); err != nil {
		return reports, err
	}
	usestdlibvars, err := contender.Usestdlibvars()
	if err != nil {
		return reports, err
	}
	pkgs := slices.Concat(l.near, l.far)
	if reports[1], err = others(usestdlibvars, l.dir, pkgs); err != nil {
		return reports, err
	}
	reports[2], err = others(contender.ST1013, l.dir, pkgs)
	return reports, err
}

func progress(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "corpus: "+format+"\n", args...)
}
