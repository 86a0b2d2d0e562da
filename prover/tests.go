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

// failing lists the tests that passed before and do not any more. One that
// fails is tried again: tests of servers miss their time now and then.
func failing(dir string, before []string) []string {
	left := before
	for range 3 {
		if len(left) == 0 {
			break
		}
		passes := map[string]bool{}
		for _, test := range passing(dir, packagesOf(left)...) {
			passes[test] = true
		}
		left = slices.DeleteFunc(slices.Clone(left), func(test string) bool { return passes[test] })
	}
	return left
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
