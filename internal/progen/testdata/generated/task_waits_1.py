import asyncio
from typing import Callable, Coroutine


class Oops(Exception):
    pass


class Box:
    def __init__(self) -> None:
        self.n = 0
        self.tasks: list[asyncio.Task[int]] = []


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
    t1 = asyncio.create_task(hop(k + "a", 95, 3))
    o.tasks.append(t1)
    t2 = asyncio.create_task(hop(k + "b", 38, 1))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "c", 79, 1))
    o.tasks.append(t3)
    for f4 in asyncio.as_completed([t1, t2, t3]):
        log(await f4)
    try:
        await asyncio.sleep(0)
        o.n += await hop(k + "d", 26, 3)
    except Oops as e5:
        log(e5)
    t6 = asyncio.create_task(hop(k + "e", 18, 1))
    o.tasks.append(t6)
    asyncio.get_running_loop().call_soon(log, k + "f")
    return 59


async def c0_w1(k: str, o: Box) -> int:
    log(k + "g")
    log(k + "h")
    t7 = asyncio.create_task(fail(k + "i", 2))
    o.tasks.append(t7)
    o.n += await asyncio.shield(t7)
    return 65


async def c0_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t8 = asyncio.create_task(hop(k + "j", 38, 1))
        o.tasks.append(t8)
        t9 = asyncio.create_task(c0_w0(k + "k", o))
        o.tasks.append(t9)
    except Oops as e10:
        log(e10)
    else:
        log(k + "l")
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    try:
        await asyncio.sleep(0)
        log(o.tasks[2 % len(o.tasks)].done())
        log(k + "o")
    finally:
        log(k + "p")
        await asyncio.sleep(0)
        log(k + "q")
    for i11 in range(2):
        log(i11)
        o.tasks[0 % len(o.tasks)].add_done_callback(lambda p12: log(k + "r"))
        try:
            await asyncio.sleep(0)
            log(k + "s")
            if o.n % 2:
                raise Oops(k + "t")
        finally:
            log(k + "u")
    log(o.tasks[1 % len(o.tasks)].done())
    return 42


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(fail(k + "v", 0))
    o.tasks.append(t13)
    t14 = asyncio.create_task(leaf(k + "w", 93))
    o.tasks.append(t14)
    t15 = asyncio.create_task(c0_w2(k + "x", o))
    o.tasks.append(t15)
    try:
        await asyncio.sleep(0)
        for i16 in range(2):
            log(i16)
            o.n += await asyncio.shield(t15)
    except asyncio.CancelledError as e17:
        log(k + "y", "cancelled", e17)
        o.n += await c0_w1(k + "z", o)
        raise
    else:
        log(k + "a1")
    await asyncio.sleep(0)
    log(k + "b1")
    await asyncio.sleep(0)
    log(k + "c1")
    o.n += 6
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    log(k + "a")
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "b", 49, 3)
            t2 = asyncio.create_task(fail(k + "c", 2))
            o.tasks.append(t2)
        except asyncio.CancelledError as e3:
            log(k + "d", "cancelled", e3)
            log(k + "e")
            raise
        else:
            log(k + "f")
        finally:
            log(k + "g")
            await asyncio.sleep(0)
            log(k + "h")
        t4 = asyncio.create_task(hop(k + "i", 14, 1))
        o.tasks.append(t4)
    return 36


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c1_w0(k + "j", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(fail(k + "k", 0))
    o.tasks.append(t6)
    t7 = asyncio.create_task(fail(k + "l", 2))
    o.tasks.append(t7)
    o.n += await c1_w0(k + "m", o)
    t8 = asyncio.create_task(c1_w0(k + "n", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c1_w0(k + "o", o))
    o.tasks.append(t9)
    try:
        await asyncio.sleep(0)
        o.n += await t8
    finally:
        log(k + "p")
        await asyncio.sleep(0)
        log(k + "q")
    for i10 in range(3):
        log(i10)
        await asyncio.sleep(0)
        log(k + "r")
    await asyncio.sleep(0)
    log(k + "s")
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    t1 = asyncio.create_task(hop(k + "c", 54, 1))
    o.tasks.append(t1)
    return 20


async def c2_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i2 in range(3):
            log(i2)
            await asyncio.sleep(0)
            log(k + "d")
            t3 = asyncio.create_task(fail(k + "e", 1))
            o.tasks.append(t3)
            o.n += await t3
    finally:
        log(k + "f")
        await asyncio.sleep(0)
        log(k + "g")
    t4 = asyncio.create_task(c2_w0(k + "h", o))
    o.tasks.append(t4)
    o.n += await t4
    return 83


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c2_w0(k + "i", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(fail(k + "j", 0))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "k", 13, 3))
    o.tasks.append(t7)
    log(k + "l")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t8 = asyncio.create_task(c2_w1(k + "m", o))
            o.tasks.append(t8)
            t9 = asyncio.create_task(c2_w0(k + "n", o))
            o.tasks.append(t9)
        except asyncio.CancelledError as e10:
            log(k + "o", "cancelled", e10)
            o.n += 9
            raise
        else:
            log(k + "p")
        finally:
            log(k + "q")
    except asyncio.CancelledError as e11:
        log(k + "r", "cancelled", e11)
        await asyncio.sleep(0)
        log(k + "s")
        raise
    else:
        log(k + "t")
    finally:
        log(k + "u")
        await asyncio.sleep(0)
        log(k + "v")
    o.tasks[3 % len(o.tasks)].add_done_callback(lambda p12: log(k + "w"))
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 11))
    o.tasks.append(t1)
    d2, p3 = await asyncio.wait([t1, t1], return_when=asyncio.FIRST_EXCEPTION)
    log(len(d2), len(p3))
    for i4 in range(3):
        log(i4)
        for i5 in range(2):
            log(i5)
            log(k + "b")
    asyncio.get_running_loop().call_soon(log, k + "c")
    return 43


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(leaf(k + "d", 67))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c3_w0(k + "e", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c3_w0(k + "f", o))
    o.tasks.append(t8)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t7
            o.n += await asyncio.shield(t8)
        except asyncio.CancelledError as e9:
            log(k + "g", "cancelled", e9)
            o.n += await asyncio.shield(t6)
            raise
        log(k + "h")
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    for i10 in range(3):
        log(i10)
        try:
            await asyncio.sleep(0)
            o.n += await asyncio.shield(t6)
        except asyncio.CancelledError as e11:
            log(k + "k", "cancelled", e11)
            await asyncio.sleep(0)
            log(k + "l")
            raise
        finally:
            log(k + "m")
            await asyncio.sleep(0)
            log(k + "n")
        try:
            await asyncio.sleep(0)
            if o.n % 2:
                raise Oops(k + "o")
        except Oops:
            d12, p13 = await asyncio.wait([t8, t6], return_when=asyncio.FIRST_EXCEPTION)
            log(len(d12), len(p13))
        finally:
            log(k + "p")
    await asyncio.sleep(0)
    log(k + "q")
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 3))
    o.tasks.append(t1)
    o.n += await t1
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "b")
    finally:
        log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    o.n += await leaf(k + "e", 60)
    o.n += await hop(k + "f", 93, 3)
    return 90


async def c4_w1(k: str, o: Box) -> int:
    log(k + "g")
    t2 = asyncio.create_task(c4_w0(k + "h", o))
    o.tasks.append(t2)
    o.n += await t2
    return 55


async def c4_w2(k: str, o: Box) -> int:
    for i3 in range(2):
        log(i3)
        log(o.tasks[4 % len(o.tasks)].done())
        await asyncio.sleep(0)
        log(k + "i")
    try:
        await asyncio.sleep(0)
        t4 = asyncio.create_task(fail(k + "j", 2))
        o.tasks.append(t4)
        try:
            await asyncio.sleep(0)
            log(k + "k")
            if o.n % 2:
                raise Oops(k + "l")
        finally:
            log(k + "m")
            await asyncio.sleep(0)
            log(k + "n")
    except Oops:
        t5 = asyncio.create_task(c4_w1(k + "o", o))
        o.tasks.append(t5)
        o.n += await t5
    finally:
        log(k + "p")
        await asyncio.sleep(0)
        log(k + "q")
    return 34


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c4_w0(k + "r", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(leaf(k + "s", 82))
    o.tasks.append(t7)
    await asyncio.sleep(0)
    log(k + "t")
    d8, p9 = await asyncio.wait([t6, t6], return_when=asyncio.FIRST_COMPLETED)
    log(len(d8), len(p9))
    o.n += await t6
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 33))
    o.tasks.append(t1)
    o.n += await asyncio.shield(t1)
    try:
        await asyncio.sleep(0)
        t2 = asyncio.create_task(hop(k + "b", 7, 3))
        o.tasks.append(t2)
        t3 = asyncio.create_task(leaf(k + "c", 60))
        o.tasks.append(t3)
        t4 = asyncio.create_task(leaf(k + "d", 90))
        o.tasks.append(t4)
        for f5 in asyncio.as_completed([t2, t3, t4]):
            log(await f5)
    except Oops as e6:
        log(e6)
    else:
        log(k + "e")
    return 48


async def c5_w1(k: str, o: Box) -> int:
    for i7 in range(3):
        log(i7)
        t8 = asyncio.create_task(c5_w0(k + "f", o))
        o.tasks.append(t8)
        o.n += await asyncio.shield(t8)
    for i9 in range(3):
        log(i9)
        try:
            await asyncio.sleep(0)
            t10 = asyncio.create_task(leaf(k + "g", 60))
            o.tasks.append(t10)
            t11 = asyncio.create_task(hop(k + "h", 29, 3))
            o.tasks.append(t11)
            for f12 in asyncio.as_completed([t10, t11]):
                log(await f12)
            d13, p14 = await asyncio.wait([t11, t10], return_when=asyncio.FIRST_COMPLETED)
            log(len(d13), len(p14))
        except Oops as e15:
            log(e15)
        finally:
            log(k + "i")
        for i16 in range(2):
            log(i16)
            await asyncio.sleep(0)
            log(k + "j")
            log(o.tasks[0 % len(o.tasks)].done())
    await asyncio.sleep(0)
    log(k + "k")
    return 66


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t17 = asyncio.create_task(c5_w1(k + "l", o))
    o.tasks.append(t17)
    t18 = asyncio.create_task(leaf(k + "m", 49))
    o.tasks.append(t18)
    o.n += await asyncio.shield(t18)
    log(k + "n")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "o")
            o.n += 1
        except Oops:
            await asyncio.sleep(0)
            log(k + "p")
    except Oops as e19:
        log(e19)
    finally:
        log(k + "q")
    o.n += await c5_w1(k + "r", o)
    for i20 in range(3):
        log(i20)
        try:
            await asyncio.sleep(0)
            t21 = asyncio.create_task(fail(k + "s", 0))
            o.tasks.append(t21)
            t22 = asyncio.create_task(c5_w0(k + "t", o))
            o.tasks.append(t22)
            t23 = asyncio.create_task(hop(k + "u", 34, 1))
            o.tasks.append(t23)
            for f24 in asyncio.as_completed([t21, t22, t23]):
                log(await f24)
        except Oops:
            log(k + "v")
        for i25 in range(3):
            log(i25)
            log(k + "w")
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i1 in range(3):
            log(i1)
            await asyncio.sleep(0)
            log(k + "a")
    except Oops as e2:
        log(e2)
    await asyncio.sleep(0)
    log(k + "b")
    for i3 in range(3):
        log(i3)
        for i4 in range(3):
            log(i4)
            t5 = asyncio.create_task(hop(k + "c", 57, 1))
            o.tasks.append(t5)
            o.n += await t5
            t6 = asyncio.create_task(hop(k + "d", 17, 3))
            o.tasks.append(t6)
    await asyncio.sleep(0)
    log(k + "e")
    return 71


async def c6_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i7 in range(3):
            log(i7)
            t8 = asyncio.create_task(c6_w0(k + "f", o))
            o.tasks.append(t8)
            o.n += await t8
        t9 = asyncio.create_task(leaf(k + "g", 41))
        o.tasks.append(t9)
        o.n += await t9
    except asyncio.CancelledError as e10:
        log(k + "h", "cancelled", e10)
        t11 = asyncio.create_task(hop(k + "i", 28, 3))
        o.tasks.append(t11)
        o.n += await t11
        raise
    else:
        log(k + "j")
    finally:
        log(k + "k")
        await asyncio.sleep(0)
        log(k + "l")
    t12 = asyncio.create_task(leaf(k + "m", 55))
    o.tasks.append(t12)
    o.n += await asyncio.shield(t12)
    return 6


async def c6_w2(k: str, o: Box) -> int:
    for i13 in range(3):
        log(i13)
        t14 = asyncio.create_task(fail(k + "n", 1))
        o.tasks.append(t14)
        t15 = asyncio.create_task(leaf(k + "o", 46))
        o.tasks.append(t15)
        t16 = asyncio.create_task(hop(k + "p", 83, 3))
        o.tasks.append(t16)
        for f17 in asyncio.as_completed([t14, t15, t16]):
            log(await f17)
    t18 = asyncio.create_task(hop(k + "q", 27, 2))
    o.tasks.append(t18)
    o.n += await asyncio.shield(t18)
    for i19 in range(2):
        log(i19)
        await asyncio.sleep(0)
        log(k + "r")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "s")
            o.n += await c6_w0(k + "t", o)
        except Oops:
            await asyncio.sleep(0)
            log(k + "u")
    log(k + "v")
    return 98


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t20 = asyncio.create_task(c6_w2(k + "w", o))
    o.tasks.append(t20)
    t21 = asyncio.create_task(c6_w1(k + "x", o))
    o.tasks.append(t21)
    o.n += 2
    for i22 in range(3):
        log(i22)
        o.n += await t20
        try:
            await asyncio.sleep(0)
            log(o.tasks[1 % len(o.tasks)].done())
            await asyncio.sleep(0)
            log(k + "y")
        except Oops:
            log(k + "z")
    o.n += await t20
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            asyncio.get_running_loop().call_soon(log, k + "a1")
            if o.n % 2:
                raise Oops(k + "b1")
        except Oops:
            if o.n % 2:
                raise Oops(k + "c1")
        else:
            log(k + "d1")
        finally:
            log(k + "e1")
            await asyncio.sleep(0)
            log(k + "f1")
        t23 = asyncio.create_task(fail(k + "g1", 2))
        o.tasks.append(t23)
    except Oops:
        o.n += 3
    finally:
        log(k + "h1")
    try:
        await asyncio.sleep(0)
        for i24 in range(3):
            log(i24)
            o.n += await c6_w0(k + "i1", o)
            log(k + "j1")
        await asyncio.sleep(0)
        log(k + "k1")
    except asyncio.CancelledError as e25:
        log(k + "l1", "cancelled", e25)
        d26, p27 = await asyncio.wait([t21, t21], return_when=asyncio.FIRST_EXCEPTION)
        log(len(d26), len(p27))
        raise
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        for i2 in range(2):
            log(i2)
            t3 = asyncio.create_task(hop(k + "a", 80, 2))
            o.tasks.append(t3)
            t4 = asyncio.create_task(hop(k + "b", 25, 3))
            o.tasks.append(t4)
            for f5 in asyncio.as_completed([t3, t4]):
                log(await f5)
        for i6 in range(2):
            log(i6)
            log(o.tasks[0 % len(o.tasks)].done())
            t7 = asyncio.create_task(hop(k + "c", 73, 3))
            o.tasks.append(t7)
            o.n += await t7
    for i8 in range(3):
        log(i8)
        for i9 in range(2):
            log(i9)
            t10 = asyncio.create_task(leaf(k + "d", 68))
            o.tasks.append(t10)
            d11, p12 = await asyncio.wait([t10, t10], return_when=asyncio.FIRST_COMPLETED)
            log(len(d11), len(p12))
    return 93


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(c7_w0(k + "e", o))
    o.tasks.append(t13)
    t14 = asyncio.create_task(c7_w0(k + "f", o))
    o.tasks.append(t14)
    await asyncio.sleep(0)
    log(k + "g")
    for i15 in range(2):
        log(i15)
        try:
            await asyncio.sleep(0)
            o.n += await t14
            t16 = asyncio.create_task(hop(k + "h", 8, 2))
            o.tasks.append(t16)
            for f17 in asyncio.as_completed([t16]):
                log(await f17)
        finally:
            log(k + "i")
        o.n += await t14
    try:
        await asyncio.sleep(0)
        for i18 in range(3):
            log(i18)
            log(t14.done())
            o.n += await hop(k + "j", 34, 2)
    except Oops:
        await asyncio.sleep(0)
        log(k + "k")
    finally:
        log(k + "l")
    await asyncio.sleep(0)
    log(k + "m")
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    o.n += 4
    asyncio.get_running_loop().call_soon(log, k + "a")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t1 = asyncio.create_task(leaf(k + "b", 21))
            o.tasks.append(t1)
            o.n += await t1
        except Oops as e2:
            log(e2)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
        except Oops:
            log(k + "e")
        finally:
            log(k + "f")
    except Oops:
        await asyncio.sleep(0)
        log(k + "g")
    return 13


async def c8_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            asyncio.get_running_loop().call_soon(log, k + "h")
        except Oops:
            t3 = asyncio.create_task(leaf(k + "i", 34))
            o.tasks.append(t3)
            o.n += await asyncio.shield(t3)
        else:
            log(k + "j")
        t4 = asyncio.create_task(c8_w0(k + "k", o))
        o.tasks.append(t4)
        o.n += await asyncio.shield(t4)
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "n")
    except Oops as e5:
        log(e5)
    finally:
        log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
    asyncio.get_running_loop().call_soon(log, k + "q")
    return 89


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(leaf(k + "r", 90))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "s", 7, 3))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c8_w0(k + "t", o))
    o.tasks.append(t8)
    await asyncio.sleep(0)
    log(k + "u")
    asyncio.get_running_loop().call_soon(log, k + "v")
    await asyncio.sleep(0)
    log(k + "w")
    for i9 in range(3):
        log(i9)
        t10 = asyncio.create_task(c8_w0(k + "x", o))
        o.tasks.append(t10)
    t11 = asyncio.create_task(c8_w0(k + "y", o))
    o.tasks.append(t11)
    for f12 in asyncio.as_completed([t11]):
        log(await f12)
    t13 = asyncio.create_task(fail(k + "z", 2))
    o.tasks.append(t13)
    t14 = asyncio.create_task(c8_w0(k + "a1", o))
    o.tasks.append(t14)
    t15 = asyncio.create_task(leaf(k + "b1", 21))
    o.tasks.append(t15)
    for f16 in asyncio.as_completed([t13, t14, t15]):
        log(await f16)
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "b")
        except Oops as e1:
            log(e1)
        else:
            log(k + "c")
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(hop(k + "d", 1, 1))
            o.tasks.append(t2)
            o.n += await asyncio.shield(t2)
            o.n += await asyncio.shield(t2)
        except asyncio.CancelledError as e3:
            log(k + "e", "cancelled", e3)
            o.n += 8
            raise
    except Oops as e4:
        log(e4)
    finally:
        log(k + "f")
        await asyncio.sleep(0)
        log(k + "g")
    for i5 in range(2):
        log(i5)
        t6 = asyncio.create_task(hop(k + "h", 99, 1))
        o.tasks.append(t6)
        o.n += await asyncio.shield(t6)
    t7 = asyncio.create_task(hop(k + "i", 50, 3))
    o.tasks.append(t7)
    for f8 in asyncio.as_completed([t7]):
        log(await f8)
    return 4


async def c9_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i9 in range(3):
            log(i9)
            await asyncio.sleep(0)
            log(k + "j")
        if o.n % 2:
            raise Oops(k + "k")
    except asyncio.CancelledError as e10:
        log(k + "l", "cancelled", e10)
        await asyncio.sleep(0)
        log(k + "m")
        raise
    log(k + "n")
    try:
        await asyncio.sleep(0)
        if o.n % 2:
            raise Oops(k + "o")
        o.n += await hop(k + "p", 16, 2)
    except Oops:
        t11 = asyncio.create_task(leaf(k + "q", 49))
        o.tasks.append(t11)
        d12, p13 = await asyncio.wait([t11, t11], return_when=asyncio.ALL_COMPLETED)
        log(len(d12), len(p13))
    else:
        log(k + "r")
    return 61


async def c9_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.tasks[2 % len(o.tasks)].add_done_callback(lambda p14: log(k + "s"))
            t15 = asyncio.create_task(c9_w1(k + "t", o))
            o.tasks.append(t15)
        except asyncio.CancelledError as e16:
            log(k + "u", "cancelled", e16)
            t17 = asyncio.create_task(fail(k + "v", 0))
            o.tasks.append(t17)
            o.n += await asyncio.shield(t17)
            raise
        try:
            await asyncio.sleep(0)
            t18 = asyncio.create_task(hop(k + "w", 10, 3))
            o.tasks.append(t18)
            d19, p20 = await asyncio.wait([t18, t18], return_when=asyncio.ALL_COMPLETED)
            log(len(d19), len(p20))
            d21, p22 = await asyncio.wait([t18, t18], return_when=asyncio.FIRST_EXCEPTION)
            log(len(d21), len(p22))
        except asyncio.CancelledError as e23:
            log(k + "x", "cancelled", e23)
            log(k + "y")
            raise
        finally:
            log(k + "z")
    finally:
        log(k + "a1")
        await asyncio.sleep(0)
        log(k + "b1")
    o.n += 2
    return 72


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t24 = asyncio.create_task(hop(k + "c1", 99, 3))
    o.tasks.append(t24)
    t25 = asyncio.create_task(leaf(k + "d1", 76))
    o.tasks.append(t25)
    o.n += await t24
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "e1")
        except Oops:
            if o.n % 2:
                raise Oops(k + "f1")
    except Oops:
        o.n += await hop(k + "g1", 30, 2)
    try:
        await asyncio.sleep(0)
        log(k + "h1")
    except Oops:
        await asyncio.sleep(0)
        log(k + "i1")
    else:
        log(k + "j1")
    finally:
        log(k + "k1")
        await asyncio.sleep(0)
        log(k + "l1")
    await asyncio.sleep(0)
    log(k + "m1")
    try:
        await asyncio.sleep(0)
        for i26 in range(2):
            log(i26)
            o.n += await asyncio.shield(t25)
    except Oops as e27:
        log(e27)
    finally:
        log(k + "n1")
        await asyncio.sleep(0)
        log(k + "o1")
    log(o.tasks[3 % len(o.tasks)].done())
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    asyncio.get_running_loop().call_soon(log, k + "a")
    try:
        await asyncio.sleep(0)
        log(o.tasks[3 % len(o.tasks)].done())
        t1 = asyncio.create_task(hop(k + "b", 49, 2))
        o.tasks.append(t1)
    except Oops:
        await asyncio.sleep(0)
        log(k + "c")
    t2 = asyncio.create_task(fail(k + "d", 2))
    o.tasks.append(t2)
    o.n += await t2
    return 80


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "e", 98, 2))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c10_w0(k + "f", o))
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        t5 = asyncio.create_task(c10_w0(k + "g", o))
        o.tasks.append(t5)
        t6 = asyncio.create_task(hop(k + "h", 17, 3))
        o.tasks.append(t6)
        for f7 in asyncio.as_completed([t5, t6]):
            log(await f7)
        try:
            await asyncio.sleep(0)
            log(t3.done())
        except asyncio.CancelledError as e8:
            log(k + "i", "cancelled", e8)
            await asyncio.sleep(0)
            log(k + "j")
            raise
    except asyncio.CancelledError as e9:
        log(k + "k", "cancelled", e9)
        o.n += await t4
        raise
    else:
        log(k + "l")
    finally:
        log(k + "m")
    o.n += await t4
    try:
        await asyncio.sleep(0)
        log(k + "n")
    except Oops:
        o.n += await t3
    finally:
        log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
    o.n += await t3
    try:
        await asyncio.sleep(0)
        for i10 in range(3):
            log(i10)
            o.n += await asyncio.shield(t3)
    except asyncio.CancelledError as e11:
        log(k + "q", "cancelled", e11)
        o.n += 3
        raise
    else:
        log(k + "r")
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    asyncio.get_running_loop().call_soon(log, k + "a")
    t1 = asyncio.create_task(leaf(k + "b", 9))
    o.tasks.append(t1)
    try:
        await asyncio.sleep(0)
        d2, p3 = await asyncio.wait([t1, t1], return_when=asyncio.FIRST_EXCEPTION)
        log(len(d2), len(p3))
    except Oops:
        o.n += await asyncio.shield(t1)
    finally:
        log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    try:
        await asyncio.sleep(0)
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    except Oops:
        await asyncio.sleep(0)
        log(k + "g")
    else:
        log(k + "h")
    finally:
        log(k + "i")
    return 87


async def c11_w1(k: str, o: Box) -> int:
    o.n += 3
    log(k + "j")
    return 18


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c11_w1(k + "k", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "l", 13, 2))
    o.tasks.append(t5)
    o.n += await hop(k + "m", 1, 1)
    d6, p7 = await asyncio.wait([t5, t5], return_when=asyncio.FIRST_COMPLETED)
    log(len(d6), len(p7))
    try:
        await asyncio.sleep(0)
        for i8 in range(2):
            log(i8)
            log(k + "n")
    except Oops:
        await asyncio.sleep(0)
        log(k + "o")
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(fail(k + "a", 1))
            o.tasks.append(t2)
            o.n += await t2
        except Oops:
            t3 = asyncio.create_task(hop(k + "b", 31, 1))
            o.tasks.append(t3)
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
        asyncio.get_running_loop().call_soon(log, k + "e")
    log(k + "f")
    for i4 in range(2):
        log(i4)
        asyncio.get_running_loop().call_soon(log, k + "g")
        try:
            await asyncio.sleep(0)
            t5 = asyncio.create_task(fail(k + "h", 0))
            o.tasks.append(t5)
            o.n += await t5
        finally:
            log(k + "i")
    for i6 in range(3):
        log(i6)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "j")
            o.n += await hop(k + "k", 63, 1)
        finally:
            log(k + "l")
            await asyncio.sleep(0)
            log(k + "m")
    return 55


async def c12_w1(k: str, o: Box) -> int:
    t7 = asyncio.create_task(leaf(k + "n", 88))
    o.tasks.append(t7)
    if o.n % 2:
        raise Oops(k + "o")
    o.n += await c12_w0(k + "p", o)
    o.n += await asyncio.shield(t7)
    return 6


async def c12_w2(k: str, o: Box) -> int:
    t8 = asyncio.create_task(fail(k + "q", 0))
    o.tasks.append(t8)
    o.n += await t8
    log(o.tasks[3 % len(o.tasks)].done())
    o.n += await c12_w0(k + "r", o)
    o.n += await asyncio.shield(t8)
    return 78


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(fail(k + "s", 1))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c12_w2(k + "t", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(c12_w2(k + "u", o))
    o.tasks.append(t11)
    try:
        await asyncio.sleep(0)
        for i12 in range(2):
            log(i12)
            log(k + "v")
            asyncio.get_running_loop().call_soon(log, k + "w")
        for i13 in range(3):
            log(i13)
            t14 = asyncio.create_task(hop(k + "x", 90, 1))
            o.tasks.append(t14)
            log(k + "y")
    except Oops as e15:
        log(e15)
    for i16 in range(2):
        log(i16)
        try:
            await asyncio.sleep(0)
            t17 = asyncio.create_task(fail(k + "z", 1))
            o.tasks.append(t17)
            o.n += 4
        except Oops as e18:
            log(e18)
    log(t11.done())
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 20, 3))
    o.tasks.append(t1)
    o.n += await t1
    log(o.tasks[3 % len(o.tasks)].done())
    for i2 in range(3):
        log(i2)
        asyncio.get_running_loop().call_soon(log, k + "b")
        try:
            await asyncio.sleep(0)
            d3, p4 = await asyncio.wait([t1, t1], return_when=asyncio.FIRST_EXCEPTION)
            log(len(d3), len(p4))
        except Oops:
            await asyncio.sleep(0)
            log(k + "c")
        else:
            log(k + "d")
    for i5 in range(2):
        log(i5)
        asyncio.get_running_loop().call_soon(log, k + "e")
    return 24


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c13_w0(k + "f", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c13_w0(k + "g", o))
    o.tasks.append(t7)
    await asyncio.sleep(0)
    log(k + "h")
    await asyncio.sleep(0)
    log(k + "i")
    try:
        await asyncio.sleep(0)
        for i8 in range(3):
            log(i8)
            await asyncio.sleep(0)
            log(k + "j")
        try:
            await asyncio.sleep(0)
            log(k + "k")
            await asyncio.sleep(0)
            log(k + "l")
        except Oops as e9:
            log(e9)
    except Oops as e10:
        log(e10)
    o.n += 2
    o.n += await t7
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    log(k + "a")
    t1 = asyncio.create_task(hop(k + "b", 0, 1))
    o.tasks.append(t1)
    for i2 in range(3):
        log(i2)
        try:
            await asyncio.sleep(0)
            o.n += await asyncio.shield(t1)
        except asyncio.CancelledError as e3:
            log(k + "c", "cancelled", e3)
            await asyncio.sleep(0)
            log(k + "d")
            raise
        else:
            log(k + "e")
        for i4 in range(3):
            log(i4)
            o.n += await asyncio.shield(t1)
    return 71


async def c14_w1(k: str, o: Box) -> int:
    for i5 in range(3):
        log(i5)
        for i6 in range(3):
            log(i6)
            await asyncio.sleep(0)
            log(k + "f")
            asyncio.get_running_loop().call_soon(log, k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    for i7 in range(3):
        log(i7)
        log(k + "i")
    try:
        await asyncio.sleep(0)
        t8 = asyncio.create_task(hop(k + "j", 32, 2))
        o.tasks.append(t8)
        o.n += await t8
        await asyncio.sleep(0)
        log(k + "k")
    except asyncio.CancelledError as e9:
        log(k + "l", "cancelled", e9)
        await asyncio.sleep(0)
        log(k + "m")
        raise
    o.tasks[3 % len(o.tasks)].add_done_callback(lambda p10: log(k + "n"))
    return 86


async def c14_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += await hop(k + "o", 6, 2)
    except asyncio.CancelledError as e11:
        log(k + "p", "cancelled", e11)
        o.n += 7
        raise
    else:
        log(k + "q")
    log(k + "r")
    return 85


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t12 = asyncio.create_task(c14_w2(k + "s", o))
    o.tasks.append(t12)
    t13 = asyncio.create_task(hop(k + "t", 16, 2))
    o.tasks.append(t13)
    t14 = asyncio.create_task(fail(k + "u", 0))
    o.tasks.append(t14)
    o.n += await fail(k + "v", 2)
    await asyncio.sleep(0)
    log(k + "w")
    o.tasks[3 % len(o.tasks)].add_done_callback(lambda p15: log(k + "x"))
    for i16 in range(3):
        log(i16)
        try:
            await asyncio.sleep(0)
            o.n += await asyncio.shield(t13)
        finally:
            log(k + "y")
            await asyncio.sleep(0)
            log(k + "z")
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 6))
    o.tasks.append(t1)
    d2, p3 = await asyncio.wait([t1, t1], return_when=asyncio.ALL_COMPLETED)
    log(len(d2), len(p3))
    t4 = asyncio.create_task(fail(k + "b", 1))
    o.tasks.append(t4)
    return 83


async def c15_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t5 = asyncio.create_task(hop(k + "c", 14, 3))
        o.tasks.append(t5)
        o.n += await t5
        await asyncio.sleep(0)
        log(k + "d")
    finally:
        log(k + "e")
    try:
        await asyncio.sleep(0)
        log(o.tasks[2 % len(o.tasks)].done())
        o.n += await c15_w0(k + "f", o)
    except Oops as e6:
        log(e6)
    finally:
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    return 57


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "i", 97, 3))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c15_w0(k + "j", o))
    o.tasks.append(t8)
    o.n += await t7
    o.n += await t7
    o.n += await hop(k + "k", 75, 2)
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    log(k + "a")
    for i1 in range(3):
        log(i1)
        o.tasks[0 % len(o.tasks)].add_done_callback(lambda p2: log(k + "b"))
        t3 = asyncio.create_task(hop(k + "c", 87, 1))
        o.tasks.append(t3)
    return 40


async def c16_w1(k: str, o: Box) -> int:
    for i4 in range(2):
        log(i4)
        t5 = asyncio.create_task(c16_w0(k + "d", o))
        o.tasks.append(t5)
        o.n += await t5
    try:
        await asyncio.sleep(0)
        log(k + "e")
    finally:
        log(k + "f")
        await asyncio.sleep(0)
        log(k + "g")
    await asyncio.sleep(0)
    log(k + "h")
    return 37


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(hop(k + "i", 34, 1))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "j", 41, 2))
    o.tasks.append(t7)
    o.n += await asyncio.shield(t6)
    asyncio.get_running_loop().call_soon(log, k + "k")
    for i8 in range(3):
        log(i8)
        log(k + "l")
        for i9 in range(2):
            log(i9)
            log(k + "m")
            asyncio.get_running_loop().call_soon(log, k + "n")
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    o.n += 3
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(leaf(k + "a", 69))
        o.tasks.append(t1)
        d2, p3 = await asyncio.wait([t1, t1], return_when=asyncio.FIRST_EXCEPTION)
        log(len(d2), len(p3))
    except asyncio.CancelledError as e4:
        log(k + "b", "cancelled", e4)
        o.n += 3
        raise
    finally:
        log(k + "c")
    for i5 in range(2):
        log(i5)
        t6 = asyncio.create_task(hop(k + "d", 52, 3))
        o.tasks.append(t6)
        o.n += await asyncio.shield(t6)
    return 52


async def c17_w1(k: str, o: Box) -> int:
    for i7 in range(2):
        log(i7)
        t8 = asyncio.create_task(leaf(k + "e", 55))
        o.tasks.append(t8)
        for f9 in asyncio.as_completed([t8]):
            log(await f9)
    try:
        await asyncio.sleep(0)
        t10 = asyncio.create_task(c17_w0(k + "f", o))
        o.tasks.append(t10)
        o.n += await t10
    finally:
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    return 14


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(c17_w0(k + "i", o))
    o.tasks.append(t11)
    t12 = asyncio.create_task(hop(k + "j", 16, 1))
    o.tasks.append(t12)
    t13 = asyncio.create_task(hop(k + "k", 52, 1))
    o.tasks.append(t13)
    try:
        await asyncio.sleep(0)
        o.n += await t11
    except Oops:
        await asyncio.sleep(0)
        log(k + "l")
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    for i14 in range(2):
        log(i14)
        await asyncio.sleep(0)
        log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
    o.n += await c17_w0(k + "q", o)
    log(k + "r")
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    log(k + "a")
    for i1 in range(2):
        log(i1)
        for i2 in range(2):
            log(i2)
            t3 = asyncio.create_task(hop(k + "b", 50, 2))
            o.tasks.append(t3)
    return 70


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(fail(k + "c", 1))
    o.tasks.append(t4)
    t5 = asyncio.create_task(leaf(k + "d", 72))
    o.tasks.append(t5)
    await asyncio.sleep(0)
    log(k + "e")
    t6 = asyncio.create_task(c18_w0(k + "f", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(leaf(k + "g", 37))
    o.tasks.append(t7)
    for f8 in asyncio.as_completed([t6, t7]):
        log(await f8)
    for i9 in range(2):
        log(i9)
        await asyncio.sleep(0)
        log(k + "h")
    try:
        await asyncio.sleep(0)
        for i10 in range(3):
            log(i10)
            await asyncio.sleep(0)
            log(k + "i")
        try:
            await asyncio.sleep(0)
            o.n += await t6
            await asyncio.sleep(0)
            log(k + "j")
        except Oops as e11:
            log(e11)
        finally:
            log(k + "k")
    finally:
        log(k + "l")
    o.n += await t7
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t1 = asyncio.create_task(fail(k + "b", 2))
            o.tasks.append(t1)
            log(k + "c")
        except asyncio.CancelledError as e2:
            log(k + "d", "cancelled", e2)
            asyncio.get_running_loop().call_soon(log, k + "e")
            raise
        finally:
            log(k + "f")
            await asyncio.sleep(0)
            log(k + "g")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "h")
        except Oops:
            t3 = asyncio.create_task(leaf(k + "i", 55))
            o.tasks.append(t3)
            o.n += await asyncio.shield(t3)
    finally:
        log(k + "j")
    return 46


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c19_w0(k + "k", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(leaf(k + "l", 84))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "m", 26, 3))
    o.tasks.append(t6)
    try:
        await asyncio.sleep(0)
        o.tasks[0 % len(o.tasks)].add_done_callback(lambda p7: log(k + "n"))
    except Oops:
        t8 = asyncio.create_task(c19_w0(k + "o", o))
        o.tasks.append(t8)
        for f9 in asyncio.as_completed([t8]):
            log(await f9)
    else:
        log(k + "p")
    finally:
        log(k + "q")
        await asyncio.sleep(0)
        log(k + "r")
    for i10 in range(2):
        log(i10)
        log(t5.done())
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "s")
        except asyncio.CancelledError as e11:
            log(k + "t", "cancelled", e11)
            o.n += await t4
            raise
    o.n += await hop(k + "u", 11, 1)
    log(t6.done())
    try:
        await asyncio.sleep(0)
        t12 = asyncio.create_task(fail(k + "v", 2))
        o.tasks.append(t12)
        t4.add_done_callback(lambda p13: log(k + "w"))
    finally:
        log(k + "x")
    o.n += await t6
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 52))
    o.tasks.append(t1)
    o.n += await asyncio.shield(t1)
    try:
        await asyncio.sleep(0)
        for i2 in range(2):
            log(i2)
            t3 = asyncio.create_task(hop(k + "b", 1, 2))
            o.tasks.append(t3)
            t4 = asyncio.create_task(hop(k + "c", 73, 2))
            o.tasks.append(t4)
    except Oops:
        log(t1.done())
    finally:
        log(k + "d")
        await asyncio.sleep(0)
        log(k + "e")
    return 95


async def c20_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f")
            log(k + "g")
        except Oops:
            await asyncio.sleep(0)
            log(k + "h")
        for i5 in range(3):
            log(i5)
            t6 = asyncio.create_task(c20_w0(k + "i", o))
            o.tasks.append(t6)
            o.n += await t6
            o.n += await t6
    finally:
        log(k + "j")
    t7 = asyncio.create_task(leaf(k + "k", 91))
    o.tasks.append(t7)
    o.n += await t7
    return 88


async def c20_w2(k: str, o: Box) -> int:
    for i8 in range(3):
        log(i8)
        log(k + "l")
    for i9 in range(2):
        log(i9)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "m")
            log(k + "n")
        except asyncio.CancelledError as e10:
            log(k + "o", "cancelled", e10)
            t11 = asyncio.create_task(leaf(k + "p", 21))
            o.tasks.append(t11)
            o.n += await asyncio.shield(t11)
            raise
        else:
            log(k + "q")
        finally:
            log(k + "r")
        log(o.tasks[0 % len(o.tasks)].done())
    t12 = asyncio.create_task(c20_w0(k + "s", o))
    o.tasks.append(t12)
    o.n += await asyncio.shield(t12)
    return 78


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(hop(k + "t", 25, 3))
    o.tasks.append(t13)
    t14 = asyncio.create_task(c20_w0(k + "u", o))
    o.tasks.append(t14)
    d15, p16 = await asyncio.wait([t14, t14], return_when=asyncio.FIRST_COMPLETED)
    log(len(d15), len(p16))
    for i17 in range(2):
        log(i17)
        for i18 in range(2):
            log(i18)
            o.n += 2
        try:
            await asyncio.sleep(0)
            o.n += await asyncio.shield(t13)
        except asyncio.CancelledError as e19:
            log(k + "v", "cancelled", e19)
            t20 = asyncio.create_task(hop(k + "w", 84, 2))
            o.tasks.append(t20)
            raise
        else:
            log(k + "x")
        finally:
            log(k + "y")
            await asyncio.sleep(0)
            log(k + "z")
    t21 = asyncio.create_task(fail(k + "a1", 0))
    o.tasks.append(t21)
    t21.add_done_callback(lambda p22: log(k + "b1"))
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(k + "a")
    except asyncio.CancelledError as e1:
        log(k + "b", "cancelled", e1)
        t2 = asyncio.create_task(fail(k + "c", 0))
        o.tasks.append(t2)
        raise
    finally:
        log(k + "d")
    log(o.tasks[4 % len(o.tasks)].done())
    return 12


async def c21_w1(k: str, o: Box) -> int:
    for i3 in range(2):
        log(i3)
        for i4 in range(3):
            log(i4)
            t5 = asyncio.create_task(hop(k + "e", 47, 3))
            o.tasks.append(t5)
            d6, p7 = await asyncio.wait([t5, t5], return_when=asyncio.ALL_COMPLETED)
            log(len(d6), len(p7))
            o.n += await t5
    o.n += 8
    try:
        await asyncio.sleep(0)
        t8 = asyncio.create_task(hop(k + "f", 90, 3))
        o.tasks.append(t8)
    except Oops:
        await asyncio.sleep(0)
        log(k + "g")
    else:
        log(k + "h")
    asyncio.get_running_loop().call_soon(log, k + "i")
    return 8


async def c21_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "j")
    t9 = asyncio.create_task(fail(k + "k", 1))
    o.tasks.append(t9)
    o.n += await t9
    return 61


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(c21_w0(k + "l", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(fail(k + "m", 2))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c21_w2(k + "n", o))
    o.tasks.append(t12)
    try:
        await asyncio.sleep(0)
        t13 = asyncio.create_task(leaf(k + "o", 76))
        o.tasks.append(t13)
        for f14 in asyncio.as_completed([t13]):
            log(await f14)
    finally:
        log(k + "p")
    try:
        await asyncio.sleep(0)
        for i15 in range(2):
            log(i15)
            o.n += 4
            o.n += await c21_w1(k + "q", o)
        o.n += 7
    finally:
        log(k + "r")
    await asyncio.sleep(0)
    log(k + "s")
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "a")
        except Oops as e1:
            log(e1)
        else:
            log(k + "b")
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
        t2 = asyncio.create_task(hop(k + "e", 74, 3))
        o.tasks.append(t2)
    except asyncio.CancelledError as e3:
        log(k + "f", "cancelled", e3)
        t4 = asyncio.create_task(fail(k + "g", 1))
        o.tasks.append(t4)
        raise
    else:
        log(k + "h")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "i")
            t5 = asyncio.create_task(leaf(k + "j", 35))
            o.tasks.append(t5)
            o.n += await t5
        except Oops:
            log(k + "k")
        finally:
            log(k + "l")
        try:
            await asyncio.sleep(0)
            t6 = asyncio.create_task(leaf(k + "m", 25))
            o.tasks.append(t6)
            o.n += await asyncio.shield(t6)
            t7 = asyncio.create_task(leaf(k + "n", 97))
            o.tasks.append(t7)
        finally:
            log(k + "o")
    except Oops as e8:
        log(e8)
    finally:
        log(k + "p")
        await asyncio.sleep(0)
        log(k + "q")
    for i9 in range(2):
        log(i9)
        await asyncio.sleep(0)
        log(k + "r")
    return 29


async def c22_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i10 in range(3):
            log(i10)
            o.n += await fail(k + "s", 1)
    except asyncio.CancelledError as e11:
        log(k + "t", "cancelled", e11)
        o.n += 9
        raise
    try:
        await asyncio.sleep(0)
        o.n += await c22_w0(k + "u", o)
    except asyncio.CancelledError as e12:
        log(k + "v", "cancelled", e12)
        asyncio.get_running_loop().call_soon(log, k + "w")
        raise
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "x")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "y")
            o.tasks[2 % len(o.tasks)].add_done_callback(lambda p13: log(k + "z"))
        finally:
            log(k + "a1")
            await asyncio.sleep(0)
            log(k + "b1")
    finally:
        log(k + "c1")
        await asyncio.sleep(0)
        log(k + "d1")
    await asyncio.sleep(0)
    log(k + "e1")
    return 73


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t14 = asyncio.create_task(leaf(k + "f1", 98))
    o.tasks.append(t14)
    t15 = asyncio.create_task(fail(k + "g1", 1))
    o.tasks.append(t15)
    t16 = asyncio.create_task(fail(k + "h1", 1))
    o.tasks.append(t16)
    await asyncio.sleep(0)
    log(k + "i1")
    await asyncio.sleep(0)
    log(k + "j1")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t16
        except Oops as e17:
            log(e17)
    except asyncio.CancelledError as e18:
        log(k + "k1", "cancelled", e18)
        log(k + "l1")
        raise
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    return 19


async def c23_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += 7
        try:
            await asyncio.sleep(0)
            t1 = asyncio.create_task(fail(k + "c", 0))
            o.tasks.append(t1)
            o.n += await t1
            log(t1.done())
        except asyncio.CancelledError as e2:
            log(k + "d", "cancelled", e2)
            await asyncio.sleep(0)
            log(k + "e")
            raise
        finally:
            log(k + "f")
    except Oops:
        t3 = asyncio.create_task(leaf(k + "g", 75))
        o.tasks.append(t3)
        o.n += await t3
    finally:
        log(k + "h")
    asyncio.get_running_loop().call_soon(log, k + "i")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t4 = asyncio.create_task(c23_w0(k + "j", o))
            o.tasks.append(t4)
            o.n += await t4
        except Oops:
            t5 = asyncio.create_task(hop(k + "k", 96, 1))
            o.tasks.append(t5)
            o.n += await asyncio.shield(t5)
        finally:
            log(k + "l")
            await asyncio.sleep(0)
            log(k + "m")
    except Oops:
        log(o.tasks[4 % len(o.tasks)].done())
    return 91


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c23_w0(k + "n", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(leaf(k + "o", 39))
    o.tasks.append(t7)
    t8 = asyncio.create_task(fail(k + "p", 1))
    o.tasks.append(t8)
    o.n += await t7
    o.n += await t6
    await asyncio.sleep(0)
    log(k + "q")
    await asyncio.sleep(0)
    log(k + "r")
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    log(k + "a")
    o.n += await fail(k + "b", 1)
    o.n += await fail(k + "c", 1)
    return 89


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(c24_w0(k + "d", o))
    o.tasks.append(t1)
    t2 = asyncio.create_task(hop(k + "e", 35, 1))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c24_w0(k + "f", o))
    o.tasks.append(t3)
    await asyncio.sleep(0)
    log(k + "g")
    try:
        await asyncio.sleep(0)
        t4 = asyncio.create_task(leaf(k + "h", 31))
        o.tasks.append(t4)
        try:
            await asyncio.sleep(0)
            log(o.tasks[4 % len(o.tasks)].done())
        except asyncio.CancelledError as e5:
            log(k + "i", "cancelled", e5)
            log(k + "j")
            raise
    except asyncio.CancelledError as e6:
        log(k + "k", "cancelled", e6)
        o.n += await asyncio.shield(t3)
        raise
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    try:
        await asyncio.sleep(0)
        for i7 in range(3):
            log(i7)
            await asyncio.sleep(0)
            log(k + "n")
    finally:
        log(k + "o")
    log(k + "p")
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
