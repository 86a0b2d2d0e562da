package schedule

import (
	"cmp"
	"go/token"
	"slices"
)

// extents say where the units stand, in ascending order.
type extents []extent

type extent struct {
	from, to token.Pos
	unit     int32
}

// extents makes the list when it is first asked for.
func (s *Schedule) extents() extents {
	if s.places == nil {
		s.places = make(extents, 0, len(s.units))
		for i := range s.units {
			decl := s.units[i].decl
			s.places = append(s.places, extent{decl.Pos(), decl.End(), int32(i)})
		}
		slices.SortFunc(s.places, func(a, b extent) int { return cmp.Compare(a.from, b.from) })
	}
	return s.places
}

// at returns the unit around pos, or -1.
func (x extents) at(pos token.Pos) int32 {
	i, found := slices.BinarySearchFunc(x, pos, func(e extent, pos token.Pos) int { return cmp.Compare(e.from, pos) })
	if !found {
		i--
	}
	if i < 0 || pos >= x[i].to {
		return -1
	}
	return x[i].unit
}
