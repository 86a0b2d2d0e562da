package flow

import (
	"go/ast"
	"go/token"
	"strings"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
)

// sourceOf says in what file pos stands. What a constant says against a place
// depends on it.
func (r *Recorder) sourceOf(pos token.Pos) graph.Source {
	file := r.fset.File(pos)
	if source, ok := r.sources[file]; ok {
		return source
	}
	if r.sources == nil {
		r.sources = map[*token.File]graph.Source{}
		for _, f := range r.files {
			if ast.IsGenerated(f) {
				r.sources[r.fset.File(f.Pos())] = graph.Generated
			}
		}
		return r.sourceOf(pos)
	}
	source := graph.Code
	if file != nil && strings.HasSuffix(file.Name(), "_test.go") {
		source = graph.Test
	}
	r.sources[file] = source
	return source
}

func (r *Recorder) inTest(pos token.Pos) bool {
	return pos.IsValid() && r.sourceOf(pos) == graph.Test
}
