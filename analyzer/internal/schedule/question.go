package schedule

import (
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/known"
)

// questions are what the users of are looked for: objects, and methods by name.
// Each is asked once, and all that come up in one round are answered together.
type questions struct {
	round   int32
	objects map[types.Object]int32 // the round in which each was asked
	methods map[string]int32
	open    questionsOpen
}

// questionsOpen are those that are not answered yet.
type questionsOpen struct {
	objects []types.Object
	methods []string
	names   known.NameSet
}

func newQuestions() questions {
	return questions{objects: map[types.Object]int32{}, methods: map[string]int32{}}
}

// object asks for the users of obj.
func (q *questions) object(obj types.Object) {
	if _, asked := q.objects[obj]; !asked {
		q.objects[obj] = q.round
		q.open.objects = append(q.open.objects, obj)
		q.open.names.Add(obj.Name())
	}
}

// method asks for the users and declarations of methods of that name.
func (q *questions) method(name string) {
	if _, asked := q.methods[name]; !asked {
		q.methods[name] = q.round
		q.open.methods = append(q.open.methods, name)
		q.open.names.Add(name)
	}
}

// pending reports whether a question is open.
func (q *questions) pending() bool { return len(q.open.objects)+len(q.open.methods) > 0 }

// asks reports whether an open question is about obj; a method is asked for by
// its name.
func (q *questions) asks(obj types.Object) bool {
	if fn, ok := obj.(*types.Func); ok && fn.Signature().Recv() != nil {
		round, asked := q.methods[fn.Name()]
		return asked && round == q.round
	}
	round, asked := q.objects[obj]
	return asked && round == q.round
}

// answered closes the open questions.
func (q *questions) answered() {
	q.round++
	q.open = questionsOpen{}
}
