package compare

import (
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// Able reports whether a function of this signature has two operands that can
// be compared with each other.
func Able(sig *types.Signature) bool {
	n := 0
	if sig.Recv() != nil && ableType(sig.Recv().Type()) {
		n++
	}
	for v := range sig.Params().Variables() {
		if ableType(v.Type()) {
			n++
		}
	}
	return n >= 2
}

func ableType(t types.Type) bool {
	switch shape.Of(t) {
	case shape.Int, shape.Seq:
		return true
	case shape.Opaque:
		return shape.Universal(t)
	}
	return false
}
