package analyzer

import (
	"fmt"
	"go/token"
	"slices"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/mistakes"
	"github.com/statusconst/statusconst/internal/catalog"
)

// faults are the findings among what may be wrong.
func faults(list []carrier.Fault) []mistakes.Finding {
	var findings []mistakes.Finding
	for _, f := range list {
		if c, message, ok := judge(f); ok {
			findings = append(findings, mistakes.Finding{Category: c.name, At: f.At, Value: f.Value, Message: message, Why: f.Why})
		}
	}
	return findings
}

// judge decides whether a fault is reported, in which category, and what is said
// of it.
func judge(f carrier.Fault) (c *category, message string, ok bool) {
	switch f.Kind {
	case carrier.Boundary:
		return boundary, cutMessage(f), true
	case carrier.Redirect:
		r := redirectors[f.By]
		return redirect, r.message(f.Value), !r.accepts(f.Value)
	case carrier.Words:
		return text, "a status line begins with its code and is never these words alone: " + instead(f.Value), true
	}
	return text, "the words behind the code are the server's own and may be missing, HTTP/2 has none: " + instead(f.Value), true
}

// cutMessage says on which side the first code of a class has come to lie.
func cutMessage(f carrier.Fault) string {
	class, _ := catalog.Class(f.Value)
	if f.Op == token.GTR {
		return fmt.Sprintf("%s is not covered: >= %d is where %s start", called(f.Value), f.Value, class)
	}
	return fmt.Sprintf("%s is covered: %s start there, < %d leaves them out", called(f.Value), class, f.Value)
}

// called is a code with its reason phrase: "400 itself, Bad Request,".
func called(value int64) string {
	code, _ := catalog.Lookup(value)
	return fmt.Sprintf("%d itself, %s,", value, code.Phrase)
}

// instead says what to compare instead of a text.
func instead(value int64) string {
	constant := fmt.Sprint(value)
	if code, ok := catalog.Lookup(value); ok && code.Constant != "" {
		constant = "http." + code.Constant
	}
	return "compare StatusCode with " + constant
}

// redirector is what an API makes of the code of a redirect.
type redirector struct {
	highest int64   // of the codes that it takes, from 300 on
	also    []int64 // others that it takes
	effect  string  // what any other code leads to
}

// redirectors are, by [carrier.Redirector], what each API does. All of them
// write a Location, which RFC 9110, section 10.2.2, gives a meaning with a 3xx
// and with 201.
var redirectors = [...]redirector{
	// http.Redirect: "The provided code should be in the 3xx range".
	carrier.NetHTTP: {highest: 399, also: []int64{201}, effect: "browsers do not follow it"},
	// gin/render.Redirect.Render.
	carrier.Gin: {highest: 308, also: []int64{201}, effect: "gin panics"},
	// echo.Context.Redirect.
	carrier.Echo: {highest: 308, effect: "echo returns ErrInvalidRedirectCode"},
	// iris/context.Context.Redirect, where 0 asks for the default.
	carrier.Iris: {highest: 399, also: []int64{0, 201}, effect: "browsers do not follow it"},
	// fasthttp and hertz: getRedirectStatusCode.
	carrier.Fasthttp: {highest: 399, effect: "302 is sent instead"},
}

func (r redirector) accepts(value int64) bool {
	return 300 <= value && value <= r.highest || slices.Contains(r.also, value)
}

func (r redirector) message(value int64) string {
	code, ok := catalog.Lookup(value)
	if !ok || code.Phrase == "" {
		return fmt.Sprintf("%d is no redirect: %s", value, r.effect)
	}
	return fmt.Sprintf("%d, %s, is no redirect: %s", value, code.Phrase, r.effect)
}
