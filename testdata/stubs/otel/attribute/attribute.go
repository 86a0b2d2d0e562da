// Package attribute has the shape of keys and values.
package attribute

// Key is the name of a value.
type Key string

// KeyValue is a value by its name.
type KeyValue struct {
	Key   Key
	Value int64
}

// Int gives the key a value.
func (k Key) Int(v int) KeyValue { return KeyValue{k, int64(v)} }

// Int64 gives the key a value.
func (k Key) Int64(v int64) KeyValue { return KeyValue{k, v} }

// Int gives a key a value.
func Int(k string, v int) KeyValue { return Key(k).Int(v) }

// Int64 gives a key a value.
func Int64(k string, v int64) KeyValue { return Key(k).Int64(v) }
