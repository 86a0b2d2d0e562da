package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
)

// origin is where the source of this program is. The analyzer is taken from
// there, whatever the folder that the program is started in says.
type origin struct {
	version, sum string // of the module, as the go command checked it
	dir          string // or a checkout
}

// ownOrigin reads what the go command wrote into this program.
func ownOrigin() (origin, error) {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Path == ours && info.Main.Replace == nil && info.Main.Sum != "" {
		return origin{version: info.Main.Version, sum: info.Main.Sum}, nil
	}
	here := make([]uintptr, 1)
	runtime.Callers(1, here)
	frame, _ := runtime.CallersFrames(here).Next()
	dir := filepath.Dir(filepath.Dir(filepath.Dir(frame.File)))
	content, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	if err != nil || !filepath.IsAbs(dir) || !bytes.HasPrefix(content, []byte("module "+ours+"\n")) {
		return origin{}, fmt.Errorf("this program does not know its source: call it with go run in a checkout of %s, without -trimpath, or with go run %s/cmd/gopls-statusconst@version", ours, ours)
	}
	return origin{dir: dir}, nil
}
