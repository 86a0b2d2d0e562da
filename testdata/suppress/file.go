//lint:file-ignore statusconst these numbers are read from a wire dump

package suppress

import "net/http"

func file(resp *http.Response) bool { return resp.StatusCode == 404 }
