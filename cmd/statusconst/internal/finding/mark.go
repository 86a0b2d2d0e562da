package finding

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/internal/edit"
)

// How -fix knows that it edits what was analysed.
//
// Offsets are right for one content of a file only. Times do not tell whether
// that is still the content: mv and cp -p bring an older time with them. Nor is
// it enough to read the files before and after the analysis: the go command
// reads a file for the key of its cache first, the tool reads it later, and if it
// was another one for that moment, the go command will answer with the findings
// of the one whenever it sees the other. So the tool itself says of which
// content it speaks, in the output that is cached: with each fix comes the hash
// of the file, and -fix makes it in a file with that hash only.
//
// The tool does not read the file that the driver parsed at the same moment
// either. But it can parse what it reads: if the syntax is the same, with every
// position, then so are the offsets, and what the numbers mean.

// Mark is what a finding with a fix says of its file: the content that was analysed,
// and which bytes of it the fix replaces by a constant. Other edits may go with that
// one, such as an import.
type Mark struct {
	Hash       string
	Start, End int
}

// contentMark begins the related information that holds the mark.
const contentMark = "content sha256:"

func (m Mark) String() string {
	return fmt.Sprintf("%s%s replaces %d:%d", contentMark, m.Hash, m.Start, m.End)
}

// MarkFor is the mark of a finding in a file of that content. Without a fix that
// replaces what it points at, there is none.
func MarkFor(fset *token.FileSet, file *ast.File, content []byte, d analysis.Diagnostic) (info analysis.RelatedInformation, ok bool) {
	if len(d.SuggestedFixes) == 0 || d.Pos < file.FileStart || file.FileEnd < d.Pos {
		return info, false
	}
	for _, e := range d.SuggestedFixes[0].TextEdits {
		if e.Pos <= d.Pos && d.Pos < e.End {
			m := Mark{Hash(content), fset.Position(e.Pos).Offset, fset.Position(e.End).Offset}
			return analysis.RelatedInformation{Pos: file.FileStart, Message: m.String()}, true
		}
	}
	return info, false
}

// Replaced is the edit that the mark of the finding names, if its fix has it and the
// finding is about a file of this content.
func (f Finding) Replaced(hash string) (edit.Edit, bool) {
	for _, r := range f.Related {
		for _, e := range f.Edits() {
			if (Mark{hash, e.Start, e.End}).String() == r.Message {
				return e, true
			}
		}
	}
	return edit.Edit{}, false
}

func Hash(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}
