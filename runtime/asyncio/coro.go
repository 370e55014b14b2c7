package asyncio

import (
	"context"
	"reflect"
	"sync"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Coro is a coroutine object: the call of a coroutine function as a value, to be awaited or made a task once. Its method
// value c.Await is what CreateTask, WaitFor and the like take. A coroutine with a result is a CoroOf.
type Coro struct {
	life coroLife
	fn   func(context.Context) error
}

// CoroOf is a coroutine object with a result.
type CoroOf[T any] struct {
	life coroLife
	fn   func(context.Context) (T, error)
}

// NewCoro makes a coroutine object. fn must hold the arguments of the call, which are evaluated by now.
func NewCoro(fn func(context.Context) error) *Coro { return &Coro{fn: fn} }

// NewCoroOf makes a coroutine object with a result.
func NewCoroOf[T any](fn func(context.Context) (T, error)) *CoroOf[T] { return &CoroOf[T]{fn: fn} }

type coroLife uint8

const (
	coroNew coroLife = iota
	coroBegun
	coroClosed
)

func (l *coroLife) begin() error {
	switch *l {
	case coroBegun:
		return py.RuntimeError.New("coroutine is being awaited already")
	case coroClosed:
		return py.RuntimeError.New("cannot reuse already awaited coroutine")
	}
	*l = coroBegun
	return nil
}

func (l *coroLife) close() {
	if *l == coroBegun {
		panic(py.ValueError.New("coroutine already executing"))
	}
	*l = coroClosed
}

// Await runs the coroutine in the running task. A second time is a RuntimeError.
func (c *Coro) Await(ctx context.Context) error {
	if err := c.life.begin(); err != nil {
		return err
	}
	defer func() { c.life = coroClosed }()
	fn := c.fn
	c.fn = nil
	return fn(ctx)
}

// AwaitAny is Await for code that does not know the type of the result.
func (c *Coro) AwaitAny(ctx context.Context) (any, error) { return nil, c.Await(ctx) }

// Close makes sure that the coroutine does not run any more. It faults if it is running.
func (c *Coro) Close() {
	c.life.close()
	c.fn = nil
}

// Await runs the coroutine in the running task. A second time is a RuntimeError.
func (c *CoroOf[T]) Await(ctx context.Context) (result T, err error) {
	if err := c.life.begin(); err != nil {
		return result, err
	}
	defer func() { c.life = coroClosed }()
	fn := c.fn
	c.fn = nil
	return fn(ctx)
}

// AwaitAny is Await for code that does not know the type of the result.
func (c *CoroOf[T]) AwaitAny(ctx context.Context) (any, error) { return dynamic(c.Await(ctx)) }

// Close makes sure that the coroutine does not run any more. It faults if it is running.
func (c *CoroOf[T]) Close() {
	c.life.close()
	c.fn = nil
}

// AnyAwaitable is what can be awaited by code that does not know the type of the result.
type AnyAwaitable interface {
	AwaitAny(ctx context.Context) (any, error)
}

// AwaitAny awaits x, which must be awaitable.
func AwaitAny(ctx context.Context, x any) (any, error) {
	if a, ok := x.(AnyAwaitable); ok {
		return a.AwaitAny(ctx)
	}
	return nil, py.TypeError.Errorf("object %s can't be used in 'await' expression", py.TypeName(x))
}

// EnsureFutureOf is asyncio.ensure_future: a task or future itself, or a task for a coroutine.
func EnsureFutureOf[T any](ctx context.Context, a Awaitable[T]) AnyFutureOf[T] {
	if f, ok := a.(AnyFutureOf[T]); ok {
		return f
	}
	return CreateTaskOf(ctx, a.Await)
}

// IsFuture is asyncio.isfuture.
func IsFuture(x any) bool {
	_, ok := x.(AnyFuture)
	return ok
}

// IsAwaitable is inspect.isawaitable.
func IsAwaitable(x any) bool {
	_, ok := x.(AnyAwaitable)
	return ok
}

// IsCoroutine is asyncio.iscoroutine.
func IsCoroutine(x any) bool {
	if _, ok := x.(AnyFuture); ok {
		return false
	}
	_, ok := x.(AnyAwaitable)
	return ok
}

// coroutineFunctions holds the code of the functions that make coroutines.
var coroutineFunctions sync.Map // uintptr → bool

// CoroutineFunction notes that a function makes coroutines, and gives the function.
func CoroutineFunction[F any](f F) F {
	coroutineFunctions.Store(reflect.ValueOf(f).Pointer(), true)
	return f
}

// IsCoroutineFunction is inspect.iscoroutinefunction(f), of a function that was noted if it is one.
func IsCoroutineFunction(f any) bool {
	v := reflect.ValueOf(f)
	if v.Kind() != reflect.Func {
		return false
	}
	_, ok := coroutineFunctions.Load(v.Pointer())
	return ok
}
