package codes

import (
	"math"
	"testing"
)

func TestSet(t *testing.T) {
	success, failure := Of(200, 299), From(400)
	for _, c := range []struct {
		name string
		set  Set
		in   []int64
		out  []int64
	}{
		{"all", All(), []int64{math.MinInt64, 0, math.MaxInt64}, nil},
		{"none", Of(2, 1), nil, []int64{1, 2}},
		{"not", success.Not(), []int64{199, 300, math.MinInt64, math.MaxInt64}, []int64{200, 299}},
		{"not from", failure.Not(), []int64{399}, []int64{400, math.MaxInt64}},
		{"and", success.And(To(250)), []int64{200, 250}, []int64{199, 251}},
		{"and of gaps", success.Not().And(failure.Not()), []int64{199, 300, 399}, []int64{200, 400}},
		{"or", success.Or(failure), []int64{200, 299, 400}, []int64{300, 399}},
		{"or that meets", success.Or(Of(300, 399)), []int64{200, 300, 399}, []int64{199, 400}},
	} {
		for _, x := range c.in {
			if c.set.And(Of(x, x)).Empty() {
				t.Errorf("%s has no %d", c.name, x)
			}
		}
		for _, x := range c.out {
			if !c.set.And(Of(x, x)).Empty() {
				t.Errorf("%s has %d", c.name, x)
			}
		}
	}
	if !From(200).Or(To(299)).Full() || !To(199).And(From(300)).Empty() || success.Full() || success.Empty() {
		t.Error("empty and full")
	}
	if !All().Not().Empty() || !(Set{}).Not().Full() {
		t.Error("not of all and of none")
	}
}
