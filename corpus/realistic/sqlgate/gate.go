package sqlgate

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

// DB runs queries.
type DB interface {
	Query(ctx context.Context, sql string, limit int) ([][]any, error)
}

// Gate is the handler.
type Gate struct {
	DB      DB
	MaxRows int
	MaxSQL  int
	Slow    time.Duration

	mu    sync.Mutex
	score int
}

// New returns a gate for at most 500 rows and queries of 404 bytes.
func New(db DB) *Gate {
	return &Gate{DB: db, MaxRows: 500, MaxSQL: 404, Slow: 300 * time.Millisecond}
}

type reply struct {
	Status int
	Rows   [][]any
	Error  string
	Errno  int
}

func (g *Gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	rep := g.handle(r)
	if rep.Status == 503 || rep.Status == 429 { // want 503 429
		w.Header().Set("Retry-After", strconv.Itoa(waitMS[classBusy]/100))
	}
	if rep.Errno != 0 {
		w.Header().Set("X-Errno", strconv.Itoa(rep.Errno))
	}
	w.WriteHeader(rep.Status)
	_ = json.NewEncoder(w).Encode(rep)
}

func (g *Gate) handle(r *http.Request) *reply {
	rep := &reply{Status: 200} // want 200
	sql := r.FormValue("q")
	limit := 200
	if l := r.FormValue("limit"); l != "" {
		n, err := strconv.Atoi(l)
		if err != nil || n > g.MaxRows {
			rep.Status, rep.Error = 422, "limit" // want 422
			return rep
		}
		limit = n
	}
	switch {
	case sql == "":
		rep.Status = 400 // want 400
	case len(sql) > g.MaxSQL:
		rep.Status = 414 // want 414
	case !strings.HasPrefix(strings.ToLower(sql), "select "):
		rep.Status, rep.Errno = 403, 409 // want 403
	case g.open():
		rep.Status, rep.Errno = 429, 200 // want 429
	default:
		g.query(r.Context(), rep, sql, limit)
	}
	return rep
}

func (g *Gate) open() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.score >= 1000
}

func (g *Gate) query(ctx context.Context, rep *reply, sql string, limit int) {
	ctx, cancel := context.WithTimeout(ctx, g.Slow)
	defer cancel()
	rows, err := g.DB.Query(ctx, sql, limit)
	if err == nil {
		rep.Rows = rows
		if len(rows) == limit {
			rep.Status = 206 // want 206
		}
		g.add(-100)
		return
	}
	c := Classify(err)
	rep.Error = err.Error()
	rep.Status = c.httpStatus()
	var db *DBError
	if errors.As(err, &db) {
		rep.Errno = db.Errno
	}
	if errors.Is(err, context.DeadlineExceeded) {
		rep.Status = 504 // want 504
		rep.Errno = 500
	}
	g.add(c.weight())
}

func (g *Gate) add(n int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.score = max(0, g.score+n)
}
