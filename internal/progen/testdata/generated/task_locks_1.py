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
    o.event.clear()
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        o.tasks[1 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
    for i1 in range(2):
        log(i1)
        async with o.sem:
            log(k + "b")
            log(o.tasks[2 % len(o.tasks)].cancel())
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(leaf(k + "c", 33))
            o.tasks.append(t2)
            o.n += await t2
        except Oops as e3:
            log(e3)
        else:
            log(k + "d")
    async with o.lock:
        log(k + "e")
        await asyncio.sleep(0)
        t4 = asyncio.create_task(hop(k + "f", 94, 1))
        o.tasks.append(t4)
        o.n += await t4
    return 6


async def c0_w1(k: str, o: Box) -> int:
    log(o.tasks[2 % len(o.tasks)].cancel())
    log(o.tasks[3 % len(o.tasks)].done())
    log(k + "g")
    return 62


async def c0_w2(k: str, o: Box) -> int:
    t5 = asyncio.create_task(hop(k + "h", 38, 1))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c0_w0(k + "i", o))
    o.tasks.append(t6)
    return 46


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c0_w0(k + "j", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c0_w0(k + "k", o))
    o.tasks.append(t8)
    try:
        await asyncio.sleep(0)
        o.n += await c0_w0(k + "l", o)
        await asyncio.sleep(0)
        log(k + "m")
    except Oops as e9:
        log(e9)
    finally:
        log(k + "n")
        await asyncio.sleep(0)
        log(k + "o")
    log(k + "p")
    try:
        await asyncio.sleep(0)
        for i10 in range(3):
            log(i10)
            t11 = asyncio.create_task(leaf(k + "q", 20))
            o.tasks.append(t11)
            o.n += await leaf(k + "r", 62)
        for i12 in range(2):
            log(i12)
            await asyncio.sleep(0)
            log(k + "s")
    except Oops:
        log(k + "t")
    log(k + "u")
    try:
        await asyncio.sleep(0)
        o.n += await t7
    except asyncio.CancelledError as e13:
        log(k + "v", "cancelled", e13)
        await asyncio.sleep(0)
        log(k + "w")
        raise
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        for i2 in range(3):
            log(i2)
            o.event.clear()
            await asyncio.sleep(0)
            log(k + "a")
        for i3 in range(3):
            log(i3)
            o.event.set()
    t4 = asyncio.create_task(fail(k + "b", 2))
    o.tasks.append(t4)
    o.n += await t4
    async with o.sem:
        log(k + "c")
        o.n += await hop(k + "d", 8, 1)
        t5 = asyncio.create_task(hop(k + "e", 14, 1))
        o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        o.event.set()
    except Oops as e6:
        log(e6)
    finally:
        log(k + "f")
    return 75


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c1_w0(k + "g", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(fail(k + "h", 0))
    o.tasks.append(t8)
    t9 = asyncio.create_task(leaf(k + "i", 48))
    o.tasks.append(t9)
    await asyncio.sleep(0)
    log(k + "j")
    await asyncio.sleep(0)
    log(k + "k")
    o.n += await t9
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "b")
            if o.n % 2:
                raise Oops(k + "c")
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(fail(k + "d", 0))
        o.tasks.append(t1)
        await asyncio.sleep(0)
        log(k + "e")
    except asyncio.CancelledError as e2:
        log(k + "f", "cancelled", e2)
        o.n += 5
        raise
    else:
        log(k + "g")
    try:
        await asyncio.sleep(0)
        t3 = asyncio.create_task(leaf(k + "h", 21))
        o.tasks.append(t3)
        o.n += await t3
        await asyncio.sleep(0)
        log(k + "i")
    except asyncio.CancelledError as e4:
        log(k + "j", "cancelled", e4)
        await o.event.wait()
        raise
    for i5 in range(3):
        log(i5)
        await asyncio.sleep(0)
        log(k + "k")
        t6 = asyncio.create_task(leaf(k + "l", 22))
        o.tasks.append(t6)
        o.n += await t6
    return 95


async def c2_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "m")
        await asyncio.sleep(0)
        t7 = asyncio.create_task(c2_w0(k + "n", o))
        o.tasks.append(t7)
        o.n += await t7
    log(k + "o")
    async with o.sem:
        log(k + "p")
        async with o.lock:
            log(k + "q")
            await asyncio.sleep(0)
            t8 = asyncio.create_task(hop(k + "r", 99, 2))
            o.tasks.append(t8)
    return 30


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(fail(k + "s", 1))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c2_w0(k + "t", o))
    o.tasks.append(t10)
    log(k + "u")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            async with o.cond:
                await o.cond.wait()
                log(k + "v")
        except Oops as e11:
            log(e11)
        log(t10.cancel())
    finally:
        log(k + "w")
    try:
        await asyncio.sleep(0)
        o.n += 3
        async with o.sem:
            log(k + "x")
            log(o.tasks[2 % len(o.tasks)].done())
            async with o.cond:
                o.cond.notify_all()
                log(k + "y")
    except Oops:
        log(k + "z")
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "a")
        log(k + "b")
    log(k + "c")
    t1 = asyncio.create_task(hop(k + "d", 82, 3))
    o.tasks.append(t1)
    for i2 in range(2):
        log(i2)
        log(k + "e")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f")
            await asyncio.sleep(0)
            log(k + "g")
        except asyncio.CancelledError as e3:
            log(k + "h", "cancelled", e3)
            await asyncio.sleep(0)
            log(k + "i")
            raise
    return 51


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c3_w0(k + "j", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c3_w0(k + "k", o))
    o.tasks.append(t5)
    o.n += 2
    await asyncio.sleep(0)
    log(k + "l")
    await asyncio.sleep(0)
    log(k + "m")
    async with o.lock:
        log(k + "n")
        await asyncio.sleep(0)
        log(t4.cancel())
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    log(o.tasks[4 % len(o.tasks)].cancel())
    o.n += await leaf(k + "b", 10)
    return 4


async def c4_w1(k: str, o: Box) -> int:
    t1 = asyncio.create_task(c4_w0(k + "c", o))
    o.tasks.append(t1)
    o.n += await t1
    await o.event.wait()
    o.n += await t1
    try:
        await asyncio.sleep(0)
        await o.event.wait()
        log(k + "d")
    except asyncio.CancelledError as e2:
        log(k + "e", "cancelled", e2)
        log(k + "f")
        raise
    return 15


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c4_w1(k + "g", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c4_w0(k + "h", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(leaf(k + "i", 73))
    o.tasks.append(t5)
    await asyncio.sleep(0)
    log(k + "j")
    async with o.lock:
        log(k + "k")
        await asyncio.sleep(0)
        log(t5.cancel())
    o.event.set()
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(k + "a")
    except Oops:
        t1 = asyncio.create_task(fail(k + "b", 0))
        o.tasks.append(t1)
        o.n += await t1
    finally:
        log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.tasks[3 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
        except asyncio.CancelledError as e2:
            log(k + "e", "cancelled", e2)
            o.tasks[0 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
            raise
        finally:
            log(k + "f")
            await asyncio.sleep(0)
            log(k + "g")
        t3 = asyncio.create_task(hop(k + "h", 62, 1))
        o.tasks.append(t3)
        o.n += await t3
    except Oops as e4:
        log(e4)
    return 95


async def c5_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "i")
    o.tasks[3 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
    return 7


async def c5_w2(k: str, o: Box) -> int:
    t5 = asyncio.create_task(leaf(k + "j", 90))
    o.tasks.append(t5)
    o.n += await t5
    async with o.sem:
        log(k + "k")
        o.n += 1
        log(t5.cancel())
    return 11


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(hop(k + "l", 30, 1))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c5_w2(k + "m", o))
    o.tasks.append(t7)
    try:
        await asyncio.sleep(0)
        t8 = asyncio.create_task(leaf(k + "n", 60))
        o.tasks.append(t8)
        o.n += await c5_w2(k + "o", o)
    except asyncio.CancelledError as e9:
        log(k + "p", "cancelled", e9)
        await asyncio.sleep(0)
        log(k + "q")
        raise
    else:
        log(k + "r")
    async with o.lock:
        log(k + "s")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "t")
        finally:
            log(k + "u")
            await asyncio.sleep(0)
            log(k + "v")
    async with o.lock:
        log(k + "w")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t6
            await asyncio.sleep(0)
            log(k + "x")
        except Oops:
            t10 = asyncio.create_task(hop(k + "y", 75, 2))
            o.tasks.append(t10)
        finally:
            log(k + "z")
            await asyncio.sleep(0)
            log(k + "a1")
    for i11 in range(2):
        log(i11)
        try:
            await asyncio.sleep(0)
            o.n += 1
        except Oops:
            await asyncio.sleep(0)
            log(k + "b1")
    try:
        await asyncio.sleep(0)
        for i12 in range(2):
            log(i12)
            log(k + "c1")
            o.event.set()
        async with o.sem:
            log(k + "d1")
            log(k + "e1")
            o.n += await c5_w2(k + "f1", o)
    except Oops:
        log(t7.done())
    else:
        log(k + "g1")
    await asyncio.sleep(0)
    log(k + "h1")
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    o.tasks[0 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    log(k + "a")
    return 9


async def c6_w1(k: str, o: Box) -> int:
    log(k + "b")
    log(o.tasks[0 % len(o.tasks)].cancel())
    log(k + "c")
    return 19


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(c6_w0(k + "d", o))
    o.tasks.append(t1)
    t2 = asyncio.create_task(c6_w1(k + "e", o))
    o.tasks.append(t2)
    try:
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "f")
            o.event.clear()
            log(k + "g")
    finally:
        log(k + "h")
    for i3 in range(3):
        log(i3)
        log(k + "i")
    try:
        await asyncio.sleep(0)
        for i4 in range(3):
            log(i4)
            o.n += await t2
        async with o.sem:
            log(k + "j")
            o.n += await fail(k + "k", 1)
            log(k + "l")
    except asyncio.CancelledError as e5:
        log(k + "m", "cancelled", e5)
        o.n += await t1
        raise
    async with o.sem:
        log(k + "n")
        try:
            await asyncio.sleep(0)
            t6 = asyncio.create_task(c6_w1(k + "o", o))
            o.tasks.append(t6)
            await asyncio.sleep(0)
            log(k + "p")
        except asyncio.CancelledError as e7:
            log(k + "q", "cancelled", e7)
            log(o.tasks[0 % len(o.tasks)].cancel())
            raise
        finally:
            log(k + "r")
            await asyncio.sleep(0)
            log(k + "s")
        async with o.sem:
            log(k + "t")
            log(k + "u")
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    o.event.set()
    log(o.tasks[2 % len(o.tasks)].done())
    o.n += 5
    return 67


async def c7_w1(k: str, o: Box) -> int:
    o.tasks[3 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
    o.tasks[1 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "b")
    return 28


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(hop(k + "c", 17, 2))
    o.tasks.append(t1)
    t2 = asyncio.create_task(fail(k + "d", 1))
    o.tasks.append(t2)
    async with o.sem:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    log(t2.done())
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "g")
            await asyncio.sleep(0)
            o.event.clear()
    except Oops as e3:
        log(e3)
    finally:
        log(k + "h")
        await asyncio.sleep(0)
        log(k + "i")
    async with o.cond:
        o.cond.notify_all()
        log(k + "j")
    o.n += await hop(k + "k", 70, 3)
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    async with o.cond:
        o.cond.notify()
        log(k + "a")
    t1 = asyncio.create_task(fail(k + "b", 2))
    o.tasks.append(t1)
    o.n += await t1
    return 76


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c8_w0(k + "c", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "d", 97, 1))
    o.tasks.append(t3)
    t4 = asyncio.create_task(leaf(k + "e", 99))
    o.tasks.append(t4)
    async with o.lock:
        log(k + "f")
        await asyncio.sleep(0)
        if o.n % 2:
            raise Oops(k + "g")
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "h")
            await asyncio.sleep(0)
            o.n += 3
    except Oops:
        await asyncio.sleep(0)
        log(k + "i")
    try:
        await asyncio.sleep(0)
        log(k + "j")
        await asyncio.sleep(0)
        log(k + "k")
    except asyncio.CancelledError as e5:
        log(k + "l", "cancelled", e5)
        await asyncio.sleep(0)
        log(k + "m")
        raise
    finally:
        log(k + "n")
    o.n += await t4
    o.n += 1
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "a")
        async with o.sem:
            log(k + "b")
            log(o.tasks[4 % len(o.tasks)].done())
        for i1 in range(2):
            log(i1)
            await asyncio.sleep(0)
            log(k + "c")
    for i2 in range(2):
        log(i2)
        try:
            await asyncio.sleep(0)
            log(k + "d")
            t3 = asyncio.create_task(hop(k + "e", 73, 3))
            o.tasks.append(t3)
            o.n += await t3
        except Oops as e4:
            log(e4)
        else:
            log(k + "f")
        finally:
            log(k + "g")
            await asyncio.sleep(0)
            log(k + "h")
        async with o.lock:
            log(k + "i")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "j")
    return 83


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(hop(k + "k", 83, 1))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "l", 5, 1))
    o.tasks.append(t6)
    for i7 in range(2):
        log(i7)
        try:
            await asyncio.sleep(0)
            log(t6.done())
        except asyncio.CancelledError as e8:
            log(k + "m", "cancelled", e8)
            t9 = asyncio.create_task(hop(k + "n", 56, 2))
            o.tasks.append(t9)
            raise
        else:
            log(k + "o")
        log(k + "p")
    if o.n % 2:
        raise Oops(k + "q")
    o.n += await t6
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t6
            t10 = asyncio.create_task(c9_w0(k + "r", o))
            o.tasks.append(t10)
        except asyncio.CancelledError as e11:
            log(k + "s", "cancelled", e11)
            await asyncio.sleep(0)
            log(k + "t")
            raise
    except Oops:
        await asyncio.sleep(0)
        log(k + "u")
    finally:
        log(k + "v")
    await asyncio.sleep(0)
    log(k + "w")
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    o.n += 4
    o.event.clear()
    await o.event.wait()
    return 57


async def c10_w1(k: str, o: Box) -> int:
    o.n += await c10_w0(k + "a", o)
    await asyncio.sleep(0)
    log(k + "b")
    async with o.sem:
        log(k + "c")
        async with o.lock:
            log(k + "d")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "e")
        t1 = asyncio.create_task(leaf(k + "f", 38))
        o.tasks.append(t1)
    return 71


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(hop(k + "g", 30, 1))
    o.tasks.append(t2)
    t3 = asyncio.create_task(fail(k + "h", 2))
    o.tasks.append(t3)
    for i4 in range(2):
        log(i4)
        o.event.set()
        log(t2.done())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "i")
            log(t3.cancel())
        except Oops as e5:
            log(e5)
        async with o.lock:
            log(k + "j")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "k")
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    o.event.set()
    t6 = asyncio.create_task(hop(k + "n", 74, 2))
    o.tasks.append(t6)
    for i7 in range(3):
        log(i7)
        t8 = asyncio.create_task(c10_w1(k + "o", o))
        o.tasks.append(t8)
    t9 = asyncio.create_task(c10_w1(k + "p", o))
    o.tasks.append(t9)
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    o.event.clear()
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        o.tasks[1 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
    for i1 in range(3):
        log(i1)
        o.event.set()
        log(k + "b")
    return 3


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(hop(k + "c", 90, 3))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "d", 39, 3))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c11_w0(k + "e", o))
    o.tasks.append(t4)
    async with o.sem:
        log(k + "f")
        async with o.lock:
            log(k + "g")
            await asyncio.sleep(0)
            log(k + "h")
    t5 = asyncio.create_task(hop(k + "i", 1, 1))
    o.tasks.append(t5)
    for i6 in range(3):
        log(i6)
        o.n += 8
        await asyncio.sleep(0)
        log(k + "j")
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    o.n += await leaf(k + "a", 28)
    log(k + "b")
    return 56


async def c12_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "c")
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "d")
            o.tasks[0 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
            o.tasks[2 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    log(k + "e")
    async with o.sem:
        log(k + "f")
        for i1 in range(2):
            log(i1)
            log(o.tasks[1 % len(o.tasks)].done())
            o.event.set()
    t2 = asyncio.create_task(c12_w0(k + "g", o))
    o.tasks.append(t2)
    o.n += await t2
    return 9


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(fail(k + "h", 2))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "i", 1))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "j", 16, 2))
    o.tasks.append(t5)
    t4.cancel()
    await asyncio.sleep(0)
    log(t4.cancelled(), t4.cancelling())
    o.n += 4
    await asyncio.sleep(0)
    log(k + "k")
    await asyncio.sleep(0)
    log(k + "l")
    try:
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "m")
            async with o.cond:
                o.cond.notify_all()
                log(k + "n")
            t6 = asyncio.create_task(c12_w1(k + "o", o))
            o.tasks.append(t6)
        o.n += await t5
    except Oops as e7:
        log(e7)
    else:
        log(k + "p")
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        o.tasks[4 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
    log(k + "b")
    t1 = asyncio.create_task(fail(k + "c", 1))
    o.tasks.append(t1)
    o.n += await t1
    log(o.tasks[1 % len(o.tasks)].cancel())
    return 2


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c13_w0(k + "d", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "e", 69, 1))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "f", 0))
    o.tasks.append(t4)
    async with o.sem:
        log(k + "g")
        log(t4.done())
        async with o.cond:
            await o.cond.wait()
            log(k + "h")
    o.n += 2
    t3.cancel()
    await asyncio.sleep(0)
    log(t3.cancelled(), t3.cancelling())
    await asyncio.sleep(0)
    log(k + "i")
    log(o.tasks[2 % len(o.tasks)].cancel())
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        o.event.clear()
    log(o.tasks[2 % len(o.tasks)].done())
    for i2 in range(2):
        log(i2)
        for i3 in range(3):
            log(i3)
            await asyncio.sleep(0)
            log(k + "a")
            o.n += 6
        async with o.lock:
            log(k + "b")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "c")
    await asyncio.sleep(0)
    log(k + "d")
    return 76


async def c14_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "e")
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "f")
            t4 = asyncio.create_task(hop(k + "g", 66, 1))
            o.tasks.append(t4)
            o.n += await t4
            log(o.tasks[0 % len(o.tasks)].done())
    await asyncio.sleep(0)
    log(k + "h")
    return 71


async def c14_w2(k: str, o: Box) -> int:
    if o.n % 2:
        raise Oops(k + "i")
    await asyncio.sleep(0)
    log(k + "j")
    t5 = asyncio.create_task(hop(k + "k", 16, 2))
    o.tasks.append(t5)
    o.n += await t5
    t6 = asyncio.create_task(leaf(k + "l", 80))
    o.tasks.append(t6)
    return 17


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(fail(k + "m", 1))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c14_w2(k + "n", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c14_w0(k + "o", o))
    o.tasks.append(t9)
    log(o.tasks[1 % len(o.tasks)].done())
    try:
        await asyncio.sleep(0)
        for i10 in range(3):
            log(i10)
            log(t9.done())
            await asyncio.sleep(0)
            log(k + "p")
        async with o.lock:
            log(k + "q")
            await asyncio.sleep(0)
            o.n += await c14_w1(k + "r", o)
    except asyncio.CancelledError as e11:
        log(k + "s", "cancelled", e11)
        o.n += await t7
        raise
    else:
        log(k + "t")
    finally:
        log(k + "u")
    o.n += await t8
    async with o.sem:
        log(k + "v")
        log(k + "w")
    for i12 in range(3):
        log(i12)
        async with o.lock:
            log(k + "x")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "y")
        o.n += await t8
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "z")
            await asyncio.sleep(0)
            t13 = asyncio.create_task(fail(k + "a1", 0))
            o.tasks.append(t13)
    except asyncio.CancelledError as e14:
        log(k + "b1", "cancelled", e14)
        o.n += 3
        raise
    else:
        log(k + "c1")
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    o.event.clear()
    log(k + "a")
    async with o.lock:
        log(k + "b")
        await asyncio.sleep(0)
        o.event.clear()
    log(o.tasks[3 % len(o.tasks)].done())
    return 93


async def c15_w1(k: str, o: Box) -> int:
    async with o.cond:
        await o.cond.wait()
        log(k + "c")
    log(o.tasks[2 % len(o.tasks)].done())
    async with o.sem:
        log(k + "d")
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    return 34


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(leaf(k + "g", 26))
    o.tasks.append(t1)
    t2 = asyncio.create_task(hop(k + "h", 11, 2))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c15_w1(k + "i", o))
    o.tasks.append(t3)
    async with o.lock:
        log(k + "j")
        await asyncio.sleep(0)
        for i4 in range(3):
            log(i4)
            log(t2.done())
    o.event.clear()
    log(k + "k")
    async with o.lock:
        log(k + "l")
        await asyncio.sleep(0)
        log(t2.cancel())
    async with o.sem:
        log(k + "m")
        log(k + "n")
        async with o.sem:
            log(k + "o")
            log(k + "p")
    o.n += await t1
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    o.n += await fail(k + "a", 0)
    log(k + "b")
    t1 = asyncio.create_task(fail(k + "c", 0))
    o.tasks.append(t1)
    try:
        await asyncio.sleep(0)
        for i2 in range(3):
            log(i2)
            await asyncio.sleep(0)
            log(k + "d")
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    return 85


async def c16_w1(k: str, o: Box) -> int:
    log(k + "g")
    async with o.lock:
        log(k + "h")
        await asyncio.sleep(0)
        t3 = asyncio.create_task(fail(k + "i", 0))
        o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "j", 0))
    o.tasks.append(t4)
    log(k + "k")
    return 84


async def c16_w2(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "l")
        async with o.sem:
            log(k + "m")
            t5 = asyncio.create_task(c16_w1(k + "n", o))
            o.tasks.append(t5)
            o.n += await t5
        log(k + "o")
    async with o.lock:
        log(k + "p")
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "q")
            if o.n % 2:
                raise Oops(k + "r")
            t6 = asyncio.create_task(leaf(k + "s", 88))
            o.tasks.append(t6)
    if o.n % 2:
        raise Oops(k + "t")
    o.n += await c16_w1(k + "u", o)
    return 88


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "v", 90, 2))
    o.tasks.append(t7)
    t8 = asyncio.create_task(leaf(k + "w", 46))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c16_w2(k + "x", o))
    o.tasks.append(t9)
    log(t8.cancel())
    await asyncio.sleep(0)
    log(k + "y")
    try:
        await asyncio.sleep(0)
        log(t9.cancel())
        try:
            await asyncio.sleep(0)
            o.event.set()
        except asyncio.CancelledError as e10:
            log(k + "z", "cancelled", e10)
            o.n += 7
            raise
        else:
            log(k + "a1")
    except Oops:
        log(k + "b1")
    else:
        log(k + "c1")
    finally:
        log(k + "d1")
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        async with o.cond:
            await o.cond.wait()
            log(k + "a")
        async with o.lock:
            log(k + "b")
            await asyncio.sleep(0)
            async with o.cond:
                o.cond.notify()
                log(k + "c")
    except asyncio.CancelledError as e1:
        log(k + "d", "cancelled", e1)
        log(k + "e")
        raise
    log(k + "f")
    return 68


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(leaf(k + "g", 70))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c17_w0(k + "h", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(leaf(k + "i", 29))
    o.tasks.append(t4)
    log(t4.done())
    async with o.lock:
        log(k + "j")
        await asyncio.sleep(0)
        o.n += await t3
    async with o.sem:
        log(k + "k")
        log(o.tasks[3 % len(o.tasks)].done())
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    log(k + "a")
    await o.event.wait()
    return 85


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(hop(k + "b", 35, 3))
    o.tasks.append(t1)
    t2 = asyncio.create_task(fail(k + "c", 0))
    o.tasks.append(t2)
    for i3 in range(2):
        log(i3)
        await o.event.wait()
    await asyncio.sleep(0)
    log(k + "d")
    async with o.lock:
        log(k + "e")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f")
        except Oops as e4:
            log(e4)
        else:
            log(k + "g")
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "b")
            t1 = asyncio.create_task(fail(k + "c", 0))
            o.tasks.append(t1)
        finally:
            log(k + "d")
            await asyncio.sleep(0)
            log(k + "e")
    async with o.lock:
        log(k + "f")
        await asyncio.sleep(0)
        for i2 in range(3):
            log(i2)
            log(k + "g")
    return 75


async def c19_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "h")
        await asyncio.sleep(0)
        log(o.tasks[0 % len(o.tasks)].cancel())
    t3 = asyncio.create_task(c19_w0(k + "i", o))
    o.tasks.append(t3)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t4 = asyncio.create_task(fail(k + "j", 1))
            o.tasks.append(t4)
            log(t4.cancel())
        except Oops as e5:
            log(e5)
        finally:
            log(k + "k")
        o.n += 7
    except asyncio.CancelledError as e6:
        log(k + "l", "cancelled", e6)
        o.n += await fail(k + "m", 0)
        raise
    else:
        log(k + "n")
    await asyncio.sleep(0)
    log(k + "o")
    return 26


async def c19_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "p")
    async with o.sem:
        log(k + "q")
        t7 = asyncio.create_task(c19_w0(k + "r", o))
        o.tasks.append(t7)
        await asyncio.sleep(0)
        log(k + "s")
    t8 = asyncio.create_task(hop(k + "t", 32, 2))
    o.tasks.append(t8)
    o.n += await t8
    await asyncio.sleep(0)
    log(k + "u")
    return 53


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(c19_w1(k + "v", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(hop(k + "w", 68, 3))
    o.tasks.append(t10)
    try:
        await asyncio.sleep(0)
        o.n += await hop(k + "x", 6, 2)
    except asyncio.CancelledError as e11:
        log(k + "y", "cancelled", e11)
        o.n += 7
        raise
    else:
        log(k + "z")
    log(k + "a1")
    t12 = asyncio.create_task(c19_w2(k + "b1", o))
    o.tasks.append(t12)
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(k + "a")
    except asyncio.CancelledError as e1:
        log(k + "b", "cancelled", e1)
        o.n += await leaf(k + "c", 2)
        raise
    await asyncio.sleep(0)
    log(k + "d")
    async with o.cond:
        await o.cond.wait()
        log(k + "e")
    return 67


async def c20_w1(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "f")
        async with o.lock:
            log(k + "g")
            await asyncio.sleep(0)
            t2 = asyncio.create_task(fail(k + "h", 0))
            o.tasks.append(t2)
    log(k + "i")
    return 45


async def c20_w2(k: str, o: Box) -> int:
    o.tasks[2 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    async with o.sem:
        log(k + "j")
        log(o.tasks[2 % len(o.tasks)].cancel())
    return 75


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(leaf(k + "k", 36))
    o.tasks.append(t3)
    t4 = asyncio.create_task(hop(k + "l", 48, 2))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "m", 14, 3))
    o.tasks.append(t5)
    await asyncio.sleep(0)
    log(k + "n")
    try:
        await asyncio.sleep(0)
        for i6 in range(3):
            log(i6)
            log(t5.done())
        for i7 in range(2):
            log(i7)
            await asyncio.sleep(0)
            log(k + "o")
    except Oops as e8:
        log(e8)
    finally:
        log(k + "p")
        await asyncio.sleep(0)
        log(k + "q")
    await asyncio.sleep(0)
    log(k + "r")
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        log(o.tasks[4 % len(o.tasks)].cancel())
        log(o.tasks[4 % len(o.tasks)].done())
    for i2 in range(2):
        log(i2)
        await asyncio.sleep(0)
        log(k + "a")
    try:
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "b")
            log(k + "c")
            log(o.tasks[4 % len(o.tasks)].cancel())
        for i3 in range(3):
            log(i3)
            o.event.clear()
    except Oops as e4:
        log(e4)
    else:
        log(k + "d")
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    async with o.lock:
        log(k + "g")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "h")
    return 53


async def c21_w1(k: str, o: Box) -> int:
    for i5 in range(2):
        log(i5)
        for i6 in range(3):
            log(i6)
            t7 = asyncio.create_task(c21_w0(k + "i", o))
            o.tasks.append(t7)
            o.n += await t7
        try:
            await asyncio.sleep(0)
            log(k + "j")
        except asyncio.CancelledError as e8:
            log(k + "k", "cancelled", e8)
            t9 = asyncio.create_task(hop(k + "l", 77, 2))
            o.tasks.append(t9)
            o.n += await t9
            raise
        finally:
            log(k + "m")
            await asyncio.sleep(0)
            log(k + "n")
    async with o.sem:
        log(k + "o")
        log(k + "p")
        async with o.sem:
            log(k + "q")
            await asyncio.sleep(0)
            log(k + "r")
    async with o.sem:
        log(k + "s")
        o.n += await c21_w0(k + "t", o)
    async with o.lock:
        log(k + "u")
        await asyncio.sleep(0)
        o.event.set()
    return 12


async def c21_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "v")
    await asyncio.sleep(0)
    log(k + "w")
    for i10 in range(2):
        log(i10)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "x")
        except Oops:
            t11 = asyncio.create_task(c21_w0(k + "y", o))
            o.tasks.append(t11)
        finally:
            log(k + "z")
    log(k + "a1")
    return 52


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t12 = asyncio.create_task(c21_w0(k + "b1", o))
    o.tasks.append(t12)
    t13 = asyncio.create_task(c21_w0(k + "c1", o))
    o.tasks.append(t13)
    t14 = asyncio.create_task(leaf(k + "d1", 15))
    o.tasks.append(t14)
    t15 = asyncio.create_task(c21_w1(k + "e1", o))
    o.tasks.append(t15)
    t16 = asyncio.create_task(leaf(k + "f1", 92))
    o.tasks.append(t16)
    await asyncio.sleep(0)
    log(k + "g1")
    o.n += 2
    try:
        await asyncio.sleep(0)
        async with o.cond:
            o.cond.notify()
            log(k + "h1")
    finally:
        log(k + "i1")
        await asyncio.sleep(0)
        log(k + "j1")
    await asyncio.sleep(0)
    log(k + "k1")
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(fail(k + "a", 1))
    o.tasks.append(t1)
    for i2 in range(3):
        log(i2)
        async with o.lock:
            log(k + "b")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "c")
        try:
            await asyncio.sleep(0)
            o.n += 6
        except Oops as e3:
            log(e3)
        finally:
            log(k + "d")
            await asyncio.sleep(0)
            log(k + "e")
    return 16


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(leaf(k + "f", 3))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c22_w0(k + "g", o))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        for i6 in range(3):
            log(i6)
            log(k + "h")
    finally:
        log(k + "i")
    async with o.sem:
        log(k + "j")
        o.n += 6
    log(o.tasks[2 % len(o.tasks)].done())
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    await o.event.wait()
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        log(o.tasks[1 % len(o.tasks)].cancel())
    return 19


async def c23_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "b")
    await asyncio.sleep(0)
    log(k + "c")
    return 43


async def c23_w2(k: str, o: Box) -> int:
    o.n += 4
    await asyncio.sleep(0)
    log(k + "d")
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(hop(k + "e", 41, 1))
        o.tasks.append(t1)
        o.n += await t1
    except Oops:
        await asyncio.sleep(0)
        log(k + "f")
    await o.event.wait()
    return 62


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c23_w1(k + "g", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c23_w0(k + "h", o))
    o.tasks.append(t3)
    o.n += 5
    t4 = asyncio.create_task(hop(k + "i", 8, 1))
    o.tasks.append(t4)
    o.n += await hop(k + "j", 33, 1)
    await asyncio.sleep(0)
    log(k + "k")
    for i5 in range(2):
        log(i5)
        t6 = asyncio.create_task(hop(k + "l", 8, 3))
        o.tasks.append(t6)
    o.n += await fail(k + "m", 2)
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    o.n += await hop(k + "a", 26, 3)
    log(k + "b")
    async with o.lock:
        log(k + "c")
        await asyncio.sleep(0)
        async with o.cond:
            await o.cond.wait()
            log(k + "d")
    return 8


async def c24_w1(k: str, o: Box) -> int:
    async with o.cond:
        await o.cond.wait()
        log(k + "e")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "f")
            t1 = asyncio.create_task(fail(k + "g", 2))
            o.tasks.append(t1)
            o.n += await t1
        except Oops as e2:
            log(e2)
        try:
            await asyncio.sleep(0)
            t3 = asyncio.create_task(leaf(k + "h", 68))
            o.tasks.append(t3)
            o.n += await t3
            o.n += await hop(k + "i", 11, 1)
        except Oops:
            t4 = asyncio.create_task(fail(k + "j", 1))
            o.tasks.append(t4)
            o.n += await t4
    except asyncio.CancelledError as e5:
        log(k + "k", "cancelled", e5)
        await asyncio.sleep(0)
        log(k + "l")
        raise
    return 94


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c24_w0(k + "m", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c24_w1(k + "n", o))
    o.tasks.append(t7)
    o.n += await t7
    log(k + "o")
    log(t6.cancel())
    for i8 in range(3):
        log(i8)
        for i9 in range(2):
            log(i9)
            t10 = asyncio.create_task(fail(k + "p", 1))
            o.tasks.append(t10)
            t11 = asyncio.create_task(c24_w0(k + "q", o))
            o.tasks.append(t11)
    o.n += 4
    log(t6.done())
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
