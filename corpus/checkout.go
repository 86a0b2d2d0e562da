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

// checkout copies a module from the module cache, writable, and fetches what
// its tests need. The caller removes the folder.
func checkout(version string) (dir string, err error) {
	out, err := exec.Command("go", "mod", "download", "-json", version).Output()
	var info struct{ Dir, Error string }
	if jsonErr := json.Unmarshal(out, &info); jsonErr != nil || info.Error != "" {
		return "", fmt.Errorf("download %s: %s %w", version, info.Error, errors.Join(err, jsonErr))
	}
	if dir, err = os.MkdirTemp("", "corpus-"); err != nil {
		return "", err
	}
	if dir, err = filepath.EvalSymlinks(dir); err != nil {
		return "", err
	}
	return dir, files.CopyTree(info.Dir, dir, func(name string) bool { return name == "go.work" })
}

// command runs a program in a module, free of workspaces and of C. The error
// has what the program printed on standard error.
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

func environment() []string {
	return append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod", "CGO_ENABLED=0")
}
