package crawler

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"time"
)

var href = regexp.MustCompile(`href="([^"]+)"`)

// Fetcher gets a page.
type Fetcher interface {
	Fetch(ctx context.Context, url string, depth int) Result[Page]
}

// Web fetches over HTTP.
type Web struct {
	Client  *http.Client
	MaxBody int64
}

// Fetch implements Fetcher.
func (f *Web) Fetch(ctx context.Context, addr string, depth int) Result[Page] {
	req, err := http.NewRequestWithContext(ctx, "GET", addr, nil)
	if err != nil {
		return Bad[Page](400, err) // want 400
	}
	resp, err := f.Client.Do(req)
	if err != nil {
		if errors.Is(err, context.DeadlineExceeded) {
			return Bad[Page](504, err) // want 504
		}
		return Bad[Page](502, err) // want 502
	}
	defer resp.Body.Close()
	if ct := resp.Header.Get("Content-Type"); !strings.HasPrefix(ct, "text/html") {
		return Bad[Page](415, errors.New(ct)) // want 415
	}
	body, err := io.ReadAll(io.LimitReader(resp.Body, f.MaxBody))
	if err != nil {
		return Bad[Page](502, err) // want 502
	}
	page := Page{URL: addr, Depth: depth, Words: len(strings.Fields(string(body))), Status: &resp.StatusCode}
	for _, m := range href.FindAllStringSubmatch(string(body), 500) {
		if to, err := req.URL.Parse(m[1]); err == nil {
			page.Links = append(page.Links, to.String())
		}
	}
	if resp.StatusCode != 200 { // want 200
		return Result[Page]{Value: page, Code: resp.StatusCode}
	}
	return Good(page)
}

// Crawl follows links until the budget is used up.
func Crawl(ctx context.Context, f Fetcher, from string, b Budget) ([]Page, map[int]int, error) {
	type item struct {
		url   string
		depth int
	}
	seen := map[string]bool{from: true}
	perHost := map[string]int{}
	tally := map[int]int{}
	var pages []Page
	for todo := []item{{from, 0}}; len(todo) > 0; todo = todo[1:] {
		it := todo[0]
		u, err := url.Parse(it.url)
		if err != nil || perHost[u.Host] >= b.PerHost {
			continue
		}
		perHost[u.Host]++
		res := f.Fetch(ctx, it.url, it.depth)
		tally[res.Code]++
		switch res.Code {
		case 200: // want 200
		case 429, 503: // want 429 503
			time.Sleep(b.Pause)
			continue
		default:
			if res.Err != nil {
				continue
			}
		}
		if err := b.Spend(res.Value); err != nil {
			return pages, tally, err
		}
		pages = append(pages, res.Value)
		for _, l := range res.Value.Links {
			if !seen[l] && len(seen) < 5000 {
				seen[l] = true
				todo = append(todo, item{l, it.depth + 1})
			}
		}
	}
	return pages, tally, nil
}
