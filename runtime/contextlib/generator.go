package contextlib

import (
	"context"

	"github.com/gosyncio/gosyncio/runtime/asyncio"
	"github.com/gosyncio/gosyncio/runtime/py"
)

// Manager is what calling a function with @contextmanager gives: it is entered by running the generator to its yield, and
// left by running the rest, with the body's exception raised at the yield.
type Manager[T any] struct {
	gen *py.Generator[T, py.NoneType, py.NoneType]
}

// NewManager makes a manager of the body of its generator.
func NewManager[T any](body func(yield func(T) error) error) *Manager[T] {
	return &Manager[T]{py.Generate(body)}
}

// Enter is m.__enter__(): what the generator yields.
func (m *Manager[T]) Enter() (T, error) {
	v, err := m.gen.Next()
	if err != nil && py.Is(err, py.StopIteration) {
		return v, py.RuntimeError.New("generator didn't yield")
	}
	return v, err
}

// Exit is m.__exit__(type(err), err, err.__traceback__).
func (m *Manager[T]) Exit(err error) (handled bool, failure error) {
	var out error
	if err == nil {
		_, out = m.gen.Next()
	} else {
		_, out = m.gen.Throw(err)
	}
	return left(err, out, py.StopIteration, "throw()", m.gen.Close)
}

// AsyncManager is what calling a function with @asynccontextmanager gives.
type AsyncManager[T any] struct {
	gen *asyncio.AsyncGenerator[T, py.NoneType]
}

// NewAsyncManager makes a manager of the body of its generator.
func NewAsyncManager[T any](body func(ctx context.Context, yield func(T) error) error) *AsyncManager[T] {
	return &AsyncManager[T]{asyncio.Generate(body)}
}

// Enter is await m.__aenter__(): what the generator yields.
func (m *AsyncManager[T]) Enter(ctx context.Context) (T, error) {
	v, err := m.gen.Next(ctx)
	if err != nil && py.Is(err, py.StopAsyncIteration) {
		return v, py.RuntimeError.New("generator didn't yield")
	}
	return v, err
}

// Exit is await m.__aexit__(type(err), err, err.__traceback__).
func (m *AsyncManager[T]) Exit(ctx context.Context, err error) (handled bool, failure error) {
	var out error
	if err == nil {
		_, out = m.gen.Next(ctx)
	} else {
		_, out = m.gen.Throw(ctx, err)
	}
	return left(err, out, py.StopAsyncIteration, "athrow()", func() error { return m.gen.Close(ctx) })
}

// left says what leaving a manager comes to, as _GeneratorContextManager.__exit__ does: err is what the body raised, out
// what the generator did then.
func left(err, out error, stop *py.Class, thrown string, closeGen func() error) (handled bool, failure error) {
	switch {
	case out == nil && err == nil:
		return false, notStopped("generator didn't stop", closeGen)
	case out == nil:
		return false, notStopped("generator didn't stop after "+thrown, closeGen)
	case err == nil && py.Is(out, stop):
		return false, nil
	case err == nil:
		return false, out
	case out == err:
		return false, nil
	case py.Is(out, stop):
		return true, nil
	case py.Is(out, py.RuntimeError) && py.Is(err, py.StopIteration, py.StopAsyncIteration) && py.Cause(out) == err:
		return false, nil // the body's own StopIteration, which the generator made a RuntimeError
	}
	return false, out
}

func notStopped(text string, closeGen func() error) error {
	err := error(py.RuntimeError.New(text))
	if failure := closeGen(); failure != nil {
		return failure
	}
	return err
}
