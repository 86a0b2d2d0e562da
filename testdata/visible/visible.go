// Package visible: what is written to a place tells what it means only where
// all writes can be seen.
package visible

import (
	"net/http"

	"fixture.test/visible/event"
)

// (1.2) The parameter of an unexported function that only statuses are passed to.

func gone(c int) bool { return c == 404 || c == 410 } // want `use http.StatusNotFound instead of 404` `use http.StatusGone instead of 410`

func policy(c int) bool { return c == 429 || c >= 500 } // want `use http.StatusTooManyRequests` `use http.StatusInternalServerError`

func text(c int) string {
	switch c {
	case 200: // want `use http.StatusOK`
		return "fine"
	case 404: // want `use http.StatusNotFound`
		return "missing"
	}
	return ""
}

type retrier struct{}

func (retrier) again(c int) bool { return c == 503 } // want `use http.StatusServiceUnavailable`

func callers(resp *http.Response) bool {
	return gone(resp.StatusCode) && policy(resp.StatusCode) && text(resp.StatusCode) == "" && retrier{}.again(resp.StatusCode) && gone(405) // want `use http.StatusMethodNotAllowed`
}

// (1.1) Not all callers pass one; one is not seen; strangers can call it.

func size(n int) bool { return n == 404 }

func stored(n int) bool { return n == 404 }

func Exported(n int) bool { return n == 404 }

var hook = stored

func others(resp *http.Response, b []byte) bool {
	return size(resp.StatusCode) || size(len(b)) || stored(resp.StatusCode) || hook(3) || Exported(resp.StatusCode)
}

// (1.3) A name confirms: the parameter of an exported function that statuses are
// passed to.

func Retryable(statusCode int) bool { return statusCode == 429 } // want `use http.StatusTooManyRequests` Retryable:`^status param0$`

func confirmed(resp *http.Response) bool { return Retryable(resp.StatusCode) }

// (1.4) A field of another package, whose meaning only this package shows.

func sample() (event.Sample, bool) {
	s := event.Sample{CellStatusCode: 503, CellValue: 503} // want `use http.StatusServiceUnavailable`
	if s.CellStatusCode == http.StatusOK || s.CellValue == http.StatusOK {
		return s, true
	}
	return event.Sample{CellStatusCode: 404, CellValue: 404}, false // want `use http.StatusNotFound`
}

// A method and a function of another package.

func methods(p event.Probe, resp *http.Response) bool {
	if p.StatusCode() == http.StatusOK {
		return true
	}
	event.SetCode(resp.StatusCode)
	return p.StatusCode() == 404 || p.Count() == 404 // want `use http.StatusNotFound`
}

// (1.3) … that of a local variable, where one of its writes is a status, and of
// another nothing can be said.

var foreign, other func() int

type answer interface {
	Value() int
	Size() int
	Errno() int
}

func named(resp *http.Response, a answer, values map[string]int) bool {
	code := resp.StatusCode
	if code == 0 {
		code = foreign()
	}
	status := http.StatusOK
	if a != nil {
		status = a.Value()
	}
	httpStatus, ok := values["status"]
	if !ok {
		httpStatus = resp.StatusCode
	}
	return code == 404 || status == 410 || httpStatus == 503 // want `use http.StatusNotFound` `use http.StatusGone` `use http.StatusServiceUnavailable`
}

func unnamed(resp *http.Response, a answer, rows []string) bool {
	n := resp.StatusCode
	if n == 0 {
		n = other()
	}
	code := resp.StatusCode
	if rows != nil {
		code = len(rows)
	}
	status := http.StatusOK
	if a != nil {
		size := a.Size()
		_ = make([]byte, size)
		status = size
	}
	errCode := resp.StatusCode
	if a != nil {
		errCode = a.Errno()
	}
	return n == 404 || code == 404 || status == 404 || errCode == 404 || errCode == 10002
}

func unknown(a answer) bool {
	status, code := a.Size(), other()
	return status == 404 || code == 404 || other() == 404
}
