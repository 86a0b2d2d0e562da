package main

import (
	"go/types"
	"slices"
)

// hasRoom reports whether a literal of type t may be a status: an integer of 16
// bits or more that measures no time and no permission, or a type parameter. (A
// literal that becomes an interface has the type int.)
func hasRoom(t types.Type) bool {
	if _, generic := types.Unalias(t).(*types.TypeParam); generic {
		return true
	}
	basic, ok := t.Underlying().(*types.Basic)
	if !ok || basic.Info()&types.IsInteger == 0 || quantity(t) {
		return false
	}
	return !slices.Contains(narrow, basic.Name())
}

// narrow are the integers that hold no status: too small, or of another use.
// byte and rune are not the names of uint8 and int32 in what is written.
var narrow = []string{"int8", "uint8", "byte", "rune", "uintptr"}

// quantity reports whether t is a type of times or file modes. Many packages
// have a Duration or a Time of their own.
func quantity(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return false
	}
	obj := named.Obj()
	if obj.Pkg() != nil && obj.Pkg().Path() == "time" {
		return true
	}
	return slices.Contains([]string{"Duration", "Time", "Timestamp", "FileMode"}, obj.Name())
}
