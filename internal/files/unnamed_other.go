//go:build !linux

package files

import "errors"

func openUnnamed(string) (temporary, error) { return nil, errors.ErrUnsupported }

func unnamedLimit() int { return 0 }
