package main

import "github.com/statusconst/statusconst/internal/checkout"

// prepare copies a module and fetches what its tests need.
func prepare(name string) (dir string, err error) {
	if dir, err = checkout.Copy(name); err != nil {
		return dir, err
	}
	_, err = goCommand(dir, "mod", "download")
	return dir, err
}

// goCommand runs the go command in a module.
func goCommand(dir string, args ...string) (string, error) {
	return checkout.Run(dir, checkout.Environment(), "go", args...)
}
