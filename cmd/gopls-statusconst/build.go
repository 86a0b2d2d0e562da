package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/statusconst/statusconst/internal/files"
)

const (
	ours       = "github.com/statusconst/statusconst"
	goplsPath  = "golang.org/x/tools/gopls"
	toolsPath  = "golang.org/x/tools"
	addedFile  = "internal/settings/statusconst.go"
	addedLines = `package settings

import "github.com/statusconst/statusconst/analyzer"

func init() {
	AllAnalyzers = append(AllAnalyzers, &Analyzer{analyzer: analyzer.Analyzer})
}
`
)

// build is a copy of gopls in a folder of its own.
type build struct {
	dir string // temporary; everything is in it
	src string // the copy of gopls
}

// newBuild makes the folder. It is a module of its own, so that no other one
// around it counts.
func newBuild() (*build, error) {
	dir, err := os.MkdirTemp("", "gopls-statusconst-")
	if err != nil {
		return nil, err
	}
	b := &build{dir: dir, src: filepath.Join(dir, "gopls")}
	if err := os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module empty\n"), 0o600); err != nil {
		b.remove()
		return nil, err
	}
	return b, nil
}

func (b *build) remove() { _ = os.RemoveAll(b.dir) }

// make builds and checks gopls, and only then moves it to target.
func (b *build) make(r release, target string) error {
	from, err := b.download(goplsPath+"@"+r.gopls, r.sum)
	if err == nil {
		err = files.CopyTree(from, b.src, func(name string) bool { return strings.HasSuffix(name, "_test.go") })
	}
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(b.src, addedFile), []byte(addedLines), 0o644); err != nil {
		return fmt.Errorf("add the analyzer: %w", err)
	}
	if err := b.requireOurs(); err != nil {
		return err
	}
	binary := filepath.Join(b.dir, "gopls.exe")
	if _, err := b.run(b.src, "go", "build", "-mod=mod", "-trimpath", "-o", binary, "."); err != nil {
		return fmt.Errorf("build gopls: %w", err)
	}
	if err := b.verify(binary); err != nil {
		return err
	}
	return install(binary, target)
}

// verify shows the new gopls a file with a finding: a gopls that reports
// nothing there is a stock one, however it came about.
func (b *build) verify(binary string) error {
	dir := filepath.Join(b.dir, "probe")
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	for name, content := range map[string]string{"go.mod": "module probe\n\ngo 1.20\n", "probe.go": probe} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			return err
		}
	}
	out, err := b.run(dir, binary, "check", "probe.go")
	if err != nil {
		return fmt.Errorf("ask the new gopls for its diagnostics: %w", err)
	}
	if !strings.Contains(out, "use http.StatusNotFound instead of 404") {
		return errors.New("the gopls that was built has no statusconst in it; nothing was written")
	}
	return nil
}

const probe = `package probe

import "net/http"

var text = http.StatusText(404)
`

// requireOurs makes gopls depend on the module that this program is of. x/tools
// is held at the version that gopls was made with, since gopls uses its
// internals.
func (b *build) requireOurs() error {
	tools, err := b.run(b.src, "go", "list", "-m", "-f", "{{.Version}}", toolsPath)
	if err != nil {
		return fmt.Errorf("find the x/tools of gopls: %w", err)
	}
	from, err := ownOrigin()
	if err != nil {
		return err
	}
	edits := []string{"mod", "edit", "-replace=" + toolsPath + "=" + toolsPath + "@" + strings.TrimSpace(tools)}
	if from.dir != "" {
		edits = append(edits, "-require="+ours+"@v0.0.0", "-replace="+ours+"="+from.dir)
	} else {
		if _, err := b.download(ours+"@"+from.version, from.sum); err != nil {
			return err
		}
		edits = append(edits, "-require="+ours+"@"+from.version)
	}
	if _, err := b.run(b.src, "go", edits...); err != nil {
		return fmt.Errorf("change go.mod of gopls: %w", err)
	}
	return nil
}

// download fetches a module, which must have the sum. The go.sum of gopls has
// the sums of what gopls needs.
func (b *build) download(module, sum string) (dir string, err error) {
	out, err := b.run(b.dir, "go", "mod", "download", "-json", module)
	if err != nil {
		return "", fmt.Errorf("download %s: %w", module, err)
	}
	var got struct{ Dir, Sum, Error string }
	if err := json.Unmarshal([]byte(out), &got); err != nil || got.Error != "" {
		return "", fmt.Errorf("download %s: %s %w", module, got.Error, err)
	}
	if got.Sum != sum {
		return "", fmt.Errorf("download %s: the sum is %s, and should be %s", module, got.Sum, sum)
	}
	return got.Dir, nil
}

// goVersion is the version of the go command that builds.
func (b *build) goVersion() (string, error) {
	out, err := b.run(b.dir, "go", "env", "GOVERSION")
	if err != nil {
		return "", fmt.Errorf("ask the go command for its version: %w", err)
	}
	return strings.Fields(out + " ?")[0], nil
}

// run runs a command free of the caller's workspace, flags and toolchain, which
// could make it build something else, or with something else. An empty GOFLAGS
// would let those of go env -w through.
func (b *build) run(dir, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(cmd.Environ(), "GOWORK=off", "GOFLAGS=-trimpath", "GOTOOLCHAIN=local")
	var complaints strings.Builder
	cmd.Stderr = &complaints
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, complaints.String())
	}
	return string(out), nil
}

// install copies the binary beside target and renames, so that a gopls in use
// stays whole.
func install(binary, target string) error {
	content, err := os.ReadFile(binary)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return err
	}
	return files.Replace(target, content, 0o755)
}
