package py

import "testing"

func TestConforms(t *testing.T) {
	for _, c := range []struct {
		v     any
		class string
		want  bool
	}{
		{NewDict[string, int](), "Mapping", true},
		{NewDict[string, int](), "Sequence", false},
		{NewDict[string, int](), "Reversible", true},
		{ListOf(1), "MutableSequence", true},
		{Tuple[int]{1}, "MutableSequence", false},
		{PairOf(1, "a"), "Sequence", true},
		{"text", "Sequence", true},
		{"text", "Collection", true},
		{3, "Iterable", false},
		{3, "Hashable", true},
		{nil, "Hashable", true},
		{nil, "Sized", false},
		{ListOf(1), "Hashable", false},
		{NewSet[int](), "AbstractSet", true},
		{FrozenSetOf(1), "MutableSet", false},
		{RangeTo(2), "Sequence", true},
		{func() {}, "Callable", true},
		{IntClass, "Callable", true},
	} {
		if got := conforms(c.v, c.class); got != c.want {
			t.Errorf("isinstance(%v, %s) = %v", c.v, c.class, got)
		}
	}
}
