package drivers

import (
	"bytes"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// cacher is an implementation of GOCACHEPROG, and the server that it shares a
// cache through.
const cacher = "github.com/bradfitz/go-tool-cache/cmd/%s@v0.0.0-20260722201841-0bb331e19f64"

// TestSharedCache looks at a module of 300 packages from two machines: each has
// an empty cache of its own and a clone at another place, and they share a cache.
// The findings are the same, and the second machine does next to nothing.
func TestSharedCache(t *testing.T) {
	needHeavy(t)
	tool, dir := binary(t), t.TempDir()
	for _, name := range []string{"go-cacher", "go-cacher-server"} {
		cmd := exec.Command("go", "install", fmt.Sprintf(cacher, name))
		cmd.Env = append(os.Environ(), "GOBIN="+dir, "GOFLAGS=")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
	}
	address := serve(t, filepath.Join(dir, "go-cacher-server"), filepath.Join(dir, "shared"))
	look := func(machine, place string) (findings string, cpu time.Duration) {
		clone := filepath.Join(dir, place)
		manyPackages(t, clone)
		cmd := exec.Command(tool, "./...")
		cmd.Dir = clone
		cmd.Env = append(os.Environ(), "GOFLAGS=-trimpath",
			fmt.Sprintf("GOCACHEPROG=%s --cache-server=http://%s --cache-dir=%s", filepath.Join(dir, "go-cacher"), address, filepath.Join(dir, machine)))
		var out bytes.Buffer
		cmd.Stdout = &out
		if err := cmd.Run(); cmd.ProcessState.ExitCode() != 1 {
			t.Fatalf("%s: %v\n%s", machine, err, out.String())
		}
		cpu = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
		t.Logf("%s: %v of CPU, %d findings", machine, cpu.Round(10*time.Millisecond), strings.Count(out.String(), "\n"))
		return out.String(), cpu
	}
	first, expensive := look("first", "clone")
	second, cheap := look("second", filepath.Join("elsewhere", "clone"))
	if strings.Count(first, "\n") != packageCount || first != second {
		t.Errorf("the machines find %d and %d", strings.Count(first, "\n"), strings.Count(second, "\n"))
	}
	if cheap > expensive/10 {
		t.Errorf("the second machine needs %v, the first %v", cheap, expensive)
	}
}

// serve starts the server of the shared cache.
func serve(t *testing.T, server, store string) (address string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address = listener.Addr().String()
	_ = listener.Close()
	if err := os.Mkdir(store, 0o755); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(server, "-cache-dir", store, "-listen", address)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	for range 100 {
		if conn, err := net.Dial("tcp", address); err == nil {
			_ = conn.Close()
			return address
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatal("the server of the shared cache does not answer")
	return ""
}

const packageCount = 300

// manyPackages writes a module whose packages import one another by tens.
func manyPackages(t *testing.T, dir string) {
	t.Helper()
	write := func(name, text string) {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("go.mod", "module many.test\n\ngo 1.24\n")
	for i := range packageCount {
		imports, send := "\t\"net/http\"\n", "w.WriteHeader(code)"
		if i%10 > 0 {
			imports, send = fmt.Sprintf("%s\n\t\"many.test/p%d\"\n", imports, i-1), fmt.Sprintf("p%d.Send(w, code)", i-1)
		}
		write(fmt.Sprintf("p%d/p.go", i), fmt.Sprintf("package p%d\n\nimport (\n%s)\n\n"+
			"// Send writes a status.\nfunc Send(w http.ResponseWriter, code int) { %s }\n\n"+
			"func gone(w http.ResponseWriter) { Send(w, 410) }\n", i, imports, send))
	}
}
