package py

// Bytes is Python's bytes.
type Bytes string

// ByteArray is Python's bytearray.
type ByteArray struct{ b []byte }

// asBytes takes bytes and bytearray.
func asBytes(v any) (string, bool) {
	switch v := v.(type) {
	case Bytes:
		return string(v), true
	case *ByteArray:
		return string(v.b), true
	}
	return "", false
}
