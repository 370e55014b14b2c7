import asyncio
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


async def c0_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 66, 2))
    o.tasks.append(t1)
    o.n += await t1
    log(await asyncio.gather(fail(k + "b", 0), fail(k + "c", 0), fail(k + "d", 1)))
    return 28


async def c0_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "e")
        await asyncio.sleep(0)
        for i2 in range(2):
            log(i2)
            log(await asyncio.gather(c0_w0(k + "f", o)))
            asyncio.get_running_loop().call_soon(log, k + "g")
    async with o.lock:
        log(k + "h")
        await asyncio.sleep(0)
        for i3 in range(3):
            log(i3)
            try:
                o.queue.put_nowait(35)
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
            t4 = asyncio.create_task(leaf(k + "i", 54), name="Tt4")
            o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        try:
            log(await asyncio.wait_for(leaf(k + "j", 26), 30))
        except TimeoutError:
            log(k + "k")
        for i5 in range(3):
            log(i5)
            log(o.tasks[2 % len(o.tasks)].cancel())
            await o.event.wait()
    except asyncio.CancelledError as e6:
        log(k + "l", "cancelled", e6)
        log(o.tasks[3 % len(o.tasks)].done())
        raise
    else:
        log(k + "m")
    await o.queue.put(18)
    return 2


async def c0_w2(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "n")
        t7 = asyncio.create_task(hop(k + "o", 69, 2))
        o.tasks.append(t7)
        log(await asyncio.gather(t7, t7, t7))
    async with o.lock:
        log(k + "p")
        await asyncio.sleep(0)
        for i8 in range(2):
            log(i8)
            await asyncio.sleep(0)
            log(k + "q")
    async with o.lock:
        log(k + "r")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(o.tasks[3 % len(o.tasks)].cancel())
        except Oops as e9:
            log(e9)
        finally:
            log(k + "s")
            await asyncio.sleep(0)
            log(k + "t")
    return 8


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(c0_w2(k + "u", o), name="Tt10")
    o.tasks.append(t10)
    t11 = asyncio.create_task(hop(k + "v", 9, 1), name="Tt11")
    o.tasks.append(t11)
    t12 = asyncio.create_task(c0_w0(k + "w", o))
    o.tasks.append(t12)
    async with o.lock:
        log(k + "x")
        await asyncio.sleep(0)
        t12.cancel()
        await asyncio.sleep(0)
        log(t12.cancelled(), t12.cancelling())
    async with o.sem:
        log(k + "y")
        try:
            async with asyncio.timeout(30):
                d13, p14 = await asyncio.wait([t12, t11], return_when=asyncio.ALL_COMPLETED)
                log(len(d13), len(p14))
        except TimeoutError:
            log(k + "z")
    o.n += 5
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 90))
    o.tasks.append(t1)
    o.n += await asyncio.shield(t1)
    t2 = asyncio.create_task(hop(k + "b", 41, 1), name="Tt2")
    o.tasks.append(t2)
    return 30


async def c1_w1(k: str, o: Box) -> int:
    try:
        t3 = asyncio.create_task(c1_w0(k + "c", o))
        o.tasks.append(t3)
        log(await asyncio.wait_for(t3, 0))
    except TimeoutError:
        log(k + "d")
    await o.queue.join()
    log(k + "e")
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    return 15


async def c1_w2(k: str, o: Box) -> int:
    log(o.tasks[4 % len(o.tasks)].done())
    try:
        async with asyncio.timeout(30):
            o.tasks[3 % len(o.tasks)].cancel("mf")
    except TimeoutError:
        log(k + "g")
    return 69


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c1_w1(k + "h", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "i", 22, 2))
    o.tasks.append(t5)
    try:
        async with asyncio.timeout(0):
            t6 = asyncio.create_task(hop(k + "j", 80, 3))
            o.tasks.append(t6)
            for f7 in asyncio.as_completed([t6]):
                log(await f7)
    except TimeoutError:
        log(k + "k")
    try:
        await asyncio.sleep(0)
        log(o.queue.qsize(), o.queue.full())
        await o.prio.put(48)
    except Oops:
        o.tasks[2 % len(o.tasks)].add_done_callback(lambda p8: log(k + "l"))
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    try:
        await asyncio.sleep(0)
        d9, p10 = await asyncio.wait([t5, t5], return_when=asyncio.ALL_COMPLETED)
        log(len(d9), len(p10))
        async with o.lock:
            log(k + "o")
            await asyncio.sleep(0)
            o.n += 9
    except Oops:
        o.n += await asyncio.shield(t4)
    else:
        log(k + "p")
    for i11 in range(2):
        log(i11)
        if o.n % 2:
            raise Oops(k + "q")
        await asyncio.sleep(0)
        log(k + "r")
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    async with o.sem:
        log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    return 4


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(hop(k + "e", 52, 3), name="Tt1")
    o.tasks.append(t1)
    t2 = asyncio.create_task(hop(k + "f", 10, 1))
    o.tasks.append(t2)
    log(await asyncio.gather(c2_w0(k + "g", o), hop(k + "h", 38, 1)))
    await asyncio.sleep(0)
    log(k + "i")
    try:
        async with asyncio.TaskGroup() as g3:
            o.tasks.append(g3.create_task(fail(k + "j", 0)))
            o.tasks.append(g3.create_task(fail(k + "k", 0)))
            for i4 in range(2):
                log(i4)
                try:
                    log(o.queue.get_nowait())
                except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                    log(type(e).__name__)
                o.n += await hop(k + "l", 46, 3)
    except* Oops as e5:
        log(len(e5.exceptions), [str(v) for v in e5.exceptions])
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    log(await asyncio.gather(fail(k + "a", 2), fail(k + "b", 1)))
    for i1 in range(2):
        log(i1)
        log(o.tasks[1 % len(o.tasks)].done())
        o.tasks[3 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    return 15


async def c3_w1(k: str, o: Box) -> int:
    t2 = asyncio.create_task(c3_w0(k + "c", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "d", 64, 2))
    o.tasks.append(t3)
    for f4 in asyncio.as_completed([t2, t3]):
        log(await f4)
    for i5 in range(2):
        log(i5)
        log(t2.cancel())
    return 34


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(hop(k + "e", 66, 3), name="Tt6")
    o.tasks.append(t6)
    t7 = asyncio.create_task(c3_w1(k + "f", o), name="Tt7")
    o.tasks.append(t7)
    for i8 in range(2):
        log(i8)
        async with o.sem:
            log(k + "g")
            o.n += await t7
            d9, p10 = await asyncio.wait([t6, t6], return_when=asyncio.ALL_COMPLETED)
            log(len(d9), len(p10))
        log(await o.prio.get())
    try:
        async with asyncio.TaskGroup() as g11:
            o.tasks.append(g11.create_task(leaf(k + "h", 6)))
            o.tasks.append(g11.create_task(hop(k + "i", 67, 3)))
            for i12 in range(3):
                log(i12)
                log(k + "j")
                t6.cancel()
                await asyncio.sleep(0)
                log(t6.cancelled(), t6.cancelling())
    except* Oops as e13:
        log(len(e13.exceptions), [str(v) for v in e13.exceptions])
    log(k + "k")
    try:
        async with asyncio.timeout(30):
            log(o.tasks[0 % len(o.tasks)].cancel())
    except TimeoutError:
        log(k + "l")
    async with o.sem:
        log(k + "m")
        async with o.lock:
            log(k + "n")
            await asyncio.sleep(0)
            o.n += await t7
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await o.prio.put(32)
        except Oops:
            await asyncio.sleep(0)
            log(k + "b")
    t1 = asyncio.create_task(hop(k + "c", 47, 1))
    o.tasks.append(t1)
    d2, p3 = await asyncio.wait([t1, t1], return_when=asyncio.ALL_COMPLETED)
    log(len(d2), len(p3))
    return 80


async def c4_w1(k: str, o: Box) -> int:
    log(o.tasks[3 % len(o.tasks)].done())
    log(await asyncio.gather(hop(k + "d", 10, 1), leaf(k + "e", 34), leaf(k + "f", 39)))
    return 34


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c4_w1(k + "g", o), name="Tt4")
    o.tasks.append(t4)
    t5 = asyncio.create_task(c4_w0(k + "h", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(leaf(k + "i", 85))
    o.tasks.append(t6)
    async with o.lock:
        log(k + "j")
        await asyncio.sleep(0)
        o.n += await asyncio.shield(t5)
    log(o.tasks[4 % len(o.tasks)].cancel())
    log(k + "k")
    log(t5.cancel())
    try:
        await asyncio.sleep(0)
        log(k + "l")
        try:
            async with asyncio.timeout(None):
                o.n += 2
                d7, p8 = await asyncio.wait([t6, t5], return_when=asyncio.FIRST_COMPLETED)
                log(len(d7), len(p8))
        except TimeoutError:
            log(k + "m")
    except Oops:
        t9 = asyncio.create_task(c4_w1(k + "n", o), name="Nt9")
        o.tasks.append(t9)
        log(t9.get_name())
    else:
        log(k + "o")
    finally:
        log(k + "p")
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(leaf(k + "a", 36), name="Tt1")
        o.tasks.append(t1)
        t2 = asyncio.create_task(hop(k + "b", 22, 1))
        o.tasks.append(t2)
        t3 = asyncio.create_task(fail(k + "c", 2))
        o.tasks.append(t3)
        for f4 in asyncio.as_completed([t1, t2, t3]):
            log(await f4)
        log(k + "d")
    except asyncio.CancelledError as e5:
        log(k + "e", "cancelled", e5)
        t6 = asyncio.create_task(leaf(k + "f", 51))
        o.tasks.append(t6)
        o.n += await t6
        t = asyncio.current_task()
        assert t is not None
        log(t.uncancel())
    try:
        async with asyncio.TaskGroup() as g7:
            o.tasks.append(g7.create_task(hop(k + "g", 86, 1)))
            o.event.set()
    except* Oops as e8:
        log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    return 19


async def c5_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "h")
        await asyncio.sleep(0)
        await o.queue.put(13)
    o.n += 3
    try:
        async with asyncio.timeout(0):
            await o.queue.put(24)
            async with o.lock:
                log(k + "i")
                await asyncio.sleep(0)
                if o.n % 2:
                    raise Oops(k + "j")
    except TimeoutError:
        log(k + "k")
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.TaskGroup() as g9:
                o.tasks.append(g9.create_task(c5_w0(k + "l", o)))
                o.tasks.append(g9.create_task(hop(k + "m", 11, 2)))
                await o.prio.put(35)
        except* Oops as e10:
            log(len(e10.exceptions), [str(v) for v in e10.exceptions])
    finally:
        log(k + "n")
    return 61


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(leaf(k + "o", 7))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c5_w0(k + "p", o))
    o.tasks.append(t12)
    t13 = asyncio.create_task(hop(k + "q", 44, 2), name="Tt13")
    o.tasks.append(t13)
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(hop(k + "r", 5, 1)))
        await asyncio.sleep(0)
        log(k + "s")
    except Oops:
        await asyncio.sleep(0)
        log(k + "t")
    async with o.lock:
        log(k + "u")
        await asyncio.sleep(0)
        t14 = asyncio.create_task(c5_w1(k + "v", o))
        o.tasks.append(t14)
        for f15 in asyncio.as_completed([t14]):
            log(await f15)
    try:
        async with asyncio.TaskGroup() as g16:
            o.tasks.append(g16.create_task(fail(k + "w", 2)))
            async with o.sem:
                log(k + "x")
                o.n += await c5_w1(k + "y", o)
    except* Oops as e17:
        log(len(e17.exceptions), [str(v) for v in e17.exceptions])
    try:
        async with asyncio.timeout(None):
            t13.cancel()
            await asyncio.sleep(0)
            log(t13.cancelled(), t13.cancelling())
    except TimeoutError:
        log(k + "z")
    o.n += await hop(k + "a1", 69, 2)
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(30):
                o.event.clear()
                log(k + "b")
        except TimeoutError:
            log(k + "c")
    o.tasks[4 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
    return 60


async def c6_w1(k: str, o: Box) -> int:
    o.n += await hop(k + "d", 12, 2)
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(leaf(k + "e", 14)))
            async with o.lock:
                log(k + "f")
                await asyncio.sleep(0)
                o.n += await c6_w0(k + "g", o)
    except* Oops as e2:
        log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    for i3 in range(2):
        log(i3)
        await asyncio.sleep(0)
        log(k + "h")
    return 36


async def c6_w2(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g4:
            o.tasks.append(g4.create_task(c6_w0(k + "i", o)))
            o.tasks.append(g4.create_task(hop(k + "j", 15, 1)))
            o.tasks.append(g4.create_task(leaf(k + "k", 71)))
            async with o.cond:
                o.cond.notify_all()
                log(k + "l")
    except* Oops as e5:
        log(len(e5.exceptions), [str(v) for v in e5.exceptions])
    try:
        log(o.queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    try:
        async with asyncio.timeout(30):
            t6 = asyncio.create_task(c6_w0(k + "m", o))
            o.tasks.append(t6)
            d7, p8 = await asyncio.wait([t6, t6], return_when=asyncio.ALL_COMPLETED)
            log(len(d7), len(p8))
    except TimeoutError:
        log(k + "n")
    return 42


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(c6_w2(k + "o", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c6_w1(k + "p", o))
    o.tasks.append(t10)
    async with o.lock:
        log(k + "q")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += 5
        except Oops:
            o.event.set()
        else:
            log(k + "r")
        finally:
            log(k + "s")
    log(o.queue.qsize(), o.queue.full())
    log(k + "t")
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        log(await asyncio.gather(hop(k + "b", 32, 3), leaf(k + "c", 1)))
    log(o.tasks[4 % len(o.tasks)].cancel())
    o.n += await o.queue.get()
    return 60


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(leaf(k + "d", 20))
    o.tasks.append(t1)
    t2 = asyncio.create_task(fail(k + "e", 0))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c7_w0(k + "f", o))
    o.tasks.append(t3)
    async with o.lock:
        log(k + "g")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "h")
    async with o.lock:
        log(k + "i")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "j", 78, 1)
            t3.cancel()
            await asyncio.sleep(0)
            log(t3.cancelled(), t3.cancelling())
        except Oops:
            r4 = await asyncio.gather(hop(k + "k", 21, 2), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    try:
        async with asyncio.timeout(0):
            async with o.sem:
                log(k + "l")
                o.n += await hop(k + "m", 41, 3)
    except TimeoutError:
        log(k + "n")
    async with o.sem:
        log(k + "o")
        log(o.queue.qsize(), o.queue.full())
        await asyncio.sleep(0)
        log(k + "p")
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "q")
            await asyncio.sleep(0)
            asyncio.get_running_loop().call_soon(log, k + "r")
    except asyncio.CancelledError as e5:
        log(k + "s", "cancelled", e5)
        await asyncio.sleep(0)
        log(k + "t")
    else:
        log(k + "u")
    t6 = asyncio.create_task(c7_w0(k + "v", o), name="Tt6")
    o.tasks.append(t6)
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    await o.queue.put(29)
    log(k + "a")
    return 11


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(c8_w0(k + "b", o))
    o.tasks.append(t1)
    t2 = asyncio.create_task(leaf(k + "c", 57))
    o.tasks.append(t2)
    t3 = asyncio.create_task(fail(k + "d", 1))
    o.tasks.append(t3)
    for i4 in range(2):
        log(i4)
        for i5 in range(3):
            log(i5)
            asyncio.get_running_loop().call_soon(log, k + "e")
    log(await o.prio.get())
    t6 = asyncio.create_task(hop(k + "f", 11, 1))
    o.tasks.append(t6)
    await asyncio.sleep(0)
    log(k + "g")
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    o.n += await o.queue.get()
    async with o.sem:
        log(k + "a")
        t1 = asyncio.create_task(fail(k + "b", 0))
        o.tasks.append(t1)
        o.n += await t1
    return 47


async def c9_w1(k: str, o: Box) -> int:
    if o.n % 2:
        raise Oops(k + "c")
    asyncio.get_running_loop().call_soon(log, k + "d")
    await o.queue.put(34)
    return 44


async def c9_w2(k: str, o: Box) -> int:
    for i2 in range(3):
        log(i2)
        await o.prio.put(2)
    try:
        async with asyncio.timeout(30):
            try:
                async with asyncio.timeout(0):
                    log(await o.prio.get())
                    log(k + "e")
            except TimeoutError:
                log(k + "f")
    except TimeoutError:
        log(k + "g")
    return 72


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c9_w1(k + "h", o), name="Tt3")
    o.tasks.append(t3)
    t4 = asyncio.create_task(leaf(k + "i", 75), name="Tt4")
    o.tasks.append(t4)
    o.n += await o.queue.get()
    d5, p6 = await asyncio.wait([t3, t3], return_when=asyncio.FIRST_EXCEPTION)
    log(len(d5), len(p6))
    o.n += await o.queue.get()
    try:
        async with asyncio.TaskGroup() as g7:
            o.tasks.append(g7.create_task(c9_w1(k + "j", o)))
            o.tasks.append(g7.create_task(hop(k + "k", 0, 3)))
            for i8 in range(2):
                log(i8)
                log(await asyncio.gather(fail(k + "l", 0), t3, hop(k + "m", 91, 2)))
                log(k + "n")
    except* Oops as e9:
        log(len(e9.exceptions), [str(v) for v in e9.exceptions])
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(0):
            for i1 in range(3):
                log(i1)
                try:
                    log(o.queue.get_nowait())
                except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                    log(type(e).__name__)
                o.event.set()
    except TimeoutError:
        log(k + "a")
    o.tasks[3 % len(o.tasks)].cancel("mb")
    t2 = asyncio.create_task(hop(k + "c", 68, 1))
    o.tasks.append(t2)
    d3, p4 = await asyncio.wait([t2, t2], return_when=asyncio.FIRST_EXCEPTION)
    log(len(d3), len(p4))
    return 47


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(hop(k + "d", 56, 2))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "e", 42, 2))
    o.tasks.append(t6)
    t7 = asyncio.create_task(leaf(k + "f", 65))
    o.tasks.append(t7)
    log(o.tasks[1 % len(o.tasks)].done())
    o.n += await t7
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.TaskGroup() as g8:
                o.tasks.append(g8.create_task(leaf(k + "g", 21)))
                o.n += await asyncio.shield(t5)
        except* Oops as e9:
            log(len(e9.exceptions), [str(v) for v in e9.exceptions])
        await asyncio.sleep(0)
        log(k + "h")
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    async with o.sem:
        log(k + "k")
        o.n += await t6
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    try:
        o.queue.put_nowait(39)
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    o.n += 7
    return 15


async def c11_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(0):
                t1 = asyncio.create_task(c11_w0(k + "b", o))
                o.tasks.append(t1)
                log(await asyncio.gather(t1, c11_w0(k + "c", o), c11_w0(k + "d", o)))
        except TimeoutError:
            log(k + "e")
        log(k + "f")
    except asyncio.CancelledError as e2:
        log(k + "g", "cancelled", e2)
        o.n += await o.queue.get()
        raise
    return 96


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "h", 18, 3))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c11_w0(k + "i", o))
    o.tasks.append(t4)
    async with o.lock:
        log(k + "j")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "k")
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.TaskGroup() as g5:
                o.tasks.append(g5.create_task(c11_w0(k + "l", o)))
                o.n += await t3
        except* Oops as e6:
            log(len(e6.exceptions), [str(v) for v in e6.exceptions])
    except Oops as e7:
        log(e7)
    t3.add_done_callback(lambda p8: log(k + "m"))
    try:
        await asyncio.sleep(0)
        o.n += await o.queue.get()
    finally:
        log(k + "n")
        await asyncio.sleep(0)
        log(k + "o")
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            o.n += await o.queue.get()
            t2 = asyncio.create_task(hop(k + "b", 43, 1))
            o.tasks.append(t2)
        except asyncio.CancelledError as e3:
            log(k + "c", "cancelled", e3)
            await o.event.wait()
        finally:
            log(k + "d")
        try:
            async with asyncio.timeout(None):
                await o.queue.put(41)
        except TimeoutError:
            log(k + "e")
    asyncio.get_running_loop().call_soon(log, k + "f")
    return 66


async def c12_w1(k: str, o: Box) -> int:
    t4 = asyncio.create_task(leaf(k + "g", 56))
    o.tasks.append(t4)
    o.n += await asyncio.shield(t4)
    async with o.lock:
        log(k + "h")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            r5 = await asyncio.gather(fail(k + "i", 0), hop(k + "j", 65, 1), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r5])
        finally:
            log(k + "k")
            await asyncio.sleep(0)
            log(k + "l")
    try:
        log(o.queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    return 74


async def c12_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "m")
    try:
        async with asyncio.TaskGroup() as g6:
            o.tasks.append(g6.create_task(c12_w1(k + "n", o)))
            try:
                async with asyncio.TaskGroup() as g7:
                    o.tasks.append(g7.create_task(c12_w1(k + "o", o)))
                    t9 = asyncio.create_task(fail(k + "q", 0), name="Tt9")
                    o.tasks.append(t9)
                    r8 = await asyncio.gather(leaf(k + "p", 91), t9, return_exceptions=True)
                    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r8])
            except* Oops as e10:
                log(len(e10.exceptions), [str(v) for v in e10.exceptions])
    except* Oops as e11:
        log(len(e11.exceptions), [str(v) for v in e11.exceptions])
    log(o.tasks[3 % len(o.tasks)].cancel())
    return 36


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t12 = asyncio.create_task(hop(k + "r", 53, 2))
    o.tasks.append(t12)
    t13 = asyncio.create_task(fail(k + "s", 1), name="Tt13")
    o.tasks.append(t13)
    t14 = asyncio.create_task(c12_w0(k + "t", o))
    o.tasks.append(t14)
    async with o.sem:
        log(k + "u")
        t15 = asyncio.create_task(hop(k + "v", 23, 2))
        o.tasks.append(t15)
    o.event.set()
    for i16 in range(3):
        log(i16)
        o.n += await asyncio.shield(t12)
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 60, 1))
    o.tasks.append(t1)
    o.n += await t1
    for i2 in range(3):
        log(i2)
        try:
            async with asyncio.timeout(0):
                await asyncio.sleep(0)
                log(k + "b")
                o.n += await fail(k + "c", 2)
        except TimeoutError:
            log(k + "d")
        async with o.sem:
            log(k + "e")
            r3 = await asyncio.gather(t1, fail(k + "f", 0), t1, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r3])
            t1.add_done_callback(lambda p4: log(k + "g"))
    async with o.sem:
        log(k + "h")
        t5 = asyncio.create_task(hop(k + "i", 3, 2))
        o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "j", 41, 1))
    o.tasks.append(t6)
    return 36


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c13_w0(k + "k", o), name="Tt7")
    o.tasks.append(t7)
    t8 = asyncio.create_task(fail(k + "l", 0))
    o.tasks.append(t8)
    o.n += await t8
    try:
        await asyncio.sleep(0)
        o.tasks[1 % len(o.tasks)].add_done_callback(lambda p9: log(k + "m"))
    except Oops as e10:
        log(e10)
    finally:
        log(k + "n")
    o.n += await asyncio.shield(t8)
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(leaf(k + "a", 71))
        o.tasks.append(t1)
        log(await asyncio.gather(hop(k + "b", 44, 2), leaf(k + "c", 9), fail(k + "d", 1)))
    except Oops:
        log(o.tasks[0 % len(o.tasks)].cancel())
    async with o.lock:
        log(k + "e")
        await asyncio.sleep(0)
        o.tasks[2 % len(o.tasks)].cancel("mf")
    t2 = asyncio.create_task(hop(k + "g", 9, 2))
    o.tasks.append(t2)
    return 69


async def c14_w1(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(0):
            try:
                await asyncio.sleep(0)
                t3 = asyncio.create_task(fail(k + "h", 2))
                o.tasks.append(t3)
                o.n += await asyncio.shield(t3)
                o.n += await o.queue.get()
            finally:
                log(k + "i")
    except TimeoutError:
        log(k + "j")
    t4 = asyncio.create_task(hop(k + "k", 21, 2))
    o.tasks.append(t4)
    await asyncio.sleep(0)
    log(k + "l")
    try:
        async with asyncio.TaskGroup() as g5:
            o.tasks.append(g5.create_task(hop(k + "m", 6, 3)))
            try:
                async with asyncio.timeout(30):
                    await o.queue.join()
                    log(k + "n")
            except TimeoutError:
                log(k + "o")
    except* Oops as e6:
        log(len(e6.exceptions), [str(v) for v in e6.exceptions])
    return 19


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "p", 60, 2))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c14_w1(k + "q", o))
    o.tasks.append(t8)
    o.tasks[0 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    d9, p10 = await asyncio.wait([t7, t7], return_when=asyncio.ALL_COMPLETED)
    log(len(d9), len(p10))
    async with o.lock:
        log(k + "r")
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(0):
                log(await asyncio.gather(*[t7, t8]))
                log(t7.cancel())
        except TimeoutError:
            log(k + "s")
    o.n += 3
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(30):
            for i1 in range(3):
                log(i1)
                o.n += await o.queue.get()
            try:
                await asyncio.sleep(0)
                t3 = asyncio.create_task(hop(k + "a", 67, 2))
                o.tasks.append(t3)
                r2 = await asyncio.gather(t3, return_exceptions=True)
                log([str(v) if isinstance(v, int) else type(v).__name__ for v in r2])
            except Oops:
                t4 = asyncio.create_task(hop(k + "b", 92, 3))
                o.tasks.append(t4)
                d5, p6 = await asyncio.wait([t4, t4], return_when=asyncio.FIRST_COMPLETED)
                log(len(d5), len(p6))
            finally:
                log(k + "c")
    except TimeoutError:
        log(k + "d")
    try:
        async with asyncio.TaskGroup() as g7:
            o.tasks.append(g7.create_task(leaf(k + "e", 46)))
            async with o.lock:
                log(k + "f")
                await asyncio.sleep(0)
                log(o.queue.qsize(), o.queue.full())
    except* Oops as e8:
        log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    return 89


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(c15_w0(k + "g", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(hop(k + "h", 72, 1))
    o.tasks.append(t10)
    try:
        async with asyncio.timeout(30):
            try:
                await asyncio.sleep(0)
                log(await o.prio.get())
                o.n += 1
            except Oops as e11:
                log(e11)
            else:
                log(k + "i")
            finally:
                log(k + "j")
            async with o.lock:
                log(k + "k")
                await asyncio.sleep(0)
                log(await o.prio.get())
    except TimeoutError:
        log(k + "l")
    log(o.queue.qsize(), o.queue.full())
    await asyncio.sleep(0)
    log(k + "m")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "n")
        try:
            await asyncio.sleep(0)
            await o.event.wait()
            await asyncio.sleep(0)
            log(k + "o")
        except Oops:
            try:
                o.queue.put_nowait(48)
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
    except Oops:
        await o.prio.put(17)
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    log(await asyncio.gather())
    t1 = asyncio.create_task(hop(k + "a", 12, 3), name="Tt1")
    o.tasks.append(t1)
    return 24


async def c16_w1(k: str, o: Box) -> int:
    t2 = asyncio.create_task(fail(k + "b", 0))
    o.tasks.append(t2)
    o.n += await asyncio.shield(t2)
    log(o.tasks[1 % len(o.tasks)].done())
    r3 = await asyncio.gather(t2, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r3])
    return 69


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c16_w1(k + "c", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "d", 81, 3))
    o.tasks.append(t5)
    try:
        log(await asyncio.wait_for(c16_w0(k + "e", o), 30))
    except TimeoutError:
        log(k + "f")
    log(t4.done())
    await o.queue.put(1)
    await o.queue.put(30)
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        try:
            log(await asyncio.wait_for(hop(k + "b", 41, 3), 0))
        except TimeoutError:
            log(k + "c")
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(hop(k + "d", 60, 1)))
            o.tasks.append(g1.create_task(fail(k + "e", 2)))
            o.tasks.append(g1.create_task(fail(k + "f", 1)))
            try:
                await asyncio.sleep(0)
                o.tasks[2 % len(o.tasks)].cancel()
                await asyncio.sleep(0)
                log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
                try:
                    o.queue.task_done()
                except ValueError as e:
                    log(e)
            except asyncio.CancelledError as e2:
                log(k + "g", "cancelled", e2)
                o.n += 4
                raise
            else:
                log(k + "h")
            finally:
                log(k + "i")
    except* Oops as e3:
        log(len(e3.exceptions), [str(v) for v in e3.exceptions])
    return 24


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(hop(k + "j", 43, 2))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c17_w0(k + "k", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c17_w0(k + "l", o))
    o.tasks.append(t6)
    async with o.lock:
        log(k + "m")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "n")
    t6.cancel()
    await asyncio.sleep(0)
    log(t6.cancelled(), t6.cancelling())
    t7 = asyncio.create_task(fail(k + "o", 1), name="Tt7")
    o.tasks.append(t7)
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(hop(k + "a", 89, 1)))
            try:
                await asyncio.sleep(0)
                log(o.tasks[2 % len(o.tasks)].done())
            except asyncio.CancelledError as e2:
                log(k + "b", "cancelled", e2)
                async with o.cond:
                    o.cond.notify_all()
                    log(k + "c")
                raise
            finally:
                log(k + "d")
    except* Oops as e3:
        log(len(e3.exceptions), [str(v) for v in e3.exceptions])
    t4 = asyncio.create_task(hop(k + "e", 25, 3), name="Tt4")
    o.tasks.append(t4)
    log(await asyncio.gather(t4))
    for i5 in range(2):
        log(i5)
        try:
            async with asyncio.timeout(30):
                o.n += await hop(k + "f", 59, 2)
                o.n += await o.queue.get()
        except TimeoutError:
            log(k + "g")
    for i6 in range(2):
        log(i6)
        for i7 in range(2):
            log(i7)
            o.n += await o.queue.get()
            o.n += await t4
        async with o.sem:
            log(k + "h")
            o.tasks[2 % len(o.tasks)].add_done_callback(lambda p8: log(k + "i"))
    return 82


async def c18_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(k + "j")
    except Oops:
        log(await o.prio.get())
    await o.prio.put(20)
    return 15


async def c18_w2(k: str, o: Box) -> int:
    for i9 in range(2):
        log(i9)
        o.event.set()
    await asyncio.sleep(0)
    log(k + "k")
    return 42


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(fail(k + "l", 1), name="Tt10")
    o.tasks.append(t10)
    t11 = asyncio.create_task(c18_w1(k + "m", o))
    o.tasks.append(t11)
    o.event.set()
    log(await o.prio.get())
    o.n += await o.queue.get()
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    log(o.tasks[2 % len(o.tasks)].cancel())
    log(o.tasks[0 % len(o.tasks)].cancel())
    return 32


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(c19_w0(k + "b", o))
    o.tasks.append(t1)
    t2 = asyncio.create_task(hop(k + "c", 36, 3))
    o.tasks.append(t2)
    t3 = asyncio.create_task(leaf(k + "d", 2))
    o.tasks.append(t3)
    async with o.sem:
        log(k + "e")
        try:
            async with asyncio.timeout(30):
                try:
                    log(await asyncio.wait_for(t3, 0))
                except TimeoutError:
                    log(k + "f")
        except TimeoutError:
            log(k + "g")
        o.n += await t2
    async with o.lock:
        log(k + "h")
        await asyncio.sleep(0)
        o.event.clear()
    try:
        async with asyncio.TaskGroup() as g4:
            o.tasks.append(g4.create_task(hop(k + "i", 43, 3)))
            o.tasks.append(g4.create_task(fail(k + "j", 2)))
            o.tasks.append(g4.create_task(fail(k + "k", 1)))
            log(k + "l")
    except* Oops as e5:
        log(len(e5.exceptions), [str(v) for v in e5.exceptions])
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(0):
            async with o.lock:
                log(k + "a")
                await asyncio.sleep(0)
                t1 = asyncio.create_task(fail(k + "b", 0))
                o.tasks.append(t1)
                for f2 in asyncio.as_completed([t1]):
                    log(await f2)
            async with o.lock:
                log(k + "c")
                await asyncio.sleep(0)
                r3 = await asyncio.gather(fail(k + "d", 0), return_exceptions=True)
                log([str(v) if isinstance(v, int) else type(v).__name__ for v in r3])
    except TimeoutError:
        log(k + "e")
    async with o.lock:
        log(k + "f")
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(None):
                await asyncio.sleep(0)
                log(k + "g")
        except TimeoutError:
            log(k + "h")
    try:
        await asyncio.sleep(0)
        for i4 in range(3):
            log(i4)
            o.tasks[4 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
        async with o.sem:
            log(k + "i")
            log(o.tasks[0 % len(o.tasks)].cancel())
            t5 = asyncio.create_task(hop(k + "j", 73, 2))
            o.tasks.append(t5)
    except Oops:
        try:
            o.queue.task_done()
        except ValueError as e:
            log(e)
    t7 = asyncio.create_task(hop(k + "k", 58, 2))
    o.tasks.append(t7)
    r6 = await asyncio.gather(t7, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
    return 5


async def c20_w1(k: str, o: Box) -> int:
    log(o.tasks[0 % len(o.tasks)].cancel())
    t9 = asyncio.create_task(c20_w0(k + "l", o))
    o.tasks.append(t9)
    r8 = await asyncio.gather(t9, fail(k + "m", 0), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r8])
    async with o.sem:
        log(k + "n")
        try:
            log(await asyncio.wait_for(leaf(k + "o", 29), 30))
        except TimeoutError:
            log(k + "p")
        try:
            async with asyncio.TaskGroup() as g10:
                o.tasks.append(g10.create_task(c20_w0(k + "q", o)))
                log(await asyncio.gather())
        except* Oops as e11:
            log(len(e11.exceptions), [str(v) for v in e11.exceptions])
    return 35


async def c20_w2(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "r")
        log(o.tasks[1 % len(o.tasks)].done())
    t12 = asyncio.create_task(hop(k + "s", 66, 2))
    o.tasks.append(t12)
    o.n += await t12
    return 69


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(fail(k + "t", 0))
    o.tasks.append(t13)
    t14 = asyncio.create_task(hop(k + "u", 22, 2))
    o.tasks.append(t14)
    t15 = asyncio.create_task(hop(k + "v", 52, 2), name="Tt15")
    o.tasks.append(t15)
    async with o.lock:
        log(k + "w")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await o.queue.put(18)
            await o.prio.put(46)
        except asyncio.CancelledError as e16:
            log(k + "x", "cancelled", e16)
            await o.queue.put(39)
    for i17 in range(2):
        log(i17)
        async with o.lock:
            log(k + "y")
            await asyncio.sleep(0)
            log(k + "z")
    try:
        async with asyncio.timeout(None):
            try:
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                log(k + "a1")
            except Oops as e18:
                log(e18)
            else:
                log(k + "b1")
            finally:
                log(k + "c1")
            await asyncio.sleep(0)
            log(k + "d1")
    except TimeoutError:
        log(k + "e1")
    t19 = asyncio.create_task(leaf(k + "f1", 77))
    o.tasks.append(t19)
    t20 = asyncio.create_task(c20_w0(k + "g1", o))
    o.tasks.append(t20)
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.TaskGroup() as g1:
                o.tasks.append(g1.create_task(fail(k + "a", 0)))
                o.tasks.append(g1.create_task(hop(k + "b", 71, 3)))
                await o.event.wait()
        except* Oops as e2:
            log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    except asyncio.CancelledError as e3:
        log(k + "c", "cancelled", e3)
        log(await o.prio.get())
    o.n += await o.queue.get()
    try:
        async with asyncio.timeout(30):
            try:
                await asyncio.sleep(0)
                o.n += 7
            except Oops as e4:
                log(e4)
            for i5 in range(3):
                log(i5)
                log(await asyncio.gather())
    except TimeoutError:
        log(k + "d")
    async with o.sem:
        log(k + "e")
        o.tasks[4 % len(o.tasks)].cancel("mf")
        log(await asyncio.gather(leaf(k + "g", 96)))
    return 92


async def c21_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "h")
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].done())
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    await asyncio.sleep(0)
    log(k + "k")
    await o.queue.put(31)
    return 29


async def c21_w2(k: str, o: Box) -> int:
    log(k + "l")
    for i6 in range(2):
        log(i6)
        for i7 in range(2):
            log(i7)
            log(o.tasks[2 % len(o.tasks)].cancel())
            t8 = asyncio.create_task(c21_w1(k + "m", o))
            o.tasks.append(t8)
            d9, p10 = await asyncio.wait([t8, t8], return_when=asyncio.FIRST_COMPLETED)
            log(len(d9), len(p10))
    t11 = asyncio.create_task(leaf(k + "n", 91))
    o.tasks.append(t11)
    return 87


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t12 = asyncio.create_task(c21_w2(k + "o", o), name="Tt12")
    o.tasks.append(t12)
    t13 = asyncio.create_task(c21_w2(k + "p", o))
    o.tasks.append(t13)
    t14 = asyncio.create_task(fail(k + "q", 0))
    o.tasks.append(t14)
    try:
        async with asyncio.timeout(0):
            o.n += await asyncio.shield(t12)
    except TimeoutError:
        log(k + "r")
    o.n += await c21_w1(k + "s", o)
    async with o.lock:
        log(k + "t")
        await asyncio.sleep(0)
        try:
            async with asyncio.TaskGroup() as g15:
                o.tasks.append(g15.create_task(leaf(k + "u", 34)))
                o.event.clear()
        except* Oops as e16:
            log(len(e16.exceptions), [str(v) for v in e16.exceptions])
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        async with o.lock:
            log(k + "a")
            await asyncio.sleep(0)
            t2 = asyncio.create_task(fail(k + "b", 1), name="Tt2")
            o.tasks.append(t2)
            o.n += await t2
    async with o.lock:
        log(k + "c")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.tasks[4 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
        except Oops:
            if o.n % 2:
                raise Oops(k + "d")
    return 42


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "e", 32, 1))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "f", 1))
    o.tasks.append(t4)
    log(t4.cancel())
    async with o.lock:
        log(k + "g")
        await asyncio.sleep(0)
        try:
            o.queue.put_nowait(39)
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
    if o.n % 2:
        raise Oops(k + "h")
    try:
        await asyncio.sleep(0)
        log(k + "i")
    finally:
        log(k + "j")
        await asyncio.sleep(0)
        log(k + "k")
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(hop(k + "a", 78, 2)))
            o.n += await o.queue.get()
    except* Oops as e2:
        log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    log(k + "b")
    for i3 in range(2):
        log(i3)
        async with o.sem:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
            await o.prio.put(7)
        log(o.tasks[2 % len(o.tasks)].cancel())
    return 61


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c23_w0(k + "e", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(leaf(k + "f", 1))
    o.tasks.append(t5)
    t6 = asyncio.create_task(fail(k + "g", 0), name="Tt6")
    o.tasks.append(t6)
    await asyncio.sleep(0)
    log(k + "h")
    try:
        await asyncio.sleep(0)
        log(k + "i")
        log(k + "j")
    except Oops as e7:
        log(e7)
    try:
        async with asyncio.TaskGroup() as g8:
            o.tasks.append(g8.create_task(leaf(k + "k", 97)))
            o.tasks.append(g8.create_task(fail(k + "l", 0)))
            await asyncio.sleep(0)
            log(k + "m")
    except* Oops as e9:
        log(len(e9.exceptions), [str(v) for v in e9.exceptions])
    async with o.lock:
        log(k + "n")
        await asyncio.sleep(0)
        for i10 in range(3):
            log(i10)
            log(k + "o")
    try:
        async with asyncio.timeout(None):
            try:
                async with asyncio.timeout(30):
                    o.event.set()
                    try:
                        o.queue.task_done()
                    except ValueError as e:
                        log(e)
            except TimeoutError:
                log(k + "p")
    except TimeoutError:
        log(k + "q")
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    o.tasks[1 % len(o.tasks)].add_done_callback(lambda p1: log(k + "a"))
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "b")
    except Oops as e2:
        log(e2)
    finally:
        log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    return 96


async def c24_w1(k: str, o: Box) -> int:
    for i3 in range(3):
        log(i3)
        try:
            async with asyncio.timeout(None):
                log(await asyncio.gather())
                try:
                    log(await asyncio.wait_for(hop(k + "e", 86, 2), 30))
                except TimeoutError:
                    log(k + "f")
        except TimeoutError:
            log(k + "g")
    try:
        log(o.queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    t4 = asyncio.create_task(c24_w0(k + "h", o), name="Tt4")
    o.tasks.append(t4)
    o.n += await t4
    async with o.lock:
        log(k + "i")
        await asyncio.sleep(0)
        o.n += await t4
    return 96


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(hop(k + "j", 63, 3))
    o.tasks.append(t5)
    t6 = asyncio.create_task(fail(k + "k", 1))
    o.tasks.append(t6)
    async with o.lock:
        log(k + "l")
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(0):
                log(await asyncio.gather(fail(k + "m", 1)))
        except TimeoutError:
            log(k + "n")
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(*[t5, t6]))
    finally:
        log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
    async with o.sem:
        log(k + "q")
        try:
            async with asyncio.TaskGroup() as g7:
                o.tasks.append(g7.create_task(c24_w1(k + "r", o)))
                o.tasks.append(g7.create_task(fail(k + "s", 0)))
                o.tasks.append(g7.create_task(hop(k + "t", 43, 2)))
                o.n += await hop(k + "u", 8, 3)
        except* Oops as e8:
            log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    try:
        async with asyncio.TaskGroup() as g9:
            o.tasks.append(g9.create_task(fail(k + "v", 0)))
            o.tasks.append(g9.create_task(leaf(k + "w", 26)))
            o.tasks.append(g9.create_task(hop(k + "x", 10, 1)))
            o.event.set()
    except* Oops as e10:
        log(len(e10.exceptions), [str(v) for v in e10.exceptions])
    log(k + "y")
    return o.n


async def main() -> None:
    await case("0", case0)
    await case("1", case1)
    await case("2", case2)
    await case("3", case3)
    await case("4", case4)
    await case("5", case5)
    await case("6", case6)
    await case("7", case7)
    await case("8", case8)
    await case("9", case9)
    await case("10", case10)
    await case("11", case11)
    await case("12", case12)
    await case("13", case13)
    await case("14", case14)
    await case("15", case15)
    await case("16", case16)
    await case("17", case17)
    await case("18", case18)
    await case("19", case19)
    await case("20", case20)
    await case("21", case21)
    await case("22", case22)
    await case("23", case23)
    await case("24", case24)


asyncio.run(main())
