package py

// Pair is tuple[A, B].
type Pair[A, B any] struct {
	First  A
	Second B
}

// Triple is tuple[A, B, C].
type Triple[A, B, C any] struct {
	First  A
	Second B
	Third  C
}

// Tuple4 is a tuple of four items.
type Tuple4[A, B, C, D any] struct {
	V0 A
	V1 B
	V2 C
	V3 D
}

// Tuple5 is a tuple of five items.
type Tuple5[A, B, C, D, E any] struct {
	V0 A
	V1 B
	V2 C
	V3 D
	V4 E
}

// Tuple6 is a tuple of six items.
type Tuple6[A, B, C, D, E, F any] struct {
	V0 A
	V1 B
	V2 C
	V3 D
	V4 E
	V5 F
}

// Tuple7 is a tuple of seven items.
type Tuple7[A, B, C, D, E, F, G any] struct {
	V0 A
	V1 B
	V2 C
	V3 D
	V4 E
	V5 F
	V6 G
}

// Tuple8 is a tuple of eight items.
type Tuple8[A, B, C, D, E, F, G, H any] struct {
	V0 A
	V1 B
	V2 C
	V3 D
	V4 E
	V5 F
	V6 G
	V7 H
}

// PairOf makes a Pair, also of a function's two results: py.PairOf(f()).
func PairOf[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }

// TripleOf makes a Triple, also of a function's results.
func TripleOf[A, B, C any](a A, b B, c C) Triple[A, B, C] { return Triple[A, B, C]{a, b, c} }

// Tuple is tuple[T, ...]: a tuple whose length is not part of its type, or is more than eight. It never changes.
type Tuple[T any] []T

// TupleOf makes a tuple of values that differ in type, also of a function's results: py.TupleOf(f()).
func TupleOf(items ...any) Tuple[any] { return items }

// Fields is the tuple's items, for code that does not know its type.
func (t Pair[A, B]) Fields() []any { return []any{t.First, t.Second} }

// Fields is the tuple's items.
func (t Triple[A, B, C]) Fields() []any { return []any{t.First, t.Second, t.Third} }

// Fields is the tuple's items.
func (t Tuple4[A, B, C, D]) Fields() []any { return []any{t.V0, t.V1, t.V2, t.V3} }

// Fields is the tuple's items.
func (t Tuple5[A, B, C, D, E]) Fields() []any { return []any{t.V0, t.V1, t.V2, t.V3, t.V4} }

// Fields is the tuple's items.
func (t Tuple6[A, B, C, D, E, F]) Fields() []any { return []any{t.V0, t.V1, t.V2, t.V3, t.V4, t.V5} }

// Fields is the tuple's items.
func (t Tuple7[A, B, C, D, E, F, G]) Fields() []any {
	return []any{t.V0, t.V1, t.V2, t.V3, t.V4, t.V5, t.V6}
}

// Fields is the tuple's items.
func (t Tuple8[A, B, C, D, E, F, G, H]) Fields() []any {
	return []any{t.V0, t.V1, t.V2, t.V3, t.V4, t.V5, t.V6, t.V7}
}

// Fields is the tuple's items.
func (t Tuple[T]) Fields() []any {
	items := make([]any, len(t))
	for i, v := range t {
		items[i] = v
	}
	return items
}

// tuple is any of the types of this file.
type tuple interface{ Fields() []any }

// Repr implements Reprer.
func (t Pair[A, B]) Repr() string { return string(t.appendRepr(nil)) }

// Repr implements Reprer.
func (t Triple[A, B, C]) Repr() string { return string(t.appendRepr(nil)) }

// Repr implements Reprer.
func (t Tuple4[A, B, C, D]) Repr() string { return string(t.appendRepr(nil)) }

// Repr implements Reprer.
func (t Tuple5[A, B, C, D, E]) Repr() string { return string(t.appendRepr(nil)) }

// Repr implements Reprer.
func (t Tuple6[A, B, C, D, E, F]) Repr() string { return string(t.appendRepr(nil)) }

// Repr implements Reprer.
func (t Tuple7[A, B, C, D, E, F, G]) Repr() string { return string(t.appendRepr(nil)) }

// Repr implements Reprer.
func (t Tuple8[A, B, C, D, E, F, G, H]) Repr() string { return string(t.appendRepr(nil)) }

// Repr implements Reprer.
func (t Tuple[T]) Repr() string { return string(t.appendRepr(nil)) }

func (t Pair[A, B]) appendRepr(b []byte) []byte {
	b = appendRepr(append(b, '('), t.First)
	b = appendRepr(append(b, ", "...), t.Second)
	return append(b, ')')
}

func (t Triple[A, B, C]) appendRepr(b []byte) []byte { return appendTuple(b, t.Fields()) }

func (t Tuple4[A, B, C, D]) appendRepr(b []byte) []byte { return appendTuple(b, t.Fields()) }

func (t Tuple5[A, B, C, D, E]) appendRepr(b []byte) []byte { return appendTuple(b, t.Fields()) }

func (t Tuple6[A, B, C, D, E, F]) appendRepr(b []byte) []byte { return appendTuple(b, t.Fields()) }

func (t Tuple7[A, B, C, D, E, F, G]) appendRepr(b []byte) []byte { return appendTuple(b, t.Fields()) }

func (t Tuple8[A, B, C, D, E, F, G, H]) appendRepr(b []byte) []byte {
	return appendTuple(b, t.Fields())
}

func (t Tuple[T]) appendRepr(b []byte) []byte { return appendTuple(b, t) }

func appendTuple[T any](b []byte, items []T) []byte {
	b = appendItems(append(b, '('), items)
	if len(items) == 1 {
		b = append(b, ',')
	}
	return append(b, ')')
}

// Class is tuple.
func (t Pair[A, B]) Class() *Class { return TupleClass }

// Class is tuple.
func (t Triple[A, B, C]) Class() *Class { return TupleClass }

// Class is tuple.
func (t Tuple4[A, B, C, D]) Class() *Class { return TupleClass }

// Class is tuple.
func (t Tuple5[A, B, C, D, E]) Class() *Class { return TupleClass }

// Class is tuple.
func (t Tuple6[A, B, C, D, E, F]) Class() *Class { return TupleClass }

// Class is tuple.
func (t Tuple7[A, B, C, D, E, F, G]) Class() *Class { return TupleClass }

// Class is tuple.
func (t Tuple8[A, B, C, D, E, F, G, H]) Class() *Class { return TupleClass }

// Class is tuple.
func (t Tuple[T]) Class() *Class { return TupleClass }
