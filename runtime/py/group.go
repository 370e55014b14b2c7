package py

import (
	"slices"
	"strconv"
)

// ErrorGroup is an instance of ExceptionGroup or BaseExceptionGroup. Classes of the program that extend those embed
// it, and may have a Derive of their own.
type ErrorGroup struct {
	Exc
	Message string
	Errors  []error
	// origin is the group that this one was split off, so that except* knows what is raised again.
	origin *Exc
}

// Deriver is a group of the program's own that says how parts of it are made.
type Deriver interface {
	Derive(errs []error) error
}

// NewExceptionGroup is ExceptionGroup(message, errs). No errors, or one that is no Exception, are faults.
func NewExceptionGroup(message string, errs []error) *ErrorGroup {
	g := ExceptionGroup.InitGroup(message, errs)
	return &g
}

// NewBaseExceptionGroup is BaseExceptionGroup(message, errs): an ExceptionGroup if all errs are Exceptions.
func NewBaseExceptionGroup(message string, errs []error) *ErrorGroup {
	class := ExceptionGroup
	if slices.ContainsFunc(errs, notException) {
		class = BaseExceptionGroup
	}
	g := class.InitGroup(message, errs)
	return &g
}

func notException(err error) bool { return !Is(err, Exception) }

// InitGroup makes the ErrorGroup that a struct of the program embeds.
func (c *Class) InitGroup(message string, errs []error) ErrorGroup {
	if len(errs) == 0 {
		panic(ValueError.New("second argument (exceptions) must be a non-empty sequence"))
	}
	for i, err := range errs {
		if _, ok := err.(Raised); !ok {
			panic(ValueError.New("Item " + strconv.Itoa(i) + " of second argument (exceptions) is not an exception"))
		}
	}
	if c.IsSubclass(Exception) && slices.ContainsFunc(errs, notException) {
		if c == ExceptionGroup {
			panic(TypeError.New("Cannot nest BaseExceptions in an ExceptionGroup"))
		}
		panic(TypeError.New("Cannot nest BaseExceptions in '" + c.Name() + "'"))
	}
	items := make([]any, len(errs))
	for i, err := range errs {
		items[i] = err
	}
	g := ErrorGroup{Exc: Exc{class: c, args: []any{message, ListOf(items...)}}, Message: message, Errors: slices.Clone(errs)}
	if stacksLeft.Load() > 0 {
		g.record()
	}
	return g
}

// Group implements Grouped.
func (g *ErrorGroup) Group() *ErrorGroup { return g }

// Grouped is an exception group: an *ErrorGroup, or a struct of the program that embeds one.
type Grouped interface {
	Raised
	Group() *ErrorGroup
}

// Error is str(g).
func (g *ErrorGroup) Error() string {
	s := " sub-exceptions)"
	if len(g.Errors) == 1 {
		s = " sub-exception)"
	}
	return g.Message + " (" + strconv.Itoa(len(g.Errors)) + s
}

// Exceptions is g.exceptions.
func (g *ErrorGroup) Exceptions() Tuple[error] { return g.Errors }

// Derive is g.derive(errs): a group of the same message.
func (g *ErrorGroup) Derive(errs []error) error { return NewBaseExceptionGroup(g.Message, errs) }

// SplitGroup is g.split(classes): the part of g, with its nesting, whose exceptions are of the classes, and the rest;
// nil for a part that is empty.
func SplitGroup(g error, classes ...*Class) (matched, rest error) {
	return SplitFunc(g, func(err error) bool { return Is(err, classes...) })
}

// Subgroup is g.subgroup(classes).
func Subgroup(g error, classes ...*Class) error {
	matched, _ := SplitGroup(g, classes...)
	return matched
}

// SubgroupFunc is g.subgroup(pred).
func SubgroupFunc(g error, pred func(error) bool) error {
	matched, _ := SplitFunc(g, pred)
	return matched
}

// SplitFunc is g.split(pred). The predicate sees the groups, too: a group that it accepts is taken whole.
func SplitFunc(err error, pred func(error) bool) (matched, rest error) {
	if pred(err) {
		return err, nil
	}
	outer, ok := err.(Grouped)
	if !ok {
		return nil, err
	}
	var in, out []error
	for _, e := range outer.Group().Errors {
		m, r := SplitFunc(e, pred)
		if m != nil {
			in = append(in, m)
		}
		if r != nil {
			out = append(out, r)
		}
	}
	return part(outer, in), part(outer, out)
}

// part makes the group of some of g's exceptions, with g's cause, context, notes and place.
func part(g Grouped, errs []error) error {
	if len(errs) == 0 {
		return nil
	}
	whole := g.Group()
	var made error
	if d, ok := g.(Deriver); ok {
		made = d.Derive(errs)
	} else {
		made = whole.Derive(errs)
	}
	p, ok := made.(Grouped)
	if !ok {
		panic(TypeError.New("derive must return an instance of BaseExceptionGroup"))
	}
	sub := p.Group()
	sub.origin = whole.source()
	sub.context = whole.context
	if m := whole.more; m != nil {
		more := *m
		more.notes = slices.Clone(m.notes)
		sub.more = &more
	}
	return made
}

func (g *ErrorGroup) source() *Exc {
	if g.origin != nil {
		return g.origin
	}
	return &g.Exc
}

// Split parts err as one except* clause does: into the group of what it handles, and what is left for the clauses after
// it. An exception that is no group is handled in a group of its own.
func Split(err error, classes ...*Class) (matched *ErrorGroup, rest error) {
	if err == nil {
		return nil, nil
	}
	for _, c := range classes {
		if c.IsSubclass(BaseExceptionGroup) {
			panic(TypeError.New("catching ExceptionGroup with except* is not allowed. Use except instead."))
		}
	}
	if _, ok := err.(Grouped); !ok {
		if Is(err, classes...) {
			group := NewBaseExceptionGroup("", []error{err})
			group.args[1] = TupleOf(any(err)) // as exception_group_match of Python/ceval.c makes it
			return group, nil
		}
		return nil, err
	}
	in, rest := SplitGroup(err, classes...)
	if in == nil {
		return nil, rest
	}
	return in.(Grouped).Group(), rest
}

// RaiseStar is what a try with except* clauses raises after them, by PEP 654: what the clauses raised, in order, and
// rest, which none of them handled. Parts of the original group that were raised again are merged, with their nesting.
func RaiseStar(original error, raised []error, rest error) error {
	all := slices.Clone(raised)
	if rest != nil {
		all = append(all, rest)
	}
	all = slices.DeleteFunc(all, func(err error) bool { return err == nil })
	if len(all) == 0 {
		return nil
	}
	outer, ok := original.(Grouped)
	if !ok {
		return all[0] // only one clause can have run
	}
	var fresh []error
	again := map[error]bool{}
	for _, err := range all {
		if outer.Group().sameRaise(err) {
			leaves(err, again)
		} else {
			fresh = append(fresh, err)
		}
	}
	kept := keep(original, again)
	if len(fresh) == 0 {
		return kept
	}
	if kept != nil {
		fresh = append(fresh, kept)
	}
	if len(fresh) == 1 {
		return fresh[0]
	}
	return NewBaseExceptionGroup("", fresh)
}

// sameRaise reports whether err is g or a part of it, raised again and not changed meanwhile: CPython's
// is_same_exception_metadata.
func (g *ErrorGroup) sameRaise(err error) bool {
	p, ok := err.(Grouped)
	if !ok {
		return false
	}
	sub := p.Group()
	return sub.source() == g.source() && sub.context == g.context && Cause(err) == Cause(g) &&
		slices.Equal(Notes(err), Notes(g))
}

// leaves adds the exceptions of a group that are no groups.
func leaves(err error, to map[error]bool) {
	g, ok := err.(Grouped)
	if !ok {
		to[err] = true
		return
	}
	for _, e := range g.Group().Errors {
		leaves(e, to)
	}
}

// keep is the part of a group with the leaves.
func keep(err error, want map[error]bool) error {
	matched, _ := SplitFunc(err, func(e error) bool {
		if _, ok := e.(Grouped); ok {
			return false
		}
		return want[e]
	})
	return matched
}
