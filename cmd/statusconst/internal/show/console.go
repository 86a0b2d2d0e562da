// Package show prints findings for people and machines, and knows the terminal.
package show

import (
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

// Console is where the tool writes, and whether a person reads it there.
type Console struct {
	Out, Err io.Writer
	Terminal bool // out is a terminal: show source lines
	Progress bool // err is a terminal: show progress
	colour   bool
	Width    int // of the terminal in cells, 0 if unknown or none
}

func Stdio() Console {
	c := Console{Out: os.Stdout, Err: os.Stderr}
	c.Terminal = isTerminal(os.Stdout)
	c.Progress = isTerminal(os.Stderr)
	if c.Terminal {
		c.Width, _, _ = term.GetSize(int(os.Stdout.Fd())) // 0 if unknown
	}
	c.colour = c.Terminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	return c
}

func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

func (c Console) Printf(format string, args ...any) { _, _ = fmt.Fprintf(c.Out, format, args...) }

// Notef prints what is no finding, where errors go.
func (c Console) Notef(format string, args ...any) {
	_, _ = fmt.Fprintf(c.Err, "statusconst: %s\n", c.complaint(fmt.Sprintf(format, args...)))
}

// Fail prints an error where errors go.
func (c Console) Fail(err error) { c.Notef("%v", err) }

// Notice hands on what the go command says, which is no error.
func (c Console) Notice(text string) {
	if text != "" {
		_, _ = fmt.Fprintln(c.Err, c.complaint(strings.TrimRight(text, "\n")))
	}
}

// paint colours text on a terminal.
func (c Console) paint(code, text string) string {
	if !c.colour {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

const (
	bold  = "1"
	green = "32"
	faint = "2"
)
