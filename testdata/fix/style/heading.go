// Package style: comments among the imports stay with what they speak of.
package style

import (
	// Standard library.
	"os"
	"sync"

	// This module.
	"fixture.test/fix/client"
)

func heading() bool {
	return client.Get().StatusCode == 404 && os.Args == nil && new(sync.Mutex).TryLock() // want `use http.StatusNotFound`
}
