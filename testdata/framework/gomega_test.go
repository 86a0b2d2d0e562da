package framework

import (
	"net/http"
	"net/http/httptest"

	. "github.com/onsi/gomega"
	"github.com/onsi/gomega/gstruct"
)

type exchange struct {
	Response *http.Response
	Size     int
	retry    struct{ Code, Attempts int }
}

func (x exchange) Answer() *http.Response { return x.Response }

// (0.6) A field that a text names is the field of the subject's type.
func matchFields(resp *http.Response, rec *httptest.ResponseRecorder, x exchange) {
	Expect(resp).To(HaveField("StatusCode", 404))                            // want `use http.StatusNotFound instead of 404`
	Expect(rec).To(HaveField("Code", Equal(404)))                            // want `use http.StatusNotFound instead of 404`
	Expect(&x).To(HaveField("Response.StatusCode", BeNumerically("<", 300))) // want `use http.StatusMultipleChoices instead of 300`
	Expect(x).To(HaveField("Answer().StatusCode", Not(Equal(404))))          // want `use http.StatusNotFound instead of 404`
	Expect(*resp).To(gstruct.MatchFields(gstruct.IgnoreExtras, gstruct.Fields{
		"StatusCode":    Equal(404), // want `use http.StatusNotFound instead of 404`
		"ContentLength": Equal(404),
	}))
	Expect(resp).To(gstruct.PointTo(gstruct.MatchAllFields(gstruct.Fields{"StatusCode": Or(Equal(200), Equal(204))}))) // want `use http.StatusOK` `use http.StatusNoContent`
	Expect(x).To(HaveField("Size", 404))
	Expect(x).To(HaveField("Response.ContentLength", 404))
	Expect(x).To(HaveField("retry.Attempts", Equal(404)))
	Expect(x).To(HaveField("StatusCode", 404))
	Expect(any(resp)).To(HaveField("StatusCode", 404))
	Expect(resp).To(HaveField("Header", HaveLen(404)))
}

// Elements, keys, and what a function makes of the subject.
func matchParts(resp *http.Response, rec *httptest.ResponseRecorder) {
	codes, names := []int{rec.Code}, map[int]int{rec.Code: rec.Body.Len()}
	Expect(codes).To(HaveEach(404))              // want `use http.StatusNotFound instead of 404`
	Expect(codes).To(ContainElement(Equal(404))) // want `use http.StatusNotFound instead of 404`
	Expect(codes).To(ConsistOf([]int{404, 200})) // want `use http.StatusNotFound` `use http.StatusOK`
	Expect(codes).To(HaveLen(404))
	Expect(names).To(And(HaveKey(404), HaveEach(404)))                                             // want `use http.StatusNotFound instead of 404`
	Expect(names).To(HaveKeyWithValue(404, 404))                                                   // want `use http.StatusNotFound instead of 404`
	Expect(rec.Code).To(BeKeyOf(map[int]int{404: 200}))                                            // want `use http.StatusNotFound instead of 404`
	Expect(&resp.StatusCode).To(HaveValue(BeElementOf(404, 200)))                                  // want `use http.StatusNotFound` `use http.StatusOK`
	Expect(resp).To(WithTransform(func(r *http.Response) int { return r.StatusCode }, Equal(404))) // want `use http.StatusNotFound instead of 404`
	Expect(resp).To(WithTransform(func(r *http.Response) int { return len(r.Header) }, Equal(404)))
	Expect(names).To(HaveLen(404))
}

// A matcher in a variable means a status if all its subjects are statuses.
func matchHeld(resp *http.Response, rec *httptest.ResponseRecorder) {
	missing := Equal(404) // want `use http.StatusNotFound instead of 404`
	Expect(rec.Code).To(missing)
	Expect(resp.StatusCode).To(Not(missing))

	var either = BeElementOf(200, 204) // want `use http.StatusOK` `use http.StatusNoContent`
	Expect(rec.Code).To(either)

	field := HaveField("StatusCode", 404) // want `use http.StatusNotFound instead of 404`
	Expect(resp).To(field)

	size := Equal(404)
	Expect(rec.Body.Len()).To(size)

	doubtful := Equal(404)
	Expect(rec.Code).To(doubtful)
	Expect(rec.Body.Len()).To(doubtful)

	again := Equal(404)
	Expect(rec.Body.Len()).To(again)
	again = Equal(200)
	again = Not(again)
	Expect(rec.Code).To(again)
}

// An Equal that is not gomega's is no matcher of it.
func ownEqual(rec *httptest.ResponseRecorder) {
	Equal := func(n int) Matcher { return HaveLen(n) }
	Expect([]int{rec.Code}).To(Equal(404))
}
