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
    r1 = await asyncio.gather(fail(k + "a", 2), hop(k + "b", 31, 3), fail(k + "c", 0), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    log(k + "d")
    t2 = asyncio.create_task(hop(k + "e", 26, 3))
    o.tasks.append(t2)
    await asyncio.sleep(0)
    log(k + "f")
    return 33


async def c0_w1(k: str, o: Box) -> int:
    log(k + "g")
    for i3 in range(2):
        log(i3)
        o.n += await hop(k + "h", 64, 1)
    o.tasks[3 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
    return 53


async def c0_w2(k: str, o: Box) -> int:
    log(o.tasks[4 % len(o.tasks)].cancel())
    try:
        await asyncio.sleep(0)
        t4 = asyncio.create_task(hop(k + "i", 38, 1))
        o.tasks.append(t4)
        o.n += await t4
    except asyncio.CancelledError as e5:
        log(k + "j", "cancelled", e5)
        await asyncio.sleep(0)
        log(k + "k")
        raise
    else:
        log(k + "l")
    for i6 in range(2):
        log(i6)
        log(o.tasks[2 % len(o.tasks)].cancel())
        await asyncio.sleep(0)
        log(k + "m")
    try:
        await asyncio.sleep(0)
        for i7 in range(2):
            log(i7)
            t8 = asyncio.create_task(hop(k + "n", 0, 2))
            o.tasks.append(t8)
            log(k + "o")
    finally:
        log(k + "p")
        await asyncio.sleep(0)
        log(k + "q")
    return 83


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(leaf(k + "r", 20))
    o.tasks.append(t9)
    t10 = asyncio.create_task(fail(k + "s", 2))
    o.tasks.append(t10)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "t")
    except Oops:
        log(k + "u")
    log(k + "v")
    try:
        await asyncio.sleep(0)
        log(t10.cancel())
    except asyncio.CancelledError as e11:
        log(k + "w", "cancelled", e11)
        log(k + "x")
    finally:
        log(k + "y")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "z")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "a1")
            log(k + "b1")
        except Oops as e12:
            log(e12)
        finally:
            log(k + "c1")
            await asyncio.sleep(0)
            log(k + "d1")
    finally:
        log(k + "e1")
        await asyncio.sleep(0)
        log(k + "f1")
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(hop(k + "a", 8, 1))
        o.tasks.append(t1)
        o.n += await t1
    except asyncio.CancelledError as e2:
        log(k + "b", "cancelled", e2)
        log(await asyncio.gather(hop(k + "c", 11, 1)))
        raise
    else:
        log(k + "d")
    finally:
        log(k + "e")
    o.tasks[2 % len(o.tasks)].cancel("mf")
    try:
        await asyncio.sleep(0)
        log(k + "g")
    except asyncio.CancelledError as e3:
        log(k + "h", "cancelled", e3)
        t4 = asyncio.create_task(leaf(k + "i", 92))
        o.tasks.append(t4)
        raise
    return 24


async def c1_w1(k: str, o: Box) -> int:
    log(o.tasks[1 % len(o.tasks)].cancel())
    await asyncio.sleep(0)
    log(k + "j")
    for i5 in range(3):
        log(i5)
        await asyncio.sleep(0)
        log(k + "k")
    o.n += 5
    return 50


async def c1_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t6 = asyncio.create_task(c1_w1(k + "l", o))
        o.tasks.append(t6)
        o.n += await t6
    except asyncio.CancelledError as e7:
        log(k + "m", "cancelled", e7)
        t8 = asyncio.create_task(leaf(k + "n", 21))
        o.tasks.append(t8)
    finally:
        log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
    t9 = asyncio.create_task(leaf(k + "q", 63))
    o.tasks.append(t9)
    try:
        await asyncio.sleep(0)
        o.n += await t9
        o.n += await t9
    except Oops:
        t10 = asyncio.create_task(c1_w1(k + "r", o))
        o.tasks.append(t10)
    finally:
        log(k + "s")
    try:
        await asyncio.sleep(0)
        log(k + "t")
    finally:
        log(k + "u")
        await asyncio.sleep(0)
        log(k + "v")
    return 16


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(hop(k + "w", 18, 3))
    o.tasks.append(t11)
    t12 = asyncio.create_task(leaf(k + "x", 38))
    o.tasks.append(t12)
    for i13 in range(2):
        log(i13)
        try:
            await asyncio.sleep(0)
            t14 = asyncio.create_task(fail(k + "y", 0))
            o.tasks.append(t14)
        finally:
            log(k + "z")
    log(t11.done())
    log(await asyncio.gather(t12, fail(k + "a1", 0)))
    try:
        await asyncio.sleep(0)
        for i15 in range(2):
            log(i15)
            log(o.tasks[2 % len(o.tasks)].cancel())
            log(await asyncio.gather(*[t11, t12]))
    finally:
        log(k + "b1")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "c1")
        try:
            await asyncio.sleep(0)
            log(k + "d1")
            log(await asyncio.gather(hop(k + "e1", 82, 3)))
        finally:
            log(k + "f1")
            await asyncio.sleep(0)
            log(k + "g1")
    finally:
        log(k + "h1")
        await asyncio.sleep(0)
        log(k + "i1")
    try:
        await asyncio.sleep(0)
        for i16 in range(3):
            log(i16)
            await asyncio.sleep(0)
            log(k + "j1")
            t11.cancel("mk1")
        for i17 in range(2):
            log(i17)
            await asyncio.sleep(0)
            log(k + "l1")
    except asyncio.CancelledError as e18:
        log(k + "m1", "cancelled", e18)
        await asyncio.sleep(0)
        log(k + "n1")
    else:
        log(k + "o1")
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += 7
        t1 = asyncio.create_task(leaf(k + "a", 28))
        o.tasks.append(t1)
    except Oops:
        log(await asyncio.gather())
    log(k + "b")
    return 10


async def c2_w1(k: str, o: Box) -> int:
    log(o.tasks[3 % len(o.tasks)].done())
    for i2 in range(2):
        log(i2)
        t3 = asyncio.create_task(hop(k + "c", 79, 2))
        o.tasks.append(t3)
    return 19


async def c2_w2(k: str, o: Box) -> int:
    r4 = await asyncio.gather(c2_w1(k + "d", o), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    log(k + "e")
    await asyncio.sleep(0)
    log(k + "f")
    await asyncio.sleep(0)
    log(k + "g")
    return 42


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c2_w2(k + "h", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(fail(k + "i", 2))
    o.tasks.append(t6)
    t7 = asyncio.create_task(leaf(k + "j", 4))
    o.tasks.append(t7)
    log(await asyncio.gather(leaf(k + "k", 0), c2_w0(k + "l", o)))
    await asyncio.sleep(0)
    log(k + "m")
    log(k + "n")
    for i8 in range(3):
        log(i8)
        for i9 in range(2):
            log(i9)
            log(k + "o")
            o.n += 6
        for i10 in range(2):
            log(i10)
            log(await asyncio.gather(c2_w1(k + "p", o), c2_w2(k + "q", o), t7))
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    o.tasks[0 % len(o.tasks)].cancel("mb")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "c")
        t1 = asyncio.create_task(fail(k + "d", 2))
        o.tasks.append(t1)
        log(await asyncio.gather(t1, leaf(k + "e", 90), fail(k + "f", 0)))
    except asyncio.CancelledError as e2:
        log(k + "g", "cancelled", e2)
        log(k + "h")
    finally:
        log(k + "i")
    log(k + "j")
    return 96


async def c3_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "k")
    for i3 in range(3):
        log(i3)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(c3_w0(k + "l", o), fail(k + "m", 2)))
            log(await asyncio.gather(c3_w0(k + "n", o), c3_w0(k + "o", o)))
        except Oops as e4:
            log(e4)
        o.n += await c3_w0(k + "p", o)
    try:
        await asyncio.sleep(0)
        r5 = await asyncio.gather(leaf(k + "q", 49), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r5])
        log(o.tasks[3 % len(o.tasks)].cancel())
    finally:
        log(k + "r")
        await asyncio.sleep(0)
        log(k + "s")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "t")
            o.n += await c3_w0(k + "u", o)
        except Oops as e6:
            log(e6)
    except Oops as e7:
        log(e7)
    finally:
        log(k + "v")
    return 82


async def c3_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "w")
            t8 = asyncio.create_task(c3_w1(k + "x", o))
            o.tasks.append(t8)
        except Oops:
            log(o.tasks[0 % len(o.tasks)].cancel())
        try:
            await asyncio.sleep(0)
            o.n += 3
        except Oops:
            log(k + "y")
    except asyncio.CancelledError as e9:
        log(k + "z", "cancelled", e9)
        r10 = await asyncio.gather(hop(k + "a1", 62, 1), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r10])
        raise
    else:
        log(k + "b1")
    finally:
        log(k + "c1")
        await asyncio.sleep(0)
        log(k + "d1")
    o.n += 9
    for i11 in range(2):
        log(i11)
        for i12 in range(3):
            log(i12)
            await asyncio.sleep(0)
            log(k + "e1")
    return 2


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(hop(k + "f1", 3, 2))
    o.tasks.append(t13)
    t14 = asyncio.create_task(c3_w2(k + "g1", o))
    o.tasks.append(t14)
    t15 = asyncio.create_task(hop(k + "h1", 17, 3))
    o.tasks.append(t15)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await c3_w2(k + "i1", o)
            t16 = asyncio.create_task(fail(k + "j1", 1))
            o.tasks.append(t16)
        finally:
            log(k + "k1")
        await asyncio.sleep(0)
        log(k + "l1")
    except Oops as e17:
        log(e17)
    finally:
        log(k + "m1")
        await asyncio.sleep(0)
        log(k + "n1")
    log(await asyncio.gather(t15, t13))
    try:
        await asyncio.sleep(0)
        log(k + "o1")
    except Oops as e18:
        log(e18)
    else:
        log(k + "p1")
    log(k + "q1")
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(leaf(k + "r1", 94), leaf(k + "s1", 48), fail(k + "t1", 2)))
    except asyncio.CancelledError as e19:
        log(k + "u1", "cancelled", e19)
        await asyncio.sleep(0)
        log(k + "v1")
    for i20 in range(2):
        log(i20)
        await asyncio.sleep(0)
        log(k + "w1")
        try:
            await asyncio.sleep(0)
            o.n += 5
            log(k + "x1")
        except Oops:
            t15.cancel("my1")
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            o.n += 2
            log(k + "a")
        except asyncio.CancelledError as e2:
            log(k + "b", "cancelled", e2)
            log(await asyncio.gather())
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
        log(o.tasks[3 % len(o.tasks)].done())
    await asyncio.sleep(0)
    log(k + "e")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(o.tasks[4 % len(o.tasks)].cancel())
            t3 = asyncio.create_task(hop(k + "f", 12, 1))
            o.tasks.append(t3)
        except Oops:
            t5 = asyncio.create_task(hop(k + "g", 73, 3))
            o.tasks.append(t5)
            r4 = await asyncio.gather(t5, t5, hop(k + "h", 21, 3), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "k")
            await asyncio.sleep(0)
            log(k + "l")
        except Oops as e6:
            log(e6)
        for i7 in range(3):
            log(i7)
            await asyncio.sleep(0)
            log(k + "m")
            o.tasks[2 % len(o.tasks)].cancel("mn")
    except asyncio.CancelledError as e8:
        log(k + "o", "cancelled", e8)
        t10 = asyncio.create_task(hop(k + "q", 73, 1))
        o.tasks.append(t10)
        r9 = await asyncio.gather(hop(k + "p", 22, 1), t10, leaf(k + "r", 87), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r9])
        raise
    else:
        log(k + "s")
    return 80


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(c4_w0(k + "t", o))
    o.tasks.append(t11)
    t12 = asyncio.create_task(hop(k + "u", 2, 2))
    o.tasks.append(t12)
    log(k + "v")
    t13 = asyncio.create_task(leaf(k + "w", 88))
    o.tasks.append(t13)
    for i14 in range(3):
        log(i14)
        for i15 in range(2):
            log(i15)
            log(await asyncio.gather(c4_w0(k + "x", o)))
    try:
        await asyncio.sleep(0)
        for i16 in range(2):
            log(i16)
            log(await asyncio.gather(*[t11, t13]))
    except Oops as e17:
        log(e17)
    else:
        log(k + "y")
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    log(o.tasks[3 % len(o.tasks)].cancel())
    log(await asyncio.gather(hop(k + "b", 8, 2)))
    try:
        await asyncio.sleep(0)
        log(o.tasks[4 % len(o.tasks)].cancel())
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "c")
        except Oops:
            log(o.tasks[2 % len(o.tasks)].cancel())
        finally:
            log(k + "d")
            await asyncio.sleep(0)
            log(k + "e")
    except asyncio.CancelledError as e1:
        log(k + "f", "cancelled", e1)
        o.n += 5
        raise
    else:
        log(k + "g")
    return 67


async def c5_w1(k: str, o: Box) -> int:
    t3 = asyncio.create_task(hop(k + "h", 60, 2))
    o.tasks.append(t3)
    r2 = await asyncio.gather(t3, hop(k + "i", 91, 3), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r2])
    try:
        await asyncio.sleep(0)
        o.n += await c5_w0(k + "j", o)
    except Oops as e4:
        log(e4)
    return 11


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c5_w0(k + "k", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c5_w0(k + "l", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "m", 6, 2))
    o.tasks.append(t7)
    log(await asyncio.gather(*[t5, t7]))
    for i8 in range(2):
        log(i8)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "n")
            o.n += await t5
        except Oops:
            r9 = await asyncio.gather(hop(k + "o", 96, 1), hop(k + "p", 21, 2), t7, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r9])
        else:
            log(k + "q")
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(c5_w1(k + "r", o)))
        except Oops as e10:
            log(e10)
    r11 = await asyncio.gather(hop(k + "s", 74, 2), t7, t5, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r11])
    t12 = asyncio.create_task(c5_w1(k + "t", o))
    o.tasks.append(t12)
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        r2 = await asyncio.gather(hop(k + "a", 78, 3), fail(k + "b", 2), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r2])
        t4 = asyncio.create_task(leaf(k + "d", 40))
        o.tasks.append(t4)
        r3 = await asyncio.gather(fail(k + "c", 2), t4, t4, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r3])
    o.tasks[1 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "e")
        except Oops as e5:
            log(e5)
        else:
            log(k + "f")
        try:
            await asyncio.sleep(0)
            o.tasks[0 % len(o.tasks)].cancel("mg")
            log(k + "h")
        except Oops:
            t6 = asyncio.create_task(hop(k + "i", 64, 2))
            o.tasks.append(t6)
        finally:
            log(k + "j")
    except Oops as e7:
        log(e7)
    finally:
        log(k + "k")
        await asyncio.sleep(0)
        log(k + "l")
    return 36


async def c6_w1(k: str, o: Box) -> int:
    log(k + "m")
    o.tasks[1 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
    return 99


async def c6_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(c6_w0(k + "n", o)))
            t8 = asyncio.create_task(c6_w0(k + "o", o))
            o.tasks.append(t8)
        finally:
            log(k + "p")
            await asyncio.sleep(0)
            log(k + "q")
    except Oops:
        t9 = asyncio.create_task(fail(k + "r", 1))
        o.tasks.append(t9)
        o.n += await t9
    else:
        log(k + "s")
    try:
        await asyncio.sleep(0)
        if o.n % 2:
            raise Oops(k + "t")
        t10 = asyncio.create_task(hop(k + "u", 16, 2))
        o.tasks.append(t10)
    except Oops:
        log(await asyncio.gather(fail(k + "v", 1), c6_w1(k + "w", o)))
    return 20


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(fail(k + "x", 2))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c6_w2(k + "y", o))
    o.tasks.append(t12)
    t13 = asyncio.create_task(hop(k + "z", 35, 2))
    o.tasks.append(t13)
    t11.cancel()
    await asyncio.sleep(0)
    log(t11.cancelled(), t11.cancelling())
    for i14 in range(3):
        log(i14)
        log(await asyncio.gather(hop(k + "a1", 87, 2), hop(k + "b1", 79, 3), c6_w0(k + "c1", o)))
    for i15 in range(2):
        log(i15)
        try:
            await asyncio.sleep(0)
            t16 = asyncio.create_task(c6_w0(k + "d1", o))
            o.tasks.append(t16)
            log(t13.cancel())
        except Oops:
            log(t13.cancel())
        t12.cancel("me1")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f1")
        except Oops:
            if o.n % 2:
                raise Oops(k + "g1")
    except Oops:
        t17 = asyncio.create_task(hop(k + "h1", 30, 2))
        o.tasks.append(t17)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "i1")
    except Oops:
        o.n += 2
    finally:
        log(k + "j1")
    for i18 in range(2):
        log(i18)
        for i19 in range(2):
            log(i19)
            t11.cancel("mk1")
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 70))
    o.tasks.append(t1)
    log(t1.cancel())
    return 71


async def c7_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.tasks[3 % len(o.tasks)].cancel("mb")
        t2 = asyncio.create_task(c7_w0(k + "c", o))
        o.tasks.append(t2)
        o.n += await t2
    except Oops:
        await asyncio.sleep(0)
        log(k + "d")
    t3 = asyncio.create_task(hop(k + "e", 90, 3))
    o.tasks.append(t3)
    o.n += await t3
    o.n += await t3
    await asyncio.sleep(0)
    log(k + "f")
    return 84


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c7_w1(k + "g", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(leaf(k + "h", 85))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        for i6 in range(3):
            log(i6)
            t5.cancel("mi")
            await asyncio.sleep(0)
            log(k + "j")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "k")
            o.n += await t4
        finally:
            log(k + "l")
    except Oops:
        t5.cancel()
        await asyncio.sleep(0)
        log(t5.cancelled(), t5.cancelling())
    finally:
        log(k + "m")
    try:
        await asyncio.sleep(0)
        for i7 in range(3):
            log(i7)
            log(k + "n")
            o.n += 3
        o.n += await t4
    except Oops as e8:
        log(e8)
    finally:
        log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
    log(await asyncio.gather(*[t4, t5]))
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    log(o.tasks[1 % len(o.tasks)].done())
    for i1 in range(2):
        log(i1)
        t3 = asyncio.create_task(hop(k + "b", 87, 2))
        o.tasks.append(t3)
        r2 = await asyncio.gather(leaf(k + "a", 9), t3, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r2])
    return 72


async def c8_w1(k: str, o: Box) -> int:
    t4 = asyncio.create_task(hop(k + "c", 76, 3))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c8_w0(k + "d", o))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "e")
        for i6 in range(3):
            log(i6)
            await asyncio.sleep(0)
            log(k + "f")
    except Oops:
        await asyncio.sleep(0)
        log(k + "g")
    return 39


async def c8_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "h")
    for i7 in range(2):
        log(i7)
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "i", 43, 3)
            log(k + "j")
        except asyncio.CancelledError as e8:
            log(k + "k", "cancelled", e8)
            o.tasks[0 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
            raise
        else:
            log(k + "l")
        finally:
            log(k + "m")
            await asyncio.sleep(0)
            log(k + "n")
        t9 = asyncio.create_task(c8_w1(k + "o", o))
        o.tasks.append(t9)
    return 23


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(c8_w2(k + "p", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(hop(k + "q", 90, 3))
    o.tasks.append(t11)
    for i12 in range(2):
        log(i12)
        try:
            await asyncio.sleep(0)
            log(t10.cancel())
        except Oops as e13:
            log(e13)
        finally:
            log(k + "r")
            await asyncio.sleep(0)
            log(k + "s")
        for i14 in range(2):
            log(i14)
            await asyncio.sleep(0)
            log(k + "t")
            log(await asyncio.gather(c8_w0(k + "u", o), fail(k + "v", 1), c8_w2(k + "w", o)))
    o.n += await t11
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(leaf(k + "x", 23)))
        o.n += await t11
    except asyncio.CancelledError as e15:
        log(k + "y", "cancelled", e15)
        log(k + "z")
        raise
    finally:
        log(k + "a1")
        await asyncio.sleep(0)
        log(k + "b1")
    r16 = await asyncio.gather(leaf(k + "c1", 88), hop(k + "d1", 47, 1), fail(k + "e1", 1), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r16])
    try:
        await asyncio.sleep(0)
        t17 = asyncio.create_task(hop(k + "f1", 80, 3))
        o.tasks.append(t17)
        t11.cancel()
        await asyncio.sleep(0)
        log(t11.cancelled(), t11.cancelling())
    except Oops as e18:
        log(e18)
    finally:
        log(k + "g1")
    t11.cancel()
    await asyncio.sleep(0)
    log(t11.cancelled(), t11.cancelling())
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(hop(k + "a", 73, 1))
        o.tasks.append(t1)
    except Oops:
        log(k + "b")
    else:
        log(k + "c")
    finally:
        log(k + "d")
    for i2 in range(3):
        log(i2)
        log(await asyncio.gather(fail(k + "e", 0), fail(k + "f", 1), leaf(k + "g", 77)))
        log(k + "h")
    t3 = asyncio.create_task(hop(k + "i", 78, 3))
    o.tasks.append(t3)
    o.n += await t3
    return 37


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(fail(k + "j", 1))
    o.tasks.append(t4)
    t5 = asyncio.create_task(fail(k + "k", 1))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        o.n += await c9_w0(k + "l", o)
    except Oops:
        log(o.tasks[3 % len(o.tasks)].cancel())
    else:
        log(k + "m")
    try:
        await asyncio.sleep(0)
        r6 = await asyncio.gather(c9_w0(k + "n", o), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
        o.n += 7
    except Oops:
        await asyncio.sleep(0)
        log(k + "o")
    else:
        log(k + "p")
    for i7 in range(2):
        log(i7)
        r8 = await asyncio.gather(c9_w0(k + "q", o), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r8])
    for i9 in range(2):
        log(i9)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "r")
            log(await asyncio.gather(t4))
        finally:
            log(k + "s")
            await asyncio.sleep(0)
            log(k + "t")
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        for i2 in range(2):
            log(i2)
            o.n += 6
    for i3 in range(3):
        log(i3)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(hop(k + "a", 12, 1)))
        except Oops as e4:
            log(e4)
        else:
            log(k + "b")
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
        try:
            await asyncio.sleep(0)
            o.tasks[1 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
        except asyncio.CancelledError as e5:
            log(k + "e", "cancelled", e5)
            await asyncio.sleep(0)
            log(k + "f")
            raise
        else:
            log(k + "g")
    try:
        await asyncio.sleep(0)
        o.n += await hop(k + "h", 75, 2)
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    return 19


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(fail(k + "k", 0))
    o.tasks.append(t6)
    t7 = asyncio.create_task(fail(k + "l", 0))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c10_w0(k + "m", o))
    o.tasks.append(t8)
    o.n += await t6
    try:
        await asyncio.sleep(0)
        o.n += await t7
        o.n += 4
    except asyncio.CancelledError as e9:
        log(k + "n", "cancelled", e9)
        o.n += 5
    else:
        log(k + "o")
    o.n += await t8
    log(await asyncio.gather(t8))
    t10 = asyncio.create_task(leaf(k + "p", 19))
    o.tasks.append(t10)
    try:
        await asyncio.sleep(0)
        for i11 in range(3):
            log(i11)
            o.n += await t8
    except asyncio.CancelledError as e12:
        log(k + "q", "cancelled", e12)
        log(k + "r")
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t1 = asyncio.create_task(leaf(k + "a", 2))
            o.tasks.append(t1)
        except asyncio.CancelledError as e2:
            log(k + "b", "cancelled", e2)
            await asyncio.sleep(0)
            log(k + "c")
        log(o.tasks[0 % len(o.tasks)].cancel())
    finally:
        log(k + "d")
        await asyncio.sleep(0)
        log(k + "e")
    try:
        await asyncio.sleep(0)
        t3 = asyncio.create_task(leaf(k + "f", 63))
        o.tasks.append(t3)
        o.n += await t3
    except asyncio.CancelledError as e4:
        log(k + "g", "cancelled", e4)
        t5 = asyncio.create_task(hop(k + "h", 61, 2))
        o.tasks.append(t5)
        log(await asyncio.gather(t5, fail(k + "i", 1)))
    else:
        log(k + "j")
    finally:
        log(k + "k")
        await asyncio.sleep(0)
        log(k + "l")
    return 85


async def c11_w1(k: str, o: Box) -> int:
    t6 = asyncio.create_task(hop(k + "m", 14, 3))
    o.tasks.append(t6)
    o.n += await t6
    o.n += 4
    log(t6.done())
    return 53


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "n", 83, 2))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c11_w0(k + "o", o))
    o.tasks.append(t8)
    for i9 in range(3):
        log(i9)
        await asyncio.sleep(0)
        log(k + "p")
    await asyncio.sleep(0)
    log(k + "q")
    log(await asyncio.gather(*[t7, t8]))
    try:
        await asyncio.sleep(0)
        o.n += await t7
    except asyncio.CancelledError as e10:
        log(k + "r", "cancelled", e10)
        log(o.tasks[2 % len(o.tasks)].cancel())
        raise
    else:
        log(k + "s")
    o.n += await t8
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "a")
            log(await asyncio.gather(hop(k + "b", 21, 2), hop(k + "c", 13, 2)))
        except asyncio.CancelledError as e2:
            log(k + "d", "cancelled", e2)
            await asyncio.sleep(0)
            log(k + "e")
            raise
        finally:
            log(k + "f")
            await asyncio.sleep(0)
            log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    log(k + "i")
    try:
        await asyncio.sleep(0)
        o.n += 4
    except asyncio.CancelledError as e3:
        log(k + "j", "cancelled", e3)
        o.n += 1
        raise
    else:
        log(k + "k")
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    return 61


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(fail(k + "n", 1))
    o.tasks.append(t4)
    t5 = asyncio.create_task(fail(k + "o", 0))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "p", 12, 1))
    o.tasks.append(t6)
    await asyncio.sleep(0)
    log(k + "q")
    try:
        await asyncio.sleep(0)
        t7 = asyncio.create_task(c12_w0(k + "r", o))
        o.tasks.append(t7)
    finally:
        log(k + "s")
    log(await asyncio.gather(fail(k + "t", 2)))
    for i8 in range(3):
        log(i8)
        for i9 in range(3):
            log(i9)
            await asyncio.sleep(0)
            log(k + "u")
    for i10 in range(2):
        log(i10)
        try:
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancel())
        except Oops as e11:
            log(e11)
        else:
            log(k + "v")
        for i12 in range(2):
            log(i12)
            log(await asyncio.gather(fail(k + "w", 0)))
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    log(o.tasks[0 % len(o.tasks)].done())
    r1 = await asyncio.gather(hop(k + "a", 14, 1), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    for i2 in range(2):
        log(i2)
        for i3 in range(2):
            log(i3)
            t4 = asyncio.create_task(leaf(k + "b", 21))
            o.tasks.append(t4)
            o.n += await t4
            log(t4.done())
    return 60


async def c13_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "c")
    await asyncio.sleep(0)
    log(k + "d")
    return 78


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c13_w1(k + "e", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c13_w1(k + "f", o))
    o.tasks.append(t6)
    try:
        await asyncio.sleep(0)
        t7 = asyncio.create_task(c13_w0(k + "g", o))
        o.tasks.append(t7)
    except Oops as e8:
        log(e8)
    else:
        log(k + "h")
    try:
        await asyncio.sleep(0)
        for i9 in range(2):
            log(i9)
            o.n += await c13_w0(k + "i", o)
    except Oops:
        t10 = asyncio.create_task(c13_w0(k + "j", o))
        o.tasks.append(t10)
    finally:
        log(k + "k")
    try:
        await asyncio.sleep(0)
        log(t6.cancel())
        try:
            await asyncio.sleep(0)
            log(t5.done())
        except Oops:
            o.n += await c13_w1(k + "l", o)
    except Oops as e11:
        log(e11)
    finally:
        log(k + "m")
    o.n += await fail(k + "n", 0)
    for i12 in range(2):
        log(i12)
        t5.cancel("mo")
        for i13 in range(2):
            log(i13)
            await asyncio.sleep(0)
            log(k + "p")
    log(await asyncio.gather(*[t5, t6]))
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    o.n += 1
    await asyncio.sleep(0)
    log(k + "a")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t1 = asyncio.create_task(fail(k + "b", 2))
            o.tasks.append(t1)
            o.n += await t1
            log(k + "c")
        except Oops:
            o.n += await leaf(k + "d", 13)
        finally:
            log(k + "e")
            await asyncio.sleep(0)
            log(k + "f")
        try:
            await asyncio.sleep(0)
            o.tasks[3 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
        except Oops:
            if o.n % 2:
                raise Oops(k + "g")
        else:
            log(k + "h")
    except Oops:
        t2 = asyncio.create_task(fail(k + "i", 0))
        o.tasks.append(t2)
    return 40


async def c14_w1(k: str, o: Box) -> int:
    t3 = asyncio.create_task(c14_w0(k + "j", o))
    o.tasks.append(t3)
    log(t3.cancel())
    o.tasks[3 % len(o.tasks)].cancel("mk")
    return 8


async def c14_w2(k: str, o: Box) -> int:
    log(await asyncio.gather())
    log(k + "l")
    return 15


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c14_w0(k + "m", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c14_w0(k + "n", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(fail(k + "o", 1))
    o.tasks.append(t6)
    o.n += await t4
    log(k + "p")
    try:
        await asyncio.sleep(0)
        log(k + "q")
    except asyncio.CancelledError as e7:
        log(k + "r", "cancelled", e7)
        t8 = asyncio.create_task(hop(k + "s", 11, 1))
        o.tasks.append(t8)
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(leaf(k + "a", 34))
        o.tasks.append(t1)
        log(await asyncio.gather())
    except asyncio.CancelledError as e2:
        log(k + "b", "cancelled", e2)
        t3 = asyncio.create_task(hop(k + "c", 90, 2))
        o.tasks.append(t3)
        o.n += await t3
    log(k + "d")
    o.tasks[0 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    log(k + "e")
    return 4


async def c15_w1(k: str, o: Box) -> int:
    for i4 in range(3):
        log(i4)
        t5 = asyncio.create_task(fail(k + "f", 1))
        o.tasks.append(t5)
        o.n += await t5
    try:
        await asyncio.sleep(0)
        for i6 in range(3):
            log(i6)
            t7 = asyncio.create_task(c15_w0(k + "g", o))
            o.tasks.append(t7)
            t8 = asyncio.create_task(hop(k + "h", 13, 2))
            o.tasks.append(t8)
        for i9 in range(3):
            log(i9)
            await asyncio.sleep(0)
            log(k + "i")
            log(k + "j")
    except Oops:
        await asyncio.sleep(0)
        log(k + "k")
    for i10 in range(3):
        log(i10)
        await asyncio.sleep(0)
        log(k + "l")
        try:
            await asyncio.sleep(0)
            t11 = asyncio.create_task(c15_w0(k + "m", o))
            o.tasks.append(t11)
            o.n += await t11
            t11.cancel()
            await asyncio.sleep(0)
            log(t11.cancelled(), t11.cancelling())
        finally:
            log(k + "n")
    t12 = asyncio.create_task(c15_w0(k + "o", o))
    o.tasks.append(t12)
    o.n += await t12
    return 38


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(c15_w0(k + "p", o))
    o.tasks.append(t13)
    t14 = asyncio.create_task(c15_w0(k + "q", o))
    o.tasks.append(t14)
    t15 = asyncio.create_task(c15_w0(k + "r", o))
    o.tasks.append(t15)
    await asyncio.sleep(0)
    log(k + "s")
    for i16 in range(3):
        log(i16)
        r17 = await asyncio.gather(t15, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r17])
        try:
            await asyncio.sleep(0)
            log(t15.cancel())
        except Oops as e18:
            log(e18)
        else:
            log(k + "t")
    t15.cancel()
    await asyncio.sleep(0)
    log(t15.cancelled(), t15.cancelling())
    await asyncio.sleep(0)
    log(k + "u")
    log(k + "v")
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 37))
    o.tasks.append(t1)
    log(await asyncio.gather(t1))
    await asyncio.sleep(0)
    log(k + "b")
    for i2 in range(2):
        log(i2)
        for i3 in range(2):
            log(i3)
            o.n += await fail(k + "c", 2)
            await asyncio.sleep(0)
            log(k + "d")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await leaf(k + "e", 12)
            log(await asyncio.gather(fail(k + "f", 0), fail(k + "g", 0)))
        except Oops:
            await asyncio.sleep(0)
            log(k + "h")
        await asyncio.sleep(0)
        log(k + "i")
    except Oops as e4:
        log(e4)
    else:
        log(k + "j")
    return 44


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(fail(k + "k", 0))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "l", 46, 3))
    o.tasks.append(t6)
    t7 = asyncio.create_task(fail(k + "m", 2))
    o.tasks.append(t7)
    for i8 in range(2):
        log(i8)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(t6, hop(k + "n", 43, 2), t7))
            o.n += await fail(k + "o", 1)
        except Oops:
            o.n += await t6
    t7.cancel("mp")
    for i9 in range(2):
        log(i9)
        for i10 in range(2):
            log(i10)
            t6.cancel()
            await asyncio.sleep(0)
            log(t6.cancelled(), t6.cancelling())
            await asyncio.sleep(0)
            log(k + "q")
        await asyncio.sleep(0)
        log(k + "r")
    t11 = asyncio.create_task(c16_w0(k + "s", o))
    o.tasks.append(t11)
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    o.n += await hop(k + "b", 63, 1)
    r1 = await asyncio.gather(leaf(k + "c", 76), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    log(o.tasks[2 % len(o.tasks)].cancel())
    return 24


async def c17_w1(k: str, o: Box) -> int:
    o.n += 1
    log(await asyncio.gather(hop(k + "d", 46, 3), hop(k + "e", 98, 3)))
    await asyncio.sleep(0)
    log(k + "f")
    t2 = asyncio.create_task(c17_w0(k + "g", o))
    o.tasks.append(t2)
    o.n += await t2
    return 27


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c17_w1(k + "h", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c17_w0(k + "i", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c17_w1(k + "j", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c17_w1(k + "k", o))
    o.tasks.append(t6)
    t4.cancel()
    await asyncio.sleep(0)
    log(t4.cancelled(), t4.cancelling())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "l")
            log(t5.cancel())
        except asyncio.CancelledError as e7:
            log(k + "m", "cancelled", e7)
            o.n += 6
            raise
    except Oops as e8:
        log(e8)
    log(k + "n")
    r9 = await asyncio.gather(t5, t6, hop(k + "o", 81, 2), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r9])
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i1 in range(2):
            log(i1)
            t2 = asyncio.create_task(hop(k + "a", 29, 3))
            o.tasks.append(t2)
        try:
            await asyncio.sleep(0)
            log(k + "b")
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
    except asyncio.CancelledError as e3:
        log(k + "e", "cancelled", e3)
        o.n += await hop(k + "f", 43, 2)
    finally:
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    o.tasks[3 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
    return 45


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c18_w0(k + "i", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "j", 81, 1))
    o.tasks.append(t5)
    t5.cancel()
    await asyncio.sleep(0)
    log(t5.cancelled(), t5.cancelling())
    t6 = asyncio.create_task(c18_w0(k + "k", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(leaf(k + "l", 36))
    o.tasks.append(t7)
    await asyncio.sleep(0)
    log(k + "m")
    await asyncio.sleep(0)
    log(k + "n")
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 55, 3))
    o.tasks.append(t1)
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(fail(k + "b", 1), t1, hop(k + "c", 45, 3)))
        log(await asyncio.gather(t1, hop(k + "d", 3, 3)))
    except Oops as e2:
        log(e2)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t1
        except asyncio.CancelledError as e3:
            log(k + "e", "cancelled", e3)
            log(t1.cancel())
    except Oops as e4:
        log(e4)
    else:
        log(k + "f")
    finally:
        log(k + "g")
    return 36


async def c19_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "h")
            t5 = asyncio.create_task(hop(k + "i", 87, 1))
            o.tasks.append(t5)
        except Oops:
            t7 = asyncio.create_task(hop(k + "k", 62, 2))
            o.tasks.append(t7)
            r6 = await asyncio.gather(hop(k + "j", 48, 3), t7, t7, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
        o.tasks[4 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    log(await asyncio.gather(fail(k + "n", 2)))
    t9 = asyncio.create_task(hop(k + "o", 61, 2))
    o.tasks.append(t9)
    r8 = await asyncio.gather(t9, t9, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r8])
    log(await asyncio.gather())
    return 59


async def c19_w2(k: str, o: Box) -> int:
    log(o.tasks[1 % len(o.tasks)].cancel())
    await asyncio.sleep(0)
    log(k + "p")
    await asyncio.sleep(0)
    log(k + "q")
    return 29


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(leaf(k + "r", 62))
    o.tasks.append(t10)
    t11 = asyncio.create_task(fail(k + "s", 1))
    o.tasks.append(t11)
    t12 = asyncio.create_task(leaf(k + "t", 58))
    o.tasks.append(t12)
    log(await asyncio.gather(t12))
    o.n += 3
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "u")
        try:
            await asyncio.sleep(0)
            if o.n % 2:
                raise Oops(k + "v")
            o.n += await t12
        except Oops as e13:
            log(e13)
        finally:
            log(k + "w")
            await asyncio.sleep(0)
            log(k + "x")
    except Oops:
        r14 = await asyncio.gather(c19_w2(k + "y", o), t11, hop(k + "z", 48, 1), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r14])
    await asyncio.sleep(0)
    log(k + "a1")
    for i15 in range(3):
        log(i15)
        for i16 in range(2):
            log(i16)
            t17 = asyncio.create_task(c19_w2(k + "b1", o))
            o.tasks.append(t17)
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    log(o.tasks[2 % len(o.tasks)].done())
    for i1 in range(2):
        log(i1)
        if o.n % 2:
            raise Oops(k + "a")
    log(await asyncio.gather())
    t2 = asyncio.create_task(fail(k + "b", 2))
    o.tasks.append(t2)
    return 87


async def c20_w1(k: str, o: Box) -> int:
    log(await asyncio.gather())
    t3 = asyncio.create_task(fail(k + "c", 2))
    o.tasks.append(t3)
    o.n += await c20_w0(k + "d", o)
    try:
        await asyncio.sleep(0)
        t3.cancel()
        await asyncio.sleep(0)
        log(t3.cancelled(), t3.cancelling())
    except Oops:
        log(t3.done())
    return 19


async def c20_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather())
        for i4 in range(2):
            log(i4)
            t6 = asyncio.create_task(hop(k + "e", 56, 3))
            o.tasks.append(t6)
            r5 = await asyncio.gather(t6, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r5])
            log(t6.cancel())
    finally:
        log(k + "f")
    o.tasks[0 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    return 37


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c20_w0(k + "g", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(leaf(k + "h", 63))
    o.tasks.append(t8)
    t9 = asyncio.create_task(fail(k + "i", 0))
    o.tasks.append(t9)
    for i10 in range(3):
        log(i10)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "j")
            await asyncio.sleep(0)
            log(k + "k")
        finally:
            log(k + "l")
        log(await asyncio.gather(c20_w0(k + "m", o), fail(k + "n", 2)))
    try:
        await asyncio.sleep(0)
        o.n += await hop(k + "o", 9, 1)
        for i11 in range(2):
            log(i11)
            o.n += 8
    except Oops as e12:
        log(e12)
    else:
        log(k + "p")
    if o.n % 2:
        raise Oops(k + "q")
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        log(o.tasks[2 % len(o.tasks)].cancel())
    t3 = asyncio.create_task(hop(k + "b", 50, 3))
    o.tasks.append(t3)
    r2 = await asyncio.gather(hop(k + "a", 74, 2), t3, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r2])
    return 59


async def c21_w1(k: str, o: Box) -> int:
    for i4 in range(2):
        log(i4)
        log(await asyncio.gather(c21_w0(k + "c", o)))
        await asyncio.sleep(0)
        log(k + "d")
    for i5 in range(3):
        log(i5)
        for i6 in range(2):
            log(i6)
            log(await asyncio.gather(hop(k + "e", 83, 2), c21_w0(k + "f", o), hop(k + "g", 39, 1)))
            log(await asyncio.gather(leaf(k + "h", 1), c21_w0(k + "i", o)))
        log(k + "j")
    t7 = asyncio.create_task(hop(k + "k", 46, 1))
    o.tasks.append(t7)
    o.n += await t7
    try:
        await asyncio.sleep(0)
        for i8 in range(3):
            log(i8)
            o.n += 3
            o.n += await hop(k + "l", 59, 3)
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    return 25


async def c21_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "o")
        except asyncio.CancelledError as e9:
            log(k + "p", "cancelled", e9)
            log(await asyncio.gather(hop(k + "q", 49, 3), c21_w1(k + "r", o), hop(k + "s", 83, 1)))
            raise
    finally:
        log(k + "t")
        await asyncio.sleep(0)
        log(k + "u")
    await asyncio.sleep(0)
    log(k + "v")
    log(k + "w")
    await asyncio.sleep(0)
    log(k + "x")
    return 3


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(c21_w2(k + "y", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(leaf(k + "z", 3))
    o.tasks.append(t11)
    try:
        await asyncio.sleep(0)
        for i12 in range(2):
            log(i12)
            o.n += await t10
        await asyncio.sleep(0)
        log(k + "a1")
    except asyncio.CancelledError as e13:
        log(k + "b1", "cancelled", e13)
        await asyncio.sleep(0)
        log(k + "c1")
        raise
    try:
        await asyncio.sleep(0)
        for i14 in range(3):
            log(i14)
            log(k + "d1")
    except Oops:
        await asyncio.sleep(0)
        log(k + "e1")
    log(await asyncio.gather(t10, c21_w0(k + "f1", o)))
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(hop(k + "a", 57, 1))
            o.tasks.append(t2)
            r1 = await asyncio.gather(t2, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
            log(await asyncio.gather())
        except asyncio.CancelledError as e3:
            log(k + "b", "cancelled", e3)
            o.n += 4
            raise
        log(k + "c")
    except Oops:
        o.tasks[0 % len(o.tasks)].cancel("md")
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    o.tasks[3 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
    for i4 in range(2):
        log(i4)
        log(o.tasks[3 % len(o.tasks)].cancel())
    return 50


async def c22_w1(k: str, o: Box) -> int:
    t5 = asyncio.create_task(c22_w0(k + "g", o))
    o.tasks.append(t5)
    o.n += await t5
    log(await asyncio.gather(leaf(k + "h", 65)))
    return 25


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c22_w1(k + "i", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c22_w0(k + "j", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "k", 40, 2))
    o.tasks.append(t8)
    try:
        await asyncio.sleep(0)
        o.n += 5
    except asyncio.CancelledError as e9:
        log(k + "l", "cancelled", e9)
        r10 = await asyncio.gather(c22_w0(k + "m", o), t8, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r10])
        raise
    else:
        log(k + "n")
    finally:
        log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
    if o.n % 2:
        raise Oops(k + "q")
    if o.n % 2:
        raise Oops(k + "r")
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
    except asyncio.CancelledError as e1:
        log(k + "b", "cancelled", e1)
        await asyncio.sleep(0)
        log(k + "c")
        raise
    else:
        log(k + "d")
    log(k + "e")
    await asyncio.sleep(0)
    log(k + "f")
    t2 = asyncio.create_task(fail(k + "g", 0))
    o.tasks.append(t2)
    o.n += await t2
    return 20


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "h", 91, 3))
    o.tasks.append(t3)
    t4 = asyncio.create_task(hop(k + "i", 68, 2))
    o.tasks.append(t4)
    t5 = asyncio.create_task(leaf(k + "j", 40))
    o.tasks.append(t5)
    t4.cancel()
    await asyncio.sleep(0)
    log(t4.cancelled(), t4.cancelling())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await c23_w0(k + "k", o)
            log(o.tasks[3 % len(o.tasks)].cancel())
        except asyncio.CancelledError as e6:
            log(k + "l", "cancelled", e6)
            t7 = asyncio.create_task(fail(k + "m", 0))
            o.tasks.append(t7)
    except asyncio.CancelledError as e8:
        log(k + "n", "cancelled", e8)
        o.n += await fail(k + "o", 0)
        raise
    await asyncio.sleep(0)
    log(k + "p")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t3.cancel("mq")
        except asyncio.CancelledError as e9:
            log(k + "r", "cancelled", e9)
            log(await asyncio.gather(*[t3, t5]))
            raise
        else:
            log(k + "s")
        log(o.tasks[3 % len(o.tasks)].done())
    except Oops as e10:
        log(e10)
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
    finally:
        log(k + "b")
    o.n += 4
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "c")
    finally:
        log(k + "d")
        await asyncio.sleep(0)
        log(k + "e")
    return 0


async def c24_w1(k: str, o: Box) -> int:
    o.tasks[1 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
    t1 = asyncio.create_task(c24_w0(k + "f", o))
    o.tasks.append(t1)
    r2 = await asyncio.gather(fail(k + "g", 0), c24_w0(k + "h", o), t1, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r2])
    log(o.tasks[1 % len(o.tasks)].cancel())
    return 1


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c24_w1(k + "i", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "j", 0))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c24_w0(k + "k", o))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        o.n += await t5
        for i6 in range(2):
            log(i6)
            await asyncio.sleep(0)
            log(k + "l")
    except asyncio.CancelledError as e7:
        log(k + "m", "cancelled", e7)
        o.n += await t3
        raise
    for i8 in range(3):
        log(i8)
        o.n += 6
        o.n += await hop(k + "n", 87, 2)
    log(k + "o")
    await asyncio.sleep(0)
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
