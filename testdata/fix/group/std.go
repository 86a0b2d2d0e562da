// Package group: a parenthesised import declaration.
package group

import (
	"fmt"
	"os"

	"fixture.test/fix/client"
)

func std() bool { return client.Get().StatusCode == 404 && fmt.Sprint(os.Args) == "" } // want `use http.StatusNotFound`
