package rewrite

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"
	"sort"
)

// scopes finds the innermost scope around a position. go/types looks at one
// scope after the other for each position, which is too slow where a file has
// thousands of functions and of findings.
type scopes map[*types.Scope]siblings

// siblings are the scopes inside another one, by where they start, and, for
// each, the furthest end of it and those before.
type siblings struct {
	list []*types.Scope
	ends []token.Pos
}

func (s scopes) innermost(scope *types.Scope, pos token.Pos) *types.Scope {
	for {
		inner := s.inside(scope).around(pos)
		if inner == nil {
			return scope
		}
		scope = inner
	}
}

func (s scopes) inside(scope *types.Scope) siblings {
	if known, ok := s[scope]; ok {
		return known
	}
	var in siblings
	for child := range scope.Children() {
		if child.Pos().IsValid() {
			in.list = append(in.list, child)
		}
	}
	slices.SortStableFunc(in.list, func(a, b *types.Scope) int { return cmp.Compare(a.Pos(), b.Pos()) })
	var end token.Pos
	for _, child := range in.list {
		end = max(end, child.End())
		in.ends = append(in.ends, end)
	}
	s[scope] = in
	return in
}

// around returns the one that contains pos, or nil.
func (s siblings) around(pos token.Pos) *types.Scope {
	i := sort.Search(len(s.list), func(i int) bool { return s.list[i].Pos() > pos }) - 1
	for ; i >= 0 && s.ends[i] > pos; i-- {
		if s.list[i].Contains(pos) {
			return s.list[i]
		}
	}
	return nil
}
