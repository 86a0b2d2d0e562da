package apis

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/franela/goblin"
	"github.com/frankban/quicktest"
	playground "github.com/go-playground/assert/v2"
	"github.com/go-quicktest/qt"
	"github.com/google/go-cmp/cmp"
	"github.com/h2non/gock"
	"github.com/jarcoal/httpmock"
	"github.com/matryer/is"
	"github.com/maxatome/go-testdeep/helpers/tdhttp"
	testdeep "github.com/maxatome/go-testdeep/td"
	. "github.com/onsi/ginkgo/v2"
	"github.com/onsi/gomega"
	"github.com/onsi/gomega/ghttp"
	"github.com/smartystreets/goconvey/convey"
	"github.com/steinfletcher/apitest"
	"github.com/stretchr/testify/assert"
	testifyhttp "github.com/stretchr/testify/http"
	"github.com/stretchr/testify/require"
	"github.com/stretchr/testify/suite"
	"gopkg.in/check.v1"
	gotest "gotest.tools/v3/assert"
	gotestcmp "gotest.tools/v3/assert/cmp"
)

func _(t *testing.T, rec *httptest.ResponseRecorder, a *assert.Assertions, r *require.Assertions, s *suite.Suite, w *testifyhttp.TestResponseWriter) {
	assert.HTTPStatusCode(t, nil, "", "", nil, 404)      // want
	require.HTTPStatusCode(t, nil, "", "", nil, 404)     // want
	a.HTTPStatusCode(nil, "", "", nil, 404)              // want
	r.HTTPStatusCode(nil, "", "", nil, 404)              // want
	assert.HTTPStatusCodef(t, nil, "", "", nil, 404, "") // want
	assert.Equal(t, 200, rec.Code)                       // want
	assert.Equalf(t, 200, rec.Code, "")                  // want
	assert.NotEqual(t, 200, rec.Code)                    // want
	assert.NotEqualf(t, 200, rec.Code, "")               // want
	assert.EqualValues(t, 200, rec.Code)                 // want
	assert.NotEqualValues(t, 200, rec.Code)              // want
	assert.Exactly(t, 200, rec.Code)                     // want
	assert.Contains(t, []int{200, 404}, rec.Code)        // want 2
	assert.NotContains(t, []int{200}, rec.Code)          // want
	require.Equal(t, 200, rec.Code)                      // want
	require.Equalf(t, 200, rec.Code, "")                 // want
	require.NotEqual(t, 200, rec.Code)                   // want
	require.EqualValues(t, 200, rec.Code)                // want
	require.Exactly(t, 200, rec.Code)                    // want
	require.Contains(t, []int{200}, rec.Code)            // want
	a.Equal(200, rec.Code)                               // want
	a.Equalf(200, rec.Code, "")                          // want
	a.Contains([]int{200}, rec.Code)                     // want
	r.Equal(200, rec.Code)                               // want
	r.NotEqual(200, rec.Code)                            // want
	s.Equal(200, rec.Code)                               // want
	s.Require().Equal(200, rec.Code)                     // want
	s.Assert().EqualValues(200, rec.Code)                // want
	assert.Greater(t, rec.Code, 399)
	assert.GreaterOrEqual(t, rec.Code, 400)                      // want
	assert.Less(t, rec.Code, 500)                                // want
	_ = w.StatusCode == 404                                      // want
	assert.ElementsMatch(t, []int{200, 404}, []int{rec.Code})    // want 2
	assert.NotElementsMatch(t, []int{200, 404}, []int{rec.Code}) // want 2
	assert.Subset(t, []int{200, 404}, []int{rec.Code})           // want 2
	assert.NotSubset(t, []int{200, 404}, []int{rec.Code})        // want 2
	require.ElementsMatch(t, []int{200, 404}, []int{rec.Code})   // want 2
	a.Subset([]int{200, 404}, []int{rec.Code})                   // want 2
	r.NotSubsetf([]int{200, 404}, []int{rec.Code}, "")           // want 2
	assert.LessOrEqual(t, rec.Code, 300)                         // want
	require.GreaterOrEqual(t, rec.Code, 500)                     // want
	a.Less(rec.Code, 300)                                        // want
	r.LessOrEqual(rec.Code, 300)                                 // want
	assert.ElementsMatch(t, []int{200, 404}, []int{rec.Body.Len()})
	assert.InDelta(t, 200, rec.Body.Len(), 404)
	assert.Len(t, []int{rec.Code}, 404)
	assert.Equal(t, 200, len(rec.Body.String()))
	assert.Equal(t, "200", rec.Body.String())
}

func _(g gomega.Gomega, resp *http.Response, f func() int) {
	gomega.Expect(resp.StatusCode).To(gomega.Equal(200))                               // want
	gomega.Expect(resp.StatusCode).ToNot(gomega.Equal(404))                            // want
	gomega.Expect(resp.StatusCode).To(gomega.BeEquivalentTo(200))                      // want
	gomega.Expect(resp.StatusCode).Should(gomega.BeNumerically("==", 200))             // want
	gomega.Expect(resp.StatusCode).Should(gomega.BeNumerically(">=", 400))             // want
	gomega.Expect(resp.StatusCode).To(gomega.Or(gomega.Equal(200), gomega.Equal(201))) // want 2
	gomega.Expect(resp.StatusCode).To(gomega.SatisfyAny(gomega.Equal(200)))            // want
	gomega.Expect(resp.StatusCode).To(gomega.Not(gomega.Equal(404)))                   // want
	gomega.Expect(resp.StatusCode).To(gomega.BeElementOf(200, 201))                    // want 2
	gomega.Expect(resp).To(gomega.HaveHTTPStatus(200))                                 // want
	gomega.Expect(resp).To(gomega.HaveHTTPStatus(200, 201))                            // want 2
	gomega.Ω(resp.StatusCode).Should(gomega.Equal(200))                                // want
	gomega.Eventually(resp.StatusCode).Should(gomega.Equal(200))                       // want
	gomega.Eventually(func() int { return resp.StatusCode }).Should(gomega.Equal(200)) // want
	gomega.ExpectWithOffset(1, resp.StatusCode).To(gomega.Equal(200))                  // want
	g.Expect(resp.StatusCode).To(gomega.Equal(200))                                    // want
	gomega.Expect(http.Get("")).To(gomega.HaveField("StatusCode", 404))                // want
	gomega.Expect(len(resp.Status)).To(gomega.Equal(200))
	gomega.Expect(resp.Status).To(gomega.Equal("200"))
	_ = ghttp.RespondWith(404, "")             // want
	_ = ghttp.RespondWithJSONEncoded(404, nil) // want
	_ = ghttp.RespondWithProto(404, nil)       // want
	code := 404                                // want
	_ = ghttp.RespondWithPtr(&code, nil)
	(&ghttp.Server{}).SetUnhandledRequestStatusCode(404) // want
}

var _ = DescribeTable("codes", func(resp *http.Response, name string, code, size int) {
	gomega.Expect(resp.StatusCode).To(gomega.Equal(code))
	gomega.Expect(len(name)).To(gomega.Equal(size))
},
	Entry("ok", nil, "", 200, 200),      // want
	Entry("missing", nil, "", 404, 404), // want
)

func _(t *testing.T, resp *http.Response, c *check.C, qt *quicktest.C, i *is.I) {
	if diff := cmp.Diff(200, resp.StatusCode); diff != "" { // want
		t.Fail()
	}
	_ = cmp.Equal(resp.StatusCode, 404)                     // want
	gotest.Equal(t, resp.StatusCode, 200)                   // want
	gotest.DeepEqual(t, resp.StatusCode, 200)               // want
	gotest.Check(t, gotestcmp.Equal(resp.StatusCode, 200))  // want
	gotest.Assert(t, resp.StatusCode == 200)                // want
	i.Equal(resp.StatusCode, 200)                           // want
	c.Assert(resp.StatusCode, check.Equals, 200)            // want
	c.Check(resp.StatusCode, check.Equals, 200)             // want
	c.Assert(resp.StatusCode, check.Not(check.Equals), 404) // want
	c.Assert(len(resp.Status), check.Equals, 200)
	qt.Assert(resp.StatusCode, quicktest.Equals, 200)           // want
	qt.Check(resp.StatusCode, quicktest.Equals, 200)            // want
	quicktest.Assert(t, resp.StatusCode, quicktest.Equals, 200) // want
	convey.So(resp.StatusCode, convey.ShouldEqual, 200)         // want
	convey.So(resp.StatusCode, convey.ShouldNotEqual, 404)      // want
	convey.So(resp.StatusCode, convey.ShouldBeIn, 200, 201)     // want 2
	convey.So(len(resp.Status), convey.ShouldEqual, 200)
}

func _(r *gock.Request, resp *gock.Response, a *apitest.Response, m *apitest.MockResponse) {
	_ = httpmock.NewStringResponse(404, "")        // want
	_ = httpmock.NewStringResponder(404, "")       // want
	_ = httpmock.NewBytesResponse(404, nil)        // want
	_ = httpmock.NewBytesResponder(404, nil)       // want
	_, _ = httpmock.NewJsonResponse(404, nil)      // want
	_, _ = httpmock.NewJsonResponder(404, nil)     // want
	_ = httpmock.NewJsonResponderOrPanic(404, nil) // want
	_, _ = httpmock.NewXmlResponse(404, nil)       // want
	_, _ = httpmock.NewXmlResponder(404, nil)      // want
	_ = httpmock.NewXmlResponderOrPanic(404, nil)  // want
	_ = r.Reply(404)                               // want
	_ = resp.Status(404)                           // want
	_ = resp.StatusCode == 404                     // want
	_ = a.Status(404)                              // want
	_ = m.Status(404)                              // want
}

func _(t *testing.T, resp *http.Response, g *goblin.G, td *testdeep.T) {
	g.Assert(resp.StatusCode).Equal(200) // want
	g.Assert(resp.StatusCode).Eql(404)   // want
	g.Assert(len(resp.Status)).Equal(200)
	testdeep.Cmp(t, resp.StatusCode, 200)    // want
	testdeep.CmpLax(t, resp.StatusCode, 200) // want
	td.Cmp(resp.StatusCode, 200)             // want
	td.CmpLax(resp.StatusCode, 200)          // want
	testdeep.Cmp(t, len(resp.Status), 200)
	tdhttp.NewTestAPI(t, nil).CmpStatus(404)     // want
	playground.Equal(t, resp.StatusCode, 200)    // want
	playground.NotEqual(t, resp.StatusCode, 404) // want
	_ = playground.IsEqual(resp.StatusCode, 200) // want
	playground.Equal(t, len(resp.Status), 200)
	qt.Assert(t, qt.Equals(resp.StatusCode, 200))                              // want
	qt.Check(t, qt.Not(qt.Equals(resp.StatusCode, 404)))                       // want
	qt.Assert(t, qt.DeepEquals([]int{resp.StatusCode}, []int{200}))            // want
	qt.Assert(t, qt.CmpEquals(resp.StatusCode, 200))                           // want
	qt.Assert(t, qt.SliceContains([]int{200, 201}, resp.StatusCode))           // want 2
	qt.Assert(t, qt.MapContains(map[int]int{1: 200, 2: 404}, resp.StatusCode)) // want 2
	qt.Assert(t, qt.Equals(len(resp.Status), 200))
	qt.Assert(t, qt.HasLen([]int{resp.StatusCode}, 200))
}
