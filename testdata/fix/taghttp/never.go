//go:build never

package taghttp

import "os"

func http() {}

type writer struct{ stdhttp []string }

func (w writer) nethttp3() {
	stdhttp := os.Args
	w.stdhttp = stdhttp
}
