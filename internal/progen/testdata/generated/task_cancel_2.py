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
        t2 = asyncio.create_task(hop(k + "b", 2, 1))
        o.tasks.append(t2)
        r1 = await asyncio.gather(leaf(k + "a", 23), t2, hop(k + "c", 28, 3), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    except Oops as e3:
        log(e3)
    else:
        log(k + "d")
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    return 50


async def c0_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather())
        for i4 in range(3):
            log(i4)
            t5 = asyncio.create_task(c0_w0(k + "g", o))
            o.tasks.append(t5)
    except Oops:
        await asyncio.sleep(0)
        log(k + "h")
    else:
        log(k + "i")
    t6 = asyncio.create_task(fail(k + "j", 1))
    o.tasks.append(t6)
    log(await asyncio.gather(t6, leaf(k + "k", 26)))
    await asyncio.sleep(0)
    log(k + "l")
    for i7 in range(3):
        log(i7)
        t8 = asyncio.create_task(hop(k + "m", 56, 2))
        o.tasks.append(t8)
    return 71


async def c0_w2(k: str, o: Box) -> int:
    for i9 in range(2):
        log(i9)
        for i10 in range(2):
            log(i10)
            t11 = asyncio.create_task(hop(k + "n", 77, 3))
            o.tasks.append(t11)
            await asyncio.sleep(0)
            log(k + "o")
    t12 = asyncio.create_task(c0_w1(k + "p", o))
    o.tasks.append(t12)
    o.n += await t12
    for i13 in range(2):
        log(i13)
        for i14 in range(3):
            log(i14)
            await asyncio.sleep(0)
            log(k + "q")
            log(await asyncio.gather(t12, t12, c0_w1(k + "r", o)))
        await asyncio.sleep(0)
        log(k + "s")
    for i15 in range(3):
        log(i15)
        for i16 in range(3):
            log(i16)
            log(t12.cancel())
        log(k + "t")
    return 4


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t17 = asyncio.create_task(c0_w0(k + "u", o))
    o.tasks.append(t17)
    t18 = asyncio.create_task(hop(k + "v", 21, 3))
    o.tasks.append(t18)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(hop(k + "w", 48, 2)))
            log(t18.done())
        except Oops as e19:
            log(e19)
    except Oops:
        log(k + "x")
    t17.cancel("my")
    o.n += await c0_w0(k + "z", o)
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    t1 = asyncio.create_task(hop(k + "d", 61, 2))
    o.tasks.append(t1)
    log(await asyncio.gather(hop(k + "c", 90, 2), t1))
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t1.cancel()
            await asyncio.sleep(0)
            log(t1.cancelled(), t1.cancelling())
        except Oops as e2:
            log(e2)
        if o.n % 2:
            raise Oops(k + "e")
    except asyncio.CancelledError as e3:
        log(k + "f", "cancelled", e3)
        t4 = asyncio.create_task(hop(k + "g", 80, 1))
        o.tasks.append(t4)
        raise
    finally:
        log(k + "h")
    return 25


async def c1_w1(k: str, o: Box) -> int:
    t5 = asyncio.create_task(leaf(k + "i", 23))
    o.tasks.append(t5)
    o.n += await t5
    log(await asyncio.gather(hop(k + "j", 18, 2), hop(k + "k", 51, 2)))
    for i6 in range(3):
        log(i6)
        r7 = await asyncio.gather(c1_w0(k + "l", o), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r7])
        for i8 in range(3):
            log(i8)
            log(await asyncio.gather(t5, c1_w0(k + "m", o), hop(k + "n", 51, 1)))
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += 4
            t9 = asyncio.create_task(hop(k + "o", 4, 1))
            o.tasks.append(t9)
        finally:
            log(k + "p")
    except Oops:
        t10 = asyncio.create_task(hop(k + "q", 10, 1))
        o.tasks.append(t10)
    return 98


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(fail(k + "r", 0))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c1_w1(k + "s", o))
    o.tasks.append(t12)
    t13 = asyncio.create_task(hop(k + "t", 38, 1))
    o.tasks.append(t13)
    for i14 in range(3):
        log(i14)
        for i15 in range(2):
            log(i15)
            log(k + "u")
            log(k + "v")
        try:
            await asyncio.sleep(0)
            o.n += await t11
            await asyncio.sleep(0)
            log(k + "w")
        except Oops:
            t16 = asyncio.create_task(leaf(k + "x", 34))
            o.tasks.append(t16)
    o.n += await t12
    log(t11.cancel())
    await asyncio.sleep(0)
    log(k + "y")
    for i17 in range(3):
        log(i17)
        for i18 in range(2):
            log(i18)
            o.tasks[3 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
            await asyncio.sleep(0)
            log(k + "z")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(hop(k + "a1", 38, 1), t11))
            t12.cancel()
            await asyncio.sleep(0)
            log(t12.cancelled(), t12.cancelling())
        finally:
            log(k + "b1")
            await asyncio.sleep(0)
            log(k + "c1")
        log(k + "d1")
    except asyncio.CancelledError as e19:
        log(k + "e1", "cancelled", e19)
        log(o.tasks[0 % len(o.tasks)].cancel())
        raise
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += 9
            t2 = asyncio.create_task(hop(k + "a", 58, 3))
            o.tasks.append(t2)
            r1 = await asyncio.gather(t2, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
        except asyncio.CancelledError as e3:
            log(k + "b", "cancelled", e3)
            log(o.tasks[0 % len(o.tasks)].cancel())
        log(o.tasks[0 % len(o.tasks)].cancel())
    finally:
        log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t4 = asyncio.create_task(hop(k + "e", 65, 3))
            o.tasks.append(t4)
        except asyncio.CancelledError as e5:
            log(k + "f", "cancelled", e5)
            r6 = await asyncio.gather(hop(k + "g", 81, 2), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
            raise
        try:
            await asyncio.sleep(0)
            t7 = asyncio.create_task(leaf(k + "h", 22))
            o.tasks.append(t7)
        except asyncio.CancelledError as e8:
            log(k + "i", "cancelled", e8)
            log(o.tasks[3 % len(o.tasks)].cancel())
    finally:
        log(k + "j")
    return 90


async def c2_w1(k: str, o: Box) -> int:
    t9 = asyncio.create_task(c2_w0(k + "k", o))
    o.tasks.append(t9)
    o.n += await fail(k + "l", 2)
    try:
        await asyncio.sleep(0)
        t9.cancel("mm")
    except Oops as e10:
        log(e10)
    else:
        log(k + "n")
    return 52


async def c2_w2(k: str, o: Box) -> int:
    for i11 in range(2):
        log(i11)
        for i12 in range(2):
            log(i12)
            await asyncio.sleep(0)
            log(k + "o")
            await asyncio.sleep(0)
            log(k + "p")
    log(o.tasks[0 % len(o.tasks)].cancel())
    for i13 in range(2):
        log(i13)
        o.n += await c2_w1(k + "q", o)
    return 85


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t14 = asyncio.create_task(leaf(k + "r", 43))
    o.tasks.append(t14)
    t15 = asyncio.create_task(fail(k + "s", 2))
    o.tasks.append(t15)
    t16 = asyncio.create_task(c2_w2(k + "t", o))
    o.tasks.append(t16)
    try:
        await asyncio.sleep(0)
        r17 = await asyncio.gather(t15, c2_w0(k + "u", o), t14, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r17])
    except Oops:
        t18 = asyncio.create_task(c2_w0(k + "v", o))
        o.tasks.append(t18)
    o.n += await c2_w1(k + "w", o)
    try:
        await asyncio.sleep(0)
        for i19 in range(2):
            log(i19)
            o.n += await t16
            log(await asyncio.gather(*[t14, t16]))
    except asyncio.CancelledError as e20:
        log(k + "x", "cancelled", e20)
        log(t14.done())
        raise
    finally:
        log(k + "y")
        await asyncio.sleep(0)
        log(k + "z")
    log(t16.cancel())
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    o.tasks[2 % len(o.tasks)].cancel("ma")
    await asyncio.sleep(0)
    log(k + "b")
    return 87


async def c3_w1(k: str, o: Box) -> int:
    log(k + "c")
    await asyncio.sleep(0)
    log(k + "d")
    return 21


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(hop(k + "e", 19, 3))
    o.tasks.append(t1)
    t2 = asyncio.create_task(c3_w0(k + "f", o))
    o.tasks.append(t2)
    await asyncio.sleep(0)
    log(k + "g")
    await asyncio.sleep(0)
    log(k + "h")
    for i3 in range(3):
        log(i3)
        try:
            await asyncio.sleep(0)
            t4 = asyncio.create_task(c3_w1(k + "i", o))
            o.tasks.append(t4)
            if o.n % 2:
                raise Oops(k + "j")
        except Oops:
            o.n += await leaf(k + "k", 4)
        finally:
            log(k + "l")
        try:
            await asyncio.sleep(0)
            log(t2.cancel())
            if o.n % 2:
                raise Oops(k + "m")
        except Oops as e5:
            log(e5)
    o.n += await t1
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        try:
            await asyncio.sleep(0)
            log(k + "a")
        except Oops as e2:
            log(e2)
        log(k + "b")
    try:
        await asyncio.sleep(0)
        for i3 in range(2):
            log(i3)
            log(await asyncio.gather())
            o.tasks[0 % len(o.tasks)].cancel("mc")
    except asyncio.CancelledError as e4:
        log(k + "d", "cancelled", e4)
        await asyncio.sleep(0)
        log(k + "e")
    return 17


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c4_w0(k + "f", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c4_w0(k + "g", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(fail(k + "h", 2))
    o.tasks.append(t7)
    for i8 in range(2):
        log(i8)
        for i9 in range(2):
            log(i9)
            log(t7.done())
            t10 = asyncio.create_task(c4_w0(k + "i", o))
            o.tasks.append(t10)
        await asyncio.sleep(0)
        log(k + "j")
    log(await asyncio.gather(*[t5, t7]))
    t11 = asyncio.create_task(hop(k + "k", 44, 1))
    o.tasks.append(t11)
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    t1 = asyncio.create_task(hop(k + "b", 98, 2))
    o.tasks.append(t1)
    o.n += await t1
    await asyncio.sleep(0)
    log(k + "c")
    return 63


async def c5_w1(k: str, o: Box) -> int:
    for i2 in range(2):
        log(i2)
        t3 = asyncio.create_task(c5_w0(k + "d", o))
        o.tasks.append(t3)
    for i4 in range(3):
        log(i4)
        t5 = asyncio.create_task(c5_w0(k + "e", o))
        o.tasks.append(t5)
        log(t5.cancel())
    await asyncio.sleep(0)
    log(k + "f")
    return 93


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c5_w0(k + "g", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(fail(k + "h", 0))
    o.tasks.append(t7)
    log(o.tasks[3 % len(o.tasks)].done())
    o.n += await t7
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(c5_w0(k + "i", o), hop(k + "j", 42, 2), c5_w1(k + "k", o)))
        o.n += 5
    except Oops as e8:
        log(e8)
    else:
        log(k + "l")
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        log(o.tasks[1 % len(o.tasks)].done())
        log(o.tasks[3 % len(o.tasks)].cancel())
    log(k + "a")
    return 21


async def c6_w1(k: str, o: Box) -> int:
    for i2 in range(3):
        log(i2)
        o.tasks[1 % len(o.tasks)].cancel("mb")
    try:
        await asyncio.sleep(0)
        for i3 in range(2):
            log(i3)
            r4 = await asyncio.gather(fail(k + "c", 0), leaf(k + "d", 98), leaf(k + "e", 22), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f")
            await asyncio.sleep(0)
            log(k + "g")
        except Oops as e5:
            log(e5)
    except asyncio.CancelledError as e6:
        log(k + "h", "cancelled", e6)
        await asyncio.sleep(0)
        log(k + "i")
        raise
    finally:
        log(k + "j")
    await asyncio.sleep(0)
    log(k + "k")
    return 47


async def c6_w2(k: str, o: Box) -> int:
    t7 = asyncio.create_task(leaf(k + "l", 10))
    o.tasks.append(t7)
    o.n += await t7
    await asyncio.sleep(0)
    log(k + "m")
    for i8 in range(2):
        log(i8)
        t7.cancel()
        await asyncio.sleep(0)
        log(t7.cancelled(), t7.cancelling())
        try:
            await asyncio.sleep(0)
            t7.cancel("mn")
        except Oops as e9:
            log(e9)
    return 45


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(hop(k + "o", 16, 2))
    o.tasks.append(t10)
    t11 = asyncio.create_task(leaf(k + "p", 11))
    o.tasks.append(t11)
    log(await asyncio.gather(t10, c6_w2(k + "q", o)))
    for i12 in range(2):
        log(i12)
        for i13 in range(3):
            log(i13)
            o.n += await t11
        for i14 in range(3):
            log(i14)
            await asyncio.sleep(0)
            log(k + "r")
    for i15 in range(2):
        log(i15)
        log(o.tasks[3 % len(o.tasks)].cancel())
    o.n += await t11
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        log(await asyncio.gather())
        log(o.tasks[2 % len(o.tasks)].cancel())
    for i2 in range(3):
        log(i2)
        for i3 in range(2):
            log(i3)
            o.tasks[1 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
            log(await asyncio.gather())
    t4 = asyncio.create_task(hop(k + "a", 49, 3))
    o.tasks.append(t4)
    for i5 in range(3):
        log(i5)
        t6 = asyncio.create_task(fail(k + "b", 2))
        o.tasks.append(t6)
    return 99


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "c", 55, 3))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "d", 6, 1))
    o.tasks.append(t8)
    t9 = asyncio.create_task(hop(k + "e", 70, 3))
    o.tasks.append(t9)
    try:
        await asyncio.sleep(0)
        for i10 in range(2):
            log(i10)
            log(o.tasks[0 % len(o.tasks)].cancel())
            log(t7.cancel())
    except Oops as e11:
        log(e11)
    finally:
        log(k + "f")
    log(k + "g")
    o.n += await t9
    log(t9.done())
    o.n += await t7
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "a")
        except asyncio.CancelledError as e1:
            log(k + "b", "cancelled", e1)
            o.tasks[3 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
            raise
    except Oops as e2:
        log(e2)
    else:
        log(k + "c")
    t4 = asyncio.create_task(leaf(k + "d", 35))
    o.tasks.append(t4)
    r3 = await asyncio.gather(t4, t4, t4, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r3])
    log(t4.cancel())
    return 42


async def c8_w1(k: str, o: Box) -> int:
    log(k + "e")
    o.tasks[4 % len(o.tasks)].cancel("mf")
    return 44


async def c8_w2(k: str, o: Box) -> int:
    r5 = await asyncio.gather(hop(k + "g", 95, 2), fail(k + "h", 1), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r5])
    o.n += 6
    t6 = asyncio.create_task(hop(k + "i", 42, 2))
    o.tasks.append(t6)
    o.n += await t6
    return 47


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(fail(k + "j", 2))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c8_w2(k + "k", o))
    o.tasks.append(t8)
    o.n += 7
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "l")
        except Oops:
            log(k + "m")
        finally:
            log(k + "n")
            await asyncio.sleep(0)
            log(k + "o")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "p")
        except asyncio.CancelledError as e9:
            log(k + "q", "cancelled", e9)
            o.n += 5
            raise
        else:
            log(k + "r")
        finally:
            log(k + "s")
    except Oops:
        t8.cancel()
        await asyncio.sleep(0)
        log(t8.cancelled(), t8.cancelling())
    for i10 in range(2):
        log(i10)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "t")
            log(await asyncio.gather(t8, c8_w0(k + "u", o), t8))
        except Oops as e11:
            log(e11)
        finally:
            log(k + "v")
        try:
            await asyncio.sleep(0)
            log(k + "w")
        except asyncio.CancelledError as e12:
            log(k + "x", "cancelled", e12)
            o.n += await t7
            raise
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    t2 = asyncio.create_task(hop(k + "a", 95, 1))
    o.tasks.append(t2)
    r1 = await asyncio.gather(t2, t2, t2, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    for i3 in range(2):
        log(i3)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "b")
            await asyncio.sleep(0)
            log(k + "c")
        except asyncio.CancelledError as e4:
            log(k + "d", "cancelled", e4)
            await asyncio.sleep(0)
            log(k + "e")
            raise
        finally:
            log(k + "f")
    return 62


async def c9_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t5 = asyncio.create_task(c9_w0(k + "g", o))
        o.tasks.append(t5)
        o.n += await t5
    except asyncio.CancelledError as e6:
        log(k + "h", "cancelled", e6)
        t7 = asyncio.create_task(c9_w0(k + "i", o))
        o.tasks.append(t7)
        o.n += await t7
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "j")
        t8 = asyncio.create_task(leaf(k + "k", 4))
        o.tasks.append(t8)
    except asyncio.CancelledError as e9:
        log(k + "l", "cancelled", e9)
        t10 = asyncio.create_task(c9_w0(k + "m", o))
        o.tasks.append(t10)
    t11 = asyncio.create_task(hop(k + "n", 47, 2))
    o.tasks.append(t11)
    t12 = asyncio.create_task(hop(k + "o", 36, 3))
    o.tasks.append(t12)
    return 86


async def c9_w2(k: str, o: Box) -> int:
    o.n += await leaf(k + "p", 31)
    for i13 in range(3):
        log(i13)
        o.n += await hop(k + "q", 89, 1)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "r")
    finally:
        log(k + "s")
        await asyncio.sleep(0)
        log(k + "t")
    t14 = asyncio.create_task(c9_w1(k + "u", o))
    o.tasks.append(t14)
    o.n += await t14
    return 59


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t15 = asyncio.create_task(c9_w2(k + "v", o))
    o.tasks.append(t15)
    t16 = asyncio.create_task(c9_w2(k + "w", o))
    o.tasks.append(t16)
    try:
        await asyncio.sleep(0)
        log(k + "x")
        o.n += await t16
    except asyncio.CancelledError as e17:
        log(k + "y", "cancelled", e17)
        r18 = await asyncio.gather(t16, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r18])
    else:
        log(k + "z")
    log(await asyncio.gather(c9_w0(k + "a1", o), t16))
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(t15.done())
            await asyncio.sleep(0)
            log(k + "b1")
        except Oops as e19:
            log(e19)
    except Oops:
        await asyncio.sleep(0)
        log(k + "c1")
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        await asyncio.sleep(0)
        log(k + "a")
        try:
            await asyncio.sleep(0)
            log(o.tasks[4 % len(o.tasks)].done())
        except Oops:
            r2 = await asyncio.gather(hop(k + "b", 60, 1), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r2])
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t4 = asyncio.create_task(fail(k + "e", 2))
            o.tasks.append(t4)
            r3 = await asyncio.gather(t4, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r3])
            t5 = asyncio.create_task(fail(k + "f", 2))
            o.tasks.append(t5)
        except Oops as e6:
            log(e6)
        await asyncio.sleep(0)
        log(k + "g")
    except asyncio.CancelledError as e7:
        log(k + "h", "cancelled", e7)
        log(await asyncio.gather())
        raise
    else:
        log(k + "i")
    finally:
        log(k + "j")
        await asyncio.sleep(0)
        log(k + "k")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "l")
        except Oops:
            await asyncio.sleep(0)
            log(k + "m")
        o.n += await hop(k + "n", 36, 1)
    except asyncio.CancelledError as e8:
        log(k + "o", "cancelled", e8)
        t10 = asyncio.create_task(leaf(k + "r", 22))
        o.tasks.append(t10)
        r9 = await asyncio.gather(fail(k + "p", 1), leaf(k + "q", 84), t10, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r9])
    finally:
        log(k + "s")
        await asyncio.sleep(0)
        log(k + "t")
    return 33


async def c10_w1(k: str, o: Box) -> int:
    for i11 in range(3):
        log(i11)
        await asyncio.sleep(0)
        log(k + "u")
    try:
        await asyncio.sleep(0)
        o.n += 5
    except Oops as e12:
        log(e12)
    finally:
        log(k + "v")
        await asyncio.sleep(0)
        log(k + "w")
    return 76


async def c10_w2(k: str, o: Box) -> int:
    for i13 in range(2):
        log(i13)
        await asyncio.sleep(0)
        log(k + "x")
    try:
        await asyncio.sleep(0)
        t15 = asyncio.create_task(c10_w1(k + "z", o))
        o.tasks.append(t15)
        r14 = await asyncio.gather(c10_w1(k + "y", o), t15, hop(k + "a1", 90, 3), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r14])
        try:
            await asyncio.sleep(0)
            r16 = await asyncio.gather(leaf(k + "b1", 39), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r16])
        except asyncio.CancelledError as e17:
            log(k + "c1", "cancelled", e17)
            log(await asyncio.gather(c10_w0(k + "d1", o), t15))
            raise
    except Oops:
        await asyncio.sleep(0)
        log(k + "e1")
    else:
        log(k + "f1")
    t18 = asyncio.create_task(c10_w1(k + "g1", o))
    o.tasks.append(t18)
    log(k + "h1")
    return 13


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t19 = asyncio.create_task(hop(k + "i1", 6, 3))
    o.tasks.append(t19)
    t20 = asyncio.create_task(c10_w0(k + "j1", o))
    o.tasks.append(t20)
    t21 = asyncio.create_task(leaf(k + "k1", 98))
    o.tasks.append(t21)
    try:
        await asyncio.sleep(0)
        o.n += 6
        try:
            await asyncio.sleep(0)
            o.n += await c10_w1(k + "l1", o)
        finally:
            log(k + "m1")
            await asyncio.sleep(0)
            log(k + "n1")
    except Oops:
        o.n += await t19
    for i22 in range(2):
        log(i22)
        o.tasks[2 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
        for i23 in range(3):
            log(i23)
            o.n += 2
            await asyncio.sleep(0)
            log(k + "o1")
    try:
        await asyncio.sleep(0)
        log(k + "p1")
    except asyncio.CancelledError as e24:
        log(k + "q1", "cancelled", e24)
        o.n += await t19
        raise
    finally:
        log(k + "r1")
    for i25 in range(3):
        log(i25)
        log(o.tasks[0 % len(o.tasks)].done())
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 92, 3))
    o.tasks.append(t1)
    o.n += await t1
    for i2 in range(3):
        log(i2)
        try:
            await asyncio.sleep(0)
            t3 = asyncio.create_task(hop(k + "b", 42, 2))
            o.tasks.append(t3)
        except Oops:
            o.n += await t1
        else:
            log(k + "c")
    await asyncio.sleep(0)
    log(k + "d")
    for i4 in range(2):
        log(i4)
        o.n += await hop(k + "e", 1, 2)
        try:
            await asyncio.sleep(0)
            log(t1.cancel())
            log(k + "f")
        except Oops as e5:
            log(e5)
        finally:
            log(k + "g")
            await asyncio.sleep(0)
            log(k + "h")
    return 28


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(leaf(k + "i", 50))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c11_w0(k + "j", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "k", 56, 1))
    o.tasks.append(t8)
    log(t8.done())
    try:
        await asyncio.sleep(0)
        if o.n % 2:
            raise Oops(k + "l")
        log(t8.cancel())
    except asyncio.CancelledError as e9:
        log(k + "m", "cancelled", e9)
        log(await asyncio.gather(*[t6, t8]))
    else:
        log(k + "n")
    log(await asyncio.gather(t6, c11_w0(k + "o", o)))
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    log(await asyncio.gather(fail(k + "a", 0), fail(k + "b", 1)))
    o.n += 8
    await asyncio.sleep(0)
    log(k + "c")
    return 5


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(hop(k + "d", 42, 2))
    o.tasks.append(t1)
    t2 = asyncio.create_task(hop(k + "e", 64, 1))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "f", 63, 3))
    o.tasks.append(t3)
    log(k + "g")
    try:
        await asyncio.sleep(0)
        for i4 in range(2):
            log(i4)
            o.n += await t1
            t5 = asyncio.create_task(hop(k + "h", 16, 1))
            o.tasks.append(t5)
    except Oops:
        r6 = await asyncio.gather(hop(k + "i", 2, 1), hop(k + "j", 5, 3), fail(k + "k", 1), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
    else:
        log(k + "l")
    finally:
        log(k + "m")
    t7 = asyncio.create_task(hop(k + "n", 5, 2))
    o.tasks.append(t7)
    await asyncio.sleep(0)
    log(k + "o")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "p")
        finally:
            log(k + "q")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "r")
        finally:
            log(k + "s")
            await asyncio.sleep(0)
            log(k + "t")
    except Oops:
        o.n += 3
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "u")
        finally:
            log(k + "v")
            await asyncio.sleep(0)
            log(k + "w")
        try:
            await asyncio.sleep(0)
            o.n += 8
            log(await asyncio.gather(*[t1, t7]))
        except Oops as e8:
            log(e8)
        else:
            log(k + "x")
    except Oops as e9:
        log(e9)
    finally:
        log(k + "y")
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i1 in range(2):
            log(i1)
            t2 = asyncio.create_task(fail(k + "a", 0))
            o.tasks.append(t2)
            o.n += await t2
            log(k + "b")
    except Oops:
        o.n += 4
    else:
        log(k + "c")
    finally:
        log(k + "d")
    for i3 in range(3):
        log(i3)
        await asyncio.sleep(0)
        log(k + "e")
        t4 = asyncio.create_task(fail(k + "f", 1))
        o.tasks.append(t4)
        o.n += await t4
    for i5 in range(3):
        log(i5)
        for i6 in range(3):
            log(i6)
            await asyncio.sleep(0)
            log(k + "g")
            log(await asyncio.gather())
        for i7 in range(2):
            log(i7)
            log(await asyncio.gather())
    return 50


async def c13_w1(k: str, o: Box) -> int:
    for i8 in range(3):
        log(i8)
        log(k + "h")
    log(o.tasks[3 % len(o.tasks)].cancel())
    t9 = asyncio.create_task(hop(k + "i", 15, 1))
    o.tasks.append(t9)
    o.n += await t9
    for i10 in range(2):
        log(i10)
        log(t9.cancel())
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(fail(k + "j", 1), t9))
            t11 = asyncio.create_task(leaf(k + "k", 70))
            o.tasks.append(t11)
        except asyncio.CancelledError as e12:
            log(k + "l", "cancelled", e12)
            await asyncio.sleep(0)
            log(k + "m")
            raise
    return 17


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(leaf(k + "n", 94))
    o.tasks.append(t13)
    t14 = asyncio.create_task(leaf(k + "o", 32))
    o.tasks.append(t14)
    await asyncio.sleep(0)
    log(k + "p")
    o.n += await hop(k + "q", 36, 3)
    log(await asyncio.gather(*[t13, t14]))
    log(k + "r")
    o.n += 5
    for i15 in range(2):
        log(i15)
        try:
            await asyncio.sleep(0)
            t13.cancel()
            await asyncio.sleep(0)
            log(t13.cancelled(), t13.cancelling())
            o.n += 5
        except asyncio.CancelledError as e16:
            log(k + "s", "cancelled", e16)
            t17 = asyncio.create_task(hop(k + "t", 91, 3))
            o.tasks.append(t17)
        finally:
            log(k + "u")
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    log(await asyncio.gather())
    t1 = asyncio.create_task(hop(k + "a", 80, 3))
    o.tasks.append(t1)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "b")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "c")
        except Oops as e2:
            log(e2)
        finally:
            log(k + "d")
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    for i3 in range(2):
        log(i3)
        o.n += await t1
    return 7


async def c14_w1(k: str, o: Box) -> int:
    o.n += await c14_w0(k + "g", o)
    for i4 in range(2):
        log(i4)
        try:
            await asyncio.sleep(0)
            o.n += await c14_w0(k + "h", o)
            o.n += await c14_w0(k + "i", o)
        except Oops:
            log(o.tasks[3 % len(o.tasks)].cancel())
        o.tasks[0 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    return 18


async def c14_w2(k: str, o: Box) -> int:
    t5 = asyncio.create_task(fail(k + "j", 0))
    o.tasks.append(t5)
    o.n += await t5
    o.n += await c14_w1(k + "k", o)
    o.n += await c14_w1(k + "l", o)
    try:
        await asyncio.sleep(0)
        log(t5.done())
    except asyncio.CancelledError as e6:
        log(k + "m", "cancelled", e6)
        log(await asyncio.gather(leaf(k + "n", 29), t5, c14_w1(k + "o", o)))
        raise
    finally:
        log(k + "p")
        await asyncio.sleep(0)
        log(k + "q")
    return 1


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c14_w1(k + "r", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "s", 25, 3))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c14_w0(k + "t", o))
    o.tasks.append(t9)
    try:
        await asyncio.sleep(0)
        log(o.tasks[1 % len(o.tasks)].cancel())
    finally:
        log(k + "u")
        await asyncio.sleep(0)
        log(k + "v")
    try:
        await asyncio.sleep(0)
        for i10 in range(2):
            log(i10)
            log(k + "w")
        o.n += await t9
    except Oops as e11:
        log(e11)
    finally:
        log(k + "x")
        await asyncio.sleep(0)
        log(k + "y")
    o.n += await leaf(k + "z", 79)
    o.n += await t9
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    try:
        await asyncio.sleep(0)
        for i1 in range(2):
            log(i1)
            o.tasks[1 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
    except asyncio.CancelledError as e2:
        log(k + "b", "cancelled", e2)
        t4 = asyncio.create_task(hop(k + "c", 11, 1))
        o.tasks.append(t4)
        r3 = await asyncio.gather(t4, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r3])
    else:
        log(k + "d")
    finally:
        log(k + "e")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f")
        except Oops as e5:
            log(e5)
        finally:
            log(k + "g")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "h")
        except asyncio.CancelledError as e6:
            log(k + "i", "cancelled", e6)
            o.n += 6
    except asyncio.CancelledError as e7:
        log(k + "j", "cancelled", e7)
        log(k + "k")
    return 71


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(fail(k + "l", 1))
    o.tasks.append(t8)
    t9 = asyncio.create_task(fail(k + "m", 2))
    o.tasks.append(t9)
    for i10 in range(3):
        log(i10)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "n")
        except Oops as e11:
            log(e11)
        else:
            log(k + "o")
    t12 = asyncio.create_task(hop(k + "p", 39, 3))
    o.tasks.append(t12)
    t13 = asyncio.create_task(leaf(k + "q", 75))
    o.tasks.append(t13)
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    log(await asyncio.gather())
    t1 = asyncio.create_task(fail(k + "a", 1))
    o.tasks.append(t1)
    await asyncio.sleep(0)
    log(k + "b")
    return 25


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c16_w0(k + "c", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(fail(k + "d", 2))
    o.tasks.append(t3)
    o.n += await t3
    try:
        await asyncio.sleep(0)
        for i4 in range(3):
            log(i4)
            t2.cancel()
            await asyncio.sleep(0)
            log(t2.cancelled(), t2.cancelling())
    except asyncio.CancelledError as e5:
        log(k + "e", "cancelled", e5)
        o.n += await hop(k + "f", 26, 1)
        raise
    await asyncio.sleep(0)
    log(k + "g")
    await asyncio.sleep(0)
    log(k + "h")
    o.n += await t2
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    log(k + "a")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(o.tasks[1 % len(o.tasks)].cancel())
        except Oops as e1:
            log(e1)
        finally:
            log(k + "b")
            await asyncio.sleep(0)
            log(k + "c")
        log(o.tasks[4 % len(o.tasks)].cancel())
    finally:
        log(k + "d")
        await asyncio.sleep(0)
        log(k + "e")
    for i2 in range(3):
        log(i2)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f")
            o.n += 3
        finally:
            log(k + "g")
            await asyncio.sleep(0)
            log(k + "h")
        for i3 in range(3):
            log(i3)
            log(await asyncio.gather(hop(k + "i", 15, 2)))
    try:
        await asyncio.sleep(0)
        for i4 in range(3):
            log(i4)
            t5 = asyncio.create_task(leaf(k + "j", 56))
            o.tasks.append(t5)
        if o.n % 2:
            raise Oops(k + "k")
    except asyncio.CancelledError as e6:
        log(k + "l", "cancelled", e6)
        o.tasks[2 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    return 32


async def c17_w1(k: str, o: Box) -> int:
    log(o.tasks[3 % len(o.tasks)].cancel())
    log(o.tasks[3 % len(o.tasks)].cancel())
    return 43


async def c17_w2(k: str, o: Box) -> int:
    for i7 in range(2):
        log(i7)
        log(await asyncio.gather())
    t8 = asyncio.create_task(hop(k + "m", 47, 1))
    o.tasks.append(t8)
    log(await asyncio.gather(t8, c17_w0(k + "n", o), fail(k + "o", 1)))
    return 78


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(c17_w2(k + "p", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(leaf(k + "q", 2))
    o.tasks.append(t10)
    t11 = asyncio.create_task(hop(k + "r", 42, 1))
    o.tasks.append(t11)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "s")
    except asyncio.CancelledError as e12:
        log(k + "t", "cancelled", e12)
        t13 = asyncio.create_task(hop(k + "u", 65, 1))
        o.tasks.append(t13)
    log(t9.done())
    t14 = asyncio.create_task(c17_w0(k + "v", o))
    o.tasks.append(t14)
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(k + "a")
        log(k + "b")
    except Oops as e1:
        log(e1)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(leaf(k + "c", 70))
            o.tasks.append(t2)
            o.n += await t2
            await asyncio.sleep(0)
            log(k + "d")
        except Oops as e3:
            log(e3)
        finally:
            log(k + "e")
            await asyncio.sleep(0)
            log(k + "f")
    except Oops:
        o.tasks[2 % len(o.tasks)].cancel("mg")
    else:
        log(k + "h")
    finally:
        log(k + "i")
    return 36


async def c18_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "j")
    o.n += 2
    log(await asyncio.gather())
    return 21


async def c18_w2(k: str, o: Box) -> int:
    o.n += 7
    for i4 in range(2):
        log(i4)
        for i5 in range(2):
            log(i5)
            t6 = asyncio.create_task(c18_w1(k + "k", o))
            o.tasks.append(t6)
    return 76


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "l", 5, 3))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "m", 82, 2))
    o.tasks.append(t8)
    t9 = asyncio.create_task(fail(k + "n", 0))
    o.tasks.append(t9)
    o.n += await hop(k + "o", 5, 1)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "p")
            log(await asyncio.gather(*[t7, t9]))
        except asyncio.CancelledError as e10:
            log(k + "q", "cancelled", e10)
            await asyncio.sleep(0)
            log(k + "r")
        finally:
            log(k + "s")
    finally:
        log(k + "t")
    for i11 in range(2):
        log(i11)
        log(o.tasks[3 % len(o.tasks)].done())
        try:
            await asyncio.sleep(0)
            t7.cancel("mu")
            o.n += await t7
        except Oops:
            log(k + "v")
    for i12 in range(3):
        log(i12)
        try:
            await asyncio.sleep(0)
            log(o.tasks[1 % len(o.tasks)].cancel())
            await asyncio.sleep(0)
            log(k + "w")
        except asyncio.CancelledError as e13:
            log(k + "x", "cancelled", e13)
            await asyncio.sleep(0)
            log(k + "y")
            raise
        finally:
            log(k + "z")
            await asyncio.sleep(0)
            log(k + "a1")
    await asyncio.sleep(0)
    log(k + "b1")
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        for i2 in range(2):
            log(i2)
            log(o.tasks[2 % len(o.tasks)].cancel())
    t3 = asyncio.create_task(hop(k + "a", 36, 1))
    o.tasks.append(t3)
    o.n += await t3
    try:
        await asyncio.sleep(0)
        r4 = await asyncio.gather(hop(k + "b", 24, 2), hop(k + "c", 6, 3), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
        log(await asyncio.gather(fail(k + "d", 0), hop(k + "e", 78, 1), t3))
    except Oops as e5:
        log(e5)
    finally:
        log(k + "f")
    return 88


async def c19_w1(k: str, o: Box) -> int:
    r6 = await asyncio.gather(leaf(k + "g", 21), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
    await asyncio.sleep(0)
    log(k + "h")
    return 17


async def c19_w2(k: str, o: Box) -> int:
    t7 = asyncio.create_task(c19_w1(k + "i", o))
    o.tasks.append(t7)
    r8 = await asyncio.gather(t7, leaf(k + "j", 19), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r8])
    for i9 in range(3):
        log(i9)
        await asyncio.sleep(0)
        log(k + "k")
        for i10 in range(3):
            log(i10)
            o.tasks[2 % len(o.tasks)].cancel("ml")
            o.n += await t7
    o.n += await t7
    return 40


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(fail(k + "m", 1))
    o.tasks.append(t11)
    t12 = asyncio.create_task(hop(k + "n", 49, 1))
    o.tasks.append(t12)
    t13 = asyncio.create_task(c19_w1(k + "o", o))
    o.tasks.append(t13)
    for i14 in range(3):
        log(i14)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(*[t11, t13]))
            await asyncio.sleep(0)
            log(k + "p")
        except Oops as e15:
            log(e15)
        else:
            log(k + "q")
    log(await asyncio.gather(*[t11, t13]))
    try:
        await asyncio.sleep(0)
        for i16 in range(2):
            log(i16)
            await asyncio.sleep(0)
            log(k + "r")
            o.n += await fail(k + "s", 1)
        for i17 in range(3):
            log(i17)
            log(t12.done())
            o.tasks[1 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
    except Oops:
        o.n += await t11
    else:
        log(k + "t")
    log(t12.cancel())
    try:
        await asyncio.sleep(0)
        log(k + "u")
    except Oops as e18:
        log(e18)
    else:
        log(k + "v")
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(fail(k + "a", 0))
    o.tasks.append(t1)
    try:
        await asyncio.sleep(0)
        t2 = asyncio.create_task(hop(k + "b", 45, 2))
        o.tasks.append(t2)
    except Oops:
        log(k + "c")
    else:
        log(k + "d")
    log(t1.cancel())
    for i3 in range(3):
        log(i3)
        try:
            await asyncio.sleep(0)
            t4 = asyncio.create_task(leaf(k + "e", 5))
            o.tasks.append(t4)
        except asyncio.CancelledError as e5:
            log(k + "f", "cancelled", e5)
            log(await asyncio.gather())
    return 18


async def c20_w1(k: str, o: Box) -> int:
    log(await asyncio.gather())
    t6 = asyncio.create_task(c20_w0(k + "g", o))
    o.tasks.append(t6)
    o.n += await fail(k + "h", 2)
    r7 = await asyncio.gather(t6, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r7])
    return 86


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(c20_w1(k + "i", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(hop(k + "j", 40, 3))
    o.tasks.append(t9)
    await asyncio.sleep(0)
    log(k + "k")
    t10 = asyncio.create_task(c20_w1(k + "l", o))
    o.tasks.append(t10)
    try:
        await asyncio.sleep(0)
        o.n += await t10
        o.n += await t9
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(fail(k + "a", 0))
    o.tasks.append(t1)
    log(await asyncio.gather(t1, t1, fail(k + "b", 1)))
    await asyncio.sleep(0)
    log(k + "c")
    t2 = asyncio.create_task(fail(k + "d", 1))
    o.tasks.append(t2)
    r3 = await asyncio.gather(hop(k + "e", 40, 2), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r3])
    return 49


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c21_w0(k + "f", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(fail(k + "g", 2))
    o.tasks.append(t5)
    t4.cancel()
    await asyncio.sleep(0)
    log(t4.cancelled(), t4.cancelling())
    await asyncio.sleep(0)
    log(k + "h")
    try:
        await asyncio.sleep(0)
        for i6 in range(2):
            log(i6)
            o.n += await hop(k + "i", 57, 2)
            log(o.tasks[2 % len(o.tasks)].cancel())
    except asyncio.CancelledError as e7:
        log(k + "j", "cancelled", e7)
        log(await asyncio.gather(*[t4, t5]))
        raise
    else:
        log(k + "k")
    o.n += 7
    o.n += 1
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            log(k + "a")
            await asyncio.sleep(0)
            log(k + "b")
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
    try:
        await asyncio.sleep(0)
        t2 = asyncio.create_task(hop(k + "e", 39, 3))
        o.tasks.append(t2)
        log(await asyncio.gather())
    except asyncio.CancelledError as e3:
        log(k + "f", "cancelled", e3)
        await asyncio.sleep(0)
        log(k + "g")
    finally:
        log(k + "h")
    o.n += 6
    return 59


async def c22_w1(k: str, o: Box) -> int:
    t4 = asyncio.create_task(hop(k + "i", 26, 2))
    o.tasks.append(t4)
    o.n += await t4
    try:
        await asyncio.sleep(0)
        for i5 in range(3):
            log(i5)
            r6 = await asyncio.gather(c22_w0(k + "j", o), leaf(k + "k", 78), leaf(k + "l", 63), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
        await asyncio.sleep(0)
        log(k + "m")
    except Oops as e7:
        log(e7)
    else:
        log(k + "n")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t8 = asyncio.create_task(leaf(k + "o", 40))
            o.tasks.append(t8)
            log(await asyncio.gather(*[t4, t8]))
        except Oops:
            log(await asyncio.gather(hop(k + "p", 65, 2), fail(k + "q", 1)))
        else:
            log(k + "r")
        finally:
            log(k + "s")
    except Oops as e9:
        log(e9)
    else:
        log(k + "t")
    return 58


async def c22_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "u")
    finally:
        log(k + "v")
        await asyncio.sleep(0)
        log(k + "w")
    log(await asyncio.gather(leaf(k + "x", 45)))
    try:
        await asyncio.sleep(0)
        for i10 in range(3):
            log(i10)
            o.n += await hop(k + "y", 36, 1)
    except Oops as e11:
        log(e11)
    log(o.tasks[2 % len(o.tasks)].done())
    return 85


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t12 = asyncio.create_task(hop(k + "z", 25, 2))
    o.tasks.append(t12)
    t13 = asyncio.create_task(c22_w2(k + "a1", o))
    o.tasks.append(t13)
    try:
        await asyncio.sleep(0)
        o.n += 1
    finally:
        log(k + "b1")
    for i14 in range(2):
        log(i14)
        log(await asyncio.gather(hop(k + "c1", 72, 3), hop(k + "d1", 75, 3)))
    o.n += await t12
    for i15 in range(2):
        log(i15)
        for i16 in range(2):
            log(i16)
            t17 = asyncio.create_task(hop(k + "e1", 20, 2))
            o.tasks.append(t17)
        for i18 in range(2):
            log(i18)
            o.n += await hop(k + "f1", 85, 2)
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
        log(k + "b")
    except asyncio.CancelledError as e1:
        log(k + "c", "cancelled", e1)
        await asyncio.sleep(0)
        log(k + "d")
        raise
    finally:
        log(k + "e")
    try:
        await asyncio.sleep(0)
        for i2 in range(2):
            log(i2)
            o.tasks[2 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
            if o.n % 2:
                raise Oops(k + "f")
        o.n += 5
    except Oops:
        await asyncio.sleep(0)
        log(k + "g")
    try:
        await asyncio.sleep(0)
        for i3 in range(2):
            log(i3)
            o.n += 5
            t5 = asyncio.create_task(fail(k + "j", 2))
            o.tasks.append(t5)
            r4 = await asyncio.gather(fail(k + "h", 0), leaf(k + "i", 48), t5, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    except Oops:
        if o.n % 2:
            raise Oops(k + "k")
    finally:
        log(k + "l")
    log(o.tasks[1 % len(o.tasks)].cancel())
    return 27


async def c23_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "m")
            r6 = await asyncio.gather(leaf(k + "n", 30), c23_w0(k + "o", o), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
        except Oops as e7:
            log(e7)
        finally:
            log(k + "p")
    except Oops:
        t8 = asyncio.create_task(fail(k + "q", 2))
        o.tasks.append(t8)
        o.n += await t8
    for i9 in range(2):
        log(i9)
        try:
            await asyncio.sleep(0)
            log(k + "r")
        except Oops:
            await asyncio.sleep(0)
            log(k + "s")
        finally:
            log(k + "t")
            await asyncio.sleep(0)
            log(k + "u")
    return 18


async def c23_w2(k: str, o: Box) -> int:
    t10 = asyncio.create_task(leaf(k + "v", 26))
    o.tasks.append(t10)
    o.n += await t10
    try:
        await asyncio.sleep(0)
        t10.cancel()
        await asyncio.sleep(0)
        log(t10.cancelled(), t10.cancelling())
    except Oops:
        o.n += await t10
    finally:
        log(k + "w")
    try:
        await asyncio.sleep(0)
        o.n += 1
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather())
        except Oops:
            log(t10.cancel())
        finally:
            log(k + "x")
            await asyncio.sleep(0)
            log(k + "y")
    finally:
        log(k + "z")
    o.n += await t10
    return 34


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(leaf(k + "a1", 21))
    o.tasks.append(t11)
    t12 = asyncio.create_task(leaf(k + "b1", 48))
    o.tasks.append(t12)
    t13 = asyncio.create_task(c23_w1(k + "c1", o))
    o.tasks.append(t13)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            r14 = await asyncio.gather(t13, c23_w2(k + "d1", o), leaf(k + "e1", 36), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r14])
            await asyncio.sleep(0)
            log(k + "f1")
        except asyncio.CancelledError as e15:
            log(k + "g1", "cancelled", e15)
            await asyncio.sleep(0)
            log(k + "h1")
            raise
    finally:
        log(k + "i1")
    o.n += await t12
    o.n += await leaf(k + "j1", 57)
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        for i2 in range(2):
            log(i2)
            await asyncio.sleep(0)
            log(k + "a")
            o.n += 7
        for i3 in range(2):
            log(i3)
            t4 = asyncio.create_task(hop(k + "b", 72, 1))
            o.tasks.append(t4)
            o.n += await t4
            o.n += await leaf(k + "c", 70)
    for i5 in range(2):
        log(i5)
        log(k + "d")
    return 7


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c24_w0(k + "e", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c24_w0(k + "f", o))
    o.tasks.append(t7)
    try:
        await asyncio.sleep(0)
        r8 = await asyncio.gather(c24_w0(k + "g", o), c24_w0(k + "h", o), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r8])
    except asyncio.CancelledError as e9:
        log(k + "i", "cancelled", e9)
        t10 = asyncio.create_task(leaf(k + "j", 94))
        o.tasks.append(t10)
        raise
    log(t6.cancel())
    for i11 in range(2):
        log(i11)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(c24_w0(k + "k", o)))
        except asyncio.CancelledError as e12:
            log(k + "l", "cancelled", e12)
            await asyncio.sleep(0)
            log(k + "m")
        try:
            await asyncio.sleep(0)
            r13 = await asyncio.gather(hop(k + "n", 37, 3), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r13])
            o.n += await c24_w0(k + "o", o)
        except Oops as e14:
            log(e14)
    t15 = asyncio.create_task(hop(k + "p", 21, 3))
    o.tasks.append(t15)
    for i16 in range(3):
        log(i16)
        try:
            await asyncio.sleep(0)
            log(t15.done())
        except Oops:
            await asyncio.sleep(0)
            log(k + "q")
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(t7))
            log(k + "r")
        except Oops as e17:
            log(e17)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "s")
            await asyncio.sleep(0)
            log(k + "t")
        except Oops as e18:
            log(e18)
        o.n += await hop(k + "u", 99, 3)
    except Oops as e19:
        log(e19)
    else:
        log(k + "v")
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
