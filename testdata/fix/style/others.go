package style

import (
	// This module.

	"fixture.test/fix/client"
)

func others() bool { return client.Get().StatusCode == 404 } // want `use http.StatusNotFound`
