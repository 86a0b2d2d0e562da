package drivers

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestNeovim types into an unsaved buffer of a real editor: the diagnostic
// comes, the code action replaces the literal and adds the import, the
// diagnostic goes. Switched off, nothing comes.
func TestNeovim(t *testing.T) {
	needHeavy(t)
	nvim, err := exec.LookPath("nvim")
	if err != nil {
		t.Fatal("Neovim is not installed (Debian: apt-get install neovim)")
	}
	server := gopls(t)
	for _, analysis := range []string{"on", "off"} {
		t.Run(analysis, func(t *testing.T) {
			out := edit(t, nvim, server, analysis)
			t.Log(out)
			if !strings.HasSuffix(strings.TrimSpace(out), "\nok") {
				t.Error("the session does not end as it should")
			}
			if analysis == "off" {
				return
			}
			for _, want := range []string{
				"diagnostic: use http.StatusNotFound instead of 404",
				"| import \"net/http\"",
				"get().StatusCode == http.StatusNotFound",
				"the buffer was never saved",
			} {
				if !strings.Contains(out, want) {
					t.Errorf("%q is missing", want)
				}
			}
		})
	}
}

// edit runs the session of testdata/editor.lua and returns its report.
func edit(t *testing.T, nvim, server, analysis string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range map[string]string{
		"go.mod":   "module editor.test\n\ngo 1.24\n",
		"probe.go": "// Package editor is edited.\npackage editor\n",
		"get.go":   "package editor\n\nimport \"net/http\"\n\nfunc get() *http.Response { return nil }\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	script, err := filepath.Abs(filepath.Join("testdata", "editor.lua"))
	if err != nil {
		t.Fatal(err)
	}
	report := filepath.Join(dir, "report")
	env := offline("GOPLS="+server, "REPORT="+report, "ANALYSIS="+analysis, "XDG_STATE_HOME="+t.TempDir(), "XDG_DATA_HOME="+t.TempDir())
	run(t, dir, env, nvim, "--headless", "-u", "NONE", "-n", "-c", "luafile "+script)
	content, err := os.ReadFile(report)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}
