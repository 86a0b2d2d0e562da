// Package metricsd takes measurements over HTTP, and measures itself.
package metricsd

import (
	"net/http"
	"strconv"
	"strings"
	"time"

	"example.com/metricsd/internal/metric"
)

// Default bounds of the histograms.
var (
	latencyMS = []int{10, 50, 100, 200, 300, 400, 500, 1000}
	bodyBytes = []int{200, 404, 500, 1 << 10, 64 << 10, 1 << 20}
)

// Server is the daemon.
type Server struct {
	Set     *metric.Set
	latency *metric.Histogram
	size    *metric.Histogram
	limits  limits
}

type limits struct {
	lines  int
	length int
	series int
}

// New returns a server with an empty set.
func New() *Server {
	s := &Server{
		Set:     metric.NewSet(),
		latency: metric.NewHistogram(latencyMS...),
		size:    metric.NewHistogram(bodyBytes...),
		limits:  limits{lines: 500, length: 200, series: 503},
	}
	s.Set.Gauge("queue_capacity", 500)
	s.Set.Gauge("workers", 204)
	s.Set.Gauge("retention_days", 400)
	return s
}

// Routes are the handlers, each measured.
func (s *Server) Routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("POST /write", s.measured("write", s.write))
	mux.Handle("GET /metrics", s.measured("metrics", s.read))
	mux.Handle("GET /value/{name}", s.measured("value", s.value))
	mux.Handle("/", s.measured("other", func(*http.Request) answer {
		return answer{status: 404, text: "no such page"} // want 404
	}))
	return mux
}

// answer is what a handler wants to say.
type answer struct {
	status int
	text   string
	maxAge int
}

func (s *Server) measured(route string, h func(*http.Request) answer) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		a := h(r)
		if a.maxAge > 0 {
			w.Header().Set("Cache-Control", "max-age="+strconv.Itoa(a.maxAge))
		}
		w.WriteHeader(a.status)
		n, _ := w.Write([]byte(a.text))
		s.latency.Observe(int(time.Since(start).Milliseconds()))
		s.size.Observe(n)
		s.count(route, a.status, 1)
	})
}

func (s *Server) count(route string, status, n int) {
	class := strconv.Itoa(status/100) + "xx"
	s.Set.Add("requests_total", metric.Labels{"route": route, "class": class}, n)
	s.Set.Add("responses_total", metric.Labels{"status": strconv.Itoa(status)}, n)
	if status == 429 || status == 503 { // want 429 503
		s.Set.Add("shed_total", metric.Labels{"route": route}, n)
	}
}

func (s *Server) write(r *http.Request) answer {
	q := r.URL.Query()
	if len(q) > s.limits.lines {
		return answer{413, "too many lines", 0} // want 413
	}
	for name, vs := range q {
		if len(name) > s.limits.length || strings.ContainsAny(name, "{}\n") {
			return answer{400, "bad name", 0} // want 400
		}
		n, err := strconv.Atoi(vs[0])
		if err != nil {
			return answer{422, "bad value", 0} // want 422
		}
		s.Set.Gauge(name, n)
	}
	return answer{status: 204} // want 204
}

func (s *Server) read(r *http.Request) answer {
	if !strings.Contains(r.Header.Get("Accept"), "text/") && r.Header.Get("Accept") != "" {
		return answer{406, "only text", 0} // want 406
	}
	var b strings.Builder
	if _, err := s.Set.WriteTo(&b); err != nil {
		return answer{500, err.Error(), 0} // want 500
	}
	return answer{200, b.String(), 300} // want 200
}

func (s *Server) value(r *http.Request) answer {
	v := s.Set.Value(r.PathValue("name"), nil)
	if v == 0 {
		return answer{text: "no value", status: 404, maxAge: 200} // want 404
	}
	return answer{text: strconv.Itoa(v), status: 200, maxAge: 500} // want 200
}
