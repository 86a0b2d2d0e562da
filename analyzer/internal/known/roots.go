package known

// (0.1) roots are the carriers of the standard library: every int that net/http and
// net/http/httptest document as a status code.
//
//	resp.StatusCode == 404 ⇒ 404 is a status
var roots = table{
	"net/http": {
		"Error":                      params(2),
		"StatusText":                 params(0),
		"ResponseWriter.WriteHeader": params(0),
		"Response.StatusCode":        itself,
	},
	"net/http/httptest": {
		"ResponseRecorder.Code":        itself,
		"ResponseRecorder.WriteHeader": params(0),
	},
	"net/http/httptrace": {
		"ClientTrace.Got1xxResponse": params(0),
	},
}
