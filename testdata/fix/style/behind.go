package style

import "fixture.test/fix/client" //nolint:depguard // this one only

func behind() bool { return client.Get().StatusCode == 404 } // want `use http.StatusNotFound`
