package main

import (
	"encoding/json"
	"slices"
	"strings"
)

// passing runs the tests of some packages and lists those that pass, each as
// "package Test".
func passing(dir string, patterns ...string) []string {
	args := append([]string{"test", "-json", "-count=1", "-short", "-timeout=5m"}, patterns...)
	out, _ := goCommand(dir, args...)
	var list []string
	for line := range strings.Lines(out) {
		var event struct{ Action, Package, Test string }
		if err := json.Unmarshal([]byte(line), &event); err != nil {
			continue // a line of a build, not of a test
		}
		if event.Action == "pass" && event.Test != "" && !strings.Contains(event.Test, "/") {
			list = append(list, event.Package+" "+event.Test)
		}
	}
	return list
}

// failing lists the tests that passed in the original and fail in dir. One
// that fails is tried again on both sides in turn, since tests of servers miss
// their time now and then: only what always passes there and never passes here
// is the doing of the fixes. The others that failed are unsteady.
func failing(dir, original string, before []string) (always, unsteady []string) {
	_, first := run(dir, before)
	always = first
	for range 3 {
		always, _ = run(original, always)
		_, always = run(dir, always)
	}
	unsteady = slices.DeleteFunc(slices.Clone(first), func(test string) bool { return slices.Contains(always, test) })
	return always, unsteady
}

// run runs the packages of some tests and tells the tests that pass from the
// others.
func run(dir string, tests []string) (pass, fail []string) {
	if len(tests) == 0 {
		return nil, nil
	}
	passes := map[string]bool{}
	for _, test := range passing(dir, packagesOf(tests)...) {
		passes[test] = true
	}
	for _, test := range tests {
		if passes[test] {
			pass = append(pass, test)
		} else {
			fail = append(fail, test)
		}
	}
	return pass, fail
}

func packagesOf(tests []string) []string {
	var list []string
	for _, test := range tests {
		pkg, _, _ := strings.Cut(test, " ")
		list = append(list, pkg)
	}
	slices.Sort(list)
	return slices.Compact(list)
}
