package boundary

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/onsi/gomega"
)

func TestNumerically(t *testing.T) {
	rec := httptest.NewRecorder()
	gomega.Expect(rec.Code).To(gomega.BeNumerically(">", 400))                         // want `400 itself, Bad Request, is not covered`
	gomega.Expect(rec.Code).To(gomega.BeNumerically("<=", http.StatusMultipleChoices)) // want `300 itself, Multiple Choices, is covered`
	gomega.Expect(rec.Code).To(gomega.BeNumerically("<", http.StatusMultipleChoices))  // the right side
}

func TestByItself(t *testing.T) {
	rec := httptest.NewRecorder()
	gomega.Expect(rec.Code).To(gomega.Equal(http.StatusBadRequest))
	gomega.Expect(rec.Code).To(gomega.BeNumerically(">", http.StatusBadRequest))
}
