package words_test

import (
	"strings"
	"testing"

	"github.com/statusconst/statusconst/analyzer/internal/words"
)

func TestConfirms(t *testing.T) {
	for name, want := range map[string]bool{
		"StatusCode": true, "statusCode": true, "HTTPStatus": true, "http_code": true, "errCode": true,
		"Code": true, "code": true, "WantStatus2": true, "CellAStatusCode": true, "statuscode": true,
		"RetryCodes": true, "status200": true, "HTTP2Code": true,
		"Encode": false, "Decoder": false, "Value": false, "statusbar": false, "": false, "_": false,
		"Barcode": false, "Https": true, "é": false, "Statusé": false,
	} {
		if got := words.Confirms(name); got != want {
			t.Errorf("Confirms(%q) = %v", name, got)
		}
	}
}

func TestStatus(t *testing.T) {
	for name, want := range map[string]bool{"Code": false, "StatusCode": true, "httpCode": true, "errCode": false} {
		if got := words.Status(name); got != want {
			t.Errorf("Status(%q) = %v", name, got)
		}
	}
}

func TestOf(t *testing.T) {
	for text, want := range map[string]string{
		"statusClientClosed": "status client closed", "STATUS_CLIENT_CLOSED": "status client closed", "HTTPStatus": "http status",
		"Status499Closed": "status 499 closed", "StatusOK": "status ok", "substatus": "substatus", "statuscode": "statuscode",
		"A Timeout Occurred (Cloudflare).": "a timeout occurred cloudflare", "": "", "_": "", "ÜberStatus": "über status", "aB": "a b",
	} {
		if got := strings.Join(words.Of(text), " "); got != want {
			t.Errorf("words.Of(%q) = %q, want %q", text, got, want)
		}
	}
}
