package framework

import (
	"net/http/httptest"
	"testing"

	"github.com/onsi/gomega"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAssertions(t *testing.T) {
	rec := httptest.NewRecorder()
	assert.Equal(t, 200, rec.Code)      // want `use http.StatusOK instead of 200`
	require.Equal(t, rec.Code, 201)     // want `use http.StatusCreated instead of 201`
	require.New(t).Equal(202, rec.Code) // want `use http.StatusAccepted instead of 202`
	assert.Equal(t, 200, len(rec.Body.String()))
	assert.Equal(t, int64(200), int64(rec.Code)) // want `use http.StatusOK instead of 200`
	assert.Greater(t, rec.Code, 200)             // want `use http.StatusOK instead of 200`
	assert.Greater(t, len(rec.Body.String()), 200)
	gomega.Expect(rec.Code).To(gomega.Equal(200))                   // want `use http.StatusOK instead of 200`
	gomega.Expect(rec.Code).To(gomega.Not(gomega.Equal(404)))       // want `use http.StatusNotFound instead of 404`
	gomega.Expect(rec.Code).To(gomega.BeNumerically(">=", 300))     // want `use http.StatusMultipleChoices instead of 300`
	gomega.Expect(rec.Result()).To(gomega.HaveHTTPStatus(200, 204)) // want `use http.StatusOK` `use http.StatusNoContent`
	gomega.Expect(len(rec.Body.String())).To(gomega.Equal(200))
	for _, tt := range []struct{ code, size int }{
		{404, 404}, // want `use http.StatusNotFound instead of 404`
	} {
		require.Equal(t, tt.code, rec.Code)
		require.Equal(t, tt.size, rec.Body.Len())
	}
}
