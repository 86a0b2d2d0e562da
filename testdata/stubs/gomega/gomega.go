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

// BeElementOf matches one of those given.
func BeElementOf(elements ...any) Matcher { return matcher{} }

// BeKeyOf matches a key of a map.
func BeKeyOf(m any) Matcher { return matcher{} }

// Not turns a matcher around.
func Not(m Matcher) Matcher { return m }

// And matches what all match.
func And(ms ...Matcher) Matcher { return matcher{} }

// Or matches what one matches.
func Or(ms ...Matcher) Matcher { return matcher{} }

// HaveValue matches what a pointer points to.
func HaveValue(m Matcher) Matcher { return m }

// HaveField matches the field at a path.
func HaveField(path string, expected any) Matcher { return matcher{} }

// HaveEach matches each element.
func HaveEach(element any) Matcher { return matcher{} }

// ContainElement matches some element.
func ContainElement(element any, result ...any) Matcher { return matcher{} }

// ConsistOf matches all elements.
func ConsistOf(elements ...any) Matcher { return matcher{} }

// HaveKey matches a key of a map.
func HaveKey(key any) Matcher { return matcher{} }

// HaveKeyWithValue matches a key of a map and its value.
func HaveKeyWithValue(key, value any) Matcher { return matcher{} }

// HaveLen matches the length.
func HaveLen(n int) Matcher { return matcher{} }

// WithTransform matches what a function makes of the value.
func WithTransform(transform any, m Matcher) Matcher { return m }

// HaveHTTPStatus matches a response.
func HaveHTTPStatus(expected ...any) Matcher { return matcher{} }
