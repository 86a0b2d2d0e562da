package prove

import (
	"golang.org/x/tools/go/packages"
)

// LoadSource is Load that builds nothing: it reads what is imported from source, too.
// Where nothing is built yet, that takes a tenth of the time, and no disk, but more
// memory.
func LoadSource(dir string, env []string, patterns ...string) ([]*packages.Package, error) {
	mode := packages.LoadAllSyntax | packages.NeedModule | packages.NeedForTest
	return load(&packages.Config{Mode: mode, Dir: dir, Env: env, Tests: true}, patterns)
}
