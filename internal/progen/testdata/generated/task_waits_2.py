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
    o.n += 6
    try:
        await asyncio.sleep(0)
        o.tasks[3 % len(o.tasks)].add_done_callback(lambda p1: log(k + "a"))
    except Oops:
        await asyncio.sleep(0)
        log(k + "b")
    else:
        log(k + "c")
    return 58


async def c0_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "d")
        o.n += 4
    except Oops as e2:
        log(e2)
    finally:
        log(k + "e")
    try:
        await asyncio.sleep(0)
        o.tasks[1 % len(o.tasks)].add_done_callback(lambda p3: log(k + "f"))
        for i4 in range(2):
            log(i4)
            log(k + "g")
            t5 = asyncio.create_task(hop(k + "h", 30, 1))
            o.tasks.append(t5)
            o.n += await t5
    except asyncio.CancelledError as e6:
        log(k + "i", "cancelled", e6)
        log(k + "j")
        raise
    return 94


async def c0_w2(k: str, o: Box) -> int:
    t7 = asyncio.create_task(leaf(k + "k", 26))
    o.tasks.append(t7)
    o.n += await t7
    for i8 in range(3):
        log(i8)
        try:
            await asyncio.sleep(0)
            if o.n % 2:
                raise Oops(k + "l")
            t9 = asyncio.create_task(fail(k + "m", 2))
            o.tasks.append(t9)
        except Oops as e10:
            log(e10)
        else:
            log(k + "n")
        t11 = asyncio.create_task(c0_w1(k + "o", o))
        o.tasks.append(t11)
    await asyncio.sleep(0)
    log(k + "p")
    return 47


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t12 = asyncio.create_task(hop(k + "q", 84, 1))
    o.tasks.append(t12)
    t13 = asyncio.create_task(fail(k + "r", 0))
    o.tasks.append(t13)
    o.n += await c0_w0(k + "s", o)
    for i14 in range(3):
        log(i14)
        for i15 in range(2):
            log(i15)
            await asyncio.sleep(0)
            log(k + "t")
        for i16 in range(3):
            log(i16)
            await asyncio.sleep(0)
            log(k + "u")
            o.n += 6
    for i17 in range(3):
        log(i17)
        for i18 in range(3):
            log(i18)
            await asyncio.sleep(0)
            log(k + "v")
            log(t13.done())
        log(k + "w")
    for i19 in range(2):
        log(i19)
        await asyncio.sleep(0)
        log(k + "x")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await fail(k + "y", 2)
        finally:
            log(k + "z")
    except asyncio.CancelledError as e20:
        log(k + "a1", "cancelled", e20)
        t21 = asyncio.create_task(fail(k + "b1", 1))
        o.tasks.append(t21)
        raise
    try:
        await asyncio.sleep(0)
        log(k + "c1")
    except Oops:
        o.n += await asyncio.shield(t13)
    else:
        log(k + "d1")
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        log(k + "a")
        log(k + "b")
    t2 = asyncio.create_task(leaf(k + "c", 66))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "d", 65, 1))
    o.tasks.append(t3)
    for f4 in asyncio.as_completed([t2, t3]):
        log(await f4)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "e")
    except asyncio.CancelledError as e5:
        log(k + "f", "cancelled", e5)
        o.n += 7
        raise
    return 79


async def c1_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += await hop(k + "g", 22, 2)
    except Oops:
        log(k + "h")
    finally:
        log(k + "i")
    await asyncio.sleep(0)
    log(k + "j")
    t6 = asyncio.create_task(hop(k + "k", 92, 1))
    o.tasks.append(t6)
    d7, p8 = await asyncio.wait([t6, t6], return_when=asyncio.FIRST_EXCEPTION)
    log(len(d7), len(p8))
    log(t6.done())
    return 18


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(hop(k + "l", 92, 2))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c1_w0(k + "m", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(hop(k + "n", 7, 3))
    o.tasks.append(t11)
    for i12 in range(3):
        log(i12)
        o.tasks[4 % len(o.tasks)].add_done_callback(lambda p13: log(k + "o"))
        for i14 in range(2):
            log(i14)
            await asyncio.sleep(0)
            log(k + "p")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "q")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "r")
        except Oops as e15:
            log(e15)
    except asyncio.CancelledError as e16:
        log(k + "s", "cancelled", e16)
        log(k + "t")
        raise
    else:
        log(k + "u")
    finally:
        log(k + "v")
        await asyncio.sleep(0)
        log(k + "w")
    try:
        await asyncio.sleep(0)
        o.n += await t10
        o.n += await t9
    finally:
        log(k + "x")
    t17 = asyncio.create_task(hop(k + "y", 20, 3))
    o.tasks.append(t17)
    o.n += 4
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        for i2 in range(2):
            log(i2)
            log(k + "a")
            log(k + "b")
        try:
            await asyncio.sleep(0)
            t3 = asyncio.create_task(hop(k + "c", 22, 2))
            o.tasks.append(t3)
            o.n += await t3
            o.n += await leaf(k + "d", 45)
        finally:
            log(k + "e")
    o.n += await fail(k + "f", 2)
    await asyncio.sleep(0)
    log(k + "g")
    await asyncio.sleep(0)
    log(k + "h")
    return 10


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(hop(k + "i", 38, 2))
    o.tasks.append(t4)
    t5 = asyncio.create_task(fail(k + "j", 2))
    o.tasks.append(t5)
    await asyncio.sleep(0)
    log(k + "k")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t6 = asyncio.create_task(hop(k + "l", 64, 2))
            o.tasks.append(t6)
            t7 = asyncio.create_task(c2_w0(k + "m", o))
            o.tasks.append(t7)
            for f8 in asyncio.as_completed([t6, t7]):
                log(await f8)
            log(k + "n")
        except asyncio.CancelledError as e9:
            log(k + "o", "cancelled", e9)
            o.n += 4
            raise
        try:
            await asyncio.sleep(0)
            t10 = asyncio.create_task(fail(k + "p", 0))
            o.tasks.append(t10)
            t11 = asyncio.create_task(c2_w0(k + "q", o))
            o.tasks.append(t11)
            for f12 in asyncio.as_completed([t10, t11]):
                log(await f12)
            o.n += await t5
        finally:
            log(k + "r")
            await asyncio.sleep(0)
            log(k + "s")
    except Oops as e13:
        log(e13)
    finally:
        log(k + "t")
    await asyncio.sleep(0)
    log(k + "u")
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    log(o.tasks[0 % len(o.tasks)].done())
    t1 = asyncio.create_task(leaf(k + "a", 6))
    o.tasks.append(t1)
    o.n += await t1
    return 70


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c3_w0(k + "b", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c3_w0(k + "c", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "d", 1))
    o.tasks.append(t4)
    for i5 in range(3):
        log(i5)
        o.n += await t3
    log(k + "e")
    try:
        await asyncio.sleep(0)
        for i6 in range(3):
            log(i6)
            t7 = asyncio.create_task(c3_w0(k + "f", o))
            o.tasks.append(t7)
            await asyncio.sleep(0)
            log(k + "g")
    finally:
        log(k + "h")
        await asyncio.sleep(0)
        log(k + "i")
    o.n += await t4
    log(k + "j")
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 47, 1))
    o.tasks.append(t1)
    o.n += await t1
    log(k + "b")
    return 81


async def c4_w1(k: str, o: Box) -> int:
    asyncio.get_running_loop().call_soon(log, k + "c")
    t2 = asyncio.create_task(leaf(k + "d", 50))
    o.tasks.append(t2)
    o.n += await asyncio.shield(t2)
    try:
        await asyncio.sleep(0)
        for i3 in range(2):
            log(i3)
            o.n += 4
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    return 20


async def c4_w2(k: str, o: Box) -> int:
    log(k + "g")
    for i4 in range(2):
        log(i4)
        o.n += 2
    try:
        await asyncio.sleep(0)
        t5 = asyncio.create_task(leaf(k + "h", 81))
        o.tasks.append(t5)
        log(k + "i")
    except asyncio.CancelledError as e6:
        log(k + "j", "cancelled", e6)
        await asyncio.sleep(0)
        log(k + "k")
        raise
    try:
        await asyncio.sleep(0)
        log(k + "l")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "m")
        except Oops:
            t7 = asyncio.create_task(leaf(k + "n", 17))
            o.tasks.append(t7)
            o.n += await t7
        finally:
            log(k + "o")
            await asyncio.sleep(0)
            log(k + "p")
    except Oops as e8:
        log(e8)
    finally:
        log(k + "q")
        await asyncio.sleep(0)
        log(k + "r")
    return 15


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(fail(k + "s", 1))
    o.tasks.append(t9)
    t10 = asyncio.create_task(hop(k + "t", 18, 2))
    o.tasks.append(t10)
    log(k + "u")
    for i11 in range(3):
        log(i11)
        o.n += await t10
        o.n += await t9
    o.n += await asyncio.shield(t9)
    await asyncio.sleep(0)
    log(k + "v")
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    return 21


async def c5_w1(k: str, o: Box) -> int:
    log(k + "c")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "d")
            t1 = asyncio.create_task(c5_w0(k + "e", o))
            o.tasks.append(t1)
            d2, p3 = await asyncio.wait([t1, t1], return_when=asyncio.FIRST_COMPLETED)
            log(len(d2), len(p3))
        finally:
            log(k + "f")
    except Oops as e4:
        log(e4)
    finally:
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    log(o.tasks[2 % len(o.tasks)].done())
    await asyncio.sleep(0)
    log(k + "i")
    return 4


async def c5_w2(k: str, o: Box) -> int:
    log(k + "j")
    t5 = asyncio.create_task(hop(k + "k", 68, 3))
    o.tasks.append(t5)
    o.n += await t5
    try:
        await asyncio.sleep(0)
        log(k + "l")
        for i6 in range(2):
            log(i6)
            if o.n % 2:
                raise Oops(k + "m")
    except asyncio.CancelledError as e7:
        log(k + "n", "cancelled", e7)
        o.n += await t5
        raise
    else:
        log(k + "o")
    return 65


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(hop(k + "p", 10, 1))
    o.tasks.append(t8)
    t9 = asyncio.create_task(hop(k + "q", 5, 1))
    o.tasks.append(t9)
    t10 = asyncio.create_task(hop(k + "r", 96, 3))
    o.tasks.append(t10)
    o.n += 3
    t9.add_done_callback(lambda p11: log(k + "s"))
    try:
        await asyncio.sleep(0)
        t10.add_done_callback(lambda p12: log(k + "t"))
        for i13 in range(2):
            log(i13)
            await asyncio.sleep(0)
            log(k + "u")
    except Oops as e14:
        log(e14)
    finally:
        log(k + "v")
    d15, p16 = await asyncio.wait([t9, t8], return_when=asyncio.FIRST_EXCEPTION)
    log(len(d15), len(p16))
    await asyncio.sleep(0)
    log(k + "w")
    t9.add_done_callback(lambda p17: log(k + "x"))
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        await asyncio.sleep(0)
        log(k + "a")
        o.n += await hop(k + "b", 98, 2)
    t2 = asyncio.create_task(fail(k + "c", 1))
    o.tasks.append(t2)
    o.n += await t2
    return 63


async def c6_w1(k: str, o: Box) -> int:
    for i3 in range(2):
        log(i3)
        o.n += await c6_w0(k + "d", o)
    for i4 in range(3):
        log(i4)
        o.n += await c6_w0(k + "e", o)
        t5 = asyncio.create_task(c6_w0(k + "f", o))
        o.tasks.append(t5)
        o.n += await t5
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "g")
        except Oops:
            t6 = asyncio.create_task(hop(k + "h", 77, 2))
            o.tasks.append(t6)
            o.n += await t6
        else:
            log(k + "i")
        finally:
            log(k + "j")
    finally:
        log(k + "k")
    return 90


async def c6_w2(k: str, o: Box) -> int:
    for i7 in range(3):
        log(i7)
        o.n += await leaf(k + "l", 33)
        t8 = asyncio.create_task(c6_w0(k + "m", o))
        o.tasks.append(t8)
    for i9 in range(3):
        log(i9)
        t10 = asyncio.create_task(c6_w1(k + "n", o))
        o.tasks.append(t10)
        o.n += await t10
    t11 = asyncio.create_task(fail(k + "o", 0))
    o.tasks.append(t11)
    d12, p13 = await asyncio.wait([t11, t11], return_when=asyncio.ALL_COMPLETED)
    log(len(d12), len(p13))
    return 88


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t14 = asyncio.create_task(c6_w1(k + "p", o))
    o.tasks.append(t14)
    t15 = asyncio.create_task(c6_w0(k + "q", o))
    o.tasks.append(t15)
    t16 = asyncio.create_task(hop(k + "r", 32, 3))
    o.tasks.append(t16)
    await asyncio.sleep(0)
    log(k + "s")
    try:
        await asyncio.sleep(0)
        log(t15.done())
    except Oops:
        t17 = asyncio.create_task(leaf(k + "t", 95))
        o.tasks.append(t17)
        for f18 in asyncio.as_completed([t17]):
            log(await f18)
    finally:
        log(k + "u")
        await asyncio.sleep(0)
        log(k + "v")
    try:
        await asyncio.sleep(0)
        for i19 in range(2):
            log(i19)
            o.n += 3
        for i20 in range(3):
            log(i20)
            t16.add_done_callback(lambda p21: log(k + "w"))
            await asyncio.sleep(0)
            log(k + "x")
    except Oops:
        t22 = asyncio.create_task(leaf(k + "y", 10))
        o.tasks.append(t22)
    finally:
        log(k + "z")
    for i23 in range(2):
        log(i23)
        try:
            await asyncio.sleep(0)
            log(k + "a1")
            o.n += 4
        except Oops as e24:
            log(e24)
    for i25 in range(3):
        log(i25)
        try:
            await asyncio.sleep(0)
            o.n += await t16
        except asyncio.CancelledError as e26:
            log(k + "b1", "cancelled", e26)
            t27 = asyncio.create_task(c6_w0(k + "c1", o))
            o.tasks.append(t27)
            raise
        finally:
            log(k + "d1")
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
        for i1 in range(3):
            log(i1)
            await asyncio.sleep(0)
            log(k + "b")
            log(o.tasks[2 % len(o.tasks)].done())
    except Oops:
        log(k + "c")
    else:
        log(k + "d")
    t2 = asyncio.create_task(leaf(k + "e", 25))
    o.tasks.append(t2)
    o.n += await asyncio.shield(t2)
    return 67


async def c7_w1(k: str, o: Box) -> int:
    t3 = asyncio.create_task(fail(k + "f", 1))
    o.tasks.append(t3)
    o.n += await t3
    for i4 in range(2):
        log(i4)
        for i5 in range(3):
            log(i5)
            t3.add_done_callback(lambda p6: log(k + "g"))
    return 48


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c7_w1(k + "h", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "i", 7, 3))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c7_w0(k + "j", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(hop(k + "k", 49, 3))
    o.tasks.append(t10)
    for i11 in range(3):
        log(i11)
        o.n += await c7_w1(k + "l", o)
    o.n += await asyncio.shield(t8)
    t12 = asyncio.create_task(leaf(k + "m", 14))
    o.tasks.append(t12)
    for i13 in range(3):
        log(i13)
        o.n += await t7
    try:
        await asyncio.sleep(0)
        for i14 in range(2):
            log(i14)
            log(o.tasks[0 % len(o.tasks)].done())
            log(t7.done())
    except Oops as e15:
        log(e15)
    finally:
        log(k + "n")
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 90, 2))
    o.tasks.append(t1)
    try:
        await asyncio.sleep(0)
        log(k + "b")
        await asyncio.sleep(0)
        log(k + "c")
    except asyncio.CancelledError as e2:
        log(k + "d", "cancelled", e2)
        log(k + "e")
        raise
    finally:
        log(k + "f")
        await asyncio.sleep(0)
        log(k + "g")
    return 5


async def c8_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(o.tasks[4 % len(o.tasks)].done())
    except Oops:
        t3 = asyncio.create_task(c8_w0(k + "h", o))
        o.tasks.append(t3)
        t4 = asyncio.create_task(c8_w0(k + "i", o))
        o.tasks.append(t4)
        t5 = asyncio.create_task(c8_w0(k + "j", o))
        o.tasks.append(t5)
        for f6 in asyncio.as_completed([t3, t4, t5]):
            log(await f6)
    else:
        log(k + "k")
    finally:
        log(k + "l")
    log(o.tasks[1 % len(o.tasks)].done())
    for i7 in range(3):
        log(i7)
        try:
            await asyncio.sleep(0)
            asyncio.get_running_loop().call_soon(log, k + "m")
        finally:
            log(k + "n")
    t8 = asyncio.create_task(c8_w0(k + "o", o))
    o.tasks.append(t8)
    o.n += await t8
    return 95


async def c8_w2(k: str, o: Box) -> int:
    o.n += await c8_w0(k + "p", o)
    await asyncio.sleep(0)
    log(k + "q")
    t9 = asyncio.create_task(hop(k + "r", 71, 2))
    o.tasks.append(t9)
    return 62


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(leaf(k + "s", 65))
    o.tasks.append(t10)
    t11 = asyncio.create_task(c8_w2(k + "t", o))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c8_w2(k + "u", o))
    o.tasks.append(t12)
    await asyncio.sleep(0)
    log(k + "v")
    log(k + "w")
    o.n += await asyncio.shield(t11)
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "a")
        except asyncio.CancelledError as e2:
            log(k + "b", "cancelled", e2)
            await asyncio.sleep(0)
            log(k + "c")
            raise
        try:
            await asyncio.sleep(0)
            t3 = asyncio.create_task(hop(k + "d", 26, 3))
            o.tasks.append(t3)
        except Oops:
            t4 = asyncio.create_task(hop(k + "e", 20, 3))
            o.tasks.append(t4)
            o.n += await asyncio.shield(t4)
        else:
            log(k + "f")
    await asyncio.sleep(0)
    log(k + "g")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "h")
            t5 = asyncio.create_task(fail(k + "i", 0))
            o.tasks.append(t5)
            o.n += await asyncio.shield(t5)
        finally:
            log(k + "j")
            await asyncio.sleep(0)
            log(k + "k")
        for i6 in range(2):
            log(i6)
            log(k + "l")
    except Oops:
        log(k + "m")
    t7 = asyncio.create_task(leaf(k + "n", 27))
    o.tasks.append(t7)
    return 34


async def c9_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "o")
    except Oops:
        await asyncio.sleep(0)
        log(k + "p")
    for i8 in range(2):
        log(i8)
        for i9 in range(2):
            log(i9)
            await asyncio.sleep(0)
            log(k + "q")
    await asyncio.sleep(0)
    log(k + "r")
    for i10 in range(2):
        log(i10)
        await asyncio.sleep(0)
        log(k + "s")
    return 53


async def c9_w2(k: str, o: Box) -> int:
    t11 = asyncio.create_task(leaf(k + "t", 54))
    o.tasks.append(t11)
    o.n += await t11
    t12 = asyncio.create_task(c9_w1(k + "u", o))
    o.tasks.append(t12)
    try:
        await asyncio.sleep(0)
        log(k + "v")
    except Oops:
        t13 = asyncio.create_task(c9_w0(k + "w", o))
        o.tasks.append(t13)
    finally:
        log(k + "x")
    try:
        await asyncio.sleep(0)
        for i14 in range(2):
            log(i14)
            o.n += await leaf(k + "y", 93)
            o.n += await asyncio.shield(t11)
    except asyncio.CancelledError as e15:
        log(k + "z", "cancelled", e15)
        d16, p17 = await asyncio.wait([t11, t11], return_when=asyncio.ALL_COMPLETED)
        log(len(d16), len(p17))
        raise
    return 51


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t18 = asyncio.create_task(hop(k + "a1", 91, 3))
    o.tasks.append(t18)
    t19 = asyncio.create_task(fail(k + "b1", 1))
    o.tasks.append(t19)
    t20 = asyncio.create_task(leaf(k + "c1", 31))
    o.tasks.append(t20)
    for i21 in range(2):
        log(i21)
        try:
            await asyncio.sleep(0)
            asyncio.get_running_loop().call_soon(log, k + "d1")
            log(k + "e1")
        finally:
            log(k + "f1")
        await asyncio.sleep(0)
        log(k + "g1")
    d22, p23 = await asyncio.wait([t18, t20], return_when=asyncio.ALL_COMPLETED)
    log(len(d22), len(p23))
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "h1")
        try:
            await asyncio.sleep(0)
            log(t19.done())
            if o.n % 2:
                raise Oops(k + "i1")
        finally:
            log(k + "j1")
            await asyncio.sleep(0)
            log(k + "k1")
    except asyncio.CancelledError as e24:
        log(k + "l1", "cancelled", e24)
        log(t19.done())
        raise
    for i25 in range(3):
        log(i25)
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "m1", 20, 1)
            o.n += await asyncio.shield(t18)
        except asyncio.CancelledError as e26:
            log(k + "n1", "cancelled", e26)
            log(k + "o1")
            raise
        o.n += await t18
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    log(k + "a")
    t1 = asyncio.create_task(fail(k + "b", 0))
    o.tasks.append(t1)
    return 79


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(leaf(k + "c", 44))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "d", 51, 1))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c10_w0(k + "e", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c10_w0(k + "f", o))
    o.tasks.append(t5)
    for f6 in asyncio.as_completed([t5]):
        log(await f6)
    await asyncio.sleep(0)
    log(k + "g")
    o.n += await asyncio.shield(t4)
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        try:
            await asyncio.sleep(0)
            asyncio.get_running_loop().call_soon(log, k + "a")
            log(k + "b")
        finally:
            log(k + "c")
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(hop(k + "d", 1, 2))
            o.tasks.append(t2)
            o.n += await asyncio.shield(t2)
            await asyncio.sleep(0)
            log(k + "e")
        except asyncio.CancelledError as e3:
            log(k + "f", "cancelled", e3)
            o.tasks[1 % len(o.tasks)].add_done_callback(lambda p4: log(k + "g"))
            raise
        else:
            log(k + "h")
        finally:
            log(k + "i")
            await asyncio.sleep(0)
            log(k + "j")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "k")
        except Oops:
            await asyncio.sleep(0)
            log(k + "l")
        o.n += 3
    except Oops as e5:
        log(e5)
    else:
        log(k + "m")
    finally:
        log(k + "n")
    t6 = asyncio.create_task(fail(k + "o", 0))
    o.tasks.append(t6)
    o.n += await asyncio.shield(t6)
    return 97


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(fail(k + "p", 2))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c11_w0(k + "q", o))
    o.tasks.append(t8)
    await asyncio.sleep(0)
    log(k + "r")
    for i9 in range(2):
        log(i9)
        o.n += await t7
        for i10 in range(3):
            log(i10)
            t11 = asyncio.create_task(c11_w0(k + "s", o))
            o.tasks.append(t11)
    for i12 in range(2):
        log(i12)
        o.n += await asyncio.shield(t7)
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(fail(k + "a", 2))
            o.tasks.append(t2)
            o.n += await t2
            await asyncio.sleep(0)
            log(k + "b")
        except Oops as e3:
            log(e3)
        else:
            log(k + "c")
    o.n += await leaf(k + "d", 89)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.tasks[0 % len(o.tasks)].add_done_callback(lambda p4: log(k + "e"))
        except Oops:
            t5 = asyncio.create_task(leaf(k + "f", 70))
            o.tasks.append(t5)
            d6, p7 = await asyncio.wait([t5, t5], return_when=asyncio.ALL_COMPLETED)
            log(len(d6), len(p7))
        try:
            await asyncio.sleep(0)
            t8 = asyncio.create_task(hop(k + "g", 90, 3))
            o.tasks.append(t8)
        except Oops as e9:
            log(e9)
        else:
            log(k + "h")
    except asyncio.CancelledError as e10:
        log(k + "i", "cancelled", e10)
        await asyncio.sleep(0)
        log(k + "j")
        raise
    return 68


async def c12_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i11 in range(3):
            log(i11)
            await asyncio.sleep(0)
            log(k + "k")
    except asyncio.CancelledError as e12:
        log(k + "l", "cancelled", e12)
        if o.n % 2:
            raise Oops(k + "m")
        raise
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "n")
        o.n += await leaf(k + "o", 37)
    except asyncio.CancelledError as e13:
        log(k + "p", "cancelled", e13)
        t14 = asyncio.create_task(c12_w0(k + "q", o))
        o.tasks.append(t14)
        d15, p16 = await asyncio.wait([t14, t14], return_when=asyncio.FIRST_COMPLETED)
        log(len(d15), len(p16))
        raise
    finally:
        log(k + "r")
        await asyncio.sleep(0)
        log(k + "s")
    return 21


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t17 = asyncio.create_task(fail(k + "t", 2))
    o.tasks.append(t17)
    t18 = asyncio.create_task(fail(k + "u", 0))
    o.tasks.append(t18)
    await asyncio.sleep(0)
    log(k + "v")
    for i19 in range(2):
        log(i19)
        o.n += await asyncio.shield(t18)
        for i20 in range(3):
            log(i20)
            t21 = asyncio.create_task(c12_w0(k + "w", o))
            o.tasks.append(t21)
    o.n += await asyncio.shield(t17)
    for i22 in range(2):
        log(i22)
        d23, p24 = await asyncio.wait([t18, t18], return_when=asyncio.FIRST_EXCEPTION)
        log(len(d23), len(p24))
        t25 = asyncio.create_task(leaf(k + "x", 94))
        o.tasks.append(t25)
    for i26 in range(3):
        log(i26)
        await asyncio.sleep(0)
        log(k + "y")
        await asyncio.sleep(0)
        log(k + "z")
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        o.n += await fail(k + "a", 2)
        try:
            await asyncio.sleep(0)
            log(o.tasks[1 % len(o.tasks)].done())
        except asyncio.CancelledError as e2:
            log(k + "b", "cancelled", e2)
            t3 = asyncio.create_task(leaf(k + "c", 48))
            o.tasks.append(t3)
            o.n += await asyncio.shield(t3)
            raise
    try:
        await asyncio.sleep(0)
        for i4 in range(2):
            log(i4)
            await asyncio.sleep(0)
            log(k + "d")
    except Oops as e5:
        log(e5)
    else:
        log(k + "e")
    return 69


async def c13_w1(k: str, o: Box) -> int:
    t6 = asyncio.create_task(c13_w0(k + "f", o))
    o.tasks.append(t6)
    o.n += await t6
    for i7 in range(3):
        log(i7)
        log(t6.done())
        o.n += await t6
    return 97


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(leaf(k + "g", 68))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c13_w1(k + "h", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(hop(k + "i", 61, 3))
    o.tasks.append(t10)
    for i11 in range(3):
        log(i11)
        await asyncio.sleep(0)
        log(k + "j")
        try:
            await asyncio.sleep(0)
            o.n += await fail(k + "k", 0)
        except Oops:
            o.n += 8
    o.n += await asyncio.shield(t8)
    try:
        await asyncio.sleep(0)
        for i12 in range(2):
            log(i12)
            o.n += await hop(k + "l", 81, 3)
            o.n += await t10
        if o.n % 2:
            raise Oops(k + "m")
    except Oops:
        t13 = asyncio.create_task(c13_w0(k + "n", o))
        o.tasks.append(t13)
    finally:
        log(k + "o")
    log(k + "p")
    t14 = asyncio.create_task(hop(k + "q", 7, 1))
    o.tasks.append(t14)
    try:
        await asyncio.sleep(0)
        o.n += await asyncio.shield(t10)
    except Oops as e15:
        log(e15)
    else:
        log(k + "r")
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    log(k + "a")
    log(o.tasks[4 % len(o.tasks)].done())
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(hop(k + "b", 41, 2))
        o.tasks.append(t1)
        o.n += await t1
    except Oops as e2:
        log(e2)
    finally:
        log(k + "c")
    for i3 in range(3):
        log(i3)
        for i4 in range(2):
            log(i4)
            o.n += await fail(k + "d", 1)
    return 20


async def c14_w1(k: str, o: Box) -> int:
    log(k + "e")
    t5 = asyncio.create_task(c14_w0(k + "f", o))
    o.tasks.append(t5)
    o.n += await asyncio.shield(t5)
    return 14


async def c14_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "g")
    t6 = asyncio.create_task(c14_w0(k + "h", o))
    o.tasks.append(t6)
    o.n += await t6
    for i7 in range(3):
        log(i7)
        try:
            await asyncio.sleep(0)
            t8 = asyncio.create_task(c14_w0(k + "i", o))
            o.tasks.append(t8)
            for f9 in asyncio.as_completed([t8]):
                log(await f9)
            t10 = asyncio.create_task(c14_w0(k + "j", o))
            o.tasks.append(t10)
        except asyncio.CancelledError as e11:
            log(k + "k", "cancelled", e11)
            o.n += await hop(k + "l", 40, 2)
            raise
        else:
            log(k + "m")
        t12 = asyncio.create_task(leaf(k + "n", 3))
        o.tasks.append(t12)
        t13 = asyncio.create_task(c14_w0(k + "o", o))
        o.tasks.append(t13)
        for f14 in asyncio.as_completed([t12, t13]):
            log(await f14)
    try:
        await asyncio.sleep(0)
        for i15 in range(2):
            log(i15)
            log(k + "p")
        await asyncio.sleep(0)
        log(k + "q")
    except Oops as e16:
        log(e16)
    return 59


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t17 = asyncio.create_task(leaf(k + "r", 11))
    o.tasks.append(t17)
    t18 = asyncio.create_task(c14_w1(k + "s", o))
    o.tasks.append(t18)
    t19 = asyncio.create_task(c14_w0(k + "t", o))
    o.tasks.append(t19)
    try:
        await asyncio.sleep(0)
        o.n += 4
        try:
            await asyncio.sleep(0)
            t20 = asyncio.create_task(hop(k + "u", 18, 2))
            o.tasks.append(t20)
        except Oops:
            log(k + "v")
    except Oops:
        asyncio.get_running_loop().call_soon(log, k + "w")
    o.n += 2
    for i21 in range(2):
        log(i21)
        asyncio.get_running_loop().call_soon(log, k + "x")
    log(t17.done())
    try:
        await asyncio.sleep(0)
        t22 = asyncio.create_task(hop(k + "y", 37, 2))
        o.tasks.append(t22)
        try:
            await asyncio.sleep(0)
            t22.add_done_callback(lambda p23: log(k + "z"))
            t24 = asyncio.create_task(leaf(k + "a1", 53))
            o.tasks.append(t24)
        except Oops as e25:
            log(e25)
    except Oops:
        o.n += await c14_w0(k + "b1", o)
    finally:
        log(k + "c1")
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.tasks[3 % len(o.tasks)].add_done_callback(lambda p1: log(k + "a"))
        finally:
            log(k + "b")
            await asyncio.sleep(0)
            log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    except Oops as e2:
        log(e2)
    else:
        log(k + "i")
    t3 = asyncio.create_task(hop(k + "j", 5, 3))
    o.tasks.append(t3)
    o.n += await t3
    return 75


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(hop(k + "k", 95, 2))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "l", 80, 3))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c15_w0(k + "m", o))
    o.tasks.append(t6)
    await asyncio.sleep(0)
    log(k + "n")
    try:
        await asyncio.sleep(0)
        for i7 in range(2):
            log(i7)
            o.n += 8
            await asyncio.sleep(0)
            log(k + "o")
    except Oops as e8:
        log(e8)
    else:
        log(k + "p")
    for i9 in range(2):
        log(i9)
        o.n += await t4
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "q")
            log(k + "r")
        except asyncio.CancelledError as e10:
            log(k + "s", "cancelled", e10)
            d11, p12 = await asyncio.wait([t4, t5], return_when=asyncio.ALL_COMPLETED)
            log(len(d11), len(p12))
            raise
        finally:
            log(k + "t")
            await asyncio.sleep(0)
            log(k + "u")
    for i13 in range(2):
        log(i13)
        o.n += await asyncio.shield(t6)
        o.n += await asyncio.shield(t6)
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(fail(k + "a", 0))
        o.tasks.append(t1)
        o.n += await t1
    except asyncio.CancelledError as e2:
        log(k + "b", "cancelled", e2)
        log(k + "c")
        raise
    o.n += 3
    return 27


async def c16_w1(k: str, o: Box) -> int:
    t3 = asyncio.create_task(hop(k + "d", 3, 1))
    o.tasks.append(t3)
    o.n += await t3
    try:
        await asyncio.sleep(0)
        t3.add_done_callback(lambda p4: log(k + "e"))
        for i5 in range(3):
            log(i5)
            await asyncio.sleep(0)
            log(k + "f")
            await asyncio.sleep(0)
            log(k + "g")
    finally:
        log(k + "h")
        await asyncio.sleep(0)
        log(k + "i")
    for i6 in range(3):
        log(i6)
        o.n += 3
    return 73


async def c16_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t7 = asyncio.create_task(hop(k + "j", 80, 1))
        o.tasks.append(t7)
        o.n += await t7
        await asyncio.sleep(0)
        log(k + "k")
    finally:
        log(k + "l")
    for i8 in range(2):
        log(i8)
        try:
            await asyncio.sleep(0)
            t9 = asyncio.create_task(c16_w1(k + "m", o))
            o.tasks.append(t9)
            for f10 in asyncio.as_completed([t9]):
                log(await f10)
        except asyncio.CancelledError as e11:
            log(k + "n", "cancelled", e11)
            o.n += 7
            raise
        finally:
            log(k + "o")
    t12 = asyncio.create_task(fail(k + "p", 1))
    o.tasks.append(t12)
    return 70


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(c16_w1(k + "q", o))
    o.tasks.append(t13)
    t14 = asyncio.create_task(hop(k + "r", 31, 1))
    o.tasks.append(t14)
    t15 = asyncio.create_task(c16_w2(k + "s", o))
    o.tasks.append(t15)
    for i16 in range(3):
        log(i16)
        for i17 in range(2):
            log(i17)
            log(k + "t")
    o.n += await asyncio.shield(t13)
    await asyncio.sleep(0)
    log(k + "u")
    o.n += await asyncio.shield(t13)
    log(t13.done())
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 63))
    o.tasks.append(t1)
    o.n += await asyncio.shield(t1)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(o.tasks[2 % len(o.tasks)].done())
            log(k + "b")
        except asyncio.CancelledError as e2:
            log(k + "c", "cancelled", e2)
            log(t1.done())
            raise
        t3 = asyncio.create_task(fail(k + "d", 2))
        o.tasks.append(t3)
    except Oops as e4:
        log(e4)
    finally:
        log(k + "e")
    return 20


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(hop(k + "f", 57, 1))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c17_w0(k + "g", o))
    o.tasks.append(t6)
    await asyncio.sleep(0)
    log(k + "h")
    try:
        await asyncio.sleep(0)
        t7 = asyncio.create_task(hop(k + "i", 53, 2))
        o.tasks.append(t7)
        t8 = asyncio.create_task(hop(k + "j", 44, 1))
        o.tasks.append(t8)
        t9 = asyncio.create_task(hop(k + "k", 19, 1))
        o.tasks.append(t9)
        for f10 in asyncio.as_completed([t7, t8, t9]):
            log(await f10)
    except Oops as e11:
        log(e11)
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    await asyncio.sleep(0)
    log(k + "n")
    t12 = asyncio.create_task(hop(k + "o", 52, 3))
    o.tasks.append(t12)
    for i13 in range(3):
        log(i13)
        await asyncio.sleep(0)
        log(k + "p")
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    o.n += await hop(k + "a", 91, 1)
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(hop(k + "b", 89, 3))
            o.tasks.append(t2)
            o.n += await t2
        except Oops as e3:
            log(e3)
        else:
            log(k + "c")
        t4 = asyncio.create_task(leaf(k + "d", 96))
        o.tasks.append(t4)
        d5, p6 = await asyncio.wait([t4, t4], return_when=asyncio.FIRST_COMPLETED)
        log(len(d5), len(p6))
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "e")
        log(o.tasks[4 % len(o.tasks)].done())
    finally:
        log(k + "f")
        await asyncio.sleep(0)
        log(k + "g")
    return 23


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c18_w0(k + "h", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c18_w0(k + "i", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(leaf(k + "j", 34))
    o.tasks.append(t9)
    log(t7.done())
    for i10 in range(2):
        log(i10)
        for i11 in range(2):
            log(i11)
            o.n += 4
            t12 = asyncio.create_task(c18_w0(k + "k", o))
            o.tasks.append(t12)
            for f13 in asyncio.as_completed([t12]):
                log(await f13)
    try:
        await asyncio.sleep(0)
        t14 = asyncio.create_task(leaf(k + "l", 96))
        o.tasks.append(t14)
    finally:
        log(k + "m")
    o.n += await t7
    try:
        await asyncio.sleep(0)
        o.n += await t8
    except asyncio.CancelledError as e15:
        log(k + "n", "cancelled", e15)
        await asyncio.sleep(0)
        log(k + "o")
        raise
    else:
        log(k + "p")
    for i16 in range(2):
        log(i16)
        o.n += await asyncio.shield(t9)
        await asyncio.sleep(0)
        log(k + "q")
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    log(k + "a")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            if o.n % 2:
                raise Oops(k + "b")
        except Oops:
            t1 = asyncio.create_task(hop(k + "c", 87, 2))
            o.tasks.append(t1)
    except Oops as e2:
        log(e2)
    finally:
        log(k + "d")
        await asyncio.sleep(0)
        log(k + "e")
    for i3 in range(3):
        log(i3)
        await asyncio.sleep(0)
        log(k + "f")
    return 71


async def c19_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(k + "g")
        t4 = asyncio.create_task(leaf(k + "h", 1))
        o.tasks.append(t4)
    except asyncio.CancelledError as e5:
        log(k + "i", "cancelled", e5)
        await asyncio.sleep(0)
        log(k + "j")
        raise
    else:
        log(k + "k")
    finally:
        log(k + "l")
    for i6 in range(3):
        log(i6)
        log(k + "m")
        log(k + "n")
    await asyncio.sleep(0)
    log(k + "o")
    return 69


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(leaf(k + "p", 0))
    o.tasks.append(t7)
    t8 = asyncio.create_task(fail(k + "q", 1))
    o.tasks.append(t8)
    log(k + "r")
    for i9 in range(2):
        log(i9)
        await asyncio.sleep(0)
        log(k + "s")
    for i10 in range(2):
        log(i10)
        log(k + "t")
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += 2
        o.tasks[1 % len(o.tasks)].add_done_callback(lambda p1: log(k + "a"))
    except asyncio.CancelledError as e2:
        log(k + "b", "cancelled", e2)
        log(o.tasks[0 % len(o.tasks)].done())
        raise
    finally:
        log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    for i3 in range(2):
        log(i3)
        o.n += await fail(k + "e", 1)
    log(k + "f")
    return 81


async def c20_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t4 = asyncio.create_task(c20_w0(k + "g", o))
            o.tasks.append(t4)
            t5 = asyncio.create_task(fail(k + "h", 1))
            o.tasks.append(t5)
            for f6 in asyncio.as_completed([t4, t5]):
                log(await f6)
            o.n += 1
        except asyncio.CancelledError as e7:
            log(k + "i", "cancelled", e7)
            await asyncio.sleep(0)
            log(k + "j")
            raise
        else:
            log(k + "k")
        finally:
            log(k + "l")
        for i8 in range(3):
            log(i8)
            t9 = asyncio.create_task(hop(k + "m", 63, 3))
            o.tasks.append(t9)
    except asyncio.CancelledError as e10:
        log(k + "n", "cancelled", e10)
        asyncio.get_running_loop().call_soon(log, k + "o")
        raise
    for i11 in range(2):
        log(i11)
        t12 = asyncio.create_task(fail(k + "p", 0))
        o.tasks.append(t12)
        o.n += await t12
        try:
            await asyncio.sleep(0)
            log(k + "q")
        except Oops as e13:
            log(e13)
    log(k + "r")
    return 99


async def c20_w2(k: str, o: Box) -> int:
    for i14 in range(2):
        log(i14)
        await asyncio.sleep(0)
        log(k + "s")
    t15 = asyncio.create_task(c20_w0(k + "t", o))
    o.tasks.append(t15)
    d16, p17 = await asyncio.wait([t15, t15], return_when=asyncio.ALL_COMPLETED)
    log(len(d16), len(p17))
    for i18 in range(3):
        log(i18)
        await asyncio.sleep(0)
        log(k + "u")
        o.n += await t15
    return 7


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t19 = asyncio.create_task(leaf(k + "v", 29))
    o.tasks.append(t19)
    t20 = asyncio.create_task(c20_w0(k + "w", o))
    o.tasks.append(t20)
    t21 = asyncio.create_task(hop(k + "x", 64, 2))
    o.tasks.append(t21)
    for i22 in range(2):
        log(i22)
        asyncio.get_running_loop().call_soon(log, k + "y")
    asyncio.get_running_loop().call_soon(log, k + "z")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "a1")
        finally:
            log(k + "b1")
    except Oops:
        t23 = asyncio.create_task(hop(k + "c1", 37, 3))
        o.tasks.append(t23)
    for i24 in range(3):
        log(i24)
        for i25 in range(2):
            log(i25)
            t26 = asyncio.create_task(fail(k + "d1", 0))
            o.tasks.append(t26)
            for f27 in asyncio.as_completed([t26]):
                log(await f27)
    for i28 in range(2):
        log(i28)
        await asyncio.sleep(0)
        log(k + "e1")
    try:
        await asyncio.sleep(0)
        for i29 in range(3):
            log(i29)
            asyncio.get_running_loop().call_soon(log, k + "f1")
    except Oops as e30:
        log(e30)
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        for i2 in range(3):
            log(i2)
            await asyncio.sleep(0)
            log(k + "a")
            log(k + "b")
        try:
            await asyncio.sleep(0)
            asyncio.get_running_loop().call_soon(log, k + "c")
            t3 = asyncio.create_task(hop(k + "d", 10, 2))
            o.tasks.append(t3)
        except Oops:
            o.n += 4
    t4 = asyncio.create_task(hop(k + "e", 77, 2))
    o.tasks.append(t4)
    o.n += await t4
    try:
        await asyncio.sleep(0)
        for i5 in range(3):
            log(i5)
            await asyncio.sleep(0)
            log(k + "f")
    except Oops as e6:
        log(e6)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "g")
        except asyncio.CancelledError as e7:
            log(k + "h", "cancelled", e7)
            log(k + "i")
            raise
        t8 = asyncio.create_task(hop(k + "j", 39, 3))
        o.tasks.append(t8)
    except asyncio.CancelledError as e9:
        log(k + "k", "cancelled", e9)
        await asyncio.sleep(0)
        log(k + "l")
        raise
    else:
        log(k + "m")
    return 36


async def c21_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "n")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t10 = asyncio.create_task(c21_w0(k + "o", o))
            o.tasks.append(t10)
            o.n += await t10
        except asyncio.CancelledError as e11:
            log(k + "p", "cancelled", e11)
            o.n += 1
            raise
    except Oops:
        log(k + "q")
    for i12 in range(3):
        log(i12)
        t13 = asyncio.create_task(hop(k + "r", 22, 2))
        o.tasks.append(t13)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t14 = asyncio.create_task(fail(k + "s", 0))
            o.tasks.append(t14)
            d15, p16 = await asyncio.wait([t14, t14], return_when=asyncio.FIRST_COMPLETED)
            log(len(d15), len(p16))
        except Oops as e17:
            log(e17)
        else:
            log(k + "t")
        finally:
            log(k + "u")
            await asyncio.sleep(0)
            log(k + "v")
        try:
            await asyncio.sleep(0)
            o.n += await c21_w0(k + "w", o)
        except asyncio.CancelledError as e18:
            log(k + "x", "cancelled", e18)
            o.tasks[3 % len(o.tasks)].add_done_callback(lambda p19: log(k + "y"))
            raise
    finally:
        log(k + "z")
    return 96


async def c21_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a1")
    t20 = asyncio.create_task(c21_w0(k + "b1", o))
    o.tasks.append(t20)
    t21 = asyncio.create_task(hop(k + "c1", 13, 1))
    o.tasks.append(t21)
    t22 = asyncio.create_task(leaf(k + "d1", 17))
    o.tasks.append(t22)
    t23 = asyncio.create_task(fail(k + "e1", 1))
    o.tasks.append(t23)
    for f24 in asyncio.as_completed([t21, t22, t23]):
        log(await f24)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "f1")
    except asyncio.CancelledError as e25:
        log(k + "g1", "cancelled", e25)
        await asyncio.sleep(0)
        log(k + "h1")
        raise
    return 41


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t26 = asyncio.create_task(hop(k + "i1", 58, 3))
    o.tasks.append(t26)
    t27 = asyncio.create_task(leaf(k + "j1", 51))
    o.tasks.append(t27)
    o.n += 1
    if o.n % 2:
        raise Oops(k + "k1")
    t27.add_done_callback(lambda p28: log(k + "l1"))
    try:
        await asyncio.sleep(0)
        o.n += await t27
        try:
            await asyncio.sleep(0)
            o.n += await t27
        except asyncio.CancelledError as e29:
            log(k + "m1", "cancelled", e29)
            t30 = asyncio.create_task(hop(k + "n1", 88, 2))
            o.tasks.append(t30)
            raise
    except asyncio.CancelledError as e31:
        log(k + "o1", "cancelled", e31)
        await asyncio.sleep(0)
        log(k + "p1")
        raise
    finally:
        log(k + "q1")
    o.n += await asyncio.shield(t26)
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i1 in range(3):
            log(i1)
            await asyncio.sleep(0)
            log(k + "a")
    finally:
        log(k + "b")
    try:
        await asyncio.sleep(0)
        t2 = asyncio.create_task(leaf(k + "c", 78))
        o.tasks.append(t2)
        o.n += await t2
        o.n += 9
    except asyncio.CancelledError as e3:
        log(k + "d", "cancelled", e3)
        await asyncio.sleep(0)
        log(k + "e")
        raise
    finally:
        log(k + "f")
        await asyncio.sleep(0)
        log(k + "g")
    for i4 in range(3):
        log(i4)
        for i5 in range(2):
            log(i5)
            log(k + "h")
        t6 = asyncio.create_task(hop(k + "i", 22, 1))
        o.tasks.append(t6)
        o.n += await t6
    for i7 in range(2):
        log(i7)
        t8 = asyncio.create_task(hop(k + "j", 39, 3))
        o.tasks.append(t8)
        t8.add_done_callback(lambda p9: log(k + "k"))
    return 34


async def c22_w1(k: str, o: Box) -> int:
    t10 = asyncio.create_task(leaf(k + "l", 56))
    o.tasks.append(t10)
    t11 = asyncio.create_task(hop(k + "m", 53, 2))
    o.tasks.append(t11)
    for f12 in asyncio.as_completed([t10, t11]):
        log(await f12)
    o.n += await t11
    return 56


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(c22_w0(k + "n", o))
    o.tasks.append(t13)
    t14 = asyncio.create_task(c22_w0(k + "o", o))
    o.tasks.append(t14)
    t15 = asyncio.create_task(c22_w1(k + "p", o))
    o.tasks.append(t15)
    o.n += await asyncio.shield(t14)
    for i16 in range(3):
        log(i16)
        o.n += await asyncio.shield(t15)
    if o.n % 2:
        raise Oops(k + "q")
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i1 in range(2):
            log(i1)
            await asyncio.sleep(0)
            log(k + "a")
        t2 = asyncio.create_task(fail(k + "b", 1))
        o.tasks.append(t2)
        o.n += await asyncio.shield(t2)
    finally:
        log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(o.tasks[3 % len(o.tasks)].done())
            o.n += 8
        except asyncio.CancelledError as e3:
            log(k + "e", "cancelled", e3)
            o.n += await leaf(k + "f", 99)
            raise
    except asyncio.CancelledError as e4:
        log(k + "g", "cancelled", e4)
        o.tasks[1 % len(o.tasks)].add_done_callback(lambda p5: log(k + "h"))
        raise
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    await asyncio.sleep(0)
    log(k + "k")
    try:
        await asyncio.sleep(0)
        t6 = asyncio.create_task(hop(k + "l", 90, 2))
        o.tasks.append(t6)
        d7, p8 = await asyncio.wait([t6, t6], return_when=asyncio.FIRST_COMPLETED)
        log(len(d7), len(p8))
    except Oops as e9:
        log(e9)
    else:
        log(k + "m")
    return 32


async def c23_w1(k: str, o: Box) -> int:
    o.n += await hop(k + "n", 36, 1)
    await asyncio.sleep(0)
    log(k + "o")
    return 31


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(leaf(k + "p", 85))
    o.tasks.append(t10)
    t11 = asyncio.create_task(fail(k + "q", 0))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c23_w1(k + "r", o))
    o.tasks.append(t12)
    asyncio.get_running_loop().call_soon(log, k + "s")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "t")
    except Oops:
        t13 = asyncio.create_task(hop(k + "u", 73, 3))
        o.tasks.append(t13)
    finally:
        log(k + "v")
    t14 = asyncio.create_task(c23_w0(k + "w", o))
    o.tasks.append(t14)
    t15 = asyncio.create_task(fail(k + "x", 2))
    o.tasks.append(t15)
    for f16 in asyncio.as_completed([t14, t15]):
        log(await f16)
    try:
        await asyncio.sleep(0)
        o.n += await t14
    except asyncio.CancelledError as e17:
        log(k + "y", "cancelled", e17)
        log(k + "z")
        raise
    finally:
        log(k + "a1")
        await asyncio.sleep(0)
        log(k + "b1")
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "a")
        except asyncio.CancelledError as e1:
            log(k + "b", "cancelled", e1)
            asyncio.get_running_loop().call_soon(log, k + "c")
            raise
        finally:
            log(k + "d")
        try:
            await asyncio.sleep(0)
            log(k + "e")
            o.tasks[1 % len(o.tasks)].add_done_callback(lambda p2: log(k + "f"))
        except Oops as e3:
            log(e3)
    except asyncio.CancelledError as e4:
        log(k + "g", "cancelled", e4)
        t5 = asyncio.create_task(leaf(k + "h", 55))
        o.tasks.append(t5)
        raise
    finally:
        log(k + "i")
    try:
        await asyncio.sleep(0)
        for i6 in range(2):
            log(i6)
            t7 = asyncio.create_task(leaf(k + "j", 98))
            o.tasks.append(t7)
            o.n += await asyncio.shield(t7)
            await asyncio.sleep(0)
            log(k + "k")
        t8 = asyncio.create_task(hop(k + "l", 29, 2))
        o.tasks.append(t8)
        o.n += await asyncio.shield(t8)
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    for i9 in range(3):
        log(i9)
        o.tasks[3 % len(o.tasks)].add_done_callback(lambda p10: log(k + "o"))
        log(o.tasks[1 % len(o.tasks)].done())
    return 65


async def c24_w1(k: str, o: Box) -> int:
    log(k + "p")
    log(o.tasks[2 % len(o.tasks)].done())
    for i11 in range(3):
        log(i11)
        asyncio.get_running_loop().call_soon(log, k + "q")
    t12 = asyncio.create_task(c24_w0(k + "r", o))
    o.tasks.append(t12)
    o.n += await t12
    return 10


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(fail(k + "s", 1))
    o.tasks.append(t13)
    t14 = asyncio.create_task(c24_w0(k + "t", o))
    o.tasks.append(t14)
    o.n += 7
    await asyncio.sleep(0)
    log(k + "u")
    await asyncio.sleep(0)
    log(k + "v")
    await asyncio.sleep(0)
    log(k + "w")
    for i15 in range(3):
        log(i15)
        d16, p17 = await asyncio.wait([t14, t14], return_when=asyncio.FIRST_COMPLETED)
        log(len(d16), len(p17))
        t18 = asyncio.create_task(c24_w1(k + "x", o))
        o.tasks.append(t18)
        t19 = asyncio.create_task(hop(k + "y", 21, 2))
        o.tasks.append(t19)
        for f20 in asyncio.as_completed([t18, t19]):
            log(await f20)
    for i21 in range(2):
        log(i21)
        log(k + "z")
        await asyncio.sleep(0)
        log(k + "a1")
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
