//go:build !go1.27

package prove

import "golang.org/x/tools/go/packages"

// Mode is what tests load: syntax and types, with the types of what is imported
// from what the compiler exported.
const Mode = packages.LoadSyntax
