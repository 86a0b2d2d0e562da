package comments

// This import has a comment of its own.
import "fixture.test/fix/client"

var documented = client.Get().StatusCode == 404 // want `use http.StatusNotFound`
