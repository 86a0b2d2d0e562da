package named

import (
	_ "net/http"

	"fixture.test/fix/client"
)

func blank() bool { return client.Get().StatusCode == 404 } // want `use http.StatusNotFound`
