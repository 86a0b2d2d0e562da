package carrier_test

import (
	"bytes"
	"encoding/gob"
	"encoding/hex"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
)

// full has every field set.
var full = carrier.Fact{
	Carriers: []carrier.Slot{{Part: carrier.Param, Index: 2, Path: carrier.ToElem, Why: "code flows to http.Error"}, {Part: carrier.Result}},
	Pairs:    []carrier.Pair{{A: carrier.Operand{Index: -1}, B: carrier.Operand{Index: 1, Path: carrier.ToKey}}},
	Orders:   []carrier.Pair{{A: carrier.Operand{Index: 1}, B: carrier.Operand{Index: 2}}},
	Through:  1,
}

// encoded are the facts of a package and of a type.
var encoded = []struct {
	name string
	fact fact
}{
	{"empty-package", &carrier.Shared{Format: carrier.Format}},
	{"full-package", fullPackage()},
	{"empty-type", new(carrier.Members)},
	{"full-type", fullType()},
}

// fact is what gob encodes by our own methods.
type fact interface {
	analysis.Fact
	gob.GobEncoder
	gob.GobDecoder
}

func fullPackage() *carrier.Shared {
	s := &carrier.Shared{Format: carrier.Format, Near: true, Interfaces: []string{"Coder", "Context"}, Takers: []string{"Handle"}}
	s.Add("tests", "Code", &carrier.Fact{Carriers: []carrier.Slot{{Part: carrier.Itself}}})
	s.Add("", "Fail", &full)
	s.Close()
	return s
}

func fullType() *carrier.Members {
	m := new(carrier.Members)
	m.Add("Inner", "Code", &carrier.Fact{Carriers: []carrier.Slot{{Part: carrier.Itself}}})
	m.Add("", "Fail", &full)
	m.Add("", "Code", &carrier.Fact{})
	m.Close()
	return m
}

// fresh is an empty one of the same type.
func fresh(f fact) fact { return reflect.New(reflect.TypeOf(f).Elem()).Interface().(fact) }

func encode(t *testing.T, fact analysis.Fact) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(fact); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestFactRoundTrip(t *testing.T) {
	for _, e := range encoded {
		got := fresh(e.fact)
		if err := gob.NewDecoder(bytes.NewReader(encode(t, e.fact))).Decode(got); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, e.fact) {
			t.Errorf("%s: decoded %+v, encoded %+v", e.name, got, e.fact)
		}
	}
}

// TestFactBytes compares the encoded facts with those in testdata: they stand
// in the caches of users, and a change of format must be a decision.
func TestFactBytes(t *testing.T) {
	for _, e := range encoded {
		file := filepath.Join("testdata", e.name+".hex")
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got := hex.Dump(encode(t, e.fact)); got != string(want) {
			t.Errorf("%s is encoded as follows; if that is meant, carrier.Format has to change\n%s", file, got)
		}
	}
}

func TestFactString(t *testing.T) {
	const want = "status param2[] result0 pair(-1,1{}) order(1,2) through(0)"
	if got := full.String(); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestMembersString(t *testing.T) {
	const want = "members Code: status, Inner.Code: status itself, Fail: " +
		"status param2[] result0 pair(-1,1{}) order(1,2) through(0)"
	if got := fullType().String(); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestPath(t *testing.T) {
	p := carrier.Path(0).Then(carrier.ToElem).Then(carrier.ToKey).Then(carrier.ToElem)
	if got := p.String(); got != "[]{}[]" {
		t.Errorf("steps %s", got)
	}
	if got := carrier.Path(0).Join(p); got != p {
		t.Errorf("join gives %d, want %d", got, p)
	}
	if got := p.Then(carrier.ToElem); got != carrier.TooDeep {
		t.Errorf("four steps give %d", got)
	}
}

// TestFactDamaged decodes what is too short, too long, or counts more than is
// there: an error each time, never a panic.
func TestFactDamaged(t *testing.T) {
	for _, e := range encoded {
		whole, err := e.fact.GobEncode()
		if err != nil {
			t.Fatal(err)
		}
		damaged := [][]byte{nil, append(bytes.Clone(whole), 0), append([]byte{carrier.Format}, bytes.Repeat([]byte{0xff}, 12)...)}
		for n := 1; n < len(whole); n++ {
			damaged = append(damaged, whole[:n])
		}
		for _, data := range damaged {
			if f := fresh(e.fact); f.GobDecode(data) == nil && len(data) > 0 {
				t.Errorf("%s: % x is decoded as %v", e.name, data, f)
			}
		}
	}
}

// TestOtherFormat decodes what another version may write: nothing is known of it but
// its format.
func TestOtherFormat(t *testing.T) {
	s, m := carrier.Shared{Near: true}, *fullType()
	other := []byte{carrier.Format + 1, 200, 200}
	if err := s.GobDecode(other); err != nil || s.Format != carrier.Format+1 || s.Near {
		t.Errorf("%+v, %v", s, err)
	}
	if err := m.GobDecode(other); err != nil || len(m.Objects()) > 0 {
		t.Errorf("%+v, %v", m, err)
	}
}

// TestOf asks by name for what was added in no order.
func TestOf(t *testing.T) {
	m := fullType()
	for name, want := range map[string][]string{"Code": {"", "Inner"}, "Fail": {""}, "Cod": nil, "Zero": nil} {
		var got []string
		for _, n := range m.Of(name) {
			got = append(got, n.Path)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: paths %q, want %q", name, got, want)
		}
	}
}
