package unnamed

import "net/http"

// Constants that are no status: their names say more or less than that.
const (
	statusBarWidth   = 520
	substatusUnknown = 520
	maxStatusErrors  = 520
	status           = 522
	retryWith        = 449
)

// Constants that are one, since their names say what the code means.
const (
	HTTPStatusLoginTimeout         = 440
	STATUS_NO_RESPONSE             = 444
	bandwidthLimitStatusCode       = 509
	statusSiteFrozen         int32 = 530
)

// A constant that is one, since it stands where a status does; and one that
// does not.
const (
	statusGaveUp = 460
	statusPanel  = 463
)

func meaning(w http.ResponseWriter, resp *http.Response) {
	w.WriteHeader(522)                // want `give 522 a name`
	w.WriteHeader(440)                // want `use HTTPStatusLoginTimeout instead of 440`
	w.WriteHeader(444)                // want `use STATUS_NO_RESPONSE instead of 444`
	w.WriteHeader(509)                // want `use bandwidthLimitStatusCode instead of 509`
	w.WriteHeader(530)                // want `give 530 a name`
	_ = int32(resp.StatusCode) == 530 // want `use statusSiteFrozen instead of 530`
	w.WriteHeader(460)                // want `use statusGaveUp instead of 460`
	w.WriteHeader(463)                // want `give 463 a name`
}

func used(w http.ResponseWriter) {
	w.WriteHeader(statusGaveUp)
	width := 100
	if width < statusPanel {
		return
	}
}
