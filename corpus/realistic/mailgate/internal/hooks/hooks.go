// Package hooks tells subscribers over HTTP what became of a message.
package hooks

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"
)

// Delivery is one attempt to call a subscriber.
type Delivery struct {
	URL      string
	Attempt  int
	Status   int
	Duration time.Duration
}

// Sender posts events.
type Sender struct {
	Client *http.Client
	Wait   func(attempt int) time.Duration
	Log    func(Delivery)
}

// New returns a sender that waits 200 ms, 400 ms, 800 ms and so on.
func New() *Sender {
	return &Sender{
		Client: &http.Client{Timeout: 500 * time.Millisecond},
		Wait: func(attempt int) time.Duration {
			return time.Duration(200<<attempt) * time.Millisecond
		},
		Log: func(Delivery) {},
	}
}

// Send posts v to url until it is taken or refused for good.
func (s *Sender) Send(ctx context.Context, url string, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	for attempt := 0; attempt < 5; attempt++ {
		status, err := s.post(ctx, url, body)
		if err == nil && status < 300 { // want 300
			return nil
		}
		if status == 410 { // want 410
			return fmt.Errorf("hooks: %s has unsubscribed", url)
		}
		if status >= 400 && status < 500 && status != 429 { // want 400 500 429
			return fmt.Errorf("hooks: refused with %d", status)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(s.Wait(attempt)):
		}
	}
	return fmt.Errorf("hooks: gave up on %s", url)
}

func (s *Sender) post(ctx context.Context, url string, body []byte) (int, error) {
	start := time.Now()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	resp, err := s.Client.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	_, _ = io.CopyN(io.Discard, resp.Body, 4096)
	s.Log(Delivery{URL: url, Status: resp.StatusCode, Duration: time.Since(start)})
	return resp.StatusCode, nil
}
