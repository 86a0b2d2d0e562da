// Command gopls-statusconst builds a gopls with the analyzer statusconst
// inside, since gopls takes no plugins.
//
//	go run ./cmd/gopls-statusconst -o DIR/gopls
//
// It downloads the module gopls, copies it to a temporary folder, adds one file
// that lists the analyzer, and builds. What it cannot build, it says; what it
// built, it asks whether the analyzer is in; where it fails, nothing stays. The
// analyzer is the one of this program's own module, and what is downloaded must
// have the sum that is known: the folder that the program is started in has no
// say.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return
		}
		_, _ = fmt.Fprintf(os.Stderr, "gopls-statusconst: %v\n", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	flags := flag.NewFlagSet("gopls-statusconst", flag.ContinueOnError)
	flags.Usage = func() {
		_, _ = fmt.Fprintf(flags.Output(), "usage: gopls-statusconst -o file [-gopls version]\n\nBuilds gopls %s with statusconst inside.\n\n", strings.Join(known(), ", "))
		flags.PrintDefaults()
	}
	output := flags.String("o", "", "write the gopls to this `file`")
	version := flags.String("gopls", "", "`version` of gopls (default: the newest that this Go builds)")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *output == "" || flags.NArg() > 0 {
		return errors.New("say where to write the gopls, and nothing else: -o file (-h explains)")
	}
	target, err := filepath.Abs(*output)
	if err != nil {
		return err
	}
	if info, err := os.Stat(target); err == nil && info.IsDir() {
		return fmt.Errorf("-o %s is a folder; give the file to write, such as %s", *output, filepath.Join(*output, "gopls"))
	}
	b, err := newBuild()
	if err != nil {
		return err
	}
	defer b.remove()
	have, err := b.goVersion()
	if err != nil {
		return err
	}
	r, err := choose(*version, have)
	if err != nil {
		return err
	}
	if err := b.make(r, target); err != nil {
		return err
	}
	fmt.Printf("built gopls %s with statusconst: %s\n", r.gopls, target)
	return nil
}
