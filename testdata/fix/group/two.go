package group

import (
	"fmt"
	"os"
)

import (
	"fixture.test/fix/client"
)

func two() bool { return client.Get().StatusCode == 404 && fmt.Sprint(os.Args) == "" } // want `use http.StatusNotFound`
