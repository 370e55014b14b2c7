package py

import (
	"hash/maphash"
	"math"
	"math/big"
	"math/bits"
	"reflect"
	"strings"
)

// The hashes of numbers, tuples and None are CPython's: a set of them comes in CPython's order. Those of str and bytes
// differ from run to run, as CPython's do.

// hashModulus is 2**61 - 1, by which numbers are hashed: sys.hash_info.modulus.
const (
	hashBits    = 61
	hashModulus = 1<<hashBits - 1
)

var hashSeed = maphash.MakeSeed()

// fixHash keeps -1 free, which stands for an error in CPython and for a deleted entry here.
func fixHash(h int) int {
	if h == -1 {
		return -2
	}
	return h
}

// Hash is hash(v): a value that has none is a fault.
func Hash(v any) int {
	switch v := v.(type) {
	case nil, NoneType:
		return 0xfca86420
	case string:
		return hashString(v)
	case int:
		return hashInt(v)
	case bool:
		if v {
			return 1
		}
		return 0
	case float64:
		return hashFloat(v)
	case Int:
		return v.hash()
	case Num:
		return Hash(v.Any())
	case uint64:
		return int(v % hashModulus)
	case Bytes:
		return hashString(string(v))
	case optional:
		return Hash(v.Any())
	case Mixed:
		return Hash(v.Plain())
	case partsHasher:
		return v.hashParts()
	case Hasher:
		return fixHash(v.Hash())
	}
	if isNil(v) {
		return Hash(nil)
	}
	if h, ok := invoke(v, "Hash"); ok {
		n, _ := convertKey[int](h)
		return fixHash(n)
	}
	if hasMethod(v, "Equal") {
		panic(unhashable(v))
	}
	if _, ok := v.(comparedByParts); ok {
		panic(unhashable(v))
	}
	switch r := reflect.ValueOf(v); r.Kind() {
	case reflect.Func:
		return pointerHash(reflect.ValueOf(originOf(v)).UnsafePointer())
	case reflect.Pointer, reflect.Chan:
		return pointerHash(r.UnsafePointer())
	case reflect.Slice, reflect.Map:
		panic(unhashable(v))
	}
	return fixHash(int(maphash.Comparable(hashSeed, v)))
}

func unhashable(v any) error { return TypeError.New("unhashable type: '" + TypeName(v) + "'") }

// partsHasher is a tuple or frozenset of this package.
type partsHasher interface{ hashParts() int }

func hashString(s string) int {
	if s == "" {
		return 0
	}
	return fixHash(int(maphash.String(hashSeed, s)))
}

func hashInt(n int) int {
	if -hashModulus < n && n < hashModulus {
		return fixHash(n)
	}
	return fixHash(n % hashModulus)
}

func (a Int) hash() int {
	if a.big == nil {
		return hashInt(a.small)
	}
	return fixHash(int(new(big.Int).Rem(a.big, big.NewInt(hashModulus)).Int64()))
}

// hashFloat is _Py_HashDouble: equal to the hash of an equal integer.
func hashFloat(f float64) int {
	switch {
	case math.IsNaN(f):
		return 0
	case math.IsInf(f, 1):
		return 314159
	case math.IsInf(f, -1):
		return -314159
	}
	m, e := math.Frexp(math.Abs(f))
	x := uint64(0)
	for m != 0 {
		x = x<<28&hashModulus | x>>(hashBits-28)
		m *= 1 << 28
		e -= 28
		y := uint64(m)
		m -= float64(y)
		x += y
		if x >= hashModulus {
			x -= hashModulus
		}
	}
	if e >= 0 {
		e %= hashBits
	} else {
		e = hashBits - 1 - (-1-e)%hashBits
	}
	x = x<<e&hashModulus | x>>(hashBits-e)
	if f < 0 {
		return fixHash(-int(x))
	}
	return int(x)
}

// tupleHash mixes the hashes of a tuple's items: tuplehash, the xxHash of Objects/tupleobject.c.
type tupleHash struct {
	acc uint64
	n   int
}

const (
	xxPrime1 = 11400714785074694791
	xxPrime2 = 14029467366897019727
	xxPrime5 = 2870177450012600261
)

func newTupleHash() tupleHash { return tupleHash{acc: xxPrime5} }

func (t *tupleHash) add(h int) {
	t.acc = bits.RotateLeft64(t.acc+uint64(h)*xxPrime2, 31) * xxPrime1
	t.n++
}

func (t *tupleHash) sum() int {
	acc := t.acc + (uint64(t.n) ^ (xxPrime5 ^ 3527539))
	if acc == math.MaxUint64 {
		return 1546275796
	}
	return int(acc)
}

// hashFunc gives Hash for values of one type, without boxing them where that can be.
func hashFunc[T any]() func(T) int {
	var made any
	switch any((*T)(nil)).(type) {
	case *int:
		made = hashInt
	case *string:
		made = hashString
	case *float64:
		made = hashFloat
	case *bool:
		made = func(v bool) int { return Hash(v) }
	default:
		var zero T
		if t, ok := any(zero).(typedOps); ok {
			_, made, _ = t.typedOps()
		}
	}
	if f, ok := made.(func(T) int); ok {
		return f
	}
	return func(v T) int { return Hash(v) }
}

// steady reports whether the hash of a value is the same in every run of CPython: whether a set of such values has an
// order that a program can count on.
func steady(v any) bool {
	switch v := v.(type) {
	case int, bool, float64, Int, Num, uint64, nil, NoneType:
		return true
	case string, Bytes:
		return false
	case tuple:
		for _, f := range v.Fields() {
			if !steady(f) {
				return false
			}
		}
		return true
	case Range:
		return true
	case optional:
		return steady(v.Any())
	case interface{ steadyItems() bool }:
		return v.steadyItems()
	}
	return false
}

// steadyType is steady for all values of a type, where the type says so.
func steadyType[T any]() (is, known bool) {
	switch any((*T)(nil)).(type) {
	case *int, *bool, *float64, *Int, *Num:
		return true, true
	case *string, *Bytes:
		return false, true
	}
	t := reflect.TypeFor[T]()
	switch t.Kind() {
	case reflect.Pointer, reflect.Func, reflect.Chan:
		return false, !strings.HasPrefix(t.String(), "*py.")
	}
	return false, false
}
