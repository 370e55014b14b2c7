package py

import (
	"slices"
	"testing"
)

// money compares with its own kind by typed methods, as a dataclass with order=True is emitted.
type money struct{ cents int }

func (m *money) Equal(other any) bool {
	o, ok := other.(*money)
	return ok && m.cents == o.cents
}
func (m *money) Compare(o *money) int         { return m.cents - o.cents }
func (m *money) Hash() int                    { return Hash(m.cents) }
func (m *money) Add(o *money) *money          { return &money{m.cents + o.cents} }
func (m *money) At(i int) (int, error)        { return i, Try(func() error { FloorDiv(1, i); return nil }) }
func (m *money) Repr() string                 { return Sprintf("money(%d)", m.cents) }
func (m *money) Describe(a string, n int) any { return a + Repeat("!", n) }

// version has methods that may raise.
type version struct{ n int }

func (v *version) Equal(o *version) (bool, error) { return v.n == o.n, nil }
func (v *version) Less(o *version) (bool, error) {
	if o.n < 0 {
		return false, ValueError.New("no such version")
	}
	return v.n < o.n, nil
}

func TestClassesOfTheProgram(t *testing.T) {
	a, b := &money{5}, &money{5}
	if !Equal(a, b) || Equal(a, 5) || Hash(a) != Hash(b) || !LessEqual(a, b) || Less(a, b) {
		t.Error("comparisons of a class")
	}
	d := NewDict[*money, string]()
	d.Set(a, "x")
	if d.GetOr(b, "") != "x" || SetOf[any](a, b).Len() != 1 {
		t.Error("objects as keys")
	}
	sorted := Sorted(SliceAll([]*money{{3}, {1}, {2}}), true)
	if Repr(sorted) != "[money(3), money(2), money(1)]" || Repr(Max(SliceAll(sorted))) != "money(3)" {
		t.Errorf("sorted %s", Repr(sorted))
	}
	if Repr(DynAdd(a, b)) != "money(10)" || GetItem(a, 3) != 3 || CallMethod(a, "describe", "x", 2) != "x!!" {
		t.Error("methods by name")
	}
	versions := []*version{{2}, {1}}
	SliceSort(versions, false)
	if versions[0].n != 1 || !SliceContains(versions, &version{2}) {
		t.Error("methods that may raise")
	}
	for _, c := range []struct {
		do   func()
		want string
	}{
		{func() { DynAdd(a, 1) }, "TypeError: unsupported operand type(s) for +: 'money' and 'int'"},
		{func() { DynSub(a, b) }, "TypeError: unsupported operand type(s) for -: 'money' and 'money'"},
		{func() { GetItem(a, 0) }, "ZeroDivisionError: integer division or modulo by zero"},
		{func() { Less(a, 1) }, "TypeError: '<' not supported between instances of 'money' and 'int'"},
		{func() { SliceSort([]*version{{-1}, {1}}, false) }, "ValueError: no such version"},
		{func() { Hash(versions[0]) }, "TypeError: unhashable type: 'version'"},
		{func() { CallMethod(a, "nope") }, "AttributeError: 'money' object has no attribute 'nope'"},
		{func() { CallMethod(a, "describe") }, "TypeError: describe() takes 2 positional arguments but 0 were given"},
	} {
		if got := fault(c.do); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestClasses(t *testing.T) {
	base := NewClass("A")
	left, right := NewClass("B", base), NewClass("C", base)
	both := NewClass("D", left, right)
	names := []string{}
	for _, c := range both.MRO() {
		names = append(names, c.Name())
	}
	if !slices.Equal(names, []string{"D", "B", "C", "A", "object"}) {
		t.Errorf("mro %v", names)
	}
	for _, c := range []struct {
		v    any
		want string
	}{
		{TypeOf(1), "<class 'int'>"}, {TypeOf(true), "<class 'bool'>"}, {TypeOf(nil), "<class 'NoneType'>"},
		{TypeOf(ListOf(1)), "<class 'list'>"}, {TypeOf([]int{1}), "<class 'list'>"}, {TypeOf(PairOf(1, 2)), "<class 'tuple'>"},
		{TypeOf(&money{}), "<class '__main__.money'>"}, {TypeOf(ValueError.New()), "<class 'ValueError'>"},
		{ValueError, "<class 'ValueError'>"}, {TypeOf(ValueError), "<class 'type'>"}, {both, "<class '__main__.D'>"},
		{NewClassIn("asyncio.exceptions", "CancelledError", BaseException), "<class 'asyncio.exceptions.CancelledError'>"},
		{TypeOf(BigLit("99999999999999999999")), "<class 'int'>"}, {TypeOf(Some(1.5)), "<class 'float'>"},
	} {
		if got := Repr(c.v); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
	if !IsInstance(true, IntClass) || IsInstance(1, BoolClass) || !IsInstance(KeyError.New(), LookupError) || !IsInstance(1, StrClass, IntClass) {
		t.Error("isinstance")
	}
}

// TestCallOfClass: what a class makes that is known at run time only.
func TestCallOfClass(t *testing.T) {
	for _, c := range []struct {
		class *Class
		arg   any
		want  string
	}{
		{StrClass, 50, "'50'"}, {IntClass, "12", "12"}, {FloatClass, 2, "2.0"}, {BoolClass, "", "False"},
		{ListClass, "ab", "['a', 'b']"}, {TupleClass, "ab", "('a', 'b')"}, {ValueError, "no", "ValueError('no')"},
	} {
		if got := Repr(Call(c.class, c.arg)); got != c.want {
			t.Errorf("%s(%v) is %s, want %s", c.class.Name(), c.arg, got, c.want)
		}
	}
}
