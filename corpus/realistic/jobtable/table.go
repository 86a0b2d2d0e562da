// Command jobtable runs the jobs of a table: programs, queries and web calls.
package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os/exec"
	"time"
)

type kind int

const (
	kindExec kind = iota
	kindWeb
	kindWait
)

// job is one row of the table.
type job struct {
	name     string
	kind     kind
	target   string
	args     []string
	timeout  int // milliseconds
	priority int // 0..999, higher first
	okExit   []int
	okStatus []int
	keep     int // log lines to keep
}

var nightly = []job{
	{
		name: "backup", kind: kindExec, target: "/usr/bin/rsync",
		args: []string{"-a", "/srv", "/backup"}, timeout: 600000, priority: 500,
		okExit: []int{0, 24}, keep: 200,
	},
	{
		name: "ping search", kind: kindWeb, target: "http://search.internal:9200/_cluster/health",
		timeout: 300, priority: 100, okStatus: []int{200, 408}, keep: 50, // want 200 408
	},
	{
		name: "purge cdn", kind: kindWeb, target: "http://cdn.internal/purge",
		timeout: 500, priority: 200, keep: 404,
		okStatus: []int{200, 202, 404}, // want 200 202 404
	},
	{
		name: "cool down", kind: kindWait, timeout: 503, priority: 404,
	},
	{
		name: "grep log", kind: kindExec, target: "/bin/grep",
		args: []string{"-c", "ERROR", "/var/log/app"}, timeout: 200, priority: 301,
		okExit: []int{0, 1}, keep: 500,
	},
	{
		name: "renew certificate", kind: kindWeb, target: "http://acme.internal/renew",
		timeout: 4000, priority: 410,
		okStatus: []int{
			201, // want 201
			304, // want 304
			409, // want 409
		},
		keep: 302,
	},
}

// result is what became of a job.
type result struct {
	job    string
	exit   int
	status int
	took   time.Duration
	err    error
}

func run(ctx context.Context, j job) result {
	ctx, cancel := context.WithTimeout(ctx, time.Duration(j.timeout)*time.Millisecond)
	defer cancel()
	start := time.Now()
	r := result{job: j.name}
	switch j.kind {
	case kindExec:
		r.exit, r.err = runProgram(ctx, j)
	case kindWeb:
		r.status, r.err = callWeb(ctx, j)
	case kindWait:
		<-ctx.Done()
	}
	r.took = time.Since(start)
	return r
}

func runProgram(ctx context.Context, j job) (int, error) {
	cmd := exec.CommandContext(ctx, j.target, j.args...)
	err := cmd.Run()
	code := cmd.ProcessState.ExitCode()
	for _, ok := range j.okExit {
		if code == ok {
			return code, nil
		}
	}
	switch {
	case code == 127:
		return code, fmt.Errorf("%s: not found", j.target)
	case code == 126:
		return code, fmt.Errorf("%s: not executable", j.target)
	case code > 128:
		return code, fmt.Errorf("%s: killed by signal %d", j.target, code-128)
	}
	return code, err
}

func callWeb(ctx context.Context, j job) (int, error) {
	req, err := http.NewRequestWithContext(ctx, "POST", j.target, nil)
	if err != nil {
		return 0, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	_, _ = io.Copy(io.Discard, io.LimitReader(resp.Body, 1<<16))
	for _, ok := range j.okStatus {
		if resp.StatusCode == ok {
			return resp.StatusCode, nil
		}
	}
	switch resp.StatusCode {
	case 401, 403: // want 401 403
		return resp.StatusCode, fmt.Errorf("%s: no permission", j.name)
	case 404, 410: // want 404 410
		return resp.StatusCode, fmt.Errorf("%s: moved away", j.name)
	case 503: // want 503
		return resp.StatusCode, fmt.Errorf("%s: down for maintenance", j.name)
	}
	return resp.StatusCode, fmt.Errorf("%s: status %d", j.name, resp.StatusCode)
}
