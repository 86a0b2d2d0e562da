package style

import (
	_ "embed" // for its side effects

	"fmt"
	"os"

	"fixture.test/fix/client"
)

func effects() bool { return client.Get().StatusCode == 404 && fmt.Sprint(os.Args) == "" } // want `use http.StatusNotFound`
