package py

// How tuples compare and hash: by their parts, as any, or typed through typedOps where a container of them asks once.

func hashFields(fields []any) int {
	t := newTupleHash()
	for _, f := range fields {
		t.add(Hash(f))
	}
	return t.sum()
}

func (t Pair[A, B]) hashParts() int                     { return hashFields(t.Fields()) }
func (t Triple[A, B, C]) hashParts() int                { return hashFields(t.Fields()) }
func (t Tuple4[A, B, C, D]) hashParts() int             { return hashFields(t.Fields()) }
func (t Tuple5[A, B, C, D, E]) hashParts() int          { return hashFields(t.Fields()) }
func (t Tuple6[A, B, C, D, E, F]) hashParts() int       { return hashFields(t.Fields()) }
func (t Tuple7[A, B, C, D, E, F, G]) hashParts() int    { return hashFields(t.Fields()) }
func (t Tuple8[A, B, C, D, E, F, G, H]) hashParts() int { return hashFields(t.Fields()) }
func (t Tuple[T]) hashParts() int                       { return hashFields(t.Fields()) }

func (t Pair[A, B]) equalAny(other any) bool                  { return equalFields(t.Fields(), other) }
func (t Triple[A, B, C]) equalAny(other any) bool             { return equalFields(t.Fields(), other) }
func (t Tuple4[A, B, C, D]) equalAny(other any) bool          { return equalFields(t.Fields(), other) }
func (t Tuple5[A, B, C, D, E]) equalAny(other any) bool       { return equalFields(t.Fields(), other) }
func (t Tuple6[A, B, C, D, E, F]) equalAny(other any) bool    { return equalFields(t.Fields(), other) }
func (t Tuple7[A, B, C, D, E, F, G]) equalAny(other any) bool { return equalFields(t.Fields(), other) }
func (t Tuple8[A, B, C, D, E, F, G, H]) equalAny(other any) bool {
	return equalFields(t.Fields(), other)
}
func (t Tuple[T]) equalAny(other any) bool { return equalFields(t, other) }

func (t Pair[A, B]) typedOps() (equal, hash, less any) {
	eqA, eqB := equalFunc[A](), equalFunc[B]()
	hashA, hashB := hashFunc[A](), hashFunc[B]()
	lessA, lessB := LessFunc[A](), LessFunc[B]()
	equal = func(x, y Pair[A, B]) bool { return eqA(x.First, y.First) && eqB(x.Second, y.Second) }
	hash = func(x Pair[A, B]) int {
		t := newTupleHash()
		t.add(hashA(x.First))
		t.add(hashB(x.Second))
		return t.sum()
	}
	less = func(x, y Pair[A, B]) bool {
		if !eqA(x.First, y.First) {
			return lessA(x.First, y.First)
		}
		return !eqB(x.Second, y.Second) && lessB(x.Second, y.Second)
	}
	return equal, hash, less
}

func (t Triple[A, B, C]) typedOps() (equal, hash, less any) {
	eqA, eqB, eqC := equalFunc[A](), equalFunc[B](), equalFunc[C]()
	hashA, hashB, hashC := hashFunc[A](), hashFunc[B](), hashFunc[C]()
	lessA, lessB, lessC := LessFunc[A](), LessFunc[B](), LessFunc[C]()
	equal = func(x, y Triple[A, B, C]) bool {
		return eqA(x.First, y.First) && eqB(x.Second, y.Second) && eqC(x.Third, y.Third)
	}
	hash = func(x Triple[A, B, C]) int {
		t := newTupleHash()
		t.add(hashA(x.First))
		t.add(hashB(x.Second))
		t.add(hashC(x.Third))
		return t.sum()
	}
	less = func(x, y Triple[A, B, C]) bool {
		switch {
		case !eqA(x.First, y.First):
			return lessA(x.First, y.First)
		case !eqB(x.Second, y.Second):
			return lessB(x.Second, y.Second)
		}
		return !eqC(x.Third, y.Third) && lessC(x.Third, y.Third)
	}
	return equal, hash, less
}

func (t Tuple[T]) typedOps() (equal, hash, less any) {
	eq, hashT := equalFunc[T](), hashFunc[T]()
	lessT := LessFunc[T]()
	equal = func(x, y Tuple[T]) bool {
		if len(x) != len(y) {
			return false
		}
		for i := range x {
			if !eq(x[i], y[i]) {
				return false
			}
		}
		return true
	}
	hash = func(x Tuple[T]) int {
		t := newTupleHash()
		for _, v := range x {
			t.add(hashT(v))
		}
		return t.sum()
	}
	less = func(x, y Tuple[T]) bool {
		for i := range min(len(x), len(y)) {
			if !eq(x[i], y[i]) {
				return lessT(x[i], y[i])
			}
		}
		return len(x) < len(y)
	}
	return equal, hash, less
}
