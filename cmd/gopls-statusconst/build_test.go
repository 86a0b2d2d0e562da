package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// fakeGo is a go command that notes where and how it is called, downloads what
// the test gives it, and asks the true one for what needs no network.
const fakeGo = `#!/bin/sh
echo "$(pwd) $GOTOOLCHAIN $GOWORK: $*" >>"$CALLS"
case "$1 $2" in
"mod download") echo "{\"Dir\": \"$GOPLS\", \"Sum\": \"$SUM\"}" ;;
"list -m") echo v0.47.1 ;;
"build -mod=mod") echo "this is as far as it goes" >&2; exit 1 ;;
*) exec "$TRUEGO" "$@" ;;
esac
`

// strange changes to a folder whose go.mod puts other code in the place of this
// module, asks for another toolchain, and lets run call the fake go command. It
// returns the folder and a function that reads the calls.
func strange(t *testing.T, sum string) (dir string, calls func() []string) {
	t.Helper()
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skipf("not run: the go command here is a shell script: %v", err)
	}
	trueGo, err := exec.LookPath("go")
	if err != nil {
		t.Fatal(err)
	}
	dir, bin, gopls := t.TempDir(), t.TempDir(), t.TempDir()
	for name, content := range map[string]string{
		filepath.Join(dir, "go.mod"):                      "module strange\n\ngo 1.99\n\ntoolchain go1.99.9\n\nrequire " + ours + " v0.0.0\n\nreplace " + ours + " => ./evil\n",
		filepath.Join(dir, "evil", "go.mod"):              "module " + ours + "\n",
		filepath.Join(bin, "go"):                          fakeGo,
		filepath.Join(gopls, "go.mod"):                    "module " + goplsPath + "\n",
		filepath.Join(gopls, "internal", "settings", "x"): "",
	} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	log := filepath.Join(bin, "calls")
	for name, value := range map[string]string{
		"CALLS": log, "GOPLS": gopls, "SUM": sum, "TRUEGO": trueGo,
		"PATH": bin + string(os.PathListSeparator) + os.Getenv("PATH"),
	} {
		t.Setenv(name, value)
	}
	t.Chdir(dir)
	return dir, func() []string {
		content, err := os.ReadFile(log)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Split(strings.TrimSpace(string(content)), "\n")
	}
}

// TestStrangeFolder builds with the source of this program, and asks the go
// command nothing in the folder that it is called in.
func TestStrangeFolder(t *testing.T) {
	dir, calls := strange(t, releases[len(releases)-1].sum)
	out := filepath.Join(dir, "gopls.out")
	err := run([]string{"-o", out, "-gopls", releases[len(releases)-1].gopls})
	if err == nil || !strings.Contains(err.Error(), "as far as it goes") {
		t.Errorf("error %v", err)
	}
	checkout, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	replaced := ""
	for _, call := range calls() {
		where, _, _ := strings.Cut(call, " ")
		if strings.HasPrefix(where, checkout) || !strings.Contains(call, " local off: ") {
			t.Errorf("called in the strange folder, or with its toolchain: %s", call)
		}
		if _, after, ok := strings.Cut(call, "-replace="+ours+"="); ok {
			replaced = after
		}
	}
	if content, err := os.ReadFile(filepath.Join(replaced, "cmd", "gopls-statusconst", "build_test.go")); err != nil || !strings.Contains(string(content), "TestStrangeFolder") {
		t.Errorf("the analyzer is taken from %q: %v", replaced, err)
	}
	if _, err := os.Stat(out); err == nil {
		t.Error("something was written")
	}
}

// TestWrongSum builds nothing from another gopls than the known one.
func TestWrongSum(t *testing.T) {
	dir, calls := strange(t, "h1:wrong")
	err := run([]string{"-o", filepath.Join(dir, "gopls.out"), "-gopls", releases[len(releases)-1].gopls})
	if err == nil || !strings.Contains(err.Error(), "the sum is h1:wrong, and should be h1:") {
		t.Errorf("error %v", err)
	}
	for _, call := range calls() {
		if strings.Contains(call, ": build") {
			t.Errorf("built all the same: %s", call)
		}
	}
}
