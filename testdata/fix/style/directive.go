package style

//nolint:depguard // this one only
import "fixture.test/fix/client"

func directive() bool { return client.Get().StatusCode == 404 || client.Get().StatusCode == 410 } // want `use http.StatusNotFound` `use http.StatusGone`
