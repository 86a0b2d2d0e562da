package apply

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/aymanbagabas/go-udiff"
)

// Unified returns the difference as git apply and patch read it. The name is
// that of the file below the folder in which they are to be called.
//
// The library numbers the lines of the new file wrongly after a hunk that it
// joined from two, and git apply believes the numbers. They follow from those
// of the old file and from what the hunks above add and remove.
func Unified(name string, before, after []byte) (string, error) {
	edits := udiff.Lines(string(before), string(after))
	diff, err := udiff.ToUnifiedDiff(headerName("a/"+name), headerName("b/"+name), string(before), edits, udiff.DefaultContextLines)
	if err != nil {
		return "", fmt.Errorf("show the changes of %s: %w", name, err)
	}
	shift := 0
	for _, hunk := range diff.Hunks {
		hunk.ToLine = hunk.FromLine + shift
		for _, line := range hunk.Lines {
			switch line.Kind {
			case udiff.Insert:
				shift++
			case udiff.Delete:
				shift--
			case udiff.Equal:
			}
		}
	}
	return diff.String(), nil
}

// headerName writes a name as git does: in quotes, with octal escapes, where a
// character in it would end the header, and before a tab where a blank would.
func headerName(name string) string {
	if strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r == 0x7f || r == '"' || r == '\\' }) {
		return quotedName(name)
	}
	if strings.Contains(name, " ") {
		return name + "\t"
	}
	return name
}

func quotedName(name string) string {
	var quoted strings.Builder
	quoted.WriteByte('"')
	for i := range len(name) {
		switch c := name[i]; {
		case c < ' ' || c == 0x7f:
			_, _ = fmt.Fprintf(&quoted, `\%03o`, c)
		case c == '"' || c == '\\':
			quoted.WriteByte('\\')
			quoted.WriteByte(c)
		default:
			quoted.WriteByte(c)
		}
	}
	quoted.WriteByte('"')
	return quoted.String()
}

// DiffRoot is the folder that the names in a diff start from: the current one,
// or, since neither git apply nor patch leaves the folder that it is called in,
// the nearest one outside it that all the files are in.
func DiffRoot(changes []FileChange) (root string, outside bool, err error) {
	if root, err = os.Getwd(); err != nil {
		return "", false, err
	}
	if root, err = filepath.EvalSymlinks(root); err != nil {
		return "", false, err
	}
	for _, c := range changes {
		for !below(root, c.Names[0]) && root != filepath.Dir(root) {
			root, outside = filepath.Dir(root), true
		}
	}
	return root, outside, nil
}

// below reports whether the folder dir holds the file, at any depth.
func below(dir, file string) bool {
	rel, err := filepath.Rel(dir, file)
	return err == nil && filepath.IsLocal(rel)
}

// NameIn is the file's name in a diff, as seen from the folder root.
func NameIn(root, file string) string {
	rel, err := filepath.Rel(root, file)
	if err != nil {
		rel = file // on another volume
	}
	return filepath.ToSlash(rel)
}
