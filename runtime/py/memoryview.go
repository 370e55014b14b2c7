package py

import (
	"iter"
	"slices"
)

// MemoryView is Python's memoryview, of bytes in one dimension. One of a bytearray shares its memory. (CPython refuses to
// resize a bytearray while a view of it is alive; here the view goes on seeing the memory that it was made of.)
type MemoryView struct {
	b        []byte
	from     BytesLike
	released bool
}

// NewMemoryView is memoryview(b).
func NewMemoryView(b BytesLike) *MemoryView {
	switch b := b.(type) {
	case *ByteArray:
		return &MemoryView{b: b.b, from: b}
	case *MemoryView:
		return &MemoryView{b: b.live(), from: b.from}
	}
	return &MemoryView{b: []byte(b.Bytes()), from: b}
}

// live is the view's memory.
func (v *MemoryView) live() []byte {
	if v.released {
		panic(ValueError.New("operation forbidden on released memoryview object"))
	}
	return v.b
}

// Class is memoryview.
func (v *MemoryView) Class() *Class { return MemoryViewClass }

// ToBytes is v.tobytes().
func (v *MemoryView) ToBytes() Bytes { return Bytes(v.live()) }

// Bytes implements BytesLike.
func (v *MemoryView) Bytes() Bytes { return v.ToBytes() }

func (v *MemoryView) equalAny(other any) bool { return v.ToBytes().equalAny(other) }

// ToList is v.tolist().
func (v *MemoryView) ToList() []int { return Collect(v.All()) }

// Hex is v.hex().
func (v *MemoryView) Hex() string { return v.ToBytes().Hex() }

// ReadOnly is v.readonly.
func (v *MemoryView) ReadOnly() bool {
	v.live()
	_, changes := v.from.(*ByteArray)
	return !changes
}

// ItemSize is v.itemsize.
func (v *MemoryView) ItemSize() int { return 1 }

// Release is v.release().
func (v *MemoryView) Release() { v.released = true }

// Len is len(v).
func (v *MemoryView) Len() int { return len(v.live()) }

// At is v[i]: an index that is out of range is a fault.
func (v *MemoryView) At(i int) int {
	b := v.live()
	i, ok := index(i, len(b))
	if !ok {
		panic(IndexError.New("index out of bounds on dimension 1"))
	}
	return int(b[i])
}

// All is the iterator of v.
func (v *MemoryView) All() iter.Seq[int] { return v.ToBytes().All() }

// ContainsByte is n in v.
func (v *MemoryView) ContainsByte(n int) bool {
	return 0 <= n && n < 256 && slices.Contains(v.live(), byte(n))
}

// writable faults if the memory is a bytes object's.
func (v *MemoryView) writable() {
	if v.ReadOnly() {
		panic(TypeError.New("cannot modify read-only memory"))
	}
}

// Set is v[i] = n.
func (v *MemoryView) Set(i, n int) {
	v.writable()
	i, ok := index(i, len(v.b))
	if !ok {
		panic(IndexError.New("index out of bounds on dimension 1"))
	}
	if n < 0 || n > 255 {
		panic(ValueError.New("memoryview: invalid value for format 'B'"))
	}
	v.b[i] = byte(n)
}

// SubSlice is v[slice], which shares the memory where the step is 1.
func (v *MemoryView) SubSlice(at SliceValue) *MemoryView {
	b := v.live()
	from, n, by := sliceBounds(at.Start, at.Stop, at.Step, len(b))
	if by == 1 {
		return &MemoryView{b: b[from : from+n : from+n], from: v.from}
	}
	return &MemoryView{b: SliceSubStep(b, at.Start, at.Stop, at.Step), from: Bytes("")}
}

// SetSlice is v[slice] = items, which must be as many as the slice holds.
func (v *MemoryView) SetSlice(at SliceValue, items BytesLike) {
	v.writable()
	from, n, by := sliceBounds(at.Start, at.Stop, at.Step, len(v.b))
	data := items.Bytes()
	if len(data) != n {
		panic(ValueError.New("memoryview assignment: lvalue and rvalue have different structures"))
	}
	for i := range n {
		v.b[from+i*by] = data[i]
	}
}
