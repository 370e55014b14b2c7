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
        o.queue.task_done()
    except ValueError as e:
        log(e)
    log(k + "a")
    return 74


async def c0_w1(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(c0_w0(k + "b", o))
            o.tasks.append(t2)
            t3 = asyncio.create_task(c0_w0(k + "c", o))
            o.tasks.append(t3)
            for f4 in asyncio.as_completed([t2, t3]):
                log(await f4)
        except asyncio.CancelledError as e5:
            log(k + "d", "cancelled", e5)
            try:
                log(o.queue.get_nowait())
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
            t = asyncio.current_task()
            assert t is not None
            log(t.uncancel())
        else:
            log(k + "e")
        for i6 in range(2):
            log(i6)
            await o.queue.put(36)
    log(o.tasks[2 % len(o.tasks)].cancel())
    for i7 in range(2):
        log(i7)
        try:
            async with asyncio.timeout(30):
                t8 = asyncio.create_task(hop(k + "f", 63, 1))
                o.tasks.append(t8)
                o.n += await asyncio.shield(t8)
        except TimeoutError:
            log(k + "g")
    log(o.tasks[2 % len(o.tasks)].cancel())
    return 20


async def c0_w2(k: str, o: Box) -> int:
    async with o.cond:
        o.cond.notify()
        log(k + "h")
    try:
        log(o.queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    return 42


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(fail(k + "i", 2))
    o.tasks.append(t9)
    t10 = asyncio.create_task(hop(k + "j", 46, 1))
    o.tasks.append(t10)
    t11 = asyncio.create_task(c0_w0(k + "k", o))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c0_w1(k + "l", o))
    o.tasks.append(t12)
    for f13 in asyncio.as_completed([t11, t12]):
        log(await f13)
    o.n += 9
    o.n += await asyncio.shield(t12)
    t14 = asyncio.create_task(c0_w1(k + "m", o))
    o.tasks.append(t14)
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    log(o.tasks[0 % len(o.tasks)].cancel())
    t1 = asyncio.create_task(hop(k + "a", 0, 2), name="Tt1")
    o.tasks.append(t1)
    o.n += await t1
    return 78


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(leaf(k + "b", 19))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "c", 96, 3))
    o.tasks.append(t3)
    await asyncio.sleep(0)
    log(k + "d")
    log(t2.done())
    async with o.lock:
        log(k + "e")
        await asyncio.sleep(0)
        o.tasks[1 % len(o.tasks)].add_done_callback(lambda p4: log(k + "f"))
    o.n += await t3
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    log(await asyncio.gather(hop(k + "a", 67, 1), leaf(k + "b", 40), fail(k + "c", 2)))
    async with o.lock:
        log(k + "d")
        await asyncio.sleep(0)
        try:
            t1 = asyncio.create_task(leaf(k + "e", 55))
            o.tasks.append(t1)
            log(await asyncio.wait_for(t1, 30))
        except TimeoutError:
            log(k + "f")
    async with o.cond:
        await o.cond.wait()
        log(k + "g")
    return 91


async def c2_w1(k: str, o: Box) -> int:
    o.tasks[0 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    try:
        async with asyncio.TaskGroup() as g2:
            o.tasks.append(g2.create_task(leaf(k + "h", 87)))
            o.tasks.append(g2.create_task(leaf(k + "i", 59)))
            asyncio.get_running_loop().call_soon(log, k + "j")
    except* Oops as e3:
        log(len(e3.exceptions), [str(v) for v in e3.exceptions])
    return 27


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c2_w1(k + "k", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "l", 95, 2))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c2_w1(k + "m", o))
    o.tasks.append(t6)
    async with o.cond:
        await o.cond.wait()
        log(k + "n")
    try:
        log(o.queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    for i7 in range(2):
        log(i7)
        o.n += await o.queue.get()
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    try:
        async with asyncio.timeout(None):
            await asyncio.sleep(0)
            log(k + "b")
    except TimeoutError:
        log(k + "c")
    try:
        async with asyncio.timeout(30):
            for i1 in range(2):
                log(i1)
                log(o.tasks[4 % len(o.tasks)].cancel())
                t2 = asyncio.create_task(hop(k + "d", 35, 2), name="Tt2")
                o.tasks.append(t2)
                o.n += await t2
            try:
                await asyncio.sleep(0)
                await o.queue.put(17)
            finally:
                log(k + "e")
    except TimeoutError:
        log(k + "f")
    log(o.tasks[1 % len(o.tasks)].cancel())
    return 61


async def c3_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    async with o.sem:
        log(k + "i")
        async with o.lock:
            log(k + "j")
            await asyncio.sleep(0)
            async with o.cond:
                o.cond.notify()
                log(k + "k")
    o.n += await hop(k + "l", 97, 2)
    try:
        o.queue.put_nowait(21)
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    return 20


async def c3_w2(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g3:
            o.tasks.append(g3.create_task(leaf(k + "m", 33)))
            o.tasks.append(g3.create_task(leaf(k + "n", 52)))
            o.tasks.append(g3.create_task(hop(k + "o", 51, 3)))
            try:
                await asyncio.sleep(0)
                o.n += await o.queue.get()
            except asyncio.CancelledError as e4:
                log(k + "p", "cancelled", e4)
                try:
                    o.queue.task_done()
                except ValueError as e:
                    log(e)
                raise
            else:
                log(k + "q")
            finally:
                log(k + "r")
                await asyncio.sleep(0)
                log(k + "s")
    except* Oops as e5:
        log(len(e5.exceptions), [str(v) for v in e5.exceptions])
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "t")
            await asyncio.sleep(0)
            t6 = asyncio.create_task(leaf(k + "u", 34))
            o.tasks.append(t6)
    except Oops:
        try:
            o.queue.task_done()
        except ValueError as e:
            log(e)
    else:
        log(k + "v")
    finally:
        log(k + "w")
        await asyncio.sleep(0)
        log(k + "x")
    try:
        async with asyncio.timeout(30):
            async with o.sem:
                log(k + "y")
                log(k + "z")
            r7 = await asyncio.gather(fail(k + "a1", 0), c3_w1(k + "b1", o), c3_w0(k + "c1", o), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r7])
    except TimeoutError:
        log(k + "d1")
    try:
        async with asyncio.TaskGroup() as g8:
            o.tasks.append(g8.create_task(hop(k + "e1", 94, 2)))
            async with o.lock:
                log(k + "f1")
                await asyncio.sleep(0)
                await o.prio.put(17)
    except* Oops as e9:
        log(len(e9.exceptions), [str(v) for v in e9.exceptions])
    return 23


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(leaf(k + "g1", 49))
    o.tasks.append(t10)
    t11 = asyncio.create_task(fail(k + "h1", 1))
    o.tasks.append(t11)
    await asyncio.sleep(0)
    log(k + "i1")
    try:
        log(await asyncio.wait_for(t11, 0))
    except TimeoutError:
        log(k + "j1")
    try:
        await asyncio.sleep(0)
        r12 = await asyncio.gather(leaf(k + "k1", 91), fail(k + "l1", 2), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r12])
        try:
            await asyncio.sleep(0)
            log(k + "m1")
        finally:
            log(k + "n1")
    except asyncio.CancelledError as e13:
        log(k + "o1", "cancelled", e13)
        t14 = asyncio.create_task(fail(k + "p1", 2))
        o.tasks.append(t14)
        t15 = asyncio.create_task(c3_w2(k + "q1", o), name="Tt15")
        o.tasks.append(t15)
        t16 = asyncio.create_task(c3_w1(k + "r1", o))
        o.tasks.append(t16)
        for f17 in asyncio.as_completed([t14, t15, t16]):
            log(await f17)
        raise
    else:
        log(k + "s1")
    log(o.queue.qsize(), o.queue.full())
    o.n += await c3_w0(k + "t1", o)
    log(await o.prio.get())
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    log(o.tasks[3 % len(o.tasks)].done())
    for i1 in range(3):
        log(i1)
        try:
            await asyncio.sleep(0)
            log(o.queue.qsize(), o.queue.full())
            o.tasks[4 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
        except Oops as e2:
            log(e2)
        o.n += 3
    return 20


async def c4_w1(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(30):
            for i3 in range(3):
                log(i3)
                asyncio.get_running_loop().call_soon(log, k + "a")
    except TimeoutError:
        log(k + "b")
    async with o.sem:
        log(k + "c")
        for i4 in range(2):
            log(i4)
            o.n += await o.queue.get()
    return 9


async def c4_w2(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "d")
        await asyncio.sleep(0)
        for i5 in range(2):
            log(i5)
            o.n += await hop(k + "e", 42, 2)
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(None):
                o.tasks[0 % len(o.tasks)].add_done_callback(lambda p6: log(k + "f"))
                o.n += await o.queue.get()
        except TimeoutError:
            log(k + "g")
        o.event.clear()
    except Oops as e7:
        log(e7)
    finally:
        log(k + "h")
        await asyncio.sleep(0)
        log(k + "i")
    try:
        async with asyncio.TaskGroup() as g8:
            o.tasks.append(g8.create_task(c4_w0(k + "j", o)))
            o.tasks.append(g8.create_task(leaf(k + "k", 36)))
            r9 = await asyncio.gather(hop(k + "l", 56, 1), leaf(k + "m", 72), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r9])
    except* Oops as e10:
        log(len(e10.exceptions), [str(v) for v in e10.exceptions])
    return 78


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(c4_w0(k + "n", o))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c4_w0(k + "o", o))
    o.tasks.append(t12)
    t13 = asyncio.create_task(c4_w1(k + "p", o))
    o.tasks.append(t13)
    async with o.sem:
        log(k + "q")
        o.n += await t13
    log(await asyncio.gather(c4_w2(k + "r", o), t13, t12))
    await asyncio.sleep(0)
    log(k + "s")
    async with o.sem:
        log(k + "t")
        if o.n % 2:
            raise Oops(k + "u")
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(hop(k + "v", 1, 2)))
        except asyncio.CancelledError as e14:
            log(k + "w", "cancelled", e14)
            t15 = asyncio.create_task(c4_w1(k + "x", o))
            o.tasks.append(t15)
            raise
        finally:
            log(k + "y")
    async with o.lock:
        log(k + "z")
        await asyncio.sleep(0)
        try:
            async with asyncio.TaskGroup() as g16:
                o.tasks.append(g16.create_task(c4_w2(k + "a1", o)))
                o.tasks.append(g16.create_task(fail(k + "b1", 0)))
                o.tasks.append(g16.create_task(leaf(k + "c1", 64)))
                o.n += await asyncio.shield(t12)
        except* Oops as e17:
            log(len(e17.exceptions), [str(v) for v in e17.exceptions])
    for i18 in range(3):
        log(i18)
        t19 = asyncio.create_task(fail(k + "d1", 0), name="Tt19")
        o.tasks.append(t19)
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "a")
        try:
            async with asyncio.TaskGroup() as g1:
                o.tasks.append(g1.create_task(leaf(k + "b", 94)))
                log(await o.prio.get())
        except* Oops as e2:
            log(len(e2.exceptions), [str(v) for v in e2.exceptions])
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "c")
            o.event.clear()
        except asyncio.CancelledError as e3:
            log(k + "d", "cancelled", e3)
            if o.n % 2:
                raise Oops(k + "e")
            raise
        else:
            log(k + "f")
    log(o.tasks[3 % len(o.tasks)].cancel())
    async with o.sem:
        log(k + "g")
        log(k + "h")
    o.n += await o.queue.get()
    return 23


async def c5_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "i")
    try:
        async with asyncio.TaskGroup() as g4:
            o.tasks.append(g4.create_task(hop(k + "j", 96, 1)))
            o.tasks.append(g4.create_task(hop(k + "k", 42, 1)))
            try:
                await asyncio.sleep(0)
                log(await o.prio.get())
            except asyncio.CancelledError as e5:
                log(k + "l", "cancelled", e5)
                log(o.queue.qsize(), o.queue.full())
                raise
    except* Oops as e6:
        log(len(e6.exceptions), [str(v) for v in e6.exceptions])
    o.tasks[0 % len(o.tasks)].cancel("mm")
    r7 = await asyncio.gather(hop(k + "n", 54, 2), c5_w0(k + "o", o), hop(k + "p", 73, 2), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r7])
    return 14


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(c5_w0(k + "q", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c5_w0(k + "r", o))
    o.tasks.append(t9)
    async with o.sem:
        log(k + "s")
        try:
            await asyncio.sleep(0)
            d10, p11 = await asyncio.wait([t8, t9], return_when=asyncio.FIRST_COMPLETED)
            log(len(d10), len(p11))
            o.n += await asyncio.shield(t8)
        except Oops as e12:
            log(e12)
        else:
            log(k + "t")
        finally:
            log(k + "u")
    log(t9.cancel())
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(0):
                t13 = asyncio.create_task(hop(k + "v", 7, 1))
                o.tasks.append(t13)
                for f14 in asyncio.as_completed([t13]):
                    log(await f14)
        except TimeoutError:
            log(k + "w")
    finally:
        log(k + "x")
        await asyncio.sleep(0)
        log(k + "y")
    try:
        async with asyncio.TaskGroup() as g15:
            o.tasks.append(g15.create_task(hop(k + "z", 12, 1)))
            for i16 in range(3):
                log(i16)
                log(t8.cancel())
                log(t9.done())
    except* Oops as e17:
        log(len(e17.exceptions), [str(v) for v in e17.exceptions])
    try:
        async with asyncio.TaskGroup() as g18:
            o.tasks.append(g18.create_task(c5_w1(k + "a1", o)))
            o.tasks.append(g18.create_task(hop(k + "b1", 10, 3)))
            o.tasks.append(g18.create_task(leaf(k + "c1", 69)))
            await o.queue.put(23)
    except* Oops as e19:
        log(len(e19.exceptions), [str(v) for v in e19.exceptions])
    await o.prio.put(44)
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "a")
        await asyncio.sleep(0)
        log(k + "b")
    async with o.lock:
        log(k + "c")
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "d")
            await asyncio.sleep(0)
            log(k + "e")
            log(o.tasks[0 % len(o.tasks)].cancel())
    return 75


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(c6_w0(k + "f", o))
    o.tasks.append(t1)
    t2 = asyncio.create_task(leaf(k + "g", 37))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "h", 70, 3))
    o.tasks.append(t3)
    if o.n % 2:
        raise Oops(k + "i")
    t4 = asyncio.create_task(fail(k + "j", 2), name="Nt4")
    o.tasks.append(t4)
    log(t4.get_name())
    for i5 in range(3):
        log(i5)
        for i6 in range(3):
            log(i6)
            await o.prio.put(26)
            log(t2.cancel())
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 4))
    o.tasks.append(t1)
    o.n += await t1
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(0)
            log(k + "b")
    except TimeoutError:
        log(k + "c")
    async with o.lock:
        log(k + "d")
        await asyncio.sleep(0)
        t1.add_done_callback(lambda p2: log(k + "e"))
    return 97


async def c7_w1(k: str, o: Box) -> int:
    t3 = asyncio.create_task(c7_w0(k + "f", o))
    o.tasks.append(t3)
    async with o.sem:
        log(k + "g")
        try:
            await asyncio.sleep(0)
            o.n += await o.queue.get()
            asyncio.get_running_loop().call_soon(log, k + "h")
        except asyncio.CancelledError as e4:
            log(k + "i", "cancelled", e4)
            t5 = asyncio.create_task(hop(k + "j", 52, 1), name="Tt5")
            o.tasks.append(t5)
            raise
        finally:
            log(k + "k")
        log(k + "l")
    async with o.lock:
        log(k + "m")
        await asyncio.sleep(0)
        for i6 in range(2):
            log(i6)
            o.event.set()
    try:
        log(await asyncio.wait_for(t3, None))
    except TimeoutError:
        log(k + "n")
    return 36


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "o", 7, 3))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c7_w1(k + "p", o), name="Tt8")
    o.tasks.append(t8)
    t9 = asyncio.create_task(leaf(k + "q", 16), name="Tt9")
    o.tasks.append(t9)
    o.tasks[0 % len(o.tasks)].add_done_callback(lambda p10: log(k + "r"))
    try:
        async with asyncio.TaskGroup() as g11:
            o.tasks.append(g11.create_task(hop(k + "s", 74, 3)))
            for i12 in range(3):
                log(i12)
                if o.n % 2:
                    raise Oops(k + "t")
    except* Oops as e13:
        log(len(e13.exceptions), [str(v) for v in e13.exceptions])
    for i14 in range(2):
        log(i14)
        try:
            async with asyncio.timeout(None):
                o.n += await t7
                log(k + "u")
        except TimeoutError:
            log(k + "v")
        o.n += await t7
    async with o.sem:
        log(k + "w")
        o.n += await o.queue.get()
        try:
            await asyncio.sleep(0)
            asyncio.get_running_loop().call_soon(log, k + "x")
            log(await asyncio.gather(c7_w1(k + "y", o)))
        except Oops:
            log(o.queue.qsize(), o.queue.full())
    o.n += await t9
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    log(o.tasks[2 % len(o.tasks)].cancel())
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        o.tasks[0 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    async with o.lock:
        log(k + "b")
        await asyncio.sleep(0)
        o.n += await leaf(k + "c", 53)
    return 30


async def c8_w1(k: str, o: Box) -> int:
    await o.queue.put(24)
    await asyncio.sleep(0)
    log(k + "d")
    try:
        async with asyncio.timeout(0):
            await o.prio.put(28)
    except TimeoutError:
        log(k + "e")
    log(k + "f")
    return 58


async def c8_w2(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "g")
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(None):
                await asyncio.sleep(0)
                log(k + "h")
                o.n += await o.queue.get()
        except TimeoutError:
            log(k + "i")
    async with o.cond:
        o.cond.notify()
        log(k + "j")
    t1 = asyncio.create_task(c8_w1(k + "k", o))
    o.tasks.append(t1)
    log(await asyncio.gather(t1, c8_w1(k + "l", o), t1))
    return 21


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(hop(k + "m", 7, 2))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c8_w0(k + "n", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c8_w2(k + "o", o), name="Tt4")
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        r5 = await asyncio.gather(c8_w0(k + "p", o), c8_w0(k + "q", o), fail(k + "r", 1), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r5])
        o.n += await o.queue.get()
    except Oops:
        await o.queue.put(41)
    t6 = asyncio.create_task(fail(k + "s", 1), name="Nt6")
    o.tasks.append(t6)
    log(t6.get_name())
    o.n += await asyncio.shield(t2)
    try:
        async with asyncio.TaskGroup() as g7:
            o.tasks.append(g7.create_task(leaf(k + "t", 33)))
            await o.event.wait()
    except* Oops as e8:
        log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    async with o.cond:
        o.cond.notify()
        log(k + "a")
    t1 = asyncio.create_task(leaf(k + "b", 82))
    o.tasks.append(t1)
    o.n += await t1
    return 67


async def c9_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "c")
        await asyncio.sleep(0)
        o.event.set()
    t2 = asyncio.create_task(c9_w0(k + "e", o), name="Tt2")
    o.tasks.append(t2)
    log(await asyncio.gather(hop(k + "d", 31, 2), t2))
    log(await asyncio.gather(leaf(k + "f", 29), hop(k + "g", 8, 1), c9_w0(k + "h", o)))
    return 4


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c9_w0(k + "i", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(leaf(k + "j", 49))
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(*[t3, t4]))
        except asyncio.CancelledError as e5:
            log(k + "k", "cancelled", e5)
            log(k + "l")
            raise
    finally:
        log(k + "m")
    r6 = await asyncio.gather(leaf(k + "n", 14), c9_w1(k + "o", o), t4, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
    d7, p8 = await asyncio.wait([t4, t4], return_when=asyncio.FIRST_EXCEPTION)
    log(len(d7), len(p8))
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(30):
                log(t3.cancel())
                o.n += await o.queue.get()
        except TimeoutError:
            log(k + "p")
        try:
            async with asyncio.TaskGroup() as g9:
                o.tasks.append(g9.create_task(c9_w1(k + "q", o)))
                o.tasks.append(g9.create_task(hop(k + "r", 23, 2)))
                o.n += await asyncio.shield(t3)
        except* Oops as e10:
            log(len(e10.exceptions), [str(v) for v in e10.exceptions])
    except asyncio.CancelledError as e11:
        log(k + "s", "cancelled", e11)
        log(await asyncio.gather(*[t3, t4]))
        raise
    else:
        log(k + "t")
    finally:
        log(k + "u")
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    o.n += 6
    log(k + "a")
    r1 = await asyncio.gather(fail(k + "b", 1), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    log(await asyncio.gather())
    return 42


async def c10_w1(k: str, o: Box) -> int:
    t2 = asyncio.create_task(c10_w0(k + "c", o), name="Tt2")
    o.tasks.append(t2)
    o.n += await asyncio.shield(t2)
    try:
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "d")
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
            o.n += await t2
        try:
            async with asyncio.timeout(0):
                await o.queue.join()
                log(k + "e")
        except TimeoutError:
            log(k + "f")
    finally:
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    try:
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "i")
            t3 = asyncio.create_task(c10_w0(k + "j", o))
            o.tasks.append(t3)
            t4 = asyncio.create_task(c10_w0(k + "k", o))
            o.tasks.append(t4)
            for f5 in asyncio.as_completed([t3, t4]):
                log(await f5)
    except asyncio.CancelledError as e6:
        log(k + "l", "cancelled", e6)
        o.n += await o.queue.get()
        t = asyncio.current_task()
        assert t is not None
        log(t.uncancel())
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    t7 = asyncio.create_task(leaf(k + "o", 29))
    o.tasks.append(t7)
    return 60


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(leaf(k + "p", 15))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c10_w1(k + "q", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(hop(k + "r", 81, 3))
    o.tasks.append(t10)
    t9.cancel("ms")
    await o.queue.put(37)
    await asyncio.sleep(0)
    log(k + "t")
    async with o.sem:
        log(k + "u")
        o.n += await t9
        log(t8.cancel())
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        r1 = await asyncio.gather(fail(k + "a", 0), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    except Oops as e2:
        log(e2)
    finally:
        log(k + "b")
        await asyncio.sleep(0)
        log(k + "c")
    try:
        async with asyncio.TaskGroup() as g3:
            o.tasks.append(g3.create_task(fail(k + "d", 1)))
            o.tasks.append(g3.create_task(leaf(k + "e", 89)))
            o.tasks.append(g3.create_task(hop(k + "f", 28, 1)))
            async with o.lock:
                log(k + "g")
                await asyncio.sleep(0)
                r4 = await asyncio.gather(fail(k + "h", 1), return_exceptions=True)
                log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    except* Oops as e5:
        log(len(e5.exceptions), [str(v) for v in e5.exceptions])
    o.n += await o.queue.get()
    return 52


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(hop(k + "i", 89, 2))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "j", 36, 3))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c11_w0(k + "k", o))
    o.tasks.append(t8)
    try:
        async with asyncio.TaskGroup() as g9:
            o.tasks.append(g9.create_task(hop(k + "l", 86, 3)))
            o.tasks.append(g9.create_task(fail(k + "m", 2)))
            o.n += await t8
    except* Oops as e10:
        log(len(e10.exceptions), [str(v) for v in e10.exceptions])
    async with o.lock:
        log(k + "n")
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(None):
                log(k + "o")
        except TimeoutError:
            log(k + "p")
    try:
        async with asyncio.TaskGroup() as g11:
            o.tasks.append(g11.create_task(hop(k + "q", 86, 2)))
            o.tasks.append(g11.create_task(hop(k + "r", 2, 1)))
            try:
                async with asyncio.TaskGroup() as g12:
                    o.tasks.append(g12.create_task(c11_w0(k + "s", o)))
                    o.tasks.append(g12.create_task(fail(k + "t", 2)))
                    t13 = asyncio.create_task(fail(k + "u", 1))
                    o.tasks.append(t13)
            except* Oops as e14:
                log(len(e14.exceptions), [str(v) for v in e14.exceptions])
    except* Oops as e15:
        log(len(e15.exceptions), [str(v) for v in e15.exceptions])
    async with o.sem:
        log(k + "v")
        async with o.sem:
            log(k + "w")
            t6.cancel("mx")
            try:
                o.queue.put_nowait(21)
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
        t6.add_done_callback(lambda p16: log(k + "y"))
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    log(o.tasks[0 % len(o.tasks)].cancel())
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(0):
                t1 = asyncio.create_task(hop(k + "a", 78, 2))
                o.tasks.append(t1)
                d2, p3 = await asyncio.wait([t1, t1], return_when=asyncio.FIRST_COMPLETED)
                log(len(d2), len(p3))
        except TimeoutError:
            log(k + "b")
    finally:
        log(k + "c")
    log(o.tasks[1 % len(o.tasks)].cancel())
    t5 = asyncio.create_task(leaf(k + "d", 2))
    o.tasks.append(t5)
    r4 = await asyncio.gather(t5, hop(k + "e", 75, 2), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    return 39


async def c12_w1(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "f")
        try:
            o.queue.task_done()
        except ValueError as e:
            log(e)
        await asyncio.sleep(0)
        log(k + "g")
    try:
        async with asyncio.TaskGroup() as g6:
            o.tasks.append(g6.create_task(c12_w0(k + "h", o)))
            try:
                await asyncio.sleep(0)
                log(o.tasks[4 % len(o.tasks)].done())
            except asyncio.CancelledError as e7:
                log(k + "i", "cancelled", e7)
                log(k + "j")
                raise
    except* Oops as e8:
        log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    return 19


async def c12_w2(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "k")
        await asyncio.sleep(0)
        t9 = asyncio.create_task(leaf(k + "l", 35))
        o.tasks.append(t9)
    o.n += 7
    try:
        async with asyncio.timeout(30):
            async with o.sem:
                log(k + "m")
                o.n += await hop(k + "n", 3, 1)
    except TimeoutError:
        log(k + "o")
    return 80


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(hop(k + "p", 16, 1))
    o.tasks.append(t10)
    t11 = asyncio.create_task(fail(k + "q", 1))
    o.tasks.append(t11)
    o.n += await o.queue.get()
    for i12 in range(2):
        log(i12)
        await o.queue.put(28)
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    try:
        log(await asyncio.wait_for(hop(k + "r", 73, 1), 30))
    except TimeoutError:
        log(k + "s")
    try:
        async with asyncio.timeout(30):
            for i13 in range(2):
                log(i13)
                async with o.cond:
                    await o.cond.wait()
                    log(k + "t")
                log(k + "u")
            log(o.tasks[2 % len(o.tasks)].cancel())
    except TimeoutError:
        log(k + "v")
    await asyncio.sleep(0)
    log(k + "w")
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(30):
            async with o.sem:
                log(k + "a")
                t1 = asyncio.create_task(hop(k + "b", 9, 2), name="Tt1")
                o.tasks.append(t1)
                await o.prio.put(2)
            for i2 in range(2):
                log(i2)
                o.n += await o.queue.get()
    except TimeoutError:
        log(k + "c")
    try:
        log(await asyncio.wait_for(fail(k + "d", 1), 30))
    except TimeoutError:
        log(k + "e")
    try:
        async with asyncio.timeout(0):
            async with o.sem:
                log(k + "f")
                asyncio.get_running_loop().call_soon(log, k + "g")
            try:
                async with asyncio.timeout(0):
                    await asyncio.sleep(0)
                    log(k + "h")
            except TimeoutError:
                log(k + "i")
    except TimeoutError:
        log(k + "j")
    return 11


async def c13_w1(k: str, o: Box) -> int:
    t3 = asyncio.create_task(c13_w0(k + "k", o))
    o.tasks.append(t3)
    d4, p5 = await asyncio.wait([t3, t3], return_when=asyncio.ALL_COMPLETED)
    log(len(d4), len(p5))
    async with o.lock:
        log(k + "l")
        await asyncio.sleep(0)
        log(await asyncio.gather(c13_w0(k + "m", o), leaf(k + "n", 63)))
    return 54


async def c13_w2(k: str, o: Box) -> int:
    try:
        log(o.queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    log(await asyncio.gather())
    return 60


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(fail(k + "o", 2), name="Tt6")
    o.tasks.append(t6)
    t7 = asyncio.create_task(leaf(k + "p", 73), name="Tt7")
    o.tasks.append(t7)
    t8 = asyncio.create_task(fail(k + "q", 2), name="Tt8")
    o.tasks.append(t8)
    await asyncio.sleep(0)
    log(k + "r")
    for i9 in range(2):
        log(i9)
        try:
            async with asyncio.TaskGroup() as g10:
                o.tasks.append(g10.create_task(c13_w2(k + "s", o)))
                log(await o.prio.get())
        except* Oops as e11:
            log(len(e11.exceptions), [str(v) for v in e11.exceptions])
    o.n += await leaf(k + "t", 18)
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "b", 1, 2))
    o.tasks.append(t1)
    log(await asyncio.gather(fail(k + "a", 0), t1, leaf(k + "c", 97)))
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    return 30


async def c14_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(k + "d")
    except asyncio.CancelledError as e2:
        log(k + "e", "cancelled", e2)
        asyncio.get_running_loop().call_soon(log, k + "f")
        t = asyncio.current_task()
        assert t is not None
        log(t.uncancel())
    t3 = asyncio.create_task(hop(k + "g", 40, 3))
    o.tasks.append(t3)
    for f4 in asyncio.as_completed([t3]):
        log(await f4)
    return 14


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c14_w1(k + "h", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(leaf(k + "i", 57))
    o.tasks.append(t6)
    t7 = asyncio.create_task(fail(k + "j", 0))
    o.tasks.append(t7)
    for i8 in range(2):
        log(i8)
        async with o.lock:
            log(k + "k")
            await asyncio.sleep(0)
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
    try:
        await asyncio.sleep(0)
        for i9 in range(3):
            log(i9)
            log(t5.done())
            log(await asyncio.gather(t7))
        try:
            await asyncio.sleep(0)
            o.n += await o.queue.get()
            await asyncio.sleep(0)
            log(k + "l")
        except asyncio.CancelledError as e10:
            log(k + "m", "cancelled", e10)
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
            t = asyncio.current_task()
            assert t is not None
            log(t.uncancel())
        else:
            log(k + "n")
    except Oops as e11:
        log(e11)
    o.n += await t6
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    log(o.queue.qsize(), o.queue.full())
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(hop(k + "a", 74, 2)))
            o.tasks.append(g1.create_task(hop(k + "b", 29, 3)))
            try:
                async with asyncio.timeout(30):
                    t2 = asyncio.create_task(leaf(k + "c", 91))
                    o.tasks.append(t2)
                    d3, p4 = await asyncio.wait([t2, t2], return_when=asyncio.FIRST_EXCEPTION)
                    log(len(d3), len(p4))
            except TimeoutError:
                log(k + "d")
    except* Oops as e5:
        log(len(e5.exceptions), [str(v) for v in e5.exceptions])
    async with o.cond:
        await o.cond.wait()
        log(k + "e")
    return 55


async def c15_w1(k: str, o: Box) -> int:
    log(await asyncio.gather(c15_w0(k + "f", o)))
    o.tasks[1 % len(o.tasks)].add_done_callback(lambda p6: log(k + "g"))
    o.n += await c15_w0(k + "h", o)
    try:
        async with asyncio.timeout(0):
            log(k + "i")
            async with o.lock:
                log(k + "j")
                await asyncio.sleep(0)
                log(k + "k")
    except TimeoutError:
        log(k + "l")
    return 84


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c15_w0(k + "m", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c15_w1(k + "n", o), name="Tt8")
    o.tasks.append(t8)
    try:
        async with asyncio.TaskGroup() as g9:
            o.tasks.append(g9.create_task(leaf(k + "o", 86)))
            o.tasks.append(g9.create_task(leaf(k + "p", 42)))
            o.tasks.append(g9.create_task(fail(k + "q", 1)))
            try:
                o.queue.put_nowait(44)
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
    except* Oops as e10:
        log(len(e10.exceptions), [str(v) for v in e10.exceptions])
    t11 = asyncio.create_task(hop(k + "r", 20, 3))
    o.tasks.append(t11)
    log(t7.done())
    d12, p13 = await asyncio.wait([t11, t8], return_when=asyncio.FIRST_COMPLETED)
    log(len(d12), len(p13))
    log(k + "s")
    o.n += 8
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    try:
        log(o.queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    async with o.cond:
        o.cond.notify_all()
        log(k + "a")
    return 68


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(c16_w0(k + "b", o))
    o.tasks.append(t1)
    t2 = asyncio.create_task(c16_w0(k + "c", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c16_w0(k + "d", o))
    o.tasks.append(t3)
    await o.queue.join()
    log(k + "e")
    for i4 in range(3):
        log(i4)
        t1.add_done_callback(lambda p5: log(k + "f"))
    t6 = asyncio.create_task(c16_w0(k + "g", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c16_w0(k + "h", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(leaf(k + "i", 31))
    o.tasks.append(t8)
    for f9 in asyncio.as_completed([t6, t7, t8]):
        log(await f9)
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 61, 1))
    o.tasks.append(t1)
    try:
        o.queue.put_nowait(1)
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    t1.cancel()
    await asyncio.sleep(0)
    log(t1.cancelled(), t1.cancelling())
    try:
        await asyncio.sleep(0)
        for i2 in range(2):
            log(i2)
            t3 = asyncio.create_task(hop(k + "b", 41, 1))
            o.tasks.append(t3)
        async with o.cond:
            await o.cond.wait()
            log(k + "c")
    finally:
        log(k + "d")
    return 68


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c17_w0(k + "e", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c17_w0(k + "f", o))
    o.tasks.append(t5)
    try:
        async with asyncio.TaskGroup() as g6:
            o.tasks.append(g6.create_task(leaf(k + "g", 2)))
            t5.cancel("mh")
    except* Oops as e7:
        log(len(e7.exceptions), [str(v) for v in e7.exceptions])
    try:
        async with asyncio.timeout(30):
            for i8 in range(2):
                log(i8)
                o.n += await o.queue.get()
            await asyncio.sleep(0)
            log(k + "i")
    except TimeoutError:
        log(k + "j")
    log(k + "k")
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    log(o.tasks[4 % len(o.tasks)].done())
    for i1 in range(3):
        log(i1)
        try:
            async with asyncio.timeout(30):
                o.n += await leaf(k + "a", 48)
        except TimeoutError:
            log(k + "b")
    log(o.tasks[2 % len(o.tasks)].done())
    if o.n % 2:
        raise Oops(k + "c")
    return 25


async def c18_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "d")
        await asyncio.sleep(0)
        log(o.tasks[0 % len(o.tasks)].cancel())
    for i2 in range(3):
        log(i2)
        t4 = asyncio.create_task(c18_w0(k + "e", o))
        o.tasks.append(t4)
        r3 = await asyncio.gather(t4, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r3])
        async with o.lock:
            log(k + "f")
            await asyncio.sleep(0)
            d5, p6 = await asyncio.wait([t4, t4], return_when=asyncio.FIRST_EXCEPTION)
            log(len(d5), len(p6))
    for i7 in range(2):
        log(i7)
        async with o.sem:
            log(k + "g")
            await asyncio.sleep(0)
            log(k + "h")
        try:
            async with asyncio.timeout(30):
                log(await asyncio.gather(c18_w0(k + "i", o)))
                o.tasks[4 % len(o.tasks)].cancel()
                await asyncio.sleep(0)
                log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
        except TimeoutError:
            log(k + "j")
    await o.queue.join()
    log(k + "k")
    return 8


async def c18_w2(k: str, o: Box) -> int:
    async with o.cond:
        o.cond.notify()
        log(k + "l")
    async with o.lock:
        log(k + "m")
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(None):
                o.tasks[2 % len(o.tasks)].cancel("mn")
                await o.prio.put(19)
        except TimeoutError:
            log(k + "o")
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather())
    except asyncio.CancelledError as e8:
        log(k + "p", "cancelled", e8)
        t9 = asyncio.create_task(hop(k + "q", 38, 1))
        o.tasks.append(t9)
    o.tasks[0 % len(o.tasks)].add_done_callback(lambda p10: log(k + "r"))
    return 35


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(leaf(k + "s", 10))
    o.tasks.append(t11)
    t12 = asyncio.create_task(hop(k + "t", 6, 1), name="Tt12")
    o.tasks.append(t12)
    t13 = asyncio.create_task(hop(k + "u", 51, 2))
    o.tasks.append(t13)
    async with o.sem:
        log(k + "v")
        try:
            o.queue.put_nowait(40)
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
        for i14 in range(2):
            log(i14)
            t15 = asyncio.create_task(hop(k + "w", 91, 3))
            o.tasks.append(t15)
            t16 = asyncio.create_task(hop(k + "x", 97, 2))
            o.tasks.append(t16)
            for f17 in asyncio.as_completed([t15, t16]):
                log(await f17)
            log(t12.cancel())
    o.n += await hop(k + "y", 38, 3)
    log(await o.prio.get())
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    await o.queue.join()
    log(k + "a")
    async with o.lock:
        log(k + "b")
        await asyncio.sleep(0)
        for i1 in range(3):
            log(i1)
            t2 = asyncio.create_task(hop(k + "c", 45, 3), name="Nt2")
            o.tasks.append(t2)
            log(t2.get_name())
            log(await asyncio.gather())
    return 89


async def c19_w1(k: str, o: Box) -> int:
    o.tasks[2 % len(o.tasks)].add_done_callback(lambda p3: log(k + "d"))
    for i4 in range(3):
        log(i4)
        await asyncio.sleep(0)
        log(k + "e")
    for i5 in range(3):
        log(i5)
        t6 = asyncio.create_task(c19_w0(k + "f", o))
        o.tasks.append(t6)
        t7 = asyncio.create_task(fail(k + "g", 1), name="Tt7")
        o.tasks.append(t7)
        for f8 in asyncio.as_completed([t6, t7]):
            log(await f8)
    return 87


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(c19_w1(k + "h", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c19_w1(k + "i", o), name="Tt10")
    o.tasks.append(t10)
    t11 = asyncio.create_task(hop(k + "j", 63, 2))
    o.tasks.append(t11)
    log(t10.cancel())
    log(t9.cancel())
    await o.queue.put(38)
    try:
        async with asyncio.timeout(30):
            o.n += await o.queue.get()
            await asyncio.sleep(0)
            log(k + "k")
    except TimeoutError:
        log(k + "l")
    async with o.sem:
        log(k + "m")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "n")
        except Oops:
            await o.queue.join()
            log(k + "o")
        else:
            log(k + "p")
        finally:
            log(k + "q")
        try:
            await asyncio.sleep(0)
            await o.queue.join()
            log(k + "r")
            log(await asyncio.gather(hop(k + "s", 6, 2)))
        finally:
            log(k + "t")
    t12 = asyncio.create_task(hop(k + "u", 75, 2))
    o.tasks.append(t12)
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 23))
    o.tasks.append(t1)
    d2, p3 = await asyncio.wait([t1, t1], return_when=asyncio.FIRST_COMPLETED)
    log(len(d2), len(p3))
    o.n += await asyncio.shield(t1)
    return 37


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c20_w0(k + "b", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(leaf(k + "c", 65))
    o.tasks.append(t5)
    t6 = asyncio.create_task(leaf(k + "d", 90), name="Tt6")
    o.tasks.append(t6)
    for i7 in range(3):
        log(i7)
        for i8 in range(2):
            log(i8)
            log(o.queue.qsize(), o.queue.full())
        asyncio.get_running_loop().call_soon(log, k + "e")
    try:
        await asyncio.sleep(0)
        log(k + "f")
    except asyncio.CancelledError as e9:
        log(k + "g", "cancelled", e9)
        o.n += await o.queue.get()
        t = asyncio.current_task()
        assert t is not None
        log(t.uncancel())
    else:
        log(k + "h")
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    async with o.sem:
        log(k + "k")
        try:
            async with asyncio.timeout(30):
                await asyncio.sleep(0)
                log(k + "l")
                o.n += await hop(k + "m", 2, 1)
        except TimeoutError:
            log(k + "n")
        o.n += await t5
    async with o.lock:
        log(k + "o")
        await asyncio.sleep(0)
        asyncio.get_running_loop().call_soon(log, k + "p")
    asyncio.get_running_loop().call_soon(log, k + "q")
    log(t6.cancel())
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    async with o.lock:
        log(k + "b")
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(0):
                await o.event.wait()
        except TimeoutError:
            log(k + "c")
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    await o.queue.join()
    log(k + "d")
    return 93


async def c21_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "e")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t1 = asyncio.create_task(leaf(k + "f", 70))
            o.tasks.append(t1)
            o.n += await t1
        finally:
            log(k + "g")
    try:
        async with asyncio.TaskGroup() as g2:
            o.tasks.append(g2.create_task(fail(k + "h", 1)))
            o.tasks.append(g2.create_task(fail(k + "i", 1)))
            t3 = asyncio.create_task(fail(k + "k", 1))
            o.tasks.append(t3)
            log(await asyncio.gather(hop(k + "j", 59, 2), t3))
    except* Oops as e4:
        log(len(e4.exceptions), [str(v) for v in e4.exceptions])
    return 93


async def c21_w2(k: str, o: Box) -> int:
    t5 = asyncio.create_task(leaf(k + "l", 92))
    o.tasks.append(t5)
    o.n += await t5
    try:
        async with asyncio.timeout(30):
            for i6 in range(3):
                log(i6)
                o.n += await t5
                log(k + "m")
            async with o.sem:
                log(k + "n")
                await asyncio.sleep(0)
                log(k + "o")
                t7 = asyncio.create_task(c21_w0(k + "p", o))
                o.tasks.append(t7)
    except TimeoutError:
        log(k + "q")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(o.tasks[3 % len(o.tasks)].done())
        except Oops:
            log(k + "r")
        else:
            log(k + "s")
        try:
            log(await asyncio.wait_for(c21_w1(k + "t", o), 0))
        except TimeoutError:
            log(k + "u")
    except Oops as e8:
        log(e8)
    else:
        log(k + "v")
    async with o.lock:
        log(k + "w")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "x")
    return 92


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(hop(k + "y", 4, 1))
    o.tasks.append(t9)
    t10 = asyncio.create_task(fail(k + "z", 1))
    o.tasks.append(t10)
    t11 = asyncio.create_task(c21_w2(k + "a1", o))
    o.tasks.append(t11)
    o.n += await t10
    async with o.lock:
        log(k + "b1")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "c1")
    try:
        await asyncio.sleep(0)
        t9.add_done_callback(lambda p12: log(k + "d1"))
        log(k + "e1")
    except Oops as e13:
        log(e13)
    finally:
        log(k + "f1")
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    log(k + "a")
    t1 = asyncio.create_task(hop(k + "b", 75, 2))
    o.tasks.append(t1)
    d2, p3 = await asyncio.wait([t1, t1], return_when=asyncio.ALL_COMPLETED)
    log(len(d2), len(p3))
    o.n += 8
    return 34


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(hop(k + "c", 57, 1))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c22_w0(k + "d", o))
    o.tasks.append(t5)
    r6 = await asyncio.gather(leaf(k + "e", 38), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
    try:
        await asyncio.sleep(0)
        asyncio.get_running_loop().call_soon(log, k + "f")
    except Oops:
        await o.prio.put(41)
    else:
        log(k + "g")
    for i7 in range(3):
        log(i7)
        o.tasks[1 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 68, 2))
    o.tasks.append(t1)
    t2 = asyncio.create_task(hop(k + "b", 90, 1))
    o.tasks.append(t2)
    try:
        log(await asyncio.wait_for(hop(k + "c", 93, 3), None))
    except TimeoutError:
        log(k + "d")
    return 81


async def c23_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "e")
    async with o.cond:
        await o.cond.wait()
        log(k + "f")
    for i3 in range(3):
        log(i3)
        try:
            await asyncio.sleep(0)
            t4 = asyncio.create_task(c23_w0(k + "g", o))
            o.tasks.append(t4)
            o.n += await asyncio.shield(t4)
        except Oops as e5:
            log(e5)
        for i6 in range(3):
            log(i6)
            await o.queue.put(20)
    return 61


async def c23_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "h")
    try:
        async with asyncio.TaskGroup() as g7:
            o.tasks.append(g7.create_task(hop(k + "i", 58, 3)))
            o.tasks.append(g7.create_task(leaf(k + "j", 30)))
            o.tasks.append(g7.create_task(hop(k + "k", 31, 2)))
            await asyncio.sleep(0)
            log(k + "l")
    except* Oops as e8:
        log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    await asyncio.sleep(0)
    log(k + "m")
    try:
        await asyncio.sleep(0)
        if o.n % 2:
            raise Oops(k + "n")
    finally:
        log(k + "o")
    return 56


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(hop(k + "p", 70, 1))
    o.tasks.append(t9)
    t10 = asyncio.create_task(hop(k + "q", 9, 1))
    o.tasks.append(t10)
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(30):
                t11 = asyncio.create_task(leaf(k + "r", 22))
                o.tasks.append(t11)
                t12 = asyncio.create_task(c23_w1(k + "s", o), name="Tt12")
                o.tasks.append(t12)
                t13 = asyncio.create_task(leaf(k + "t", 1))
                o.tasks.append(t13)
                for f14 in asyncio.as_completed([t11, t12, t13]):
                    log(await f14)
                o.tasks[2 % len(o.tasks)].add_done_callback(lambda p15: log(k + "u"))
        except TimeoutError:
            log(k + "v")
        try:
            await asyncio.sleep(0)
            await o.prio.put(44)
        except Oops:
            try:
                o.queue.put_nowait(34)
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
    except Oops:
        t16 = asyncio.create_task(hop(k + "w", 22, 2))
        o.tasks.append(t16)
    for i17 in range(3):
        log(i17)
        for i18 in range(3):
            log(i18)
            log(o.queue.qsize(), o.queue.full())
    try:
        await asyncio.sleep(0)
        o.n += 4
        d19, p20 = await asyncio.wait([t9, t9], return_when=asyncio.ALL_COMPLETED)
        log(len(d19), len(p20))
    except asyncio.CancelledError as e21:
        log(k + "x", "cancelled", e21)
        o.n += await o.queue.get()
    else:
        log(k + "y")
    finally:
        log(k + "z")
    o.n += await t9
    t9.cancel()
    await asyncio.sleep(0)
    log(t9.cancelled(), t9.cancelling())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "a1")
        except Oops as e22:
            log(e22)
    except Oops:
        await o.queue.put(11)
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    o.tasks[1 % len(o.tasks)].add_done_callback(lambda p1: log(k + "a"))
    async with o.lock:
        log(k + "b")
        await asyncio.sleep(0)
        await o.queue.put(39)
    async with o.lock:
        log(k + "c")
        await asyncio.sleep(0)
        t2 = asyncio.create_task(hop(k + "d", 54, 2))
        o.tasks.append(t2)
        o.n += await asyncio.shield(t2)
    t3 = asyncio.create_task(hop(k + "e", 22, 3))
    o.tasks.append(t3)
    return 41


async def c24_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await o.queue.put(38)
    except asyncio.CancelledError as e4:
        log(k + "f", "cancelled", e4)
        o.n += await hop(k + "g", 25, 3)
        t = asyncio.current_task()
        assert t is not None
        log(t.uncancel())
    finally:
        log(k + "h")
        await asyncio.sleep(0)
        log(k + "i")
    for i5 in range(3):
        log(i5)
        async with o.cond:
            o.cond.notify_all()
            log(k + "j")
    return 24


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(hop(k + "k", 76, 2))
    o.tasks.append(t6)
    t7 = asyncio.create_task(leaf(k + "l", 59))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c24_w0(k + "m", o))
    o.tasks.append(t8)
    try:
        await asyncio.sleep(0)
        asyncio.get_running_loop().call_soon(log, k + "n")
    except Oops:
        log(k + "o")
    async with o.lock:
        log(k + "p")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "q")
    await asyncio.sleep(0)
    log(k + "r")
    log(await o.prio.get())
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(30):
                o.n += 9
        except TimeoutError:
            log(k + "s")
        log(o.queue.qsize(), o.queue.full())
    except Oops:
        await asyncio.sleep(0)
        log(k + "t")
    else:
        log(k + "u")
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
