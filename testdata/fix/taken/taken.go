// Package taken: http is declared in another file of the package.
package taken

import "fixture.test/fix/client"

func taken() bool { return client.Get().StatusCode == 404 } // want `use nethttp.StatusNotFound`
