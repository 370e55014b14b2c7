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
    o.n += 6
    for i1 in range(2):
        log(i1)
        log(o.tasks[4 % len(o.tasks)].cancel())
    return 98


async def c0_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        for i2 in range(2):
            log(i2)
            t3 = asyncio.create_task(c0_w0(k + "b", o))
            o.tasks.append(t3)
            o.n += await t3
            o.n += 1
    for i4 in range(3):
        log(i4)
        async with o.sem:
            log(k + "c")
            if o.n % 2:
                raise Oops(k + "d")
            async with o.cond:
                o.cond.notify()
                log(k + "e")
    return 19


async def c0_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(o.tasks[3 % len(o.tasks)].cancel())
        for i5 in range(2):
            log(i5)
            t6 = asyncio.create_task(c0_w1(k + "f", o))
            o.tasks.append(t6)
    except asyncio.CancelledError as e7:
        log(k + "g", "cancelled", e7)
        o.event.clear()
        raise
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "h")
            o.n += await hop(k + "i", 99, 2)
        except asyncio.CancelledError as e8:
            log(k + "j", "cancelled", e8)
            log(o.tasks[4 % len(o.tasks)].done())
            raise
        else:
            log(k + "k")
        for i9 in range(2):
            log(i9)
            log(k + "l")
    except Oops as e10:
        log(e10)
    log(o.tasks[3 % len(o.tasks)].cancel())
    return 84


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(fail(k + "m", 0))
    o.tasks.append(t11)
    t12 = asyncio.create_task(hop(k + "n", 44, 1))
    o.tasks.append(t12)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.tasks[0 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
            await asyncio.sleep(0)
            log(k + "o")
        except asyncio.CancelledError as e13:
            log(k + "p", "cancelled", e13)
            await asyncio.sleep(0)
            log(k + "q")
            raise
        finally:
            log(k + "r")
        try:
            await asyncio.sleep(0)
            if o.n % 2:
                raise Oops(k + "s")
            log(k + "t")
        except Oops as e14:
            log(e14)
        else:
            log(k + "u")
        finally:
            log(k + "v")
    finally:
        log(k + "w")
    for i15 in range(2):
        log(i15)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "x")
            log(t12.cancel())
        except Oops as e16:
            log(e16)
    await asyncio.sleep(0)
    log(k + "y")
    await asyncio.sleep(0)
    log(k + "z")
    o.event.clear()
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    async with o.sem:
        log(k + "b")
        o.event.set()
        try:
            await asyncio.sleep(0)
            log(o.tasks[1 % len(o.tasks)].cancel())
            await asyncio.sleep(0)
            log(k + "c")
        except Oops as e1:
            log(e1)
        finally:
            log(k + "d")
    o.event.set()
    return 88


async def c1_w1(k: str, o: Box) -> int:
    o.tasks[3 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
    t2 = asyncio.create_task(hop(k + "e", 15, 1))
    o.tasks.append(t2)
    o.n += await t2
    return 36


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c1_w1(k + "f", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(hop(k + "g", 69, 2))
    o.tasks.append(t4)
    o.n += await hop(k + "h", 57, 2)
    log(k + "i")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += 9
            o.event.clear()
        except Oops:
            t5 = asyncio.create_task(leaf(k + "j", 23))
            o.tasks.append(t5)
        t4.cancel()
        await asyncio.sleep(0)
        log(t4.cancelled(), t4.cancelling())
    except Oops:
        await asyncio.sleep(0)
        log(k + "k")
    if o.n % 2:
        raise Oops(k + "l")
    t6 = asyncio.create_task(c1_w0(k + "m", o))
    o.tasks.append(t6)
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    o.event.clear()
    try:
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "a")
            if o.n % 2:
                raise Oops(k + "b")
            async with o.cond:
                await o.cond.wait()
                log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    except Oops as e1:
        log(e1)
    else:
        log(k + "e")
    finally:
        log(k + "f")
        await asyncio.sleep(0)
        log(k + "g")
    if o.n % 2:
        raise Oops(k + "h")
    return 51


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c2_w0(k + "i", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(leaf(k + "j", 53))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c2_w0(k + "k", o))
    o.tasks.append(t4)
    for i5 in range(2):
        log(i5)
        async with o.sem:
            log(k + "l")
            log(t4.done())
            o.n += await hop(k + "m", 10, 1)
    if o.n % 2:
        raise Oops(k + "n")
    t6 = asyncio.create_task(hop(k + "o", 20, 3))
    o.tasks.append(t6)
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.tasks[2 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
            log(k + "a")
        except Oops:
            log(k + "b")
        else:
            log(k + "c")
        async with o.lock:
            log(k + "d")
            await asyncio.sleep(0)
            log(o.tasks[3 % len(o.tasks)].done())
    except asyncio.CancelledError as e1:
        log(k + "e", "cancelled", e1)
        o.event.set()
        raise
    finally:
        log(k + "f")
        await asyncio.sleep(0)
        log(k + "g")
    for i2 in range(3):
        log(i2)
        async with o.lock:
            log(k + "h")
            await asyncio.sleep(0)
            log(o.tasks[2 % len(o.tasks)].done())
    async with o.lock:
        log(k + "i")
        await asyncio.sleep(0)
        for i3 in range(2):
            log(i3)
            o.n += await hop(k + "j", 39, 3)
            o.n += await fail(k + "k", 2)
    return 63


async def c3_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.tasks[2 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
            t4 = asyncio.create_task(hop(k + "l", 38, 1))
            o.tasks.append(t4)
        except Oops:
            t5 = asyncio.create_task(hop(k + "m", 77, 2))
            o.tasks.append(t5)
        finally:
            log(k + "n")
            await asyncio.sleep(0)
            log(k + "o")
        t6 = asyncio.create_task(fail(k + "p", 0))
        o.tasks.append(t6)
    finally:
        log(k + "q")
    async with o.sem:
        log(k + "r")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "s")
            o.n += 9
        except Oops as e7:
            log(e7)
        else:
            log(k + "t")
    return 41


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(hop(k + "u", 87, 2))
    o.tasks.append(t8)
    t9 = asyncio.create_task(hop(k + "v", 65, 2))
    o.tasks.append(t9)
    t10 = asyncio.create_task(hop(k + "w", 16, 1))
    o.tasks.append(t10)
    async with o.lock:
        log(k + "x")
        await asyncio.sleep(0)
        o.n += await t9
    log(k + "y")
    try:
        await asyncio.sleep(0)
        o.n += await t9
    except Oops as e11:
        log(e11)
    log(t8.cancel())
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    log(k + "a")
    async with o.sem:
        log(k + "b")
        o.n += await leaf(k + "c", 65)
    return 86


async def c4_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "d")
        await asyncio.sleep(0)
        o.event.set()
    t1 = asyncio.create_task(c4_w0(k + "e", o))
    o.tasks.append(t1)
    o.n += 8
    try:
        await asyncio.sleep(0)
        o.event.set()
    except asyncio.CancelledError as e2:
        log(k + "f", "cancelled", e2)
        async with o.cond:
            o.cond.notify_all()
            log(k + "g")
        raise
    else:
        log(k + "h")
    return 19


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(leaf(k + "i", 34))
    o.tasks.append(t3)
    t4 = asyncio.create_task(leaf(k + "j", 38))
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "k")
            await asyncio.sleep(0)
            log(k + "l")
        except Oops as e5:
            log(e5)
        finally:
            log(k + "m")
            await asyncio.sleep(0)
            log(k + "n")
        for i6 in range(2):
            log(i6)
            o.n += await t3
            o.n += await fail(k + "o", 2)
    finally:
        log(k + "p")
        await asyncio.sleep(0)
        log(k + "q")
    for i7 in range(2):
        log(i7)
        async with o.cond:
            o.cond.notify()
            log(k + "r")
        async with o.lock:
            log(k + "s")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "t")
    for i8 in range(3):
        log(i8)
        t9 = asyncio.create_task(c4_w1(k + "u", o))
        o.tasks.append(t9)
    async with o.sem:
        log(k + "v")
        async with o.lock:
            log(k + "w")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "x")
    t10 = asyncio.create_task(c4_w0(k + "y", o))
    o.tasks.append(t10)
    o.n += await leaf(k + "z", 96)
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "a")
        for i1 in range(3):
            log(i1)
            await o.event.wait()
            log(k + "b")
        t2 = asyncio.create_task(leaf(k + "c", 99))
        o.tasks.append(t2)
        o.n += await t2
    o.tasks[0 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    await asyncio.sleep(0)
    log(k + "d")
    return 95


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "e", 21, 3))
    o.tasks.append(t3)
    t4 = asyncio.create_task(hop(k + "f", 19, 3))
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "g")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "h")
        for i5 in range(3):
            log(i5)
            await asyncio.sleep(0)
            log(k + "i")
            log(t3.cancel())
    except Oops:
        o.n += 6
    finally:
        log(k + "j")
        await asyncio.sleep(0)
        log(k + "k")
    await asyncio.sleep(0)
    log(k + "l")
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "m")
            await asyncio.sleep(0)
            o.n += await t4
    finally:
        log(k + "n")
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 7))
    o.tasks.append(t1)
    o.n += await t1
    async with o.lock:
        log(k + "b")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "c", 29, 1)
            o.n += await t1
        except Oops:
            log(k + "d")
    return 77


async def c6_w1(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "e")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f")
            if o.n % 2:
                raise Oops(k + "g")
        except Oops:
            async with o.cond:
                o.cond.notify()
                log(k + "h")
        finally:
            log(k + "i")
            await asyncio.sleep(0)
            log(k + "j")
    log(k + "k")
    async with o.cond:
        o.cond.notify_all()
        log(k + "l")
    return 89


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c6_w0(k + "m", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(fail(k + "n", 0))
    o.tasks.append(t3)
    async with o.lock:
        log(k + "o")
        await asyncio.sleep(0)
        t4 = asyncio.create_task(fail(k + "p", 0))
        o.tasks.append(t4)
    await o.event.wait()
    async with o.cond:
        await o.cond.wait()
        log(k + "q")
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "r")
            await asyncio.sleep(0)
            o.n += await hop(k + "s", 21, 2)
        log(k + "t")
    except asyncio.CancelledError as e5:
        log(k + "u", "cancelled", e5)
        if o.n % 2:
            raise Oops(k + "v")
        raise
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            log(o.tasks[2 % len(o.tasks)].cancel())
        except asyncio.CancelledError as e2:
            log(k + "a", "cancelled", e2)
            await asyncio.sleep(0)
            log(k + "b")
            raise
        else:
            log(k + "c")
        finally:
            log(k + "d")
            await asyncio.sleep(0)
            log(k + "e")
    o.n += await hop(k + "f", 77, 3)
    await asyncio.sleep(0)
    log(k + "g")
    return 36


async def c7_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "h")
        except Oops:
            t3 = asyncio.create_task(hop(k + "i", 77, 2))
            o.tasks.append(t3)
            o.n += await t3
        else:
            log(k + "j")
        finally:
            log(k + "k")
    finally:
        log(k + "l")
    t4 = asyncio.create_task(c7_w0(k + "m", o))
    o.tasks.append(t4)
    o.n += await t4
    try:
        await asyncio.sleep(0)
        for i5 in range(3):
            log(i5)
            t6 = asyncio.create_task(c7_w0(k + "n", o))
            o.tasks.append(t6)
            log(k + "o")
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "p", 44, 1)
        except Oops:
            t7 = asyncio.create_task(leaf(k + "q", 71))
            o.tasks.append(t7)
    except Oops:
        log(k + "r")
    else:
        log(k + "s")
    return 63


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(c7_w1(k + "t", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(hop(k + "u", 74, 1))
    o.tasks.append(t9)
    log(t8.done())
    o.n += 9
    t10 = asyncio.create_task(fail(k + "v", 0))
    o.tasks.append(t10)
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
    except Oops:
        o.n += await hop(k + "b", 25, 3)
    else:
        log(k + "c")
    finally:
        log(k + "d")
        await asyncio.sleep(0)
        log(k + "e")
    for i1 in range(3):
        log(i1)
        async with o.sem:
            log(k + "f")
            log(o.tasks[0 % len(o.tasks)].cancel())
            o.n += await leaf(k + "g", 97)
        log(o.tasks[3 % len(o.tasks)].cancel())
    async with o.sem:
        log(k + "h")
        async with o.lock:
            log(k + "i")
            await asyncio.sleep(0)
            o.n += 5
    async with o.lock:
        log(k + "j")
        await asyncio.sleep(0)
        log(k + "k")
    return 39


async def c8_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "l")
    await asyncio.sleep(0)
    log(k + "m")
    try:
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "n")
            t2 = asyncio.create_task(hop(k + "o", 37, 2))
            o.tasks.append(t2)
            o.n += await t2
    except Oops:
        o.event.clear()
    else:
        log(k + "p")
    finally:
        log(k + "q")
        await asyncio.sleep(0)
        log(k + "r")
    return 60


async def c8_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "s")
    async with o.sem:
        log(k + "t")
        try:
            await asyncio.sleep(0)
            t3 = asyncio.create_task(hop(k + "u", 3, 1))
            o.tasks.append(t3)
            o.n += await t3
        except Oops as e4:
            log(e4)
        finally:
            log(k + "v")
            await asyncio.sleep(0)
            log(k + "w")
        t5 = asyncio.create_task(fail(k + "x", 1))
        o.tasks.append(t5)
        o.n += await t5
    return 31


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(hop(k + "y", 12, 1))
    o.tasks.append(t6)
    t7 = asyncio.create_task(leaf(k + "z", 96))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c8_w1(k + "a1", o))
    o.tasks.append(t8)
    o.n += 2
    async with o.lock:
        log(k + "b1")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            async with o.cond:
                o.cond.notify_all()
                log(k + "c1")
            o.n += await leaf(k + "d1", 78)
        except asyncio.CancelledError as e9:
            log(k + "e1", "cancelled", e9)
            log(k + "f1")
            raise
        finally:
            log(k + "g1")
            await asyncio.sleep(0)
            log(k + "h1")
    async with o.lock:
        log(k + "i1")
        await asyncio.sleep(0)
        log(o.tasks[4 % len(o.tasks)].cancel())
    o.n += await t7
    async with o.lock:
        log(k + "j1")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(t6.done())
        finally:
            log(k + "k1")
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    log(o.tasks[0 % len(o.tasks)].done())
    return 72


async def c9_w1(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "b")
        try:
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancel())
        except asyncio.CancelledError as e1:
            log(k + "c", "cancelled", e1)
            async with o.cond:
                await o.cond.wait()
                log(k + "d")
            raise
        async with o.lock:
            log(k + "e")
            await asyncio.sleep(0)
            o.event.set()
    for i2 in range(3):
        log(i2)
        await asyncio.sleep(0)
        log(k + "f")
        async with o.sem:
            log(k + "g")
            log(k + "h")
    return 82


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(leaf(k + "i", 57))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "j", 0))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c9_w0(k + "k", o))
    o.tasks.append(t5)
    await asyncio.sleep(0)
    log(k + "l")
    o.n += 1
    try:
        await asyncio.sleep(0)
        log(o.tasks[1 % len(o.tasks)].cancel())
    except Oops as e6:
        log(e6)
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    log(o.tasks[2 % len(o.tasks)].cancel())
    log(o.tasks[2 % len(o.tasks)].cancel())
    async with o.lock:
        log(k + "o")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(t3.cancel())
            o.n += await t5
        except asyncio.CancelledError as e7:
            log(k + "p", "cancelled", e7)
            t8 = asyncio.create_task(hop(k + "q", 42, 2))
            o.tasks.append(t8)
            raise
        finally:
            log(k + "r")
            await asyncio.sleep(0)
            log(k + "s")
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        async with o.sem:
            log(k + "a")
            log(o.tasks[0 % len(o.tasks)].done())
            t2 = asyncio.create_task(hop(k + "b", 44, 3))
            o.tasks.append(t2)
            o.n += await t2
    async with o.lock:
        log(k + "c")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.tasks[0 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
            await asyncio.sleep(0)
            log(k + "d")
        except asyncio.CancelledError as e3:
            log(k + "e", "cancelled", e3)
            await asyncio.sleep(0)
            log(k + "f")
            raise
    async with o.sem:
        log(k + "g")
        t4 = asyncio.create_task(fail(k + "h", 2))
        o.tasks.append(t4)
    return 59


async def c10_w1(k: str, o: Box) -> int:
    t5 = asyncio.create_task(c10_w0(k + "i", o))
    o.tasks.append(t5)
    o.n += await t5
    try:
        await asyncio.sleep(0)
        for i6 in range(3):
            log(i6)
            o.tasks[0 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
        o.event.set()
    except Oops:
        o.n += await fail(k + "j", 1)
    finally:
        log(k + "k")
        await asyncio.sleep(0)
        log(k + "l")
    t5.cancel()
    await asyncio.sleep(0)
    log(t5.cancelled(), t5.cancelling())
    t7 = asyncio.create_task(hop(k + "m", 34, 3))
    o.tasks.append(t7)
    return 26


async def c10_w2(k: str, o: Box) -> int:
    t8 = asyncio.create_task(c10_w1(k + "n", o))
    o.tasks.append(t8)
    o.n += await t8
    for i9 in range(3):
        log(i9)
        async with o.sem:
            log(k + "o")
            await asyncio.sleep(0)
            log(k + "p")
        async with o.cond:
            o.cond.notify()
            log(k + "q")
    await asyncio.sleep(0)
    log(k + "r")
    for i10 in range(2):
        log(i10)
        await asyncio.sleep(0)
        log(k + "s")
    return 53


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(hop(k + "t", 98, 1))
    o.tasks.append(t11)
    t12 = asyncio.create_task(leaf(k + "u", 88))
    o.tasks.append(t12)
    t13 = asyncio.create_task(leaf(k + "v", 81))
    o.tasks.append(t13)
    o.n += 5
    for i14 in range(2):
        log(i14)
        log(k + "w")
    log(t11.cancel())
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        t2 = asyncio.create_task(leaf(k + "a", 93))
        o.tasks.append(t2)
        o.tasks[2 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    o.tasks[2 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    log(o.tasks[2 % len(o.tasks)].cancel())
    return 96


async def c11_w1(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "b")
        async with o.cond:
            o.cond.notify_all()
            log(k + "c")
        o.n += await c11_w0(k + "d", o)
    async with o.lock:
        log(k + "e")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.tasks[4 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
        except Oops as e3:
            log(e3)
    t4 = asyncio.create_task(leaf(k + "f", 46))
    o.tasks.append(t4)
    return 82


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(fail(k + "g", 0))
    o.tasks.append(t5)
    t6 = asyncio.create_task(fail(k + "h", 1))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c11_w1(k + "i", o))
    o.tasks.append(t7)
    async with o.lock:
        log(k + "j")
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "k")
            o.n += 8
            log(k + "l")
    t8 = asyncio.create_task(leaf(k + "m", 43))
    o.tasks.append(t8)
    log(k + "n")
    async with o.lock:
        log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
    await o.event.wait()
    o.n += 2
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "a")
        async with o.lock:
            log(k + "b")
            await asyncio.sleep(0)
            t1 = asyncio.create_task(hop(k + "c", 29, 1))
            o.tasks.append(t1)
            o.n += await t1
    log(k + "d")
    t2 = asyncio.create_task(fail(k + "e", 0))
    o.tasks.append(t2)
    log(t2.cancel())
    return 44


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(fail(k + "f", 0))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c12_w0(k + "g", o))
    o.tasks.append(t4)
    t3.cancel()
    await asyncio.sleep(0)
    log(t3.cancelled(), t3.cancelling())
    o.event.clear()
    log(t3.cancel())
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        for i1 in range(3):
            log(i1)
            o.event.set()
            await asyncio.sleep(0)
            log(k + "b")
    o.tasks[0 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    o.n += 8
    return 79


async def c13_w1(k: str, o: Box) -> int:
    o.tasks[1 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
    async with o.lock:
        log(k + "c")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "d")
            o.n += 4
        except Oops:
            await asyncio.sleep(0)
            log(k + "e")
    return 5


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(hop(k + "f", 30, 2))
    o.tasks.append(t2)
    t3 = asyncio.create_task(fail(k + "g", 0))
    o.tasks.append(t3)
    for i4 in range(2):
        log(i4)
        log(t3.cancel())
        async with o.cond:
            o.cond.notify_all()
            log(k + "h")
    await asyncio.sleep(0)
    log(k + "i")
    await asyncio.sleep(0)
    log(k + "j")
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "b")
            await asyncio.sleep(0)
            t1 = asyncio.create_task(hop(k + "c", 16, 2))
            o.tasks.append(t1)
            o.n += await t1
    except asyncio.CancelledError as e2:
        log(k + "d", "cancelled", e2)
        t3 = asyncio.create_task(fail(k + "e", 0))
        o.tasks.append(t3)
        raise
    else:
        log(k + "f")
    finally:
        log(k + "g")
    log(o.tasks[3 % len(o.tasks)].cancel())
    for i4 in range(2):
        log(i4)
        await asyncio.sleep(0)
        log(k + "h")
    return 9


async def c14_w1(k: str, o: Box) -> int:
    t5 = asyncio.create_task(hop(k + "i", 44, 1))
    o.tasks.append(t5)
    o.n += await t5
    for i6 in range(3):
        log(i6)
        o.event.set()
    async with o.cond:
        o.cond.notify()
        log(k + "j")
    log(o.tasks[0 % len(o.tasks)].done())
    return 85


async def c14_w2(k: str, o: Box) -> int:
    o.n += 7
    o.tasks[1 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
    for i7 in range(2):
        log(i7)
        o.n += 9
    log(o.tasks[1 % len(o.tasks)].cancel())
    return 28


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(hop(k + "k", 49, 3))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c14_w0(k + "l", o))
    o.tasks.append(t9)
    o.n += await c14_w2(k + "m", o)
    try:
        await asyncio.sleep(0)
        if o.n % 2:
            raise Oops(k + "n")
    except Oops as e10:
        log(e10)
    log(t8.cancel())
    try:
        await asyncio.sleep(0)
        for i11 in range(3):
            log(i11)
            t8.cancel()
            await asyncio.sleep(0)
            log(t8.cancelled(), t8.cancelling())
    except asyncio.CancelledError as e12:
        log(k + "o", "cancelled", e12)
        await asyncio.sleep(0)
        log(k + "p")
        raise
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "a")
        await asyncio.sleep(0)
        log(o.tasks[4 % len(o.tasks)].cancel())
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "b")
    except Oops as e1:
        log(e1)
    else:
        log(k + "c")
    finally:
        log(k + "d")
    return 79


async def c15_w1(k: str, o: Box) -> int:
    for i2 in range(3):
        log(i2)
        await asyncio.sleep(0)
        log(k + "e")
    o.tasks[3 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
    async with o.lock:
        log(k + "f")
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "g")
            t3 = asyncio.create_task(fail(k + "h", 0))
            o.tasks.append(t3)
            o.n += await t3
            await o.event.wait()
    return 91


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(fail(k + "i", 0))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c15_w1(k + "j", o))
    o.tasks.append(t5)
    for i6 in range(2):
        log(i6)
        async with o.lock:
            log(k + "k")
            await asyncio.sleep(0)
            o.n += 6
    t7 = asyncio.create_task(fail(k + "l", 2))
    o.tasks.append(t7)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "m")
    except asyncio.CancelledError as e8:
        log(k + "n", "cancelled", e8)
        log(t5.cancel())
        raise
    else:
        log(k + "o")
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "b")
            await asyncio.sleep(0)
            await o.event.wait()
    finally:
        log(k + "c")
    return 62


async def c16_w1(k: str, o: Box) -> int:
    async with o.lock:
        log(k + "d")
        await asyncio.sleep(0)
        t1 = asyncio.create_task(fail(k + "e", 0))
        o.tasks.append(t1)
        o.n += await t1
    t2 = asyncio.create_task(hop(k + "f", 71, 3))
    o.tasks.append(t2)
    if o.n % 2:
        raise Oops(k + "g")
    return 97


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(leaf(k + "h", 68))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c16_w1(k + "i", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "j", 61, 3))
    o.tasks.append(t5)
    async with o.sem:
        log(k + "k")
        for i6 in range(3):
            log(i6)
            o.n += await t5
        try:
            await asyncio.sleep(0)
            log(k + "l")
            t7 = asyncio.create_task(fail(k + "m", 2))
            o.tasks.append(t7)
        finally:
            log(k + "n")
    async with o.sem:
        log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
        async with o.sem:
            log(k + "q")
            o.n += await hop(k + "r", 81, 3)
            o.n += await t5
    if o.n % 2:
        raise Oops(k + "s")
    try:
        await asyncio.sleep(0)
        o.n += 4
        log(t3.cancel())
    except asyncio.CancelledError as e8:
        log(k + "t", "cancelled", e8)
        o.n += await t3
        raise
    else:
        log(k + "u")
    try:
        await asyncio.sleep(0)
        o.tasks[2 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
        log(k + "v")
    finally:
        log(k + "w")
    log(k + "x")
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    t1 = asyncio.create_task(hop(k + "c", 41, 2))
    o.tasks.append(t1)
    o.n += await t1
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "d")
            t2 = asyncio.create_task(hop(k + "e", 9, 2))
            o.tasks.append(t2)
        except Oops:
            o.n += await fail(k + "f", 1)
        else:
            log(k + "g")
    finally:
        log(k + "h")
        await asyncio.sleep(0)
        log(k + "i")
    return 96


async def c17_w1(k: str, o: Box) -> int:
    for i3 in range(2):
        log(i3)
        o.n += await c17_w0(k + "j", o)
    await asyncio.sleep(0)
    log(k + "k")
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "l")
            await asyncio.sleep(0)
            await o.event.wait()
        async with o.cond:
            await o.cond.wait()
            log(k + "m")
    except asyncio.CancelledError as e4:
        log(k + "n", "cancelled", e4)
        t5 = asyncio.create_task(c17_w0(k + "o", o))
        o.tasks.append(t5)
        raise
    finally:
        log(k + "p")
        await asyncio.sleep(0)
        log(k + "q")
    async with o.sem:
        log(k + "r")
        try:
            await asyncio.sleep(0)
            t6 = asyncio.create_task(fail(k + "s", 2))
            o.tasks.append(t6)
        except Oops as e7:
            log(e7)
        else:
            log(k + "t")
        finally:
            log(k + "u")
            await asyncio.sleep(0)
            log(k + "v")
        await asyncio.sleep(0)
        log(k + "w")
    return 35


async def c17_w2(k: str, o: Box) -> int:
    log(k + "x")
    async with o.lock:
        log(k + "y")
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "z")
            t8 = asyncio.create_task(fail(k + "a1", 1))
            o.tasks.append(t8)
            o.n += await t8
    return 11


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(hop(k + "b1", 14, 1))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c17_w1(k + "c1", o))
    o.tasks.append(t10)
    o.n += 4
    async with o.lock:
        log(k + "d1")
        await asyncio.sleep(0)
        t11 = asyncio.create_task(hop(k + "e1", 18, 2))
        o.tasks.append(t11)
    t10.cancel()
    await asyncio.sleep(0)
    log(t10.cancelled(), t10.cancelling())
    log(o.tasks[2 % len(o.tasks)].done())
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(hop(k + "a", 49, 1))
            o.tasks.append(t2)
            o.n += await hop(k + "b", 11, 3)
        except asyncio.CancelledError as e3:
            log(k + "c", "cancelled", e3)
            t4 = asyncio.create_task(fail(k + "d", 1))
            o.tasks.append(t4)
            o.n += await t4
            raise
    async with o.cond:
        o.cond.notify_all()
        log(k + "e")
    t5 = asyncio.create_task(fail(k + "f", 0))
    o.tasks.append(t5)
    return 53


async def c18_w1(k: str, o: Box) -> int:
    async with o.sem:
        log(k + "g")
        try:
            await asyncio.sleep(0)
            log(k + "h")
        finally:
            log(k + "i")
        try:
            await asyncio.sleep(0)
            o.event.clear()
            o.n += 8
        except Oops:
            t6 = asyncio.create_task(c18_w0(k + "j", o))
            o.tasks.append(t6)
            o.n += await t6
    try:
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "k")
            await asyncio.sleep(0)
            log(k + "l")
    except Oops as e7:
        log(e7)
    async with o.sem:
        log(k + "m")
        try:
            await asyncio.sleep(0)
            o.tasks[0 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
            o.event.set()
        except asyncio.CancelledError as e8:
            log(k + "n", "cancelled", e8)
            log(o.tasks[4 % len(o.tasks)].cancel())
            raise
    async with o.cond:
        o.cond.notify_all()
        log(k + "o")
    return 50


async def c18_w2(k: str, o: Box) -> int:
    o.tasks[0 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    await asyncio.sleep(0)
    log(k + "p")
    return 55


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(c18_w2(k + "q", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c18_w0(k + "r", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(c18_w0(k + "s", o))
    o.tasks.append(t11)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "t")
        async with o.sem:
            log(k + "u")
            log(k + "v")
    except asyncio.CancelledError as e12:
        log(k + "w", "cancelled", e12)
        o.n += await t9
        raise
    else:
        log(k + "x")
    o.n += 2
    try:
        await asyncio.sleep(0)
        log(t10.cancel())
    except asyncio.CancelledError as e13:
        log(k + "y", "cancelled", e13)
        await asyncio.sleep(0)
        log(k + "z")
        raise
    else:
        log(k + "a1")
    async with o.sem:
        log(k + "b1")
        log(t10.cancel())
        log(o.tasks[0 % len(o.tasks)].cancel())
    try:
        await asyncio.sleep(0)
        o.n += await t9
    except Oops:
        o.n += 1
    finally:
        log(k + "c1")
    async with o.sem:
        log(k + "d1")
        for i14 in range(2):
            log(i14)
            o.n += await t9
        async with o.sem:
            log(k + "e1")
            o.n += await t11
            o.event.clear()
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
        async with o.lock:
            log(k + "b")
            await asyncio.sleep(0)
            log(o.tasks[1 % len(o.tasks)].cancel())
    except asyncio.CancelledError as e1:
        log(k + "c", "cancelled", e1)
        await asyncio.sleep(0)
        log(k + "d")
        raise
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "g")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "h")
    except asyncio.CancelledError as e2:
        log(k + "i", "cancelled", e2)
        log(o.tasks[3 % len(o.tasks)].done())
        raise
    return 23


async def c19_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "j")
    for i3 in range(3):
        log(i3)
        async with o.lock:
            log(k + "k")
            await asyncio.sleep(0)
            t4 = asyncio.create_task(c19_w0(k + "l", o))
            o.tasks.append(t4)
            o.n += await t4
        log(k + "m")
    async with o.lock:
        log(k + "n")
        await asyncio.sleep(0)
        o.n += 5
    return 37


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(fail(k + "o", 1))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "p", 28, 2))
    o.tasks.append(t6)
    t7 = asyncio.create_task(fail(k + "q", 0))
    o.tasks.append(t7)
    await asyncio.sleep(0)
    log(k + "r")
    async with o.sem:
        log(k + "s")
        o.n += 1
    async with o.sem:
        log(k + "t")
        async with o.sem:
            log(k + "u")
            log(k + "v")
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    log(o.tasks[1 % len(o.tasks)].cancel())
    log(o.tasks[1 % len(o.tasks)].done())
    return 32


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(c20_w0(k + "c", o))
    o.tasks.append(t1)
    t2 = asyncio.create_task(leaf(k + "d", 63))
    o.tasks.append(t2)
    async with o.sem:
        log(k + "e")
        for i3 in range(3):
            log(i3)
            await o.event.wait()
            log(k + "f")
        o.n += await hop(k + "g", 92, 2)
    t4 = asyncio.create_task(c20_w0(k + "h", o))
    o.tasks.append(t4)
    async with o.lock:
        log(k + "i")
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "j")
        except Oops:
            await asyncio.sleep(0)
            log(k + "k")
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 15, 2))
    o.tasks.append(t1)
    t2 = asyncio.create_task(fail(k + "b", 2))
    o.tasks.append(t2)
    return 75


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c21_w0(k + "c", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(hop(k + "d", 92, 2))
    o.tasks.append(t4)
    log(t3.done())
    for i5 in range(2):
        log(i5)
        async with o.sem:
            log(k + "e")
            o.n += await t3
        await asyncio.sleep(0)
        log(k + "f")
    o.event.set()
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "g")
    finally:
        log(k + "h")
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    async with o.sem:
        log(k + "b")
        log(k + "c")
    await asyncio.sleep(0)
    log(k + "d")
    return 62


async def c22_w1(k: str, o: Box) -> int:
    o.event.clear()
    log(k + "e")
    for i1 in range(3):
        log(i1)
        t2 = asyncio.create_task(fail(k + "f", 0))
        o.tasks.append(t2)
    return 54


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(fail(k + "g", 2))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "h", 0))
    o.tasks.append(t4)
    t5 = asyncio.create_task(leaf(k + "i", 23))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        t6 = asyncio.create_task(c22_w0(k + "j", o))
        o.tasks.append(t6)
        try:
            await asyncio.sleep(0)
            log(k + "k")
            log(k + "l")
        except asyncio.CancelledError as e7:
            log(k + "m", "cancelled", e7)
            t5.cancel()
            await asyncio.sleep(0)
            log(t5.cancelled(), t5.cancelling())
            raise
        finally:
            log(k + "n")
            await asyncio.sleep(0)
            log(k + "o")
    except Oops:
        await asyncio.sleep(0)
        log(k + "p")
    finally:
        log(k + "q")
        await asyncio.sleep(0)
        log(k + "r")
    async with o.sem:
        log(k + "s")
        t8 = asyncio.create_task(leaf(k + "t", 96))
        o.tasks.append(t8)
    try:
        await asyncio.sleep(0)
        o.n += await t3
        try:
            await asyncio.sleep(0)
            log(t4.done())
        except asyncio.CancelledError as e9:
            log(k + "u", "cancelled", e9)
            await asyncio.sleep(0)
            log(k + "v")
            raise
        else:
            log(k + "w")
    except Oops:
        o.n += await t5
    finally:
        log(k + "x")
    await asyncio.sleep(0)
    log(k + "y")
    await asyncio.sleep(0)
    log(k + "z")
    log(k + "a1")
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        t2 = asyncio.create_task(fail(k + "a", 1))
        o.tasks.append(t2)
    try:
        await asyncio.sleep(0)
        log(k + "b")
    except asyncio.CancelledError as e3:
        log(k + "c", "cancelled", e3)
        await asyncio.sleep(0)
        log(k + "d")
        raise
    else:
        log(k + "e")
    finally:
        log(k + "f")
        await asyncio.sleep(0)
        log(k + "g")
    await asyncio.sleep(0)
    log(k + "h")
    return 67


async def c23_w1(k: str, o: Box) -> int:
    o.n += await hop(k + "i", 76, 2)
    for i4 in range(2):
        log(i4)
        log(k + "j")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "k")
            await asyncio.sleep(0)
            log(k + "l")
        except Oops as e5:
            log(e5)
    return 63


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(hop(k + "m", 70, 1))
    o.tasks.append(t6)
    t7 = asyncio.create_task(leaf(k + "n", 69))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c23_w0(k + "o", o))
    o.tasks.append(t8)
    async with o.lock:
        log(k + "p")
        await asyncio.sleep(0)
        o.n += await t6
    log(k + "q")
    try:
        await asyncio.sleep(0)
        async with o.sem:
            log(k + "r")
            log(k + "s")
    finally:
        log(k + "t")
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    o.n += 4
    await asyncio.sleep(0)
    log(k + "a")
    return 65


async def c24_w1(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        for i2 in range(2):
            log(i2)
            await asyncio.sleep(0)
            log(k + "b")
        for i3 in range(2):
            log(i3)
            await asyncio.sleep(0)
            log(k + "c")
    o.event.clear()
    try:
        await asyncio.sleep(0)
        async with o.lock:
            log(k + "d")
            await asyncio.sleep(0)
            t4 = asyncio.create_task(c24_w0(k + "e", o))
            o.tasks.append(t4)
    except asyncio.CancelledError as e5:
        log(k + "f", "cancelled", e5)
        o.tasks[2 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
        raise
    return 54


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(leaf(k + "g", 40))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "h", 5, 1))
    o.tasks.append(t7)
    await asyncio.sleep(0)
    log(k + "i")
    async with o.sem:
        log(k + "j")
        async with o.lock:
            log(k + "k")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "l")
        o.n += await c24_w1(k + "m", o)
    t8 = asyncio.create_task(fail(k + "n", 1))
    o.tasks.append(t8)
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
