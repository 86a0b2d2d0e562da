package mocks

import (
	"net/http/httptest"
	"testing"

	"fixture.test/framework/mocks/gen"
	"go.uber.org/mock/gomock"
)

// MockNumbered is a mock in the package of the interface, of gomock without
// types.
type MockNumbered struct{ ctrl *gomock.Controller }

type MockNumberedMockRecorder struct{ mock *MockNumbered }

func (m *MockNumbered) EXPECT() *MockNumberedMockRecorder { return &MockNumberedMockRecorder{m} }

func (m *MockNumbered) Number() int { // want Number:`^status result0$`
	ret := m.ctrl.Call(m, "Number")
	ret0, _ := ret[0].(int)
	return ret0
}

func (m *MockNumbered) Weight() int { return 0 }

func (mr *MockNumberedMockRecorder) Number() *gomock.Call {
	return mr.mock.ctrl.RecordCall(mr.mock, "Number")
}

func (mr *MockNumberedMockRecorder) Weight() *gomock.Call {
	return mr.mock.ctrl.RecordCall(mr.mock, "Weight")
}

// (3.4) A mock that is passed for the interface, in the package of the interface.
func TestOwn(t *testing.T) {
	m := &MockNumbered{}
	m.EXPECT().Number().Return(404)                            // want `use http.StatusNotFound instead of 404`
	m.EXPECT().Number().Times(200).Return(500)                 // want `use http.StatusInternalServerError instead of 500`
	m.EXPECT().Number().DoAndReturn(func() int { return 403 }) // want `use http.StatusForbidden instead of 403`
	m.EXPECT().Weight().Return(404)
	serve(httptest.NewRecorder(), m)
}

// A mock of gomock with types.
func TestTyped(t *testing.T) {
	m := &gen.MockCoder{}
	m.EXPECT().StatusCode().Return(404)                            // want `use http.StatusNotFound instead of 404`
	m.EXPECT().StatusCode().DoAndReturn(func() int { return 403 }) // want `use http.StatusForbidden instead of 403`
	m.EXPECT().Length().Return(404)
	Serve(httptest.NewRecorder(), m)
}

// A mock of mockery.
func TestMockery(t *testing.T) {
	m := &gen.Coder{}
	m.EXPECT().StatusCode().Return(404)                             // want `use http.StatusNotFound instead of 404`
	m.EXPECT().StatusCode().RunAndReturn(func() int { return 403 }) // want `use http.StatusForbidden instead of 403`
	m.EXPECT().Length().Return(404)
	m.On("StatusCode").Return(404)
	Serve(httptest.NewRecorder(), m)
}
