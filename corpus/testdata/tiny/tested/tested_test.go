package tested

import "net/http"

var _ = http.StatusOK
