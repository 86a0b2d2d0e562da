package text

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
)

// Words alone, texts without a code, and what is only shown.
func shown(resp *http.Response) error {
	fmt.Println("200 OK", resp.Status)
	_ = resp.Status == ""
	_ = resp.Status == "fine"
	_ = strings.Contains(resp.Status, http.StatusText(http.StatusNotFound))
	_ = strings.HasPrefix(resp.Status, "2")
	_ = strings.HasPrefix(resp.Status, "20")
	_ = strings.Contains(resp.Status, "Not Found")
	_ = resp.Status == "2000 things"
	_ = resp.Status == "99 bottles"
	_ = resp.Status == "700 of them"
	_ = strings.TrimPrefix(resp.Status, "200 ")
	_ = strings.HasSuffix(resp.Status, "404")
	_ = resp.Proto == "200 OK"
	if resp.StatusCode == http.StatusOK {
		return nil
	}
	return errors.New(resp.Status)
}

// order is no response.
type order struct{ Status string }

func others(o order, h http.Header) {
	_ = o.Status == "200 OK"
	_ = h.Get("Status") == "200 OK"
	_ = strings.HasPrefix(o.Status, "404")
}

// Something else is written to the variable, too.
func changed(resp *http.Response, fallback string) bool {
	status := resp.Status
	if status == "" {
		status = fallback
	}
	return status == "200 OK"
}

func pointed(resp *http.Response) bool {
	status := resp.Status
	fill(&status)
	return status == "200 OK"
}

func fill(s *string) { *s += "!" }

// Two lines with each other.
func same(a, b *http.Response) bool { return a.Status == b.Status }

func parameter(line string) bool { return line == "200 OK" }
