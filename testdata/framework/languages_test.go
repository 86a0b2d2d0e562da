package framework

import (
	"net/http/httptest"
	"testing"

	"github.com/franela/goblin"
	"github.com/frankban/quicktest"
	"github.com/onsi/ginkgo/v2"
	"github.com/onsi/gomega"
	"github.com/smartystreets/goconvey/convey"
	"gopkg.in/check.v1"
)

func TestChains(t *testing.T) {
	rec, g := httptest.NewRecorder(), &goblin.G{}
	g.Assert(rec.Code).Equal(200) // want `use http.StatusOK instead of 200`
	g.Assert(rec.Code).Eql(404)   // want `use http.StatusNotFound instead of 404`
	g.Assert(rec.Body.Len()).Equal(200)
}

func TestCheckers(t *testing.T) {
	rec, c, qt := httptest.NewRecorder(), &check.C{}, &quicktest.C{}
	c.Assert(rec.Code, check.Equals, 200)                // want `use http.StatusOK instead of 200`
	c.Check(rec.Code, check.Not(check.Equals), 404)      // want `use http.StatusNotFound instead of 404`
	qt.Assert(rec.Code, quicktest.Equals, 201)           // want `use http.StatusCreated instead of 201`
	quicktest.Assert(t, rec.Code, quicktest.Equals, 204) // want `use http.StatusNoContent instead of 204`
	convey.So(rec.Code, convey.ShouldEqual, 202)         // want `use http.StatusAccepted instead of 202`
	convey.So(rec.Code, convey.ShouldBeIn, 200, 404)     // want `use http.StatusOK` `use http.StatusNotFound`
	c.Assert(rec.Body.Len(), check.Equals, 200)
	c.Assert([]int{rec.Code}, check.HasLen, 200)
	quicktest.Assert(t, rec.Body.Len(), quicktest.Equals, 204)
	convey.So([]int{rec.Code}, convey.ShouldHaveLength, 200)
	convey.So(rec.Body.Len(), convey.ShouldBeIn, 200, 404)
}

var _ = ginkgo.DescribeTable("codes", func(code, size int) {
	rec := httptest.NewRecorder()
	gomega.Expect(rec.Code).To(gomega.Equal(code))
	gomega.Expect(rec.Body.Len()).To(gomega.Equal(size))
},
	ginkgo.Entry("found", 200, 200),   // want `use http.StatusOK instead of 200`
	ginkgo.Entry("missing", 404, 404), // want `use http.StatusNotFound instead of 404`
)
