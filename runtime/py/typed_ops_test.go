package py

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// typedForm is an operation on operands of known Go types; ok is false for others.
type typedForm func(a []any) (result any, ok bool)

func form1[A, R any](f func(A) R) typedForm {
	return func(a []any) (any, bool) {
		if len(a) != 1 {
			return nil, false
		}
		x, ok := a[0].(A)
		if !ok {
			return nil, false
		}
		return f(x), true
	}
}

func form2[A, B, R any](f func(A, B) R) typedForm {
	return func(a []any) (any, bool) {
		if len(a) != 2 {
			return nil, false
		}
		x, isA := a[0].(A)
		y, isB := a[1].(B)
		if !isA || !isB {
			return nil, false
		}
		return f(x, y), true
	}
}

func pairOf[A any](f func(A, A) (A, A)) func(A, A) any {
	return func(x, y A) any {
		q, r := f(x, y)
		return Tuple[any]{q, r}
	}
}

func listAt[T any](xs *List[T], i int) T            { return xs.At(i) }
func listHas[T any](xs *List[T], x T) bool          { return xs.Contains(x) }
func listConcat[T any](xs, ys *List[T]) *List[T]    { return NewList(SliceConcat(xs.Slice(), ys.Slice())) }
func listRepeat[T any](xs *List[T], n int) *List[T] { return NewList(SliceRepeat(xs.Slice(), n)) }
func listSorted[T any](xs *List[T]) *List[T]        { return NewList(Sorted(xs.All(), false)) }
func dictHas[K, V any](d *Dict[K, V], k K) bool     { return d.Has(k) }
func dictAt[K, V any](d *Dict[K, V], k K) V         { return d.At(k) }
func setHas[T any](s *Set[T], x T) bool             { return s.Contains(x) }
func listForms[T any](op string, forms ...typedForm) []typedForm {
	switch op {
	case "[]":
		forms = append(forms, form2(listAt[T]))
	case "in":
		forms = append(forms, form2(listHas[T]), form2(setHas[T]))
	case "+":
		forms = append(forms, form2(listConcat[T]))
	case "*":
		forms = append(forms, form2(listRepeat[T]))
	case "sorted":
		forms = append(forms, form1(listSorted[T]))
	case "min":
		forms = append(forms, form1(func(xs *List[T]) T { return Min(xs.All()) }))
	case "max":
		forms = append(forms, form1(func(xs *List[T]) T { return Max(xs.All()) }))
	case "len":
		forms = append(forms, form1(func(xs *List[T]) int { return xs.Len() }))
	}
	return forms
}

// typedForms are the forms that lowering takes where it knows the types.
var typedForms = map[string][]typedForm{
	"+":  listForms[int]("+", listForms[string]("+", form2(Add), form2(Int.Add), form2(Concat))...),
	"-":  {form2(Sub), form2(Int.Sub), form2(func(x, y float64) float64 { return x - y })},
	"*":  listForms[int]("*", form2(Mul), form2(Int.Mul), form2(Repeat), form2(func(x, y float64) float64 { return x * y })),
	"/":  {form2(TrueDiv), form2(Int.TrueDiv), form2(DivFloat)},
	"//": {form2(FloorDiv), form2(Int.FloorDiv), form2(FloorDivFloat)},
	"%":  {form2(Mod), form2(Int.Mod), form2(ModFloat)},
	"<<": {form2(Lsh)}, ">>": {form2(Rsh)},
	"&": {form2(Int.And)}, "|": {form2(Int.Or)}, "^": {form2(Int.Xor)},
	"divmod": {form2(pairOf(DivMod)), form2(pairOf(DivModFloat))},
	"neg":    {form1(Neg), form1(Int.Neg)}, "abs": {form1(Abs), form1(Int.Abs)}, "~": {form1(Int.Not)},
	"==":     {form2(func(x, y string) bool { return x == y }), form2(func(x, y Bytes) bool { return x == y })},
	"<":      {form2(func(x, y string) bool { return x < y }), form2(func(x, y Bytes) bool { return x < y })},
	"[]":     listForms[int]("[]", listForms[string]("[]", form2(At), form2(dictAt[string, int]), form2(dictAt[int, string]), form2(Bytes.At))...),
	"in":     listForms[int]("in", listForms[string]("in", form2(strings.Contains), form2(dictHas[string, int]))...),
	"len":    listForms[int]("len", listForms[string]("len", form1(Len), form1(func(b Bytes) int { return len(b) }))...),
	"sorted": listForms[int]("sorted", listForms[string]("sorted", listForms[float64]("sorted")...)...),
	"min":    listForms[int]("min", listForms[string]("min", listForms[float64]("min")...)...),
	"max":    listForms[int]("max", listForms[string]("max", listForms[float64]("max")...)...),
	"format": {form2(FormatInt), form2(FormatFloat), form2(FormatStr)},
	"round":  {form1(Round), form2(RoundTo)},
}

// narrowed gives a container of any whose items are all of one type as a container of that type, and says whether it did.
func narrowed(v any) (any, bool) {
	switch v := v.(type) {
	case *List[any]:
		for _, as := range []func() (any, bool){
			func() (any, bool) { return itemsAs[int](v.Slice(), NewList) }, func() (any, bool) { return itemsAs[string](v.Slice(), NewList) },
			func() (any, bool) { return itemsAs[float64](v.Slice(), NewList) },
		} {
			if made, ok := as(); ok {
				return made, true
			}
		}
	case *Set[any]:
		if made, ok := itemsAs(Collect(v.All()), func(items []int) *Set[int] { return SetOf(items...) }); ok {
			return made, true
		}
		if made, ok := itemsAs(Collect(v.All()), func(items []string) *Set[string] { return SetOf(items...) }); ok {
			return made, true
		}
	case *Dict[any, any]:
		if v.Len() == 0 {
			return v, false
		}
		d := NewDict[string, int]()
		for k, x := range v.All() {
			key, isText := k.(string)
			n, isInt := x.(int)
			if !isText || !isInt {
				return v, false
			}
			d.Set(key, n)
		}
		return d, true
	}
	return v, false
}

func itemsAs[T, R any](items []any, make func([]T) R) (any, bool) {
	var out []T
	for _, v := range items {
		x, ok := v.(T)
		if !ok {
			return nil, false
		}
		out = append(out, x)
	}
	return make(out), len(out) > 0
}

// TestTypedForms holds, on the values of the record, the typed form of each operation against CPython, and the dynamic form
// on containers that have typed items.
func TestTypedForms(t *testing.T) {
	f, err := os.Open("testdata/ops.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	tried, bad := map[string]int{}, 0
	check := func(op string, args []any, want [2]string, what string, do func() any) {
		tried[op]++
		got := outcome(t, func() (v any) {
			defer func() {
				switch fault := recover().(type) {
				case nil:
				case Overflow:
					v = "Overflow"
				default:
					panic(fault)
				}
			}()
			return do()
		}, what)
		if strings.Contains(got[1], "Overflow") || got == want {
			return // an int beyond 64 bits is what the typed form stops at
		}
		if bad++; bad <= 25 {
			t.Errorf("%s %s:\n got %s %s\nwant %s %s", op, Repr(NewList(args)), got[0], got[1], want[0], want[1])
		}
	}
	for lines.Scan() {
		var line [3]json.RawMessage
		var op string
		var raw []json.RawMessage
		var want [2]string
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		for i, to := range []any{&op, &raw, &want} {
			if err := json.Unmarshal(line[i], to); err != nil {
				t.Fatal(err)
			}
		}
		decode := func() (args []any, typed bool) {
			for _, r := range raw {
				v, is := narrowed(decodeValue(t, r))
				args, typed = append(args, v), typed || is
			}
			return args, typed
		}
		args, typed := decode()
		if typed && op != "setseq" && op != "formatkw" { // these ask for dicts of any
			check(op, args, want, lines.Text(), func() any { return dynamicOps[op](args) })
		}
		for _, form := range typedForms[op] {
			args, _ := decode()
			fits := true
			func() {
				defer func() { _ = recover() }()
				_, fits = form(args)
			}()
			if fits {
				args, _ = decode()
				check(op, args, want, lines.Text(), func() any { v, _ := form(args); return v })
			}
		}
	}
	for op := range typedForms {
		if tried[op] == 0 {
			t.Errorf("the record has no values for the typed form of %s", op)
		}
	}
	t.Logf("tried %v", tried)
	if bad > 0 {
		t.Errorf("%d differ", bad)
	}
}
