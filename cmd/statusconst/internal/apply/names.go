package apply

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusconst/statusconst/internal/files"
)

// names are all the names of a file that is to be changed.
type names struct {
	own     []string // the path without links, and hard links to the file
	links   []string // symbolic links to it
	outside bool     // the file is in no main module, only a link to it is
	info    os.FileInfo
}

// folders lists the folders whose package the file is a part of.
func (n *names) folders() []string {
	var folders []string
	all := slices.Concat(n.own, n.links)
	if n.outside {
		all = n.links
	}
	for _, name := range all {
		if dir := filepath.Dir(name); strings.HasSuffix(name, ".go") && !slices.Contains(folders, dir) {
			folders = append(folders, dir)
		}
	}
	return folders
}

// namesOf returns each file that the paths name, once, with its names in the
// main modules. Where it has more than one, packages share it.
func (o owned) namesOf(paths []string) ([]*names, error) {
	all, err := o.filesAt(paths)
	if err != nil {
		return nil, err
	}
	linked := slices.DeleteFunc(slices.Clone(all), func(n *names) bool { return files.Links(n.info) <= len(n.own) })
	for _, root := range o.roots {
		err := filepath.WalkDir(root.dir, func(name string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return nil //nolint:nilerr // what cannot be read has no package in it
			case d.IsDir() && d.Name() == ".git":
				return fs.SkipDir
			case d.Type()&fs.ModeSymlink != 0 && strings.HasSuffix(name, ".go"):
				followLink(all, name)
			case d.Type().IsRegular() && len(linked) > 0 && o.has(name, name):
				findHardLink(linked, name, d)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}

// filesAt returns each file that the paths name, once.
func (o owned) filesAt(paths []string) ([]*names, error) {
	var all []*names
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil {
			return nil, err
		}
		same := -1
		if files.Links(info) != 1 {
			same = slices.IndexFunc(all, func(n *names) bool { return os.SameFile(n.info, info) })
		}
		if same < 0 {
			all = append(all, &names{own: []string{path}, outside: !o.has(path, path), info: info})
		} else {
			all[same].own = append(all[same].own, path)
		}
	}
	return all, nil
}

func followLink(all []*names, name string) {
	path, err := filepath.EvalSymlinks(name)
	if err != nil {
		return
	}
	for _, n := range all {
		if slices.Contains(n.own, path) && !slices.Contains(n.links, name) {
			n.links = append(n.links, name)
		}
	}
}

func findHardLink(linked []*names, name string, d fs.DirEntry) {
	info, err := d.Info()
	if err != nil {
		return
	}
	for _, n := range linked {
		if os.SameFile(info, n.info) && !slices.Contains(n.own, name) {
			n.own = append(n.own, name)
		}
	}
}
