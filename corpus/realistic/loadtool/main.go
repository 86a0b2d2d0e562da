// Command loadtool calls a web server many times and says how it did.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

// Exit codes, for scripts.
const (
	exitOK       = 0
	exitSlow     = 100
	exitFailures = 101
	exitUsage    = 2
)

type options struct {
	url      string
	calls    int
	rate     int // a second
	timeout  int // ms
	slow     int // ms, for p95
	failures int // most, in permille
	status   statusList
	body     int // most bytes to read
}

// statusList is a flag such as "200,204,4xx".
type statusList []int

func (l *statusList) String() string { return fmt.Sprint(*l) }

func (l *statusList) Set(s string) error {
	*l = nil
	for f := range strings.SplitSeq(s, ",") {
		switch f {
		case "2xx":
			*l = append(*l, 200, 201, 202, 204, 206) // want 200 201 202 204 206
			continue
		case "3xx":
			*l = append(*l, 301, 302, 303, 304, 307, 308) // want 301 302 303 304 307 308
			continue
		case "4xx":
			*l = append(*l, 400, 401, 403, 404, 409, 410, 422, 429) // want 400 401 403 404 409 410 422 429
			continue
		}
		n, err := strconv.Atoi(f)
		if err != nil {
			return err
		}
		if n < 100 || n > 599 {
			return fmt.Errorf("%d is no status", n)
		}
		*l = append(*l, n)
	}
	return nil
}

func (l statusList) has(code int) bool {
	for _, c := range l {
		if c == code {
			return true
		}
	}
	return false
}

func parse(args []string, out io.Writer) (options, error) {
	o := options{status: statusList{200}} // want 200
	fs := flag.NewFlagSet("loadtool", flag.ContinueOnError)
	fs.SetOutput(out)
	fs.IntVar(&o.calls, "n", 200, "calls")
	fs.IntVar(&o.rate, "rate", 500, "calls a second")
	fs.IntVar(&o.timeout, "timeout", 3000, "milliseconds for a call")
	fs.IntVar(&o.slow, "slow", 300, "milliseconds that 95 % must not exceed")
	fs.IntVar(&o.failures, "failures", 5, "failures allowed, in permille")
	fs.IntVar(&o.body, "body", 400<<10, "bytes to read of a body")
	fs.Var(&o.status, "status", "statuses that are no failure")
	if err := fs.Parse(args); err != nil {
		return o, err
	}
	if fs.NArg() != 1 {
		return o, errors.New("one URL, please")
	}
	o.url = fs.Arg(0)
	switch {
	case o.calls < 1 || o.calls > 500000:
		return o, errors.New("-n: 1..500000")
	case o.rate < 1 || o.rate > 1000:
		return o, errors.New("-rate: 1..1000")
	case o.timeout < 100:
		return o, errors.New("-timeout: at least 100")
	}
	return o, nil
}

func main() {
	o, err := parse(os.Args[1:], os.Stderr)
	if err != nil {
		fmt.Fprintln(os.Stderr, "loadtool:", err)
		os.Exit(exitUsage)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 300*time.Second)
	defer cancel()
	r := attack(ctx, &http.Client{Timeout: time.Duration(o.timeout) * time.Millisecond}, o)
	r.print(os.Stdout)
	os.Exit(r.exit(o))
}
