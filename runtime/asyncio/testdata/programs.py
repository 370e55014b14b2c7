"""Random task programs: tasks, cancellation, queues, locks, groups, in every nesting.

    python3.13 programs.py COUNT [SEED]     writes one JSON object a line: a program, and the trace that CPython gives it

A program is a list of bodies, and a body a list of operations, which both interpreters run: the one below on CPython,
and that of ../programs_test.go on this package. Nothing in it depends on hashes or addresses, and time
is a virtual one, which passes where the loop would sleep.
"""
import asyncio
import json
import math
import random
import sys

LIMIT = 250  # of a trace


def flat(e):
    if isinstance(e, BaseExceptionGroup):
        return f"{type(e).__name__}[{', '.join(flat(x) for x in e.exceptions)}]"
    return f"{type(e).__name__}{e.args}"


class Ordered(dict):
    """A set in the order of insertion: the order in which a TaskGroup cancels its tasks is else that of addresses."""

    def add(self, x):
        self[x] = True

    def discard(self, x):
        self.pop(x, None)


class TaskGroup(asyncio.TaskGroup):
    def __init__(self):
        super().__init__()
        self._tasks = Ordered()


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop that does not sleep: its selector moves the clock on, by whole milliseconds as epoll's does.

    Time also passes while it is asked for, as in life: no two timers have the same deadline, whose order heapq leaves open.
    """

    def __init__(self):
        super().__init__()
        self.now = 0
        self._selector.select = self.pass_time

    def time(self):
        self.now += 1
        return self.now / 1e9

    def pass_time(self, timeout):
        if timeout is not None and timeout > 0:
            self.now += math.ceil(round(timeout * 1e3, 4)) * 1_000_000
        return []


def seconds(ms):
    return None if ms is None else ms / 1e3


class World:
    def __init__(self, bodies):
        self.bodies = bodies
        self.trace = []
        self.tasks = []
        self.named = 0
        self.queues = [asyncio.Queue(), asyncio.Queue(1), asyncio.LifoQueue(2), asyncio.PriorityQueue()]
        self.locks = [asyncio.Lock(), asyncio.Lock()]
        self.semaphores = [asyncio.Semaphore(1), asyncio.Semaphore(2)]
        self.events = [asyncio.Event(), asyncio.Event()]
        self.conditions = [asyncio.Condition(), asyncio.Condition(self.locks[0])]
        self.futures = [asyncio.get_running_loop().create_future() for _ in range(3)]
        self.puts = 0
        self.over = False

    def log(self, text):
        if len(self.trace) < LIMIT and not self.over:
            self.trace.append(text)

    def name(self):
        self.named += 1
        return f"t{self.named}"

    async def coro(self, name, body):
        try:
            await self.run(name, self.bodies[body])
        except BaseException as e:
            self.log(f"{name} out {flat(e)}")
            raise
        self.log(f"{name} returns")
        return name

    def spawn(self, body, create=asyncio.create_task):
        name = self.name()
        t = create(self.coro(name, body), name=name)
        self.tasks.append(t)
        return t

    async def run(self, me, ops):
        for kind, *args in ops:
            await getattr(self, kind)(me, *args)

    def pick(self, slot):
        return self.tasks[slot % len(self.tasks)]

    def later(self, me, slots):
        """Tasks that the coroutine me may wait for: those of higher numbers, so that no two wait for each other."""
        later = [t for t in self.tasks if int(t.get_name()[1:]) > int(me[1:])]
        return [later[s % len(later)] for s in slots] if later else []

    # Each operation is a method; me is the name of the coroutine that runs it.

    async def say(self, me, n):
        self.log(f"{me} {n}")

    async def turn(self, me):
        await asyncio.sleep(0)

    async def sleep(self, me, ms):
        await asyncio.sleep(ms / 1e3)
        self.log(f"{me} slept")

    async def call_later(self, me, ms):
        asyncio.get_running_loop().call_later(ms / 1e3, self.log, f"later of {me}")

    async def spawn_task(self, me, body):
        self.spawn(body)

    async def call(self, me, body):
        self.log(f"{me} called {await self.coro(self.name(), body)}")

    async def join(self, me, slot):
        for t in self.later(me, [slot]):
            self.log(f"{me} joined {await t}")

    async def cancel(self, me, slot, message):
        if self.tasks:
            self.log(f"{me} cancels {self.pick(slot).cancel(message)}")

    async def cancel_self(self, me):
        asyncio.current_task().cancel("self")

    async def uncancel(self, me):
        self.log(f"{me} uncancel {asyncio.current_task().uncancel()}")

    async def status(self, me, slot):
        if self.tasks:
            t = self.pick(slot)
            self.log(f"{me} sees {t.get_name()} {t.done()} {t.cancelled()} {t.cancelling()}")

    async def callback(self, me, slot):
        if self.tasks:
            self.pick(slot).add_done_callback(lambda t: self.log(f"callback of {me} for {t.get_name()}"))

    async def soon(self, me):
        asyncio.get_running_loop().call_soon(self.log, f"soon of {me}")

    async def soon_cancel(self, me, slot):
        if self.tasks:
            asyncio.get_running_loop().call_soon(self.pick(slot).cancel, "soon")

    async def throw(self, me, n):
        raise ValueError(n)

    async def guard(self, me, ops, swallow):
        try:
            await self.run(me, ops)
        except asyncio.CancelledError as e:
            self.log(f"{me} caught {flat(e)}")
            if not swallow:
                raise
        except Exception as e:
            self.log(f"{me} caught {flat(e)}")

    async def cleanup(self, me, ops, after):
        try:
            await self.run(me, ops)
        finally:
            self.log(f"{me} finally")
            await self.run(me, after)

    async def put(self, me, q):
        self.puts += 1
        n = self.puts
        await self.queues[q].put(n)
        self.log(f"{me} put {n}")

    async def get(self, me, q):
        self.log(f"{me} got {await self.queues[q].get()}")

    async def put_nowait(self, me, q):
        self.puts += 1
        try:
            self.queues[q].put_nowait(self.puts)
        except asyncio.QueueFull:
            self.log(f"{me} full")

    async def get_nowait(self, me, q):
        try:
            self.log(f"{me} took {self.queues[q].get_nowait()}")
        except asyncio.QueueEmpty:
            self.log(f"{me} empty")

    async def task_done(self, me, q):
        try:
            self.queues[q].task_done()
        except ValueError:
            self.log(f"{me} task_done")

    async def join_queue(self, me, q):
        await self.queues[q].join()
        self.log(f"{me} joined queue")

    async def lock(self, me, i, ops):
        async with self.locks[i]:
            self.log(f"{me} has lock {i}")
            await self.run(me, ops)

    async def semaphore(self, me, i, ops):
        async with self.semaphores[i]:
            self.log(f"{me} has semaphore {i}")
            await self.run(me, ops)

    async def event_wait(self, me, i):
        await self.events[i].wait()
        self.log(f"{me} event {i}")

    async def event_set(self, me, i):
        self.events[i].set()

    async def event_clear(self, me, i):
        self.events[i].clear()

    async def condition_wait(self, me, i):
        async with self.conditions[i]:
            await self.conditions[i].wait()
            self.log(f"{me} notified {i}")

    async def condition_notify(self, me, i, n):
        async with self.conditions[i]:
            self.conditions[i].notify(n)

    async def future_wait(self, me, i):
        self.log(f"{me} future {await self.futures[i]}")

    async def future_set(self, me, i):
        if not self.futures[i].done():
            self.futures[i].set_result(f"by {me}")

    async def future_fail(self, me, i):
        if not self.futures[i].done():
            self.futures[i].set_exception(ValueError(me))

    async def future_cancel(self, me, i):
        self.log(f"{me} cancels future {self.futures[i].cancel('f')}")

    async def gather(self, me, bodies, keep):
        r = await asyncio.gather(*(self.coro(self.name(), b) for b in bodies), return_exceptions=keep)
        self.log(f"{me} gathered {' '.join(flat(x) if isinstance(x, BaseException) else x for x in r)}")

    async def gather_tasks(self, me, slots, keep):
        if ts := self.later(me, slots):
            r = await asyncio.gather(*ts, return_exceptions=keep)
            self.log(f"{me} gathered {' '.join(flat(x) if isinstance(x, BaseException) else x for x in r)}")

    async def wait(self, me, slots, mode, ms):
        if ts := self.later(me, slots):
            done, pending = await asyncio.wait(ts, return_when=mode, timeout=seconds(ms))
            self.log(f"{me} waited {' '.join(sorted(t.get_name() for t in done))} / {' '.join(sorted(t.get_name() for t in pending))}")

    async def wait_for(self, me, body, timeout):
        try:
            self.log(f"{me} waited for {await asyncio.wait_for(self.coro(self.name(), body), seconds(timeout))}")
        except TimeoutError:
            self.log(f"{me} timeout")

    async def wait_for_task(self, me, slot, timeout):
        for t in self.later(me, [slot]):
            try:
                self.log(f"{me} waited for {await asyncio.wait_for(t, seconds(timeout))}")
            except TimeoutError:
                self.log(f"{me} timeout")

    async def shield(self, me, slot):
        for t in self.later(me, [slot]):
            self.log(f"{me} shielded {await asyncio.shield(t)}")

    async def timeout(self, me, delay, ops):
        try:
            async with asyncio.timeout(seconds(delay)):
                await self.run(me, ops)
        except TimeoutError:
            self.log(f"{me} timeout")

    async def group(self, me, bodies, ops):
        async with TaskGroup() as g:
            for b in bodies:
                self.spawn(b, g.create_task)
            await self.run(me, ops)
        self.log(f"{me} group ends")

    async def as_completed(self, me, slots):
        # Of those that are done already, the order is that of their addresses.
        if ts := [t for t in self.later(me, slots) if not t.done()]:
            for c in asyncio.as_completed(ts):
                try:
                    self.log(f"{me} next {await c}")
                except ValueError as e:
                    self.log(f"{me} next {flat(e)}")


async def main(world):
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    first = [world.spawn(body) for body in range(min(3, len(world.bodies)))]
    for _ in range(25):
        await asyncio.sleep(0)
    await asyncio.sleep(0.02)
    # Whatever still waits is cancelled until it gives up: every program ends.
    for _ in range(60):
        left = [t for t in world.tasks if not t.done()]
        if not left:
            break
        for t in left:
            t.cancel("end")
        for _ in range(4):
            await asyncio.sleep(0)
    world.log(" ".join(f"{t.done()} {t.cancelled()}" for t in first))
    world.over = True


DELAYS = [0.1, 0.4, 0.5, 0.9, 1, 1.5, 2, 2, 3, 5, -1]


class Maker:
    def __init__(self, rng):
        self.rng = rng

    def program(self):
        self.count = self.rng.randint(3, 6)
        return [self.body(i) for i in range(self.count)]

    def body(self, i):
        self.budget = 14
        return self.ops(self.rng.randint(3, 8), i, 0)

    def ops(self, n, body, depth):
        return [op for op in (self.op(body, depth) for _ in range(n)) if op]

    def deeper(self, body):
        """A body that may be started from the given one: a later one, so that programs end."""
        return self.rng.randint(body + 1, self.count - 1) if body + 1 < self.count else None

    def limit(self):
        """A timeout, in milliseconds."""
        return self.rng.choice([None, 0, 0, 0.3, 1, 2, 2.5])

    def slots(self):
        return [self.rng.randint(0, 5) for _ in range(self.rng.randint(1, 3))]

    def op(self, body, depth):
        r = self.rng
        if self.budget <= 0:
            return None
        self.budget -= 1
        slot = r.randint(0, 5)
        simple = [
            (3, lambda: ["say", r.randint(0, 99)]),
            (6, lambda: ["turn"]),
            (3, lambda: ["sleep", r.choice(DELAYS)]),
            (1, lambda: ["call_later", r.choice(DELAYS)]),
            (2, lambda: ["join", slot]),
            (3, lambda: ["cancel", slot, r.choice([None, "m1", "m2"])]),
            (1, lambda: ["cancel_self"]),
            (1, lambda: ["uncancel"]),
            (1, lambda: ["status", slot]),
            (2, lambda: ["callback", slot]),
            (1, lambda: ["soon"]),
            (1, lambda: ["soon_cancel", slot]),
            (1, lambda: ["throw", r.randint(0, 9)]),
            (3, lambda: ["put", r.randint(0, 3)]),
            (2, lambda: ["get", r.randint(0, 3)]),
            (3, lambda: ["put_nowait", r.randint(0, 3)]),
            (1, lambda: ["get_nowait", r.randint(0, 3)]),
            (1, lambda: ["task_done", r.randint(0, 3)]),
            (1, lambda: ["join_queue", r.randint(0, 3)]),
            (1, lambda: ["event_wait", r.randint(0, 1)]),
            (2, lambda: ["event_set", r.randint(0, 1)]),
            (1, lambda: ["event_clear", r.randint(0, 1)]),
            (1, lambda: ["condition_wait", r.randint(0, 1)]),
            (3, lambda: ["condition_notify", r.randint(0, 1), r.randint(1, 2)]),
            (2, lambda: ["future_wait", r.randint(0, 2)]),
            (2, lambda: ["future_set", r.randint(0, 2)]),
            (1, lambda: ["future_fail", r.randint(0, 2)]),
            (1, lambda: ["future_cancel", r.randint(0, 2)]),
            (1, lambda: ["gather_tasks", self.slots(), r.random() < 0.5]),
            (1, lambda: ["wait", self.slots(), r.choice(["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"]), self.limit()]),
            (1, lambda: ["wait_for_task", slot, self.limit()]),
            (2, lambda: ["shield", slot]),
            (1, lambda: ["as_completed", self.slots()]),
        ]
        if depth < 3:
            inner = lambda: self.ops(r.randint(1, 4), body, depth + 1)
            simple += [
                (3, lambda: ["guard", inner(), r.random() < 0.5]),
                (2, lambda: ["cleanup", inner(), inner()]),
                (3, lambda: ["lock", r.randint(0, 1), inner()]),
                (2, lambda: ["semaphore", r.randint(0, 1), inner()]),
                (2, lambda: ["timeout", self.limit(), inner()]),
            ]
            if self.deeper(body) is not None:
                later = lambda: self.deeper(body)
                some = lambda: [later() for _ in range(r.randint(1, 3))]
                simple += [
                    (2, lambda: ["group", some(), inner()]),
                ]
        if self.deeper(body) is not None:
            later = lambda: self.deeper(body)
            simple += [
                (8, lambda: ["spawn_task", later()]),
                (2, lambda: ["call", later()]),
                (2, lambda: ["gather", [later() for _ in range(r.randint(1, 3))], r.random() < 0.5]),
                (1, lambda: ["wait_for", later(), self.limit()]),
            ]
        weights = [w for w, _ in simple]
        return r.choices([make for _, make in simple], weights)[0]()


def trace(bodies):
    """The trace of a program; None if tasks are left that nothing can end: a deadlock in the waits of a Condition."""
    world = None

    async def wrapped():
        nonlocal world
        world = World(bodies)
        await main(world)
        return len(asyncio.all_tasks()) > 1

    loop = VirtualLoop()
    asyncio.set_event_loop(loop)
    stuck = loop.run_until_complete(wrapped())
    loop.close()
    return None if stuck else world.trace


if __name__ == "__main__":
    assert sys.version_info[:2] == (3, 13), "the oracle is CPython 3.13"
    count = int(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    i = 0
    while count:
        i += 1
        program = Maker(random.Random(seed * 1_000_003 + i)).program()
        lines = trace(program)
        if lines is not None:
            count -= 1
            json.dump({"program": program, "trace": lines}, sys.stdout, separators=(",", ":"))
            print()
