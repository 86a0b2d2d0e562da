// Package single: one import declaration.
package single

import c "fixture.test/fix/client" // the client

func named() bool { return c.Get().StatusCode == 404 } // want `use http.StatusNotFound`
