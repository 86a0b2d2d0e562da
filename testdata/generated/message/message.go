// Package message: a decoder that a generator wrote says nothing of the numbers that it
// decodes.
package message

import "net/http"

// Write uses the code as a status.
func Write(w http.ResponseWriter, m *Response) { w.WriteHeader(int(m.Code)) }

func responses() []*Response {
	return []*Response{
		{Code: 404, Count: 404}, // want `use http.StatusNotFound instead of 404`
		{Code: 500, Count: 200}, // want `use http.StatusInternalServerError instead of 500`
	}
}

// What is put together by hand may be anything.
type flags struct{ code, bits int }

func decode(w http.ResponseWriter, f *flags, data []byte) {
	for i := range data {
		f.bits |= int(data[i]) << (8 * i)
	}
	f.bits = 404
	w.WriteHeader(f.code)
	f.code = 404 // want `use http.StatusNotFound instead of 404`
	if f.bits&1 == 0 {
		w.WriteHeader(f.bits)
	}
}
