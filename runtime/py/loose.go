package py

import "iter"

// Builtin functions as values that take any arguments: beside functions with other parameters in one variable, and called
// with * and **. Each takes the keyword arguments first, which may be nil.

// KeywordsOf is the dict of keyword arguments that **d passes.
func KeywordsOf[V any](d *Dict[string, V]) *Dict[string, any] {
	all := NewDict[string, any]()
	for k, v := range d.All() {
		all.Set(k, v)
	}
	return all
}

// AnyArgs are the arguments that *args passes, as values of any kind.
func AnyArgs[T any](args []T) []any {
	all := make([]any, len(args))
	for i, v := range args {
		all[i] = v
	}
	return all
}

// NoArguments faults if a class without an __init__ is called with arguments.
func NoArguments(class string, kwargs *Dict[string, any], args []any) {
	if len(args) > 0 || kwargs != nil && kwargs.Len() > 0 {
		panic(TypeError.Errorf("%s() takes no arguments", class))
	}
}

// JoinKeywords adds what **d passes to the keyword arguments that are written out.
func JoinKeywords(named *Dict[string, any], more ...*Dict[string, any]) *Dict[string, any] {
	for _, d := range more {
		for k, v := range d.All() {
			if named.Has(k) {
				panic(TypeError.Errorf("function got multiple values for keyword argument '%s'", k))
			}
			named.Set(k, v)
		}
	}
	return named
}

// AddKeywords adds what one ** of several passes to what those before it do. A name that is given twice is a fault.
func AddKeywords[V any](function string, to, more *Dict[string, V]) {
	for k, v := range more.All() {
		if to.Has(k) {
			panic(TypeError.Errorf("%s() got multiple values for keyword argument '%s'", function, k))
		}
		to.Set(k, v)
	}
}

// KeywordsWith is the dict of keyword arguments that **d passes, its values turned into others.
func KeywordsWith[V, W any](d *Dict[string, V], turn func(V) W) *Dict[string, W] {
	all := NewDict[string, W]()
	for k, v := range d.All() {
		all.Set(k, turn(v))
	}
	return all
}

// OverrideKeywords adds what a call passes to the keyword arguments of a partial: those of the call count.
func OverrideKeywords(bound, given *Dict[string, any]) *Dict[string, any] {
	if given != nil {
		for k, v := range given.All() {
			bound.Set(k, v)
		}
	}
	return bound
}

// options takes the keyword arguments of a builtin function apart: the values of those that it has, in order.
func options(function string, kwargs *Dict[string, any], names ...string) []Opt[any] {
	values := make([]Opt[any], len(names))
	if kwargs == nil {
		return values
	}
	for k, v := range kwargs.All() {
		found := false
		for i, n := range names {
			if n == k {
				values[i], found = Some(v), true
			}
		}
		switch {
		case found:
		case len(names) == 0:
			panic(TypeError.Errorf("%s() takes no keyword arguments", function))
		default:
			panic(TypeError.Errorf("%s() got an unexpected keyword argument '%s'", function, k))
		}
	}
	return values
}

// one is the argument of a function that takes one.
func one(function string, kwargs *Dict[string, any], args []any) any {
	options(function, kwargs)
	if len(args) != 1 {
		panic(TypeError.Errorf("%s() takes exactly one argument (%d given)", function, len(args)))
	}
	return args[0]
}

// CallMax is max(*args, **kwargs).
func CallMax(kwargs *Dict[string, any], args ...any) any {
	return extreme("max", kwargs, args, Max[any], MaxBy[any, any])
}

// CallMin is min(*args, **kwargs).
func CallMin(kwargs *Dict[string, any], args ...any) any {
	return extreme("min", kwargs, args, Min[any], MinBy[any, any])
}

func extreme(name string, kwargs *Dict[string, any], args []any, plain func(iter.Seq[any]) any, by func(iter.Seq[any], func(any) any) any) any {
	if len(args) == 0 {
		panic(TypeError.Errorf("%s expected at least 1 argument, got 0", name))
	}
	o := options(name, kwargs, "key", "default")
	key, fallback := o[0], o[1]
	items := args
	if len(args) == 1 {
		items = Collect(DynIter(args[0]))
		if len(items) == 0 && fallback.OK {
			return fallback.Value
		}
	} else if fallback.OK {
		panic(TypeError.Errorf("Cannot specify a default for %s() with multiple positional arguments", name))
	}
	if key.OK && !isNone(key.Value) {
		return by(SliceAll(items), func(v any) any { return Call(key.Value, v) })
	}
	return plain(SliceAll(items))
}

// CallSorted is sorted(*args, **kwargs).
func CallSorted(kwargs *Dict[string, any], args ...any) any {
	if len(args) != 1 {
		panic(TypeError.Errorf("sorted expected 1 argument, got %d", len(args)))
	}
	o := options("sort", kwargs, "key", "reverse")
	key, reverse := o[0], o[1].OK && Truth(o[1].Value)
	if key.OK && !isNone(key.Value) {
		return NewList(SortedBy(DynIter(args[0]), func(v any) any { return Call(key.Value, v) }, reverse))
	}
	return NewList(Sorted(DynIter(args[0]), reverse))
}

// CallSum is sum(*args, **kwargs).
func CallSum(kwargs *Dict[string, any], args ...any) any {
	start := options("sum", kwargs, "start")[0]
	switch len(args) {
	case 1:
		return DynSum(DynIter(args[0]), start.Or(0))
	case 2:
		return DynSum(DynIter(args[0]), args[1])
	case 0:
		panic(TypeError.New("sum() takes at least 1 positional argument (0 given)"))
	}
	panic(TypeError.Errorf("sum() takes at most 2 arguments (%d given)", len(args)))
}

// CallPrint is print(*args, **kwargs), to standard output.
func CallPrint(kwargs *Dict[string, any], args ...any) any {
	o := options("print", kwargs, "sep", "end", "flush")
	text := func(v Opt[any], otherwise string) string {
		if s, ok := v.Value.(string); ok {
			return s
		}
		return otherwise
	}
	Stdout.print(text(o[0], " "), text(o[1], "\n"), args)
	return nil
}

// CallLen is len(*args).
func CallLen(kwargs *Dict[string, any], args ...any) any { return LenOf(one("len", kwargs, args)) }

// CallAbs is abs(*args).
func CallAbs(kwargs *Dict[string, any], args ...any) any { return DynAbs(one("abs", kwargs, args)) }

// CallRepr is repr(*args).
func CallRepr(kwargs *Dict[string, any], args ...any) any { return Repr(one("repr", kwargs, args)) }

// CallAny is any(*args).
func CallAny(kwargs *Dict[string, any], args ...any) any {
	return Any(DynIter(one("any", kwargs, args)))
}

// CallAll is all(*args).
func CallAll(kwargs *Dict[string, any], args ...any) any {
	return All(DynIter(one("all", kwargs, args)))
}

// CallRound is round(*args, **kwargs).
func CallRound(kwargs *Dict[string, any], args ...any) any {
	digits := options("round", kwargs, "ndigits")[0]
	switch len(args) {
	case 1:
		return DynRound(args[0], digits.Or(nil))
	case 2:
		return DynRound(args[0], args[1])
	case 0:
		panic(TypeError.New("round() missing required argument 'number' (pos 1)"))
	}
	panic(TypeError.Errorf("round() takes at most 2 arguments (%d given)", len(args)))
}
