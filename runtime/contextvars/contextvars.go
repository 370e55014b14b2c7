// Package contextvars is Python's contextvars module: variables whose values belong to a context rather than to the whole
// program. Each task of an event loop has a context of its own, a copy of its creator's.
//
// It takes values and gives them back to whoever asks in the same context. Which context is current is known for each
// thread, in its Slot; an event loop swaps the contexts of its tasks there. It never keeps a value longer than a context
// or a token that holds it.
package contextvars

import (
	"fmt"
	"iter"
	"slices"
	"sync"

	"github.com/gosyncio/gosyncio/runtime/py"
	"github.com/gosyncio/gosyncio/runtime/thread"
)

// Slot says which context a thread is in. Nil is an empty context that nobody has needed yet.
type Slot struct{ current *Context }

var mainSlot Slot

type slotKey struct{}

// CurrentSlot is the slot of the thread that the calling goroutine is.
func CurrentSlot() *Slot {
	if t := thread.Current(); t != nil {
		return t.Local(slotKey{}, func() any { return &Slot{} }).(*Slot)
	}
	return &mainSlot
}

// Swap makes c the current context, and gives the one before.
func (s *Slot) Swap(c *Context) (before *Context) {
	before, s.current = s.current, c
	return before
}

// Snapshot is a copy of the current context for somebody else to run in; nil if it is empty.
func (s *Slot) Snapshot() *Context {
	if s.current == nil || len(s.current.entries) == 0 {
		return nil
	}
	return s.current.Copy()
}

// Context is the current context, made if need be.
func (s *Slot) Context() *Context {
	if s.current == nil {
		s.current = &Context{}
	}
	return s.current
}

// Variable is a Var of any type.
type Variable interface {
	Name() string
	Repr() string
}

// An entry is a variable and its value. The entries of a context are never changed, only replaced: copies share them.
type entry struct {
	v     Variable
	value any
}

// Context is Python's Context: a mapping from variables to values.
type Context struct {
	entries []entry
	mu      sync.Mutex // of entered
	entered bool
}

// CopyContext is copy_context(): a copy of the current context.
func CopyContext() *Context {
	if c := CurrentSlot().current; c != nil {
		return c.Copy()
	}
	return &Context{}
}

// NewContext is Context(): an empty one.
func NewContext() *Context { return &Context{} }

// Copy is copy().
func (c *Context) Copy() *Context { return &Context{entries: c.entries} }

// Run calls fn in the context. It faults if the context is entered already.
func (c *Context) Run(fn func()) {
	slot := CurrentSlot()
	c.enter(slot)
	before := slot.Swap(c)
	defer func() {
		slot.Swap(before)
		c.mu.Lock()
		c.entered = false
		c.mu.Unlock()
	}()
	fn()
}

func (c *Context) enter(slot *Slot) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.entered || slot.current == c {
		panic(py.RuntimeError.Errorf("cannot enter context: %s is already entered", c.Repr()))
	}
	c.entered = true
}

// RunOf is ctx.run(fn) for a function with a result.
func RunOf[T any](c *Context, fn func() T) (result T) {
	c.Run(func() { result = fn() })
	return result
}

// RunErr is ctx.run(fn) for a function that raises.
func RunErr[T any](c *Context, fn func() (T, error)) (result T, err error) {
	c.Run(func() { result, err = fn() })
	return result, err
}

func (c *Context) lookup(v Variable) (any, bool) {
	if c != nil {
		for _, e := range c.entries {
			if e.v == v {
				return e.value, true
			}
		}
	}
	return nil, false
}

func (c *Context) set(v Variable, value any) {
	entries := slices.Clone(c.entries)
	for i := range entries {
		if entries[i].v == v {
			entries[i].value = value
			c.entries = entries
			return
		}
	}
	c.entries = append(entries, entry{v, value})
}

func (c *Context) remove(v Variable) {
	c.entries = slices.DeleteFunc(slices.Clone(c.entries), func(e entry) bool { return e.v == v })
}

// Has is v in ctx.
func (c *Context) Has(v any) bool {
	x, ok := v.(Variable)
	if !ok {
		panic(py.TypeError.Errorf("a ContextVar key was expected, got %s", py.Repr(v)))
	}
	_, found := c.lookup(x)
	return found
}

// From is ctx[v].
func From[T any](c *Context, v *Var[T]) T { return v.From(c) }

// Len is len(ctx).
func (c *Context) Len() int { return len(c.entries) }

// All gives the variables and their values, in the order in which they were first set.
func (c *Context) All() iter.Seq2[any, any] {
	return func(yield func(any, any) bool) {
		for _, e := range c.entries {
			if !yield(e.v, e.value) {
				return
			}
		}
	}
}

// Keys gives the variables, in the order in which they were first set.
func (c *Context) Keys() iter.Seq[Variable] {
	return func(yield func(Variable) bool) {
		for _, e := range c.entries {
			if !yield(e.v) {
				return
			}
		}
	}
}

// Values gives their values.
func (c *Context) Values() iter.Seq[any] {
	return func(yield func(any) bool) {
		for _, e := range c.entries {
			if !yield(e.value) {
				return
			}
		}
	}
}

// Items gives both.
func (c *Context) Items() iter.Seq[py.Pair[Variable, any]] {
	return func(yield func(py.Pair[Variable, any]) bool) {
		for _, e := range c.entries {
			if !yield(py.PairOf(e.v, e.value)) {
				return
			}
		}
	}
}

// Repr implements py.Reprer.
func (c *Context) Repr() string { return fmt.Sprintf("<_contextvars.Context object at %p>", c) }

// Var is Python's ContextVar.
type Var[T any] struct {
	name     string
	fallback T
	hasOne   bool
}

// New makes a variable without a default.
func New[T any](name string) *Var[T] { return &Var[T]{name: name} }

// NewDefault makes a variable with a default.
func NewDefault[T any](name string, fallback T) *Var[T] {
	return &Var[T]{name: name, fallback: fallback, hasOne: true}
}

// Name is name.
func (v *Var[T]) Name() string { return v.name }

// GetAttr implements py.Attributer: a missing variable is what its KeyError holds.
func (v *Var[T]) GetAttr(name string) (any, bool) { return v.name, name == "name" }

// Get is the value in the current context, or the default. It faults with a LookupError if there is neither.
func (v *Var[T]) Get() T {
	if value, ok := v.In(CurrentSlot().current); ok {
		return value
	}
	if !v.hasOne {
		panic(py.LookupError.New(v))
	}
	return v.fallback
}

// GetOr is get(fallback): the value in the current context, or fallback.
func (v *Var[T]) GetOr(fallback T) T {
	if value, ok := v.In(CurrentSlot().current); ok {
		return value
	}
	return fallback
}

// In is the value in a context, if there is one: ctx.get(v).
func (v *Var[T]) In(c *Context) (value T, ok bool) {
	x, ok := c.lookup(v)
	if ok {
		value, _ = x.(T)
	}
	return value, ok
}

// GetOr is ctx.get(v, fallback).
func GetOr[T any](c *Context, v *Var[T], fallback T) T {
	if value, ok := v.In(c); ok {
		return value
	}
	return fallback
}

// From is ctx[v]. It faults with a KeyError if the variable has no value there.
func (v *Var[T]) From(c *Context) T {
	value, ok := v.In(c)
	if !ok {
		panic(py.KeyError.New(v))
	}
	return value
}

// Set sets the value in the current context. The token takes that back.
func (v *Var[T]) Set(value T) *Token[T] {
	c := CurrentSlot().Context()
	old, had := v.In(c)
	c.set(v, value)
	return &Token[T]{v: v, in: c, old: old, had: had}
}

// Reset takes a Set back. It faults if the token was used, or is of another variable or context.
func (v *Var[T]) Reset(t *Token[T]) {
	switch {
	case t.used:
		panic(py.RuntimeError.Errorf("%s has already been used once", t.Repr()))
	case t.v != v:
		panic(py.ValueError.Errorf("%s was created by a different ContextVar", t.Repr()))
	case CurrentSlot().current != t.in:
		panic(py.ValueError.Errorf("%s was created in a different Context", t.Repr()))
	}
	t.used = true
	if t.had {
		t.in.set(v, t.old)
	} else {
		t.in.remove(v)
	}
}

// Repr implements py.Reprer.
func (v *Var[T]) Repr() string {
	fallback := ""
	if v.hasOne {
		fallback = " default=" + py.Repr(v.fallback)
	}
	return fmt.Sprintf("<ContextVar name=%s%s at %p>", py.Repr(v.name), fallback, v)
}

// String is str(v).
func (v *Var[T]) String() string { return v.Repr() }

// Token is what Set gives.
type Token[T any] struct {
	v    *Var[T]
	in   *Context
	old  T
	had  bool
	used bool
}

// Var is var.
func (t *Token[T]) Var() *Var[T] { return t.v }

// OldValue is old_value: nothing stands for Token.MISSING.
func (t *Token[T]) OldValue() py.Opt[T] { return py.Opt[T]{Value: t.old, OK: t.had} }

// Repr implements py.Reprer.
func (t *Token[T]) Repr() string {
	used := ""
	if t.used {
		used = " used"
	}
	return fmt.Sprintf("<Token%s var=%s at %p>", used, t.v.Repr(), t)
}
