package group

import (
	"fixture.test/fix/client"
)

func third() bool { return client.Get().StatusCode == 404 } // want `use http.StatusNotFound`
