package apis

import (
	"net/http"

	"github.com/stretchr/testify/mock"
	"go.uber.org/mock/gomock"
)

type answerer interface {
	Answer() (int, error)
	Size() int
}

func answer(w http.ResponseWriter, a answerer) {
	code, _ := a.Answer()
	w.WriteHeader(code)
	_, _ = w.Write(make([]byte, a.Size()))
}

// What follows is in the form of MockGen: without types, and with -typed.
type MockAnswerer struct{ ctrl *gomock.Controller }

type MockAnswererMockRecorder struct{ mock *MockAnswerer }

func (m *MockAnswerer) EXPECT() *MockAnswererMockRecorder { return &MockAnswererMockRecorder{m} }

func (m *MockAnswerer) Answer() (int, error) {
	ret := m.ctrl.Call(m, "Answer")
	ret0, _ := ret[0].(int)
	ret1, _ := ret[1].(error)
	return ret0, ret1
}

func (mr *MockAnswererMockRecorder) Answer() *gomock.Call {
	return mr.mock.ctrl.RecordCall(mr.mock, "Answer")
}

func (m *MockAnswerer) Size() int { return 0 }

func (mr *MockAnswererMockRecorder) Size() *MockAnswererSizeCall { return nil }

type MockAnswererSizeCall struct{ *gomock.Call }

func (c *MockAnswererSizeCall) Return(arg0 int) *MockAnswererSizeCall { return c }

// … and of mockery.
type Answerer struct{ mock.Mock }

type Answerer_Expecter struct{ mock *mock.Mock }

func (_m *Answerer) EXPECT() *Answerer_Expecter { return &Answerer_Expecter{&_m.Mock} }

func (_m *Answerer) Answer() (int, error) {
	ret := _m.Called()
	return ret.Get(0).(int), ret.Error(1)
}

func (_m *Answerer) Size() int { return _m.Called().Get(0).(int) }

type Answerer_Answer_Call struct{ *mock.Call }

func (_e *Answerer_Expecter) Answer() *Answerer_Answer_Call {
	return &Answerer_Answer_Call{_e.mock.On("Answer")}
}

func (_c *Answerer_Answer_Call) Return(_a0 int, _a1 error) *Answerer_Answer_Call {
	_c.Call.Return(_a0, _a1)
	return _c
}

func (_c *Answerer_Answer_Call) RunAndReturn(run func() (int, error)) *Answerer_Answer_Call {
	_c.Call.Return(run)
	return _c
}

func _(w http.ResponseWriter, m *MockAnswerer, a *Answerer) {
	m.EXPECT().Answer().AnyTimes().Return(404, nil)                           // want
	m.EXPECT().Answer().DoAndReturn(func() (int, error) { return 404, nil })  // want
	a.EXPECT().Answer().Return(404, nil)                                      // want
	a.EXPECT().Answer().RunAndReturn(func() (int, error) { return 404, nil }) // want
	m.EXPECT().Size().Return(404)
	a.On("Answer").Return(404, nil)
	answer(w, m)
	answer(w, a)
}
