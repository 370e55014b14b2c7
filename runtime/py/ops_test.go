package py

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// decodeValue makes the Go value of one that testdata/record.py wrote.
func decodeValue(t *testing.T, raw json.RawMessage) any {
	t.Helper()
	var parts []json.RawMessage
	must := func(err error) {
		if err != nil {
			t.Fatalf("%s: %v", raw, err)
		}
	}
	must(json.Unmarshal(raw, &parts))
	var kind, text string
	must(json.Unmarshal(parts[0], &kind))
	items := func() []any {
		var list []json.RawMessage
		must(json.Unmarshal(parts[1], &list))
		values := make([]any, len(list))
		for i, v := range list {
			values[i] = decodeValue(t, v)
		}
		return values
	}
	opt := func(i int) (o Opt[int]) {
		var p *int
		must(json.Unmarshal(parts[i], &p))
		if p != nil {
			o = Some(*p)
		}
		return o
	}
	switch kind {
	case "n":
		return nil
	case "i":
		must(json.Unmarshal(parts[1], &text))
		return normal(BigLit(text))
	case "f":
		must(json.Unmarshal(parts[1], &text))
		f, err := FloatFromHex(text)
		must(err)
		return f
	case "s":
		must(json.Unmarshal(parts[1], &text))
		return text
	case "c":
		var points []int
		must(json.Unmarshal(parts[1], &points))
		for _, p := range points {
			text += Chr(p)
		}
		return text
	case "b":
		var b bool
		must(json.Unmarshal(parts[1], &b))
		return b
	case "l":
		return NewList(items())
	case "t":
		return Tuple[any](items())
	case "d":
		var pairs [][2]json.RawMessage
		must(json.Unmarshal(parts[1], &pairs))
		d := NewDict[any, any]()
		for _, p := range pairs {
			d.Set(decodeValue(t, p[0]), decodeValue(t, p[1]))
		}
		return d
	case "S":
		return SetOf(items()...)
	case "F":
		return FrozenSetOf(items()...)
	case "y", "Y":
		must(json.Unmarshal(parts[1], &text))
		b, err := hex.DecodeString(text)
		must(err)
		if kind == "Y" {
			return &ByteArray{b}
		}
		return Bytes(b)
	case "r":
		return NewRange(opt(1).Value, opt(2).Value, opt(3).Value)
	case "z":
		return NewSlice(opt(1), opt(2), opt(3))
	}
	t.Fatalf("unknown kind %s", kind)
	return nil
}

func raised[T any](v T, err error) any {
	Check(err)
	return v
}

// dynamicOps are the operations of the record, on values known as any.
var dynamicOps = map[string]func(a []any) any{
	"+": func(a []any) any { return DynAdd(a[0], a[1]) }, "-": func(a []any) any { return DynSub(a[0], a[1]) },
	"*": func(a []any) any { return DynMul(a[0], a[1]) }, "/": func(a []any) any { return DynDiv(a[0], a[1]) },
	"//": func(a []any) any { return DynFloorDiv(a[0], a[1]) }, "%": func(a []any) any { return DynMod(a[0], a[1]) },
	"**": func(a []any) any { return DynPow(a[0], a[1]) }, "&": func(a []any) any { return DynAnd(a[0], a[1]) },
	"|": func(a []any) any { return DynOr(a[0], a[1]) }, "^": func(a []any) any { return DynXor(a[0], a[1]) },
	"<<": func(a []any) any { return DynLsh(a[0], a[1]) }, ">>": func(a []any) any { return DynRsh(a[0], a[1]) },
	"==": func(a []any) any { return Equal(a[0], a[1]) }, "<": func(a []any) any { return Less(a[0], a[1]) },
	"<=": func(a []any) any { return LessEqual(a[0], a[1]) }, ">": func(a []any) any { return Greater(a[0], a[1]) },
	">=": func(a []any) any { return GreaterEqual(a[0], a[1]) }, "[]": func(a []any) any { return GetItem(a[0], a[1]) },
	"in": func(a []any) any { return Contains(a[0], a[1]) }, "divmod": func(a []any) any { return DynDivMod(a[0], a[1]) },
	"pow": func(a []any) any { return DynPowMod(a[0], a[1], a[2]) },
	"round": func(a []any) any {
		if len(a) == 1 {
			return DynRound(a[0], nil)
		}
		return DynRound(a[0], a[1])
	},
	"neg": func(a []any) any { return DynNeg(a[0]) }, "~": func(a []any) any { return DynInvert(a[0]) },
	"abs": func(a []any) any { return DynAbs(a[0]) }, "len": func(a []any) any { return LenOf(a[0]) },
	"hash": func(a []any) any { return Hash(a[0]) }, "repr": func(a []any) any { return Repr(a[0]) },
	"str": func(a []any) any { return Str(a[0]) }, "ascii": func(a []any) any { return ASCII(a[0]) },
	"bool": func(a []any) any { return Truth(a[0]) }, "type": func(a []any) any { return TypeName(a[0]) },
	"int": func(a []any) any {
		if len(a) == 2 {
			n, err := ParseBigBase(a[0].(string), a[1].(int))
			Check(err)
			return n
		}
		return raised(DynBig(a[0]))
	},
	"float":  func(a []any) any { return raised(DynFloat(a[0])) },
	"list":   func(a []any) any { return CollectList(DynIter(a[0])) },
	"sum":    func(a []any) any { return DynSum(DynIter(a[0]), 0) },
	"format": func(a []any) any { return Format(a[0], a[1].(string)) },
	"sorted": func(a []any) any { return NewList(Sorted(DynIter(a[0]), false)) },
	"min":    func(a []any) any { return Min(DynIter(a[0])) }, "max": func(a []any) any { return Max(DynIter(a[0])) },
	"call":          func(a []any) any { return CallMethod(a[0], a[1].(string), a[2:]...) },
	"float.hex":     func(a []any) any { return FloatHex(a[0].(float64)) },
	"float.fromhex": func(a []any) any { return raised(FloatFromHex(a[0].(string))) },
	"is_integer":    func(a []any) any { return IsInteger(a[0].(float64)) },
	"ratio":         func(a []any) any { return AsIntegerRatio(a[0].(float64)) },
	"hex":           func(a []any) any { return bigOf(a[0]).Hex() }, "oct": func(a []any) any { return bigOf(a[0]).Oct() },
	"bin":      func(a []any) any { return bigOf(a[0]).Bin() },
	"to_bytes": func(a []any) any { return bigOf(a[0]).ToBytes(a[1].(int), a[2].(string), a[3].(bool)) },
	"from_bytes": func(a []any) any {
		return BigFromBytes(a[0].(Bytes), a[1].(string), a[2].(bool))
	},
	"bit_length": func(a []any) any { return bigOf(a[0]).BitLength() },
	"bit_count":  func(a []any) any { return bigOf(a[0]).BitCount() },
	"chr":        func(a []any) any { return Chr(a[0].(int)) }, "ord": func(a []any) any { return Ord(a[0].(string)) },
	"unpack2":       func(a []any) any { return NewList(Unpack(a[0], 2)) },
	"bytes.fromhex": func(a []any) any { return raised(BytesFromHex(a[0].(string))) },
	"formatkw": func(a []any) any {
		named := NewDict[string, any]()
		for k, v := range a[1].(*Dict[any, any]).All() {
			named.Set(k.(string), v)
		}
		return StrFormatKw(a[0].(string), nil, named)
	},
	"bytes": func(a []any) any {
		switch v := a[0].(type) {
		case int:
			return BytesOfSize(v)
		case Bytes:
			return v
		}
		return CollectBytes(ints(a[0]))
	},
	"bytearray": func(a []any) any {
		switch v := a[0].(type) {
		case int:
			return ByteArrayOfSize(v)
		case Bytes:
			return ByteArrayFrom(v)
		}
		return CollectByteArray(ints(a[0]))
	},
	"setseq": setSequence,
}

func bigOf(v any) Int {
	n, _ := asNumeric(v)
	return n.exact()
}

func ints(v any) func(func(int) bool) {
	return Map(func(x any) int { return x.(int) }, DynIter(v))
}

// setSequence is setseq of record.py.
func setSequence(a []any) any {
	s := CollectSet(DynIter(a[0]))
	log := ListOf[any](CollectList(s.All()))
	for step := range DynIter(a[1]) {
		kv := Unpack(step, 2)
		name, arg := kv[0].(string), kv[1]
		switch name {
		case "pop":
			if s.Len() > 0 {
				log.Append(s.Pop())
			}
		case "add":
			s.Add(arg)
		case "discard":
			s.Discard(arg)
		case "|":
			s = s.Union(CollectSet(DynIter(arg)))
		case "&":
			s = s.Intersection(CollectSet(DynIter(arg)))
		case "-":
			s = s.Difference(CollectSet(DynIter(arg)))
		case "^":
			s = s.SymmetricDifference(CollectSet(DynIter(arg)))
		case "|=":
			s.Update(CollectSet(DynIter(arg)))
		case "&=":
			s.IntersectionUpdate(CollectSet(DynIter(arg)))
		case "-=":
			s.DifferenceUpdate(CollectSet(DynIter(arg)))
		case "^=":
			s.SymmetricDifferenceUpdate(CollectSet(DynIter(arg)))
		case "update":
			s.UpdateSeq(DynIter(arg))
		case "intersection":
			s = s.IntersectionSeq(DynIter(arg))
		case "difference":
			s = s.DifferenceSeq(DynIter(arg))
		case "symmetric_difference":
			s = s.SymmetricDifferenceSeq(DynIter(arg))
		case "union":
			s = s.UnionSeq(DynIter(arg))
		case "copy":
			s = s.Copy()
		}
		log.Append(CollectList(s.All()))
	}
	return log
}

// TestOperations holds the dynamic form of each operation against CPython's record.
func TestOperations(t *testing.T) {
	f, err := os.Open("testdata/ops.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	bad := map[string]int{}
	n := 0
	for lines.Scan() {
		n++
		var line [3]json.RawMessage
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		var op string
		var raw []json.RawMessage
		var want [2]string
		for i, to := range []any{&op, &raw, &want} {
			if err := json.Unmarshal(line[i], to); err != nil {
				t.Fatal(err)
			}
		}
		do := dynamicOps[op]
		if do == nil {
			t.Fatalf("no operation %s", op)
		}
		var args []any
		for _, r := range raw {
			args = append(args, decodeValue(t, r))
		}
		got := outcome(t, func() any { return do(args) }, lines.Text())
		if got != want {
			if bad[op]++; bad[op] <= 12 {
				t.Errorf("%s %s:\n got %s %s\nwant %s %s", op, Repr(NewList(args)), got[0], got[1], want[0], want[1])
			}
		}
	}
	if n < 1000 {
		t.Fatalf("only %d records", n)
	}
	if len(bad) > 0 {
		t.Errorf("of %d operations differ: %v", n, bad)
	}
}

// outcome is what a function gives, in the record's form.
func outcome(t *testing.T, do func() any, what string) (got [2]string) {
	defer func() {
		if fault := recover(); fault != nil {
			if e, ok := fault.(Raised); ok {
				got = [2]string{"!", ClassName(e) + ": " + e.Error()}
				return
			}
			t.Errorf("%s: panic %v", what, fault)
		}
	}()
	return [2]string{"=", Repr(do())}
}

func TestRecordHasNoStrayOperations(t *testing.T) {
	data, err := os.ReadFile("testdata/ops.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for op := range dynamicOps {
		if !strings.Contains(string(data), `["`+op+`", `) {
			t.Errorf("operation %s is not in the record", op)
		}
	}
}
