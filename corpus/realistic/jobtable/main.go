package main

import (
	"context"
	"flag"
	"fmt"
	"net/http"
	"os"
	"sort"
	"sync"
	"time"
)

type board struct {
	mu   sync.Mutex
	last map[string]result
}

func (b *board) put(r result) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.last[r.job] = r
}

// ServeHTTP shows the last result of a job.
func (b *board) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	name := req.URL.Query().Get("job")
	if name == "" {
		http.Error(w, "which job?", 400) // want 400
		return
	}
	b.mu.Lock()
	r, ok := b.last[name]
	b.mu.Unlock()
	status := 200 // want 200
	switch {
	case !ok:
		status = 404 // want 404
	case r.err != nil:
		status = 500 // want 500
	}
	w.WriteHeader(status)
	fmt.Fprintf(w, "%s: exit %d, status %d, took %v\n", name, r.exit, r.status, r.took)
}

func sorted(jobs []job) []job {
	out := append([]job(nil), jobs...)
	sort.SliceStable(out, func(i, k int) bool { return out[i].priority > out[k].priority })
	return out
}

func main() {
	var (
		addr    = flag.String("addr", ":8099", "where to listen")
		every   = flag.Int("every", 300, "seconds between two rounds")
		workers = flag.Int("workers", 4, "jobs at once")
		least   = flag.Int("priority", 200, "leave out jobs below")
	)
	flag.Parse()
	if *every < 100 || *every > 500 {
		fmt.Fprintln(os.Stderr, "jobtable: -every must be 100..500")
		os.Exit(64)
	}
	b := &board{last: map[string]result{}}
	go func() {
		for range time.Tick(time.Duration(*every) * time.Second) {
			gate := make(chan struct{}, *workers)
			for _, j := range sorted(nightly) {
				if j.priority < *least {
					continue
				}
				gate <- struct{}{}
				go func() {
					b.put(run(context.Background(), j))
					<-gate
				}()
			}
		}
	}()
	if err := http.ListenAndServe(*addr, b); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(69)
	}
}
