package shadow

import (
	"fixture.test/fix/client"
	"fixture.test/fix/http"
)

func other() bool { return client.Get().StatusCode == 404 && http.Code == 7 } // want `use nethttp.StatusNotFound`
