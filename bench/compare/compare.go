// Package compare has one line for each cell of the README's comparison. The
// code is 410, since ST1013 leaves 200, 400, 404 and 500 alone as it comes.
package compare

import (
	"net/http"
	"os"
)

func right(resp *http.Response) bool { return resp.StatusCode == 410 }

func left(resp *http.Response) bool { return 410 == resp.StatusCode }

func local(resp *http.Response) bool {
	code := resp.StatusCode
	return code == 410
}

func swtch(resp *http.Response) {
	switch resp.StatusCode {
	case 410:
	}
}

func helper(w http.ResponseWriter, code int) { w.WriteHeader(code) }

func call(w http.ResponseWriter) { helper(w, 410) }

func header(w http.ResponseWriter) { w.WriteHeader(410) }

func errorCall(w http.ResponseWriter) { http.Error(w, "", 410) }

func literal() *http.Response { return &http.Response{StatusCode: 410} }

func table(resp *http.Response) bool {
	for _, tt := range []struct{ want int }{{want: 410}} {
		if resp.StatusCode != tt.want {
			return false
		}
	}
	return true
}

// process only looks like a response.
type process struct{ StatusCode int }

func exit(p *process) bool {
	p.StatusCode = 202
	return p.StatusCode == 202
}

func exits() { os.Exit(202) }

func edge(resp *http.Response) bool { return resp.StatusCode > 400 }

func away(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/", http.StatusOK) }

func line(resp *http.Response) bool { return resp.Status == "200 OK" }
