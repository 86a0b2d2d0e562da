#!/usr/bin/env bash
# gin v1.12.0: Context.JSON with 204 drops the body in silence, and Context.Errors stays
# empty: (*Context).Render asks bodyAllowedForStatus and returns. The Content-Type of the
# body that is not there is sent.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
cat > main.go <<'PROGRAM'
package main

import (
	"fmt"
	"net/http/httptest"

	"github.com/gin-gonic/gin"
)

func main() {
	gin.SetMode(gin.ReleaseMode)
	for _, code := range []int{200, 204, 304} {
		rec := httptest.NewRecorder()
		c, _ := gin.CreateTestContext(rec)
		c.Request = httptest.NewRequest("GET", "/", nil)
		c.JSON(code, "fine")
		fmt.Printf("%d: %d bytes, %d errors\n", code, rec.Body.Len(), len(c.Errors))
	}
}
PROGRAM
go mod init finding >/dev/null 2>&1
go get github.com/gin-gonic/gin@v1.12.0 >/dev/null 2>&1
go mod tidy >/dev/null 2>&1
want='200: 6 bytes, 0 errors
204: 0 bytes, 0 errors
304: 0 bytes, 0 errors'
got=$(go run .)
[ "$got" = "$want" ] || { printf 'the behaviour has changed:\n%s\n' "$got"; exit 1; }
printf '%s\n' "$got"
