#!/usr/bin/env bash
# gomega v1.44.0: HaveHTTPStatus takes a text, too, and compares it with the whole status
# line: (*HaveHTTPStatusMatcher).matchExpected compares with Response.Status, "404 Not
# Found". So "404" matches nothing, and NotTo(HaveHTTPStatus("404")) passes for a 404.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
cat > main.go <<'PROGRAM'
package main

import (
	"fmt"
	"net/http"

	"github.com/onsi/gomega"
)

func main() {
	resp := &http.Response{StatusCode: 404, Status: "404 Not Found", Body: http.NoBody}
	for _, status := range []any{404, "404", "Not Found", "404 Not Found"} {
		ok, err := gomega.HaveHTTPStatus(status).Match(resp)
		if err != nil {
			fmt.Println(err)
		}
		fmt.Printf("%#v: %v\n", status, ok)
	}
}
PROGRAM
go mod init finding >/dev/null 2>&1
go get github.com/onsi/gomega@v1.44.0 >/dev/null 2>&1
go mod tidy >/dev/null 2>&1
want='404: true
"404": false
"Not Found": false
"404 Not Found": true'
got=$(go run .)
[ "$got" = "$want" ] || { printf 'the behaviour has changed:\n%s\n' "$got"; exit 1; }
printf '%s\n' "$got"
