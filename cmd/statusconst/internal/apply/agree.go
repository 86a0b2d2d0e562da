package apply

import (
	"path/filepath"
	"slices"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
	"github.com/statusconst/statusconst/internal/edit"
)

// agree chooses, of the fixes of a file, one for each number, if the packages
// in all the folders have that same one, in the content of that hash: what is right in one of them may not
// compile in another. The rest are findings that stay.
func agree(fixes []finding.Finding, hash string, folders []string) (agreed, rest []finding.Finding) {
	places := map[edit.Edit][]finding.Finding{}
	var order []edit.Edit
	for _, f := range fixes {
		place, _ := f.Replaced(hash)
		place.File, place.New = "", ""
		if places[place] == nil {
			order = append(order, place)
		}
		places[place] = append(places[place], f)
	}
	for _, place := range order {
		list := places[place]
		if unanimous(list, folders) {
			agreed = append(agreed, list[0])
		} else {
			rest = append(rest, list...)
		}
	}
	return agreed, rest
}

// unanimous reports whether the fixes are the same, and each folder has one.
func unanimous(fixes []finding.Finding, folders []string) bool {
	var have []string
	for _, f := range fixes {
		if !slices.EqualFunc(f.Edits(), fixes[0].Edits(), sameEdit) {
			return false
		}
		dir, err := filepath.EvalSymlinks(filepath.Dir(f.Edits()[0].File))
		if err != nil {
			return false
		}
		have = append(have, dir)
	}
	return !slices.ContainsFunc(folders, func(dir string) bool { return !slices.Contains(have, dir) })
}

// sameEdit compares edits of a file under two of its names.
func sameEdit(a, b edit.Edit) bool { return a.Start == b.Start && a.End == b.End && a.New == b.New }
