// Package checkout makes copies of published modules, and runs commands in them.
package checkout

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/statusconst/statusconst/internal/files"
)

// Folder downloads a module, such as "example.org/m@v1.2.3", into the module
// cache and returns where it is. Nothing there may be changed.
func Folder(version string) (string, error) {
	cmd := exec.Command("go", "mod", "download", "-json", version)
	cmd.Dir, cmd.Env = os.TempDir(), Environment()
	out, err := cmd.Output()
	var info struct{ Dir, Error string }
	if jsonErr := json.Unmarshal(out, &info); jsonErr != nil || info.Error != "" {
		return "", fmt.Errorf("download %s: %s %w", version, info.Error, errors.Join(err, jsonErr))
	}
	return info.Dir, nil
}

// Copy returns a new folder that holds a module and can be written to. The
// module is named by its folder, or by its path and version. The caller removes
// the folder, which may exist beside an error.
func Copy(name string) (dir string, err error) {
	source := name
	if strings.Contains(name, "@") {
		if source, err = Folder(name); err != nil {
			return "", err
		}
	}
	if dir, err = os.MkdirTemp("", "module-"); err != nil {
		return "", err
	}
	// The go command prints folders without symbolic links.
	if dir, err = filepath.EvalSymlinks(dir); err != nil {
		return "", err
	}
	return dir, files.CopyTree(source, dir, func(name string) bool { return name == "go.work" || name == ".git" })
}

// Environment lets the go command work in a copy: free of workspaces, and
// allowed to complete go.mod.
func Environment() []string { return append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod") }

// Run runs a program in a folder and returns what it printed. The error has
// what it printed on standard error.
func Run(dir string, env []string, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = dir, env
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return stdout.String(), fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, stderr.String())
	}
	return stdout.String(), nil
}
