// Package taghttp: http is taken in a file that this build leaves out.
package taghttp

import "fixture.test/fix/client"

func taken() bool { return client.Get().StatusCode == 404 } // want `use stdhttp.StatusNotFound`
