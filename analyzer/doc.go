// Package analyzer finds integer literals that are HTTP status codes and
// replaces them by the named constant.
//
// # Analyzer statusconst
//
// statusconst: use named constants for HTTP status codes
//
// The statusconst pass reports integer literals that are really HTTP status
// codes, and suggests the constant that names them:
//
//	if resp.StatusCode == 404 {      ⇒  if resp.StatusCode == http.StatusNotFound {
//	w.WriteHeader(201)               ⇒  w.WriteHeader(http.StatusCreated)
//	{name: "missing", want: 404},    ⇒  {name: "missing", want: http.StatusNotFound},
//	assert.Equal(t, 200, rec.Code)   ⇒  assert.Equal(t, http.StatusOK, rec.Code)
//
// It knows which ints are statuses by following them, not by their names: from
// net/http's own fields and parameters through local variables, parameters,
// results, struct fields, containers, interfaces and comparison helpers, within
// a package and, through facts, across packages. So it needs no list of
// frameworks, and leaves alone what only looks like a status: exit codes, SIP
// and FTP codes, sizes, loop counters.
//
// Each diagnostic has one of twelve categories: comparison, range, argument,
// value, unnamed (a known code without a constant in net/http, such as 499),
// invalid (no status at all where it stands, such as WriteHeader(0)), and six
// about bugs, which look at named constants too and have no fix: boundary
// (StatusCode > 400, which lets a 400 pass), redirect (http.Redirect with 200),
// text (Status == "200 OK"), condition (code < 200 && code > 299, which is never
// true), body (a message with 204) and late (WriteHeader after Write).
//
// The fix keeps every value and leaves code that compiles: it uses the name
// under which the file imports net/http, respects shadowing, adds the import
// where it is missing, and prefers the constants of fasthttp, fiber, hertz or
// iris in files that import those instead.
//
// Flags: -skip leaves out categories, -allow leaves codes as numbers,
// -constants prefers the constants of a package, -tests=false leaves out test
// files. A comment //nolint:statusconst or //lint:ignore statusconst reason
// silences a line or the statement or declaration that it stands at.
package analyzer
