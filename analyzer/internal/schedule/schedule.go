package schedule

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer/internal/flow"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
)

// unit is a piece of syntax that is looked at as a whole or not at all: a
// function declaration, a package-level variable with its value, or a type.
type unit struct {
	inspector.Cursor
	decl  ast.Node
	awake bool // it is or will be looked at
}

// Schedule is the worklist of units.
type Schedule struct {
	pass       *analysis.Pass
	recorder   *flow.Recorder
	graph      *graph.Graph
	root       inspector.Cursor
	units      []unit
	names      *known.Names
	origins    map[types.Object]bool // whether evidence starts where the object is named
	positional []useOf               // fields that are set without being named
	places     extents
	questions  questions           // what the users of are to wake
	uses       map[*types.Func]int // how often a function of this package is named, of those that were asked for
	index      *index              // where all is named, made after a few rounds of questions
	woken      []int32             // units to look at next
	callbacks  bool                // some function type has a carrier
}

// useOf says that a unit uses an object.
type useOf struct {
	obj  types.Object
	unit int32
}

// New returns a schedule in which the units are awake from which evidence may
// start. Takers are the functions of other packages to which a function with
// carriers is passed. The recorder must have made its survey.
func New(pass *analysis.Pass, recorder *flow.Recorder, g *graph.Graph, takers []string) *Schedule {
	s := &Schedule{pass: pass, recorder: recorder, graph: g, origins: map[types.Object]bool{}}
	s.questions, s.uses = newQuestions(), map[*types.Func]int{}
	names, lends := known.NamesIn(pass, takers, recorder.Lent)
	s.names = names
	for obj := range recorder.StatusConstants() {
		s.names.Add(obj.Name())
	}
	s.gather()
	s.start(lends)
	return s
}

// Callbacks reports whether some function type has a carrier.
func (s *Schedule) Callbacks() bool { return s.callbacks }

// gather lists the units of the package.
func (s *Schedule) gather() {
	in, ok := s.pass.ResultOf[inspect.Analyzer].(*inspector.Inspector)
	if !ok {
		return // a driver that does not run what the analyzer requires
	}
	s.root = in.Root()
	s.units = make([]unit, 0, declarations(s.pass.Files))
	for file, ok := s.root.FirstChild(); ok; file, ok = file.NextSibling() {
		for decl, ok := file.FirstChild(); ok; decl, ok = decl.NextSibling() {
			switch n := decl.Node().(type) {
			case *ast.FuncDecl:
				s.units = append(s.units, unit{Cursor: decl, decl: n})
			case *ast.GenDecl:
				if n.Tok == token.VAR || n.Tok == token.TYPE {
					s.specs(decl)
				}
			}
		}
	}
}

// declarations counts what the files declare at package level, imports included.
func declarations(files []*ast.File) (n int) {
	for _, file := range files {
		for _, decl := range file.Decls {
			if group, ok := decl.(*ast.GenDecl); ok {
				n += len(group.Specs)
			} else {
				n++
			}
		}
	}
	return n
}

func (s *Schedule) specs(decl inspector.Cursor) {
	for spec, ok := decl.FirstChild(); ok; spec, ok = spec.NextSibling() {
		s.units = append(s.units, unit{Cursor: spec, decl: spec.Node()})
	}
}

func (s *Schedule) wake(i int32) {
	if !s.units[i].awake {
		s.units[i].awake = true
		s.woken = append(s.woken, i)
	}
}

// wakeAll gives up: function values with carriers go where no name tells.
func (s *Schedule) wakeAll() {
	s.callbacks = true
	for i := range s.units {
		s.wake(int32(i))
	}
}

// Run lets the recorder look at the units that are awake, and at those that
// what it finds wakes, until nothing new is reached.
func (s *Schedule) Run() {
	for len(s.woken) > 0 || s.graph.Touched() || s.questions.pending() {
		batch := s.woken
		s.woken = nil
		slices.Sort(batch)
		for _, i := range batch {
			s.recorder.Visit(s.units[i].Cursor)
			s.wakeAround(i)
		}
		for s.graph.Touched() {
			s.wakeOwner(s.graph.NextTouched())
		}
		if s.questions.pending() {
			s.answer()
		}
	}
}

// Awake yields the declarations that were looked at, in the order of the syntax.
func (s *Schedule) Awake(yield func(inspector.Cursor) bool) {
	for i := range s.units {
		if s.units[i].awake && !yield(s.units[i].Cursor) {
			return
		}
	}
}
