package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// half says when a module may be looked at.
type half string

// Modules of the first half may be looked at while the analyzer is built, those
// of the second are read at the end only.
const (
	build half = "build"
	held  half = "held"
)

// module is a line of modules.txt.
type module struct {
	version  string // path@version
	half     half
	patterns []string // which packages are labelled; ./... where the line names none
}

// name is the module's path without its host and its major version, with
// hyphens: prometheus-alertmanager.
func (m module) name() string {
	path, _, _ := strings.Cut(m.version, "@")
	path = majorVersion.ReplaceAllString(path, "")
	if _, after, ok := strings.Cut(path, "/"); ok {
		path = after
	}
	return strings.ReplaceAll(path, "/", "-")
}

var majorVersion = regexp.MustCompile(`/v[0-9]+$`)

// labels is the file of the module's labels.
func (m module) labels() string { return filepath.Join("labels", m.name()+".tsv") }

// readModules reads modules.txt. A line that names no version or no half is an
// error, and so are two modules of one name.
func readModules(file string) ([]module, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var list []module
	seen := map[string]bool{}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line, _, _ := strings.Cut(lines.Text(), "#")
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		m, err := parseModule(fields)
		if err == nil && seen[m.name()] {
			err = fmt.Errorf("%s is there twice", m.name())
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		seen[m.name()] = true
		list = append(list, m)
	}
	return list, lines.Err()
}

func parseModule(fields []string) (module, error) {
	if len(fields) < 2 || !strings.Contains(fields[0], "@") {
		return module{}, fmt.Errorf("%q: want module@version, half, and package patterns if not all are labelled", strings.Join(fields, " "))
	}
	m := module{version: fields[0], half: half(fields[1]), patterns: fields[2:]}
	if m.half != build && m.half != held {
		return module{}, fmt.Errorf("half %q of %s: allowed are %s and %s", m.half, m.version, build, held)
	}
	if len(m.patterns) == 0 {
		m.patterns = []string{"./..."}
	}
	return m, nil
}

// choose returns the modules of a half, or of all, that are among the names. No
// names mean all of them; a name that no module has is an error.
func choose(all []module, wanted string, names []string) ([]module, error) {
	if wanted != string(build) && wanted != string(held) && wanted != "all" {
		return nil, fmt.Errorf("-half %q: allowed are %s, %s and all", wanted, build, held)
	}
	for _, name := range names {
		if !slices.ContainsFunc(all, func(m module) bool { return m.name() == name }) {
			return nil, fmt.Errorf("no module is called %s: modules.txt has %s", name, strings.Join(namesOf(all), ", "))
		}
	}
	var list []module
	for _, m := range all {
		inHalf := wanted == "all" || m.half == half(wanted)
		if inHalf && (len(names) == 0 || slices.Contains(names, m.name())) {
			list = append(list, m)
		}
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("none of %s is in half %s", strings.Join(names, ", "), wanted)
	}
	return list, nil
}

func namesOf(all []module) []string {
	var names []string
	for _, m := range all {
		names = append(names, m.name())
	}
	return names
}
