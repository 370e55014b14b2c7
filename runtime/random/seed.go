package random

import (
	"crypto/rand"
	"crypto/sha512"
	"encoding/binary"
	"math"
	"math/big"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Seed starts the generator over from an int, float, str, bytes or bytearray
// as Python's seed(a, version=2) does, or from the system's entropy for nil.
func (r *Random) Seed(a any) {
	var key []uint32
	switch a := a.(type) {
	case nil:
		key = entropy()
	case int:
		key = keyOfUint(absInt(a))
	case bool:
		key = []uint32{0}
		if a {
			key[0] = 1
		}
	case py.Int:
		key = keyOfBig(a.Big())
	case float64:
		// Any other hashable is hashed, and the hash taken as unsigned.
		key = keyOfUint(uint64(py.Hash(a)))
	case string:
		key = keyOfBytes(a)
	case py.Bytes:
		key = keyOfBytes(string(a))
	case interface{ Bytes() py.Bytes }: // a bytearray
		key = keyOfBytes(string(a.Bytes()))
	default:
		panic(py.TypeError.New("The only supported seed types are:\nNone, int, float, str, bytes, and bytearray."))
	}
	r.mu.Lock()
	r.mt.seedKey(key)
	r.hasSpare = false
	r.mu.Unlock()
}

func absInt(n int) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// keyOfUint splits a number into words, low first, without leading zeros.
func keyOfUint(n uint64) []uint32 {
	if n > math.MaxUint32 {
		return []uint32{uint32(n), uint32(n >> 32)}
	}
	return []uint32{uint32(n)}
}

func keyOfBig(n *big.Int) []uint32 {
	b := n.Bytes() // of the absolute value, high byte first
	key := make([]uint32, 0, len(b)/4+1)
	for ; len(b) > 4; b = b[:len(b)-4] {
		key = append(key, binary.BigEndian.Uint32(b[len(b)-4:]))
	}
	var last [4]byte
	copy(last[4-len(b):], b)
	return append(key, binary.BigEndian.Uint32(last[:]))
}

// keyOfBytes is int.from_bytes(a + sha512(a).digest()), as words.
func keyOfBytes(a string) []uint32 {
	sum := sha512.Sum512([]byte(a))
	return keyOfBig(new(big.Int).SetBytes(append([]byte(a), sum[:]...)))
}

// entropy is a key of the system's (random_seed_urandom).
func entropy() []uint32 {
	var b [4 * stateLen]byte
	_, _ = rand.Read(b[:]) // never fails: it ends the process instead
	key := make([]uint32, stateLen)
	for i := range key {
		key[i] = binary.LittleEndian.Uint32(b[4*i:])
	}
	return key
}
