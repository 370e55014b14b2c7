package py

import (
	"iter"
	"strings"
)

// ByteArray is Python's bytearray.
type ByteArray struct{ b []byte }

// NewByteArray is bytearray().
func NewByteArray() *ByteArray { return &ByteArray{} }

// ByteArrayOfSize is bytearray(n). A negative number is a fault.
func ByteArrayOfSize(n int) *ByteArray { return &ByteArray{[]byte(BytesOfSize(n))} }

// ByteArrayFrom is bytearray(b).
func ByteArrayFrom(b BytesLike) *ByteArray { return &ByteArray{[]byte(b.Bytes())} }

// CollectByteArray is bytearray(iterable).
func CollectByteArray(seq iter.Seq[int]) *ByteArray {
	a := &ByteArray{}
	a.Extend(seq)
	return a
}

// ByteArrayFromHex is bytearray.fromhex(s).
func ByteArrayFromHex(s string) (*ByteArray, error) {
	b, err := BytesFromHex(s)
	return &ByteArray{[]byte(b)}, err
}

// EncodeArray is bytearray(s, encoding, errors).
func EncodeArray(s, encoding, errors string) (*ByteArray, error) {
	b, err := Encode(s, encoding, errors)
	return &ByteArray{[]byte(b)}, err
}

// Bytes is bytes(a).
func (a *ByteArray) Bytes() Bytes { return Bytes(a.b) }

// Raw is the bytes themselves.
func (a *ByteArray) Raw() []byte { return a.b }

// Class is bytearray.
func (a *ByteArray) Class() *Class { return ByteArrayClass }

// Repr implements Reprer.
func (a *ByteArray) Repr() string {
	text := a.Bytes().Repr()
	if text[1] == '"' {
		text = strings.ReplaceAll(text, "'", `\'`) // an apostrophe is escaped even where it need not be
	}
	return "bytearray(" + text + ")"
}

func (a *ByteArray) equalAny(other any) bool { return a.Bytes().equalAny(other) }

// Len is len(a).
func (a *ByteArray) Len() int { return len(a.b) }

// At is a[i]: an index that is out of range is a fault.
func (a *ByteArray) At(i int) int {
	i, ok := index(i, len(a.b))
	if !ok {
		panic(IndexError.New("bytearray index out of range"))
	}
	return int(a.b[i])
}

// Set is a[i] = n.
func (a *ByteArray) Set(i, n int) {
	at, ok := index(i, len(a.b))
	if !ok {
		panic(IndexError.New("bytearray index out of range"))
	}
	a.b[at] = byteOf(n, "byte")
}

// Delete is del a[i].
func (a *ByteArray) Delete(i int) {
	if _, ok := index(i, len(a.b)); !ok {
		panic(IndexError.New("bytearray index out of range"))
	}
	SliceDelete(&a.b, i)
}

// All yields the bytes as numbers. Like Python's iterator it looks at the array anew for each.
func (a *ByteArray) All() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < len(a.b); i++ {
			if !yield(int(a.b[i])) {
				return
			}
		}
	}
}

// SubSlice is a[slice].
func (a *ByteArray) SubSlice(at SliceValue) *ByteArray {
	return ByteArrayFrom(a.Bytes().SubSlice(at))
}

// Sub is a[lo:hi].
func (a *ByteArray) Sub(lo, hi int) *ByteArray { return ByteArrayFrom(a.Bytes().Sub(lo, hi)) }

// SubFrom is a[lo:].
func (a *ByteArray) SubFrom(lo int) *ByteArray { return ByteArrayFrom(a.Bytes().SubFrom(lo)) }

// SubTo is a[:hi].
func (a *ByteArray) SubTo(hi int) *ByteArray { return ByteArrayFrom(a.Bytes().SubTo(hi)) }

// SubStep is a[lo:hi:step].
func (a *ByteArray) SubStep(lo, hi, step Opt[int]) *ByteArray {
	return a.SubSlice(SliceValue{lo, hi, step})
}

// SetSlice is a[slice] = items.
func (a *ByteArray) SetSlice(at SliceValue, items iter.Seq[int]) {
	SliceSetSubStep(&a.b, at.Start, at.Stop, at.Step, []byte(CollectBytes(items)))
}

// DeleteSlice is del a[slice].
func (a *ByteArray) DeleteSlice(at SliceValue) {
	SliceDeleteSub(&a.b, at.Start, at.Stop, at.Step)
}

// Append is a.append(n).
func (a *ByteArray) Append(n int) { a.b = append(a.b, byteOf(n, "byte")) }

// Extend is a.extend(iterable).
func (a *ByteArray) Extend(seq iter.Seq[int]) {
	var more []byte
	for n := range seq {
		more = append(more, byteOf(n, "byte"))
	}
	a.b = append(a.b, more...)
}

// ExtendBytes is a.extend(b).
func (a *ByteArray) ExtendBytes(b BytesLike) { a.b = append(a.b, b.Bytes()...) }

// AddInPlace is a += b.
func (a *ByteArray) AddInPlace(b BytesLike) { a.ExtendBytes(b) }

// Insert is a.insert(i, n).
func (a *ByteArray) Insert(i, n int) { SliceInsert(&a.b, i, byteOf(n, "byte")) }

// PopAt is a.pop(i).
func (a *ByteArray) PopAt(i int) int {
	if len(a.b) == 0 {
		panic(IndexError.New("pop from empty bytearray"))
	}
	return int(SlicePopAt(&a.b, i))
}

// Remove is a.remove(n): one that is not there is a fault.
func (a *ByteArray) Remove(n int) {
	i := a.Bytes().FindByte(n)
	if i < 0 {
		panic(ValueError.New("value not found in bytearray"))
	}
	SliceDelete(&a.b, i)
}

// Reverse is a.reverse().
func (a *ByteArray) Reverse() { reverseBytes(a.b) }

// Clear is a.clear().
func (a *ByteArray) Clear() { a.b = nil }

// Copy is a.copy().
func (a *ByteArray) Copy() *ByteArray { return ByteArrayFrom(a) }

// The methods that bytearray shares with bytes.

// Concat is the method of that name of bytes.
func (a *ByteArray) Concat(other BytesLike) *ByteArray { return ByteArrayFrom(a.Bytes().Concat(other)) }

// Repeat is the method of that name of bytes.
func (a *ByteArray) Repeat(n int) *ByteArray { return ByteArrayFrom(a.Bytes().Repeat(n)) }

// Hex is the method of that name of bytes.
func (a *ByteArray) Hex() string { return a.Bytes().Hex() }

// HexSep is the method of that name of bytes.
func (a *ByteArray) HexSep(sep string, size int) string { return a.Bytes().HexSep(sep, size) }

// Lower is the method of that name of bytes.
func (a *ByteArray) Lower() *ByteArray { return ByteArrayFrom(a.Bytes().Lower()) }

// Upper is the method of that name of bytes.
func (a *ByteArray) Upper() *ByteArray { return ByteArrayFrom(a.Bytes().Upper()) }

// SwapCase is the method of that name of bytes.
func (a *ByteArray) SwapCase() *ByteArray { return ByteArrayFrom(a.Bytes().SwapCase()) }

// Capitalize is the method of that name of bytes.
func (a *ByteArray) Capitalize() *ByteArray { return ByteArrayFrom(a.Bytes().Capitalize()) }

// Title is the method of that name of bytes.
func (a *ByteArray) Title() *ByteArray { return ByteArrayFrom(a.Bytes().Title()) }

// IsAlpha is the method of that name of bytes.
func (a *ByteArray) IsAlpha() bool { return a.Bytes().IsAlpha() }

// IsDigit is the method of that name of bytes.
func (a *ByteArray) IsDigit() bool { return a.Bytes().IsDigit() }

// IsAlnum is the method of that name of bytes.
func (a *ByteArray) IsAlnum() bool { return a.Bytes().IsAlnum() }

// IsSpace is the method of that name of bytes.
func (a *ByteArray) IsSpace() bool { return a.Bytes().IsSpace() }

// IsUpper is the method of that name of bytes.
func (a *ByteArray) IsUpper() bool { return a.Bytes().IsUpper() }

// IsLower is the method of that name of bytes.
func (a *ByteArray) IsLower() bool { return a.Bytes().IsLower() }

// IsTitle is the method of that name of bytes.
func (a *ByteArray) IsTitle() bool { return a.Bytes().IsTitle() }

// IsASCII is the method of that name of bytes.
func (a *ByteArray) IsASCII() bool { return a.Bytes().IsASCII() }

// Strip is the method of that name of bytes.
func (a *ByteArray) Strip() *ByteArray { return ByteArrayFrom(a.Bytes().Strip()) }

// LStrip is the method of that name of bytes.
func (a *ByteArray) LStrip() *ByteArray { return ByteArrayFrom(a.Bytes().LStrip()) }

// RStrip is the method of that name of bytes.
func (a *ByteArray) RStrip() *ByteArray { return ByteArrayFrom(a.Bytes().RStrip()) }

// StripChars is the method of that name of bytes.
func (a *ByteArray) StripChars(chars BytesLike) *ByteArray {
	return ByteArrayFrom(a.Bytes().StripChars(chars))
}

// LStripChars is the method of that name of bytes.
func (a *ByteArray) LStripChars(chars BytesLike) *ByteArray {
	return ByteArrayFrom(a.Bytes().LStripChars(chars))
}

// RStripChars is the method of that name of bytes.
func (a *ByteArray) RStripChars(chars BytesLike) *ByteArray {
	return ByteArrayFrom(a.Bytes().RStripChars(chars))
}

// Fields is the method of that name of bytes.
func (a *ByteArray) Fields() []*ByteArray { return byteArrays(a.Bytes().Fields()) }

// SplitNone is the method of that name of bytes.
func (a *ByteArray) SplitNone(none any, n int) []*ByteArray {
	return byteArrays(a.Bytes().SplitNone(none, n))
}

// RSplitNone is the method of that name of bytes.
func (a *ByteArray) RSplitNone(none any, n int) []*ByteArray {
	return byteArrays(a.Bytes().RSplitNone(none, n))
}

// Split is the method of that name of bytes.
func (a *ByteArray) Split(sep BytesLike, n int) []*ByteArray {
	return byteArrays(a.Bytes().Split(sep, n))
}

// RSplit is the method of that name of bytes.
func (a *ByteArray) RSplit(sep BytesLike, n int) []*ByteArray {
	return byteArrays(a.Bytes().RSplit(sep, n))
}

// SplitLines is the method of that name of bytes.
func (a *ByteArray) SplitLines(keepEnds bool) []*ByteArray {
	return byteArrays(a.Bytes().SplitLines(keepEnds))
}

// Partition is the method of that name of bytes.
func (a *ByteArray) Partition(sep BytesLike) Triple[*ByteArray, *ByteArray, *ByteArray] {
	t := a.Bytes().Partition(sep)
	return TripleOf(ByteArrayFrom(t.First), ByteArrayFrom(t.Second), ByteArrayFrom(t.Third))
}

// RPartition is the method of that name of bytes.
func (a *ByteArray) RPartition(sep BytesLike) Triple[*ByteArray, *ByteArray, *ByteArray] {
	t := a.Bytes().RPartition(sep)
	return TripleOf(ByteArrayFrom(t.First), ByteArrayFrom(t.Second), ByteArrayFrom(t.Third))
}

// Find is the method of that name of bytes.
func (a *ByteArray) Find(sub BytesLike) int { return a.Bytes().Find(sub) }

// RFind is the method of that name of bytes.
func (a *ByteArray) RFind(sub BytesLike) int { return a.Bytes().RFind(sub) }

// FindIn is the method of that name of bytes.
func (a *ByteArray) FindIn(sub BytesLike, lo int, hi Opt[int]) int {
	return a.Bytes().FindIn(sub, lo, hi)
}

// RFindIn is the method of that name of bytes.
func (a *ByteArray) RFindIn(sub BytesLike, lo int, hi Opt[int]) int {
	return a.Bytes().RFindIn(sub, lo, hi)
}

// Index is the method of that name of bytes.
func (a *ByteArray) Index(sub BytesLike) int { return a.Bytes().Index(sub) }

// IndexIn is the method of that name of bytes.
func (a *ByteArray) IndexIn(sub BytesLike, lo int, hi Opt[int]) int {
	return a.Bytes().IndexIn(sub, lo, hi)
}

// RIndex is the method of that name of bytes.
func (a *ByteArray) RIndex(sub BytesLike) int { return a.Bytes().RIndex(sub) }

// RIndexIn is the method of that name of bytes.
func (a *ByteArray) RIndexIn(sub BytesLike, lo int, hi Opt[int]) int {
	return a.Bytes().RIndexIn(sub, lo, hi)
}

// Count is the method of that name of bytes.
func (a *ByteArray) Count(sub BytesLike) int { return a.Bytes().Count(sub) }

// CountIn is the method of that name of bytes.
func (a *ByteArray) CountIn(sub BytesLike, lo int, hi Opt[int]) int {
	return a.Bytes().CountIn(sub, lo, hi)
}

// FindByte is the method of that name of bytes.
func (a *ByteArray) FindByte(n int) int { return a.Bytes().FindByte(n) }

// RFindByte is the method of that name of bytes.
func (a *ByteArray) RFindByte(n int) int { return a.Bytes().RFindByte(n) }

// IndexByte is the method of that name of bytes.
func (a *ByteArray) IndexByte(n int) int { return a.Bytes().IndexByte(n) }

// RIndexByte is the method of that name of bytes.
func (a *ByteArray) RIndexByte(n int) int { return a.Bytes().RIndexByte(n) }

// CountByte is the method of that name of bytes.
func (a *ByteArray) CountByte(n int) int { return a.Bytes().CountByte(n) }

// Replace is the method of that name of bytes.
func (a *ByteArray) Replace(old, with BytesLike, count int) *ByteArray {
	return ByteArrayFrom(a.Bytes().Replace(old, with, count))
}

// HasPrefix is the method of that name of bytes.
func (a *ByteArray) HasPrefix(prefix BytesLike) bool { return a.Bytes().HasPrefix(prefix) }

// HasSuffix is the method of that name of bytes.
func (a *ByteArray) HasSuffix(suffix BytesLike) bool { return a.Bytes().HasSuffix(suffix) }

// HasAnyPrefix is the method of that name of bytes.
func (a *ByteArray) HasAnyPrefix(prefixes Tuple[Bytes]) bool { return a.Bytes().HasAnyPrefix(prefixes) }

// HasAnySuffix is the method of that name of bytes.
func (a *ByteArray) HasAnySuffix(suffixes Tuple[Bytes]) bool { return a.Bytes().HasAnySuffix(suffixes) }

// RemovePrefix is the method of that name of bytes.
func (a *ByteArray) RemovePrefix(prefix BytesLike) *ByteArray {
	return ByteArrayFrom(a.Bytes().RemovePrefix(prefix))
}

// RemoveSuffix is the method of that name of bytes.
func (a *ByteArray) RemoveSuffix(suffix BytesLike) *ByteArray {
	return ByteArrayFrom(a.Bytes().RemoveSuffix(suffix))
}

// Join is the method of that name of bytes.
func (a *ByteArray) Join(parts iter.Seq[BytesLike]) *ByteArray {
	return ByteArrayFrom(a.Bytes().Join(parts))
}

// LJust is the method of that name of bytes.
func (a *ByteArray) LJust(width int, fill Bytes) *ByteArray {
	return ByteArrayFrom(a.Bytes().LJust(width, fill))
}

// RJust is the method of that name of bytes.
func (a *ByteArray) RJust(width int, fill Bytes) *ByteArray {
	return ByteArrayFrom(a.Bytes().RJust(width, fill))
}

// Center is the method of that name of bytes.
func (a *ByteArray) Center(width int, fill Bytes) *ByteArray {
	return ByteArrayFrom(a.Bytes().Center(width, fill))
}

// ZFill is the method of that name of bytes.
func (a *ByteArray) ZFill(width int) *ByteArray { return ByteArrayFrom(a.Bytes().ZFill(width)) }

// ExpandTabs is the method of that name of bytes.
func (a *ByteArray) ExpandTabs(size int) *ByteArray { return ByteArrayFrom(a.Bytes().ExpandTabs(size)) }

// Translate is the method of that name of bytes.
func (a *ByteArray) Translate(table Opt[Bytes], remove Bytes) *ByteArray {
	return ByteArrayFrom(a.Bytes().Translate(table, remove))
}

// Percent is the method of that name of bytes.
func (a *ByteArray) Percent(arg any) *ByteArray { return ByteArrayFrom(a.Bytes().Percent(arg)) }

// Contains is the method of that name of bytes.
func (a *ByteArray) Contains(sub BytesLike) bool { return a.Bytes().Contains(sub) }

// ContainsByte is the method of that name of bytes.
func (a *ByteArray) ContainsByte(n int) bool { return a.Bytes().ContainsByte(n) }

func byteArrays(parts []Bytes) []*ByteArray {
	out := make([]*ByteArray, len(parts))
	for i, p := range parts {
		out[i] = ByteArrayFrom(p)
	}
	return out
}
