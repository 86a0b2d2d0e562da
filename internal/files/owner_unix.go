//go:build unix

package files

import (
	"io/fs"
	"syscall"
)

func ownerOf(info fs.FileInfo) (owner, bool) {
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return owner{}, false
	}
	return owner{user: int(stat.Uid), group: int(stat.Gid), links: int(stat.Nlink)}, true
}
