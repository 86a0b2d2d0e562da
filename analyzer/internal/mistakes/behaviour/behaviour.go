// Package behaviour is the measured table of what each API does with a status, which
// the programs in thirdparty/behaviour assert row by row.
//
//	behaviour.go  a row, and the question for those of a function
//	read.go       the format of the table
//	table/        the table
package behaviour

import (
	"go/types"
	"strings"
)

// Row is one behaviour of one function.
type Row struct {
	Package   string // its import path; /v* stands for any major version
	Function  string // "Error", "Context.JSON"
	Argument  int    // index of the status among the arguments
	Body      int    // index of the body, -1 where the function takes none
	Situation Situation
	Codes     Codes
	Effect    Effect
	Sent      int64  // what is sent instead, 0 where that is not said
	Version   string // of the module, as measured
	Source    string // the function of the library that makes it so
}

// Situation is what is done with the status.
type Situation string

// The situations.
const (
	Code     Situation = "code"     // it is handed over
	Body     Situation = "body"     // … together with a body, or with one that follows
	Redirect Situation = "redirect" // … as that of a redirect
	Again    Situation = "again"    // … after another one, or after another reply
	Begun    Situation = "begun"    // … after bytes of the body
)

// Effect is what comes of it.
type Effect string

// The effects.
const (
	Panics     Effect = "panics"
	Error      Effect = "error"      // the call returns an error
	Sent       Effect = "sent"       // another code is sent
	Dropped    Effect = "dropped"    // the body is dropped in silence
	Refused    Effect = "refused"    // the body is dropped, and the write of it returns an error
	Ignored    Effect = "ignored"    // the code is not sent, in silence
	Logged     Effect = "logged"     // … with a line of log alone
	Wins       Effect = "wins"       // the last code is sent
	Unfollowed Effect = "unfollowed" // net/http's client, and browsers, do not follow it
)

// Table answers for functions. It is read only.
type Table struct{ byFunction map[string][]Row }

// Of returns the rows of fn for a situation. Fn is a function, or a method of a type or
// an interface.
func (t *Table) Of(fn *types.Func, s Situation) (rows []Row) {
	if fn.Pkg() == nil {
		return nil
	}
	name := " " + nameOf(fn)
	all := t.byFunction[fn.Pkg().Path()+name]
	if all == nil {
		all = t.byFunction[anyMajor(fn.Pkg().Path())+name]
	}
	for _, r := range all {
		if r.Situation == s {
			rows = append(rows, r)
		}
	}
	return rows
}

// nameOf is the name of fn in the table.
func nameOf(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		return fn.Name()
	}
	t := types.Unalias(recv.Type())
	if pointer, ok := t.(*types.Pointer); ok {
		t = types.Unalias(pointer.Elem())
	}
	if named, ok := t.(*types.Named); ok {
		return named.Obj().Name() + "." + fn.Name()
	}
	return fn.Name()
}

// anyMajor is path with v* for its major version.
func anyMajor(path string) string {
	i := strings.LastIndex(path, "/v")
	if i < 0 || i+2 == len(path) || path[i+2] < '1' || '9' < path[i+2] {
		return path
	}
	end := i + 2
	for end < len(path) && '0' <= path[end] && path[end] <= '9' {
		end++
	}
	if end < len(path) && path[end] != '/' {
		return path
	}
	return path[:i] + "/v*" + path[end:]
}
