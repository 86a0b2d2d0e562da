// Package cgo: import "C" and its preamble stay together.
package cgo

// static int answer(void) { return 42; }
import "C"

import "fixture.test/fix/client"

func cgo() bool { return C.answer() == 42 && client.Get().StatusCode == 404 } // want `use http.StatusNotFound`
