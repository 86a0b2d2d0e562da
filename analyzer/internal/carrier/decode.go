package carrier

import (
	"encoding/binary"
	"errors"
)

// errFact says that bytes are not what the encoder writes.
var errFact = errors.New("this is no fact of statusconst, or damaged: analyse the imported packages with it again")

// GobDecode is the inverse of GobEncode. Bytes that GobEncode does not give are an
// error, but for those of another format: they have no more than their format.
func (s *Shared) GobDecode(data []byte) error {
	d := decoder{rest: data}
	*s = Shared{Format: d.byte()}
	if s.Format != Format {
		return nil
	}
	s.Near = d.byte() != 0
	s.Interfaces, s.Takers = d.texts(), d.texts()
	s.list = d.objects()
	return d.end()
}

// GobDecode is the inverse of GobEncode. Bytes that GobEncode does not give are an
// error, but for those of another format: nothing is known of them, and what the
// package shares has the format too.
func (m *Members) GobDecode(data []byte) error {
	d := decoder{rest: data}
	*m = Members{}
	if d.byte() != Format {
		return nil
	}
	m.list = d.objects()
	return d.end()
}

func (d *decoder) objects() []Named {
	n := d.length()
	if n == 0 {
		return nil
	}
	list := make([]Named, n)
	for i := range list {
		list[i] = Named{Path: d.text(), Name: d.text(), Fact: d.fact()}
	}
	return list
}

func (d *decoder) fact() Fact {
	var f Fact
	parts := d.byte()
	if parts&hasCarriers != 0 {
		f.Carriers = d.carriers()
	}
	if parts&hasPairs != 0 {
		f.Pairs = d.pairs()
	}
	if parts&hasOrders != 0 {
		f.Orders = d.pairs()
	}
	if parts&hasThrough != 0 {
		f.Through = d.byte()
	}
	return f
}

func (d *decoder) carriers() []Slot {
	list := make([]Slot, d.length())
	for i := range list {
		list[i] = Slot{Part: Part(d.byte()), Index: d.byte(), Path: Path(d.byte()), Why: d.text()}
	}
	return list
}

// decoder has what is not decoded yet. After a failure, all that it gives is zero.
type decoder struct {
	rest   []byte
	failed bool
}

func (d *decoder) byte() byte {
	b := d.take(1)
	if b == nil {
		return 0
	}
	return b[0]
}

func (d *decoder) take(n int) []byte {
	if n > len(d.rest) {
		d.failed, d.rest = true, nil
		return nil
	}
	b := d.rest[:n]
	d.rest = d.rest[n:]
	return b
}

// length is that of a text or list. One that is longer than what is left cannot be:
// no element takes less than a byte.
func (d *decoder) length() int {
	n, size := binary.Uvarint(d.rest)
	if size <= 0 || n > uint64(len(d.rest)-size) {
		d.failed, d.rest = true, nil
		return 0
	}
	d.rest = d.rest[size:]
	return int(n)
}

func (d *decoder) text() string { return string(d.take(d.length())) }

func (d *decoder) texts() []string {
	var list []string
	for range d.length() {
		list = append(list, d.text())
	}
	return list
}

func (d *decoder) pairs() []Pair {
	list := make([]Pair, d.length())
	for i := range list {
		list[i] = Pair{A: d.operand(), B: d.operand()}
	}
	return list
}

func (d *decoder) operand() Operand { return Operand{Index: int8(d.byte()), Path: Path(d.byte())} }

// end returns an error unless all is decoded, and nothing more.
func (d *decoder) end() error {
	if d.failed || len(d.rest) > 0 {
		return errFact
	}
	return nil
}
