package asyncio

import (
	"context"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// WaitGroup is asyncio.gather for its effects: it starts coroutines as tasks, in order, and waits for all of them or the
// first error. The zero value is an empty group.
type WaitGroup struct{ members members }

// Go starts fn as a task of the group.
func (wg *WaitGroup) Go(ctx context.Context, fn func(context.Context) error) {
	wg.members.list = append(wg.members.list, CreateTask(ctx, fn))
}

// Add makes a task or future a member of the group.
func (wg *WaitGroup) Add(f AnyFuture) { wg.members.add(f) }

// AddCoro starts a coroutine as a task of the group, unless it is a member already.
func (wg *WaitGroup) AddCoro(ctx context.Context, c *Coro) {
	wg.members.addCoro(c, func() awaited { return CreateTask(ctx, c.Await) })
}

// Wait waits for the members. At the first error it returns and leaves the others running.
func (wg *WaitGroup) Wait(ctx context.Context) error {
	if len(wg.members.list) == 0 {
		return nil
	}
	g := newGathering(current(ctx).loop, &wg.members, false)
	return current(ctx).await(g)
}

// WaitNones is Wait for code that uses the list of Nones that gather gives.
func (wg *WaitGroup) WaitNones(ctx context.Context) ([]py.NoneType, error) {
	if err := wg.Wait(ctx); err != nil {
		return nil, err
	}
	return wg.nones(), nil
}

// Settle waits for all members, failed or not. The error is that of being cancelled meanwhile.
func (wg *WaitGroup) Settle(ctx context.Context) error {
	if len(wg.members.list) == 0 {
		return nil
	}
	return current(ctx).await(newGathering(current(ctx).loop, &wg.members, true))
}

// Future is the gathering as a value, to be stored, awaited later, or cancelled. Its result is a list of Nones.
func (wg *WaitGroup) Future(ctx context.Context) *Future[[]py.NoneType] {
	return gatherFuture(ctx, &wg.members, false, wg.nones)
}

// ListFuture is Future with the list that Python sees.
func (wg *WaitGroup) ListFuture(ctx context.Context) *Future[*py.List[py.NoneType]] {
	return gatherFuture(ctx, &wg.members, false, func() *py.List[py.NoneType] { return py.NewList(wg.nones()) })
}

// ValuesFuture is the gathering with return_exceptions=True as a value: its result is Nones and exceptions.
func (wg *WaitGroup) ValuesFuture(ctx context.Context) *Future[[]any] {
	return gatherFuture(ctx, &wg.members, true, wg.values)
}

// ValueListFuture is ValuesFuture with the list that Python sees.
func (wg *WaitGroup) ValueListFuture(ctx context.Context) *Future[*py.List[any]] {
	return gatherFuture(ctx, &wg.members, true, func() *py.List[any] { return py.NewList(wg.values()) })
}

func (wg *WaitGroup) nones() []py.NoneType { return make([]py.NoneType, len(wg.members.list)) }

func (wg *WaitGroup) values() []any {
	values := make([]any, len(wg.members.list))
	for i, f := range wg.members.list {
		if err := outcome(f.base()); err != nil {
			values[i] = err
		}
	}
	return values
}

// gatherFuture makes a gathering whose result collect makes.
func gatherFuture[R any](ctx context.Context, m *members, keepErrors bool, collect func() R) *Future[R] {
	f := &Future[R]{future: future{loop: loopOf(ctx)}}
	if len(m.list) == 0 {
		f.value = collect()
		f.finish()
		return f
	}
	f.gather = &gathering{outer: &f.future, value: f, keepErrors: keepErrors, collect: func() { f.value = collect() }}
	f.gather.start(m)
	return f
}

// ErrorValues are the exceptions of members without results, nil for None: the list that
// gather(return_exceptions=True) gives.
func ErrorValues(errs []error) []any {
	values := make([]any, len(errs))
	for i, err := range errs {
		if err != nil {
			values[i] = err
		}
	}
	return values
}

// ValueOrError is what gather(return_exceptions=True) gives of a task or future that is done: its value or its exception.
func ValueOrError(f AnyFuture) any {
	if err := outcome(f.base()); err != nil {
		return err
	}
	value, _ := f.ResultAny()
	return value
}

// Outcomes waits for all members, failed or not, and gives the exception of each: gather(return_exceptions=True).
func (wg *WaitGroup) Outcomes(ctx context.Context) ([]error, error) {
	if len(wg.members.list) == 0 {
		return nil, nil
	}
	g := newGathering(current(ctx).loop, &wg.members, true)
	if err := current(ctx).await(g); err != nil {
		return nil, err
	}
	errs := make([]error, len(wg.members.list))
	for i, f := range wg.members.list {
		errs[i] = outcome(f.base())
	}
	return errs, nil
}

// ResultGroup is a WaitGroup whose members have results of type T.
type ResultGroup[T any] struct{ members members }

// valueOf is the value of a task or future with a result of type T.
func valueOf[T any](f awaited) T {
	if t, ok := f.(*TaskOf[T]); ok {
		return t.value
	}
	return f.(*Future[T]).value
}

// Outcome is what became of a coroutine: its value, or its error.
type Outcome[T any] struct {
	Value T
	Err   error
}

// String is what Python prints: the value or the exception.
func (o Outcome[T]) String() string {
	if o.Err != nil {
		return py.Str(o.Err)
	}
	return py.Str(o.Value)
}

// Repr implements py.Reprer.
func (o Outcome[T]) Repr() string {
	if o.Err != nil {
		return py.Repr(o.Err)
	}
	return py.Repr(o.Value)
}

// Any is the value or the error.
func (o Outcome[T]) Any() any {
	if o.Err != nil {
		return o.Err
	}
	return o.Value
}

// Values are the values and errors of outcomes, mixed: the list that gather(return_exceptions=True) gives.
func Values[T any](outcomes []Outcome[T]) []any {
	values := make([]any, len(outcomes))
	for i, o := range outcomes {
		values[i] = o.Any()
	}
	return values
}

// Go starts fn as a task of the group.
func (g *ResultGroup[T]) Go(ctx context.Context, fn func(context.Context) (T, error)) {
	g.members.list = append(g.members.list, CreateTaskOf(ctx, fn))
}

// Add makes a task or future a member of the group.
func (g *ResultGroup[T]) Add(f AnyFutureOf[T]) { g.members.add(f) }

// AddCoro starts a coroutine as a task of the group, unless it is a member already.
func (g *ResultGroup[T]) AddCoro(ctx context.Context, c *CoroOf[T]) {
	g.members.addCoro(c, func() awaited { return CreateTaskOf(ctx, c.Await) })
}

// Wait gives the values, in the order in which the members were added, or the first error.
func (g *ResultGroup[T]) Wait(ctx context.Context) ([]T, error) {
	if len(g.members.list) == 0 {
		return nil, nil
	}
	if err := current(ctx).await(newGathering(current(ctx).loop, &g.members, false)); err != nil {
		return nil, err
	}
	return g.values(), nil
}

func (g *ResultGroup[T]) values() []T {
	values := make([]T, len(g.members.list))
	for i, f := range g.members.list {
		values[i] = valueOf[T](f)
	}
	return values
}

// Outcomes waits for all members, failed or not: gather(return_exceptions=True).
func (g *ResultGroup[T]) Outcomes(ctx context.Context) ([]Outcome[T], error) {
	if len(g.members.list) == 0 {
		return nil, nil
	}
	if err := current(ctx).await(newGathering(current(ctx).loop, &g.members, true)); err != nil {
		return nil, err
	}
	return g.outcomes(), nil
}

func (g *ResultGroup[T]) outcomes() []Outcome[T] {
	outcomes := make([]Outcome[T], len(g.members.list))
	for i, f := range g.members.list {
		if err := outcome(f.base()); err != nil {
			outcomes[i].Err = err
		} else {
			outcomes[i].Value = valueOf[T](f)
		}
	}
	return outcomes
}

// Future is the gathering as a value, to be stored, awaited later, or cancelled.
func (g *ResultGroup[T]) Future(ctx context.Context) *Future[[]T] {
	return gatherFuture(ctx, &g.members, false, g.values)
}

// OutcomesFuture is the gathering with return_exceptions=True as a value.
func (g *ResultGroup[T]) OutcomesFuture(ctx context.Context) *Future[[]Outcome[T]] {
	return gatherFuture(ctx, &g.members, true, g.outcomes)
}

// ListFuture is Future with the list that Python sees.
func (g *ResultGroup[T]) ListFuture(ctx context.Context) *Future[*py.List[T]] {
	return gatherFuture(ctx, &g.members, false, func() *py.List[T] { return py.NewList(g.values()) })
}

// ValuesFuture is OutcomesFuture with values and exceptions mixed.
func (g *ResultGroup[T]) ValuesFuture(ctx context.Context) *Future[[]any] {
	return gatherFuture(ctx, &g.members, true, func() []any { return Values(g.outcomes()) })
}

// ValueListFuture is ValuesFuture with the list that Python sees.
func (g *ResultGroup[T]) ValueListFuture(ctx context.Context) *Future[*py.List[any]] {
	return gatherFuture(ctx, &g.members, true, func() *py.List[any] { return py.NewList(Values(g.outcomes())) })
}

// GatherAwaitables is gather over tasks and futures that there are already.
func GatherAwaitables[F AnyFutureOf[T], T any](ctx context.Context, fs ...F) ([]T, error) {
	var g ResultGroup[T]
	for _, f := range fs {
		g.Add(f)
	}
	return g.Wait(ctx)
}

// members are the arguments of a gather, with repetitions.
type members struct {
	list  []awaited
	mixed bool // there may be repetitions: not all are tasks that Go started
	coros map[any]awaited
}

func (m *members) add(f awaited) {
	m.list = append(m.list, f)
	m.mixed = true
}

func (m *members) addCoro(c any, start func() awaited) {
	f, ok := m.coros[c]
	if !ok {
		if m.coros == nil {
			m.coros = map[any]awaited{}
		}
		f = start()
		m.coros[c] = f
	}
	m.add(f)
}

// A gathering is a _GatheringFuture with the bookkeeping of gather.
type gathering struct {
	outer      *future
	own        future    // outer, if the gathering is no value of the program
	value      AnyFuture // whose base outer is, if the gathering is a value of the program
	collect    func()    // puts the results into it
	keepErrors bool      // return_exceptions
	asked      bool      // _cancel_requested
	arrived    int
	guests     []guest   // one for each member, repetitions left out
	all        []awaited // with repetitions
}

// A guest is the callback of one member.
type guest struct {
	g *gathering
	f *future
}

func (c *guest) run() { c.g.arrive(c.f) }

func newGathering(l *Loop, m *members, keepErrors bool) *gathering {
	g := &gathering{own: future{loop: l}, keepErrors: keepErrors}
	g.outer = &g.own
	g.start(m)
	return g
}

// start asks for the callbacks. Those of members that are done already are called at once.
func (g *gathering) start(m *members) {
	g.all = m.list
	g.guests = make([]guest, 0, len(g.all))
	var known map[*future]bool
	if m.mixed {
		known = map[*future]bool{}
	}
	for _, f := range g.all {
		b := f.base()
		if known != nil {
			if known[b] {
				continue
			}
			known[b] = true
		}
		g.guests = append(g.guests, guest{g, b})
	}
	// The slice is complete: its elements stay where they are.
	for i := range g.guests {
		if c := &g.guests[i]; c.f.state == pending {
			c.f.addCallback(c)
		}
	}
	for i := range g.guests {
		if c := &g.guests[i]; c.f.state != pending {
			g.arrive(c.f)
		}
	}
}

// arrive is _done_callback of gather.
func (g *gathering) arrive(f *future) {
	g.arrived++
	if g.outer.state != pending {
		if f.state != cancelled {
			f.unseen = false
		}
		return
	}
	if !g.keepErrors {
		if f.state == cancelled {
			g.fail(f.cancelledError())
			return
		}
		f.unseen = false
		if f.err != nil {
			g.fail(f.err)
			return
		}
	}
	if g.arrived < len(g.guests) {
		return
	}
	for _, c := range g.guests {
		if c.f.state != cancelled {
			c.f.unseen = false
		}
	}
	if g.asked {
		// A cancelled gathering raises, even if it keeps errors. CPython asks the last argument for the exception.
		g.fail(g.all[len(g.all)-1].base().cancelledError())
		return
	}
	if g.collect != nil {
		g.collect()
	}
	g.outer.finish()
}

func (g *gathering) fail(err error) {
	g.outer.fail(err)
	if g.value != nil {
		g.outer.loop.noteFailure(g.value)
	}
}

func (g *gathering) base() *future { return g.outer }

// cancel cancels the members. The gathering is not cancelled itself until they are.
func (g *gathering) cancel(message any) bool {
	if g.outer.state != pending {
		return false
	}
	some := false
	for _, f := range g.all {
		if f.cancel(message) {
			some = true
		}
	}
	g.asked = g.asked || some
	return some
}

// outcome is the exception of a member as gather(return_exceptions=True) gives it.
func outcome(f *future) error {
	if f.state == cancelled {
		if f.message == nil {
			return CancelledError.New("")
		}
		return CancelledError.New(f.message)
	}
	return f.err
}
