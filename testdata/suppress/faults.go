package suppress

import "net/http"

// What is likely a mistake can be silenced like the rest, and then nothing is
// said of its number either.
func faults(w http.ResponseWriter, r *http.Request, resp *http.Response) {
	_ = resp.StatusCode > 400               //nolint:statusconst
	http.Redirect(w, r, "/", http.StatusOK) //nolint:statusconst
	//lint:ignore statusconst our own server
	_ = resp.Status == "200 OK"
	_ = resp.StatusCode > http.StatusMultipleChoices // want `300 itself`
}
