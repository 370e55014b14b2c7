package py

import "math"

// Operations on values that are known as any only. They raise as the interpreter does, in its words; on values of types
// that are known they give what the typed forms give, but that their ints are exact.

// normal is an integer as the dynamic operations give it: an int if it fits.
func normal(a Int) any {
	if a.big == nil {
		return a.small
	}
	return a
}

func unsupported(op string, a, b any) error {
	return TypeError.New("unsupported operand type(s) for " + op + ": '" + TypeName(a) + "' and '" + TypeName(b) + "'")
}

// plain unwraps an Opt and a Num.
func plain(v any) any {
	switch v := v.(type) {
	case optional:
		return plain(v.Any())
	case Num:
		return v.Any()
	}
	return v
}

// numbers takes two operands that are both numbers; float says that one is a float.
func numbers(a, b any) (x, y numeric, float, ok bool) {
	x, ok1 := asNumeric(a)
	y, ok2 := asNumeric(b)
	return x, y, x.kind == kindFloat || y.kind == kindFloat, ok1 && ok2
}

func (n numeric) float() float64 {
	if n.kind == kindFloat {
		return n.f
	}
	return n.exact().Float()
}

func (n numeric) exact() Int {
	if n.kind == kindBig {
		return Int{big: n.b}
	}
	return Big(n.i)
}

// arithmetic does a binary operation on numbers, or by the operands' methods.
func arithmetic(op, method string, a, b any, ints func(x, y Int) any, floats func(x, y float64) any) any {
	if x, y, float, ok := numbers(a, b); ok {
		if float {
			if floats == nil {
				panic(unsupported(op, a, b))
			}
			return floats(x.float(), y.float())
		}
		return ints(x.exact(), y.exact())
	}
	return byMethod(op, method, a, b)
}

// byMethod asks the left operand's method, then the reflected one of the right.
func byMethod(op, method string, a, b any) any {
	if v, ok := invoke(a, method, b); ok && v != NotImplemented {
		return v
	}
	if v, ok := invoke(b, "R"+method, a); ok && v != NotImplemented {
		return v
	}
	panic(unsupported(op, a, b))
}

// DynAdd is a + b.
func DynAdd(a, b any) any { return dynAdd("+", a, b) }

func dynAdd(op string, a, b any) any {
	a, b = plain(a), plain(b)
	switch x := a.(type) {
	case int:
		if y, ok := b.(int); ok {
			return normal(Big(x).Add(Big(y)))
		}
	case float64:
		if y, ok := b.(float64); ok {
			return x + y
		}
	case string:
		if y, ok := b.(string); ok {
			return x + y
		}
	}
	if x, ok := asBytes(a); ok {
		if y, ok := asBytes(b); ok {
			if _, ok := a.(Bytes); ok {
				return Bytes(x + y)
			}
			return &ByteArray{[]byte(x + y)}
		}
	}
	if x, ok := a.(tuple); ok {
		if y, ok := b.(tuple); ok {
			if s, ok := a.(siblingTuple); ok {
				if t, ok := s.concatAny(b); ok {
					return t
				}
			}
			return Tuple[any](SliceConcat(x.Fields(), y.Fields()))
		}
	}
	if x, ok := asList(a); ok {
		if y, ok := asList(b); ok {
			return concatAny(x, y)
		}
	}
	if _, _, _, ok := numbers(a, b); !ok {
		if v, ok := invoke(a, "Add", b); ok && v != NotImplemented {
			return v
		}
		if v, ok := invoke(b, "RAdd", a); ok && v != NotImplemented {
			return v
		}
		panic(OperandError(op, a, b))
	}
	return arithmetic(op, "Add", a, b,
		func(x, y Int) any { return normal(x.Add(y)) },
		func(x, y float64) any { return x + y })
}

func isBytes(v any) bool {
	_, ok := asBytes(v)
	return ok
}

// isSequence reports whether v is a str, list or tuple.
func isSequence(v any) bool {
	switch v.(type) {
	case string, tuple:
		return true
	}
	_, ok := asList(v)
	return ok
}

// asList takes lists alone.
func asList(v any) (sequence, bool) {
	if isNone(v) {
		return nil, false
	}
	return asSequence(v)
}

func concatAny(x, y sequence) any {
	if s, ok := x.(siblingList); ok {
		if l, ok := s.concatAny(y); ok {
			return l
		}
	}
	items := make([]any, 0, x.Len()+y.Len())
	for _, s := range []sequence{x, y} {
		for i := range s.Len() {
			items = append(items, s.itemAny(i))
		}
	}
	return NewList(items)
}

// DynSub is a - b.
func DynSub(a, b any) any {
	a, b = plain(a), plain(b)
	if r, ok := setOp("-", a, b); ok {
		return r
	}
	return arithmetic("-", "Sub", a, b,
		func(x, y Int) any { return normal(x.Sub(y)) },
		func(x, y float64) any { return x - y })
}

// DynMul is a * b.
func DynMul(a, b any) any { return dynMul("*", a, b) }

func dynMul(op string, a, b any) any {
	a, b = plain(a), plain(b)
	for _, p := range [][2]any{{a, b}, {b, a}} {
		if n, ok := asNumeric(p[1]); ok && n.kind != kindFloat {
			if r, ok := repeatAny(p[0], n.exact()); ok {
				return r
			}
		}
	}
	if _, _, _, ok := numbers(a, b); !ok {
		if v, ok := invoke(a, "Mul", b); ok && v != NotImplemented {
			return v
		}
		if v, ok := invoke(b, "RMul", a); ok && v != NotImplemented {
			return v
		}
		panic(OperandError(op, a, b))
	}
	return arithmetic(op, "Mul", a, b,
		func(x, y Int) any { return normal(x.Mul(y)) },
		func(x, y float64) any { return x * y })
}

func repeatAny(v any, times Int) (any, bool) {
	n := times.Index
	switch v := v.(type) {
	case string:
		return Repeat(v, n()), true
	case Bytes:
		return Bytes(Repeat(string(v), n())), true
	case *ByteArray:
		return v.Repeat(n()), true
	case siblingTuple:
		return v.repeatAny(n()), true
	case tuple:
		return Tuple[any](SliceRepeat(v.Fields(), n())), true
	case siblingList:
		if !isNil(v) {
			return v.repeatAny(n()), true
		}
	}
	if s, ok := asList(v); ok {
		items := make([]any, s.Len())
		for i := range items {
			items[i] = s.itemAny(i)
		}
		return NewList(SliceRepeat(items, n())), true
	}
	return nil, false
}

// DynDiv is a / b.
func DynDiv(a, b any) any {
	a, b = plain(a), plain(b)
	return arithmetic("/", "Div", a, b,
		func(x, y Int) any { return x.TrueDiv(y) },
		func(x, y float64) any { return DivFloat(x, y) })
}

// DynFloorDiv is a // b.
func DynFloorDiv(a, b any) any {
	a, b = plain(a), plain(b)
	return arithmetic("//", "FloorDiv", a, b,
		func(x, y Int) any { return normal(x.FloorDiv(y)) },
		func(x, y float64) any { return FloorDivFloat(x, y) })
}

// DynMod is a % b; for a str or bytes it formats.
func DynMod(a, b any) any {
	a, b = plain(a), plain(b)
	switch x := a.(type) {
	case string:
		return PercentOf(x, b)
	case Bytes:
		return x.Percent(b)
	case *ByteArray:
		return x.Percent(b)
	}
	return arithmetic("%", "Mod", a, b,
		func(x, y Int) any { return normal(x.Mod(y)) },
		func(x, y float64) any { return ModFloat(x, y) })
}

// DynDivMod is divmod(a, b).
func DynDivMod(a, b any) any {
	a, b = plain(a), plain(b)
	return arithmetic("divmod()", "DivMod", a, b,
		func(x, y Int) any {
			q, r := x.DivMod(y)
			return PairOf(normal(q), normal(r))
		},
		func(x, y float64) any { return PairOf(DivModFloat(x, y)) })
}

// DynPow is a ** b.
func DynPow(a, b any) any {
	a, b = plain(a), plain(b)
	return arithmetic("** or pow()", "Pow", a, b,
		func(x, y Int) any {
			if y.Sign() < 0 {
				return PowFloat(x.Float(), y.Float())
			}
			return normal(x.Pow(y))
		},
		func(x, y float64) any { return PowFloat(x, y) })
}

// DynPowMod is pow(a, b, m), or pow(a, b) if m is None.
func DynPowMod(a, b, m any) any {
	if isNone(m) {
		return DynPow(a, b)
	}
	x, y, float, ok := numbers(plain(a), plain(b))
	z, ok2 := asNumeric(plain(m))
	if !ok || !ok2 {
		panic(TypeError.New("unsupported operand type(s) for ** or pow(): '" + TypeName(a) + "', '" + TypeName(b) + "', '" + TypeName(m) + "'"))
	}
	if float || z.kind == kindFloat {
		panic(TypeError.New("pow() 3rd argument not allowed unless all arguments are integers"))
	}
	return normal(x.exact().PowMod(y.exact(), z.exact()))
}

// DynMatMul is a @ b.
func DynMatMul(a, b any) any { return byMethod("@", "MatMul", plain(a), plain(b)) }

// bitwise does &, | and ^: on bools they give bools, on sets and dicts sets and dicts.
func bitwise(op, method string, a, b any, ints func(x, y Int) Int) any {
	a, b = plain(a), plain(b)
	if r, ok := setOp(op, a, b); ok {
		return r
	}
	result := arithmetic(op, method, a, b, func(x, y Int) any { return normal(ints(x, y)) }, nil)
	if _, ok := a.(bool); ok {
		if _, ok := b.(bool); ok {
			return result != 0
		}
	}
	return result
}

// DynAnd is a & b.
func DynAnd(a, b any) any { return bitwise("&", "And", a, b, Int.And) }

// DynOr is a | b.
func DynOr(a, b any) any { return bitwise("|", "Or", a, b, Int.Or) }

// DynXor is a ^ b.
func DynXor(a, b any) any { return bitwise("^", "Xor", a, b, Int.Xor) }

// DynLsh is a << b.
func DynLsh(a, b any) any {
	return arithmetic("<<", "Lsh", plain(a), plain(b), func(x, y Int) any {
		if y.Sign() < 0 {
			panic(ValueError.New("negative shift count"))
		}
		if x.IsZero() {
			return 0
		}
		return normal(x.Lsh(y.Bound()))
	}, nil)
}

// DynRsh is a >> b.
func DynRsh(a, b any) any {
	return arithmetic(">>", "Rsh", plain(a), plain(b), func(x, y Int) any {
		if y.Sign() < 0 {
			panic(ValueError.New("negative shift count"))
		}
		return normal(x.Rsh(y.Bound()))
	}, nil)
}

// setOp does the operators of sets, and | of dicts.
func setOp(op string, a, b any) (any, bool) {
	x, ok1 := a.(anySet)
	y, ok2 := b.(anySet)
	if ok1 && ok2 {
		if s, ok := a.(siblingSet); ok {
			if made, ok := s.combineAny(op, b); ok {
				return made, true
			}
		}
		made := combineSets[any](op, SetFromAny(x), SetFromAny(y))
		if TypeOf(a) == FrozenSetClass {
			return made.freeze(), true
		}
		return made, true
	}
	if op != "|" {
		return nil, false
	}
	m, ok1 := a.(mapping)
	n, ok2 := b.(mapping)
	if !ok1 || !ok2 {
		return nil, false
	}
	if s, ok := a.(siblingDict); ok {
		if made, ok := s.unionAny(b); ok {
			return made, true
		}
	}
	union := NewDict[any, any]()
	for _, d := range []mapping{m, n} {
		for k := range d.keysAny() {
			v, _ := d.getAny(k)
			union.Set(k, v)
		}
	}
	return union, true
}

// SetFromAny is the set of a set's items, whatever their type.
func SetFromAny(s anySet) *Set[any] { return CollectSet(s.itemsAny()) }

// DynInPlace is a op= b: a list, set or dict changes itself, and is the result.
func DynInPlace(op string, a, b any) any {
	a, b = plain(a), plain(b)
	switch op {
	case "+":
		if l, ok := a.(anyList); ok && !isNil(a) {
			items := DynIter(b)
			if sameObject(a, b) {
				items = SliceAll(Collect(items))
			}
			l.extendAny(items)
			return a
		}
		if v, ok := invoke(a, "IAdd", b); ok && v != NotImplemented {
			return v
		}
		return dynAdd("+=", a, b)
	case "*":
		if l, ok := a.(interface{ RepeatInPlace(n int) }); ok && !isNil(a) {
			if n, ok := asIndex(b); ok {
				l.RepeatInPlace(n)
				return a
			}
		}
		if v, ok := invoke(a, "IMul", b); ok && v != NotImplemented {
			return v
		}
		return dynMul("*=", a, b)
	case "|":
		if m, ok := a.(mapping); ok {
			if n, ok := b.(mapping); ok {
				for k := range n.keysAny() {
					v, _ := n.getAny(k)
					m.setAny(k, v)
				}
				return a
			}
		}
	}
	if setInPlace(op, a, b) {
		return a
	}
	if names, ok := operators[op]; ok {
		if v, ok := invoke(a, "I"+names.method, b); ok && v != NotImplemented {
			return v
		}
		defer func() {
			// The same error, but of the operator in place.
			if fault := recover(); fault != nil {
				if e, ok := fault.(*Exc); ok && e.class == TypeError {
					panic(unsupported(op+"=", a, b))
				}
				panic(fault)
			}
		}()
		return names.apply(a, b)
	}
	panic("py: no such operator " + op)
}

var operators map[string]struct {
	method string
	apply  func(a, b any) any
}

func init() {
	type operator = struct {
		method string
		apply  func(a, b any) any
	}
	operators = map[string]operator{
		"-": {"Sub", DynSub}, "/": {"Div", DynDiv}, "//": {"FloorDiv", DynFloorDiv}, "%": {"Mod", DynMod},
		"**": {"Pow", DynPow}, "@": {"MatMul", DynMatMul}, "&": {"And", DynAnd}, "|": {"Or", DynOr}, "^": {"Xor", DynXor},
		"<<": {"Lsh", DynLsh}, ">>": {"Rsh", DynRsh}, "*": {"Mul", DynMul}, "+": {"Add", DynAdd},
	}
}

func unary(op, method string, v any, ints func(Int) Int, floats func(float64) float64) any {
	v = plain(v)
	if n, ok := asNumeric(v); ok && (n.kind != kindFloat || floats != nil) {
		if n.kind == kindFloat {
			return floats(n.f)
		}
		return normal(ints(n.exact()))
	}
	if r, ok := invoke(v, method); ok {
		return r
	}
	panic(TypeError.New("bad operand type for " + op + ": '" + TypeName(v) + "'"))
}

// DynNeg is -v.
func DynNeg(v any) any {
	return unary("unary -", "Neg", v, Int.Neg, func(f float64) float64 { return -f })
}

// DynPos is +v.
func DynPos(v any) any {
	return unary("unary +", "Pos", v, func(a Int) Int { return a }, func(f float64) float64 { return f })
}

// DynInvert is ~v.
func DynInvert(v any) any { return unary("unary ~", "Invert", v, Int.Not, nil) }

// DynAbs is abs(v).
func DynAbs(v any) any { return unary("abs()", "Abs", v, Int.Abs, math.Abs) }
