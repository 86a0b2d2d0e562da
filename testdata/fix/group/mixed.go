package group

import (
	"fixture.test/fix/client"
	"fmt"
	"os"
)

func mixed() bool { return client.Get().StatusCode == 404 && fmt.Sprint(os.Args) == "" } // want `use http.StatusNotFound`
