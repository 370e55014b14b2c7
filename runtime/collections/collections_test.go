package collections

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/internal/oracle"
	"github.com/gosyncio/gosyncio/runtime/py"
)

// sized is any collection.
type sized interface {
	Len() int
	Repr() string
}

// play runs a script of calls, as row in testdata/record.py does.
func play[C sized](make func() C, script oracle.Args, step func(c C, name string, a oracle.Args) any) any {
	var log []string
	err := py.Try(func() error {
		c := make()
		log = append(log, c.Repr())
		for i := range script.Len() {
			a := script.List(i)
			r := "None"
			err := py.Try(func() error {
				r = py.Str(step(c, a.Str(0), a))
				return nil
			})
			if err != nil {
				r = py.ClassName(err) + ": " + err.Error()
			}
			log = append(log, fmt.Sprintf("%s %s %s %d", a.Str(0), r, c.Repr(), c.Len()))
		}
		return nil
	})
	if err != nil {
		log = append(log, py.ClassName(err)+": "+err.Error())
	}
	return strings.Join(log, "\n")
}

func dequeStep(d *Deque[int], name string, a oracle.Args) any {
	seq := func() []int { return a.Ints(1) }
	switch name {
	case "append":
		d.Append(a.Int(1))
	case "appendleft":
		d.AppendLeft(a.Int(1))
	case "pop":
		return d.Pop()
	case "popleft":
		return d.PopLeft()
	case "extend":
		d.Extend(slices.Values(seq()))
	case "extendleft":
		d.ExtendLeft(slices.Values(seq()))
	case "rotate":
		d.Rotate(a.Int(1))
	case "get":
		return d.At(a.Int(1))
	case "set":
		d.Set(a.Int(1), a.Int(2))
	case "del":
		d.Delete(a.Int(1))
	case "in":
		return d.Contains(a.Int(1))
	case "insert":
		d.Insert(a.Int(1), a.Int(2))
	case "remove":
		d.Remove(a.Int(1))
	case "index":
		return d.Index(a.Int(1))
	case "count":
		return d.Count(a.Int(1))
	case "reverse":
		d.Reverse()
	case "list":
		return py.CollectList(d.All())
	case "back":
		return py.CollectList(d.Backward())
	case "mutate":
		for v := range d.All() {
			d.Append(v)
		}
	case "add_self":
		return d.Concat(d)
	case "mul":
		return d.Repeat(a.Int(1))
	case "eq":
		return d.Equal(DequeOf(seq()...))
	case "clear":
		d.Clear()
	case "copy":
		return d.Copy()
	default:
		panic("no step " + name)
	}
	return nil
}

func counterStep(c *Counter[string], name string, a oracle.Args) any {
	word := func() *Counter[string] { return CounterOf(py.Chars(a.Str(1))) }
	switch name {
	case "get":
		return c.At(a.Str(1))
	case "inc":
		*c.Ref(a.Str(1)) += a.Int(2)
	case "set":
		c.Set(a.Str(1), a.Int(2))
	case "del":
		c.Delete(a.Str(1))
	case "in":
		return c.Has(a.Str(1))
	case "update":
		c.Count(py.Chars(a.Str(1)))
	case "subtract":
		c.Subtract(py.Chars(a.Str(1)))
	case "most_common":
		if a.Len() > 1 {
			return py.NewList(c.MostCommonN(a.Int(1)))
		}
		return py.NewList(c.MostCommon())
	case "elements":
		return py.CollectList(c.Elements())
	case "total":
		return c.Total()
	case "plus":
		return c.Add(word())
	case "minus":
		return c.Sub(word())
	case "or":
		return c.Or(word())
	case "and":
		return c.And(word())
	case "eq":
		return c.Equal(word())
	default:
		panic("no step " + name)
	}
	return nil
}

func dictStep(d *DefaultDict[string, int], name string, a oracle.Args) any {
	switch name {
	case "get":
		return d.At(a.Str(1))
	case "inc":
		*d.Ref(a.Str(1)) += a.Int(2)
	case "in":
		return d.Has(a.Str(1))
	case "get_or":
		return d.GetOr(a.Str(1), a.Int(2))
	case "setdefault":
		return d.SetDefault(a.Str(1), a.Int(2))
	case "del":
		d.Delete(a.Str(1))
	case "items":
		return py.CollectList(d.Items())
	default:
		panic("no step " + name)
	}
	return nil
}

func pairs(a oracle.Args) *OrderedDict[string, int] {
	d := NewOrderedDict[string, int]()
	for i := range a.Len() {
		d.Set(a.List(i).Str(0), a.List(i).Int(1))
	}
	return d
}

func orderedStep(d *OrderedDict[string, int], name string, a oracle.Args) any {
	switch name {
	case "move_to_end":
		d.MoveToEnd(a.Str(1), a.Len() < 3 || a.Bool(2))
	case "popitem":
		return d.PopEnd(a.Len() < 2 || a.Bool(1))
	case "set":
		d.Set(a.Str(1), a.Int(2))
	case "eq":
		return d.Equal(pairs(a.List(1)))
	case "back":
		return py.CollectList(d.Backward())
	default:
		panic("no step " + name)
	}
	return nil
}

func TestRecorded(t *testing.T) {
	oracle.Replay(t, "testdata/record.jsonl", map[string]func(oracle.Args) any{
		"deque": func(a oracle.Args) any {
			start := a.List(0)
			return play(func() *Deque[int] { return NewDeque(slices.Values(start.Ints(0)), start.OptInt(1)) }, a.List(1), dequeStep)
		},
		"counter": func(a oracle.Args) any {
			return play(func() *Counter[string] { return CounterOf(py.Chars(a.Str(0))) }, a.List(1), counterStep)
		},
		"defaultdict": func(a oracle.Args) any {
			return play(func() *DefaultDict[string, int] { return NewDefaultDict[string](func() int { return 0 }) }, a.List(1), dictStep)
		},
		"defaultdict_list": func(a oracle.Args) any {
			step := func(d *DefaultDict[string, *py.List[int]], name string, a oracle.Args) any {
				if name == "in" {
					return d.Has(a.Str(1))
				}
				return py.CollectList(d.Items())
			}
			make := func() *DefaultDict[string, *py.List[int]] {
				return NewDefaultDict[string](func() *py.List[int] { return py.ListOf[int]() })
			}
			return play(make, a.List(1), step)
		},
		"ordered": func(a oracle.Args) any {
			make := func() *OrderedDict[string, int] {
				return OrderedDictOf(slices.Values([]py.Pair[string, int]{{First: "a", Second: 1}, {First: "b", Second: 2}, {First: "c", Second: 3}}))
			}
			return play(make, a.List(1), orderedStep)
		},
	})
}

// TestAmongDicts: a dict of this package is equal to a plain one with the same
// items, whichever side it stands on.
func TestAmongDicts(t *testing.T) {
	plain := py.DictOf(py.KV("a", 1), py.KV("b", 2))
	for _, d := range []any{DefaultDictFrom(func() int { return 0 }, plain), OrderedDictFrom(plain), CounterFrom(plain)} {
		if !py.Equal(d, plain) {
			t.Errorf("%s is not equal to %s", py.Repr(d), plain.Repr())
		}
		if !py.Truth(d) {
			t.Errorf("%s is not true", py.Repr(d))
		}
	}
	if py.Equal(DequeOf(1, 2), py.ListOf(1, 2)) {
		t.Error("a deque is equal to a list")
	}
}
