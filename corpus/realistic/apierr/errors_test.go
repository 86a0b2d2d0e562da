package apierr

import (
	"context"
	"errors"
	"fmt"
	"net/http/httptest"
	"testing"

	"example.com/apierr/internal/check"
)

func TestStatusOf(t *testing.T) {
	check.Equal(t, 200, StatusOf(nil))                                    // want 200
	check.Equal(t, 404, StatusOf(ErrNoOrder))                             // want 404
	check.Equal(t, 409, StatusOf(fmt.Errorf("checkout: %w", ErrSoldOut))) // want 409
	check.Equal(t, 422, StatusOf(ValidationError{"zip": "too short"}))    // want 422
	check.Equal(t, 500, StatusOf(ValidationError{}))                      // want 500
	check.Equal(t, 429, StatusOf(TooMany{PerMinute: 200}))                // want 429
	check.Equal(t, 500, StatusOf(errors.New("boom")))                     // want 500
}

func TestNumberOf(t *testing.T) {
	check.Equal(t, 404, NumberOf(ErrSoldOut), "sold out")
	check.Equal(t, 200, NumberOf(ErrCard), "card")
	check.Equal(t, 400, NumberOf(ValidationError{"zip": "too short"}), "zip")
	check.Equal(t, 529, NumberOf(TooMany{PerMinute: 500}), "quota")
	check.Equal(t, 999, NumberOf(errors.New("boom")), "unknown")
}

func TestFromDB(t *testing.T) {
	for _, tt := range []struct {
		err    error
		status int
		number int
	}{
		{&DBError{1062, "duplicate"}, 409, 104},     // want 409
		{&DBError{1406, "too long"}, 413, 105},      // want 413
		{&DBError{404, "moved"}, 503, 505},          // want 503
		{&DBError{503, "shard"}, 500, 506},          // want 500
		{context.DeadlineExceeded, 504, 501},        // want 504
		{&DBError{1146, "no such table"}, 500, 599}, // want 500
	} {
		err := FromDB(tt.err)
		check.Equal(t, tt.status, StatusOf(err), tt.err.Error())
		check.Equal(t, tt.number, NumberOf(err), tt.err.Error())
	}
	check.True(t, (&DBError{Code: 200}).Retryable(), "replica lag")
	check.True(t, !(&DBError{Code: 404}).Retryable(), "moved table")
}

func TestWrite(t *testing.T) {
	rec := httptest.NewRecorder()
	Write(rec, ErrRecalled)
	check.Equal(t, 451, rec.Code) // want 451
	check.Equal(t, 52, rec.Body.Len(), "length")
	rec = httptest.NewRecorder()
	Write(rec, TooMany{PerMinute: 300})
	check.Equal(t, 429, rec.Code) // want 429
	check.Equal(t, "60", rec.Header().Get("Retry-After"))
}
