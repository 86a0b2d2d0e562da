package files

import "io/fs"

// owner is whom a file belongs to, and how many names it has.
type owner struct{ user, group, links int }

// Links is how many names the file has, 0 where the system does not say.
func Links(info fs.FileInfo) int {
	o, _ := ownerOf(info)
	return o.links
}

// own gives the new file the owner, the group and the mode of the old one. What
// this user may not give, the note says. Where that is the group, the new one
// may do no more than everybody.
func own(f temporary, old fs.FileInfo) (note string, err error) {
	mode := old.Mode() & (fs.ModePerm | fs.ModeSetuid | fs.ModeSetgid | fs.ModeSticky)
	if o, known := ownerOf(old); known && f.chown(o.user, o.group) != nil {
		note = "its owner could not be kept"
		mode &= fs.ModePerm
		if f.chown(-1, o.group) != nil {
			note = "its owner and group could not be kept"
			mode = mode&^0o070 | mode&0o007<<3
		}
	}
	return note, f.chmod(mode)
}
