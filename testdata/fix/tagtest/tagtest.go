// Package tagtest: http is taken in a test that this build leaves out.
package tagtest

import "fixture.test/fix/client"

func taken() bool { return client.Get().StatusCode == 404 } // want `use nethttp.StatusNotFound`
