package random

import "math/bits"

// The Mersenne Twister MT19937 of Matsumoto and Nishimura, as in CPython's
// Modules/_randommodule.c: same state, same seeding, same tempering.
const (
	stateLen  = 624
	middle    = 397
	matrixA   = 0x9908b0df
	upperMask = 0x80000000
	lowerMask = 0x7fffffff
)

// twister is the generator's state. It must be seeded before use.
type twister struct {
	state [stateLen]uint32
	index int
}

// next32 draws 32 random bits (genrand_uint32).
func (t *twister) next32() uint32 {
	if t.index >= stateLen {
		t.refill()
	}
	y := t.state[t.index]
	t.index++
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}

// refill makes the next 624 words.
func (t *twister) refill() {
	for i := range t.state {
		y := t.state[i]&upperMask | t.state[(i+1)%stateLen]&lowerMask
		next := t.state[(i+middle)%stateLen] ^ y>>1
		if y&1 != 0 {
			next ^= matrixA
		}
		t.state[i] = next
	}
	t.index = 0
}

// float64 draws a number in [0, 1) with 53 bits (random_random).
func (t *twister) float64() float64 {
	a, b := t.next32()>>5, t.next32()>>6
	return (float64(a)*67108864 + float64(b)) * (1.0 / 9007199254740992)
}

// bits draws k random bits, 0 < k <= 64: the low word first, and the top word
// shortened from above, as getrandbits fills its words.
func (t *twister) bits(k int) uint64 {
	if k <= 32 {
		return uint64(t.next32() >> (32 - k))
	}
	low := uint64(t.next32())
	return uint64(t.next32()>>(64-k))<<32 | low
}

// below draws a number in [0, n), n > 0 (_randbelow_with_getrandbits).
func (t *twister) below(n uint64) uint64 {
	k := bits.Len64(n)
	r := t.bits(k)
	for r >= n {
		r = t.bits(k)
	}
	return r
}

// seed32 starts from one word (init_genrand).
func (t *twister) seed32(s uint32) {
	t.state[0] = s
	for i := 1; i < stateLen; i++ {
		s = 1812433253*(s^s>>30) + uint32(i)
		t.state[i] = s
	}
	t.index = stateLen
}

// seedKey starts from any number of words, at least one (init_by_array).
func (t *twister) seedKey(key []uint32) {
	t.seed32(19650218)
	i, j := 1, 0
	for range max(stateLen, len(key)) {
		prev := t.state[i-1]
		t.state[i] = (t.state[i] ^ (prev^prev>>30)*1664525) + key[j] + uint32(j)
		if i++; i == stateLen {
			t.state[0], i = t.state[stateLen-1], 1
		}
		if j++; j == len(key) {
			j = 0
		}
	}
	for range stateLen - 1 {
		prev := t.state[i-1]
		t.state[i] = (t.state[i] ^ (prev^prev>>30)*1566083941) - uint32(i)
		if i++; i == stateLen {
			t.state[0], i = t.state[stateLen-1], 1
		}
	}
	t.state[0] = 0x80000000
}
