package apply

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// owned knows which files are the user's: those of the main modules of this
// build, which go.mod or go.work names. GOROOT, the module cache and vendor
// folders are copies of what belongs to others, even where one of them is, or
// is in, the main module.
type owned struct {
	roots  []root   // the folders of the main modules
	copies []string // GOROOT and the module cache
}

// root is a folder, by its path without links.
type root struct {
	dir  string
	info os.FileInfo
}

// OwnedOf knows what is in the folders of the main modules, but for the copies.
// Without modules, no file is the user's.
func OwnedOf(modules, copies []string) owned {
	var o owned
	for _, dir := range modules {
		if r, err := rootAt(dir); err == nil {
			o.roots = append(o.roots, r)
		}
	}
	for _, dir := range copies {
		if dir, err := filepath.EvalSymlinks(dir); err == nil {
			o.copies = append(o.copies, dir)
		}
	}
	return o
}

func rootAt(dir string) (r root, err error) {
	if r.dir, err = filepath.EvalSymlinks(dir); err != nil {
		return r, err
	}
	r.info, err = os.Stat(r.dir)
	return r, err
}

// has reports whether the file may be changed. Name is as the go command has
// it, target the same without links. What a link of a main module names may be
// outside of all modules.
func (o owned) has(name, target string) bool {
	for _, dir := range o.copies {
		if below(dir, target) {
			return false
		}
	}
	named, inModule := o.inMain(name)
	meant, elsewhere := o.inMain(target)
	return inModule && named && (meant || !elsewhere)
}

// inMain finds the module that the file is in, if any, and reports whether that
// is a main one.
func (o owned) inMain(file string) (main, inModule bool) {
	folder, inModule := moduleFolder(file)
	if !inModule {
		return false, false
	}
	info, err := os.Stat(folder)
	return err == nil && !vendored(folder, file) && slices.ContainsFunc(o.roots, func(r root) bool { return os.SameFile(r.info, info) }), true
}

// vendored reports whether the file of the module is a copy from another one.
// A package of the module itself may be called vendor, but not at the top, and
// no other package is below it: the go command would not import it.
func vendored(root, file string) bool {
	rel, err := filepath.Rel(root, filepath.Dir(file))
	elements := strings.Split(filepath.ToSlash(rel), "/")
	i := slices.Index(elements, "vendor")
	return err != nil || i == 0 || i > 0 && i < len(elements)-1
}

// moduleFolder is the nearest folder above the file with a go.mod, or the
// file's own folder if there is none.
func moduleFolder(file string) (folder string, inModule bool) {
	own := filepath.Dir(file)
	for dir := own; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, true
		}
		if dir == filepath.Dir(dir) {
			return own, false
		}
	}
}
