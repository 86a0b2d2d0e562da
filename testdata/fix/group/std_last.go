package group

import (
	"fixture.test/fix/client"

	// the standard library comes last here
	"fmt" // for Sprint
	// and os
	"os" // for Args
)

func stdLast() bool { return client.Get().StatusCode == 404 && fmt.Sprint(os.Args) == "" } // want `use http.StatusNotFound`
