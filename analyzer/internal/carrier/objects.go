package carrier

import (
	"cmp"
	"slices"
)

// Named is a fact about an object. Path leads to the struct of a field from where
// the list is kept, in names joined by dots: it is empty for all else, and for the
// fields of a type's own struct.
type Named struct {
	Path, Name string
	Fact       Fact
}

func (n Named) compare(m Named) int {
	return cmp.Or(cmp.Compare(n.Name, m.Name), cmp.Compare(n.Path, m.Path))
}

// objects is a list of facts, by name, then path. It is not exported, or gob would
// describe all that it is made of.
type objects struct{ list []Named }

// Add adds a fact.
func (o *objects) Add(path, name string, f *Fact) { o.list = append(o.list, Named{path, name, *f}) }

// Close sorts what was added.
func (o *objects) Close() { slices.SortFunc(o.list, Named.compare) }

// Objects returns the facts, which are not to be changed.
func (o *objects) Objects() []Named { return o.list }

// Of returns those about what has the name.
func (o *objects) Of(name string) []Named {
	from, found := slices.BinarySearchFunc(o.list, name, func(n Named, name string) int { return cmp.Compare(n.Name, name) })
	if !found {
		return nil
	}
	to := from + 1
	for to < len(o.list) && o.list[to].Name == name {
		to++
	}
	return o.list[from:to]
}
