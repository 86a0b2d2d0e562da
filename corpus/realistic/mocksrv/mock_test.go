package mocksrv

import (
	"fmt"
	"testing"
)

func TestRules(t *testing.T) {
	s := New(t)
	s.On("GET", "/").Body("welcome")
	s.On("GET", "/missing").Reply(404).Body("nothing here") // want 404
	s.On("GET", "/slow").Reply(503).Delay(20).Times(2)      // want 503
	s.On("GET", "/big").Bytes(404)
	s.On("GET", "/huge").Reply(206).Bytes(500) // want 206
	s.On("POST", "/form").Location("/thanks")
	s.On("POST", "/api").Location("/v2").Reply(308)          // want 308
	s.On("PUT", "/flaky").ReplySeq(500, 502, 201).Times(200) // want 500 502 201

	s.Check(t, "GET", "/", Expect{Code: 200, Bytes: 7})         // want 200
	s.Check(t, "GET", "/missing", Expect{Code: 404, Bytes: 12}) // want 404
	s.Check(t, "GET", "/slow", Expect{Code: 503, Within: 500})  // want 503
	s.Check(t, "GET", "/slow", Expect{503, 0, 300, 4})          // want 503
	s.Check(t, "GET", "/slow", Expect{Code: 501})               // want 501
	s.Check(t, "GET", "/big", Expect{Code: 200, Bytes: 404})    // want 200
	s.Check(t, "GET", "/huge", Expect{Code: 206, Bytes: 500})   // want 206
	s.Check(t, "POST", "/form", Expect{Code: 302, Bytes: 0})    // want 302
	s.Check(t, "POST", "/api", Expect{Code: 308, Calls: 9})     // want 308
	for i, code := range []int{500, 502, 201, 201} {            // want 500 502 201 201
		s.Check(t, "PUT", "/flaky", Expect{Code: code, Calls: 10 + i})
	}
}

func TestOtherwise(t *testing.T) {
	s := New(t).Otherwise(418) // want 418
	for n := range 200 {
		s.Check(t, "GET", fmt.Sprintf("/%d", n+300), Expect{Code: 418, Within: 500}) // want 418
	}
	if got := s.Seen(); got != 200 {
		t.Errorf("%d requests, want 200", got)
	}
}

type fakeTB struct {
	errors int
	undo   []func()
}

func (f *fakeTB) Helper()               {}
func (f *fakeTB) Errorf(string, ...any) { f.errors++ }
func (f *fakeTB) Cleanup(fn func())     { f.undo = append(f.undo, fn) }

func TestCheckFails(t *testing.T) {
	f := &fakeTB{}
	s := New(f)
	s.On("GET", "/").Reply(204)                            // want 204
	s.Check(f, "GET", "/", Expect{Code: 200})              // want 200
	s.Check(f, "GET", "/", Expect{Code: 204, Calls: 302})  // want 204
	s.Check(f, "GET", "/x", Expect{Code: 404, Bytes: 503}) // want 404
	if f.errors != 4 {
		t.Errorf("%d errors, want 4", f.errors)
	}
	for _, fn := range f.undo {
		fn()
	}
}
