package style

import (
	// Standard library.
	//nolint:depguard // for Args
	"os"

	"fixture.test/fix/client"
)

func inside() bool { return client.Get().StatusCode == 404 && os.Args == nil } // want `use http.StatusNotFound`
