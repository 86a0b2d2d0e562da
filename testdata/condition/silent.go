package condition

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"time"
)

// (6.4) Conditions that some codes meet, and others do not.
func meant(resp *http.Response, err error) bool {
	if resp.StatusCode < 200 || resp.StatusCode > 299 {
		return false
	}
	if resp.StatusCode != http.StatusOK && resp.StatusCode != http.StatusCreated {
		return false
	}
	if err != nil || resp.StatusCode == http.StatusCreated {
		return false
	}
	return resp.StatusCode/100 == 2 || resp.StatusCode/100 == 3
}

func classes(code int, w http.ResponseWriter) string {
	w.WriteHeader(code)
	if code >= http.StatusInternalServerError {
		return "server"
	} else if code >= http.StatusBadRequest {
		return "client"
	} else if code >= http.StatusMultipleChoices {
		return "redirect"
	}
	switch {
	case code < http.StatusOK:
		return "interim"
	case code == http.StatusOK:
		return "ok"
	case code <= http.StatusNoContent:
		return "success"
	}
	return ""
}

// Two statuses are two places.
func two(a, b *http.Response) bool {
	return a.StatusCode < http.StatusOK && b.StatusCode >= http.StatusMultipleChoices ||
		a.StatusCode != http.StatusOK || b.StatusCode != http.StatusCreated
}

// What is asked again may have changed.
func again(client *http.Client, req *http.Request, code *int, rec *httptest.ResponseRecorder, h http.Handler) {
	resp, err := client.Do(req)
	if err == nil && resp.StatusCode == http.StatusUnauthorized {
		resp, err = client.Do(req)
	}
	if err == nil && resp.StatusCode == http.StatusOK {
		return
	}
	for tries := 0; tries < 3; tries++ {
		if resp.StatusCode != http.StatusTooManyRequests {
			break
		}
		resp, _ = client.Do(req)
		if resp.StatusCode == http.StatusOK {
			return
		}
	}
	if rec.Code != http.StatusOK {
		return
	}
	h.ServeHTTP(rec, req)
	if rec.Code == http.StatusNotFound {
		log.Println("gone")
	}
	if rec.Code == http.StatusBadRequest && handled(h, rec) && rec.Code == http.StatusOK {
		log.Println("repaired")
	}
}

func handled(h http.Handler, rec *httptest.ResponseRecorder) bool {
	h.ServeHTTP(rec, nil)
	return true
}

type session struct{ status int }

func (s *session) renew(resp *http.Response) { s.status = resp.StatusCode }

// A method may set the field.
func (s *session) use(resp *http.Response) bool {
	if s.status == http.StatusUnauthorized {
		s.renew(resp)
	}
	if s.status == http.StatusOK {
		return true
	}
	if s.status != http.StatusForbidden {
		return false
	}
	s.renew(resp)
	return s.status == http.StatusOK
}

// A closure may set the variable.
func closure(w http.ResponseWriter, do func(func(int))) {
	code := http.StatusOK
	do(func(c int) { code = c })
	if code != http.StatusOK {
		do(func(c int) { code = c })
		if code == http.StatusOK {
			log.Println("better")
		}
	}
	w.WriteHeader(code)
}

// A branch that goes on leaves all codes to the next.
func goesOn(resp *http.Response, buf *bytes.Buffer) {
	if resp.StatusCode != http.StatusOK {
		fmt.Fprintln(buf, "odd")
	}
	if resp.StatusCode == http.StatusNotFound {
		fmt.Fprintln(buf, "gone")
	}
	if resp.StatusCode >= http.StatusBadRequest {
		fmt.Fprintln(buf, "error")
	} else {
		fmt.Fprintln(buf, "fine")
	}
}

// A variable that is set where it is wrong.
func corrected(code int, w http.ResponseWriter) {
	if code < http.StatusContinue || code > 999 {
		code = http.StatusInternalServerError
	}
	if code == http.StatusInternalServerError {
		log.Println("odd")
	}
	w.WriteHeader(code)
}

// The second condition says the same once more, which is no mistake.
func said(code int, w http.ResponseWriter) {
	w.WriteHeader(code)
	if code < http.StatusBadRequest {
		return
	} else if code >= http.StatusBadRequest {
		log.Println("error")
	}
}

// No statuses.
func others(port, width int) bool {
	return port < 1024 && port > 49151 || width != 200 || width != 300
}

// A jump may come from anywhere.
func jump(code int, w http.ResponseWriter) {
	if code != http.StatusOK {
		goto done
	}
	return
done:
	if code == http.StatusNotFound {
		w.WriteHeader(code)
	}
}

func falls(code int, w http.ResponseWriter) {
	w.WriteHeader(code)
	switch {
	case code >= http.StatusBadRequest:
		log.Println("error")
		fallthrough
	case code >= http.StatusInternalServerError:
		log.Println("any")
	}
}

// A loop asks for the next.
func loop(codes chan int, w http.ResponseWriter) {
	for code := range codes {
		if code == http.StatusOK {
			continue
		}
		if code != http.StatusNotFound {
			break
		}
		w.WriteHeader(code)
		code = <-codes
		if code == http.StatusOK {
			return
		}
	}
}

// A labelled break leaves with any code.
func leaves(code int, w http.ResponseWriter) {
	w.WriteHeader(code)
L:
	for {
		if code != http.StatusOK {
			if w != nil {
				break L
			}
			return
		}
		w = nil
	}
	if code == http.StatusNotFound {
		log.Println("gone")
	}
}

// What may change the status in between: a call in the condition.
func changedInCondition(rec *httptest.ResponseRecorder, h http.Handler) {
	if rec.Code == http.StatusBadRequest && handled(h, rec) {
		if rec.Code == http.StatusOK {
			log.Println("better")
		}
	}
}

func scanned(code int, w http.ResponseWriter, s string) {
	w.WriteHeader(code)
	if code != http.StatusOK {
		return
	}
	fmt.Sscanf(s, "%d", &code)
	if code == http.StatusNotFound {
		log.Println("x")
	}
}

func counted(code int, w http.ResponseWriter, do func(func())) {
	w.WriteHeader(code)
	if code != http.StatusOK {
		return
	}
	do(func() { code++ })
	if code == http.StatusCreated {
		log.Println("x")
	}
}

func skips(code int, w http.ResponseWriter, d *json.Decoder, sk interface{ Skip() }) {
	w.WriteHeader(code)
	if code >= http.StatusBadRequest {
		sk.Skip()
	}
	if code == http.StatusNotFound {
		log.Println("x")
	}
}

func (s *session) slept(w http.ResponseWriter) {
	w.WriteHeader(s.status)
	if s.status != http.StatusOK {
		time.Sleep(1)
		if s.status == http.StatusOK {
			return
		}
	}
}

func written(w *countingWriter, h http.ResponseWriter) {
	h.WriteHeader(w.status)
	if w.status != 0 {
		return
	}
	fmt.Fprintf(w, "x")
	if w.status == http.StatusOK {
		log.Println("x")
	}
}

type countingWriter struct{ status int }

func (w *countingWriter) Write(b []byte) (int, error) { w.status = http.StatusOK; return len(b), nil }
