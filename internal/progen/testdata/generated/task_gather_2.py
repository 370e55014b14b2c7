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
        log(await asyncio.gather())
    except Oops:
        if o.n % 2:
            raise Oops(k + "a")
    else:
        log(k + "b")
    return 0


async def c0_w1(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        await asyncio.sleep(0)
        log(k + "c")
        o.n += 4
    for i2 in range(2):
        log(i2)
        log(k + "d")
        await asyncio.sleep(0)
        log(k + "e")
    log(await asyncio.gather())
    return 32


async def c0_w2(k: str, o: Box) -> int:
    for i3 in range(3):
        log(i3)
        log(o.tasks[3 % len(o.tasks)].done())
        for i4 in range(2):
            log(i4)
            t5 = asyncio.create_task(fail(k + "f", 1), name="Tt5")
            o.tasks.append(t5)
    t6 = asyncio.create_task(c0_w1(k + "g", o))
    o.tasks.append(t6)
    return 47


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c0_w0(k + "h", o), name="Tt7")
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "i", 99, 2))
    o.tasks.append(t8)
    try:
        await asyncio.sleep(0)
        for i9 in range(2):
            log(i9)
            o.n += 1
        await asyncio.sleep(0)
        log(k + "j")
    finally:
        log(k + "k")
    log(await asyncio.gather(hop(k + "l", 69, 2)))
    for i10 in range(2):
        log(i10)
        for i11 in range(3):
            log(i11)
            log(k + "m")
            log(await asyncio.gather(t7, t8, c0_w1(k + "n", o)))
        await asyncio.sleep(0)
        log(k + "o")
    for i12 in range(3):
        log(i12)
        for i13 in range(3):
            log(i13)
            o.n += await t7
        log(t8.done())
    for i14 in range(2):
        log(i14)
        for i15 in range(3):
            log(i15)
            o.n += 9
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    t2 = asyncio.create_task(leaf(k + "d", 12))
    o.tasks.append(t2)
    r1 = await asyncio.gather(fail(k + "c", 1), t2, hop(k + "e", 4, 3), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    return 86


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c1_w0(k + "f", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c1_w0(k + "g", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(leaf(k + "h", 3))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        o.n += await t4
        o.n += await t3
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    await asyncio.sleep(0)
    log(k + "k")
    t6 = asyncio.create_task(leaf(k + "l", 79))
    o.tasks.append(t6)
    o.n += await hop(k + "m", 57, 2)
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += 9
            r1 = await asyncio.gather(fail(k + "a", 1), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
        except Oops:
            await asyncio.sleep(0)
            log(k + "b")
        t2 = asyncio.create_task(hop(k + "d", 98, 3))
        o.tasks.append(t2)
        log(await asyncio.gather(leaf(k + "c", 96), t2))
    except Oops as e3:
        log(e3)
    finally:
        log(k + "e")
    r4 = await asyncio.gather(fail(k + "f", 0), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    return 18


async def c2_w1(k: str, o: Box) -> int:
    log(await asyncio.gather())
    t5 = asyncio.create_task(c2_w0(k + "g", o))
    o.tasks.append(t5)
    log(await asyncio.gather(t5))
    return 60


async def c2_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "h")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "i")
            o.n += await hop(k + "j", 11, 1)
        except Oops:
            log(o.tasks[2 % len(o.tasks)].done())
        finally:
            log(k + "k")
            await asyncio.sleep(0)
            log(k + "l")
    except asyncio.CancelledError as e6:
        log(k + "m", "cancelled", e6)
        log(k + "n")
        raise
    else:
        log(k + "o")
    if o.n % 2:
        raise Oops(k + "p")
    t7 = asyncio.create_task(c2_w0(k + "q", o))
    o.tasks.append(t7)
    return 79


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(c2_w0(k + "r", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c2_w0(k + "s", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(fail(k + "t", 0))
    o.tasks.append(t10)
    log(k + "u")
    for i11 in range(2):
        log(i11)
        await asyncio.sleep(0)
        log(k + "v")
        try:
            await asyncio.sleep(0)
            o.n += await leaf(k + "w", 34)
        except Oops:
            t12 = asyncio.create_task(fail(k + "x", 1))
            o.tasks.append(t12)
        else:
            log(k + "y")
    await asyncio.sleep(0)
    log(k + "z")
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    o.n += await hop(k + "a", 39, 3)
    t1 = asyncio.create_task(leaf(k + "d", 55))
    o.tasks.append(t1)
    log(await asyncio.gather(leaf(k + "b", 16), hop(k + "c", 43, 2), t1))
    return 64


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c3_w0(k + "e", o), name="Tt2")
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "f", 41, 3))
    o.tasks.append(t3)
    log(k + "g")
    t4 = asyncio.create_task(fail(k + "h", 0))
    o.tasks.append(t4)
    o.n += await t2
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += 9
            r5 = await asyncio.gather(t3, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r5])
        except Oops:
            await asyncio.sleep(0)
            log(k + "i")
        log(t3.done())
    except Oops:
        o.n += await t2
    else:
        log(k + "j")
    await asyncio.sleep(0)
    log(k + "k")
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    o.n += await hop(k + "a", 1, 2)
    t1 = asyncio.create_task(leaf(k + "b", 42))
    o.tasks.append(t1)
    o.n += await t1
    for i2 in range(3):
        log(i2)
        for i3 in range(3):
            log(i3)
            t4 = asyncio.create_task(fail(k + "c", 0), name="Tt4")
            o.tasks.append(t4)
            await asyncio.sleep(0)
            log(k + "d")
    return 65


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(hop(k + "e", 81, 1))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "f", 51, 2))
    o.tasks.append(t6)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(fail(k + "g", 2), hop(k + "h", 10, 1)))
            t7 = asyncio.create_task(c4_w0(k + "i", o))
            o.tasks.append(t7)
        except asyncio.CancelledError as e8:
            log(k + "j", "cancelled", e8)
            o.n += 4
            raise
        await asyncio.sleep(0)
        log(k + "k")
    finally:
        log(k + "l")
    for i9 in range(2):
        log(i9)
        try:
            await asyncio.sleep(0)
            log(k + "m")
        finally:
            log(k + "n")
    t10 = asyncio.create_task(fail(k + "o", 2))
    o.tasks.append(t10)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t10
        except Oops as e11:
            log(e11)
        await asyncio.sleep(0)
        log(k + "p")
    except Oops as e12:
        log(e12)
    finally:
        log(k + "q")
    await asyncio.sleep(0)
    log(k + "r")
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    o.n += 1
    for i1 in range(3):
        log(i1)
        for i2 in range(2):
            log(i2)
            t3 = asyncio.create_task(hop(k + "a", 18, 2))
            o.tasks.append(t3)
            o.n += await t3
            o.n += await t3
    for i4 in range(3):
        log(i4)
        t5 = asyncio.create_task(fail(k + "b", 1), name="Tt5")
        o.tasks.append(t5)
        o.n += await t5
        log(t5.done())
    return 18


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(hop(k + "c", 86, 1))
    o.tasks.append(t6)
    t7 = asyncio.create_task(leaf(k + "d", 1))
    o.tasks.append(t7)
    t8 = asyncio.create_task(leaf(k + "e", 29), name="Tt8")
    o.tasks.append(t8)
    await asyncio.sleep(0)
    log(k + "f")
    await asyncio.sleep(0)
    log(k + "g")
    for i9 in range(3):
        log(i9)
        try:
            await asyncio.sleep(0)
            t10 = asyncio.create_task(c5_w0(k + "h", o))
            o.tasks.append(t10)
            o.n += 6
        except asyncio.CancelledError as e11:
            log(k + "i", "cancelled", e11)
            if o.n % 2:
                raise Oops(k + "j")
            raise
        else:
            log(k + "k")
        try:
            await asyncio.sleep(0)
            log(k + "l")
        except Oops:
            o.n += await t7
    o.n += await t6
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    log(k + "a")
    for i1 in range(2):
        log(i1)
        t2 = asyncio.create_task(hop(k + "b", 29, 1))
        o.tasks.append(t2)
    log(k + "c")
    t3 = asyncio.create_task(fail(k + "d", 0), name="Nt3")
    o.tasks.append(t3)
    log(t3.get_name())
    return 77


async def c6_w1(k: str, o: Box) -> int:
    for i4 in range(2):
        log(i4)
        log(o.tasks[0 % len(o.tasks)].done())
        o.n += 3
    log(await asyncio.gather())
    try:
        await asyncio.sleep(0)
        log(k + "e")
    except Oops:
        o.n += await leaf(k + "f", 36)
    return 47


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c6_w0(k + "g", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(leaf(k + "h", 80))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c6_w0(k + "i", o))
    o.tasks.append(t7)
    try:
        await asyncio.sleep(0)
        o.n += await hop(k + "j", 44, 1)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "k")
            t8 = asyncio.create_task(c6_w1(k + "l", o))
            o.tasks.append(t8)
        finally:
            log(k + "m")
    except asyncio.CancelledError as e9:
        log(k + "n", "cancelled", e9)
        await asyncio.sleep(0)
        log(k + "o")
        raise
    for i10 in range(3):
        log(i10)
        log(await asyncio.gather(t5, c6_w1(k + "p", o)))
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t5
        finally:
            log(k + "q")
            await asyncio.sleep(0)
            log(k + "r")
        log(k + "s")
    finally:
        log(k + "t")
    for i11 in range(2):
        log(i11)
        log(t7.done())
        t12 = asyncio.create_task(hop(k + "u", 62, 3), name="Tt12")
        o.tasks.append(t12)
    o.n += await t5
    try:
        await asyncio.sleep(0)
        o.n += await leaf(k + "v", 33)
        t13 = asyncio.create_task(leaf(k + "w", 13))
        o.tasks.append(t13)
    except asyncio.CancelledError as e14:
        log(k + "x", "cancelled", e14)
        o.n += await t5
        raise
    finally:
        log(k + "y")
        await asyncio.sleep(0)
        log(k + "z")
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 65, 2))
    o.tasks.append(t1)
    o.n += await t1
    for i2 in range(3):
        log(i2)
        try:
            await asyncio.sleep(0)
            t3 = asyncio.create_task(hop(k + "b", 32, 3))
            o.tasks.append(t3)
        except Oops as e4:
            log(e4)
        else:
            log(k + "c")
    o.n += 9
    t5 = asyncio.create_task(fail(k + "d", 0))
    o.tasks.append(t5)
    return 78


async def c7_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "e")
    except Oops:
        o.n += await c7_w0(k + "f", o)
    finally:
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    for i6 in range(2):
        log(i6)
        for i7 in range(2):
            log(i7)
            log(await asyncio.gather(leaf(k + "i", 56)))
            log(o.tasks[3 % len(o.tasks)].done())
        for i8 in range(2):
            log(i8)
            await asyncio.sleep(0)
            log(k + "j")
            o.n += 5
    try:
        await asyncio.sleep(0)
        for i9 in range(3):
            log(i9)
            await asyncio.sleep(0)
            log(k + "k")
        await asyncio.sleep(0)
        log(k + "l")
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    try:
        await asyncio.sleep(0)
        log(o.tasks[0 % len(o.tasks)].done())
    except asyncio.CancelledError as e10:
        log(k + "o", "cancelled", e10)
        log(k + "p")
        raise
    else:
        log(k + "q")
    finally:
        log(k + "r")
    return 88


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(c7_w1(k + "s", o), name="Tt11")
    o.tasks.append(t11)
    t12 = asyncio.create_task(hop(k + "t", 6, 1), name="Tt12")
    o.tasks.append(t12)
    t13 = asyncio.create_task(c7_w0(k + "u", o))
    o.tasks.append(t13)
    t14 = asyncio.create_task(c7_w1(k + "v", o))
    o.tasks.append(t14)
    log(await asyncio.gather(t14))
    await asyncio.sleep(0)
    log(k + "w")
    o.n += await t11
    t15 = asyncio.create_task(c7_w0(k + "x", o))
    o.tasks.append(t15)
    await asyncio.sleep(0)
    log(k + "y")
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    log(o.tasks[4 % len(o.tasks)].done())
    t1 = asyncio.create_task(hop(k + "a", 36, 3))
    o.tasks.append(t1)
    o.n += await t1
    return 11


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c8_w0(k + "b", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(fail(k + "c", 1))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "d", 0))
    o.tasks.append(t4)
    log(k + "e")
    o.n += await c8_w0(k + "f", o)
    t5 = asyncio.create_task(hop(k + "g", 55, 3), name="Nt5")
    o.tasks.append(t5)
    log(t5.get_name())
    for i6 in range(2):
        log(i6)
        log(k + "h")
        o.n += await t2
    try:
        await asyncio.sleep(0)
        for i7 in range(2):
            log(i7)
            log(o.tasks[0 % len(o.tasks)].done())
            log(t2.done())
    except Oops as e8:
        log(e8)
    finally:
        log(k + "i")
    log(k + "j")
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    r1 = await asyncio.gather(leaf(k + "a", 91), hop(k + "b", 98, 2), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "c")
        except asyncio.CancelledError as e2:
            log(k + "d", "cancelled", e2)
            t3 = asyncio.create_task(hop(k + "f", 98, 1))
            o.tasks.append(t3)
            log(await asyncio.gather(hop(k + "e", 87, 1), t3, leaf(k + "g", 17)))
            raise
    finally:
        log(k + "h")
    await asyncio.sleep(0)
    log(k + "i")
    return 8


async def c9_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(o.tasks[4 % len(o.tasks)].done())
    finally:
        log(k + "j")
    t4 = asyncio.create_task(hop(k + "k", 95, 2))
    o.tasks.append(t4)
    o.n += await c9_w0(k + "l", o)
    return 99


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(fail(k + "m", 2))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "n", 71, 2))
    o.tasks.append(t6)
    t7 = asyncio.create_task(fail(k + "o", 2))
    o.tasks.append(t7)
    await asyncio.sleep(0)
    log(k + "p")
    await asyncio.sleep(0)
    log(k + "q")
    log(k + "r")
    log(await asyncio.gather(leaf(k + "s", 21), t7))
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "t")
        except asyncio.CancelledError as e8:
            log(k + "u", "cancelled", e8)
            await asyncio.sleep(0)
            log(k + "v")
            raise
        finally:
            log(k + "w")
    finally:
        log(k + "x")
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "c")
            t1 = asyncio.create_task(fail(k + "d", 0))
            o.tasks.append(t1)
            log(await asyncio.gather(t1, t1, hop(k + "e", 10, 2)))
        except Oops as e2:
            log(e2)
        log(k + "f")
    except asyncio.CancelledError as e3:
        log(k + "g", "cancelled", e3)
        t4 = asyncio.create_task(hop(k + "h", 34, 3))
        o.tasks.append(t4)
        raise
    else:
        log(k + "i")
    t6 = asyncio.create_task(leaf(k + "j", 13))
    o.tasks.append(t6)
    r5 = await asyncio.gather(t6, t6, t6, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r5])
    return 12


async def c10_w1(k: str, o: Box) -> int:
    log(await asyncio.gather())
    try:
        await asyncio.sleep(0)
        for i7 in range(2):
            log(i7)
            t8 = asyncio.create_task(hop(k + "k", 98, 2))
            o.tasks.append(t8)
        await asyncio.sleep(0)
        log(k + "l")
    except Oops:
        t10 = asyncio.create_task(hop(k + "m", 40, 2))
        o.tasks.append(t10)
        r9 = await asyncio.gather(t10, t10, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r9])
    return 57


async def c10_w2(k: str, o: Box) -> int:
    t11 = asyncio.create_task(hop(k + "n", 5, 1))
    o.tasks.append(t11)
    log(await asyncio.gather(t11, leaf(k + "o", 93)))
    log(await asyncio.gather(hop(k + "p", 47, 2), fail(k + "q", 1), fail(k + "r", 2)))
    return 94


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t12 = asyncio.create_task(hop(k + "s", 26, 1))
    o.tasks.append(t12)
    t13 = asyncio.create_task(c10_w2(k + "t", o))
    o.tasks.append(t13)
    r14 = await asyncio.gather(t12, hop(k + "u", 28, 2), c10_w2(k + "v", o), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r14])
    log(k + "w")
    o.n += 6
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    log(k + "b")
    return 44


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(fail(k + "c", 2))
    o.tasks.append(t1)
    t2 = asyncio.create_task(leaf(k + "d", 43))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c11_w0(k + "e", o))
    o.tasks.append(t3)
    log(k + "f")
    r4 = await asyncio.gather(c11_w0(k + "g", o), t3, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t1
            await asyncio.sleep(0)
            log(k + "h")
        finally:
            log(k + "i")
            await asyncio.sleep(0)
            log(k + "j")
    except Oops:
        await asyncio.sleep(0)
        log(k + "k")
    finally:
        log(k + "l")
    await asyncio.sleep(0)
    log(k + "m")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "n")
        try:
            await asyncio.sleep(0)
            o.n += await t3
        except Oops:
            r5 = await asyncio.gather(hop(k + "o", 1, 2), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r5])
        finally:
            log(k + "p")
            await asyncio.sleep(0)
            log(k + "q")
    except asyncio.CancelledError as e6:
        log(k + "r", "cancelled", e6)
        log(k + "s")
        raise
    r7 = await asyncio.gather(t3, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r7])
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    o.n += 8
    log(k + "a")
    return 51


async def c12_w1(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        o.n += 2
        for i2 in range(2):
            log(i2)
            await asyncio.sleep(0)
            log(k + "b")
            t3 = asyncio.create_task(c12_w0(k + "c", o), name="Tt3")
            o.tasks.append(t3)
            o.n += await t3
    try:
        await asyncio.sleep(0)
        for i4 in range(2):
            log(i4)
            await asyncio.sleep(0)
            log(k + "d")
    except Oops:
        t5 = asyncio.create_task(c12_w0(k + "e", o), name="Nt5")
        o.tasks.append(t5)
        log(t5.get_name())
    finally:
        log(k + "f")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "g")
        log(await asyncio.gather())
    except Oops as e6:
        log(e6)
    for i7 in range(3):
        log(i7)
        r8 = await asyncio.gather(hop(k + "h", 54, 2), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r8])
        await asyncio.sleep(0)
        log(k + "i")
    return 21


async def c12_w2(k: str, o: Box) -> int:
    o.n += await hop(k + "j", 42, 2)
    for i9 in range(3):
        log(i9)
        try:
            await asyncio.sleep(0)
            t10 = asyncio.create_task(hop(k + "k", 16, 3))
            o.tasks.append(t10)
            o.n += await t10
            await asyncio.sleep(0)
            log(k + "l")
        except asyncio.CancelledError as e11:
            log(k + "m", "cancelled", e11)
            t12 = asyncio.create_task(c12_w0(k + "n", o))
            o.tasks.append(t12)
            raise
    return 9


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(fail(k + "o", 2))
    o.tasks.append(t13)
    t14 = asyncio.create_task(leaf(k + "p", 70))
    o.tasks.append(t14)
    t15 = asyncio.create_task(fail(k + "q", 1))
    o.tasks.append(t15)
    await asyncio.sleep(0)
    log(k + "r")
    o.n += 9
    t16 = asyncio.create_task(c12_w0(k + "s", o), name="Nt16")
    o.tasks.append(t16)
    log(t16.get_name())
    o.n += await c12_w1(k + "t", o)
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i1 in range(3):
            log(i1)
            await asyncio.sleep(0)
            log(k + "a")
    except asyncio.CancelledError as e2:
        log(k + "b", "cancelled", e2)
        if o.n % 2:
            raise Oops(k + "c")
        raise
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "d")
        o.n += await hop(k + "e", 0, 2)
    except asyncio.CancelledError as e3:
        log(k + "f", "cancelled", e3)
        log(await asyncio.gather(fail(k + "g", 1)))
        raise
    else:
        log(k + "h")
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    return 33


async def c13_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t4 = asyncio.create_task(fail(k + "k", 0), name="Tt4")
        o.tasks.append(t4)
        log(await asyncio.gather(t4, t4))
        log(await asyncio.gather(t4, leaf(k + "l", 25)))
    except Oops:
        t5 = asyncio.create_task(fail(k + "m", 1))
        o.tasks.append(t5)
        log(await asyncio.gather(t5))
    else:
        log(k + "n")
    try:
        await asyncio.sleep(0)
        t7 = asyncio.create_task(leaf(k + "p", 99))
        o.tasks.append(t7)
        r6 = await asyncio.gather(c13_w0(k + "o", o), t7, c13_w0(k + "q", o), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
        try:
            await asyncio.sleep(0)
            t8 = asyncio.create_task(c13_w0(k + "r", o))
            o.tasks.append(t8)
            await asyncio.sleep(0)
            log(k + "s")
        except Oops:
            await asyncio.sleep(0)
            log(k + "t")
        finally:
            log(k + "u")
            await asyncio.sleep(0)
            log(k + "v")
    except Oops as e9:
        log(e9)
    return 11


async def c13_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i10 in range(2):
            log(i10)
            await asyncio.sleep(0)
            log(k + "w")
    except Oops as e11:
        log(e11)
    else:
        log(k + "x")
    t12 = asyncio.create_task(hop(k + "y", 40, 3))
    o.tasks.append(t12)
    o.n += await t12
    log(k + "z")
    return 8


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(leaf(k + "a1", 9))
    o.tasks.append(t13)
    t14 = asyncio.create_task(fail(k + "b1", 2))
    o.tasks.append(t14)
    t15 = asyncio.create_task(hop(k + "c1", 77, 3))
    o.tasks.append(t15)
    o.n += await t13
    log(await asyncio.gather(t13, c13_w2(k + "d1", o)))
    for i16 in range(3):
        log(i16)
        try:
            await asyncio.sleep(0)
            log(k + "e1")
            t17 = asyncio.create_task(c13_w2(k + "f1", o))
            o.tasks.append(t17)
        finally:
            log(k + "g1")
    for i18 in range(3):
        log(i18)
        for i19 in range(2):
            log(i19)
            o.n += await hop(k + "h1", 81, 3)
            o.n += await t15
        if o.n % 2:
            raise Oops(k + "i1")
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 64, 3))
    o.tasks.append(t1)
    log(k + "b")
    t2 = asyncio.create_task(hop(k + "c", 7, 1))
    o.tasks.append(t2)
    return 28


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "d", 41, 3))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c14_w0(k + "e", o), name="Tt4")
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "f", 98, 3))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        o.n += await t4
    finally:
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "i")
            t6 = asyncio.create_task(c14_w0(k + "j", o))
            o.tasks.append(t6)
        except Oops:
            o.n += await hop(k + "k", 20, 1)
    finally:
        log(k + "l")
    for i7 in range(2):
        log(i7)
        o.n += await c14_w0(k + "m", o)
    await asyncio.sleep(0)
    log(k + "n")
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        try:
            await asyncio.sleep(0)
            t3 = asyncio.create_task(hop(k + "a", 5, 2))
            o.tasks.append(t3)
            r2 = await asyncio.gather(t3, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r2])
            t4 = asyncio.create_task(hop(k + "b", 71, 2))
            o.tasks.append(t4)
        except asyncio.CancelledError as e5:
            log(k + "c", "cancelled", e5)
            t6 = asyncio.create_task(hop(k + "e", 99, 2), name="Tt6")
            o.tasks.append(t6)
            log(await asyncio.gather(leaf(k + "d", 3), t6))
            raise
        else:
            log(k + "f")
        finally:
            log(k + "g")
        for i7 in range(3):
            log(i7)
            t8 = asyncio.create_task(hop(k + "h", 59, 2))
            o.tasks.append(t8)
            t9 = asyncio.create_task(hop(k + "i", 3, 2))
            o.tasks.append(t9)
    for i10 in range(2):
        log(i10)
        await asyncio.sleep(0)
        log(k + "j")
        await asyncio.sleep(0)
        log(k + "k")
    for i11 in range(2):
        log(i11)
        t12 = asyncio.create_task(leaf(k + "l", 85))
        o.tasks.append(t12)
        log(await asyncio.gather(t12))
    t13 = asyncio.create_task(hop(k + "m", 52, 3))
    o.tasks.append(t13)
    o.n += await t13
    return 15


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t14 = asyncio.create_task(c15_w0(k + "n", o))
    o.tasks.append(t14)
    t15 = asyncio.create_task(leaf(k + "o", 70))
    o.tasks.append(t15)
    for i16 in range(2):
        log(i16)
        t17 = asyncio.create_task(fail(k + "p", 1))
        o.tasks.append(t17)
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather(*[t14, t17]))
            o.n += await t17
        except asyncio.CancelledError as e18:
            log(k + "q", "cancelled", e18)
            await asyncio.sleep(0)
            log(k + "r")
            raise
    await asyncio.sleep(0)
    log(k + "s")
    o.n += 4
    o.n += await c15_w0(k + "t", o)
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
        try:
            await asyncio.sleep(0)
            log(await asyncio.gather())
        except Oops as e1:
            log(e1)
    except Oops as e2:
        log(e2)
    else:
        log(k + "b")
    finally:
        log(k + "c")
    for i3 in range(2):
        log(i3)
        await asyncio.sleep(0)
        log(k + "d")
        await asyncio.sleep(0)
        log(k + "e")
    await asyncio.sleep(0)
    log(k + "f")
    try:
        await asyncio.sleep(0)
        log(k + "g")
        log(o.tasks[3 % len(o.tasks)].done())
    finally:
        log(k + "h")
    return 96


async def c16_w1(k: str, o: Box) -> int:
    t4 = asyncio.create_task(c16_w0(k + "i", o))
    o.tasks.append(t4)
    await asyncio.sleep(0)
    log(k + "j")
    await asyncio.sleep(0)
    log(k + "k")
    await asyncio.sleep(0)
    log(k + "l")
    return 28


async def c16_w2(k: str, o: Box) -> int:
    for i5 in range(3):
        log(i5)
        for i6 in range(2):
            log(i6)
            t7 = asyncio.create_task(c16_w0(k + "m", o))
            o.tasks.append(t7)
            log(await asyncio.gather(t7))
            t8 = asyncio.create_task(c16_w0(k + "n", o))
            o.tasks.append(t8)
    o.n += 2
    for i9 in range(2):
        log(i9)
        await asyncio.sleep(0)
        log(k + "o")
    t10 = asyncio.create_task(c16_w0(k + "p", o))
    o.tasks.append(t10)
    o.n += await t10
    return 12


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(leaf(k + "q", 65))
    o.tasks.append(t11)
    t12 = asyncio.create_task(fail(k + "r", 0))
    o.tasks.append(t12)
    t13 = asyncio.create_task(hop(k + "s", 58, 2), name="Tt13")
    o.tasks.append(t13)
    for i14 in range(3):
        log(i14)
        try:
            await asyncio.sleep(0)
            o.n += 3
            await asyncio.sleep(0)
            log(k + "t")
        except asyncio.CancelledError as e15:
            log(k + "u", "cancelled", e15)
            r16 = await asyncio.gather(t11, c16_w1(k + "v", o), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r16])
            raise
        finally:
            log(k + "w")
        t17 = asyncio.create_task(c16_w0(k + "x", o), name="Tt17")
        o.tasks.append(t17)
    try:
        await asyncio.sleep(0)
        for i18 in range(3):
            log(i18)
            log(k + "y")
            o.n += 4
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "z")
        except asyncio.CancelledError as e19:
            log(k + "a1", "cancelled", e19)
            await asyncio.sleep(0)
            log(k + "b1")
            raise
    finally:
        log(k + "c1")
    o.n += await t13
    try:
        await asyncio.sleep(0)
        for i20 in range(3):
            log(i20)
            await asyncio.sleep(0)
            log(k + "d1")
            o.n += 2
        log(k + "e1")
    except asyncio.CancelledError as e21:
        log(k + "f1", "cancelled", e21)
        r22 = await asyncio.gather(t11, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r22])
        raise
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(hop(k + "a", 28, 2))
        o.tasks.append(t1)
    except Oops as e2:
        log(e2)
    else:
        log(k + "b")
    t3 = asyncio.create_task(hop(k + "c", 0, 1), name="Tt3")
    o.tasks.append(t3)
    o.n += 1
    return 36


async def c17_w1(k: str, o: Box) -> int:
    log(k + "d")
    for i4 in range(2):
        log(i4)
        log(await asyncio.gather(c17_w0(k + "e", o)))
        await asyncio.sleep(0)
        log(k + "f")
    log(o.tasks[1 % len(o.tasks)].done())
    return 32


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(hop(k + "g", 40, 2))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c17_w1(k + "h", o))
    o.tasks.append(t6)
    try:
        await asyncio.sleep(0)
        r7 = await asyncio.gather(t5, hop(k + "i", 92, 2), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r7])
        t8 = asyncio.create_task(leaf(k + "j", 23))
        o.tasks.append(t8)
    finally:
        log(k + "k")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "l")
        except asyncio.CancelledError as e9:
            log(k + "m", "cancelled", e9)
            log(await asyncio.gather(leaf(k + "n", 45)))
            raise
    except Oops:
        await asyncio.sleep(0)
        log(k + "o")
    log(await asyncio.gather(*[t5, t6]))
    o.n += await c17_w1(k + "p", o)
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        await asyncio.sleep(0)
        log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    return 67


async def c18_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "c")
    t3 = asyncio.create_task(leaf(k + "d", 24), name="Tt3")
    o.tasks.append(t3)
    r2 = await asyncio.gather(t3, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r2])
    t4 = asyncio.create_task(hop(k + "e", 26, 1))
    o.tasks.append(t4)
    return 21


async def c18_w2(k: str, o: Box) -> int:
    log(k + "f")
    await asyncio.sleep(0)
    log(k + "g")
    t5 = asyncio.create_task(hop(k + "h", 97, 1))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t5
        except Oops as e6:
            log(e6)
        finally:
            log(k + "i")
            await asyncio.sleep(0)
            log(k + "j")
        o.n += await t5
    finally:
        log(k + "k")
        await asyncio.sleep(0)
        log(k + "l")
    return 23


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c18_w0(k + "m", o), name="Tt7")
    o.tasks.append(t7)
    t8 = asyncio.create_task(leaf(k + "n", 34))
    o.tasks.append(t8)
    t9 = asyncio.create_task(hop(k + "o", 5, 1))
    o.tasks.append(t9)
    for i10 in range(2):
        log(i10)
        for i11 in range(3):
            log(i11)
            o.n += await fail(k + "p", 1)
            await asyncio.sleep(0)
            log(k + "q")
        try:
            await asyncio.sleep(0)
            r12 = await asyncio.gather(hop(k + "r", 42, 3), hop(k + "s", 32, 1), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r12])
        except asyncio.CancelledError as e13:
            log(k + "t", "cancelled", e13)
            o.n += await t8
            raise
    o.n += await c18_w0(k + "u", o)
    for i14 in range(2):
        log(i14)
        log(await asyncio.gather(c18_w1(k + "v", o), leaf(k + "w", 36), c18_w0(k + "x", o)))
        o.n += await hop(k + "y", 78, 2)
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 2, 2), name="Tt1")
    o.tasks.append(t1)
    o.n += await t1
    for i2 in range(3):
        log(i2)
        await asyncio.sleep(0)
        log(k + "b")
    o.n += await leaf(k + "c", 61)
    o.n += await t1
    return 82


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "d", 11, 2))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c19_w0(k + "e", o))
    o.tasks.append(t4)
    for i5 in range(3):
        log(i5)
        log(k + "f")
        log(k + "g")
    await asyncio.sleep(0)
    log(k + "h")
    o.n += 9
    log(k + "i")
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    log(k + "a")
    log(k + "b")
    for i1 in range(2):
        log(i1)
        await asyncio.sleep(0)
        log(k + "c")
    return 0


async def c20_w1(k: str, o: Box) -> int:
    log(o.tasks[2 % len(o.tasks)].done())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(c20_w0(k + "d", o))
            o.tasks.append(t2)
            o.n += await t2
            await asyncio.sleep(0)
            log(k + "e")
        except asyncio.CancelledError as e3:
            log(k + "f", "cancelled", e3)
            t4 = asyncio.create_task(c20_w0(k + "g", o), name="Tt4")
            o.tasks.append(t4)
            o.n += await t4
            raise
        finally:
            log(k + "h")
            await asyncio.sleep(0)
            log(k + "i")
    except Oops:
        o.n += await c20_w0(k + "j", o)
    return 8


async def c20_w2(k: str, o: Box) -> int:
    log(k + "k")
    t6 = asyncio.create_task(fail(k + "m", 1))
    o.tasks.append(t6)
    r5 = await asyncio.gather(leaf(k + "l", 54), t6, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r5])
    for i7 in range(2):
        log(i7)
        for i8 in range(3):
            log(i8)
            log(k + "n")
            log(await asyncio.gather())
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "o")
        except Oops:
            t9 = asyncio.create_task(hop(k + "p", 32, 1))
            o.tasks.append(t9)
        else:
            log(k + "q")
    try:
        await asyncio.sleep(0)
        log(await asyncio.gather(fail(k + "r", 1)))
        try:
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].done())
        except asyncio.CancelledError as e10:
            log(k + "s", "cancelled", e10)
            log(k + "t")
            raise
    except Oops:
        await asyncio.sleep(0)
        log(k + "u")
    finally:
        log(k + "v")
    return 37


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(fail(k + "w", 0), name="Tt11")
    o.tasks.append(t11)
    t12 = asyncio.create_task(fail(k + "x", 2))
    o.tasks.append(t12)
    o.n += await t12
    try:
        await asyncio.sleep(0)
        for i13 in range(2):
            log(i13)
            o.n += await t12
    except asyncio.CancelledError as e14:
        log(k + "y", "cancelled", e14)
        log(k + "z")
        raise
    try:
        await asyncio.sleep(0)
        r15 = await asyncio.gather(leaf(k + "a1", 40), t12, return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r15])
    except Oops as e16:
        log(e16)
    else:
        log(k + "b1")
    log(o.tasks[3 % len(o.tasks)].done())
    log(await asyncio.gather(*[t11, t12]))
    for i17 in range(2):
        log(i17)
        for i18 in range(3):
            log(i18)
            await asyncio.sleep(0)
            log(k + "c1")
        for i19 in range(2):
            log(i19)
            await asyncio.sleep(0)
            log(k + "d1")
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "a")
        except Oops:
            o.n += await hop(k + "b", 93, 2)
    await asyncio.sleep(0)
    log(k + "c")
    log(await asyncio.gather())
    o.n += 2
    return 20


async def c21_w1(k: str, o: Box) -> int:
    for i2 in range(3):
        log(i2)
        for i3 in range(3):
            log(i3)
            log(o.tasks[4 % len(o.tasks)].done())
            t4 = asyncio.create_task(c21_w0(k + "d", o))
            o.tasks.append(t4)
        r5 = await asyncio.gather(fail(k + "e", 1), fail(k + "f", 0), return_exceptions=True)
        log([str(v) if isinstance(v, int) else type(v).__name__ for v in r5])
    try:
        await asyncio.sleep(0)
        for i6 in range(3):
            log(i6)
            await asyncio.sleep(0)
            log(k + "g")
    except Oops as e7:
        log(e7)
    return 13


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(c21_w0(k + "h", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c21_w1(k + "i", o))
    o.tasks.append(t9)
    for i10 in range(2):
        log(i10)
        for i11 in range(2):
            log(i11)
            t12 = asyncio.create_task(c21_w1(k + "j", o))
            o.tasks.append(t12)
            r13 = await asyncio.gather(hop(k + "k", 90, 1), hop(k + "l", 6, 1), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r13])
        o.n += await t9
    for i14 in range(3):
        log(i14)
        log(k + "m")
    log(k + "n")
    try:
        await asyncio.sleep(0)
        o.n += await hop(k + "o", 22, 2)
    finally:
        log(k + "p")
        await asyncio.sleep(0)
        log(k + "q")
    try:
        await asyncio.sleep(0)
        log(t9.done())
    except Oops:
        await asyncio.sleep(0)
        log(k + "r")
    else:
        log(k + "s")
    for i15 in range(3):
        log(i15)
        try:
            await asyncio.sleep(0)
            o.n += await c21_w0(k + "t", o)
        except asyncio.CancelledError as e16:
            log(k + "u", "cancelled", e16)
            log(await asyncio.gather(*[t8, t9]))
            raise
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    r1 = await asyncio.gather(hop(k + "a", 21, 3), leaf(k + "b", 69), hop(k + "c", 72, 3), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r1])
    for i2 in range(2):
        log(i2)
        await asyncio.sleep(0)
        log(k + "d")
        log(o.tasks[2 % len(o.tasks)].done())
    return 40


async def c22_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += await c22_w0(k + "e", o)
        try:
            await asyncio.sleep(0)
            r3 = await asyncio.gather(leaf(k + "f", 51), fail(k + "g", 0), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r3])
            r4 = await asyncio.gather(leaf(k + "h", 97), hop(k + "i", 72, 3), hop(k + "j", 26, 2), return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
        finally:
            log(k + "k")
            await asyncio.sleep(0)
            log(k + "l")
    except Oops:
        log(k + "m")
    o.n += 4
    t5 = asyncio.create_task(leaf(k + "n", 59))
    o.tasks.append(t5)
    log(await asyncio.gather(c22_w0(k + "o", o), c22_w0(k + "p", o)))
    return 73


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c22_w0(k + "q", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c22_w0(k + "r", o))
    o.tasks.append(t7)
    o.n += await t6
    t8 = asyncio.create_task(c22_w0(k + "s", o))
    o.tasks.append(t8)
    for i9 in range(2):
        log(i9)
        o.n += await c22_w0(k + "t", o)
    t10 = asyncio.create_task(c22_w0(k + "u", o), name="Tt10")
    o.tasks.append(t10)
    for i11 in range(3):
        log(i11)
        for i12 in range(2):
            log(i12)
            log(k + "v")
        try:
            await asyncio.sleep(0)
            o.n += await t10
            log(k + "w")
        finally:
            log(k + "x")
    log(k + "y")
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(hop(k + "a", 59, 2))
        o.tasks.append(t1)
    except asyncio.CancelledError as e2:
        log(k + "b", "cancelled", e2)
        t3 = asyncio.create_task(fail(k + "c", 0))
        o.tasks.append(t3)
        log(await asyncio.gather(t3, t3))
        raise
    else:
        log(k + "d")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "e")
        for i4 in range(3):
            log(i4)
            t5 = asyncio.create_task(leaf(k + "f", 89))
            o.tasks.append(t5)
    except asyncio.CancelledError as e6:
        log(k + "g", "cancelled", e6)
        log(await asyncio.gather(fail(k + "h", 0)))
        raise
    else:
        log(k + "i")
    log(k + "j")
    return 33


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(leaf(k + "k", 29))
    o.tasks.append(t7)
    t8 = asyncio.create_task(leaf(k + "l", 40))
    o.tasks.append(t8)
    t9 = asyncio.create_task(fail(k + "m", 2))
    o.tasks.append(t9)
    o.n += await t8
    r10 = await asyncio.gather(c23_w0(k + "n", o), c23_w0(k + "o", o), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r10])
    log(await asyncio.gather(*[t7, t9]))
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "p")
    finally:
        log(k + "q")
        await asyncio.sleep(0)
        log(k + "r")
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t1 = asyncio.create_task(fail(k + "a", 0), name="Tt1")
            o.tasks.append(t1)
            await asyncio.sleep(0)
            log(k + "b")
        except asyncio.CancelledError as e2:
            log(k + "c", "cancelled", e2)
            log(o.tasks[1 % len(o.tasks)].done())
            raise
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "d")
            log(o.tasks[3 % len(o.tasks)].done())
        finally:
            log(k + "e")
    except Oops as e3:
        log(e3)
    finally:
        log(k + "f")
        await asyncio.sleep(0)
        log(k + "g")
    t5 = asyncio.create_task(hop(k + "i", 52, 2), name="Tt5")
    o.tasks.append(t5)
    r4 = await asyncio.gather(hop(k + "h", 68, 1), t5, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r4])
    log(t5.done())
    r6 = await asyncio.gather(t5, fail(k + "j", 2), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r6])
    return 27


async def c24_w1(k: str, o: Box) -> int:
    if o.n % 2:
        raise Oops(k + "k")
    t7 = asyncio.create_task(c24_w0(k + "l", o))
    o.tasks.append(t7)
    o.n += await t7
    for i8 in range(2):
        log(i8)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "m")
            o.n += await c24_w0(k + "n", o)
        except asyncio.CancelledError as e9:
            log(k + "o", "cancelled", e9)
            r10 = await asyncio.gather(leaf(k + "p", 81), t7, t7, return_exceptions=True)
            log([str(v) if isinstance(v, int) else type(v).__name__ for v in r10])
            raise
        else:
            log(k + "q")
        finally:
            log(k + "r")
    for i11 in range(3):
        log(i11)
        try:
            await asyncio.sleep(0)
            if o.n % 2:
                raise Oops(k + "s")
            log(k + "t")
        except Oops:
            await asyncio.sleep(0)
            log(k + "u")
        else:
            log(k + "v")
    return 89


async def c24_w2(k: str, o: Box) -> int:
    o.n += 9
    await asyncio.sleep(0)
    log(k + "w")
    t12 = asyncio.create_task(c24_w1(k + "x", o))
    o.tasks.append(t12)
    log(await asyncio.gather(t12, t12, t12))
    return 31


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(hop(k + "y", 72, 1))
    o.tasks.append(t13)
    t14 = asyncio.create_task(fail(k + "z", 0))
    o.tasks.append(t14)
    t15 = asyncio.create_task(hop(k + "a1", 98, 2), name="Tt15")
    o.tasks.append(t15)
    r16 = await asyncio.gather(t13, t13, return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r16])
    r17 = await asyncio.gather(c24_w0(k + "b1", o), return_exceptions=True)
    log([str(v) if isinstance(v, int) else type(v).__name__ for v in r17])
    o.n += await t14
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
