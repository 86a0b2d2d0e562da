//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package files

import "errors"

func lockFolder(string) (unlock func(), err error) { return nil, errors.ErrUnsupported }
