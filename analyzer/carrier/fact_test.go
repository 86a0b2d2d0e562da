package carrier_test

import (
	"bytes"
	"encoding/gob"
	"encoding/hex"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/carrier"
)

// encoded are facts in which every field is set in one of them. Their order
// counts: gob numbers types as it meets them.
var encoded = []struct {
	name string
	fact analysis.Fact
}{
	{"empty-fact", &carrier.Fact{}},
	{"full-fact", &carrier.Fact{
		Carriers: []carrier.Slot{{Part: carrier.Param, Index: 2, Path: carrier.ToElem, Why: "code flows to http.Error"}, {Part: carrier.Result}},
		Pairs:    []carrier.Pair{{A: carrier.Operand{Index: -1}, B: carrier.Operand{Index: 1, Path: carrier.ToKey}}},
		Orders:   []carrier.Pair{{A: carrier.Operand{Index: 1}, B: carrier.Operand{Index: 2}}},
		Through:  1, Redirects: 3, By: carrier.Fasthttp,
	}},
	{"empty-reach", &carrier.Reach{}},
	{"full-reach", &carrier.Reach{Format: 3, Interfaces: []string{"Coder", "Context"}, Takers: []string{"Handle"}, Answers: true}},
}

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
		got := reflect.New(reflect.TypeOf(e.fact).Elem()).Interface()
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
	const want = "status param2[] result0 pair(-1,1{}) order(1,2) through(0) redirects(2)"
	if got := encoded[1].fact.(*carrier.Fact).String(); got != want {
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
