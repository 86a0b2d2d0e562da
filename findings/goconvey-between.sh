#!/usr/bin/env bash
# smarty/assertions v1.15.0, which goconvey v1.8.1 uses: ShouldBeBetween(code, 200, 299)
# leaves out both ends (ShouldBeBetween asks for greater than and less than), so that 200
# and 299 fail and 201 passes. ShouldBeBetweenOrEqual takes them.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
cat > main.go <<'PROGRAM'
package main

import (
	"fmt"

	"github.com/smarty/assertions"
)

func main() {
	for _, code := range []int{200, 201, 299} {
		open := assertions.ShouldBeBetween(code, 200, 299) == ""
		closed := assertions.ShouldBeBetweenOrEqual(code, 200, 299) == ""
		fmt.Printf("%d: %v %v\n", code, open, closed)
	}
}
PROGRAM
go mod init finding >/dev/null 2>&1
go get github.com/smarty/assertions@v1.15.0 >/dev/null 2>&1
go mod tidy >/dev/null 2>&1
want='200: false true
201: true true
299: false true'
got=$(go run .)
[ "$got" = "$want" ] || { printf 'the behaviour has changed:\n%s\n' "$got"; exit 1; }
printf '%s\n' "$got"
