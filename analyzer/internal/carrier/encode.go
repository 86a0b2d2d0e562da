package carrier

import "encoding/binary"

// Facts are encoded by hand. Gob would describe their types anew in each file of
// facts, of which there are thousands with a fact or two, and would prepare to read
// that description each time. To gob, a fact is a row of bytes: small numbers are one
// byte, texts and lists stand after their length.

// GobEncode returns the fact as bytes. It does not fail.
func (s *Shared) GobEncode() ([]byte, error) {
	var e encoder
	e.bytes(s.Format, flag(s.Near))
	e.texts(s.Interfaces)
	e.texts(s.Takers)
	e.objects(s.list)
	return e, nil
}

// GobEncode returns the fact as bytes. It does not fail.
func (m *Members) GobEncode() ([]byte, error) {
	e := encoder{Format}
	e.objects(m.list)
	return e, nil
}

func (e *encoder) objects(list []Named) {
	e.length(len(list))
	for _, n := range list {
		e.text(n.Path)
		e.text(n.Name)
		e.fact(n.Fact)
	}
}

// The parts of a fact. A byte says which are there: most have one.
const (
	hasCarriers = 1 << iota
	hasPairs
	hasOrders
	hasThrough
)

func (e *encoder) fact(f Fact) {
	at := len(*e)
	e.bytes(0)
	has := func(part byte) { (*e)[at] |= part }
	if len(f.Carriers) > 0 {
		has(hasCarriers)
		e.carriers(f.Carriers)
	}
	if len(f.Pairs) > 0 {
		has(hasPairs)
		e.pairs(f.Pairs)
	}
	if len(f.Orders) > 0 {
		has(hasOrders)
		e.pairs(f.Orders)
	}
	if f.Through > 0 {
		has(hasThrough)
		e.bytes(f.Through)
	}
}

func (e *encoder) carriers(list []Slot) {
	e.length(len(list))
	for _, s := range list {
		e.bytes(byte(s.Part), s.Index, byte(s.Path))
		e.text(s.Why)
	}
}

func flag(b bool) byte {
	if b {
		return 1
	}
	return 0
}

// encoder is what is encoded so far.
type encoder []byte

func (e *encoder) bytes(list ...byte) { *e = append(*e, list...) }
func (e *encoder) length(n int)       { *e = binary.AppendUvarint(*e, uint64(n)) }

func (e *encoder) text(s string) {
	e.length(len(s))
	*e = append(*e, s...)
}

func (e *encoder) texts(list []string) {
	e.length(len(list))
	for _, s := range list {
		e.text(s)
	}
}

func (e *encoder) pairs(list []Pair) {
	e.length(len(list))
	for _, p := range list {
		e.bytes(byte(p.A.Index), byte(p.A.Path), byte(p.B.Index), byte(p.B.Path))
	}
}
