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
    log(o.tasks[2 % len(o.tasks)].cancel())
    try:
        await asyncio.sleep(0)
        for i1 in range(2):
            log(i1)
            o.n += await hop(k + "a", 67, 3)
            o.n += 7
        try:
            await asyncio.sleep(0)
            log(k + "b")
            t3 = asyncio.create_task(fail(k + "d", 0))
            o.tasks.append(t3)
            r2 = await asyncio.gather(leaf(k + "c", 33), t3, hop(k + "e", 52, 3), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r2])
        except asyncio.CancelledError as e4:
            log(k + "f", "cancelled", e4)
            t5 = asyncio.create_task(hop(k + "g", 0, 1))
            o.tasks.append(t5)
            o.n += await t5
            raise
    except asyncio.CancelledError as e6:
        log(k + "h", "cancelled", e6)
        log(await asyncio.gather(hop(k + "i", 63, 1), hop(k + "j", 40, 2)))
        raise
    else:
        log(k + "k")
    return 47


async def c0_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i7 in range(2):
            log(i7)
            o.tasks[2 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    except asyncio.CancelledError as e8:
        log(k + "l", "cancelled", e8)
        log(o.tasks[2 % len(o.tasks)].cancel())
        raise
    else:
        log(k + "m")
    try:
        await asyncio.sleep(0)
        log(o.tasks[1 % len(o.tasks)].cancel())
    finally:
        log(k + "n")
        await asyncio.sleep(0)
        log(k + "o")
    r9 = await asyncio.gather(hop(k + "p", 5, 3), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r9])
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "q")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "r")
            o.tasks[1 % len(o.tasks)].cancel("ms")
        finally:
            log(k + "t")
            await asyncio.sleep(0)
            log(k + "u")
    except Oops:
        o.n += 8
    finally:
        log(k + "v")
    return 19


async def c0_w2(k: str, o: Box) -> int:
    log(await asyncio.gather())
    log(o.tasks[2 % len(o.tasks)].cancel())
    await asyncio.sleep(0)
    log(k + "w")
    o.n += await c0_w0(k + "x", o)
    return 38


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(hop(k + "y", 85, 1))
    o.tasks.append(t10)
    t11 = asyncio.create_task(fail(k + "z", 2))
    o.tasks.append(t11)
    t12 = asyncio.create_task(leaf(k + "a1", 91))
    o.tasks.append(t12)
    o.n += await c0_w2(k + "b1", o)
    for i13 in range(2):
        log(i13)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "c1")
            await asyncio.sleep(0)
            log(k + "d1")
        except Oops:
            log(k + "e1")
        o.n += await t12
    t14 = asyncio.create_task(hop(k + "f1", 91, 1))
    o.tasks.append(t14)
    t15 = asyncio.create_task(c0_w1(k + "g1", o))
    o.tasks.append(t15)
    log(t15.cancel())
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 27, 3))
    o.tasks.append(t1)
    o.n += await t1
    for i2 in range(3):
        log(i2)
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "b", 48, 3)
            log(o.tasks[4 % len(o.tasks)].cancel())
        except asyncio.CancelledError as e3:
            log(k + "c", "cancelled", e3)
            await asyncio.sleep(0)
            log(k + "d")
            raise
        else:
            log(k + "e")
    for i4 in range(3):
        log(i4)
        if o.n % 2:
            raise Oops(k + "f")
        await asyncio.sleep(0)
        log(k + "g")
    return 16


async def c1_w1(k: str, o: Box) -> int:
    t5 = asyncio.create_task(hop(k + "h", 37, 3))
    o.tasks.append(t5)
    for i6 in range(2):
        log(i6)
        r7 = await asyncio.gather(c1_w0(k + "i", o), t5, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r7])
    log(k + "j")
    try:
        await asyncio.sleep(0)
        o.n += 2
    except Oops:
        t5.cancel("mk")
    return 68


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(c1_w1(k + "l", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c1_w1(k + "m", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(hop(k + "n", 40, 1))
    o.tasks.append(t10)
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(*[t8, t10]))
    except asyncio.CancelledError as e11:
        log(k + "o", "cancelled", e11)
        t10.cancel()
        await asyncio.sleep(0)
        log(t10.cancelled(), t10.cancelling())
        raise
    else:
        log(k + "p")
    log(k + "q")
    log(await asyncio.gather(leaf(k + "r", 52), leaf(k + "s", 1), c1_w1(k + "t", o)))
    for i12 in range(3):
        log(i12)
        log(k + "u")
        for i13 in range(3):
            log(i13)
            await asyncio.sleep(0)
            log(k + "v")
            await asyncio.sleep(0)
            log(k + "w")
    for i14 in range(3):
        log(i14)
        for i15 in range(3):
            log(i15)
            log(await asyncio.gather(*[t8, t10]))
            log(t8.done())
    try:
        await asyncio.sleep(0)
        for i16 in range(2):
            log(i16)
            log(k + "x")
        log(await asyncio.gather(fail(k + "y", 0), c1_w1(k + "z", o), c1_w0(k + "a1", o)))
    finally:
        log(k + "b1")
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    for i1 in range(3):
        log(i1)
        try:
            await asyncio.sleep(0)
            o.n += await leaf(k + "b", 49)
            await asyncio.sleep(0)
            log(k + "c")
        except Oops:
            t2 = asyncio.create_task(hop(k + "d", 87, 1))
            o.tasks.append(t2)
        await asyncio.sleep(0)
        log(k + "e")
    o.n += await leaf(k + "f", 52)
    t3 = asyncio.create_task(fail(k + "g", 1))
    o.tasks.append(t3)
    return 71


async def c2_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(k + "h")
        o.n += 6
    except Oops as e4:
        log(e4)
    else:
        log(k + "i")
    log(await asyncio.gather(fail(k + "j", 2), hop(k + "k", 6, 1)))
    o.n += 1
    t5 = asyncio.create_task(c2_w0(k + "l", o))
    o.tasks.append(t5)
    return 99


async def c2_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "m")
    for i6 in range(3):
        log(i6)
        await asyncio.sleep(0)
        log(k + "n")
    o.n += await leaf(k + "o", 0)
    return 20


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c2_w1(k + "p", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "q", 47, 3))
    o.tasks.append(t8)
    t9 = asyncio.create_task(hop(k + "r", 37, 3))
    o.tasks.append(t9)
    for i10 in range(2):
        log(i10)
        await asyncio.sleep(0)
        log(k + "s")
    for i11 in range(3):
        log(i11)
        try:
            await asyncio.sleep(0)
            o.n += await c2_w0(k + "t", o)
        except asyncio.CancelledError as e12:
            log(k + "u", "cancelled", e12)
            o.n += await t7
            raise
        else:
            log(k + "v")
        finally:
            log(k + "w")
            await asyncio.sleep(0)
            log(k + "x")
        for i13 in range(2):
            log(i13)
            await asyncio.sleep(0)
            log(k + "y")
    log(await asyncio.gather(c2_w2(k + "z", o), t7))
    await asyncio.sleep(0)
    log(k + "a1")
    log(await asyncio.gather(*[t7, t9]))
    try:
        await asyncio.sleep(0)
        o.n += await t7
    except asyncio.CancelledError as e14:
        log(k + "b1", "cancelled", e14)
        await asyncio.sleep(0)
        log(k + "c1")
        raise
    finally:
        log(k + "d1")
        await asyncio.sleep(0)
        log(k + "e1")
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        log(await asyncio.gather())
    t2 = asyncio.create_task(leaf(k + "a", 64))
    o.tasks.append(t2)
    log(await asyncio.gather(t2, leaf(k + "b", 63)))
    o.n += 1
    return 93


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c3_w0(k + "c", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c3_w0(k + "d", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c3_w0(k + "e", o))
    o.tasks.append(t5)
    t5.cancel()
    await asyncio.sleep(0)
    log(t5.cancelled(), t5.cancelling())
    o.tasks[2 % len(o.tasks)].cancel("mf")
    try:
        await asyncio.sleep(0)
        log(k + "g")
        try:
            await asyncio.sleep(0)
            o.n += 5
            o.tasks[4 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
        except asyncio.CancelledError as e6:
            log(k + "h", "cancelled", e6)
            t3.cancel("mi")
        finally:
            log(k + "j")
            await asyncio.sleep(0)
            log(k + "k")
    except Oops as e7:
        log(e7)
    else:
        log(k + "l")
    await asyncio.sleep(0)
    log(k + "m")
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 65, 2))
    o.tasks.append(t1)
    for i2 in range(3):
        log(i2)
        try:
            await asyncio.sleep(0)
            t1.cancel()
            await asyncio.sleep(0)
            log(t1.cancelled(), t1.cancelling())
        except Oops:
            o.n += await t1
        else:
            log(k + "b")
    return 46


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "c", 15, 2))
    o.tasks.append(t3)
    t4 = asyncio.create_task(leaf(k + "d", 39))
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(*[t3, t4]))
        finally:
            log(k + "e")
            await asyncio.sleep(0)
            log(k + "f")
        t5 = asyncio.create_task(c4_w0(k + "g", o))
        o.tasks.append(t5)
    except asyncio.CancelledError as e6:
        log(k + "h", "cancelled", e6)
        t7 = asyncio.create_task(hop(k + "i", 30, 1))
        o.tasks.append(t7)
    await asyncio.sleep(0)
    log(k + "j")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "k")
        except Oops:
            await asyncio.sleep(0)
            log(k + "l")
        else:
            log(k + "m")
        t8 = asyncio.create_task(fail(k + "n", 0))
        o.tasks.append(t8)
    except asyncio.CancelledError as e9:
        log(k + "o", "cancelled", e9)
        log(k + "p")
        raise
    finally:
        log(k + "q")
    t3.cancel()
    await asyncio.sleep(0)
    log(t3.cancelled(), t3.cancelling())
    o.n += 7
    t10 = asyncio.create_task(c4_w0(k + "r", o))
    o.tasks.append(t10)
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    t2 = asyncio.create_task(leaf(k + "b", 89))
    o.tasks.append(t2)
    r1 = await asyncio.gather(hop(k + "a", 89, 1), t2, hop(k + "c", 14, 1), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    o.n += await hop(k + "d", 35, 2)
    for i3 in range(3):
        log(i3)
        await asyncio.sleep(0)
        log(k + "e")
        log(k + "f")
    if o.n % 2:
        raise Oops(k + "g")
    return 54


async def c5_w1(k: str, o: Box) -> int:
    t5 = asyncio.create_task(c5_w0(k + "h", o))
    o.tasks.append(t5)
    r4 = await asyncio.gather(t5, leaf(k + "i", 84), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "j")
            r6 = await asyncio.gather(hop(k + "k", 7, 1), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
        finally:
            log(k + "l")
            await asyncio.sleep(0)
            log(k + "m")
    finally:
        log(k + "n")
    return 53


async def c5_w2(k: str, o: Box) -> int:
    for i7 in range(3):
        log(i7)
        t8 = asyncio.create_task(hop(k + "o", 11, 2))
        o.tasks.append(t8)
        o.n += await t8
    await asyncio.sleep(0)
    log(k + "p")
    return 94


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(c5_w2(k + "q", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c5_w0(k + "r", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(leaf(k + "s", 69))
    o.tasks.append(t11)
    t12 = asyncio.create_task(leaf(k + "t", 88))
    o.tasks.append(t12)
    for i13 in range(2):
        log(i13)
        try:
            await asyncio.sleep(0)
            o.n += await c5_w0(k + "u", o)
            o.n += 1
        except Oops as e14:
            log(e14)
        finally:
            log(k + "v")
        for i15 in range(2):
            log(i15)
            o.n += await t9
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            r16 = await asyncio.gather(fail(k + "w", 1), t12, t9, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r16])
            o.n += await leaf(k + "x", 1)
        finally:
            log(k + "y")
        t17 = asyncio.create_task(c5_w1(k + "z", o))
        o.tasks.append(t17)
    except asyncio.CancelledError as e18:
        log(k + "a1", "cancelled", e18)
        log(await asyncio.gather(*[t9, t12]))
        raise
    for i19 in range(2):
        log(i19)
        o.n += await t9
    await asyncio.sleep(0)
    log(k + "b1")
    for i20 in range(2):
        log(i20)
        log(o.tasks[4 % len(o.tasks)].cancel())
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    log(k + "a")
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(leaf(k + "b", 21))
            o.tasks.append(t2)
            o.n += await t2
            o.n += await t2
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
        await asyncio.sleep(0)
        log(k + "e")
    return 37


async def c6_w1(k: str, o: Box) -> int:
    log(o.tasks[4 % len(o.tasks)].cancel())
    for i3 in range(3):
        log(i3)
        for i4 in range(2):
            log(i4)
            log(o.tasks[3 % len(o.tasks)].done())
        await asyncio.sleep(0)
        log(k + "f")
    return 63


async def c6_w2(k: str, o: Box) -> int:
    for i5 in range(3):
        log(i5)
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    try:
        await asyncio.sleep(0)
        t6 = asyncio.create_task(c6_w0(k + "i", o))
        o.tasks.append(t6)
    except Oops:
        o.tasks[0 % len(o.tasks)].cancel("mj")
    else:
        log(k + "k")
    return 93


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "l", 67, 1))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c6_w0(k + "m", o))
    o.tasks.append(t8)
    if o.n % 2:
        raise Oops(k + "n")
    for i9 in range(2):
        log(i9)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "o")
        except Oops as e10:
            log(e10)
        finally:
            log(k + "p")
            await asyncio.sleep(0)
            log(k + "q")
        for i11 in range(2):
            log(i11)
            log(await asyncio.gather(*[t7, t8]))
            o.n += await t7
    log(k + "r")
    t8.cancel("ms")
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    o.tasks[3 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
    t1 = asyncio.create_task(hop(k + "a", 67, 3))
    o.tasks.append(t1)
    o.n += await t1
    t2 = asyncio.create_task(leaf(k + "b", 6))
    o.tasks.append(t2)
    return 32


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(leaf(k + "c", 18))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c7_w0(k + "d", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c7_w0(k + "e", o))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        t6 = asyncio.create_task(leaf(k + "f", 7))
        o.tasks.append(t6)
        o.n += await t3
    finally:
        log(k + "g")
    log(k + "h")
    o.n += await fail(k + "i", 0)
    r7 = await asyncio.gather(t4, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r7])
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
    except Oops as e1:
        log(e1)
    else:
        log(k + "b")
    t2 = asyncio.create_task(hop(k + "c", 13, 1))
    o.tasks.append(t2)
    o.n += await t2
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather())
        try:
            await asyncio.sleep(0)
            o.n += 1
        except Oops:
            await asyncio.sleep(0)
            log(k + "d")
        else:
            log(k + "e")
        finally:
            log(k + "f")
    finally:
        log(k + "g")
    log(await asyncio.gather(t2, leaf(k + "h", 50)))
    return 68


async def c8_w1(k: str, o: Box) -> int:
    log(await asyncio.gather(fail(k + "i", 2), fail(k + "j", 1)))
    t3 = asyncio.create_task(hop(k + "k", 1, 2))
    o.tasks.append(t3)
    o.n += await t3
    for i4 in range(2):
        log(i4)
        o.n += await t3
    return 56


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c8_w0(k + "l", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c8_w0(k + "m", o))
    o.tasks.append(t6)
    o.n += await t5
    for i7 in range(3):
        log(i7)
        o.n += await fail(k + "n", 1)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "o")
        finally:
            log(k + "p")
            await asyncio.sleep(0)
            log(k + "q")
        t5.cancel("mr")
    except Oops as e8:
        log(e8)
    else:
        log(k + "s")
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        for i2 in range(2):
            log(i2)
            t3 = asyncio.create_task(leaf(k + "a", 91))
            o.tasks.append(t3)
        log(o.tasks[1 % len(o.tasks)].done())
    log(await asyncio.gather())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(fail(k + "b", 1), fail(k + "c", 0), hop(k + "d", 80, 3)))
        except asyncio.CancelledError as e4:
            log(k + "e", "cancelled", e4)
            o.n += await leaf(k + "f", 14)
            raise
        else:
            log(k + "g")
    except Oops as e5:
        log(e5)
    else:
        log(k + "h")
    return 65


async def c9_w1(k: str, o: Box) -> int:
    for i6 in range(3):
        log(i6)
        log(o.tasks[1 % len(o.tasks)].cancel())
        log(await asyncio.gather())
    for i7 in range(3):
        log(i7)
        await asyncio.sleep(0)
        log(k + "i")
    o.n += await leaf(k + "j", 70)
    for i8 in range(3):
        log(i8)
        for i9 in range(3):
            log(i9)
            log(await asyncio.gather())
    return 19


async def c9_w2(k: str, o: Box) -> int:
    o.n += await hop(k + "k", 20, 2)
    log(k + "l")
    return 87


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(c9_w1(k + "m", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(fail(k + "n", 1))
    o.tasks.append(t11)
    t12 = asyncio.create_task(leaf(k + "o", 76))
    o.tasks.append(t12)
    log(k + "p")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "q")
            t13 = asyncio.create_task(c9_w1(k + "r", o))
            o.tasks.append(t13)
        finally:
            log(k + "s")
            await asyncio.sleep(0)
            log(k + "t")
        log(t11.done())
    finally:
        log(k + "u")
        await asyncio.sleep(0)
        log(k + "v")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            r14 = await asyncio.gather(c9_w2(k + "w", o), c9_w1(k + "x", o), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r14])
        except asyncio.CancelledError as e15:
            log(k + "y", "cancelled", e15)
            o.n += await t10
            raise
        else:
            log(k + "z")
        finally:
            log(k + "a1")
    finally:
        log(k + "b1")
        await asyncio.sleep(0)
        log(k + "c1")
    await asyncio.sleep(0)
    log(k + "d1")
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 11, 2))
    o.tasks.append(t1)
    log(await asyncio.gather(t1, hop(k + "b", 81, 3), leaf(k + "c", 46)))
    for i2 in range(3):
        log(i2)
        if o.n % 2:
            raise Oops(k + "d")
        for i3 in range(3):
            log(i3)
            r4 = await asyncio.gather(hop(k + "e", 43, 1), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
            log(k + "f")
    try:
        await asyncio.sleep(0)
        o.n += await t1
    except Oops as e5:
        log(e5)
    return 24


async def c10_w1(k: str, o: Box) -> int:
    for i6 in range(2):
        log(i6)
        for i7 in range(2):
            log(i7)
            t8 = asyncio.create_task(leaf(k + "g", 89))
            o.tasks.append(t8)
            o.n += await t8
            await asyncio.sleep(0)
            log(k + "h")
    for i9 in range(3):
        log(i9)
        try:
            await asyncio.sleep(0)
            o.n += await leaf(k + "i", 52)
            if o.n % 2:
                raise Oops(k + "j")
        except asyncio.CancelledError as e10:
            log(k + "k", "cancelled", e10)
            r11 = await asyncio.gather(hop(k + "l", 36, 3), c10_w0(k + "m", o), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r11])
            raise
        else:
            log(k + "n")
        finally:
            log(k + "o")
    return 43


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t12 = asyncio.create_task(hop(k + "p", 58, 2))
    o.tasks.append(t12)
    t13 = asyncio.create_task(hop(k + "q", 32, 3))
    o.tasks.append(t13)
    for i14 in range(3):
        log(i14)
        log(k + "r")
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(hop(k + "s", 32, 2), c10_w1(k + "t", o)))
    finally:
        log(k + "u")
    try:
        await asyncio.sleep(0)
        o.n += await t13
    except Oops as e15:
        log(e15)
    finally:
        log(k + "v")
        await asyncio.sleep(0)
        log(k + "w")
    log(t12.done())
    t16 = asyncio.create_task(hop(k + "x", 66, 1))
    o.tasks.append(t16)
    log(t13.cancel())
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(fail(k + "a", 2))
    o.tasks.append(t1)
    o.n += await t1
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(t1))
        except Oops:
            log(t1.cancel())
        o.n += await t1
    except Oops as e2:
        log(e2)
    else:
        log(k + "b")
    return 47


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(fail(k + "c", 1))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c11_w0(k + "d", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c11_w0(k + "e", o))
    o.tasks.append(t5)
    log(t3.done())
    try:
        await asyncio.sleep(0)
        log(k + "f")
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "g", 39, 1)
        except Oops as e6:
            log(e6)
    except Oops as e7:
        log(e7)
    finally:
        log(k + "h")
    for i8 in range(2):
        log(i8)
        try:
            await asyncio.sleep(0)
            log(t5.cancel())
            log(await asyncio.gather(*[t3, t5]))
        except asyncio.CancelledError as e9:
            log(k + "i", "cancelled", e9)
            await asyncio.sleep(0)
            log(k + "j")
            raise
        finally:
            log(k + "k")
    for i10 in range(3):
        log(i10)
        t3.cancel("ml")
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    o.n += await leaf(k + "a", 32)
    t1 = asyncio.create_task(fail(k + "b", 0))
    o.tasks.append(t1)
    o.n += await t1
    log(t1.cancel())
    return 71


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(fail(k + "c", 1))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "d", 73, 1))
    o.tasks.append(t3)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "e")
    finally:
        log(k + "f")
    r4 = await asyncio.gather(hop(k + "g", 57, 2), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t5 = asyncio.create_task(c12_w0(k + "h", o))
            o.tasks.append(t5)
        except Oops as e6:
            log(e6)
        else:
            log(k + "i")
        finally:
            log(k + "j")
            await asyncio.sleep(0)
            log(k + "k")
        try:
            await asyncio.sleep(0)
            log(k + "l")
        finally:
            log(k + "m")
            await asyncio.sleep(0)
            log(k + "n")
    except Oops:
        r7 = await asyncio.gather(leaf(k + "o", 42), fail(k + "p", 0), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r7])
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
        for i1 in range(2):
            log(i1)
            o.tasks[0 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    except Oops as e2:
        log(e2)
    finally:
        log(k + "b")
        await asyncio.sleep(0)
        log(k + "c")
    try:
        await asyncio.sleep(0)
        o.n += 1
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather())
        except asyncio.CancelledError as e3:
            log(k + "d", "cancelled", e3)
            log(k + "e")
    finally:
        log(k + "f")
    o.tasks[0 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    log(k + "g")
    return 69


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(leaf(k + "h", 73))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c13_w0(k + "i", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c13_w0(k + "j", o))
    o.tasks.append(t6)
    await asyncio.sleep(0)
    log(k + "k")
    for i7 in range(2):
        log(i7)
        try:
            await asyncio.sleep(0)
            t6.cancel()
            await asyncio.sleep(0)
            log(t6.cancelled(), t6.cancelling())
            log(await asyncio.gather(c13_w0(k + "l", o)))
        except asyncio.CancelledError as e8:
            log(k + "m", "cancelled", e8)
            o.tasks[1 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
        else:
            log(k + "n")
        finally:
            log(k + "o")
            await asyncio.sleep(0)
            log(k + "p")
    t9 = asyncio.create_task(c13_w0(k + "q", o))
    o.tasks.append(t9)
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    log(await asyncio.gather())
    log(o.tasks[1 % len(o.tasks)].cancel())
    for i1 in range(3):
        log(i1)
        log(k + "a")
    log(o.tasks[4 % len(o.tasks)].cancel())
    return 11


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(hop(k + "b", 25, 1))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "c", 40, 3))
    o.tasks.append(t3)
    log(t3.cancel())
    log(o.tasks[2 % len(o.tasks)].cancel())
    log(t2.done())
    for i4 in range(2):
        log(i4)
        await asyncio.sleep(0)
        log(k + "d")
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i1 in range(3):
            log(i1)
            o.n += await fail(k + "a", 0)
            o.tasks[1 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
        try:
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancel())
            t2 = asyncio.create_task(fail(k + "b", 2))
            o.tasks.append(t2)
            o.n += await t2
        except Oops as e3:
            log(e3)
        else:
            log(k + "c")
    except Oops as e4:
        log(e4)
    o.n += 6
    o.n += await leaf(k + "d", 62)
    return 1


async def c15_w1(k: str, o: Box) -> int:
    o.tasks[3 % len(o.tasks)].cancel("me")
    t5 = asyncio.create_task(c15_w0(k + "f", o))
    o.tasks.append(t5)
    o.n += await t5
    o.tasks[4 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
    log(k + "g")
    return 91


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(hop(k + "h", 61, 3))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "i", 99, 3))
    o.tasks.append(t7)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += 6
        except Oops:
            await asyncio.sleep(0)
            log(k + "j")
        finally:
            log(k + "k")
            await asyncio.sleep(0)
            log(k + "l")
        try:
            await asyncio.sleep(0)
            log(k + "m")
            await asyncio.sleep(0)
            log(k + "n")
        finally:
            log(k + "o")
    except Oops as e8:
        log(e8)
    for i9 in range(3):
        log(i9)
        try:
            await asyncio.sleep(0)
            o.n += await leaf(k + "p", 32)
        except asyncio.CancelledError as e10:
            log(k + "q", "cancelled", e10)
            o.n += await t6
        finally:
            log(k + "r")
        try:
            await asyncio.sleep(0)
            o.n += await t7
            log(await asyncio.gather(fail(k + "s", 1), leaf(k + "t", 3)))
        except Oops as e11:
            log(e11)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await leaf(k + "u", 56)
            log(t6.cancel())
        except Oops:
            log(k + "v")
        finally:
            log(k + "w")
    except Oops as e12:
        log(e12)
    finally:
        log(k + "x")
    for i13 in range(3):
        log(i13)
        log(await asyncio.gather(*[t6, t7]))
    for i14 in range(2):
        log(i14)
        log(t6.done())
        for i15 in range(2):
            log(i15)
            o.n += await t6
            o.n += 1
    o.n += await t7
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    t1 = asyncio.create_task(hop(k + "b", 3, 2))
    o.tasks.append(t1)
    o.n += await t1
    return 9


async def c16_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i2 in range(2):
            log(i2)
            await asyncio.sleep(0)
            log(k + "c")
        if o.n % 2:
            raise Oops(k + "d")
    except Oops:
        o.tasks[4 % len(o.tasks)].cancel("me")
    finally:
        log(k + "f")
    log(o.tasks[0 % len(o.tasks)].cancel())
    return 73


async def c16_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i3 in range(3):
            log(i3)
            log(o.tasks[3 % len(o.tasks)].done())
        for i4 in range(2):
            log(i4)
            await asyncio.sleep(0)
            log(k + "g")
            o.tasks[1 % len(o.tasks)].cancel("mh")
    except Oops:
        t5 = asyncio.create_task(c16_w0(k + "i", o))
        o.tasks.append(t5)
        o.n += await t5
    t6 = asyncio.create_task(c16_w1(k + "j", o))
    o.tasks.append(t6)
    o.n += await t6
    return 67


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(fail(k + "k", 2))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c16_w0(k + "l", o))
    o.tasks.append(t8)
    for i9 in range(2):
        log(i9)
        for i10 in range(2):
            log(i10)
            log(t8.cancel())
            o.n += await t8
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "m")
        except asyncio.CancelledError as e11:
            log(k + "n", "cancelled", e11)
            await asyncio.sleep(0)
            log(k + "o")
        finally:
            log(k + "p")
            await asyncio.sleep(0)
            log(k + "q")
    finally:
        log(k + "r")
        await asyncio.sleep(0)
        log(k + "s")
    r12 = await asyncio.gather(hop(k + "t", 44, 3), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r12])
    for i13 in range(2):
        log(i13)
        for i14 in range(2):
            log(i14)
            await asyncio.sleep(0)
            log(k + "u")
        o.n += await t8
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    log(k + "a")
    try:
        await asyncio.sleep(0)
        log(o.tasks[0 % len(o.tasks)].cancel())
    except Oops:
        o.tasks[0 % len(o.tasks)].cancel("mb")
    else:
        log(k + "c")
    return 23


async def c17_w1(k: str, o: Box) -> int:
    log(await asyncio.gather(hop(k + "d", 38, 1)))
    log(o.tasks[2 % len(o.tasks)].cancel())
    t1 = asyncio.create_task(c17_w0(k + "e", o))
    o.tasks.append(t1)
    o.n += await t1
    return 61


async def c17_w2(k: str, o: Box) -> int:
    for i2 in range(3):
        log(i2)
        t3 = asyncio.create_task(c17_w1(k + "f", o))
        o.tasks.append(t3)
        log(await asyncio.gather(t3, hop(k + "g", 11, 2), c17_w1(k + "h", o)))
    r4 = await asyncio.gather(c17_w0(k + "i", o), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    return 16


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(fail(k + "j", 1))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "k", 8, 1))
    o.tasks.append(t6)
    t7 = asyncio.create_task(fail(k + "l", 2))
    o.tasks.append(t7)
    try:
        await asyncio.sleep(0)
        o.tasks[4 % len(o.tasks)].cancel("mm")
    except Oops:
        o.n += await t6
    try:
        await asyncio.sleep(0)
        for i8 in range(3):
            log(i8)
            log(o.tasks[3 % len(o.tasks)].cancel())
        try:
            await asyncio.sleep(0)
            log(k + "n")
        except Oops as e9:
            log(e9)
        finally:
            log(k + "o")
            await asyncio.sleep(0)
            log(k + "p")
    finally:
        log(k + "q")
        await asyncio.sleep(0)
        log(k + "r")
    log(await asyncio.gather(fail(k + "s", 1), c17_w1(k + "t", o), leaf(k + "u", 35)))
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(*[t5, t7]))
    except asyncio.CancelledError as e10:
        log(k + "v", "cancelled", e10)
        await asyncio.sleep(0)
        log(k + "w")
    else:
        log(k + "x")
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    log(await asyncio.gather(leaf(k + "a", 71)))
    for i1 in range(3):
        log(i1)
        log(o.tasks[3 % len(o.tasks)].cancel())
        t2 = asyncio.create_task(hop(k + "b", 39, 1))
        o.tasks.append(t2)
    if o.n % 2:
        raise Oops(k + "c")
    return 42


async def c18_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(k + "d")
    except asyncio.CancelledError as e3:
        log(k + "e", "cancelled", e3)
        o.tasks[2 % len(o.tasks)].cancel("mf")
        raise
    for i4 in range(2):
        log(i4)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "g")
        except Oops:
            log(o.tasks[0 % len(o.tasks)].cancel())
        finally:
            log(k + "h")
            await asyncio.sleep(0)
            log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    o.tasks[0 % len(o.tasks)].cancel("mk")
    return 62


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c18_w0(k + "l", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c18_w1(k + "m", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "n", 47, 1))
    o.tasks.append(t7)
    t8 = asyncio.create_task(leaf(k + "o", 18))
    o.tasks.append(t8)
    try:
        await asyncio.sleep(0)
        for i9 in range(2):
            log(i9)
            log(k + "p")
            await asyncio.sleep(0)
            log(k + "q")
    except Oops:
        r10 = await asyncio.gather(hop(k + "r", 27, 3), hop(k + "s", 15, 3), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r10])
    else:
        log(k + "t")
    t7.cancel("mu")
    try:
        await asyncio.sleep(0)
        for i11 in range(2):
            log(i11)
            t12 = asyncio.create_task(fail(k + "v", 1))
            o.tasks.append(t12)
            log(o.tasks[0 % len(o.tasks)].cancel())
    except asyncio.CancelledError as e13:
        log(k + "w", "cancelled", e13)
        o.n += await t7
        raise
    finally:
        log(k + "x")
        await asyncio.sleep(0)
        log(k + "y")
    try:
        await asyncio.sleep(0)
        log(k + "z")
    except Oops as e14:
        log(e14)
    else:
        log(k + "a1")
    log(t6.done())
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        log(await asyncio.gather(hop(k + "a", 68, 3), hop(k + "b", 95, 1), fail(k + "c", 0)))
        t2 = asyncio.create_task(hop(k + "d", 49, 2))
        o.tasks.append(t2)
        o.n += await t2
    log(o.tasks[3 % len(o.tasks)].done())
    await asyncio.sleep(0)
    log(k + "e")
    return 44


async def c19_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f")
        except Oops:
            await asyncio.sleep(0)
            log(k + "g")
    except asyncio.CancelledError as e3:
        log(k + "h", "cancelled", e3)
        log(await asyncio.gather())
    t4 = asyncio.create_task(c19_w0(k + "i", o))
    o.tasks.append(t4)
    o.n += await t4
    return 75


async def c19_w2(k: str, o: Box) -> int:
    o.tasks[1 % len(o.tasks)].cancel("mj")
    t5 = asyncio.create_task(c19_w1(k + "k", o))
    o.tasks.append(t5)
    o.n += await t5
    for i6 in range(3):
        log(i6)
        t7 = asyncio.create_task(c19_w0(k + "l", o))
        o.tasks.append(t7)
        r8 = await asyncio.gather(c19_w0(k + "m", o), hop(k + "n", 17, 2), c19_w0(k + "o", o), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r8])
    return 6


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(fail(k + "p", 0))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c19_w1(k + "q", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(c19_w0(k + "r", o))
    o.tasks.append(t11)
    await asyncio.sleep(0)
    log(k + "s")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t11
            log(k + "t")
        except Oops:
            t9.cancel()
            await asyncio.sleep(0)
            log(t9.cancelled(), t9.cancelling())
        finally:
            log(k + "u")
    except Oops as e12:
        log(e12)
    finally:
        log(k + "v")
    try:
        await asyncio.sleep(0)
        r13 = await asyncio.gather(t9, fail(k + "w", 1), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r13])
        for i14 in range(3):
            log(i14)
            log(await asyncio.gather(*[t9, t11]))
    except Oops as e15:
        log(e15)
    else:
        log(k + "x")
    finally:
        log(k + "y")
    for i16 in range(2):
        log(i16)
        log(await asyncio.gather(*[t9, t11]))
        for i17 in range(2):
            log(i17)
            await asyncio.sleep(0)
            log(k + "z")
            o.n += await c19_w1(k + "a1", o)
    log(k + "b1")
    t10.cancel("mc1")
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.tasks[1 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
        except asyncio.CancelledError as e1:
            log(k + "a", "cancelled", e1)
            log(o.tasks[3 % len(o.tasks)].cancel())
    except Oops as e2:
        log(e2)
    for i3 in range(2):
        log(i3)
        await asyncio.sleep(0)
        log(k + "b")
    if o.n % 2:
        raise Oops(k + "c")
    o.n += await hop(k + "d", 51, 3)
    return 61


async def c20_w1(k: str, o: Box) -> int:
    log(o.tasks[3 % len(o.tasks)].cancel())
    await asyncio.sleep(0)
    log(k + "e")
    for i4 in range(3):
        log(i4)
        t5 = asyncio.create_task(fail(k + "f", 2))
        o.tasks.append(t5)
    t6 = asyncio.create_task(c20_w0(k + "g", o))
    o.tasks.append(t6)
    o.n += await t6
    return 68


async def c20_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "h")
    await asyncio.sleep(0)
    log(k + "i")
    await asyncio.sleep(0)
    log(k + "j")
    return 52


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "k", 93, 3))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c20_w2(k + "l", o))
    o.tasks.append(t8)
    log(k + "m")
    log(o.tasks[0 % len(o.tasks)].cancel())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(t7, leaf(k + "n", 88)))
        except Oops:
            log(t7.cancel())
        finally:
            log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
    finally:
        log(k + "q")
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    o.tasks[4 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
    for i1 in range(3):
        log(i1)
        await asyncio.sleep(0)
        log(k + "a")
        log(k + "b")
    try:
        await asyncio.sleep(0)
        if o.n % 2:
            raise Oops(k + "c")
    finally:
        log(k + "d")
    return 56


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c21_w0(k + "e", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c21_w0(k + "f", o))
    o.tasks.append(t3)
    log(o.tasks[0 % len(o.tasks)].done())
    for i4 in range(3):
        log(i4)
        await asyncio.sleep(0)
        log(k + "g")
        o.n += await t3
    if o.n % 2:
        raise Oops(k + "h")
    log(await asyncio.gather(t2, t2))
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t5 = asyncio.create_task(c21_w0(k + "i", o))
            o.tasks.append(t5)
            o.n += await t5
        except Oops:
            r6 = await asyncio.gather(hop(k + "j", 62, 3), t2, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
    except asyncio.CancelledError as e7:
        log(k + "k", "cancelled", e7)
        t2.cancel("ml")
        raise
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "o")
    except Oops:
        t2.cancel()
        await asyncio.sleep(0)
        log(t2.cancelled(), t2.cancelling())
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 26, 2))
    o.tasks.append(t1)
    o.n += await t1
    t1.cancel("mb")
    o.n += 8
    t2 = asyncio.create_task(hop(k + "c", 90, 2))
    o.tasks.append(t2)
    return 60


async def c22_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(o.tasks[4 % len(o.tasks)].done())
            o.tasks[2 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
        finally:
            log(k + "d")
    except asyncio.CancelledError as e3:
        log(k + "e", "cancelled", e3)
        if o.n % 2:
            raise Oops(k + "f")
        raise
    else:
        log(k + "g")
    try:
        await asyncio.sleep(0)
        t4 = asyncio.create_task(c22_w0(k + "h", o))
        o.tasks.append(t4)
        log(o.tasks[2 % len(o.tasks)].cancel())
    except asyncio.CancelledError as e5:
        log(k + "i", "cancelled", e5)
        await asyncio.sleep(0)
        log(k + "j")
        raise
    else:
        log(k + "k")
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    return 69


async def c22_w2(k: str, o: Box) -> int:
    for i6 in range(3):
        log(i6)
        t7 = asyncio.create_task(fail(k + "n", 1))
        o.tasks.append(t7)
        o.n += await t7
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.tasks[2 % len(o.tasks)].cancel("mo")
            await asyncio.sleep(0)
            log(k + "p")
        finally:
            log(k + "q")
        log(o.tasks[3 % len(o.tasks)].cancel())
    except asyncio.CancelledError as e8:
        log(k + "r", "cancelled", e8)
        t9 = asyncio.create_task(hop(k + "s", 60, 3))
        o.tasks.append(t9)
    else:
        log(k + "t")
    finally:
        log(k + "u")
    for i10 in range(2):
        log(i10)
        try:
            await asyncio.sleep(0)
            t11 = asyncio.create_task(leaf(k + "v", 69))
            o.tasks.append(t11)
            o.n += await t11
        except Oops as e12:
            log(e12)
        finally:
            log(k + "w")
            await asyncio.sleep(0)
            log(k + "x")
    return 50


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(leaf(k + "y", 29))
    o.tasks.append(t13)
    t14 = asyncio.create_task(hop(k + "z", 13, 3))
    o.tasks.append(t14)
    for i15 in range(3):
        log(i15)
        log(await asyncio.gather(t13, c22_w0(k + "a1", o), t13))
    try:
        await asyncio.sleep(0)
        log(k + "b1")
    except asyncio.CancelledError as e16:
        log(k + "c1", "cancelled", e16)
        log(k + "d1")
        raise
    log(k + "e1")
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    o.n += await leaf(k + "a", 73)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "b", 49, 2)
        except Oops:
            await asyncio.sleep(0)
            log(k + "c")
        finally:
            log(k + "d")
        t1 = asyncio.create_task(hop(k + "e", 19, 3))
        o.tasks.append(t1)
    except Oops:
        await asyncio.sleep(0)
        log(k + "f")
    else:
        log(k + "g")
    t2 = asyncio.create_task(leaf(k + "h", 25))
    o.tasks.append(t2)
    o.n += await t2
    return 79


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "i", 83, 2))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "j", 0))
    o.tasks.append(t4)
    t5 = asyncio.create_task(leaf(k + "k", 9))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        t6 = asyncio.create_task(c23_w0(k + "l", o))
        o.tasks.append(t6)
    except Oops as e7:
        log(e7)
    o.n += await hop(k + "m", 74, 1)
    log(await asyncio.gather(c23_w0(k + "n", o), t5, hop(k + "o", 9, 2)))
    try:
        await asyncio.sleep(0)
        for i8 in range(3):
            log(i8)
            t4.cancel("mp")
        try:
            await asyncio.sleep(0)
            o.n += await c23_w0(k + "q", o)
        except Oops:
            o.n += 6
    except Oops as e9:
        log(e9)
    else:
        log(k + "r")
    o.n += await t5
    for i10 in range(2):
        log(i10)
        o.n += 3
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i1 in range(3):
            log(i1)
            log(await asyncio.gather(fail(k + "a", 2)))
    except asyncio.CancelledError as e2:
        log(k + "b", "cancelled", e2)
        await asyncio.sleep(0)
        log(k + "c")
        raise
    o.n += 8
    return 6


async def c24_w1(k: str, o: Box) -> int:
    log(await asyncio.gather())
    for i3 in range(2):
        log(i3)
        t5 = asyncio.create_task(hop(k + "d", 37, 3))
        o.tasks.append(t5)
        r4 = await asyncio.gather(t5, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
        await asyncio.sleep(0)
        log(k + "e")
    o.n += 5
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t6 = asyncio.create_task(hop(k + "f", 43, 2))
            o.tasks.append(t6)
            log(await asyncio.gather(t6))
            log(k + "g")
        except asyncio.CancelledError as e7:
            log(k + "h", "cancelled", e7)
            t8 = asyncio.create_task(c24_w0(k + "k", o))
            o.tasks.append(t8)
            log(await asyncio.gather(leaf(k + "i", 90), hop(k + "j", 5, 2), t8))
            raise
        for i9 in range(2):
            log(i9)
            await asyncio.sleep(0)
            log(k + "l")
            o.n += await c24_w0(k + "m", o)
    finally:
        log(k + "n")
        await asyncio.sleep(0)
        log(k + "o")
    return 54


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(c24_w0(k + "p", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(fail(k + "q", 2))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c24_w0(k + "r", o))
    o.tasks.append(t12)
    for i13 in range(3):
        log(i13)
        for i14 in range(3):
            log(i14)
            log(t10.cancel())
            o.n += 8
        t11.cancel("ms")
    o.n += await fail(k + "t", 2)
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
