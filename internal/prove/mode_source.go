//go:build go1.27

package prove

import "golang.org/x/tools/go/packages"

// Mode is what tests load: syntax and types, of what is imported too. What the
// compiler of Go 1.27 exports, the x/tools of our go.mod cannot read, and later ones
// do not support all releases of Go that we do.
const Mode = packages.LoadAllSyntax
