// Package handed declares carriers that other packages reach in every way: as
// members of a type that another package hands on, and as fields that a name leads to
// over others.
package handed

import "net/http"

type Answer struct {
	Code  int // want Code:`^status itself$`
	Inner struct {
		Status int // want Status:`^status itself$`
	}
	Tries []struct {
		HTTPStatus int // want HTTPStatus:`^status itself$`
	}
}

func (a *Answer) StatusCode() int { return a.Code } // want StatusCode:`^status result0$`

var Last struct {
	Code int // want Code:`^status itself$`
}

func Current() *struct{ HTTPCode int } { return nil } // want HTTPCode:`^status itself$`

type Box[T any] struct {
	Code  int // want Code:`^status itself$`
	Value T
}

func send(w http.ResponseWriter, a *Answer, b *Box[string]) {
	w.WriteHeader(a.Code)
	w.WriteHeader(a.Inner.Status)
	w.WriteHeader(a.Tries[0].HTTPStatus)
	w.WriteHeader(Last.Code)
	w.WriteHeader(Current().HTTPCode)
	w.WriteHeader(b.Code)
}

// Size has the names of carriers, and is none.
type Size struct {
	Code  int
	Inner struct{ Status int }
}

// Shown embeds what has no exported name, and New returns it: both are handed on.
// Nothing of hidden is: no other package can have one.
type Shown struct{ base }

type base struct{}

func (base) HTTPStatus() int { return http.StatusOK } // want HTTPStatus:`^status result0$`

type made struct{ Status int } // want Status:`^status itself$`

func New() *made { return &made{Status: http.StatusOK} }

type hidden struct{ Status int }

func hide() hidden { return hidden{Status: http.StatusOK} }
