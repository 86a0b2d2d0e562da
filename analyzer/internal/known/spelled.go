package known

import (
	"go/types"
	"strings"
)

// SpellsOut reports whether fn is given, as text, the name of what holds a
// status: HaveField("StatusCode", 404), attribute.Int("http.status_code", 404).
// No identifier names that, and so evidence starts where fn is named.
func SpellsOut(fn *types.Func) bool {
	return MatchingOf(fn).spells() || KeyedBy(fn).Value > 0
}

func (m Matching) spells() bool { return m == OfField || m == OfFields }

// spellers adds the names of such functions in the package at path, or in the
// one whose values it gives.
func (n *Names) spellers(path string) {
	if makesMatchers(path) {
		for name, m := range matchings {
			if m.spells() {
				n.Add(name)
			}
		}
	}
	for name := range keyed[path] {
		n.Add(name[strings.LastIndexByte(name, '.')+1:])
	}
	if strings.HasPrefix(path, "go.opentelemetry.io/otel/semconv/") {
		n.spellers("go.opentelemetry.io/otel/attribute") // HTTPStatusCodeKey.Int(404)
	}
}
