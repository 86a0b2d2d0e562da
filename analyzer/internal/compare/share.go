package compare

import (
	"go/ast"

	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// Share reports whether a function of the files may have a fact though no
// status can be reached from there: whether one that other packages can call
// returns its operand or is a candidate. Most packages have none, and are left
// after a glance at their exported functions.
func (s *Candidates) Share(files []*ast.File, known func(name string) bool) bool {
	returning := false
	for fn := range syntax.Functions(files) {
		if fn.Name.IsExported() {
			returning = returning || fn.Recv == nil && Returned(fn) != nil
			s.Read(fn)
		}
	}
	if len(s.found)+len(s.passing) == 0 {
		return returning
	}
	for fn := range syntax.Functions(files) {
		if !fn.Name.IsExported() {
			s.Read(fn)
		}
	}
	s.Close(known)
	return returning || s.exported()
}
