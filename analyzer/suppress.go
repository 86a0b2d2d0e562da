package analyzer

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
)

// suppressed lists the stretches of a file in which a comment asks for
// silence.
type suppressed []span

type span struct{ from, to token.Pos }

func (s suppressed) covers(pos token.Pos) bool {
	return slices.ContainsFunc(s, func(at span) bool { return at.from <= pos && pos < at.to })
}

// suppressions reads the comments //nolint:statusconst and //lint:ignore
// statusconst reason, which go vet and gopls do not know. Such a comment
// covers its own line and the statement, declaration or field that starts
// there; one that stands alone, by itself or above other comments, covers what
// starts on the line below them; //lint:file-ignore covers the file.
func suppressions(fset *token.FileSet, file *ast.File) suppressed {
	var spans suppressed
	below := map[int]int{} // line of a comment → line below its group
	line := func(pos token.Pos) int { return fset.PositionFor(pos, false).Line }
	for _, group := range file.Comments {
		for _, comment := range group.List {
			switch directive(comment.Text) {
			case wholeFile:
				return suppressed{{file.FileStart, file.FileEnd}}
			case here:
				below[line(comment.Pos())] = line(group.End()) + 1
				spans = append(spans, lineOf(fset, comment.Pos()))
			}
		}
	}
	if len(below) == 0 {
		return nil
	}
	return append(spans, nodesAt(file, covered(file, below, line), line)...)
}

// covered returns the lines on which what starts is covered: the line of the
// comment and, where nothing else stands there, not even the end of something,
// the line below.
func covered(file *ast.File, below map[int]int, line func(token.Pos) int) map[int]bool {
	occupied := map[int]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n.(type) {
		case nil, *ast.File, *ast.Comment, *ast.CommentGroup:
		default:
			occupied[line(n.Pos())], occupied[line(n.End()-1)] = true, true
		}
		return true
	})
	lines := map[int]bool{}
	for at, next := range below {
		lines[at] = true
		if !occupied[at] {
			lines[next] = true
		}
	}
	return lines
}

// nodesAt returns the spans of the nodes that start on one of the lines.
func nodesAt(file *ast.File, lines map[int]bool, line func(token.Pos) int) suppressed {
	var spans suppressed
	ast.Inspect(file, func(n ast.Node) bool {
		switch n.(type) {
		case ast.Stmt, ast.Decl, ast.Spec, *ast.Field, ast.Expr:
			if lines[line(n.Pos())] {
				spans = append(spans, span{n.Pos(), n.End()})
			}
		}
		return true
	})
	return spans
}

func lineOf(fset *token.FileSet, pos token.Pos) span {
	f := fset.File(pos)
	n := f.PositionFor(pos, false).Line
	to := token.Pos(f.Base() + f.Size() + 1)
	if n < f.LineCount() {
		to = f.LineStart(n + 1)
	}
	return span{f.LineStart(n), to}
}

type scope uint8

const (
	none scope = iota
	here
	wholeFile
)

// directive returns what the comment asks for.
func directive(text string) scope {
	text, ok := strings.CutPrefix(text, "//")
	if !ok {
		return none
	}
	if rest, ok := strings.CutPrefix(strings.TrimSpace(text), "nolint"); ok {
		return list(rest)
	}
	for prefix, covers := range map[string]scope{"lint:ignore ": here, "lint:file-ignore ": wholeFile} {
		if rest, ok := strings.CutPrefix(text, prefix); ok && ignored(rest) {
			return covers
		}
	}
	return none
}

// list reads what follows the word nolint: nothing or a list of linters, in any
// case and with blanks around them, as golangci-lint takes it. A reason may
// follow each.
func list(rest string) scope {
	items, ok := strings.CutPrefix(rest, ":")
	if !ok {
		if rest == "" || strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, "//") {
			return here
		}
		return none
	}
	items, _, _ = strings.Cut(items, "//")
	for _, item := range fields(strings.ToLower(items)) {
		if name, _, _ := strings.Cut(item, " "); name == "statusconst" || name == "all" {
			return here
		}
	}
	return none
}

// ignored reads a list of checks and a reason, which must be given.
func ignored(rest string) bool {
	list, reason, _ := strings.Cut(rest, " ")
	return strings.TrimSpace(reason) != "" && namesUs(list)
}

// namesUs reports whether a list of checks has this one.
func namesUs(list string) bool {
	items := fields(list)
	return slices.Contains(items, "statusconst") || slices.Contains(items, "*")
}
