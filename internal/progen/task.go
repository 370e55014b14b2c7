package progen

import (
	"fmt"
	"strings"
)

// taskFeatures are the constructs of task programs that can be left out.
var taskFeatures = []string{
	"as_completed", "callbacks", "cancel", "cancel_message", "condition", "event", "gather", "lock", "names", "priority_queue", "queue",
	"queue_join", "return_exceptions", "semaphore", "shield", "swallow_cancel", "taskgroup", "timeout",
	"uncancel", "wait", "wait_for",
}

// taskPrelude holds what the tasks of all cases share. A case makes a Box of
// its own, so that cases do not meet.
const taskPrelude = `import asyncio
from typing import Callable, Coroutine


class Oops(Exception):
    pass


class Box:
    def __init__(self) -> None:
        self.n = 0
        self.tasks: list[asyncio.Task[int]] = []
        self.lock = asyncio.Lock()
        self.sem = asyncio.Semaphore(2)
        self.event = asyncio.Event()
        self.cond = asyncio.Condition()
        self.queue: asyncio.Queue[int] = asyncio.Queue(2)
        self.prio: asyncio.PriorityQueue[int] = asyncio.PriorityQueue()


def log(*what: object) -> None:
    print(*what, end=" ")


async def leaf(k: str, v: int) -> int:
    log(k)
    return v


async def hop(k: str, v: int, n: int) -> int:
    log(k)
    for _ in range(n):
        await asyncio.sleep(0)
    log(k + "'")
    return v


async def fail(k: str, n: int) -> int:
    log(k)
    for _ in range(n):
        await asyncio.sleep(0)
    raise Oops(k)


def outcome(t: asyncio.Task[int]) -> str:
    if not t.done():
        return "pending"
    if t.cancelled():
        return "cancelled"
    e = t.exception()
    if e is None:
        return str(t.result())
    if isinstance(e, Oops):
        return "Oops " + str(e)
    return type(e).__name__


async def settle() -> None:
    me = asyncio.current_task()
    for _ in range(25):
        await asyncio.sleep(0)
    log("/")
    for _ in range(200):
        left = [t for t in asyncio.all_tasks() if t is not me]
        if not left:
            break
        for t in sorted(left, key=lambda t: t.get_name()):
            t.cancel()
        await asyncio.sleep(0)


async def case(name: str, f: Callable[[Box], Coroutine[None, None, int]]) -> None:
    print(name, end=": ")
    o = Box()
    o.tasks.append(asyncio.create_task(f(o)))
    await settle()
    print("|", ", ".join([outcome(t) for t in o.tasks]), "|", o.n)
`

// taskProgram makes a program of random tasks.
func (g *gen) taskProgram(cases int) {
	g.out.WriteString(g.trimmedPrelude())
	for i := range cases {
		g.taskCase(i)
	}
	g.out.WriteString("\n\n")
	g.block("async def main() -> None:", func() {
		for i := range cases {
			g.line(`await case("%d", case%d)`, i, i)
		}
	})
	g.out.WriteString("\n\nasyncio.run(main())\n")
}

// trimmedPrelude is the prelude without the parts that no feature uses.
func (g *gen) trimmedPrelude() string {
	p := taskPrelude
	for feature, line := range map[string]string{
		"lock": "        self.lock = asyncio.Lock()\n", "semaphore": "        self.sem = asyncio.Semaphore(2)\n",
		"event": "        self.event = asyncio.Event()\n", "condition": "        self.cond = asyncio.Condition()\n",
		"queue":          "        self.queue: asyncio.Queue[int] = asyncio.Queue(2)\n",
		"priority_queue": "        self.prio: asyncio.PriorityQueue[int] = asyncio.PriorityQueue()\n",
	} {
		if !g.on[feature] {
			p = strings.Replace(p, line, "", 1)
		}
	}
	return p
}

// taskState is the part of a case that its coroutines share while being made.
type taskState struct {
	name    string   // of the case: the prefix of its functions
	workers int      // how many workers there are so far: those that can be started
	vars    []string // tasks held by variables of the coroutine being made
	depth   int
}

// taskCase makes some workers and a body that starts them. A worker may start
// those made before it, so that all ends.
func (g *gen) taskCase(i int) {
	g.state = caseState{async: true}
	g.state.task = taskState{name: fmt.Sprintf("c%d", i)}
	ts := &g.state.task
	for range g.between(1, 3) {
		g.out.WriteString("\n\n")
		g.block(fmt.Sprintf("async def %s_w%d(k: str, o: Box) -> int:", ts.name, ts.workers), func() {
			g.steps(g.between(2, 4), 2)
			g.line("return %d", g.n(100))
		})
		ts.workers++
	}
	g.out.WriteString("\n\n")
	g.block(fmt.Sprintf("async def case%d(o: Box) -> int:", i), func() {
		g.line(`k = "m"`)
		g.line("await asyncio.sleep(0)")
		for range g.between(2, 3) {
			g.startTask()
		}
		g.steps(g.between(3, 6), 2)
		g.line("return o.n")
	})
}

// steps writes the steps of a coroutine or of a block of it.
func (g *gen) steps(n, depth int) {
	ts := &g.state.task
	outer := len(ts.vars)
	for range n {
		if depth > 0 && g.chance(45) {
			draw(g, taskBlocks())(g, depth-1)
		} else {
			draw(g, taskSteps())(g, depth)
		}
	}
	ts.vars = ts.vars[:outer]
}

// say is a statement that says where the coroutine is.
func (g *gen) say() { g.line(`log(k + "%s")`, g.label()) }

// coroutine is a call that makes a coroutine giving an int.
func (g *gen) coroutine() string {
	ts := &g.state.task
	if ts.workers > 0 && g.chance(40) {
		return fmt.Sprintf(`%s_w%d(k + "%s", o)`, ts.name, g.n(ts.workers), g.label())
	}
	return g.simpleCoroutine()
}

// simpleCoroutine is a call that makes a coroutine which does not tell that it
// is cancelled.
func (g *gen) simpleCoroutine() string {
	switch g.n(4) {
	case 0:
		return fmt.Sprintf(`leaf(k + "%s", %d)`, g.label(), g.n(100))
	case 1:
		return fmt.Sprintf(`fail(k + "%s", %d)`, g.label(), g.n(3))
	default:
		return fmt.Sprintf(`hop(k + "%s", %d, %d)`, g.label(), g.n(100), g.between(1, 3))
	}
}

// startTask starts a task and holds it in a variable and in the box.
func (g *gen) startTask() {
	ts := &g.state.task
	t := g.fresh("t")
	name := ""
	if g.on["names"] && g.chance(20) {
		name = fmt.Sprintf(`, name="T%s"`, t)
	}
	g.line("%s = asyncio.create_task(%s%s)", t, g.coroutine(), name)
	g.line("o.tasks.append(%s)", t)
	ts.vars = append(ts.vars, t)
}

// someTask is any task of the case, the running one perhaps.
func (g *gen) someTask() string {
	ts := &g.state.task
	if len(ts.vars) > 0 && g.chance(70) {
		return ts.vars[g.n(len(ts.vars))]
	}
	return fmt.Sprintf("o.tasks[%d %% len(o.tasks)]", g.n(5))
}

// ownTask is a task that this coroutine has started; a new one if there is
// none. Only those are awaited: then no two tasks wait for each other, which
// CPython answers to a cancel of with a RecursionError.
func (g *gen) ownTask() string {
	ts := &g.state.task
	if len(ts.vars) == 0 {
		g.startTask()
	}
	return ts.vars[g.n(len(ts.vars))]
}

// awaitables are coroutines, and perhaps tasks, as arguments.
func (g *gen) awaitables(n int) string {
	var args []string
	for range n {
		if g.chance(30) {
			args = append(args, g.ownTask())
		} else {
			args = append(args, g.coroutine())
		}
	}
	return strings.Join(args, ", ")
}

func taskSteps() []choice[stmtMaker] {
	return []choice[stmtMaker]{
		{6, "", func(g *gen, _ int) { g.say() }},
		{10, "", func(g *gen, _ int) {
			g.line("await asyncio.sleep(0)")
			g.say()
		}},
		{3, "", func(g *gen, _ int) { g.line("o.n += %d", g.between(1, 9)) }},
		{3, "", func(g *gen, _ int) { g.line("o.n += await %s", g.coroutine()) }},
		{5, "", func(g *gen, _ int) { g.startTask() }},
		{5, "", func(g *gen, _ int) { g.line("o.n += await %s", g.ownTask()) }},
		{2, "", func(g *gen, _ int) { g.line("log(%s.done())", g.someTask()) }},
		{1, "names", func(g *gen, _ int) {
			t := g.fresh("t")
			g.line(`%s = asyncio.create_task(%s, name="N%s")`, t, g.coroutine(), t)
			g.line("o.tasks.append(%s)", t)
			g.line("log(%s.get_name())", t)
		}},
		{4, "cancel", func(g *gen, _ int) { g.line("log(%s.cancel())", g.someTask()) }},
		{2, "cancel_message", func(g *gen, _ int) { g.line(`%s.cancel("m%s")`, g.someTask(), g.label()) }},
		{2, "cancel", func(g *gen, _ int) {
			t := g.someTask()
			g.line("%s.cancel()", t)
			g.line("await asyncio.sleep(0)")
			g.line("log(%s.cancelled(), %s.cancelling())", t, t)
		}},
		{3, "event", func(g *gen, _ int) {
			g.line("%s", pick(g, "await o.event.wait()", "o.event.set()", "o.event.set()", "o.event.clear()"))
		}},
		{3, "queue", func(g *gen, _ int) { g.line("await o.queue.put(%d)", g.n(50)) }},
		{3, "queue", func(g *gen, _ int) { g.line("o.n += await o.queue.get()") }},
		{2, "queue", func(g *gen, _ int) {
			g.block("try:", func() {
				if g.chance(50) {
					g.line("log(o.queue.get_nowait())")
				} else {
					g.line("o.queue.put_nowait(%d)", g.n(50))
				}
			})
			g.block("except (asyncio.QueueEmpty, asyncio.QueueFull) as e:", func() { g.line("log(type(e).__name__)") })
		}},
		{2, "queue", func(g *gen, _ int) { g.line("log(o.queue.qsize(), o.queue.full())") }},
		{2, "queue_join", func(g *gen, _ int) {
			if !g.on["queue"] {
				return
			}
			g.block("try:", func() { g.line("o.queue.task_done()") })
			g.block("except ValueError as e:", func() { g.line("log(e)") })
		}},
		{1, "queue_join", func(g *gen, _ int) {
			if g.on["queue"] {
				g.line("await o.queue.join()")
				g.say()
			}
		}},
		{2, "priority_queue", func(g *gen, _ int) { g.line("await o.prio.put(%d)", g.n(50)) }},
		{2, "priority_queue", func(g *gen, _ int) { g.line("log(await o.prio.get())") }},
		{2, "condition", func(g *gen, _ int) {
			g.block("async with o.cond:", func() {
				g.line("%s", pick(g, "o.cond.notify()", "o.cond.notify_all()", "await o.cond.wait()"))
				g.say()
			})
		}},
		{4, "gather", func(g *gen, _ int) { g.line("log(await asyncio.gather(%s))", g.awaitables(g.between(1, 3))) }},
		{3, "return_exceptions", func(g *gen, _ int) {
			r := g.fresh("r")
			g.line("%s = await asyncio.gather(%s, return_exceptions=True)", r, g.awaitables(g.between(1, 3)))
			g.line("log([str(v) if isinstance(v, int) else type(v).__name__ for v in %s])", r)
		}},
		{2, "gather", func(g *gen, _ int) {
			ts := &g.state.task
			if len(ts.vars) > 1 {
				g.line("log(await asyncio.gather(*[%s, %s]))", ts.vars[0], ts.vars[len(ts.vars)-1])
			} else {
				g.line("log(await asyncio.gather())")
			}
		}},
		{3, "shield", func(g *gen, _ int) { g.line("o.n += await asyncio.shield(%s)", g.ownTask()) }},
		{2, "wait_for", func(g *gen, _ int) {
			g.block("try:", func() {
				g.line("log(await asyncio.wait_for(%s, %s))", g.awaitables(1), pick(g, "30", "0", "None", "30"))
			})
			g.block("except TimeoutError:", func() { g.say() })
		}},
		{2, "wait", func(g *gen, _ int) {
			a, b := g.ownTask(), g.ownTask()
			d, p := g.fresh("d"), g.fresh("p")
			g.line("%s, %s = await asyncio.wait([%s, %s], return_when=asyncio.%s)", d, p, a, b,
				pick(g, "FIRST_COMPLETED", "ALL_COMPLETED", "FIRST_EXCEPTION"))
			g.line("log(len(%s), len(%s))", d, p)
		}},
		{2, "as_completed", func(g *gen, _ int) {
			// Of tasks that have not begun: as_completed keeps a set, whose order
			// shows where several are done already.
			ts := &g.state.task
			n := g.between(1, 3)
			for range n {
				g.startTask()
			}
			f := g.fresh("f")
			g.block(fmt.Sprintf("for %s in asyncio.as_completed([%s]):", f, strings.Join(ts.vars[len(ts.vars)-n:], ", ")), func() {
				g.line("log(await %s)", f)
			})
		}},
		{2, "callbacks", func(g *gen, _ int) {
			g.line(`asyncio.get_running_loop().call_soon(log, k + "%s")`, g.label())
		}},
		{2, "callbacks", func(g *gen, _ int) {
			v := g.fresh("p")
			g.line(`%s.add_done_callback(lambda %s: log(k + "%s"))`, g.someTask(), v, g.label())
		}},
		{1, "", func(g *gen, _ int) {
			g.block("if o.n % 2:", func() { g.line(`raise Oops(k + "%s")`, g.label()) })
		}},
	}
}

func taskBlocks() []choice[stmtMaker] {
	return []choice[stmtMaker]{
		{4, "", func(g *gen, depth int) {
			i := g.fresh("i")
			g.block(fmt.Sprintf("for %s in range(%d):", i, g.between(2, 3)), func() {
				g.line("log(%s)", i)
				g.steps(g.between(1, 2), depth)
			})
		}},
		{4, "lock", func(g *gen, depth int) {
			g.block("async with o.lock:", func() {
				g.say()
				g.line("await asyncio.sleep(0)")
				g.noNesting("lock", func() { g.steps(1, depth) })
			})
		}},
		{3, "semaphore", func(g *gen, depth int) {
			g.block("async with o.sem:", func() {
				g.say()
				g.steps(g.between(1, 2), depth)
			})
		}},
		{5, "", func(g *gen, depth int) { g.taskTry(depth) }},
		{3, "timeout", func(g *gen, depth int) {
			g.block("try:", func() {
				g.block(fmt.Sprintf("async with asyncio.timeout(%s):", pick(g, "30", "0", "None", "30")), func() {
					g.steps(g.between(1, 2), depth)
				})
			})
			g.block("except TimeoutError:", func() { g.say() })
		}},
		{3, "taskgroup", func(g *gen, depth int) {
			tg := g.fresh("g")
			g.block("try:", func() {
				g.block(fmt.Sprintf("async with asyncio.TaskGroup() as %s:", tg), func() {
					// A failure cancels the others in the order of a set: only one of
					// them may tell.
					g.line("o.tasks.append(%s.create_task(%s))", tg, g.coroutine())
					for range g.between(0, 2) {
						g.line("o.tasks.append(%s.create_task(%s))", tg, g.simpleCoroutine())
					}
					g.steps(1, depth)
				})
			})
			e := g.fresh("e")
			g.block(fmt.Sprintf("except* Oops as %s:", e), func() {
				g.line("log(len(%s.exceptions), [str(v) for v in %s.exceptions])", e, e)
			})
		}},
	}
}

// noNesting leaves a feature out of what is made: a lock that its own holder
// takes again is a deadlock, which settle ends, but tells nothing.
func (g *gen) noNesting(feature string, make func()) {
	was := g.on[feature]
	g.on[feature] = false
	make()
	g.on[feature] = was
}

// taskTry writes a try statement around awaits.
func (g *gen) taskTry(depth int) {
	g.block("try:", func() {
		g.line("await asyncio.sleep(0)")
		g.steps(g.between(1, 2), depth)
	})
	finally := g.chance(50)
	if !finally || g.chance(60) {
		switch g.n(3) {
		case 0:
			e := g.fresh("e")
			g.block(fmt.Sprintf("except Oops as %s:", e), func() { g.line("log(%s)", e) })
		case 1:
			e := g.fresh("e")
			g.block(fmt.Sprintf("except asyncio.CancelledError as %s:", e), func() {
				g.line(`log(k + "%s", "cancelled", %s)`, g.label(), e)
				g.steps(1, 0)
				switch {
				case g.on["uncancel"] && g.chance(25):
					g.line("t = asyncio.current_task()")
					g.line("assert t is not None")
					g.line("log(t.uncancel())")
				case !g.on["swallow_cancel"] || g.chance(60):
					g.line("raise")
				}
			})
		default:
			g.block("except Oops:", func() { g.steps(1, 0) })
		}
		if g.chance(30) {
			g.block("else:", func() { g.say() })
		}
	}
	if finally {
		g.block("finally:", func() {
			g.say()
			if g.chance(50) {
				g.line("await asyncio.sleep(0)")
				g.say()
			}
		})
	}
}
