package apis

import (
	"net/http"
	"net/http/httptest"

	. "github.com/onsi/gomega"
	. "github.com/onsi/gomega/gstruct"
)

type exchange struct {
	Response *http.Response
	Recorder *httptest.ResponseRecorder
	Size     int
}

func _(resp *http.Response, rec *httptest.ResponseRecorder, x exchange) {
	Expect(resp).To(HaveField("StatusCode", 404))                                                                       // want
	Expect(rec).To(HaveField("Code", Equal(404)))                                                                       // want
	Expect(rec).To(HaveField("Result().StatusCode", BeNumerically("<", 300)))                                           // want
	Expect(&x).To(And(HaveField("Response.StatusCode", 404), HaveField("Recorder.Code", Not(Equal(200)))))              // want 2
	Expect(*resp).To(MatchFields(IgnoreExtras, Fields{"StatusCode": Equal(404), "ContentLength": BeEquivalentTo(200)})) // want
	Expect(*resp).To(MatchAllFields(Fields{"StatusCode": Or(Equal(200), Equal(204))}))                                  // want 2
	Expect(resp).To(PointTo(MatchFields(IgnoreExtras, Fields{"StatusCode": Equal(404)})))                               // want
	Expect(&resp.StatusCode).To(HaveValue(Equal(404)))                                                                  // want
	Expect(resp).To(WithTransform(func(r *http.Response) int { return r.StatusCode }, Equal(404)))                      // want
	Expect(x).To(HaveField("Size", 404))
	Expect(resp).To(HaveField("ContentLength", BeEquivalentTo(404)))
	Expect(resp).To(WithTransform(func(r *http.Response) int { return len(r.Header) }, Equal(404)))
}

func _(rec *httptest.ResponseRecorder, byName map[string]*http.Response) {
	codes, names := []int{rec.Code}, map[int]string{rec.Code: ""}
	Expect(codes).To(HaveEach(404))                       // want
	Expect(codes).To(HaveEach(Equal(404)))                // want
	Expect(codes).To(ContainElement(Equal(404)))          // want
	Expect(codes).To(ContainElements(404, Equal(200)))    // want 2
	Expect(codes).To(ConsistOf([]int{404, 200}))          // want 2
	Expect(codes).To(HaveExactElements(404, Equal(200)))  // want 2
	Expect(names).To(HaveKey(404))                        // want
	Expect(names).To(HaveKeyWithValue(Equal(404), "200")) // want
	Expect(rec.Code).To(BeKeyOf(map[int]int{404: 200}))   // want
	Expect(codes).To(HaveLen(404))
	Expect(byName).To(HaveLen(404))
}

func _(rec *httptest.ResponseRecorder) {
	want := Equal(404) // want
	Expect(rec.Code).To(want)
	size := Equal(404)
	Expect(rec.Body.Len()).To(size)
	Expect(rec.Code).To(SatisfyAll(BeIdenticalTo(404), Not(Equal(200)))) // want 2
	either := Equal(404)
	Expect(rec.Code).To(either)
	Expect(rec.Body.Len()).To(either)
}
