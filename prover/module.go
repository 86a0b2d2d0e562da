package main

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

// checkout copies a module, from the module cache or from a folder, and fetches
// what its tests need. The copy can be written to.
func checkout(module string) (dir string, err error) {
	source, err := locate(module)
	if err != nil {
		return "", err
	}
	if dir, err = os.MkdirTemp("", "prover-"); err != nil {
		return "", err
	}
	if dir, err = filepath.EvalSymlinks(dir); err != nil {
		return "", err
	}
	if err := files.CopyTree(source, dir, func(name string) bool { return name == "go.work" || name == ".git" }); err != nil {
		return "", err
	}
	_, err = goCommand(dir, "mod", "download")
	return dir, err
}

// locate returns the folder of a module: what it names, or, for one with a
// version, a folder of the module cache.
func locate(module string) (string, error) {
	if !strings.Contains(module, "@") {
		return module, nil
	}
	out, err := exec.Command("go", "mod", "download", "-json", module).Output()
	var info struct{ Dir, Error string }
	if jsonErr := json.Unmarshal(out, &info); jsonErr != nil || info.Error != "" {
		return "", fmt.Errorf("download: %s %w", info.Error, errors.Join(err, jsonErr))
	}
	return info.Dir, nil
}

// goCommand runs the go command in a module, free of workspaces.
func goCommand(dir string, args ...string) (string, error) { return command(dir, "go", args...) }

func command(dir, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = dir, environment()
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return stdout.String(), fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, stderr.String())
	}
	return stdout.String(), nil
}

func environment() []string { return append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod") }
