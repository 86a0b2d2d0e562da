// Package mid hands types of handed on, and shares nothing of its own.
package mid

import "fixture.test/handed"

func Ask() *handed.Answer { return new(handed.Answer) }

func Boxed() handed.Box[string] { return handed.Box[string]{} }

func Measure() handed.Size { return handed.Size{} }
