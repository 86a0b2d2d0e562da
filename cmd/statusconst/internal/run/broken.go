package run

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
)

// causes maps the import path of a package to the reason why it cannot be
// analysed, in one line.
type causes map[string]string

// set keeps the first reason.
func (c causes) set(pkg, why string) {
	if _, ok := c[pkg]; !ok {
		c[pkg] = finding.OneLine(strings.TrimPrefix(why, "pattern "+pkg+": "))
	}
}

// unloadable returns the named packages that do not load, or whose tests or
// dependencies do not.
func (p *packages) unloadable() causes {
	found := causes{}
	for _, item := range p.items {
		if item.DepOnly && item.ForTest == "" {
			continue
		}
		if item.Error != nil {
			found.set(item.owner(), item.Error.String())
		}
		for _, e := range item.DepsErrors {
			found.set(item.owner(), e.String())
		}
	}
	return found
}

// String is the position, the error and, for a cycle, the way around.
func (e *loadError) String() string {
	text := e.Err
	if e.Pos != "" {
		text = e.Pos + ": " + text
	}
	if strings.Contains(e.Err, "import cycle") {
		text += ": " + strings.Join(e.ImportStack, " imports ")
	}
	return text
}

// without returns the named packages that have no cause against them.
func (p *packages) without(broken causes) []string {
	var rest []string
	for _, path := range p.named {
		if _, ok := broken[path]; !ok {
			rest = append(rest, path)
		}
	}
	return rest
}

// uncompiled adds the packages that the go command complains of, and those
// that import one of them: go vet leaves these out without a word. It returns
// the text about packages that nobody listed.
func (p *packages) uncompiled(complaints []complaint, into causes) (others string) {
	culprit := map[string]complaint{} // by the path of an item
	for _, c := range complaints {
		culprit[c.pkg] = c
	}
	// Dependencies come before what imports them.
	for _, item := range p.items {
		for _, path := range item.Imports {
			c, ok := culprit[path]
			if _, itself := culprit[item.ImportPath]; ok && !itself {
				culprit[item.ImportPath] = c
			}
		}
		if c, ok := culprit[item.ImportPath]; ok && (!item.DepOnly || item.ForTest != "") {
			into.set(item.owner(), p.against(item, c))
		}
	}
	for _, c := range complaints {
		if !slices.ContainsFunc(p.items, func(item listed) bool { return item.ImportPath == c.pkg }) {
			others += c.text()
		}
	}
	return others
}

// against says why the item was not analysed, where the package c failed. That
// package has a line of its own if it was asked for.
func (p *packages) against(item listed, c complaint) string {
	path, _, _ := strings.Cut(c.pkg, " ")
	switch {
	case c.pkg == item.ImportPath, path == item.owner():
		return c.cause()
	case slices.Contains(p.named, path):
		return "it needs " + path
	}
	return "it needs " + path + ": " + c.cause()
}

// unanalysed is the error of a run that left packages out.
type unanalysed struct {
	causes causes
	of     int // how many were asked for
}

func (u unanalysed) Error() string {
	var b strings.Builder
	_, _ = fmt.Fprintf(&b, "%d of %s could not be analysed:", len(u.causes), finding.Plural(u.of, "package"))
	paths := make([]string, 0, len(u.causes))
	for path := range u.causes {
		paths = append(paths, path)
	}
	slices.Sort(paths)
	for _, path := range paths {
		_, _ = fmt.Fprintf(&b, "\n%s: %s", path, u.causes[path])
	}
	return b.String()
}
