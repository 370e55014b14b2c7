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
    o.n += await hop(k + "e", 26, 3)
    await asyncio.sleep(0)
    log(k + "f")
    return 33


async def c0_w1(k: str, o: Box) -> int:
    log(k + "g")
    for i2 in range(2):
        log(i2)
        o.n += 9
    try:
        await asyncio.sleep(0)
        t3 = asyncio.create_task(fail(k + "h", 2), name="Nt3")
        o.tasks.append(t3)
        log(t3.get_name())
    except asyncio.CancelledError as e4:
        log(k + "i", "cancelled", e4)
        r5 = await asyncio.gather(c0_w0(k + "j", o), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r5])
        raise
    return 71


async def c0_w2(k: str, o: Box) -> int:
    for i6 in range(2):
        log(i6)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "k")
        except Oops as e7:
            log(e7)
        else:
            log(k + "l")
        finally:
            log(k + "m")
        try:
            await asyncio.sleep(0)
            t8 = asyncio.create_task(c0_w0(k + "n", o))
            o.tasks.append(t8)
            r9 = await asyncio.gather(t8, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r9])
        except asyncio.CancelledError as e10:
            log(k + "o", "cancelled", e10)
            log(await asyncio.gather())
            raise
        else:
            log(k + "p")
        finally:
            log(k + "q")
            await asyncio.sleep(0)
            log(k + "r")
    log(k + "s")
    try:
        await asyncio.sleep(0)
        t11 = asyncio.create_task(fail(k + "t", 1))
        o.tasks.append(t11)
        log(t11.done())
    except Oops:
        log(await asyncio.gather())
    else:
        log(k + "u")
    return 84


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t12 = asyncio.create_task(hop(k + "v", 1, 1), name="Tt12")
    o.tasks.append(t12)
    t13 = asyncio.create_task(hop(k + "w", 67, 2))
    o.tasks.append(t13)
    t14 = asyncio.create_task(hop(k + "x", 53, 1))
    o.tasks.append(t14)
    try:
        await asyncio.sleep(0)
        o.n += 6
        for i15 in range(2):
            log(i15)
            await asyncio.sleep(0)
            log(k + "y")
            log(k + "z")
    except Oops as e16:
        log(e16)
    finally:
        log(k + "a1")
        await asyncio.sleep(0)
        log(k + "b1")
    o.n += await t13
    t17 = asyncio.create_task(hop(k + "c1", 50, 2), name="Tt17")
    o.tasks.append(t17)
    for i18 in range(3):
        log(i18)
        await asyncio.sleep(0)
        log(k + "d1")
        for i19 in range(2):
            log(i19)
            log(k + "e1")
            t20 = asyncio.create_task(c0_w0(k + "f1", o))
            o.tasks.append(t20)
    log(k + "g1")
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    o.n += 3
    t1 = asyncio.create_task(fail(k + "a", 2))
    o.tasks.append(t1)
    o.n += await leaf(k + "b", 92)
    try:
        await asyncio.sleep(0)
        o.n += await t1
    finally:
        log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    return 29


async def c1_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(leaf(k + "e", 67))
            o.tasks.append(t2)
            log(k + "f")
        except asyncio.CancelledError as e3:
            log(k + "g", "cancelled", e3)
            await asyncio.sleep(0)
            log(k + "h")
            raise
    except Oops as e4:
        log(e4)
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    log(k + "k")
    return 21


async def c1_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "l")
    o.n += await leaf(k + "m", 63)
    try:
        await asyncio.sleep(0)
        t5 = asyncio.create_task(hop(k + "n", 83, 1), name="Tt5")
        o.tasks.append(t5)
        o.n += await t5
        t6 = asyncio.create_task(c1_w1(k + "o", o))
        o.tasks.append(t6)
    except Oops as e7:
        log(e7)
    log(o.tasks[0 % len(o.tasks)].done())
    return 19


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(c1_w2(k + "p", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(hop(k + "q", 99, 2))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c1_w1(k + "r", o))
    o.tasks.append(t10)
    for i11 in range(2):
        log(i11)
        log(k + "s")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(*[t8, t10]))
        except asyncio.CancelledError as e12:
            log(k + "t", "cancelled", e12)
            log(k + "u")
            raise
        log(await asyncio.gather(t9, fail(k + "v", 0)))
    finally:
        log(k + "w")
        await asyncio.sleep(0)
        log(k + "x")
    for i13 in range(2):
        log(i13)
        r14 = await asyncio.gather(leaf(k + "y", 67), t9, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r14])
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "z")
        except asyncio.CancelledError as e15:
            log(k + "a1", "cancelled", e15)
            log(k + "b1")
            raise
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(hop(k + "c1", 35, 2), t9, c1_w0(k + "d1", o)))
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "e1")
            log(t10.done())
        except Oops as e16:
            log(e16)
        finally:
            log(k + "f1")
            await asyncio.sleep(0)
            log(k + "g1")
    except asyncio.CancelledError as e17:
        log(k + "h1", "cancelled", e17)
        await asyncio.sleep(0)
        log(k + "i1")
        raise
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        await asyncio.sleep(0)
        log(k + "a")
        t2 = asyncio.create_task(leaf(k + "b", 28))
        o.tasks.append(t2)
    t3 = asyncio.create_task(fail(k + "c", 1), name="Nt3")
    o.tasks.append(t3)
    log(t3.get_name())
    log(k + "d")
    for i4 in range(2):
        log(i4)
        await asyncio.sleep(0)
        log(k + "e")
    return 16


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(leaf(k + "f", 97))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "g", 19, 3))
    o.tasks.append(t6)
    await asyncio.sleep(0)
    log(k + "h")
    log(k + "i")
    o.n += await t6
    await asyncio.sleep(0)
    log(k + "j")
    await asyncio.sleep(0)
    log(k + "k")
    for i7 in range(2):
        log(i7)
        log(o.tasks[4 % len(o.tasks)].done())
        for i8 in range(3):
            log(i8)
            log(await asyncio.gather(leaf(k + "l", 0), c2_w0(k + "m", o)))
            if o.n % 2:
                raise Oops(k + "n")
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        await asyncio.sleep(0)
        log(k + "a")
        for i2 in range(3):
            log(i2)
            await asyncio.sleep(0)
            log(k + "b")
    await asyncio.sleep(0)
    log(k + "c")
    try:
        await asyncio.sleep(0)
        log(o.tasks[2 % len(o.tasks)].done())
    except Oops:
        await asyncio.sleep(0)
        log(k + "d")
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    t3 = asyncio.create_task(leaf(k + "g", 27))
    o.tasks.append(t3)
    o.n += await t3
    return 75


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(hop(k + "h", 79, 1))
    o.tasks.append(t4)
    t5 = asyncio.create_task(fail(k + "i", 0))
    o.tasks.append(t5)
    o.n += await t4
    try:
        await asyncio.sleep(0)
        for i6 in range(3):
            log(i6)
            o.n += 1
        log(t5.done())
    finally:
        log(k + "j")
    await asyncio.sleep(0)
    log(k + "k")
    for i7 in range(3):
        log(i7)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(c3_w0(k + "l", o), fail(k + "m", 2)))
            log(await asyncio.gather(c3_w0(k + "n", o), c3_w0(k + "o", o)))
        except Oops as e8:
            log(e8)
        o.n += 2
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    r1 = await asyncio.gather(fail(k + "b", 2), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    return 49


async def c4_w1(k: str, o: Box) -> int:
    t2 = asyncio.create_task(leaf(k + "c", 9), name="Nt2")
    o.tasks.append(t2)
    log(t2.get_name())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "d")
            o.n += 1
        except Oops:
            await asyncio.sleep(0)
            log(k + "e")
    except Oops as e3:
        log(e3)
    finally:
        log(k + "f")
    o.n += await c4_w0(k + "g", o)
    return 40


async def c4_w2(k: str, o: Box) -> int:
    t4 = asyncio.create_task(leaf(k + "h", 85), name="Tt4")
    o.tasks.append(t4)
    o.n += await t4
    return 9


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(hop(k + "i", 34, 1))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "j", 72, 1))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "k", 12, 3), name="Tt7")
    o.tasks.append(t7)
    try:
        await asyncio.sleep(0)
        for i8 in range(3):
            log(i8)
            await asyncio.sleep(0)
            log(k + "l")
    except Oops as e9:
        log(e9)
    await asyncio.sleep(0)
    log(k + "m")
    for i10 in range(3):
        log(i10)
        for i11 in range(3):
            log(i11)
            o.n += await t5
            t12 = asyncio.create_task(fail(k + "n", 0), name="Tt12")
            o.tasks.append(t12)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "o")
            o.n += await t6
        except Oops:
            o.n += await fail(k + "p", 1)
        else:
            log(k + "q")
        finally:
            log(k + "r")
        t13 = asyncio.create_task(fail(k + "s", 0))
        o.tasks.append(t13)
    except Oops:
        r14 = await asyncio.gather(t7, t5, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r14])
    else:
        log(k + "t")
    finally:
        log(k + "u")
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "a")
        finally:
            log(k + "b")
        r1 = await asyncio.gather(leaf(k + "c", 94), hop(k + "d", 67, 2), leaf(k + "e", 66), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    except Oops:
        await asyncio.sleep(0)
        log(k + "f")
    else:
        log(k + "g")
    t2 = asyncio.create_task(hop(k + "h", 58, 1))
    o.tasks.append(t2)
    log(await asyncio.gather(t2))
    o.n += 4
    log(k + "i")
    return 86


async def c5_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "j")
    log(o.tasks[0 % len(o.tasks)].done())
    await asyncio.sleep(0)
    log(k + "k")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "l")
            log(k + "m")
        except Oops as e3:
            log(e3)
        finally:
            log(k + "n")
        t5 = asyncio.create_task(fail(k + "p", 2))
        o.tasks.append(t5)
        r4 = await asyncio.gather(hop(k + "o", 87, 1), t5, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    except Oops:
        o.n += await hop(k + "q", 21, 2)
    return 93


async def c5_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "r")
    except asyncio.CancelledError as e6:
        log(k + "s", "cancelled", e6)
        if o.n % 2:
            raise Oops(k + "t")
        raise
    else:
        log(k + "u")
    finally:
        log(k + "v")
    for i7 in range(3):
        log(i7)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "w")
            t8 = asyncio.create_task(hop(k + "x", 46, 1), name="Tt8")
            o.tasks.append(t8)
            log(await asyncio.gather(t8, t8))
        finally:
            log(k + "y")
    t9 = asyncio.create_task(hop(k + "z", 10, 1))
    o.tasks.append(t9)
    o.n += await t9
    try:
        await asyncio.sleep(0)
        for i10 in range(2):
            log(i10)
            r11 = await asyncio.gather(t9, c5_w1(k + "a1", o), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r11])
        await asyncio.sleep(0)
        log(k + "b1")
    except Oops:
        o.n += await t9
    finally:
        log(k + "c1")
    return 73


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t12 = asyncio.create_task(leaf(k + "d1", 3))
    o.tasks.append(t12)
    t13 = asyncio.create_task(c5_w0(k + "e1", o), name="Tt13")
    o.tasks.append(t13)
    try:
        await asyncio.sleep(0)
        log(k + "f1")
    except Oops as e14:
        log(e14)
    log(k + "g1")
    for i15 in range(2):
        log(i15)
        await asyncio.sleep(0)
        log(k + "h1")
        for i16 in range(2):
            log(i16)
            log(k + "i1")
            log(t12.done())
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather())
            if o.n % 2:
                raise Oops(k + "a")
        except asyncio.CancelledError as e1:
            log(k + "b", "cancelled", e1)
            if o.n % 2:
                raise Oops(k + "c")
            raise
        else:
            log(k + "d")
        await asyncio.sleep(0)
        log(k + "e")
    except Oops as e2:
        log(e2)
    finally:
        log(k + "f")
    await asyncio.sleep(0)
    log(k + "g")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "h")
        except Oops as e3:
            log(e3)
    except asyncio.CancelledError as e4:
        log(k + "i", "cancelled", e4)
        await asyncio.sleep(0)
        log(k + "j")
        raise
    t5 = asyncio.create_task(hop(k + "k", 72, 3))
    o.tasks.append(t5)
    o.n += await t5
    return 91


async def c6_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += 2
    except Oops:
        await asyncio.sleep(0)
        log(k + "l")
    try:
        await asyncio.sleep(0)
        for i6 in range(2):
            log(i6)
            log(await asyncio.gather(leaf(k + "m", 94)))
            await asyncio.sleep(0)
            log(k + "n")
        for i7 in range(3):
            log(i7)
            t8 = asyncio.create_task(c6_w0(k + "o", o))
            o.tasks.append(t8)
            o.n += await t8
            r9 = await asyncio.gather(leaf(k + "p", 70), leaf(k + "q", 93), c6_w0(k + "r", o), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r9])
    except Oops as e10:
        log(e10)
    for i11 in range(2):
        log(i11)
        await asyncio.sleep(0)
        log(k + "s")
    for i12 in range(3):
        log(i12)
        try:
            await asyncio.sleep(0)
            t14 = asyncio.create_task(c6_w0(k + "u", o))
            o.tasks.append(t14)
            r13 = await asyncio.gather(hop(k + "t", 74, 2), t14, c6_w0(k + "v", o), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r13])
        except asyncio.CancelledError as e15:
            log(k + "w", "cancelled", e15)
            await asyncio.sleep(0)
            log(k + "x")
            raise
        else:
            log(k + "y")
        try:
            await asyncio.sleep(0)
            r16 = await asyncio.gather(leaf(k + "z", 86), c6_w0(k + "a1", o), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r16])
        except Oops:
            log(await asyncio.gather(hop(k + "b1", 3, 2), c6_w0(k + "c1", o), hop(k + "d1", 39, 3)))
        else:
            log(k + "e1")
    return 5


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t17 = asyncio.create_task(c6_w0(k + "f1", o))
    o.tasks.append(t17)
    t18 = asyncio.create_task(c6_w0(k + "g1", o))
    o.tasks.append(t18)
    log(t17.done())
    for i19 in range(2):
        log(i19)
        o.n += await t18
        t20 = asyncio.create_task(c6_w1(k + "h1", o), name="Tt20")
        o.tasks.append(t20)
    o.n += await c6_w0(k + "i1", o)
    log(k + "j1")
    log(await asyncio.gather(c6_w0(k + "k1", o), hop(k + "l1", 83, 2)))
    log(k + "m1")
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    o.n += await fail(k + "a", 0)
    try:
        await asyncio.sleep(0)
        if o.n % 2:
            raise Oops(k + "b")
    except asyncio.CancelledError as e1:
        log(k + "c", "cancelled", e1)
        await asyncio.sleep(0)
        log(k + "d")
        raise
    return 76


async def c7_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        if o.n % 2:
            raise Oops(k + "e")
        o.n += await hop(k + "f", 16, 2)
    except Oops:
        log(await asyncio.gather(fail(k + "g", 1), c7_w0(k + "h", o)))
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather())
            t2 = asyncio.create_task(c7_w0(k + "i", o))
            o.tasks.append(t2)
        except asyncio.CancelledError as e3:
            log(k + "j", "cancelled", e3)
            t4 = asyncio.create_task(c7_w0(k + "k", o), name="Tt4")
            o.tasks.append(t4)
            log(await asyncio.gather(t4, leaf(k + "l", 81)))
            raise
        try:
            await asyncio.sleep(0)
            t5 = asyncio.create_task(c7_w0(k + "n", o), name="Tt5")
            o.tasks.append(t5)
            log(await asyncio.gather(fail(k + "m", 2), t5))
        except Oops as e6:
            log(e6)
    except asyncio.CancelledError as e7:
        log(k + "o", "cancelled", e7)
        await asyncio.sleep(0)
        log(k + "p")
        raise
    finally:
        log(k + "q")
        await asyncio.sleep(0)
        log(k + "r")
    return 47


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(hop(k + "s", 88, 3))
    o.tasks.append(t8)
    t9 = asyncio.create_task(leaf(k + "t", 35))
    o.tasks.append(t9)
    t10 = asyncio.create_task(leaf(k + "u", 29), name="Tt10")
    o.tasks.append(t10)
    await asyncio.sleep(0)
    log(k + "v")
    log(o.tasks[2 % len(o.tasks)].done())
    t11 = asyncio.create_task(hop(k + "w", 53, 1), name="Nt11")
    o.tasks.append(t11)
    log(t11.get_name())
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(k + "a")
    except Oops:
        await asyncio.sleep(0)
        log(k + "b")
    else:
        log(k + "c")
    finally:
        log(k + "d")
        await asyncio.sleep(0)
        log(k + "e")
    await asyncio.sleep(0)
    log(k + "f")
    try:
        await asyncio.sleep(0)
        for i1 in range(2):
            log(i1)
            t2 = asyncio.create_task(hop(k + "g", 5, 2), name="Nt2")
            o.tasks.append(t2)
            log(t2.get_name())
    except asyncio.CancelledError as e3:
        log(k + "h", "cancelled", e3)
        t4 = asyncio.create_task(hop(k + "i", 66, 1))
        o.tasks.append(t4)
        o.n += await t4
        raise
    finally:
        log(k + "j")
    try:
        await asyncio.sleep(0)
        log(o.tasks[3 % len(o.tasks)].done())
        t5 = asyncio.create_task(leaf(k + "k", 60))
        o.tasks.append(t5)
    except Oops:
        await asyncio.sleep(0)
        log(k + "l")
    return 86


async def c8_w1(k: str, o: Box) -> int:
    r6 = await asyncio.gather(c8_w0(k + "m", o), fail(k + "n", 0), c8_w0(k + "o", o), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
    log(o.tasks[3 % len(o.tasks)].done())
    o.n += 3
    return 64


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c8_w1(k + "p", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(leaf(k + "q", 70))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c8_w1(k + "r", o))
    o.tasks.append(t9)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "s")
            await asyncio.sleep(0)
            log(k + "t")
        except Oops:
            o.n += await t8
    except Oops as e10:
        log(e10)
    for i11 in range(2):
        log(i11)
        log(k + "u")
        for i12 in range(2):
            log(i12)
            o.n += 4
            o.n += await c8_w0(k + "v", o)
    try:
        await asyncio.sleep(0)
        log(k + "w")
    except asyncio.CancelledError as e13:
        log(k + "x", "cancelled", e13)
        o.n += 3
        raise
    else:
        log(k + "y")
    try:
        await asyncio.sleep(0)
        t14 = asyncio.create_task(c8_w1(k + "z", o))
        o.tasks.append(t14)
    finally:
        log(k + "a1")
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 59, 3))
    o.tasks.append(t1)
    o.n += await t1
    log(t1.done())
    log(k + "b")
    log(k + "c")
    return 74


async def c9_w1(k: str, o: Box) -> int:
    for i2 in range(3):
        log(i2)
        try:
            await asyncio.sleep(0)
            log(k + "d")
        except asyncio.CancelledError as e3:
            log(k + "e", "cancelled", e3)
            await asyncio.sleep(0)
            log(k + "f")
            raise
    for i4 in range(2):
        log(i4)
        for i5 in range(2):
            log(i5)
            o.n += 9
            t7 = asyncio.create_task(fail(k + "h", 1))
            o.tasks.append(t7)
            r6 = await asyncio.gather(c9_w0(k + "g", o), t7, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
    return 16


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(c9_w1(k + "i", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c9_w0(k + "j", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(hop(k + "k", 90, 3))
    o.tasks.append(t10)
    for i11 in range(2):
        log(i11)
        try:
            await asyncio.sleep(0)
            o.n += await t8
        except asyncio.CancelledError as e12:
            log(k + "l", "cancelled", e12)
            await asyncio.sleep(0)
            log(k + "m")
            raise
        finally:
            log(k + "n")
            await asyncio.sleep(0)
            log(k + "o")
        for i13 in range(2):
            log(i13)
            await asyncio.sleep(0)
            log(k + "p")
            log(await asyncio.gather(c9_w0(k + "q", o), fail(k + "r", 1), c9_w1(k + "s", o)))
    o.n += await t10
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(leaf(k + "t", 23)))
        t14 = asyncio.create_task(hop(k + "u", 63, 1), name="Tt14")
        o.tasks.append(t14)
    finally:
        log(k + "v")
        await asyncio.sleep(0)
        log(k + "w")
    log(await asyncio.gather(*[t8, t10]))
    t15 = asyncio.create_task(leaf(k + "x", 55))
    o.tasks.append(t15)
    t16 = asyncio.create_task(leaf(k + "y", 51), name="Nt16")
    o.tasks.append(t16)
    log(t16.get_name())
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    log(k + "a")
    t1 = asyncio.create_task(leaf(k + "b", 46))
    o.tasks.append(t1)
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(fail(k + "c", 0), t1, hop(k + "d", 78, 1)))
    except Oops as e2:
        log(e2)
    try:
        await asyncio.sleep(0)
        o.n += await hop(k + "e", 73, 1)
    except Oops:
        log(k + "f")
    else:
        log(k + "g")
    finally:
        log(k + "h")
    return 9


async def c10_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather())
        await asyncio.sleep(0)
        log(k + "i")
    finally:
        log(k + "j")
        await asyncio.sleep(0)
        log(k + "k")
    o.n += 1
    return 77


async def c10_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(c10_w0(k + "l", o), c10_w0(k + "m", o), leaf(k + "n", 67)))
        try:
            await asyncio.sleep(0)
            t3 = asyncio.create_task(c10_w0(k + "o", o))
            o.tasks.append(t3)
        except Oops:
            t4 = asyncio.create_task(hop(k + "p", 1, 3))
            o.tasks.append(t4)
            o.n += await t4
    except Oops as e5:
        log(e5)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t6 = asyncio.create_task(c10_w0(k + "q", o), name="Tt6")
            o.tasks.append(t6)
            log(await asyncio.gather(t6))
        except Oops:
            await asyncio.sleep(0)
            log(k + "r")
        for i7 in range(2):
            log(i7)
            t8 = asyncio.create_task(c10_w1(k + "s", o))
            o.tasks.append(t8)
            o.n += await t8
    finally:
        log(k + "t")
        await asyncio.sleep(0)
        log(k + "u")
    for i9 in range(3):
        log(i9)
        for i10 in range(3):
            log(i10)
            log(k + "v")
            await asyncio.sleep(0)
            log(k + "w")
    return 86


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(hop(k + "x", 32, 2))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c10_w2(k + "y", o))
    o.tasks.append(t12)
    t13 = asyncio.create_task(c10_w2(k + "z", o))
    o.tasks.append(t13)
    log(k + "a1")
    t14 = asyncio.create_task(c10_w0(k + "b1", o), name="Tt14")
    o.tasks.append(t14)
    for i15 in range(3):
        log(i15)
        try:
            await asyncio.sleep(0)
            t16 = asyncio.create_task(c10_w2(k + "c1", o), name="Nt16")
            o.tasks.append(t16)
            log(t16.get_name())
        except Oops as e17:
            log(e17)
        else:
            log(k + "d1")
        for i18 in range(3):
            log(i18)
            log(await asyncio.gather(fail(k + "e1", 1), c10_w0(k + "f1", o)))
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "g1")
            log(k + "h1")
        finally:
            log(k + "i1")
        log(k + "j1")
    finally:
        log(k + "k1")
        await asyncio.sleep(0)
        log(k + "l1")
    t19 = asyncio.create_task(hop(k + "m1", 36, 2))
    o.tasks.append(t19)
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 56, 3))
    o.tasks.append(t1)
    o.n += await t1
    log(k + "b")
    try:
        await asyncio.sleep(0)
        o.n += 6
    except asyncio.CancelledError as e2:
        log(k + "c", "cancelled", e2)
        if o.n % 2:
            raise Oops(k + "d")
        raise
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    return 76


async def c11_w1(k: str, o: Box) -> int:
    log(k + "g")
    t3 = asyncio.create_task(leaf(k + "h", 36), name="Tt3")
    o.tasks.append(t3)
    return 16


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(hop(k + "i", 96, 2))
    o.tasks.append(t4)
    t5 = asyncio.create_task(fail(k + "j", 2))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c11_w1(k + "k", o))
    o.tasks.append(t6)
    o.n += await t4
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t7 = asyncio.create_task(leaf(k + "l", 63), name="Nt7")
            o.tasks.append(t7)
            log(t7.get_name())
        except Oops as e8:
            log(e8)
        finally:
            log(k + "m")
    except Oops as e9:
        log(e9)
    o.n += await hop(k + "n", 75, 2)
    await asyncio.sleep(0)
    log(k + "o")
    try:
        await asyncio.sleep(0)
        o.n += await t5
        for i10 in range(3):
            log(i10)
            t11 = asyncio.create_task(c11_w0(k + "p", o), name="Nt11")
            o.tasks.append(t11)
            log(t11.get_name())
    except asyncio.CancelledError as e12:
        log(k + "q", "cancelled", e12)
        await asyncio.sleep(0)
        log(k + "r")
        raise
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    o.n += 8
    for i1 in range(2):
        log(i1)
        for i2 in range(3):
            log(i2)
            t3 = asyncio.create_task(hop(k + "a", 16, 3))
            o.tasks.append(t3)
    log(k + "b")
    r4 = await asyncio.gather(hop(k + "c", 99, 2), fail(k + "d", 1), hop(k + "e", 75, 2), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    return 34


async def c12_w1(k: str, o: Box) -> int:
    log(k + "f")
    for i5 in range(3):
        log(i5)
        log(await asyncio.gather())
        try:
            await asyncio.sleep(0)
            t6 = asyncio.create_task(c12_w0(k + "g", o))
            o.tasks.append(t6)
            o.n += await t6
            log(k + "h")
        except Oops as e7:
            log(e7)
        finally:
            log(k + "i")
    return 13


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(fail(k + "j", 0))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c12_w0(k + "k", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c12_w0(k + "l", o))
    o.tasks.append(t10)
    for i11 in range(2):
        log(i11)
        for i12 in range(3):
            log(i12)
            o.n += 6
    o.n += await leaf(k + "m", 54)
    await asyncio.sleep(0)
    log(k + "n")
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 31, 3), name="Tt1")
    o.tasks.append(t1)
    o.n += await t1
    try:
        await asyncio.sleep(0)
        o.n += await leaf(k + "b", 25)
    finally:
        log(k + "c")
    log(await asyncio.gather(hop(k + "d", 22, 3)))
    return 28


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c13_w0(k + "e", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(leaf(k + "f", 28))
    o.tasks.append(t3)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t2
        except Oops as e4:
            log(e4)
        else:
            log(k + "g")
        finally:
            log(k + "h")
            await asyncio.sleep(0)
            log(k + "i")
        for i5 in range(2):
            log(i5)
            await asyncio.sleep(0)
            log(k + "j")
    except Oops:
        t6 = asyncio.create_task(leaf(k + "k", 50))
        o.tasks.append(t6)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "l")
        except asyncio.CancelledError as e7:
            log(k + "m", "cancelled", e7)
            o.n += await t2
            raise
        else:
            log(k + "n")
        finally:
            log(k + "o")
            await asyncio.sleep(0)
            log(k + "p")
        await asyncio.sleep(0)
        log(k + "q")
    except Oops as e8:
        log(e8)
    else:
        log(k + "r")
    try:
        await asyncio.sleep(0)
        o.n += await t3
    except Oops:
        await asyncio.sleep(0)
        log(k + "s")
    finally:
        log(k + "t")
        await asyncio.sleep(0)
        log(k + "u")
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        await asyncio.sleep(0)
        log(k + "a")
        o.n += await hop(k + "b", 30, 3)
    for i2 in range(2):
        log(i2)
        for i3 in range(3):
            log(i3)
            await asyncio.sleep(0)
            log(k + "c")
        for i4 in range(2):
            log(i4)
            o.n += await hop(k + "d", 50, 2)
    return 70


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c14_w0(k + "e", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "f", 44, 3))
    o.tasks.append(t6)
    r7 = await asyncio.gather(t5, fail(k + "g", 0), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r7])
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "h")
    finally:
        log(k + "i")
    for i8 in range(3):
        log(i8)
        for i9 in range(2):
            log(i9)
            o.n += await t5
            await asyncio.sleep(0)
            log(k + "j")
    for i10 in range(3):
        log(i10)
        await asyncio.sleep(0)
        log(k + "k")
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 4, 2))
    o.tasks.append(t1)
    o.n += await t1
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(hop(k + "b", 8, 1))
            o.tasks.append(t2)
            o.n += await fail(k + "c", 2)
        except Oops as e3:
            log(e3)
        finally:
            log(k + "d")
            await asyncio.sleep(0)
            log(k + "e")
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(leaf(k + "f", 98), t1, leaf(k + "g", 45)))
        finally:
            log(k + "h")
            await asyncio.sleep(0)
            log(k + "i")
    except Oops:
        o.n += await hop(k + "j", 26, 3)
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather())
    except Oops as e4:
        log(e4)
    else:
        log(k + "k")
    log(await asyncio.gather())
    return 85


async def c15_w1(k: str, o: Box) -> int:
    for i5 in range(3):
        log(i5)
        for i6 in range(2):
            log(i6)
            t7 = asyncio.create_task(hop(k + "l", 3, 3))
            o.tasks.append(t7)
            log(k + "m")
    try:
        await asyncio.sleep(0)
        log(k + "n")
    except asyncio.CancelledError as e8:
        log(k + "o", "cancelled", e8)
        o.n += await hop(k + "p", 11, 1)
        raise
    return 71


async def c15_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "q")
    log(await asyncio.gather())
    t9 = asyncio.create_task(c15_w0(k + "r", o))
    o.tasks.append(t9)
    return 94


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(hop(k + "s", 90, 2))
    o.tasks.append(t10)
    t11 = asyncio.create_task(fail(k + "t", 2))
    o.tasks.append(t11)
    log(await asyncio.gather(c15_w0(k + "u", o)))
    await asyncio.sleep(0)
    log(k + "v")
    for i12 in range(2):
        log(i12)
        o.n += await c15_w1(k + "w", o)
        await asyncio.sleep(0)
        log(k + "x")
    o.n += await c15_w1(k + "y", o)
    log(t10.done())
    try:
        await asyncio.sleep(0)
        for i13 in range(2):
            log(i13)
            o.n += 5
            o.n += await t10
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "z")
        except Oops as e14:
            log(e14)
        else:
            log(k + "a1")
    finally:
        log(k + "b1")
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 80, 2))
    o.tasks.append(t1)
    o.n += await t1
    log(await asyncio.gather(leaf(k + "b", 88)))
    await asyncio.sleep(0)
    log(k + "c")
    return 43


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(hop(k + "d", 30, 1))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c16_w0(k + "e", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(leaf(k + "f", 0))
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "g")
        try:
            await asyncio.sleep(0)
            log(t4.done())
        finally:
            log(k + "h")
    except Oops:
        log(await asyncio.gather(hop(k + "i", 71, 1), t4))
    finally:
        log(k + "j")
    for i5 in range(2):
        log(i5)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "k")
            log(k + "l")
        finally:
            log(k + "m")
            await asyncio.sleep(0)
            log(k + "n")
        for i6 in range(3):
            log(i6)
            log(await asyncio.gather(t2, hop(k + "o", 97, 3), c16_w0(k + "p", o)))
    t7 = asyncio.create_task(fail(k + "q", 1))
    o.tasks.append(t7)
    await asyncio.sleep(0)
    log(k + "r")
    o.n += await t2
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t1 = asyncio.create_task(hop(k + "a", 64, 3))
            o.tasks.append(t1)
            o.n += await fail(k + "b", 2)
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
    except Oops as e2:
        log(e2)
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    t3 = asyncio.create_task(hop(k + "i", 77, 1))
    o.tasks.append(t3)
    log(await asyncio.gather(hop(k + "g", 47, 3), hop(k + "h", 43, 2), t3))
    log(await asyncio.gather(hop(k + "j", 90, 3), hop(k + "k", 28, 1)))
    r4 = await asyncio.gather(t3, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    return 14


async def c17_w1(k: str, o: Box) -> int:
    t5 = asyncio.create_task(hop(k + "l", 61, 2))
    o.tasks.append(t5)
    for i6 in range(2):
        log(i6)
        await asyncio.sleep(0)
        log(k + "m")
        o.n += 4
    await asyncio.sleep(0)
    log(k + "n")
    r7 = await asyncio.gather(fail(k + "o", 1), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r7])
    return 71


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(fail(k + "p", 1))
    o.tasks.append(t8)
    t9 = asyncio.create_task(hop(k + "q", 39, 2), name="Tt9")
    o.tasks.append(t9)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            if o.n % 2:
                raise Oops(k + "r")
        except Oops:
            await asyncio.sleep(0)
            log(k + "s")
        log(k + "t")
    except asyncio.CancelledError as e10:
        log(k + "u", "cancelled", e10)
        await asyncio.sleep(0)
        log(k + "v")
        raise
    for i11 in range(2):
        log(i11)
        for i12 in range(2):
            log(i12)
            t13 = asyncio.create_task(fail(k + "w", 2), name="Tt13")
            o.tasks.append(t13)
            o.n += 6
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "x")
            log(t8.done())
        except asyncio.CancelledError as e14:
            log(k + "y", "cancelled", e14)
            o.n += 6
            raise
    finally:
        log(k + "z")
        await asyncio.sleep(0)
        log(k + "a1")
    log(await asyncio.gather(*[t8, t9]))
    try:
        await asyncio.sleep(0)
        log(k + "b1")
        for i15 in range(3):
            log(i15)
            if o.n % 2:
                raise Oops(k + "c1")
    finally:
        log(k + "d1")
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i1 in range(2):
            log(i1)
            o.n += await hop(k + "a", 29, 3)
        try:
            await asyncio.sleep(0)
            log(k + "b")
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
    except asyncio.CancelledError as e2:
        log(k + "e", "cancelled", e2)
        o.n += 8
        raise
    finally:
        log(k + "f")
        await asyncio.sleep(0)
        log(k + "g")
    o.n += 1
    return 63


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(leaf(k + "h", 38))
    o.tasks.append(t3)
    t4 = asyncio.create_task(hop(k + "i", 81, 1))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c18_w0(k + "j", o), name="Nt5")
    o.tasks.append(t5)
    log(t5.get_name())
    o.n += await c18_w0(k + "k", o)
    o.n += await leaf(k + "l", 36)
    await asyncio.sleep(0)
    log(k + "m")
    await asyncio.sleep(0)
    log(k + "n")
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    o.n += await hop(k + "a", 55, 3)
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(hop(k + "c", 44, 2))
        o.tasks.append(t1)
        log(await asyncio.gather(fail(k + "b", 1), t1, hop(k + "d", 66, 1)))
        try:
            await asyncio.sleep(0)
            log(k + "e")
            log(await asyncio.gather(t1, t1))
        except asyncio.CancelledError as e2:
            log(k + "f", "cancelled", e2)
            o.n += 5
            raise
        else:
            log(k + "g")
        finally:
            log(k + "h")
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    t3 = asyncio.create_task(hop(k + "k", 51, 1))
    o.tasks.append(t3)
    o.n += await t3
    return 70


async def c19_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "l")
    o.n += 2
    r4 = await asyncio.gather(hop(k + "m", 87, 1), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    return 75


async def c19_w2(k: str, o: Box) -> int:
    log(await asyncio.gather())
    r5 = await asyncio.gather(leaf(k + "n", 61), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r5])
    try:
        await asyncio.sleep(0)
        log(k + "o")
    except Oops:
        t6 = asyncio.create_task(fail(k + "q", 2))
        o.tasks.append(t6)
        log(await asyncio.gather(hop(k + "p", 96, 3), t6, c19_w1(k + "r", o)))
    finally:
        log(k + "s")
    o.n += 8
    return 5


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(fail(k + "t", 1))
    o.tasks.append(t7)
    t8 = asyncio.create_task(leaf(k + "u", 53))
    o.tasks.append(t8)
    await asyncio.sleep(0)
    log(k + "v")
    for i9 in range(2):
        log(i9)
        o.n += 3
    try:
        await asyncio.sleep(0)
        o.n += await fail(k + "w", 0)
    finally:
        log(k + "x")
        await asyncio.sleep(0)
        log(k + "y")
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
        try:
            await asyncio.sleep(0)
            if o.n % 2:
                raise Oops(k + "b")
            t1 = asyncio.create_task(leaf(k + "c", 31))
            o.tasks.append(t1)
        finally:
            log(k + "d")
            await asyncio.sleep(0)
            log(k + "e")
    except Oops:
        t3 = asyncio.create_task(fail(k + "g", 2))
        o.tasks.append(t3)
        r2 = await asyncio.gather(leaf(k + "f", 96), t3, hop(k + "h", 41, 2), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r2])
    else:
        log(k + "i")
    for i4 in range(3):
        log(i4)
        for i5 in range(2):
            log(i5)
            t6 = asyncio.create_task(leaf(k + "j", 83), name="Tt6")
            o.tasks.append(t6)
    return 91


async def c20_w1(k: str, o: Box) -> int:
    t7 = asyncio.create_task(c20_w0(k + "k", o))
    o.tasks.append(t7)
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather())
    except asyncio.CancelledError as e8:
        log(k + "l", "cancelled", e8)
        o.n += await t7
        raise
    finally:
        log(k + "m")
    log(t7.done())
    return 87


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(c20_w0(k + "n", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c20_w0(k + "o", o))
    o.tasks.append(t10)
    log(await asyncio.gather(fail(k + "p", 1)))
    for i11 in range(3):
        log(i11)
        for i12 in range(2):
            log(i12)
            log(await asyncio.gather(t9, hop(k + "q", 30, 1), c20_w0(k + "r", o)))
            o.n += await t10
        await asyncio.sleep(0)
        log(k + "s")
    await asyncio.sleep(0)
    log(k + "t")
    o.n += await t10
    log(k + "u")
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        t2 = asyncio.create_task(hop(k + "a", 22, 1))
        o.tasks.append(t2)
        o.n += await t2
    for i3 in range(2):
        log(i3)
        for i4 in range(3):
            log(i4)
            t5 = asyncio.create_task(hop(k + "b", 83, 2))
            o.tasks.append(t5)
            o.n += await t5
        for i6 in range(2):
            log(i6)
            await asyncio.sleep(0)
            log(k + "c")
            t7 = asyncio.create_task(hop(k + "d", 99, 3), name="Nt7")
            o.tasks.append(t7)
            log(t7.get_name())
    return 63


async def c21_w1(k: str, o: Box) -> int:
    t8 = asyncio.create_task(c21_w0(k + "e", o))
    o.tasks.append(t8)
    log(await asyncio.gather(t8))
    try:
        await asyncio.sleep(0)
        for i9 in range(2):
            log(i9)
            o.n += await t8
            await asyncio.sleep(0)
            log(k + "f")
    except Oops:
        t10 = asyncio.create_task(fail(k + "g", 2))
        o.tasks.append(t10)
    finally:
        log(k + "h")
        await asyncio.sleep(0)
        log(k + "i")
    log(t8.done())
    return 31


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(fail(k + "j", 2))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c21_w0(k + "k", o))
    o.tasks.append(t12)
    log(await asyncio.gather(c21_w1(k + "l", o)))
    await asyncio.sleep(0)
    log(k + "m")
    for i13 in range(3):
        log(i13)
        for i14 in range(2):
            log(i14)
            log(await asyncio.gather(hop(k + "n", 83, 2), c21_w1(k + "o", o), hop(k + "p", 39, 1)))
            log(await asyncio.gather(leaf(k + "q", 1), c21_w0(k + "r", o)))
        log(k + "s")
    t15 = asyncio.create_task(c21_w1(k + "t", o))
    o.tasks.append(t15)
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i1 in range(3):
            log(i1)
            await asyncio.sleep(0)
            log(k + "a")
            await asyncio.sleep(0)
            log(k + "b")
    except Oops:
        t2 = asyncio.create_task(fail(k + "c", 2))
        o.tasks.append(t2)
    else:
        log(k + "d")
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    o.n += 5
    await asyncio.sleep(0)
    log(k + "g")
    log(k + "h")
    return 29


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "i", 73, 3))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "j", 1))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c22_w0(k + "k", o))
    o.tasks.append(t5)
    for i6 in range(2):
        log(i6)
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    log(k + "n")
    await asyncio.sleep(0)
    log(k + "o")
    for i7 in range(2):
        log(i7)
        log(k + "p")
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i1 in range(2):
            log(i1)
            t2 = asyncio.create_task(hop(k + "a", 15, 3))
            o.tasks.append(t2)
        await asyncio.sleep(0)
        log(k + "b")
    except Oops:
        log(k + "c")
    await asyncio.sleep(0)
    log(k + "d")
    return 23


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c23_w0(k + "e", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c23_w0(k + "f", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(fail(k + "g", 0))
    o.tasks.append(t5)
    log(k + "h")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += 6
            await asyncio.sleep(0)
            log(k + "i")
        except Oops as e6:
            log(e6)
        else:
            log(k + "j")
    except asyncio.CancelledError as e7:
        log(k + "k", "cancelled", e7)
        log(k + "l")
        raise
    else:
        log(k + "m")
    log(await asyncio.gather(hop(k + "n", 92, 3), t4))
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    log(k + "a")
    log(k + "b")
    t1 = asyncio.create_task(hop(k + "c", 58, 2))
    o.tasks.append(t1)
    log(await asyncio.gather(t1, hop(k + "d", 1, 3), hop(k + "e", 80, 3)))
    r2 = await asyncio.gather(hop(k + "f", 63, 2), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r2])
    return 25


async def c24_w1(k: str, o: Box) -> int:
    for i3 in range(3):
        log(i3)
        log(await asyncio.gather(leaf(k + "g", 93), hop(k + "h", 53, 1)))
    try:
        await asyncio.sleep(0)
        if o.n % 2:
            raise Oops(k + "i")
        for i4 in range(3):
            log(i4)
            o.n += await c24_w0(k + "j", o)
            t6 = asyncio.create_task(leaf(k + "m", 51))
            o.tasks.append(t6)
            r5 = await asyncio.gather(leaf(k + "k", 96), leaf(k + "l", 76), t6, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r5])
    except Oops as e7:
        log(e7)
    return 29


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(c24_w1(k + "n", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c24_w1(k + "o", o))
    o.tasks.append(t9)
    r10 = await asyncio.gather(hop(k + "p", 36, 3), fail(k + "q", 2), c24_w1(k + "r", o), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r10])
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += 1
            log(await asyncio.gather(*[t8, t9]))
        except Oops:
            log(o.tasks[3 % len(o.tasks)].done())
    except Oops:
        log(k + "s")
    t11 = asyncio.create_task(c24_w1(k + "t", o))
    o.tasks.append(t11)
    for i12 in range(2):
        log(i12)
        await asyncio.sleep(0)
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
