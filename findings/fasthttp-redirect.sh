#!/usr/bin/env bash
# fasthttp v1.69.0: RequestCtx.Redirect sends 302 for every code but 301, 302, 303, 307 and
# 308, in silence: getRedirectStatusCode. Multiple choices, a permanent 300 of one's own and
# even 304 Not Modified go out as Found.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
cat > main.go <<'PROGRAM'
package main

import (
	"fmt"

	"github.com/valyala/fasthttp"
)

func main() {
	for _, code := range []int{300, 301, 304, 305, 308} {
		var c fasthttp.RequestCtx
		c.Request.SetRequestURI("http://localhost/")
		c.Redirect("/there", code)
		fmt.Println(code, "is sent as", c.Response.StatusCode())
	}
}
PROGRAM
go mod init finding >/dev/null 2>&1
go get github.com/valyala/fasthttp@v1.69.0 >/dev/null 2>&1
go mod tidy >/dev/null 2>&1
want='300 is sent as 302
301 is sent as 301
304 is sent as 302
305 is sent as 302
308 is sent as 308'
got=$(go run .)
[ "$got" = "$want" ] || { printf 'the behaviour has changed:\n%s\n' "$got"; exit 1; }
printf '%s\n' "$got"
