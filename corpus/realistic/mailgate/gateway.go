// Command mailgate takes messages over HTTP and hands them to a mail server.
package main

import (
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"os"
	"time"

	"example.com/mailgate/internal/smtp"
)

type message struct {
	From string   `json:"from"`
	To   []string `json:"to"`
	Body string   `json:"body"`
}

type deliverer interface {
	Deliver(m message) error
}

type gateway struct {
	mail   deliverer
	limits smtp.Limits
}

func (g *gateway) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", "POST")
		problem(w, 405, "post a message") // want 405
		return
	}
	var m message
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, g.limits.MaxSize)).Decode(&m); err != nil {
		var tooBig *http.MaxBytesError
		if errors.As(err, &tooBig) {
			problem(w, 413, "message too large") // want 413
			return
		}
		problem(w, 400, "no valid JSON") // want 400
		return
	}
	if n := len(m.To); n == 0 || n > 100 {
		problem(w, 422, "between 1 and 100 recipients, please") // want 422
		return
	}
	if err := g.mail.Deliver(m); err != nil {
		var reply smtp.Reply
		if !errors.As(err, &reply) {
			problem(w, 502, err.Error()) // want 502
			return
		}
		problem(w, statusFor(reply.Code), reply.Text)
		return
	}
	w.WriteHeader(202) // want 202
}

// statusFor translates a reply of the mail server for the web client.
func statusFor(reply int) int {
	switch reply {
	case 421, 450:
		return 503 // want 503
	case 452, 552:
		return 507 // want 507
	case 550, 551, 553:
		return 404 // want 404
	case 500, 501, 502, 503, 504:
		return 500 // want 500
	}
	if reply >= 500 {
		return 422 // want 422
	}
	return 502 // want 502
}

func problem(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	if status == 503 { // want 503
		w.Header().Set("Retry-After", "300")
	}
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{"status": status, "detail": detail})
}

type nullMail struct{}

func (nullMail) Deliver(message) error { return nil }

func main() {
	srv := &http.Server{
		Addr:              ":8025",
		Handler:           &gateway{mail: nullMail{}, limits: smtp.DefaultLimits()},
		ReadHeaderTimeout: 500 * time.Millisecond,
		MaxHeaderBytes:    413 << 10,
	}
	if err := srv.ListenAndServe(); err != nil {
		log.Print(err)
		os.Exit(75) // EX_TEMPFAIL
	}
}
