package py

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/runtime/suggest"
)

// Signature is what CPython goes by when it binds the arguments of a call to the parameters of a function. Calls whose
// arguments are spread out of lists and dicts are checked against it.
type Signature struct {
	Name           string   // __qualname__
	Params         []string // the positional parameters, a method's self among them
	PositionalOnly int      // how many of Params, the first, can't be named
	Defaults       int      // how many of Params, the last, have defaults
	Variadic       bool     // *args takes more
	KeywordOnly    []string
	Optional       []string // those of KeywordOnly that have defaults
	Keywords       bool     // **kwargs takes more
	bound          int      // 1 for a bound method, which has its first argument already
}

// Bound is the signature of a method as a value.
func (s Signature) Bound() Signature {
	s.bound = 1
	return s
}

// Check faults with CPython's TypeError if the function can't be called with so many positional arguments and keywords of
// these names (initialize_locals in ceval.c).
func (s Signature) Check(given int, keywords ...string) {
	given += s.bound
	named := 0
	for _, k := range keywords {
		if i := slices.Index(s.Params, k); i >= s.PositionalOnly {
			if i < given {
				panic(TypeError.Errorf("%s() got multiple values for argument '%s'", s.Name, k))
			}
			continue
		}
		if slices.Contains(s.KeywordOnly, k) {
			named++
			continue
		}
		if !s.Keywords {
			panic(s.unexpected(k, keywords))
		}
	}
	if given > len(s.Params) && !s.Variadic {
		panic(s.tooMany(given, named))
	}
	var missing []string
	for i := given; i < len(s.Params)-s.Defaults; i++ {
		if i < s.PositionalOnly || !slices.Contains(keywords, s.Params[i]) {
			missing = append(missing, "'"+s.Params[i]+"'")
		}
	}
	if len(missing) > 0 {
		panic(s.missing(missing, "positional"))
	}
	for _, k := range s.KeywordOnly {
		if !slices.Contains(s.Optional, k) && !slices.Contains(keywords, k) {
			missing = append(missing, "'"+k+"'")
		}
	}
	if len(missing) > 0 {
		panic(s.missing(missing, "keyword-only"))
	}
}

// signatures holds the signatures of functions.
var signatures funcNotes[Signature]

// Signed notes the signature of a function, and gives the function.
func Signed[F any](s Signature, f F) F {
	signatures.put(f, s)
	return f
}

// SignatureOf is the signature of a function that was Signed.
func SignatureOf(f any) Signature { return signatures.of(f) }

func (s Signature) unexpected(name string, keywords []string) error {
	var wrong []string
	for _, p := range s.Params[:s.PositionalOnly] {
		if slices.Contains(keywords, p) {
			wrong = append(wrong, p)
		}
	}
	if len(wrong) > 0 {
		return TypeError.Errorf("%s() got some positional-only arguments passed as keyword arguments: '%s'", s.Name, strings.Join(wrong, ", "))
	}
	text := fmt.Sprintf("%s() got an unexpected keyword argument '%s'", s.Name, name)
	if like := suggest.Closest(name, slices.Concat(s.Params[s.PositionalOnly:], s.KeywordOnly)); like != "" {
		text += ". Did you mean '" + like + "'?"
	}
	return TypeError.New(text)
}

func (s Signature) tooMany(given, named int) error {
	takes := fmt.Sprintf("%d positional argument%s", len(s.Params), pluralOf(len(s.Params)))
	if s.Defaults > 0 {
		takes = fmt.Sprintf("from %d to %d positional arguments", len(s.Params)-s.Defaults, len(s.Params))
	}
	number, were := fmt.Sprint(given), "were"
	if named > 0 {
		number += fmt.Sprintf(" positional argument%s (and %d keyword-only argument%s)", pluralOf(given), named, pluralOf(named))
	} else if given == 1 {
		were = "was"
	}
	return TypeError.Errorf("%s() takes %s but %s %s given", s.Name, takes, number, were)
}

func (s Signature) missing(names []string, kind string) error {
	list := names[0]
	switch n := len(names); {
	case n == 2:
		list = names[0] + " and " + names[1]
	case n > 2:
		list = strings.Join(names[:n-1], ", ") + ", and " + names[n-1]
	}
	return TypeError.Errorf("%s() missing %d required %s argument%s: %s", s.Name, len(names), kind, pluralOf(len(names)), list)
}

func pluralOf(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}

// Keywords is what ** passes to a function, of a value that may be no dict of keywords.
func Keywords(function string, v any) *Dict[string, any] {
	m, ok := plain(v).(mapping)
	if !ok || isNone(v) {
		panic(TypeError.Errorf("%s() argument after ** must be a mapping, not %s", function, TypeName(v)))
	}
	d := NewDict[string, any]()
	for k := range m.keysAny() {
		name, ok := k.(string)
		if !ok {
			panic(TypeError.New("keywords must be strings"))
		}
		value, _ := m.getAny(k)
		d.Set(name, value)
	}
	return d
}

// KeywordNames are the names of a call's keyword arguments: those written out, and those of **d. One that is given twice is
// a fault.
func KeywordNames[V any](function string, d *Dict[string, V], named ...string) []string {
	for k := range d.All() {
		if slices.Contains(named, k) {
			panic(TypeError.Errorf("%s() got multiple values for keyword argument '%s'", function, k))
		}
		named = append(named, k)
	}
	return named
}

// ArgOr is args[i], or a default if there are fewer.
func ArgOr[T any](args []T, i int, or T) T {
	if i < len(args) {
		return args[i]
	}
	return or
}

// ArgsFrom is args[i:], which is empty if there are fewer.
func ArgsFrom[T any](args []T, i int) []T { return args[min(i, len(args)):] }

// Without is a copy of a dict of keyword arguments without those of some names.
func Without[V any](d *Dict[string, V], names ...string) *Dict[string, V] {
	rest := NewDict[string, V]()
	for k, v := range d.All() {
		if !slices.Contains(names, k) {
			rest.Set(k, v)
		}
	}
	return rest
}

// missing is what Bind gives for a parameter that keeps its default.
type missing struct{}

// Bind is the values of a function's parameters, in order, where it is called with these arguments: *args is a []any among
// them, **kwargs a dict. Arguments that don't fit are a fault.
func (s Signature) Bind(kwargs *Dict[string, any], args []any) []any {
	var names []string
	if kwargs != nil {
		names = slices.Collect(kwargs.Keys())
	}
	s.Check(len(args), names...)
	var values []any
	keyword := func(name string) any {
		if kwargs == nil || !kwargs.Has(name) {
			return missing{}
		}
		return kwargs.At(name)
	}
	positional := s.Params[s.bound:]
	for i, name := range positional {
		switch {
		case i < len(args):
			values = append(values, args[i])
		case i+s.bound < s.PositionalOnly:
			values = append(values, missing{})
		default:
			values = append(values, keyword(name))
		}
	}
	if s.Variadic {
		values = append(values, slices.Clone(ArgsFrom(args, len(positional))))
	}
	for _, name := range s.KeywordOnly {
		values = append(values, keyword(name))
	}
	if s.Keywords {
		rest := NewDict[string, any]()
		for _, k := range names {
			named := slices.Contains(s.KeywordOnly, k) || slices.Index(s.Params, k) >= s.PositionalOnly
			if !named {
				rest.Set(k, kwargs.At(k))
			}
		}
		values = append(values, rest)
	}
	return values
}

// GivenOr is a value of Bind, or the parameter's default.
func GivenOr[T any](v any, or T) T {
	if _, none := v.(missing); none {
		return or
	}
	return argument[T](v)
}

// argument is a value as what a parameter takes.
func argument[T any](v any) T {
	t, ok := convert[T](v)
	if f, is := any(&t).(*float64); is && !ok {
		if n, number := asNumeric(v); number {
			*f = n.float()
		}
	}
	return t // nil for None
}

// KeywordsAs is the dict of a **kwargs parameter whose values are of one type.
func KeywordsAs[V any](d *Dict[string, any]) *Dict[string, V] {
	all := NewDict[string, V]()
	for k, v := range d.All() {
		all.Set(k, argument[V](v))
	}
	return all
}
