package main

import "os"

// printSheet prints the sheet of a module.
func printSheet(all []module, o options) error {
	chosen, err := choose(all, "all", []string{o.sheet})
	if err != nil {
		return err
	}
	l, err := open(chosen[0])
	defer os.RemoveAll(l.dir)
	if err != nil {
		return err
	}
	list := candidates(literals(l))
	progress("%s: %d literals in %d packages", o.sheet, len(list), len(l.near))
	if err := sheet(os.Stdout, l.dir, list); err != nil || o.blank == "" {
		return err
	}
	f, err := os.Create(o.blank)
	if err != nil {
		return err
	}
	defer f.Close()
	return blank(f, list)
}
