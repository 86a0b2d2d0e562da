#!/usr/bin/env bash
# echo v4.16.0: a code of 0 means something else in each call. JSON(0, v) answers 200:
# (*Response).Write sends 200 where no status was set. String(0, s) panics in net/http:
# (*context).Blob passes the 0 to WriteHeader. A returned NewHTTPError(0) is a 200 with
# the text of the error: (*Echo).DefaultHTTPErrorHandler replies with JSON.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
cat > main.go <<'PROGRAM'
package main

import (
	"fmt"
	"net/http/httptest"

	"github.com/labstack/echo/v4"
)

func main() {
	show("JSON(0)", func(c echo.Context) error { return c.JSON(0, "fine") })
	show("String(0)", func(c echo.Context) error { return c.String(0, "fine") })
	show("NewHTTPError(0)", func(c echo.Context) error { return echo.NewHTTPError(0, "failed") })
}

func show(name string, h echo.HandlerFunc) {
	defer func() {
		if recover() != nil {
			fmt.Println(name + ": panics")
		}
	}()
	e := echo.New()
	e.GET("/", h)
	rec := httptest.NewRecorder()
	e.ServeHTTP(rec, httptest.NewRequest("GET", "/", nil))
	fmt.Printf("%s: %d\n", name, rec.Code)
}
PROGRAM
go mod init finding >/dev/null 2>&1
go get github.com/labstack/echo/v4@v4.16.0 >/dev/null 2>&1
go mod tidy >/dev/null 2>&1
want='JSON(0): 200
String(0): panics
NewHTTPError(0): 200'
got=$(go run .)
[ "$got" = "$want" ] || { printf 'the behaviour has changed:\n%s\n' "$got"; exit 1; }
printf '%s\n' "$got"
