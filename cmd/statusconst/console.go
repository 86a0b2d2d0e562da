package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

// console is where the tool writes, and whether a person reads it there.
type console struct {
	out, err io.Writer
	terminal bool // out is a terminal: show source lines
	progress bool // err is a terminal: show progress
	colour   bool
	width    int // of the terminal in cells, 0 if unknown or none
}

func stdio() console {
	c := console{out: os.Stdout, err: os.Stderr}
	c.terminal = isTerminal(os.Stdout)
	c.progress = isTerminal(os.Stderr)
	if c.terminal {
		c.width = terminalWidth(os.Stdout)
	}
	c.colour = c.terminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	return c
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&(os.ModeDevice|os.ModeCharDevice) == os.ModeDevice|os.ModeCharDevice && info.Name() != os.DevNull && f.Name() != os.DevNull
}

func (c console) printf(format string, args ...any) { _, _ = fmt.Fprintf(c.out, format, args...) }

// notef prints what is no finding, where errors go.
func (c console) notef(format string, args ...any) {
	_, _ = fmt.Fprintf(c.err, "statusconst: %s\n", c.complaint(fmt.Sprintf(format, args...)))
}

// fail prints an error where errors go.
func (c console) fail(err error) { c.notef("%v", err) }

// notice hands on what the go command says, which is no error.
func (c console) notice(text string) {
	if text != "" {
		_, _ = fmt.Fprintln(c.err, c.complaint(strings.TrimRight(text, "\n")))
	}
}

// paint colours text on a terminal.
func (c console) paint(code, text string) string {
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
