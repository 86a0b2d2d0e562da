package boundary

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/stretchr/testify/assert"
)

const badRequest = 400

// 400 is looked at by itself, before or after, in any way.

func before(resp *http.Response) string {
	if resp.StatusCode == http.StatusBadRequest {
		return "bad"
	}
	if resp.StatusCode > http.StatusBadRequest {
		return "worse"
	}
	return ""
}

func chain(resp *http.Response) string {
	if resp.StatusCode == badRequest {
		return "bad"
	} else if resp.StatusCode > http.StatusBadRequest && resp.StatusCode < http.StatusInternalServerError {
		return "client"
	}
	return ""
}

func except(resp *http.Response) bool {
	return resp.StatusCode <= http.StatusBadRequest && resp.StatusCode != http.StatusBadRequest
}

func inCase(resp *http.Response) string {
	switch resp.StatusCode {
	case http.StatusBadRequest, http.StatusNotFound:
		return "known"
	}
	if resp.StatusCode > http.StatusBadRequest {
		return "unknown"
	}
	return ""
}

func aroundClosure(resp *http.Response) func() bool {
	if resp.StatusCode == http.StatusMultipleChoices {
		return nil
	}
	return func() bool { return resp.StatusCode > http.StatusMultipleChoices }
}

func copied(resp *http.Response) bool {
	code := resp.StatusCode
	return code == http.StatusBadRequest || resp.StatusCode > http.StatusBadRequest
}

func asPair(t *testing.T, rec *httptest.ResponseRecorder) {
	assert.Equal(t, http.StatusBadRequest, rec.Code)
	assert.Greater(t, rec.Code, http.StatusBadRequest)
}

// What is left between the two is 400.

func bothSides(resp *http.Response) string {
	if resp.StatusCode < http.StatusBadRequest {
		return "fine"
	} else if resp.StatusCode > http.StatusBadRequest {
		return "error"
	}
	return "bad request"
}

// Redirects that say where to; and codes that are put in order.

func follows(resp *http.Response) bool {
	return resp.StatusCode > http.StatusMultipleChoices && resp.StatusCode < http.StatusBadRequest
}

func followsNamed(resp *http.Response) bool {
	return resp.StatusCode <= 399 && http.StatusMultipleChoices < resp.StatusCode
}

func corrects(w http.ResponseWriter, resp *http.Response) {
	code := resp.StatusCode
	if code <= http.StatusMultipleChoices {
		code = http.StatusTemporaryRedirect
	}
	w.WriteHeader(code)
}

// The right side of the edge, and edges that people mean as often as not.

func right(resp *http.Response) {
	_ = resp.StatusCode >= http.StatusBadRequest
	_ = resp.StatusCode < http.StatusBadRequest
	_ = resp.StatusCode >= http.StatusMultipleChoices
	_ = resp.StatusCode < http.StatusMultipleChoices
	_ = resp.StatusCode > 299
	_ = resp.StatusCode <= 399
	_ = resp.StatusCode > http.StatusInternalServerError
	_ = resp.StatusCode <= http.StatusInternalServerError
	_ = resp.StatusCode > http.StatusOK
	_ = resp.StatusCode > http.StatusNotFound
	_ = resp.StatusCode <= http.StatusFound
}

func rightAssertions(t *testing.T, rec *httptest.ResponseRecorder) {
	assert.Less(t, rec.Code, http.StatusBadRequest)
	assert.GreaterOrEqual(t, rec.Code, http.StatusMultipleChoices)
}

// No status.

func length(body []byte) bool { return len(body) > 400 }

func price(cents int) bool { return cents > 300 }

func constants() bool { return badRequest > 300 }
