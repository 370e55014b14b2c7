package py

import (
	"sync"
	"unsafe"
)

// A loop that does s += part is linear in CPython, which grows a str in place where nobody else holds it
// (unicode_concatenate of Python/ceval.c), and quadratic with Go's +. Concat keeps room behind the long strings that it
// made last: a string that is extended again shares its bytes with the longer one.

// growing are the buffers of the last long strings that Concat made; the whole buffer is such a string.
var growing struct {
	sync.Mutex
	bufs [4][]byte
	next int
}

// concatFrom is the length from which a string gets room to grow.
const concatFrom = 512

// Concat is s + part, for a str that a loop makes longer and longer.
func Concat(s, part string) string {
	if len(s) < concatFrom || part == "" {
		return s + part
	}
	return grow(s, part)
}

func grow(s, part string) string {
	growing.Lock()
	defer growing.Unlock()
	for i, b := range growing.bufs {
		if len(b) == len(s) && unsafe.SliceData(b) == unsafe.StringData(s) {
			// Nobody else sees the bytes behind b: each length of a buffer is extended once, since it is longer then.
			b = append(b, part...)
			growing.bufs[i] = b
			return unsafe.String(unsafe.SliceData(b), len(b))
		}
	}
	b := append(make([]byte, 0, 2*(len(s)+len(part))), s...)
	b = append(b, part...)
	growing.bufs[growing.next] = b
	growing.next = (growing.next + 1) % len(growing.bufs)
	return unsafe.String(unsafe.SliceData(b), len(b))
}
