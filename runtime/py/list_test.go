package py

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestSortIsStable(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for n := range 300 {
		xs := make([]Pair[int, int], n)
		for i := range xs {
			xs[i] = Pair[int, int]{r.IntN(10), i}
		}
		for _, reverse := range []bool{false, true} {
			got := SortedBy(SliceAll(xs), func(p Pair[int, int]) int { return p.First }, reverse)
			want := slices.Clone(xs)
			slices.SortStableFunc(want, func(a, b Pair[int, int]) int {
				if reverse {
					return b.First - a.First
				}
				return a.First - b.First
			})
			if !slices.Equal(got, want) {
				t.Fatalf("n=%d reverse=%v: %v", n, reverse, got)
			}
		}
	}
}

// fault is the text of the exception that f panics with.
func fault(f func()) string {
	err := Try(func() error { f(); return nil })
	if err == nil {
		return "no fault"
	}
	return ClassName(err) + ": " + err.Error()
}

func TestListFaults(t *testing.T) {
	l := ListOf(1, 2, 3)
	empty := ListOf[string]()
	for _, c := range []struct {
		do   func()
		want string
	}{
		{func() { l.At(3) }, "IndexError: list index out of range"},
		{func() { l.At(-4) }, "IndexError: list index out of range"},
		{func() { l.Set(3, 0) }, "IndexError: list assignment index out of range"},
		{func() { l.Delete(5) }, "IndexError: list assignment index out of range"},
		{func() { empty.Pop() }, "IndexError: pop from empty list"},
		{func() { l.PopAt(9) }, "IndexError: pop index out of range"},
		{func() { l.Remove(9) }, "ValueError: list.remove(x): x not in list"},
		{func() { l.Index(9) }, "ValueError: 9 is not in list"},
		{func() { empty.Index("x") }, "ValueError: 'x' is not in list"},
		{func() { l.SetSubStep(None[int](), None[int](), Some(2), []int{1}) }, "ValueError: attempt to assign sequence of size 1 to extended slice of size 2"},
		{func() { l.SubStep(None[int](), None[int](), Some(0)) }, "ValueError: slice step cannot be zero"},
		{func() { ListSortBy(l, func(i int) int { l.Append(i); return i }, false) }, "ValueError: list modified during sort"},
		{func() { Min(empty.All()) }, "ValueError: min() iterable argument is empty"},
		{func() { Iter(empty.All()).Next() }, "StopIteration: "},
		{func() { NewDict[string, int]().At("k") }, "KeyError: 'k'"},
		{func() { NewDict[string, int]().PopItem() }, "KeyError: 'popitem(): dictionary is empty'"},
		{func() { NewSet[int]().Remove(4) }, "KeyError: 4"},
		{func() { AnyDict(ListOf(1), 2) }, "TypeError: unhashable type: 'list'"},
		{func() { SetOf[any](NewDict[int, int]()) }, "TypeError: unhashable type: 'dict'"},
		{func() {
			d := DictOf(KV("a", 1))
			for k := range d.Keys() {
				d.Set(k+"x", 1)
			}
		}, "RuntimeError: dictionary changed size during iteration"},
		{func() {
			d := DictOf(KV(1, 1))
			for k := range d.Keys() {
				d.Delete(k)
				d.Set(k+1, 1)
			}
		}, "RuntimeError: dictionary keys changed during iteration"},
		{func() {
			s := SetOf(1, 2)
			for v := range s.All() {
				s.Add(v + 10)
			}
		}, "RuntimeError: Set changed size during iteration"},
		{func() { Less(1, "a") }, "TypeError: '<' not supported between instances of 'int' and 'str'"},
		{func() { SliceSort([]any{1, "a"}, false) }, "TypeError: '<' not supported between instances of 'str' and 'int'"},
		{func() { UnpackSlice([]int{1}, 2) }, "ValueError: not enough values to unpack (expected 2, got 1)"},
		{func() { UnpackSlice([]int{1, 2, 3}, 2) }, "ValueError: too many values to unpack (expected 2)"},
		{func() { UnpackStarSlice([]int{1}, 1, 1) }, "ValueError: not enough values to unpack (expected at least 2, got 1)"},
		{func() { Unpack(5, 2) }, "TypeError: cannot unpack non-iterable int object"},
		{func() { Call(5) }, "TypeError: 'int' object is not callable"},
		{func() { GetAttr("s", "nope") }, "AttributeError: 'str' object has no attribute 'nope'"},
		{func() { GetAttr(nil, "x") }, "AttributeError: 'NoneType' object has no attribute 'x'"},
		{func() { SetItem("s", 0, "x") }, "TypeError: 'str' object does not support item assignment"},
		{func() { DelItem(Tuple[any]{1}, 0) }, "TypeError: 'tuple' object doesn't support item deletion"},
		{func() { DynInPlace("+", 1, "a") }, "TypeError: unsupported operand type(s) for +=: 'int' and 'str'"},
		{func() { DynInPlace("-", 1, "a") }, "TypeError: unsupported operand type(s) for -=: 'int' and 'str'"},
	} {
		if got := fault(c.do); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

// TestListsSeeTheirChanges checks what an iteration sees of changes made meanwhile.
func TestListsSeeTheirChanges(t *testing.T) {
	l := ListOf(1, 2, 3)
	var seen []int
	for v := range l.All() {
		seen = append(seen, v)
		if v == 1 {
			l.Remove(1)
			l.Append(4)
		}
	}
	if !slices.Equal(seen, []int{1, 3, 4}) {
		t.Errorf("saw %v", seen)
	}
	it := IterList(l)
	for range 3 {
		it.Next()
	}
	if it.NextOr(-1) != -1 {
		t.Error("the iterator did not end")
	}
	l.Append(5)
	if it.NextOr(-1) != -1 {
		t.Error("an iterator that has ended goes on")
	}
}

// TestTypedContainersAgreeWithDynamic does the same random operations on a list of ints and on one of any.
func TestTypedContainersAgreeWithDynamic(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	typed, loose, plain := ListOf[int](), ListOf[any](), []int(nil)
	pick := func() Opt[int] {
		if r.IntN(4) == 0 {
			return None[int]()
		}
		return Some(r.IntN(14) - 7)
	}
	for step := range 20000 {
		v, i, j := r.IntN(6), r.IntN(12)-6, pick()
		lo, by := pick(), []Opt[int]{None[int](), Some(1), Some(2), Some(-1), Some(-3)}[r.IntN(5)]
		items := make([]int, r.IntN(4))
		for k := range items {
			items[k] = r.IntN(6)
		}
		var boxedItems []any
		for _, x := range items {
			boxedItems = append(boxedItems, x)
		}
		got := []string{}
		kind := r.IntN(13)
		for form := range 3 {
			got = append(got, fault(func() {
				switch kind*3 + form {
				case 0, 3:
					typed.Append(v)
				case 1, 4:
					loose.Append(v)
				case 2, 5:
					plain = append(plain, v)
				case 6:
					typed.Insert(i, v)
				case 7:
					loose.Insert(i, v)
				case 8:
					SliceInsert(&plain, i, v)
				case 9:
					panic(ValueError.New(typed.PopAt(i)))
				case 10:
					panic(ValueError.New(loose.PopAt(i)))
				case 11:
					panic(ValueError.New(SlicePopAt(&plain, i)))
				case 12:
					typed.Remove(v)
				case 13:
					loose.Remove(v)
				case 14:
					SliceRemove(&plain, v)
				case 15:
					typed.SetSubStep(lo, j, by, items)
				case 16:
					loose.SetSubStep(lo, j, by, boxedItems)
				case 17:
					SliceSetSubStep(&plain, lo, j, by, items)
				case 18:
					typed.DeleteSub(lo, j, by)
				case 19:
					loose.DeleteSub(lo, j, by)
				case 20:
					SliceDeleteSub(&plain, lo, j, by)
				case 21:
					panic(ValueError.New(typed.SubStep(lo, j, by)))
				case 22:
					panic(ValueError.New(loose.SubStep(lo, j, by)))
				case 23:
					panic(ValueError.New(NewList(SliceSubStep(plain, lo, j, by))))
				case 24:
					typed.Sort(v > 2)
				case 25:
					loose.Sort(v > 2)
				case 26:
					SliceSort(plain, v > 2)
				case 27:
					panic(ValueError.New(typed.Index(v)))
				case 28:
					panic(ValueError.New(loose.Index(v)))
				case 29:
					panic(ValueError.New(SliceIndex(plain, v)))
				case 30:
					typed.Reverse()
				case 31:
					loose.Reverse()
				case 32:
					SliceReverse(plain)
				case 33:
					typed.Set(i, v)
				case 34:
					loose.Set(i, v)
				case 35:
					SliceSet(plain, i, v)
				case 36:
					panic(ValueError.New(typed.Count(v), typed.Contains(v)))
				case 37:
					panic(ValueError.New(loose.Count(v), loose.Contains(v)))
				case 38:
					panic(ValueError.New(SliceCount(plain, v), SliceContains(plain, v)))
				}
			}))
		}
		if got[0] != got[1] || got[0] != got[2] || Repr(typed) != Repr(loose) || Repr(typed) != Repr(plain) || !Equal(typed, loose) {
			t.Fatalf("step %d, kind %d: %q\n%s\n%s\n%s", step, kind, got, Repr(typed), Repr(loose), Repr(plain))
		}
		if typed.Len() > 40 {
			typed.Clear()
			loose.Clear()
			SliceClear(&plain)
		}
	}
}

// TestTypedDictsAgreeWithDynamic does the same random operations on dicts and sets of one key type and of any.
func TestTypedDictsAgreeWithDynamic(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	ints, anys := NewDict[int, int](), NewDict[any, any]()
	pairs, loosePairs := NewDict[Pair[int, string], int](), NewDict[any, any]()
	set, looseSet := NewSet[int](), NewSet[any]()
	floats := NewSet[float64]()
	key := func(k int) any { // the same key in another kind
		switch r.IntN(3) {
		case 0:
			return float64(k)
		case 1:
			return Big(k)
		}
		return k
	}
	for step := range 30000 {
		k, v := r.IntN(40), r.IntN(5)
		p := Pair[int, string]{k % 7, []string{"a", "b", "c"}[v%3]}
		switch r.IntN(4) {
		case 0, 1:
			ints.Set(k, v)
			anys.Set(key(k), v)
			pairs.Set(p, v)
			loosePairs.Set(TupleOf(p.First, p.Second), v)
			set.Add(k)
			looseSet.Add(key(k))
			floats.Add(float64(k))
		case 2:
			a, b := fault(func() { ints.Pop(k) }), fault(func() { anys.Pop(k) })
			if a != b {
				t.Fatalf("%s, %s", a, b)
			}
			pairs.PopOr(p, 0)
			loosePairs.PopOr(p, 0)
			set.Discard(k)
			looseSet.Discard(key(k))
			floats.Discard(float64(k))
		default:
			if ints.Has(k) != anys.Has(key(k)) || pairs.Has(p) != loosePairs.Has(TupleOf(p.First, p.Second)) || set.Contains(k) != looseSet.Contains(key(k)) {
				t.Fatal("has")
			}
		}
		if step%50 == 0 {
			if !Equal(ints, anys) || !Equal(pairs, loosePairs) || !Equal(set, looseSet) || !Equal(set, floats) {
				t.Fatalf("step %d: %s %s", step, Repr(ints), Repr(anys))
			}
			if Repr(pairs) != Repr(loosePairs) {
				t.Fatalf("step %d: %s %s", step, Repr(pairs), Repr(loosePairs))
			}
			if a, b := Collect(Map(func(k int) string { return Repr(k) }, ints.Keys())), Collect(Map(func(k any) string { return Repr(roundOf(k)) }, anys.Keys())); !slices.Equal(a, b) {
				t.Fatalf("step %d: %v %v", step, a, b)
			}
		}
	}
}

// roundOf is a key as an int.
func roundOf(k any) int {
	n, _ := convertKey[int](k)
	return n
}

func TestSum(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{Repr(Sum(SliceAll([]int{1, 2, 3}))), "6"},
		{Repr(Sum(SliceAll([]float64{0.1, 0.2, 0.3}))), "0.6"},
		{Repr(Sum(SliceAll([]Int{BigLit("99999999999999999999"), Big(1)}))), "100000000000000000000"},
		{Repr(SumFrom(SliceAll([]*List[int]{ListOf(1), ListOf(2, 3)}), ListOf(0))), "[0, 1, 2, 3]"},
		{Repr(SumFrom(SliceAll([]any{1, 2.5, true}), any(0))), "4.5"},
		{fault(func() { SumFrom(SliceAll([]string{"a"}), "") }), "TypeError: sum() can't sum strings [use ''.join(seq) instead]"},
		{fault(func() { SumFrom(SliceAll([]any{1, "a"}), any(0)) }), "TypeError: unsupported operand type(s) for +: 'int' and 'str'"},
	} {
		if c.got != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
}
