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
    await asyncio.sleep(0)
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    return 66


async def c0_w1(k: str, o: Box) -> int:
    log(o.tasks[3 % len(o.tasks)].done())
    if o.n % 2:
        raise Oops(k + "c")
    for i1 in range(3):
        log(i1)
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(c0_w0(k + "d", o))
            o.tasks.append(t2)
            await asyncio.sleep(0)
            log(k + "e")
        except Oops as e3:
            log(e3)
        else:
            log(k + "f")
        finally:
            log(k + "g")
        log(k + "h")
    return 98


async def c0_w2(k: str, o: Box) -> int:
    log(o.tasks[1 % len(o.tasks)].done())
    for i4 in range(2):
        log(i4)
        try:
            await asyncio.sleep(0)
            t5 = asyncio.create_task(c0_w1(k + "i", o))
            o.tasks.append(t5)
            log(o.tasks[2 % len(o.tasks)].done())
        except Oops:
            o.n += await hop(k + "j", 55, 1)
        else:
            log(k + "k")
        finally:
            log(k + "l")
            await asyncio.sleep(0)
            log(k + "m")
        for i6 in range(3):
            log(i6)
            await asyncio.sleep(0)
            log(k + "n")
            o.n += 5
    return 99


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(fail(k + "o", 2))
    o.tasks.append(t7)
    t8 = asyncio.create_task(fail(k + "p", 0))
    o.tasks.append(t8)
    await asyncio.sleep(0)
    log(k + "q")
    try:
        await asyncio.sleep(0)
        t9 = asyncio.create_task(hop(k + "r", 84, 1))
        o.tasks.append(t9)
        o.n += await c0_w2(k + "s", o)
    except asyncio.CancelledError as e10:
        log(k + "t", "cancelled", e10)
        log(k + "u")
        raise
    else:
        log(k + "v")
    for i11 in range(3):
        log(i11)
        for i12 in range(2):
            log(i12)
            log(k + "w")
        for i13 in range(3):
            log(i13)
            await asyncio.sleep(0)
            log(k + "x")
            await asyncio.sleep(0)
            log(k + "y")
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        for i2 in range(3):
            log(i2)
            t3 = asyncio.create_task(leaf(k + "a", 99))
            o.tasks.append(t3)
        log(k + "b")
    for i4 in range(2):
        log(i4)
        await asyncio.sleep(0)
        log(k + "c")
    return 21


async def c1_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "d")
    log(k + "e")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "f")
        t5 = asyncio.create_task(fail(k + "g", 1))
        o.tasks.append(t5)
        o.n += await t5
    except Oops:
        log(k + "h")
    finally:
        log(k + "i")
    log(k + "j")
    return 90


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(fail(k + "k", 0))
    o.tasks.append(t6)
    t7 = asyncio.create_task(leaf(k + "l", 3))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c1_w1(k + "m", o))
    o.tasks.append(t8)
    log(k + "n")
    log(k + "o")
    o.n += await t7
    t9 = asyncio.create_task(hop(k + "p", 15, 1))
    o.tasks.append(t9)
    await asyncio.sleep(0)
    log(k + "q")
    await asyncio.sleep(0)
    log(k + "r")
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(leaf(k + "a", 94))
        o.tasks.append(t1)
    except asyncio.CancelledError as e2:
        log(k + "b", "cancelled", e2)
        if o.n % 2:
            raise Oops(k + "c")
        raise
    else:
        log(k + "d")
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    await asyncio.sleep(0)
    log(k + "g")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "h")
            t3 = asyncio.create_task(fail(k + "i", 1))
            o.tasks.append(t3)
        except Oops:
            await asyncio.sleep(0)
            log(k + "j")
        t4 = asyncio.create_task(hop(k + "k", 73, 3))
        o.tasks.append(t4)
        o.n += await t4
    except Oops:
        if o.n % 2:
            raise Oops(k + "l")
    finally:
        log(k + "m")
    return 36


async def c2_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(o.tasks[0 % len(o.tasks)].done())
        await asyncio.sleep(0)
        log(k + "n")
    except Oops as e5:
        log(e5)
    finally:
        log(k + "o")
    t6 = asyncio.create_task(c2_w0(k + "p", o))
    o.tasks.append(t6)
    o.n += await t6
    return 3


async def c2_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(k + "q")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "r")
        except Oops as e7:
            log(e7)
    except asyncio.CancelledError as e8:
        log(k + "s", "cancelled", e8)
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
        t9 = asyncio.create_task(fail(k + "x", 1))
        o.tasks.append(t9)
        for i10 in range(2):
            log(i10)
            o.n += await t9
            t11 = asyncio.create_task(c2_w0(k + "y", o))
            o.tasks.append(t11)
    except asyncio.CancelledError as e12:
        log(k + "z", "cancelled", e12)
        await asyncio.sleep(0)
        log(k + "a1")
        raise
    return 11


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(c2_w0(k + "b1", o))
    o.tasks.append(t13)
    t14 = asyncio.create_task(hop(k + "c1", 42, 1))
    o.tasks.append(t14)
    t15 = asyncio.create_task(fail(k + "d1", 0))
    o.tasks.append(t15)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "e1")
        try:
            await asyncio.sleep(0)
            o.n += 8
        except Oops:
            t16 = asyncio.create_task(fail(k + "f1", 2))
            o.tasks.append(t16)
        finally:
            log(k + "g1")
    except Oops as e17:
        log(e17)
    else:
        log(k + "h1")
    finally:
        log(k + "i1")
        await asyncio.sleep(0)
        log(k + "j1")
    o.n += 4
    try:
        await asyncio.sleep(0)
        o.n += await t14
        for i18 in range(3):
            log(i18)
            await asyncio.sleep(0)
            log(k + "k1")
            o.n += await c2_w2(k + "l1", o)
    except asyncio.CancelledError as e19:
        log(k + "m1", "cancelled", e19)
        t20 = asyncio.create_task(leaf(k + "n1", 1))
        o.tasks.append(t20)
        raise
    else:
        log(k + "o1")
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    try:
        await asyncio.sleep(0)
        log(k + "b")
    except asyncio.CancelledError as e1:
        log(k + "c", "cancelled", e1)
        t2 = asyncio.create_task(fail(k + "d", 0))
        o.tasks.append(t2)
        raise
    else:
        log(k + "e")
    t3 = asyncio.create_task(fail(k + "f", 0))
    o.tasks.append(t3)
    log(k + "g")
    return 16


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c3_w0(k + "h", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(leaf(k + "i", 13))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c3_w0(k + "j", o))
    o.tasks.append(t6)
    log(k + "k")
    o.n += await hop(k + "l", 65, 2)
    t7 = asyncio.create_task(c3_w0(k + "m", o))
    o.tasks.append(t7)
    await asyncio.sleep(0)
    log(k + "n")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "o")
        except asyncio.CancelledError as e8:
            log(k + "p", "cancelled", e8)
            o.n += await t4
            raise
        log(k + "q")
    except Oops:
        await asyncio.sleep(0)
        log(k + "r")
    else:
        log(k + "s")
    finally:
        log(k + "t")
        await asyncio.sleep(0)
        log(k + "u")
    try:
        await asyncio.sleep(0)
        for i9 in range(2):
            log(i9)
            await asyncio.sleep(0)
            log(k + "v")
            t10 = asyncio.create_task(hop(k + "w", 81, 1))
            o.tasks.append(t10)
    except asyncio.CancelledError as e11:
        log(k + "x", "cancelled", e11)
        o.n += await t6
        raise
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 80, 1))
    o.tasks.append(t1)
    await asyncio.sleep(0)
    log(k + "b")
    return 71


async def c4_w1(k: str, o: Box) -> int:
    t2 = asyncio.create_task(leaf(k + "c", 50))
    o.tasks.append(t2)
    for i3 in range(2):
        log(i3)
        for i4 in range(2):
            log(i4)
            await asyncio.sleep(0)
            log(k + "d")
    for i5 in range(3):
        log(i5)
        try:
            await asyncio.sleep(0)
            log(k + "e")
            await asyncio.sleep(0)
            log(k + "f")
        except Oops as e6:
            log(e6)
        finally:
            log(k + "g")
            await asyncio.sleep(0)
            log(k + "h")
        for i7 in range(2):
            log(i7)
            o.n += await hop(k + "i", 99, 3)
            log(t2.done())
    for i8 in range(2):
        log(i8)
        o.n += await t2
    return 0


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(hop(k + "j", 14, 1))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c4_w0(k + "k", o))
    o.tasks.append(t10)
    await asyncio.sleep(0)
    log(k + "l")
    for i11 in range(2):
        log(i11)
        for i12 in range(2):
            log(i12)
            o.n += 2
            log(k + "m")
    await asyncio.sleep(0)
    log(k + "n")
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    log(k + "c")
    for i1 in range(3):
        log(i1)
        t2 = asyncio.create_task(fail(k + "d", 2))
        o.tasks.append(t2)
        await asyncio.sleep(0)
        log(k + "e")
    return 99


async def c5_w1(k: str, o: Box) -> int:
    t3 = asyncio.create_task(c5_w0(k + "f", o))
    o.tasks.append(t3)
    o.n += await t3
    log(k + "g")
    await asyncio.sleep(0)
    log(k + "h")
    try:
        await asyncio.sleep(0)
        for i4 in range(3):
            log(i4)
            await asyncio.sleep(0)
            log(k + "i")
    except asyncio.CancelledError as e5:
        log(k + "j", "cancelled", e5)
        await asyncio.sleep(0)
        log(k + "k")
        raise
    return 19


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c5_w1(k + "l", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c5_w1(k + "m", o))
    o.tasks.append(t7)
    o.n += 4
    try:
        await asyncio.sleep(0)
        t8 = asyncio.create_task(hop(k + "n", 25, 1))
        o.tasks.append(t8)
        if o.n % 2:
            raise Oops(k + "o")
    finally:
        log(k + "p")
    await asyncio.sleep(0)
    log(k + "q")
    if o.n % 2:
        raise Oops(k + "r")
    log(k + "s")
    t9 = asyncio.create_task(leaf(k + "t", 29))
    o.tasks.append(t9)
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "a")
        except Oops as e1:
            log(e1)
        log(k + "b")
    finally:
        log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    for i2 in range(2):
        log(i2)
        t3 = asyncio.create_task(hop(k + "e", 99, 2))
        o.tasks.append(t3)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f")
            o.n += await leaf(k + "g", 78)
        finally:
            log(k + "h")
    try:
        await asyncio.sleep(0)
        for i4 in range(2):
            log(i4)
            await asyncio.sleep(0)
            log(k + "i")
            await asyncio.sleep(0)
            log(k + "j")
    finally:
        log(k + "k")
    return 53


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(hop(k + "l", 77, 3))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c6_w0(k + "m", o))
    o.tasks.append(t6)
    await asyncio.sleep(0)
    log(k + "n")
    await asyncio.sleep(0)
    log(k + "o")
    for i7 in range(3):
        log(i7)
        await asyncio.sleep(0)
        log(k + "p")
        o.n += 1
    o.n += 9
    o.n += await fail(k + "q", 1)
    for i8 in range(3):
        log(i8)
        o.n += await t5
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        await asyncio.sleep(0)
        log(k + "a")
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(hop(k + "b", 36, 2))
            o.tasks.append(t2)
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
    try:
        await asyncio.sleep(0)
        for i3 in range(2):
            log(i3)
            t4 = asyncio.create_task(fail(k + "e", 1))
            o.tasks.append(t4)
            t5 = asyncio.create_task(leaf(k + "f", 49))
            o.tasks.append(t5)
    finally:
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    return 62


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(fail(k + "i", 0))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c7_w0(k + "j", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "k", 42, 2))
    o.tasks.append(t8)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "l")
        except asyncio.CancelledError as e9:
            log(k + "m", "cancelled", e9)
            t10 = asyncio.create_task(c7_w0(k + "n", o))
            o.tasks.append(t10)
            raise
        finally:
            log(k + "o")
    except asyncio.CancelledError as e11:
        log(k + "p", "cancelled", e11)
        o.n += await c7_w0(k + "q", o)
        raise
    o.n += await t6
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += 7
        except Oops:
            t12 = asyncio.create_task(c7_w0(k + "r", o))
            o.tasks.append(t12)
        finally:
            log(k + "s")
            await asyncio.sleep(0)
            log(k + "t")
    except Oops:
        o.n += await fail(k + "u", 0)
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    o.n += await fail(k + "a", 0)
    for i1 in range(3):
        log(i1)
        for i2 in range(2):
            log(i2)
            await asyncio.sleep(0)
            log(k + "b")
        for i3 in range(3):
            log(i3)
            await asyncio.sleep(0)
            log(k + "c")
            if o.n % 2:
                raise Oops(k + "d")
    return 57


async def c8_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += await leaf(k + "e", 10)
    finally:
        log(k + "f")
        await asyncio.sleep(0)
        log(k + "g")
    for i4 in range(2):
        log(i4)
        t5 = asyncio.create_task(c8_w0(k + "h", o))
        o.tasks.append(t5)
        o.n += await t5
        await asyncio.sleep(0)
        log(k + "i")
    await asyncio.sleep(0)
    log(k + "j")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "k", 37, 2)
        except Oops as e6:
            log(e6)
        else:
            log(k + "l")
    except Oops:
        o.n += await c8_w0(k + "m", o)
    return 19


async def c8_w2(k: str, o: Box) -> int:
    for i7 in range(2):
        log(i7)
        for i8 in range(3):
            log(i8)
            o.n += await hop(k + "n", 11, 3)
        await asyncio.sleep(0)
        log(k + "o")
    for i9 in range(2):
        log(i9)
        t10 = asyncio.create_task(fail(k + "p", 1))
        o.tasks.append(t10)
    await asyncio.sleep(0)
    log(k + "q")
    try:
        await asyncio.sleep(0)
        for i11 in range(3):
            log(i11)
            log(o.tasks[2 % len(o.tasks)].done())
    except asyncio.CancelledError as e12:
        log(k + "r", "cancelled", e12)
        await asyncio.sleep(0)
        log(k + "s")
        raise
    return 70


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(c8_w0(k + "t", o))
    o.tasks.append(t13)
    t14 = asyncio.create_task(fail(k + "u", 2))
    o.tasks.append(t14)
    o.n += await hop(k + "v", 49, 3)
    for i15 in range(3):
        log(i15)
        o.n += 4
    if o.n % 2:
        raise Oops(k + "w")
    log(o.tasks[2 % len(o.tasks)].done())
    await asyncio.sleep(0)
    log(k + "x")
    for i16 in range(3):
        log(i16)
        try:
            await asyncio.sleep(0)
            log(k + "y")
            await asyncio.sleep(0)
            log(k + "z")
        except Oops:
            await asyncio.sleep(0)
            log(k + "a1")
        log(k + "b1")
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i1 in range(3):
            log(i1)
            t2 = asyncio.create_task(leaf(k + "a", 75))
            o.tasks.append(t2)
    finally:
        log(k + "b")
    t3 = asyncio.create_task(hop(k + "c", 36, 3))
    o.tasks.append(t3)
    o.n += await t3
    log(k + "d")
    await asyncio.sleep(0)
    log(k + "e")
    return 36


async def c9_w1(k: str, o: Box) -> int:
    for i4 in range(2):
        log(i4)
        try:
            await asyncio.sleep(0)
            t5 = asyncio.create_task(leaf(k + "f", 70))
            o.tasks.append(t5)
            o.n += await t5
            await asyncio.sleep(0)
            log(k + "g")
        finally:
            log(k + "h")
    await asyncio.sleep(0)
    log(k + "i")
    await asyncio.sleep(0)
    log(k + "j")
    return 5


async def c9_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "k")
    t6 = asyncio.create_task(fail(k + "l", 0))
    o.tasks.append(t6)
    o.n += await t6
    return 30


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c9_w1(k + "m", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(leaf(k + "n", 44))
    o.tasks.append(t8)
    o.n += await t8
    try:
        await asyncio.sleep(0)
        o.n += await leaf(k + "o", 12)
        if o.n % 2:
            raise Oops(k + "p")
    except asyncio.CancelledError as e9:
        log(k + "q", "cancelled", e9)
        o.n += 9
        raise
    finally:
        log(k + "r")
        await asyncio.sleep(0)
        log(k + "s")
    t10 = asyncio.create_task(leaf(k + "t", 65))
    o.tasks.append(t10)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "u")
    except Oops as e11:
        log(e11)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "v")
        except Oops:
            log(k + "w")
        finally:
            log(k + "x")
            await asyncio.sleep(0)
            log(k + "y")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "z")
        except asyncio.CancelledError as e12:
            log(k + "a1", "cancelled", e12)
            await asyncio.sleep(0)
            log(k + "b1")
            raise
        finally:
            log(k + "c1")
    finally:
        log(k + "d1")
    o.n += await t8
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "a")
            t2 = asyncio.create_task(fail(k + "b", 0))
            o.tasks.append(t2)
            o.n += await t2
        except Oops as e3:
            log(e3)
        else:
            log(k + "c")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "d")
            log(k + "e")
        except Oops:
            log(k + "f")
    log(k + "g")
    o.n += await leaf(k + "h", 77)
    for i4 in range(3):
        log(i4)
        t5 = asyncio.create_task(hop(k + "i", 18, 3))
        o.tasks.append(t5)
        o.n += await t5
    return 13


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c10_w0(k + "j", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c10_w0(k + "k", o))
    o.tasks.append(t7)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "l")
            await asyncio.sleep(0)
            log(k + "m")
        except asyncio.CancelledError as e8:
            log(k + "n", "cancelled", e8)
            await asyncio.sleep(0)
            log(k + "o")
            raise
        finally:
            log(k + "p")
    except asyncio.CancelledError as e9:
        log(k + "q", "cancelled", e9)
        if o.n % 2:
            raise Oops(k + "r")
        raise
    else:
        log(k + "s")
    log(o.tasks[2 % len(o.tasks)].done())
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "t")
    except Oops as e10:
        log(e10)
    else:
        log(k + "u")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await c10_w0(k + "v", o)
            await asyncio.sleep(0)
            log(k + "w")
        except Oops as e11:
            log(e11)
        finally:
            log(k + "x")
            await asyncio.sleep(0)
            log(k + "y")
        await asyncio.sleep(0)
        log(k + "z")
    except Oops:
        o.n += await t7
    o.n += await t6
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    log(o.tasks[3 % len(o.tasks)].done())
    try:
        await asyncio.sleep(0)
        log(o.tasks[1 % len(o.tasks)].done())
        await asyncio.sleep(0)
        log(k + "a")
    except Oops as e1:
        log(e1)
    finally:
        log(k + "b")
        await asyncio.sleep(0)
        log(k + "c")
    await asyncio.sleep(0)
    log(k + "d")
    log(o.tasks[4 % len(o.tasks)].done())
    return 5


async def c11_w1(k: str, o: Box) -> int:
    o.n += 6
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "e")
            t2 = asyncio.create_task(hop(k + "f", 15, 1))
            o.tasks.append(t2)
        except Oops as e3:
            log(e3)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "g")
            t4 = asyncio.create_task(c11_w0(k + "h", o))
            o.tasks.append(t4)
            o.n += await t4
        except asyncio.CancelledError as e5:
            log(k + "i", "cancelled", e5)
            await asyncio.sleep(0)
            log(k + "j")
            raise
    except Oops:
        t6 = asyncio.create_task(c11_w0(k + "k", o))
        o.tasks.append(t6)
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    await asyncio.sleep(0)
    log(k + "n")
    return 20


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "o", 53, 2))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c11_w1(k + "p", o))
    o.tasks.append(t8)
    await asyncio.sleep(0)
    log(k + "q")
    for i9 in range(2):
        log(i9)
        o.n += 7
        try:
            await asyncio.sleep(0)
            t10 = asyncio.create_task(c11_w1(k + "r", o))
            o.tasks.append(t10)
            o.n += await fail(k + "s", 0)
        finally:
            log(k + "t")
    o.n += await t8
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await c11_w0(k + "u", o)
            await asyncio.sleep(0)
            log(k + "v")
        finally:
            log(k + "w")
            await asyncio.sleep(0)
            log(k + "x")
        try:
            await asyncio.sleep(0)
            log(t7.done())
            t11 = asyncio.create_task(hop(k + "y", 45, 2))
            o.tasks.append(t11)
        except Oops:
            log(k + "z")
    except Oops as e12:
        log(e12)
    else:
        log(k + "a1")
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    for i1 in range(2):
        log(i1)
        await asyncio.sleep(0)
        log(k + "b")
    log(k + "c")
    return 3


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(fail(k + "d", 1))
    o.tasks.append(t2)
    t3 = asyncio.create_task(fail(k + "e", 0))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c12_w0(k + "f", o))
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "g")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "h")
        except Oops as e5:
            log(e5)
    finally:
        log(k + "i")
    await asyncio.sleep(0)
    log(k + "j")
    for i6 in range(2):
        log(i6)
        t7 = asyncio.create_task(hop(k + "k", 33, 2))
        o.tasks.append(t7)
        try:
            await asyncio.sleep(0)
            o.n += 3
            await asyncio.sleep(0)
            log(k + "l")
        finally:
            log(k + "m")
            await asyncio.sleep(0)
            log(k + "n")
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        log(k + "a")
    try:
        await asyncio.sleep(0)
        log(o.tasks[4 % len(o.tasks)].done())
        for i2 in range(3):
            log(i2)
            await asyncio.sleep(0)
            log(k + "b")
    except asyncio.CancelledError as e3:
        log(k + "c", "cancelled", e3)
        o.n += await hop(k + "d", 27, 3)
        raise
    try:
        await asyncio.sleep(0)
        log(k + "e")
    except Oops:
        t4 = asyncio.create_task(leaf(k + "f", 70))
        o.tasks.append(t4)
        o.n += await t4
    for i5 in range(3):
        log(i5)
        try:
            await asyncio.sleep(0)
            t6 = asyncio.create_task(leaf(k + "g", 75))
            o.tasks.append(t6)
            o.n += await t6
        finally:
            log(k + "h")
            await asyncio.sleep(0)
            log(k + "i")
    return 21


async def c13_w1(k: str, o: Box) -> int:
    log(k + "j")
    try:
        await asyncio.sleep(0)
        for i7 in range(3):
            log(i7)
            await asyncio.sleep(0)
            log(k + "k")
    except asyncio.CancelledError as e8:
        log(k + "l", "cancelled", e8)
        if o.n % 2:
            raise Oops(k + "m")
        raise
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "n")
        await asyncio.sleep(0)
        log(k + "o")
    except asyncio.CancelledError as e9:
        log(k + "p", "cancelled", e9)
        log(k + "q")
        raise
    finally:
        log(k + "r")
        await asyncio.sleep(0)
        log(k + "s")
    return 82


async def c13_w2(k: str, o: Box) -> int:
    t10 = asyncio.create_task(leaf(k + "t", 34))
    o.tasks.append(t10)
    o.n += await t10
    for i11 in range(3):
        log(i11)
        o.n += await t10
        for i12 in range(3):
            log(i12)
            await asyncio.sleep(0)
            log(k + "u")
            log(k + "v")
    return 25


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(leaf(k + "w", 57))
    o.tasks.append(t13)
    t14 = asyncio.create_task(c13_w0(k + "x", o))
    o.tasks.append(t14)
    t15 = asyncio.create_task(hop(k + "y", 57, 1))
    o.tasks.append(t15)
    o.n += await t13
    for i16 in range(2):
        log(i16)
        o.n += await t13
        try:
            await asyncio.sleep(0)
            o.n += await leaf(k + "z", 94)
            await asyncio.sleep(0)
            log(k + "a1")
        except Oops:
            o.n += await t14
        finally:
            log(k + "b1")
            await asyncio.sleep(0)
            log(k + "c1")
    await asyncio.sleep(0)
    log(k + "d1")
    for i17 in range(3):
        log(i17)
        await asyncio.sleep(0)
        log(k + "e1")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f1")
            log(k + "g1")
        except Oops as e18:
            log(e18)
    try:
        await asyncio.sleep(0)
        log(k + "h1")
    except Oops as e19:
        log(e19)
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        log(k + "a")
        try:
            await asyncio.sleep(0)
            o.n += await fail(k + "b", 0)
            await asyncio.sleep(0)
            log(k + "c")
        except asyncio.CancelledError as e2:
            log(k + "d", "cancelled", e2)
            o.n += await fail(k + "e", 0)
            raise
    o.n += 7
    return 9


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(fail(k + "f", 2))
    o.tasks.append(t3)
    t4 = asyncio.create_task(hop(k + "g", 64, 3))
    o.tasks.append(t4)
    t5 = asyncio.create_task(fail(k + "h", 2))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "i")
    finally:
        log(k + "j")
        await asyncio.sleep(0)
        log(k + "k")
    await asyncio.sleep(0)
    log(k + "l")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "m")
            o.n += 7
        finally:
            log(k + "n")
            await asyncio.sleep(0)
            log(k + "o")
    except Oops:
        log(k + "p")
    else:
        log(k + "q")
    t6 = asyncio.create_task(c14_w0(k + "r", o))
    o.tasks.append(t6)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "s")
    except Oops:
        t7 = asyncio.create_task(hop(k + "t", 98, 1))
        o.tasks.append(t7)
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        log(k + "a")
        o.n += await hop(k + "b", 16, 1)
    for i2 in range(3):
        log(i2)
        t3 = asyncio.create_task(hop(k + "c", 73, 1))
        o.tasks.append(t3)
    try:
        await asyncio.sleep(0)
        log(k + "d")
        t4 = asyncio.create_task(fail(k + "e", 0))
        o.tasks.append(t4)
    except Oops as e5:
        log(e5)
    return 62


async def c15_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f")
        except Oops as e6:
            log(e6)
        else:
            log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    except Oops:
        t7 = asyncio.create_task(fail(k + "i", 1))
        o.tasks.append(t7)
        o.n += await t7
    else:
        log(k + "j")
    finally:
        log(k + "k")
    try:
        await asyncio.sleep(0)
        for i8 in range(2):
            log(i8)
            t9 = asyncio.create_task(fail(k + "l", 2))
            o.tasks.append(t9)
            o.n += await t9
    except Oops:
        await asyncio.sleep(0)
        log(k + "m")
    finally:
        log(k + "n")
    await asyncio.sleep(0)
    log(k + "o")
    return 86


async def c15_w2(k: str, o: Box) -> int:
    log(k + "p")
    for i10 in range(2):
        log(i10)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "q")
            await asyncio.sleep(0)
            log(k + "r")
        except asyncio.CancelledError as e11:
            log(k + "s", "cancelled", e11)
            await asyncio.sleep(0)
            log(k + "t")
            raise
        else:
            log(k + "u")
    t12 = asyncio.create_task(fail(k + "v", 0))
    o.tasks.append(t12)
    o.n += await t12
    for i13 in range(3):
        log(i13)
        for i14 in range(2):
            log(i14)
            log(k + "w")
        try:
            await asyncio.sleep(0)
            o.n += 3
            t15 = asyncio.create_task(fail(k + "x", 1))
            o.tasks.append(t15)
        except Oops as e16:
            log(e16)
        finally:
            log(k + "y")
            await asyncio.sleep(0)
            log(k + "z")
    return 14


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t17 = asyncio.create_task(c15_w1(k + "a1", o))
    o.tasks.append(t17)
    t18 = asyncio.create_task(c15_w2(k + "b1", o))
    o.tasks.append(t18)
    for i19 in range(2):
        log(i19)
        o.n += await t18
    try:
        await asyncio.sleep(0)
        log(k + "c1")
    except Oops:
        t20 = asyncio.create_task(hop(k + "d1", 68, 2))
        o.tasks.append(t20)
    else:
        log(k + "e1")
    for i21 in range(2):
        log(i21)
        o.n += await t17
    o.n += 1
    try:
        await asyncio.sleep(0)
        o.n += await hop(k + "f1", 37, 2)
        try:
            await asyncio.sleep(0)
            if o.n % 2:
                raise Oops(k + "g1")
            t22 = asyncio.create_task(fail(k + "h1", 1))
            o.tasks.append(t22)
        except Oops:
            await asyncio.sleep(0)
            log(k + "i1")
        finally:
            log(k + "j1")
            await asyncio.sleep(0)
            log(k + "k1")
    finally:
        log(k + "l1")
        await asyncio.sleep(0)
        log(k + "m1")
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 97, 2))
    o.tasks.append(t1)
    log(k + "b")
    return 36


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(leaf(k + "c", 63))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c16_w0(k + "d", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c16_w0(k + "e", o))
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t2
            t5 = asyncio.create_task(c16_w0(k + "f", o))
            o.tasks.append(t5)
        except asyncio.CancelledError as e6:
            log(k + "g", "cancelled", e6)
            o.n += 8
            raise
        else:
            log(k + "h")
        finally:
            log(k + "i")
    except Oops:
        await asyncio.sleep(0)
        log(k + "j")
    log(o.tasks[4 % len(o.tasks)].done())
    o.n += 1
    o.n += await t2
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    try:
        await asyncio.sleep(0)
        for i1 in range(2):
            log(i1)
            await asyncio.sleep(0)
            log(k + "b")
            t2 = asyncio.create_task(fail(k + "c", 2))
            o.tasks.append(t2)
            o.n += await t2
    except Oops as e3:
        log(e3)
    else:
        log(k + "d")
    finally:
        log(k + "e")
    return 56


async def c17_w1(k: str, o: Box) -> int:
    for i4 in range(3):
        log(i4)
        for i5 in range(3):
            log(i5)
            o.n += 8
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f")
            log(k + "g")
        except Oops as e6:
            log(e6)
        finally:
            log(k + "h")
    t7 = asyncio.create_task(fail(k + "i", 2))
    o.tasks.append(t7)
    log(k + "j")
    try:
        await asyncio.sleep(0)
        t8 = asyncio.create_task(c17_w0(k + "k", o))
        o.tasks.append(t8)
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    return 8


async def c17_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "n")
    for i9 in range(2):
        log(i9)
        t10 = asyncio.create_task(fail(k + "o", 0))
        o.tasks.append(t10)
        o.n += await t10
        try:
            await asyncio.sleep(0)
            o.n += await t10
            o.n += await c17_w1(k + "p", o)
        except Oops:
            await asyncio.sleep(0)
            log(k + "q")
        finally:
            log(k + "r")
            await asyncio.sleep(0)
            log(k + "s")
    await asyncio.sleep(0)
    log(k + "t")
    return 1


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(c17_w1(k + "u", o))
    o.tasks.append(t11)
    t12 = asyncio.create_task(hop(k + "v", 25, 3))
    o.tasks.append(t12)
    t13 = asyncio.create_task(c17_w0(k + "w", o))
    o.tasks.append(t13)
    try:
        await asyncio.sleep(0)
        t14 = asyncio.create_task(hop(k + "x", 46, 3))
        o.tasks.append(t14)
    except Oops:
        log(t12.done())
    else:
        log(k + "y")
    finally:
        log(k + "z")
    try:
        await asyncio.sleep(0)
        log(k + "a1")
    except asyncio.CancelledError as e15:
        log(k + "b1", "cancelled", e15)
        await asyncio.sleep(0)
        log(k + "c1")
        raise
    finally:
        log(k + "d1")
        await asyncio.sleep(0)
        log(k + "e1")
    log(o.tasks[2 % len(o.tasks)].done())
    o.n += await t11
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        for i2 in range(2):
            log(i2)
            t3 = asyncio.create_task(hop(k + "a", 6, 2))
            o.tasks.append(t3)
            o.n += await t3
    log(k + "b")
    for i4 in range(2):
        log(i4)
        t5 = asyncio.create_task(hop(k + "c", 81, 1))
        o.tasks.append(t5)
        o.n += await t5
        await asyncio.sleep(0)
        log(k + "d")
    t6 = asyncio.create_task(leaf(k + "e", 32))
    o.tasks.append(t6)
    return 7


async def c18_w1(k: str, o: Box) -> int:
    t7 = asyncio.create_task(hop(k + "f", 23, 1))
    o.tasks.append(t7)
    await asyncio.sleep(0)
    log(k + "g")
    return 31


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(fail(k + "h", 2))
    o.tasks.append(t8)
    t9 = asyncio.create_task(leaf(k + "i", 97))
    o.tasks.append(t9)
    t10 = asyncio.create_task(fail(k + "j", 1))
    o.tasks.append(t10)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "k")
        finally:
            log(k + "l")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "m")
        except Oops as e11:
            log(e11)
        else:
            log(k + "n")
    except asyncio.CancelledError as e12:
        log(k + "o", "cancelled", e12)
        o.n += await t8
        raise
    o.n += await hop(k + "p", 75, 3)
    try:
        await asyncio.sleep(0)
        log(t8.done())
    except Oops:
        await asyncio.sleep(0)
        log(k + "q")
    else:
        log(k + "r")
    for i13 in range(2):
        log(i13)
        try:
            await asyncio.sleep(0)
            t14 = asyncio.create_task(fail(k + "s", 0))
            o.tasks.append(t14)
        except Oops:
            log(k + "t")
        else:
            log(k + "u")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "v")
        finally:
            log(k + "w")
    try:
        await asyncio.sleep(0)
        for i15 in range(3):
            log(i15)
            log(t10.done())
        try:
            await asyncio.sleep(0)
            o.n += await t10
        except Oops:
            log(k + "x")
        else:
            log(k + "y")
    except Oops:
        await asyncio.sleep(0)
        log(k + "z")
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        await asyncio.sleep(0)
        log(k + "a")
        t2 = asyncio.create_task(fail(k + "b", 0))
        o.tasks.append(t2)
    await asyncio.sleep(0)
    log(k + "c")
    for i3 in range(3):
        log(i3)
        try:
            await asyncio.sleep(0)
            log(k + "d")
            await asyncio.sleep(0)
            log(k + "e")
        except Oops:
            log(k + "f")
        else:
            log(k + "g")
        finally:
            log(k + "h")
            await asyncio.sleep(0)
            log(k + "i")
        for i4 in range(2):
            log(i4)
            await asyncio.sleep(0)
            log(k + "j")
            await asyncio.sleep(0)
            log(k + "k")
    return 15


async def c19_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i5 in range(3):
            log(i5)
            o.n += 9
        t6 = asyncio.create_task(hop(k + "l", 42, 3))
        o.tasks.append(t6)
        o.n += await t6
    except Oops:
        await asyncio.sleep(0)
        log(k + "m")
    else:
        log(k + "n")
    t7 = asyncio.create_task(hop(k + "o", 65, 2))
    o.tasks.append(t7)
    for i8 in range(3):
        log(i8)
        try:
            await asyncio.sleep(0)
            log(o.tasks[4 % len(o.tasks)].done())
            if o.n % 2:
                raise Oops(k + "p")
        except asyncio.CancelledError as e9:
            log(k + "q", "cancelled", e9)
            o.n += 1
            raise
        finally:
            log(k + "r")
    return 28


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(hop(k + "s", 99, 2))
    o.tasks.append(t10)
    t11 = asyncio.create_task(hop(k + "t", 21, 3))
    o.tasks.append(t11)
    log(k + "u")
    for i12 in range(2):
        log(i12)
        for i13 in range(3):
            log(i13)
            t14 = asyncio.create_task(c19_w0(k + "v", o))
            o.tasks.append(t14)
        for i15 in range(3):
            log(i15)
            t16 = asyncio.create_task(c19_w0(k + "w", o))
            o.tasks.append(t16)
            o.n += 8
    log(k + "x")
    try:
        await asyncio.sleep(0)
        for i17 in range(3):
            log(i17)
            await asyncio.sleep(0)
            log(k + "y")
            t18 = asyncio.create_task(fail(k + "z", 0))
            o.tasks.append(t18)
        log(k + "a1")
    except Oops as e19:
        log(e19)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await c19_w0(k + "b1", o)
            log(k + "c1")
        except Oops as e20:
            log(e20)
        else:
            log(k + "d1")
        finally:
            log(k + "e1")
    except Oops as e21:
        log(e21)
    finally:
        log(k + "f1")
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "b")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "c")
        except asyncio.CancelledError as e1:
            log(k + "d", "cancelled", e1)
            t2 = asyncio.create_task(fail(k + "e", 1))
            o.tasks.append(t2)
            raise
        else:
            log(k + "f")
        finally:
            log(k + "g")
            await asyncio.sleep(0)
            log(k + "h")
    except Oops:
        t3 = asyncio.create_task(hop(k + "i", 12, 2))
        o.tasks.append(t3)
        o.n += await t3
    else:
        log(k + "j")
    finally:
        log(k + "k")
    return 53


async def c20_w1(k: str, o: Box) -> int:
    t4 = asyncio.create_task(c20_w0(k + "l", o))
    o.tasks.append(t4)
    o.n += await t4
    o.n += 2
    return 97


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(fail(k + "m", 1))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c20_w1(k + "n", o))
    o.tasks.append(t6)
    log(k + "o")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "p", 63, 3)
        except asyncio.CancelledError as e7:
            log(k + "q", "cancelled", e7)
            log(t5.done())
            raise
        else:
            log(k + "r")
        for i8 in range(2):
            log(i8)
            o.n += await t6
            log(k + "s")
    except asyncio.CancelledError as e9:
        log(k + "t", "cancelled", e9)
        t10 = asyncio.create_task(leaf(k + "u", 60))
        o.tasks.append(t10)
        raise
    else:
        log(k + "v")
    o.n += await t5
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        await asyncio.sleep(0)
        log(k + "a")
    t2 = asyncio.create_task(fail(k + "b", 0))
    o.tasks.append(t2)
    o.n += await t2
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t2
            log(t2.done())
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
    except Oops as e3:
        log(e3)
    else:
        log(k + "e")
    finally:
        log(k + "f")
    return 51


async def c21_w1(k: str, o: Box) -> int:
    log(k + "g")
    for i4 in range(2):
        log(i4)
        t5 = asyncio.create_task(hop(k + "h", 43, 3))
        o.tasks.append(t5)
        o.n += await t5
    try:
        await asyncio.sleep(0)
        for i6 in range(3):
            log(i6)
            t7 = asyncio.create_task(hop(k + "i", 94, 1))
            o.tasks.append(t7)
            o.n += await t7
    except Oops:
        log(k + "j")
    else:
        log(k + "k")
    return 31


async def c21_w2(k: str, o: Box) -> int:
    for i8 in range(2):
        log(i8)
        await asyncio.sleep(0)
        log(k + "l")
    log(o.tasks[0 % len(o.tasks)].done())
    return 32


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(leaf(k + "m", 94))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c21_w0(k + "n", o))
    o.tasks.append(t10)
    await asyncio.sleep(0)
    log(k + "o")
    try:
        await asyncio.sleep(0)
        o.n += await c21_w2(k + "p", o)
    except Oops:
        await asyncio.sleep(0)
        log(k + "q")
    else:
        log(k + "r")
    for i11 in range(3):
        log(i11)
        await asyncio.sleep(0)
        log(k + "s")
        for i12 in range(3):
            log(i12)
            t13 = asyncio.create_task(fail(k + "t", 1))
            o.tasks.append(t13)
            log(k + "u")
    o.n += await hop(k + "v", 37, 2)
    o.n += await hop(k + "w", 49, 1)
    try:
        await asyncio.sleep(0)
        for i14 in range(3):
            log(i14)
            log(k + "x")
    except Oops as e15:
        log(e15)
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            log(k + "a")
            await asyncio.sleep(0)
            log(k + "b")
        except asyncio.CancelledError as e2:
            log(k + "c", "cancelled", e2)
            await asyncio.sleep(0)
            log(k + "d")
            raise
    o.n += 6
    for i3 in range(3):
        log(i3)
        await asyncio.sleep(0)
        log(k + "e")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f")
        except Oops:
            o.n += await hop(k + "g", 9, 3)
    await asyncio.sleep(0)
    log(k + "h")
    return 4


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(hop(k + "i", 4, 3))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c22_w0(k + "j", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "k", 45, 2))
    o.tasks.append(t6)
    for i7 in range(2):
        log(i7)
        o.n += 2
    o.n += 8
    log(k + "l")
    try:
        await asyncio.sleep(0)
        for i8 in range(3):
            log(i8)
            await asyncio.sleep(0)
            log(k + "m")
            await asyncio.sleep(0)
            log(k + "n")
    finally:
        log(k + "o")
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += await leaf(k + "a", 18)
    except Oops:
        log(o.tasks[3 % len(o.tasks)].done())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t1 = asyncio.create_task(hop(k + "b", 89, 1))
            o.tasks.append(t1)
            o.n += await t1
            log(k + "c")
        except asyncio.CancelledError as e2:
            log(k + "d", "cancelled", e2)
            log(k + "e")
            raise
        o.n += await hop(k + "f", 74, 2)
    except Oops as e3:
        log(e3)
    await asyncio.sleep(0)
    log(k + "g")
    return 86


async def c23_w1(k: str, o: Box) -> int:
    t4 = asyncio.create_task(hop(k + "h", 98, 2))
    o.tasks.append(t4)
    o.n += await t4
    await asyncio.sleep(0)
    log(k + "i")
    await asyncio.sleep(0)
    log(k + "j")
    return 1


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(leaf(k + "k", 96))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c23_w1(k + "l", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c23_w1(k + "m", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "n", 81, 1))
    o.tasks.append(t8)
    o.n += 9
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "o")
            await asyncio.sleep(0)
            log(k + "p")
        except Oops as e9:
            log(e9)
        finally:
            log(k + "q")
        t10 = asyncio.create_task(fail(k + "r", 2))
        o.tasks.append(t10)
    except Oops:
        await asyncio.sleep(0)
        log(k + "s")
    else:
        log(k + "t")
    finally:
        log(k + "u")
    await asyncio.sleep(0)
    log(k + "v")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await leaf(k + "w", 78)
            o.n += await leaf(k + "x", 97)
        except asyncio.CancelledError as e11:
            log(k + "y", "cancelled", e11)
            await asyncio.sleep(0)
            log(k + "z")
            raise
        finally:
            log(k + "a1")
            await asyncio.sleep(0)
            log(k + "b1")
        for i12 in range(3):
            log(i12)
            log(k + "c1")
            await asyncio.sleep(0)
            log(k + "d1")
    except asyncio.CancelledError as e13:
        log(k + "e1", "cancelled", e13)
        log(k + "f1")
        raise
    log(k + "g1")
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    log(k + "a")
    try:
        await asyncio.sleep(0)
        o.n += 1
        try:
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].done())
        except Oops as e1:
            log(e1)
        finally:
            log(k + "b")
    except asyncio.CancelledError as e2:
        log(k + "c", "cancelled", e2)
        await asyncio.sleep(0)
        log(k + "d")
        raise
    return 59


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(fail(k + "e", 2))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "f", 1))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c24_w0(k + "g", o))
    o.tasks.append(t5)
    for i6 in range(3):
        log(i6)
        o.n += await t5
        for i7 in range(2):
            log(i7)
            await asyncio.sleep(0)
            log(k + "h")
            o.n += await leaf(k + "i", 89)
    t8 = asyncio.create_task(hop(k + "j", 74, 1))
    o.tasks.append(t8)
    for i9 in range(2):
        log(i9)
        try:
            await asyncio.sleep(0)
            o.n += 4
            await asyncio.sleep(0)
            log(k + "k")
        finally:
            log(k + "l")
            await asyncio.sleep(0)
            log(k + "m")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t10 = asyncio.create_task(hop(k + "n", 87, 3))
            o.tasks.append(t10)
            o.n += await leaf(k + "o", 99)
        except Oops as e11:
            log(e11)
        else:
            log(k + "p")
    except Oops:
        await asyncio.sleep(0)
        log(k + "q")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t12 = asyncio.create_task(hop(k + "r", 90, 2))
            o.tasks.append(t12)
        except Oops as e13:
            log(e13)
        finally:
            log(k + "s")
            await asyncio.sleep(0)
            log(k + "t")
        for i14 in range(3):
            log(i14)
            await asyncio.sleep(0)
            log(k + "u")
    except asyncio.CancelledError as e15:
        log(k + "v", "cancelled", e15)
        await asyncio.sleep(0)
        log(k + "w")
        raise
    else:
        log(k + "x")
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
