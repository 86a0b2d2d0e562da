package single

import "os"

func std() bool { return get(os.Args).StatusCode == 404 } // want `use http.StatusNotFound`
