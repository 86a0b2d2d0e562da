package group

import (
	"errors"
	"fmt"

	"fixture.test/fix/client"
)

func last() bool { return client.Get().StatusCode == 404 && errors.Is(fmt.Errorf(""), nil) } // want `use http.StatusNotFound`
