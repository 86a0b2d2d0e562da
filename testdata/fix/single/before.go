package single

import "fmt"

func before() bool { return get(fmt.Sprint()).StatusCode == 404 } // want `use http.StatusNotFound`
