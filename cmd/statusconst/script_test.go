package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/vettool"
)

// TestMain lets the scripts call the command as users do: the test binary is
// statusconst when it is called by that name, also by the go command.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"statusconst": func() {
		if way := os.Getenv("LOAD"); way != "" && len(os.Args) > 1 && !vettool.Serves(os.Args[1:]) {
			os.Args = slices.Insert(os.Args, 1, "-load="+way)
		}
		main()
	}})
}

// TestScripts runs the command on modules as hostile as real ones are, and on
// file systems that fail. Those in both run through the go command and from source; what
// one of the two does by itself is in a folder of its name. Each script says what it
// shows.
func TestScripts(t *testing.T) {
	for _, run := range []struct{ way, dir string }{
		{"vet", "both"}, {"source", "both"}, // where packages are loaded: both find the same
		{"vet", "script"}, {"vet", "vet"}, {"", "source"},
	} {
		t.Run(run.way+"/"+run.dir, func(t *testing.T) { runScripts(t, run.way, run.dir) })
	}
}

func runScripts(t *testing.T, way, dir string) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	variables := append(goEnvironment(t), "ROOT="+root, "LOAD="+way)
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", dir),
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Vars = append(env.Vars, variables...)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"packages": packagesCommand},
		Condition: func(name string) (bool, error) {
			confine, known := confinement[name]
			if !known {
				return false, fmt.Errorf("unknown condition %q", name)
			}
			return exec.Command(confine[0], confine[1:]...).Run() == nil, nil
		},
	})
}

// packagesCommand lets a script make so many packages with a finding each.
func packagesCommand(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[0])
	ts.Check(err)
	for i := range n {
		dir := ts.MkAbs(fmt.Sprintf("p%d", i))
		ts.Check(os.Mkdir(dir, 0o755))
		text := fmt.Sprintf("package p%d\n\nimport \"net/http\"\n\nvar _ = http.StatusText(404)\n", i)
		ts.Check(os.WriteFile(filepath.Join(dir, "p.go"), []byte(text), 0o644))
	}
}

// confinement is what a script may ask for with a condition, and the command
// that shows whether this machine allows it.
var confinement = map[string][]string{
	"netns": {"unshare", "-rn", "true"},
	"tmpfs": {"unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"},
}

// goEnvironment is what the go command needs to find its caches from a script,
// and no network.
func goEnvironment(t *testing.T) []string {
	t.Helper()
	out, err := exec.Command("go", "env", "GOCACHE", "GOMODCACHE", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	at := strings.Split(strings.TrimSpace(string(out)), "\n")
	return []string{
		"GOCACHE=" + at[0], "GOMODCACHE=" + at[1], "GOROOT=" + at[2],
		"GOPROXY=off", "GOFLAGS=", "GOTOOLCHAIN=local", "CGO_ENABLED=" + os.Getenv("CGO_ENABLED"),
	}
}
