package main

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// TestAction: what the action uses is pinned to a commit, and it hands its script
// every variable that the script reads. The script itself is run by
// testdata/script/action.txtar.
func TestAction(t *testing.T) {
	action, script := text(t, "../../action.yml"), text(t, "../../.github/action/run.sh")
	uses := regexp.MustCompile(`(?m)uses: .*$`).FindAllString(action, -1)
	if len(uses) == 0 {
		t.Error("the action uses nothing")
	}
	for _, use := range uses {
		if !regexp.MustCompile(`@[0-9a-f]{40} # v[0-9.]+$`).MatchString(use) {
			t.Errorf("%s: not pinned to a commit", use)
		}
	}
	for _, name := range regexp.MustCompile(`INPUT_[A-Z]+|BASE`).FindAllString(script, -1) {
		if !strings.Contains(action, " "+name+": ${{") {
			t.Errorf("action.yml does not set %s", name)
		}
	}
	for _, input := range regexp.MustCompile(`inputs\.([a-z-]+)`).FindAllStringSubmatch(action, -1) {
		if !strings.Contains(action, "\n  "+input[1]+":\n    description: ") {
			t.Errorf("action.yml has no input %s", input[1])
		}
	}
}

func text(t *testing.T, file string) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
