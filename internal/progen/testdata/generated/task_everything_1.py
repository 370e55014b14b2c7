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
    try:
        log(await asyncio.wait_for(hop(k + "a", 95, 3), 30))
    except TimeoutError:
        log(k + "b")
    async with o.lock:
        log(k + "c")
        await asyncio.sleep(0)
        r1 = await asyncio.gather(hop(k + "d", 8, 3), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    for i2 in range(3):
        log(i2)
        t3 = asyncio.create_task(hop(k + "e", 56, 1))
        o.tasks.append(t3)
    for i4 in range(2):
        log(i4)
        t5 = asyncio.create_task(hop(k + "f", 10, 2), name="Nt5")
        o.tasks.append(t5)
        log(t5.get_name())
    return 6


async def c0_w1(k: str, o: Box) -> int:
    log(await asyncio.gather(hop(k + "g", 86, 1), c0_w0(k + "h", o)))
    log(await o.prio.get())
    async with o.sem:
        log(k + "i")
        await o.queue.put(18)
    return 66


async def c0_w2(k: str, o: Box) -> int:
    for i6 in range(3):
        log(i6)
        try:
            await asyncio.sleep(0)
            o.event.set()
            o.n += await o.queue.get()
        except Oops as e7:
            log(e7)
        finally:
            log(k + "j")
            await asyncio.sleep(0)
            log(k + "k")
        async with o.lock:
            log(k + "l")
            await asyncio.sleep(0)
            log(k + "m")
    async with o.sem:
        log(k + "n")
        for i8 in range(3):
            log(i8)
            await asyncio.sleep(0)
            log(k + "o")
            o.tasks[0 % len(o.tasks)].add_done_callback(lambda p9: log(k + "p"))
        o.n += await o.queue.get()
    async with o.cond:
        o.cond.notify()
        log(k + "q")
    return 42


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(hop(k + "r", 65, 3))
    o.tasks.append(t10)
    t11 = asyncio.create_task(c0_w2(k + "s", o))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c0_w2(k + "t", o))
    o.tasks.append(t12)
    for i13 in range(2):
        log(i13)
        await o.prio.put(29)
    log(t11.cancel())
    try:
        async with asyncio.TaskGroup() as g14:
            o.tasks.append(g14.create_task(c0_w1(k + "u", o)))
            log(t10.cancel())
    except* Oops as e15:
        log(len(e15.exceptions), [str(v) for v in e15.exceptions])
    try:
        async with asyncio.TaskGroup() as g16:
            o.tasks.append(g16.create_task(c0_w0(k + "v", o)))
            for i17 in range(2):
                log(i17)
                await asyncio.sleep(0)
                log(k + "w")
                t11.cancel("mx")
    except* Oops as e18:
        log(len(e18.exceptions), [str(v) for v in e18.exceptions])
    o.event.set()
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    o.tasks[0 % len(o.tasks)].cancel("ma")
    async with o.lock:
        log(k + "b")
        await asyncio.sleep(0)
        await o.queue.put(9)
    for i1 in range(2):
        log(i1)
        async with o.sem:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
            log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    return 68


async def c1_w1(k: str, o: Box) -> int:
    log(o.tasks[1 % len(o.tasks)].cancel())
    o.event.set()
    try:
        async with asyncio.TaskGroup() as g2:
            o.tasks.append(g2.create_task(fail(k + "g", 0)))
            o.tasks.append(g2.create_task(leaf(k + "h", 66)))
            o.tasks.append(g2.create_task(leaf(k + "i", 84)))
            async with o.cond:
                o.cond.notify_all()
                log(k + "j")
    except* Oops as e3:
        log(len(e3.exceptions), [str(v) for v in e3.exceptions])
    t4 = asyncio.create_task(c1_w0(k + "k", o))
    o.tasks.append(t4)
    return 88


async def c1_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.event.set()
        try:
            await asyncio.sleep(0)
            asyncio.get_running_loop().call_soon(log, k + "l")
        except asyncio.CancelledError as e5:
            log(k + "m", "cancelled", e5)
            await o.queue.put(6)
            t = asyncio.current_task()
            assert t is not None
            log(t.uncancel())
        else:
            log(k + "n")
    except asyncio.CancelledError as e6:
        log(k + "o", "cancelled", e6)
        await asyncio.sleep(0)
        log(k + "p")
        t = asyncio.current_task()
        assert t is not None
        log(t.uncancel())
    finally:
        log(k + "q")
    try:
        await asyncio.sleep(0)
        o.tasks[3 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
        try:
            async with asyncio.TaskGroup() as g7:
                o.tasks.append(g7.create_task(c1_w1(k + "r", o)))
                o.tasks.append(g7.create_task(leaf(k + "s", 89)))
                try:
                    o.queue.put_nowait(11)
                except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                    log(type(e).__name__)
        except* Oops as e8:
            log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    finally:
        log(k + "t")
        await asyncio.sleep(0)
        log(k + "u")
    async with o.lock:
        log(k + "v")
        await asyncio.sleep(0)
        try:
            o.queue.task_done()
        except ValueError as e:
            log(e)
    try:
        async with asyncio.TaskGroup() as g9:
            o.tasks.append(g9.create_task(hop(k + "w", 4, 1)))
            o.tasks.append(g9.create_task(hop(k + "x", 16, 3)))
            o.n += await o.queue.get()
    except* Oops as e10:
        log(len(e10.exceptions), [str(v) for v in e10.exceptions])
    return 18


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(c1_w1(k + "y", o))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c1_w1(k + "z", o))
    o.tasks.append(t12)
    t13 = asyncio.create_task(leaf(k + "a1", 96))
    o.tasks.append(t13)
    try:
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "b1")
            asyncio.get_running_loop().call_soon(log, k + "c1")
        log(o.queue.qsize(), o.queue.full())
    finally:
        log(k + "d1")
    await o.queue.put(5)
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "e1")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f1")
        o.n += await t11
    except Oops as e14:
        log(e14)
    finally:
        log(k + "g1")
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(hop(k + "a", 8, 2)))
            o.n += await fail(k + "b", 2)
    except* Oops as e2:
        log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    log(k + "c")
    log(k + "d")
    await o.queue.put(38)
    return 82


async def c2_w1(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(None):
            await asyncio.sleep(0)
            log(k + "e")
            try:
                async with asyncio.TaskGroup() as g3:
                    o.tasks.append(g3.create_task(c2_w0(k + "f", o)))
                    t4 = asyncio.create_task(c2_w0(k + "g", o))
                    o.tasks.append(t4)
                    d5, p6 = await asyncio.wait([t4, t4], return_when=asyncio.FIRST_COMPLETED)
                    log(len(d5), len(p6))
            except* Oops as e7:
                log(len(e7.exceptions), [str(v) for v in e7.exceptions])
    except TimeoutError:
        log(k + "h")
    for i8 in range(2):
        log(i8)
        t9 = asyncio.create_task(c2_w0(k + "i", o), name="Nt9")
        o.tasks.append(t9)
        log(t9.get_name())
        try:
            async with asyncio.TaskGroup() as g10:
                o.tasks.append(g10.create_task(c2_w0(k + "j", o)))
                o.tasks.append(g10.create_task(hop(k + "k", 81, 1)))
                o.tasks.append(g10.create_task(hop(k + "l", 48, 2)))
                log(await asyncio.gather(fail(k + "m", 1)))
        except* Oops as e11:
            log(len(e11.exceptions), [str(v) for v in e11.exceptions])
    log(k + "n")
    for i12 in range(2):
        log(i12)
        await asyncio.sleep(0)
        log(k + "o")
    return 16


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(leaf(k + "p", 97))
    o.tasks.append(t13)
    t14 = asyncio.create_task(hop(k + "q", 19, 3))
    o.tasks.append(t14)
    await asyncio.sleep(0)
    log(k + "r")
    await asyncio.sleep(0)
    log(k + "s")
    await o.queue.join()
    log(k + "t")
    try:
        async with asyncio.timeout(30):
            async with o.sem:
                log(k + "u")
                o.n += await t14
                o.tasks[4 % len(o.tasks)].cancel("mv")
            o.n += 1
    except TimeoutError:
        log(k + "w")
    try:
        log(await asyncio.wait_for(hop(k + "x", 64, 3), None))
    except TimeoutError:
        log(k + "y")
    await asyncio.sleep(0)
    log(k + "z")
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(leaf(k + "a", 38)))
            await o.queue.join()
            log(k + "b")
    except* Oops as e2:
        log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    async with o.lock:
        log(k + "c")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t3 = asyncio.create_task(fail(k + "d", 0))
            o.tasks.append(t3)
            o.n += await t3
        except Oops:
            t4 = asyncio.create_task(leaf(k + "e", 19))
            o.tasks.append(t4)
            log(await asyncio.gather(t4, t4))
    log(o.queue.qsize(), o.queue.full())
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "f")
            await asyncio.sleep(0)
            asyncio.get_running_loop().call_soon(log, k + "g")
        try:
            async with asyncio.timeout(None):
                t5 = asyncio.create_task(hop(k + "h", 7, 3))
                o.tasks.append(t5)
                o.n += await asyncio.shield(t5)
        except TimeoutError:
            log(k + "i")
    except asyncio.CancelledError as e6:
        log(k + "j", "cancelled", e6)
        t7 = asyncio.create_task(fail(k + "k", 0))
        o.tasks.append(t7)
        d8, p9 = await asyncio.wait([t7, t7], return_when=asyncio.ALL_COMPLETED)
        log(len(d8), len(p9))
        t = asyncio.current_task()
        assert t is not None
        log(t.uncancel())
    return 74


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(c3_w0(k + "l", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(hop(k + "m", 10, 1))
    o.tasks.append(t11)
    await asyncio.sleep(0)
    log(k + "n")
    d12, p13 = await asyncio.wait([t10, t10], return_when=asyncio.FIRST_EXCEPTION)
    log(len(d12), len(p13))
    try:
        await asyncio.sleep(0)
        t14 = asyncio.create_task(hop(k + "o", 30, 1))
        o.tasks.append(t14)
        try:
            await asyncio.sleep(0)
            asyncio.get_running_loop().call_soon(log, k + "p")
        except Oops as e15:
            log(e15)
    except asyncio.CancelledError as e16:
        log(k + "q", "cancelled", e16)
        o.n += await leaf(k + "r", 78)
        t = asyncio.current_task()
        assert t is not None
        log(t.uncancel())
    o.n += 4
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    o.event.set()
    log(o.tasks[4 % len(o.tasks)].cancel())
    for i1 in range(2):
        log(i1)
        async with o.sem:
            log(k + "a")
            await asyncio.sleep(0)
            log(k + "b")
            log(o.tasks[0 % len(o.tasks)].done())
    log(await o.prio.get())
    return 28


async def c4_w1(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "c")
        try:
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancel())
        except asyncio.CancelledError as e2:
            log(k + "d", "cancelled", e2)
            t3 = asyncio.create_task(hop(k + "e", 44, 1))
            o.tasks.append(t3)
        await asyncio.sleep(0)
        log(k + "f")
    async with o.lock:
        log(k + "g")
        await asyncio.sleep(0)
        o.n += await c4_w0(k + "h", o)
    log(await asyncio.gather())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "i")
        except Oops:
            log(k + "j")
        async with o.lock:
            log(k + "k")
            await asyncio.sleep(0)
            t4 = asyncio.create_task(fail(k + "l", 2))
            o.tasks.append(t4)
    except asyncio.CancelledError as e5:
        log(k + "m", "cancelled", e5)
        t6 = asyncio.create_task(c4_w0(k + "n", o), name="Tt6")
        o.tasks.append(t6)
        o.n += await t6
        raise
    else:
        log(k + "o")
    finally:
        log(k + "p")
    return 66


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c4_w0(k + "q", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c4_w0(k + "r", o))
    o.tasks.append(t8)
    o.n += await hop(k + "s", 32, 2)
    log(t8.cancel())
    try:
        await asyncio.sleep(0)
        for i9 in range(2):
            log(i9)
            try:
                log(o.queue.get_nowait())
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
            log(t7.cancel())
        log(t8.cancel())
    except Oops:
        await asyncio.sleep(0)
        log(k + "t")
    else:
        log(k + "u")
    finally:
        log(k + "v")
        await asyncio.sleep(0)
        log(k + "w")
    log(await asyncio.gather(t8, t8, c4_w1(k + "x", o)))
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    try:
        log(await asyncio.wait_for(fail(k + "y", 1), None))
    except TimeoutError:
        log(k + "z")
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    o.tasks[4 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
    await o.queue.join()
    log(k + "a")
    t1 = asyncio.create_task(hop(k + "b", 65, 3))
    o.tasks.append(t1)
    o.n += await asyncio.shield(t1)
    return 28


async def c5_w1(k: str, o: Box) -> int:
    o.n += await o.queue.get()
    async with o.sem:
        log(k + "c")
        async with o.lock:
            log(k + "d")
            await asyncio.sleep(0)
            o.tasks[0 % len(o.tasks)].cancel("me")
        await o.prio.put(38)
    try:
        async with asyncio.TaskGroup() as g2:
            o.tasks.append(g2.create_task(leaf(k + "f", 98)))
            o.tasks.append(g2.create_task(hop(k + "g", 89, 1)))
            try:
                async with asyncio.TaskGroup() as g3:
                    o.tasks.append(g3.create_task(leaf(k + "h", 12)))
                    log(o.tasks[0 % len(o.tasks)].cancel())
            except* Oops as e4:
                log(len(e4.exceptions), [str(v) for v in e4.exceptions])
    except* Oops as e5:
        log(len(e5.exceptions), [str(v) for v in e5.exceptions])
    return 56


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(fail(k + "i", 1))
    o.tasks.append(t6)
    t7 = asyncio.create_task(fail(k + "j", 0))
    o.tasks.append(t7)
    asyncio.get_running_loop().call_soon(log, k + "k")
    try:
        async with asyncio.timeout(0):
            log(o.tasks[0 % len(o.tasks)].cancel())
            try:
                await asyncio.sleep(0)
                t8 = asyncio.create_task(leaf(k + "l", 99))
                o.tasks.append(t8)
                t9 = asyncio.create_task(c5_w1(k + "m", o))
                o.tasks.append(t9)
                t10 = asyncio.create_task(fail(k + "n", 2))
                o.tasks.append(t10)
                for f11 in asyncio.as_completed([t8, t9, t10]):
                    log(await f11)
                o.n += await t6
            except asyncio.CancelledError as e12:
                log(k + "o", "cancelled", e12)
                t13 = asyncio.create_task(leaf(k + "p", 79))
                o.tasks.append(t13)
                raise
            else:
                log(k + "q")
    except TimeoutError:
        log(k + "r")
    log(k + "s")
    o.n += 1
    try:
        await asyncio.sleep(0)
        await o.queue.put(40)
        try:
            log(await asyncio.wait_for(c5_w0(k + "t", o), 30))
        except TimeoutError:
            log(k + "u")
    except Oops:
        async with o.cond:
            o.cond.notify()
            log(k + "v")
    else:
        log(k + "w")
    finally:
        log(k + "x")
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        async with o.lock:
            log(k + "a")
            await asyncio.sleep(0)
            async with o.cond:
                o.cond.notify_all()
                log(k + "b")
    async with o.sem:
        log(k + "c")
        log(k + "d")
        await o.event.wait()
    try:
        log(await asyncio.wait_for(leaf(k + "e", 3), 30))
    except TimeoutError:
        log(k + "f")
    for i2 in range(2):
        log(i2)
        o.n += 7
    return 2


async def c6_w1(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g3:
            o.tasks.append(g3.create_task(hop(k + "g", 7, 1)))
            await o.queue.put(8)
    except* Oops as e4:
        log(len(e4.exceptions), [str(v) for v in e4.exceptions])
    async with o.lock:
        log(k + "h")
        await asyncio.sleep(0)
        log(await o.prio.get())
    try:
        await asyncio.sleep(0)
        await o.queue.put(42)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "i")
            await o.queue.put(5)
        except Oops:
            await o.queue.put(33)
    finally:
        log(k + "j")
        await asyncio.sleep(0)
        log(k + "k")
    for i5 in range(3):
        log(i5)
        await o.queue.put(16)
        try:
            async with asyncio.timeout(None):
                await o.queue.put(10)
                await asyncio.sleep(0)
                log(k + "l")
        except TimeoutError:
            log(k + "m")
    return 67


async def c6_w2(k: str, o: Box) -> int:
    t6 = asyncio.create_task(c6_w1(k + "n", o))
    o.tasks.append(t6)
    d7, p8 = await asyncio.wait([t6, t6], return_when=asyncio.ALL_COMPLETED)
    log(len(d7), len(p8))
    try:
        async with asyncio.timeout(None):
            o.n += await asyncio.shield(t6)
            log(o.queue.qsize(), o.queue.full())
    except TimeoutError:
        log(k + "o")
    return 63


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(hop(k + "p", 27, 2))
    o.tasks.append(t9)
    t10 = asyncio.create_task(fail(k + "q", 0), name="Tt10")
    o.tasks.append(t10)
    o.n += await o.queue.get()
    log(k + "r")
    try:
        await asyncio.sleep(0)
        t11 = asyncio.create_task(c6_w1(k + "s", o))
        o.tasks.append(t11)
    finally:
        log(k + "t")
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(leaf(k + "a", 89)))
            o.tasks.append(g1.create_task(leaf(k + "b", 70)))
            o.tasks.append(g1.create_task(hop(k + "c", 96, 1)))
            t2 = asyncio.create_task(leaf(k + "d", 80))
            o.tasks.append(t2)
            log(await asyncio.gather(t2, t2))
    except* Oops as e3:
        log(len(e3.exceptions), [str(v) for v in e3.exceptions])
    try:
        async with asyncio.timeout(0):
            async with o.lock:
                log(k + "e")
                await asyncio.sleep(0)
                log(await o.prio.get())
    except TimeoutError:
        log(k + "f")
    try:
        async with asyncio.timeout(30):
            o.n += await o.queue.get()
            t4 = asyncio.create_task(hop(k + "g", 7, 3))
            o.tasks.append(t4)
            d5, p6 = await asyncio.wait([t4, t4], return_when=asyncio.FIRST_EXCEPTION)
            log(len(d5), len(p6))
    except TimeoutError:
        log(k + "h")
    return 50


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "i", 26, 1))
    o.tasks.append(t7)
    t8 = asyncio.create_task(leaf(k + "j", 89), name="Tt8")
    o.tasks.append(t8)
    t9 = asyncio.create_task(c7_w0(k + "k", o))
    o.tasks.append(t9)
    o.n += await t8
    async with o.cond:
        await o.cond.wait()
        log(k + "l")
    try:
        log(await asyncio.wait_for(hop(k + "m", 3, 2), 30))
    except TimeoutError:
        log(k + "n")
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    log(await asyncio.gather(hop(k + "a", 23, 1)))
    log(o.tasks[1 % len(o.tasks)].cancel())
    t1 = asyncio.create_task(leaf(k + "b", 62), name="Tt1")
    o.tasks.append(t1)
    o.n += await t1
    log(k + "c")
    return 1


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(hop(k + "d", 83, 2))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "e", 14, 2))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "f", 1))
    o.tasks.append(t4)
    await asyncio.sleep(0)
    log(k + "g")
    r5 = await asyncio.gather(c8_w0(k + "h", o), hop(k + "i", 83, 2), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r5])
    log(k + "j")
    for i6 in range(2):
        log(i6)
        for i7 in range(3):
            log(i7)
            t8 = asyncio.create_task(fail(k + "k", 1))
            o.tasks.append(t8)
        async with o.sem:
            log(k + "l")
            await asyncio.sleep(0)
            log(k + "m")
            log(k + "n")
    try:
        o.queue.put_nowait(49)
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 59, 3), name="Tt1")
    o.tasks.append(t1)
    o.n += await asyncio.shield(t1)
    t1.cancel()
    await asyncio.sleep(0)
    log(t1.cancelled(), t1.cancelling())
    try:
        await asyncio.sleep(0)
        t2 = asyncio.create_task(hop(k + "b", 87, 2))
        o.tasks.append(t2)
    except Oops as e3:
        log(e3)
    return 49


async def c9_w1(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "c")
        t4 = asyncio.create_task(c9_w0(k + "d", o), name="Tt4")
        o.tasks.append(t4)
        log(await asyncio.gather(t4, leaf(k + "e", 81)))
        await asyncio.sleep(0)
        log(k + "f")
    o.n += await o.queue.get()
    log(o.queue.qsize(), o.queue.full())
    return 80


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(fail(k + "g", 0))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c9_w0(k + "h", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c9_w0(k + "i", o))
    o.tasks.append(t7)
    log(t7.done())
    async with o.sem:
        log(k + "j")
        async with o.cond:
            o.cond.notify_all()
            log(k + "k")
        log(await asyncio.gather(leaf(k + "l", 19), hop(k + "m", 61, 3), t7))
    t7.add_done_callback(lambda p8: log(k + "n"))
    log(o.tasks[2 % len(o.tasks)].cancel())
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(None):
                await asyncio.sleep(0)
                log(k + "o")
        except TimeoutError:
            log(k + "p")
        async with o.sem:
            log(k + "q")
            o.n += await t5
            o.event.clear()
    except asyncio.CancelledError as e9:
        log(k + "r", "cancelled", e9)
        await asyncio.sleep(0)
        log(k + "s")
        t = asyncio.current_task()
        assert t is not None
        log(t.uncancel())
    finally:
        log(k + "t")
    try:
        async with asyncio.timeout(30):
            for i10 in range(2):
                log(i10)
                await o.queue.join()
                log(k + "u")
                log(await o.prio.get())
            await o.queue.join()
            log(k + "v")
    except TimeoutError:
        log(k + "w")
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 71, 3))
    o.tasks.append(t1)
    for f2 in asyncio.as_completed([t1]):
        log(await f2)
    t1.add_done_callback(lambda p3: log(k + "b"))
    try:
        o.queue.put_nowait(37)
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    return 16


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(fail(k + "c", 2))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "d", 95, 2))
    o.tasks.append(t5)
    await asyncio.sleep(0)
    log(k + "e")
    t6 = asyncio.create_task(hop(k + "f", 69, 3), name="Tt6")
    o.tasks.append(t6)
    async with o.lock:
        log(k + "g")
        await asyncio.sleep(0)
        asyncio.get_running_loop().call_soon(log, k + "h")
    for i7 in range(3):
        log(i7)
        t8 = asyncio.create_task(c10_w0(k + "i", o))
        o.tasks.append(t8)
        log(t5.cancel())
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    await o.queue.join()
    log(k + "a")
    async with o.lock:
        log(k + "b")
        await asyncio.sleep(0)
        t1 = asyncio.create_task(hop(k + "d", 11, 1))
        o.tasks.append(t1)
        log(await asyncio.gather(fail(k + "c", 1), t1))
    return 61


async def c11_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "e")
        await asyncio.sleep(0)
        try:
            log(o.queue.get_nowait())
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
    async with o.sem:
        log(k + "f")
        async with o.lock:
            log(k + "g")
            await asyncio.sleep(0)
            o.n += await o.queue.get()
    return 97


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(fail(k + "h", 1), name="Tt2")
    o.tasks.append(t2)
    t3 = asyncio.create_task(c11_w0(k + "i", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(hop(k + "j", 56, 2))
    o.tasks.append(t4)
    for i5 in range(2):
        log(i5)
        log(await asyncio.gather(*[t2, t4]))
    log(o.queue.qsize(), o.queue.full())
    t4.cancel("mk")
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    o.event.set()
    await asyncio.sleep(0)
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    o.n += 4
    return 9


async def c12_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "c")
        await asyncio.sleep(0)
        try:
            t1 = asyncio.create_task(c12_w0(k + "d", o))
            o.tasks.append(t1)
            log(await asyncio.wait_for(t1, 30))
        except TimeoutError:
            log(k + "e")
    for i2 in range(2):
        log(i2)
        try:
            await asyncio.sleep(0)
            log(o.tasks[4 % len(o.tasks)].cancel())
            try:
                log(await asyncio.wait_for(hop(k + "f", 1, 1), 30))
            except TimeoutError:
                log(k + "g")
        except Oops as e3:
            log(e3)
        for i4 in range(3):
            log(i4)
            log(k + "h")
    async with o.lock:
        log(k + "i")
        await asyncio.sleep(0)
        for i5 in range(2):
            log(i5)
            t6 = asyncio.create_task(hop(k + "j", 44, 1))
            o.tasks.append(t6)
            o.n += 8
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "k")
    except asyncio.CancelledError as e7:
        log(k + "l", "cancelled", e7)
        o.n += await hop(k + "m", 35, 1)
    finally:
        log(k + "n")
    return 90


async def c12_w2(k: str, o: Box) -> int:
    for i8 in range(3):
        log(i8)
        log(o.queue.qsize(), o.queue.full())
    o.n += 9
    try:
        o.queue.put_nowait(6)
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    return 69


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(hop(k + "o", 43, 2))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c12_w2(k + "p", o), name="Tt10")
    o.tasks.append(t10)
    t11 = asyncio.create_task(c12_w1(k + "q", o))
    o.tasks.append(t11)
    log(k + "r")
    try:
        await asyncio.sleep(0)
        t12 = asyncio.create_task(leaf(k + "s", 88))
        o.tasks.append(t12)
        t13 = asyncio.create_task(hop(k + "t", 47, 1))
        o.tasks.append(t13)
        t14 = asyncio.create_task(fail(k + "u", 1))
        o.tasks.append(t14)
        for f15 in asyncio.as_completed([t12, t13, t14]):
            log(await f15)
        try:
            async with asyncio.TaskGroup() as g16:
                o.tasks.append(g16.create_task(hop(k + "v", 51, 2)))
                r17 = await asyncio.gather(hop(k + "w", 46, 2), t9, hop(k + "x", 78, 1), return_exceptions=True)
                log([str(v) if isinstance(v, int) else type(v).__name__ for v in r17])
        except* Oops as e18:
            log(len(e18.exceptions), [str(v) for v in e18.exceptions])
    except Oops as e19:
        log(e19)
    try:
        async with asyncio.TaskGroup() as g20:
            o.tasks.append(g20.create_task(c12_w2(k + "y", o)))
            o.tasks.append(g20.create_task(hop(k + "z", 73, 1)))
            async with o.lock:
                log(k + "a1")
                await asyncio.sleep(0)
                t9.add_done_callback(lambda p21: log(k + "b1"))
    except* Oops as e22:
        log(len(e22.exceptions), [str(v) for v in e22.exceptions])
    await asyncio.sleep(0)
    log(k + "c1")
    async with o.lock:
        log(k + "d1")
        await asyncio.sleep(0)
        o.n += await o.queue.get()
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    o.n += await hop(k + "a", 95, 1)
    log(o.tasks[0 % len(o.tasks)].done())
    o.tasks[0 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    try:
        o.queue.put_nowait(39)
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    return 70


async def c13_w1(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "b")
        try:
            await asyncio.sleep(0)
            log(await o.prio.get())
            o.event.set()
        finally:
            log(k + "c")
    log(o.tasks[1 % len(o.tasks)].cancel())
    o.n += await o.queue.get()
    return 99


async def c13_w2(k: str, o: Box) -> int:
    t1 = asyncio.create_task(c13_w1(k + "d", o))
    o.tasks.append(t1)
    log(await asyncio.gather(t1))
    try:
        async with asyncio.timeout(30):
            o.n += await t1
            r2 = await asyncio.gather(t1, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r2])
    except TimeoutError:
        log(k + "e")
    try:
        async with asyncio.timeout(30):
            o.n += await leaf(k + "f", 16)
    except TimeoutError:
        log(k + "g")
    async with o.lock:
        log(k + "h")
        await asyncio.sleep(0)
        o.n += await asyncio.shield(t1)
    return 87


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "i", 10, 1))
    o.tasks.append(t3)
    t4 = asyncio.create_task(hop(k + "j", 18, 2), name="Tt4")
    o.tasks.append(t4)
    t5 = asyncio.create_task(c13_w0(k + "k", o))
    o.tasks.append(t5)
    async with o.lock:
        log(k + "l")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "m")
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(0):
                if o.n % 2:
                    raise Oops(k + "n")
                o.event.set()
        except TimeoutError:
            log(k + "o")
    finally:
        log(k + "p")
    for i6 in range(2):
        log(i6)
        for i7 in range(3):
            log(i7)
            await o.queue.put(43)
            log(await asyncio.gather(fail(k + "q", 0), t3))
        try:
            o.queue.put_nowait(20)
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "a")
        async with o.lock:
            log(k + "b")
            await asyncio.sleep(0)
            o.n += 7
        async with o.lock:
            log(k + "c")
            await asyncio.sleep(0)
            t1 = asyncio.create_task(leaf(k + "d", 3))
            o.tasks.append(t1)
            d2, p3 = await asyncio.wait([t1, t1], return_when=asyncio.FIRST_EXCEPTION)
            log(len(d2), len(p3))
    log(k + "e")
    try:
        async with asyncio.TaskGroup() as g4:
            o.tasks.append(g4.create_task(hop(k + "f", 86, 2)))
            o.tasks.append(g4.create_task(hop(k + "g", 32, 2)))
            o.tasks[1 % len(o.tasks)].cancel("mh")
    except* Oops as e5:
        log(len(e5.exceptions), [str(v) for v in e5.exceptions])
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    return 28


async def c14_w1(k: str, o: Box) -> int:
    asyncio.get_running_loop().call_soon(log, k + "i")
    t6 = asyncio.create_task(c14_w0(k + "j", o), name="Tt6")
    o.tasks.append(t6)
    o.n += await asyncio.shield(t6)
    log(t6.cancel())
    return 6


async def c14_w2(k: str, o: Box) -> int:
    t7 = asyncio.create_task(hop(k + "k", 19, 2), name="Nt7")
    o.tasks.append(t7)
    log(t7.get_name())
    try:
        async with asyncio.timeout(0):
            o.tasks[1 % len(o.tasks)].add_done_callback(lambda p8: log(k + "l"))
    except TimeoutError:
        log(k + "m")
    async with o.sem:
        log(k + "n")
        log(k + "o")
    return 96


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(fail(k + "p", 2))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c14_w2(k + "q", o))
    o.tasks.append(t10)
    await o.prio.put(4)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(t10, t10))
        except Oops:
            await o.queue.put(3)
        finally:
            log(k + "r")
    finally:
        log(k + "s")
    o.n += await o.queue.get()
    o.n += await c14_w2(k + "t", o)
    t10.cancel()
    await asyncio.sleep(0)
    log(t10.cancelled(), t10.cancelling())
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    await o.queue.put(38)
    async with o.sem:
        log(k + "a")
        t1 = asyncio.create_task(hop(k + "b", 81, 3))
        o.tasks.append(t1)
    return 40


async def c15_w1(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "c")
        async with o.lock:
            log(k + "d")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "e")
    for i2 in range(2):
        log(i2)
        await asyncio.sleep(0)
        log(k + "f")
    o.tasks[0 % len(o.tasks)].add_done_callback(lambda p3: log(k + "g"))
    try:
        log(await asyncio.wait_for(hop(k + "h", 99, 2), 30))
    except TimeoutError:
        log(k + "i")
    return 91


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c15_w0(k + "j", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c15_w1(k + "k", o))
    o.tasks.append(t5)
    async with o.sem:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    asyncio.get_running_loop().call_soon(log, k + "n")
    try:
        async with asyncio.timeout(30):
            o.n += await leaf(k + "o", 7)
    except TimeoutError:
        log(k + "p")
    async with o.sem:
        log(k + "q")
        log(o.queue.qsize(), o.queue.full())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            try:
                log(await asyncio.wait_for(t4, 30))
            except TimeoutError:
                log(k + "r")
        except Oops as e6:
            log(e6)
        finally:
            log(k + "s")
            await asyncio.sleep(0)
            log(k + "t")
    except asyncio.CancelledError as e7:
        log(k + "u", "cancelled", e7)
        await asyncio.sleep(0)
        log(k + "v")
        raise
    finally:
        log(k + "w")
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    await o.queue.put(27)
    t1 = asyncio.create_task(fail(k + "a", 1))
    o.tasks.append(t1)
    log(k + "b")
    return 12


async def c16_w1(k: str, o: Box) -> int:
    t2 = asyncio.create_task(leaf(k + "c", 57), name="Tt2")
    o.tasks.append(t2)
    t3 = asyncio.create_task(c16_w0(k + "d", o), name="Nt3")
    o.tasks.append(t3)
    log(t3.get_name())
    return 74


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(leaf(k + "e", 69))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c16_w1(k + "f", o))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "g")
            await asyncio.sleep(0)
            await o.prio.put(0)
    except Oops as e6:
        log(e6)
    finally:
        log(k + "h")
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(c16_w1(k + "i", o)))
    except Oops as e7:
        log(e7)
    finally:
        log(k + "j")
    try:
        async with asyncio.TaskGroup() as g8:
            o.tasks.append(g8.create_task(fail(k + "k", 0)))
            o.tasks.append(g8.create_task(leaf(k + "l", 50)))
            log(k + "m")
    except* Oops as e9:
        log(len(e9.exceptions), [str(v) for v in e9.exceptions])
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i1 in range(2):
            log(i1)
            log(o.queue.qsize(), o.queue.full())
    except Oops as e2:
        log(e2)
    else:
        log(k + "a")
    t3 = asyncio.create_task(leaf(k + "b", 21))
    o.tasks.append(t3)
    try:
        await asyncio.sleep(0)
        try:
            log(o.queue.get_nowait())
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
    except Oops:
        t4 = asyncio.create_task(hop(k + "c", 5, 1))
        o.tasks.append(t4)
    else:
        log(k + "d")
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    o.n += await t3
    return 14


async def c17_w1(k: str, o: Box) -> int:
    for i5 in range(2):
        log(i5)
        for i6 in range(2):
            log(i6)
            await asyncio.sleep(0)
            log(k + "g")
            t7 = asyncio.create_task(c17_w0(k + "h", o))
            o.tasks.append(t7)
        async with o.lock:
            log(k + "i")
            await asyncio.sleep(0)
            log(o.queue.qsize(), o.queue.full())
    async with o.sem:
        log(k + "j")
        t8 = asyncio.create_task(leaf(k + "k", 37))
        o.tasks.append(t8)
        o.n += await t8
    async with o.cond:
        await o.cond.wait()
        log(k + "l")
    return 44


async def c17_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t9 = asyncio.create_task(leaf(k + "m", 37))
        o.tasks.append(t9)
    except asyncio.CancelledError as e10:
        log(k + "n", "cancelled", e10)
        await asyncio.sleep(0)
        log(k + "o")
        raise
    finally:
        log(k + "p")
    log(o.tasks[2 % len(o.tasks)].done())
    t11 = asyncio.create_task(c17_w0(k + "q", o))
    o.tasks.append(t11)
    log(o.queue.qsize(), o.queue.full())
    return 74


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t12 = asyncio.create_task(c17_w0(k + "r", o))
    o.tasks.append(t12)
    t13 = asyncio.create_task(hop(k + "s", 90, 3))
    o.tasks.append(t13)
    t14 = asyncio.create_task(hop(k + "t", 31, 1))
    o.tasks.append(t14)
    async with o.lock:
        log(k + "u")
        await asyncio.sleep(0)
        log(await o.prio.get())
    async with o.sem:
        log(k + "v")
        log(await asyncio.gather(t12, leaf(k + "w", 41), c17_w1(k + "x", o)))
        for i15 in range(3):
            log(i15)
            log(await asyncio.gather(hop(k + "y", 8, 3), fail(k + "z", 0), leaf(k + "a1", 84)))
    await asyncio.sleep(0)
    log(k + "b1")
    try:
        async with asyncio.TaskGroup() as g16:
            o.tasks.append(g16.create_task(leaf(k + "c1", 44)))
            o.tasks.append(g16.create_task(hop(k + "d1", 96, 3)))
            for i17 in range(3):
                log(i17)
                o.n += await asyncio.shield(t12)
    except* Oops as e18:
        log(len(e18.exceptions), [str(v) for v in e18.exceptions])
    for i19 in range(3):
        log(i19)
        for i20 in range(2):
            log(i20)
            o.n += await o.queue.get()
            async with o.cond:
                o.cond.notify_all()
                log(k + "e1")
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    log(k + "a")
    try:
        await asyncio.sleep(0)
        log(k + "b")
    except asyncio.CancelledError as e1:
        log(k + "c", "cancelled", e1)
        o.tasks[3 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
        raise
    else:
        log(k + "d")
    return 79


async def c18_w1(k: str, o: Box) -> int:
    asyncio.get_running_loop().call_soon(log, k + "e")
    try:
        await asyncio.sleep(0)
        await o.event.wait()
        try:
            async with asyncio.timeout(None):
                log(o.tasks[2 % len(o.tasks)].done())
        except TimeoutError:
            log(k + "f")
    finally:
        log(k + "g")
    await o.prio.put(38)
    await asyncio.sleep(0)
    log(k + "h")
    return 71


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(hop(k + "i", 4, 3), name="Tt2")
    o.tasks.append(t2)
    t3 = asyncio.create_task(c18_w1(k + "j", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "k", 1))
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        t3.cancel()
        await asyncio.sleep(0)
        log(t3.cancelled(), t3.cancelling())
    except Oops:
        t3.cancel()
        await asyncio.sleep(0)
        log(t3.cancelled(), t3.cancelling())
    o.n += 2
    await asyncio.sleep(0)
    log(k + "l")
    async with o.sem:
        log(k + "m")
        for i5 in range(2):
            log(i5)
            t6 = asyncio.create_task(c18_w1(k + "n", o))
            o.tasks.append(t6)
        try:
            await asyncio.sleep(0)
            t7 = asyncio.create_task(hop(k + "o", 57, 1))
            o.tasks.append(t7)
        except asyncio.CancelledError as e8:
            log(k + "p", "cancelled", e8)
            log(await asyncio.gather(c18_w1(k + "q", o), hop(k + "r", 21, 2)))
            raise
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(30):
                log(k + "a")
        except TimeoutError:
            log(k + "b")
        async with o.lock:
            log(k + "c")
            await asyncio.sleep(0)
            o.event.clear()
    except Oops as e1:
        log(e1)
    else:
        log(k + "d")
    t2 = asyncio.create_task(hop(k + "e", 72, 1))
    o.tasks.append(t2)
    return 83


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c19_w0(k + "f", o), name="Tt3")
    o.tasks.append(t3)
    t4 = asyncio.create_task(hop(k + "g", 96, 1))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c19_w0(k + "h", o))
    o.tasks.append(t5)
    log(await asyncio.gather(*[t3, t5]))
    for i6 in range(2):
        log(i6)
        try:
            async with asyncio.timeout(30):
                log(k + "i")
        except TimeoutError:
            log(k + "j")
        log(await asyncio.gather(t3, fail(k + "k", 2)))
    async with o.lock:
        log(k + "l")
        await asyncio.sleep(0)
        o.n += await o.queue.get()
    try:
        async with asyncio.TaskGroup() as g7:
            o.tasks.append(g7.create_task(hop(k + "m", 5, 1)))
            o.tasks.append(g7.create_task(hop(k + "n", 86, 3)))
            o.tasks.append(g7.create_task(fail(k + "o", 1)))
            await asyncio.sleep(0)
            log(k + "p")
    except* Oops as e8:
        log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "a")
        try:
            async with asyncio.timeout(None):
                o.tasks[3 % len(o.tasks)].cancel("mb")
                await o.queue.put(41)
        except TimeoutError:
            log(k + "c")
    try:
        await asyncio.sleep(0)
        log(await o.prio.get())
    except Oops as e1:
        log(e1)
    async with o.sem:
        log(k + "d")
        async with o.sem:
            log(k + "e")
            asyncio.get_running_loop().call_soon(log, k + "f")
            t3 = asyncio.create_task(hop(k + "i", 77, 1))
            o.tasks.append(t3)
            r2 = await asyncio.gather(hop(k + "g", 47, 3), hop(k + "h", 43, 2), t3, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r2])
    r4 = await asyncio.gather(hop(k + "j", 90, 3), hop(k + "k", 28, 1), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    return 57


async def c20_w1(k: str, o: Box) -> int:
    for i5 in range(2):
        log(i5)
        try:
            o.queue.task_done()
        except ValueError as e:
            log(e)
        t6 = asyncio.create_task(c20_w0(k + "l", o))
        o.tasks.append(t6)
    async with o.lock:
        log(k + "m")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t7 = asyncio.create_task(leaf(k + "n", 36), name="Tt7")
            o.tasks.append(t7)
            d8, p9 = await asyncio.wait([t7, t7], return_when=asyncio.FIRST_EXCEPTION)
            log(len(d8), len(p9))
            try:
                log(await asyncio.wait_for(t7, 30))
            except TimeoutError:
                log(k + "o")
        except asyncio.CancelledError as e10:
            log(k + "p", "cancelled", e10)
            log(await o.prio.get())
            raise
    t11 = asyncio.create_task(hop(k + "q", 39, 2), name="Tt11")
    o.tasks.append(t11)
    o.n += await t11
    async with o.sem:
        log(k + "r")
        try:
            await asyncio.sleep(0)
            if o.n % 2:
                raise Oops(k + "s")
        except Oops:
            await asyncio.sleep(0)
            log(k + "t")
        await asyncio.sleep(0)
        log(k + "u")
    return 65


async def c20_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "v")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "w")
    except Oops as e12:
        log(e12)
    finally:
        log(k + "x")
    try:
        async with asyncio.timeout(0):
            try:
                await asyncio.sleep(0)
                log(o.queue.qsize(), o.queue.full())
                t13 = asyncio.create_task(hop(k + "y", 14, 3), name="Tt13")
                o.tasks.append(t13)
            except Oops as e14:
                log(e14)
    except TimeoutError:
        log(k + "z")
    t15 = asyncio.create_task(c20_w1(k + "a1", o))
    o.tasks.append(t15)
    o.n += await t15
    return 1


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t16 = asyncio.create_task(c20_w2(k + "b1", o))
    o.tasks.append(t16)
    t17 = asyncio.create_task(leaf(k + "c1", 25))
    o.tasks.append(t17)
    await o.queue.put(48)
    r18 = await asyncio.gather(c20_w0(k + "d1", o), hop(k + "e1", 2, 3), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r18])
    t16.cancel()
    await asyncio.sleep(0)
    log(t16.cancelled(), t16.cancelling())
    o.n += await t17
    for i19 in range(3):
        log(i19)
        async with o.sem:
            log(k + "f1")
            await o.queue.put(18)
            log(await asyncio.gather(hop(k + "g1", 2, 2), hop(k + "h1", 0, 2)))
        await o.queue.put(45)
    t20 = asyncio.create_task(leaf(k + "i1", 27))
    o.tasks.append(t20)
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        try:
            async with asyncio.timeout(30):
                t2 = asyncio.create_task(hop(k + "a", 16, 3))
                o.tasks.append(t2)
                d3, p4 = await asyncio.wait([t2, t2], return_when=asyncio.ALL_COMPLETED)
                log(len(d3), len(p4))
                if o.n % 2:
                    raise Oops(k + "b")
        except TimeoutError:
            log(k + "c")
        t5 = asyncio.create_task(fail(k + "d", 1))
        o.tasks.append(t5)
        t6 = asyncio.create_task(fail(k + "e", 0))
        o.tasks.append(t6)
        for f7 in asyncio.as_completed([t5, t6]):
            log(await f7)
    t8 = asyncio.create_task(hop(k + "f", 68, 2), name="Tt8")
    o.tasks.append(t8)
    o.n += await t8
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    await o.queue.join()
    log(k + "g")
    return 21


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(leaf(k + "h", 82))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c21_w0(k + "i", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(leaf(k + "j", 54), name="Tt11")
    o.tasks.append(t11)
    try:
        await asyncio.sleep(0)
        t12 = asyncio.create_task(hop(k + "k", 44, 2))
        o.tasks.append(t12)
    except Oops:
        log(o.tasks[1 % len(o.tasks)].done())
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    try:
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "n")
            await o.prio.put(43)
            o.n += await t11
        t13 = asyncio.create_task(hop(k + "o", 48, 3))
        o.tasks.append(t13)
        t14 = asyncio.create_task(hop(k + "p", 62, 2), name="Tt14")
        o.tasks.append(t14)
        t15 = asyncio.create_task(c21_w0(k + "q", o))
        o.tasks.append(t15)
        for f16 in asyncio.as_completed([t13, t14, t15]):
            log(await f16)
    finally:
        log(k + "r")
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    r1 = await asyncio.gather(hop(k + "b", 73, 3), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    t2 = asyncio.create_task(hop(k + "c", 58, 3))
    o.tasks.append(t2)
    d3, p4 = await asyncio.wait([t2, t2], return_when=asyncio.FIRST_EXCEPTION)
    log(len(d3), len(p4))
    return 5


async def c22_w1(k: str, o: Box) -> int:
    asyncio.get_running_loop().call_soon(log, k + "d")
    o.event.clear()
    t5 = asyncio.create_task(c22_w0(k + "e", o))
    o.tasks.append(t5)
    return 24


async def c22_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(o.tasks[1 % len(o.tasks)].cancel())
    except asyncio.CancelledError as e6:
        log(k + "f", "cancelled", e6)
        o.n += await o.queue.get()
    finally:
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    try:
        async with asyncio.TaskGroup() as g7:
            o.tasks.append(g7.create_task(hop(k + "i", 29, 1)))
            o.tasks.append(g7.create_task(fail(k + "j", 1)))
            for i8 in range(3):
                log(i8)
                if o.n % 2:
                    raise Oops(k + "k")
                await o.queue.put(39)
    except* Oops as e9:
        log(len(e9.exceptions), [str(v) for v in e9.exceptions])
    return 48


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(leaf(k + "l", 70), name="Tt10")
    o.tasks.append(t10)
    t11 = asyncio.create_task(hop(k + "m", 37, 1))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c22_w1(k + "n", o))
    o.tasks.append(t12)
    log(await asyncio.gather(*[t10, t12]))
    t13 = asyncio.create_task(leaf(k + "o", 26))
    o.tasks.append(t13)
    async with o.sem:
        log(k + "p")
        async with o.lock:
            log(k + "q")
            await asyncio.sleep(0)
            log(await o.prio.get())
    o.event.clear()
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    await o.queue.put(32)
    log(o.tasks[0 % len(o.tasks)].cancel())
    t1 = asyncio.create_task(leaf(k + "a", 87))
    o.tasks.append(t1)
    o.n += await t1
    log(t1.cancel())
    return 87


async def c23_w1(k: str, o: Box) -> int:
    o.tasks[3 % len(o.tasks)].add_done_callback(lambda p2: log(k + "b"))
    t4 = asyncio.create_task(fail(k + "e", 1))
    o.tasks.append(t4)
    r3 = await asyncio.gather(leaf(k + "c", 28), c23_w0(k + "d", o), t4, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r3])
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    for i5 in range(3):
        log(i5)
        for i6 in range(2):
            log(i6)
            o.n += await asyncio.shield(t4)
            log(k + "f")
        try:
            async with asyncio.timeout(30):
                t7 = asyncio.create_task(hop(k + "g", 56, 3), name="Tt7")
                o.tasks.append(t7)
                try:
                    o.queue.put_nowait(15)
                except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                    log(type(e).__name__)
        except TimeoutError:
            log(k + "h")
    return 64


async def c23_w2(k: str, o: Box) -> int:
    log(o.queue.qsize(), o.queue.full())
    log(await asyncio.gather(c23_w0(k + "i", o)))
    return 2


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(fail(k + "j", 2))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c23_w0(k + "k", o))
    o.tasks.append(t9)
    async with o.sem:
        log(k + "l")
        t10 = asyncio.create_task(c23_w1(k + "m", o), name="Tt10")
        o.tasks.append(t10)
    r11 = await asyncio.gather(hop(k + "n", 27, 1), fail(k + "o", 2), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r11])
    try:
        async with asyncio.TaskGroup() as g12:
            o.tasks.append(g12.create_task(hop(k + "p", 39, 2)))
            o.tasks.append(g12.create_task(hop(k + "q", 10, 2)))
            o.tasks.append(g12.create_task(hop(k + "r", 90, 1)))
            try:
                async with asyncio.timeout(None):
                    o.n += 9
                    if o.n % 2:
                        raise Oops(k + "s")
            except TimeoutError:
                log(k + "t")
    except* Oops as e13:
        log(len(e13.exceptions), [str(v) for v in e13.exceptions])
    o.n += await c23_w0(k + "u", o)
    try:
        await asyncio.sleep(0)
        t8.cancel()
        await asyncio.sleep(0)
        log(t8.cancelled(), t8.cancelling())
        async with o.sem:
            log(k + "v")
            log(await asyncio.gather(t8, fail(k + "w", 1)))
    except Oops as e14:
        log(e14)
    else:
        log(k + "x")
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    log(await asyncio.gather())
    try:
        async with asyncio.timeout(None):
            t1 = asyncio.create_task(hop(k + "a", 32, 1), name="Tt1")
            o.tasks.append(t1)
            async with o.lock:
                log(k + "b")
                await asyncio.sleep(0)
                t2 = asyncio.create_task(hop(k + "c", 68, 3))
                o.tasks.append(t2)
    except TimeoutError:
        log(k + "d")
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.TaskGroup() as g3:
                o.tasks.append(g3.create_task(hop(k + "e", 14, 2)))
                o.tasks.append(g3.create_task(hop(k + "f", 39, 1)))
                log(await asyncio.gather())
        except* Oops as e4:
            log(len(e4.exceptions), [str(v) for v in e4.exceptions])
    except Oops as e5:
        log(e5)
    log(k + "g")
    return 37


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(fail(k + "h", 2))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "i", 46, 1))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c24_w0(k + "j", o))
    o.tasks.append(t8)
    async with o.lock:
        log(k + "k")
        await asyncio.sleep(0)
        o.n += await c24_w0(k + "l", o)
    try:
        await asyncio.sleep(0)
        t8.add_done_callback(lambda p9: log(k + "m"))
        async with o.lock:
            log(k + "n")
            await asyncio.sleep(0)
            log(await asyncio.gather(hop(k + "o", 90, 1), t8))
    finally:
        log(k + "p")
    log(await o.prio.get())
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
