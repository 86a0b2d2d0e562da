package known

import (
	"go/types"
	"sync"
)

// Language is an assertion language: what its calls compare with what is in the
// shape of the expression, or behind reflection, so that no pair can be
// inferred. [LanguageOf] says which functions speak one; package evidence reads
// the expressions.
type Language uint8

// The languages.
const (
	NoLanguage Language = iota
	Gomega              // Expect(x).To(matcher)
	Ginkgo              // DescribeTable(text, body, Entry(text, args...))
	Checker             // gocheck, quicktest: c.Assert(x, checker, y)
	Convey              // goconvey: So(x, assertion, y)
	FreeCheck           // quicktest: Assert(t, x, checker, y)
	Chain               // goblin: Assert(x).Equal(y)
)

// vocabulary is the functions and methods of a language, in each of the packages
// that have them.
type vocabulary struct {
	language Language
	paths    []string
	words    []string
}

var vocabularies = []vocabulary{
	{Gomega, []string{"github.com/onsi/gomega", "github.com/onsi/gomega/types", "github.com/onsi/gomega/internal"},
		[]string{"To", "ToNot", "NotTo", "Should", "ShouldNot"}},
	{Ginkgo, []string{"github.com/onsi/ginkgo/v2", "github.com/onsi/ginkgo/extensions/table"},
		[]string{"DescribeTable", "FDescribeTable", "PDescribeTable", "XDescribeTable",
			"DescribeTableSubtree", "FDescribeTableSubtree", "PDescribeTableSubtree", "XDescribeTableSubtree"}},
	{Checker, []string{"gopkg.in/check.v1", "github.com/go-check/check"},
		[]string{"Assert", "Check"}},
	{Checker, []string{"github.com/frankban/quicktest"},
		[]string{"Assert", "Check"}},
	{Convey, []string{"github.com/smartystreets/goconvey/convey", "github.com/smarty/assertions"},
		[]string{"So", "SoMsg"}},
	{Chain, []string{"github.com/franela/goblin"},
		[]string{"Equal", "Eql"}},
}

// languages are the vocabularies, by package and word.
var languages = sync.OnceValue(func() map[string]map[string]Language {
	byPath := map[string]map[string]Language{}
	for _, v := range vocabularies {
		byWord := map[string]Language{}
		for _, word := range v.words {
			byWord[word] = v.language
		}
		for _, path := range v.paths {
			byPath[path] = byWord
		}
	}
	return byPath
})

// LanguageOf returns the language that fn belongs to, by its package.
func LanguageOf(fn *types.Func) Language {
	if fn.Pkg() == nil {
		return NoLanguage
	}
	language := languages()[fn.Pkg().Path()][fn.Name()]
	if language == Checker && fn.Signature().Recv() == nil {
		return FreeCheck
	}
	return language
}

// SubjectIndex is the argument of an assertion's first call that is looked at,
// in the language given: Expect(x), ExpectWithOffset(n, x); -1 for any other
// name.
func SubjectIndex(l Language, name string) int {
	if l == Chain {
		if name == "Assert" {
			return 0
		}
		return -1
	}
	switch name {
	case "Expect", "Ω", "Eventually", "Consistently":
		return 0
	case "ExpectWithOffset", "EventuallyWithOffset", "ConsistentlyWithOffset":
		return 1
	}
	return -1
}

// Operator is what the operator of a language compares the subject with.
type Operator uint8

// The operators.
const (
	NoOperator Operator = iota
	EqualsOne           // the argument behind it
	EqualsAny           // each argument behind it
)

// OperatorOf returns what the checker or assertion of that name compares, in
// the language given.
func OperatorOf(l Language, name string) Operator {
	switch l {
	case Checker, FreeCheck:
		switch name {
		case "Equals", "DeepEquals", "CmpEquals":
			return EqualsOne
		}
	case Convey:
		switch name {
		case "ShouldEqual", "ShouldNotEqual", "ShouldResemble", "ShouldNotResemble":
			return EqualsOne
		case "ShouldBeIn", "ShouldNotBeIn":
			return EqualsAny
		}
	}
	return NoOperator
}
