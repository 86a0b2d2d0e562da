package single

import "fmt"
import "os"

func several() bool { return get(fmt.Sprint(os.Args)).StatusCode == 404 } // want `use http.StatusNotFound`
