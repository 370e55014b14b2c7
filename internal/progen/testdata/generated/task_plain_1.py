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
    t1 = asyncio.create_task(hop(k + "a", 35, 3))
    o.tasks.append(t1)
    o.n += await t1
    await asyncio.sleep(0)
    log(k + "b")
    try:
        await asyncio.sleep(0)
        for i2 in range(2):
            log(i2)
            t3 = asyncio.create_task(leaf(k + "c", 0))
            o.tasks.append(t3)
    finally:
        log(k + "d")
    for i4 in range(2):
        log(i4)
        for i5 in range(3):
            log(i5)
            o.n += await t1
        try:
            await asyncio.sleep(0)
            t6 = asyncio.create_task(leaf(k + "e", 49))
            o.tasks.append(t6)
        except Oops:
            o.n += 8
    return 65


async def c0_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += 7
        for i7 in range(2):
            log(i7)
            o.n += 4
    except asyncio.CancelledError as e8:
        log(k + "f", "cancelled", e8)
        log(k + "g")
        raise
    else:
        log(k + "h")
    for i9 in range(3):
        log(i9)
        try:
            await asyncio.sleep(0)
            o.n += await fail(k + "i", 0)
            t10 = asyncio.create_task(c0_w0(k + "j", o))
            o.tasks.append(t10)
            o.n += await t10
        except asyncio.CancelledError as e11:
            log(k + "k", "cancelled", e11)
            log(o.tasks[0 % len(o.tasks)].done())
            raise
        else:
            log(k + "l")
        finally:
            log(k + "m")
    for i12 in range(3):
        log(i12)
        o.n += await leaf(k + "n", 20)
        try:
            await asyncio.sleep(0)
            o.n += await c0_w0(k + "o", o)
        except Oops:
            await asyncio.sleep(0)
            log(k + "p")
    log(k + "q")
    return 79


async def c0_w2(k: str, o: Box) -> int:
    for i13 in range(2):
        log(i13)
        t14 = asyncio.create_task(hop(k + "r", 42, 1))
        o.tasks.append(t14)
    log(k + "s")
    await asyncio.sleep(0)
    log(k + "t")
    await asyncio.sleep(0)
    log(k + "u")
    return 50


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t15 = asyncio.create_task(hop(k + "v", 0, 3))
    o.tasks.append(t15)
    t16 = asyncio.create_task(c0_w0(k + "w", o))
    o.tasks.append(t16)
    t17 = asyncio.create_task(c0_w0(k + "x", o))
    o.tasks.append(t17)
    try:
        await asyncio.sleep(0)
        t18 = asyncio.create_task(leaf(k + "y", 49))
        o.tasks.append(t18)
        try:
            await asyncio.sleep(0)
            o.n += 4
            log(k + "z")
        except Oops:
            o.n += 2
        else:
            log(k + "a1")
        finally:
            log(k + "b1")
            await asyncio.sleep(0)
            log(k + "c1")
    finally:
        log(k + "d1")
        await asyncio.sleep(0)
        log(k + "e1")
    o.n += await t15
    try:
        await asyncio.sleep(0)
        if o.n % 2:
            raise Oops(k + "f1")
        await asyncio.sleep(0)
        log(k + "g1")
    finally:
        log(k + "h1")
    log(k + "i1")
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    await asyncio.sleep(0)
    log(k + "c")
    return 84


async def c1_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "d")
    await asyncio.sleep(0)
    log(k + "e")
    for i1 in range(3):
        log(i1)
        await asyncio.sleep(0)
        log(k + "f")
    return 66


async def c1_w2(k: str, o: Box) -> int:
    o.n += 9
    try:
        await asyncio.sleep(0)
        o.n += await c1_w1(k + "g", o)
    except Oops as e2:
        log(e2)
    finally:
        log(k + "h")
        await asyncio.sleep(0)
        log(k + "i")
    log(k + "j")
    return 21


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "k", 68, 2))
    o.tasks.append(t3)
    t4 = asyncio.create_task(leaf(k + "l", 63))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c1_w2(k + "m", o))
    o.tasks.append(t5)
    o.n += await c1_w2(k + "n", o)
    o.n += await t3
    try:
        await asyncio.sleep(0)
        for i6 in range(3):
            log(i6)
            log(k + "o")
            log(o.tasks[3 % len(o.tasks)].done())
        for i7 in range(3):
            log(i7)
            log(k + "p")
    except asyncio.CancelledError as e8:
        log(k + "q", "cancelled", e8)
        o.n += await c1_w2(k + "r", o)
        raise
    for i9 in range(3):
        log(i9)
        for i10 in range(2):
            log(i10)
            log(t4.done())
        log(k + "s")
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    log(o.tasks[3 % len(o.tasks)].done())
    log(k + "a")
    o.n += await fail(k + "b", 1)
    return 11


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(hop(k + "c", 42, 1))
    o.tasks.append(t1)
    t2 = asyncio.create_task(c2_w0(k + "d", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c2_w0(k + "e", o))
    o.tasks.append(t3)
    log(k + "f")
    log(t3.done())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t1
            await asyncio.sleep(0)
            log(k + "g")
        except asyncio.CancelledError as e4:
            log(k + "h", "cancelled", e4)
            log(k + "i")
            raise
        try:
            await asyncio.sleep(0)
            t5 = asyncio.create_task(hop(k + "j", 40, 3))
            o.tasks.append(t5)
            await asyncio.sleep(0)
            log(k + "k")
        finally:
            log(k + "l")
            await asyncio.sleep(0)
            log(k + "m")
    finally:
        log(k + "n")
        await asyncio.sleep(0)
        log(k + "o")
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    o.n += await hop(k + "a", 75, 2)
    await asyncio.sleep(0)
    log(k + "b")
    return 36


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(c3_w0(k + "c", o))
    o.tasks.append(t1)
    t2 = asyncio.create_task(hop(k + "d", 21, 3))
    o.tasks.append(t2)
    await asyncio.sleep(0)
    log(k + "e")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "f")
        o.n += 5
    except Oops as e3:
        log(e3)
    log(t1.done())
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(k + "a")
    finally:
        log(k + "b")
        await asyncio.sleep(0)
        log(k + "c")
    await asyncio.sleep(0)
    log(k + "d")
    return 97


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(hop(k + "e", 19, 3))
    o.tasks.append(t1)
    t2 = asyncio.create_task(leaf(k + "f", 17))
    o.tasks.append(t2)
    t3 = asyncio.create_task(leaf(k + "g", 69))
    o.tasks.append(t3)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "h")
    except asyncio.CancelledError as e4:
        log(k + "i", "cancelled", e4)
        o.n += await t2
        raise
    finally:
        log(k + "j")
    await asyncio.sleep(0)
    log(k + "k")
    try:
        await asyncio.sleep(0)
        o.n += await fail(k + "l", 2)
        try:
            await asyncio.sleep(0)
            log(k + "m")
            if o.n % 2:
                raise Oops(k + "n")
        finally:
            log(k + "o")
            await asyncio.sleep(0)
            log(k + "p")
    except Oops:
        t5 = asyncio.create_task(c4_w0(k + "q", o))
        o.tasks.append(t5)
    else:
        log(k + "r")
    finally:
        log(k + "s")
    for i6 in range(2):
        log(i6)
        try:
            await asyncio.sleep(0)
            o.n += await t3
        except asyncio.CancelledError as e7:
            log(k + "t", "cancelled", e7)
            o.n += await t1
            raise
        finally:
            log(k + "u")
            await asyncio.sleep(0)
            log(k + "v")
        t8 = asyncio.create_task(leaf(k + "w", 27))
        o.tasks.append(t8)
    t9 = asyncio.create_task(c4_w0(k + "x", o))
    o.tasks.append(t9)
    log(k + "y")
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(fail(k + "a", 0))
    o.tasks.append(t1)
    o.n += await t1
    t2 = asyncio.create_task(leaf(k + "b", 42))
    o.tasks.append(t2)
    return 90


async def c5_w1(k: str, o: Box) -> int:
    for i3 in range(3):
        log(i3)
        for i4 in range(3):
            log(i4)
            t5 = asyncio.create_task(hop(k + "c", 96, 3))
            o.tasks.append(t5)
            t6 = asyncio.create_task(c5_w0(k + "d", o))
            o.tasks.append(t6)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t7 = asyncio.create_task(fail(k + "e", 1))
            o.tasks.append(t7)
            o.n += await t7
            t8 = asyncio.create_task(fail(k + "f", 2))
            o.tasks.append(t8)
        except asyncio.CancelledError as e9:
            log(k + "g", "cancelled", e9)
            await asyncio.sleep(0)
            log(k + "h")
            raise
        else:
            log(k + "i")
        try:
            await asyncio.sleep(0)
            log(o.tasks[4 % len(o.tasks)].done())
        except Oops:
            await asyncio.sleep(0)
            log(k + "j")
        else:
            log(k + "k")
        finally:
            log(k + "l")
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    log(o.tasks[0 % len(o.tasks)].done())
    try:
        await asyncio.sleep(0)
        o.n += 7
    except asyncio.CancelledError as e10:
        log(k + "o", "cancelled", e10)
        if o.n % 2:
            raise Oops(k + "p")
        raise
    else:
        log(k + "q")
    return 1


async def c5_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "r")
    try:
        await asyncio.sleep(0)
        for i11 in range(3):
            log(i11)
            await asyncio.sleep(0)
            log(k + "s")
    except asyncio.CancelledError as e12:
        log(k + "t", "cancelled", e12)
        o.n += 3
        raise
    t13 = asyncio.create_task(hop(k + "u", 89, 2))
    o.tasks.append(t13)
    o.n += await t13
    return 95


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t14 = asyncio.create_task(c5_w1(k + "v", o))
    o.tasks.append(t14)
    t15 = asyncio.create_task(c5_w2(k + "w", o))
    o.tasks.append(t15)
    t16 = asyncio.create_task(hop(k + "x", 71, 1))
    o.tasks.append(t16)
    try:
        await asyncio.sleep(0)
        for i17 in range(2):
            log(i17)
            log(k + "y")
            t18 = asyncio.create_task(c5_w0(k + "z", o))
            o.tasks.append(t18)
    except Oops:
        log(k + "a1")
    log(k + "b1")
    log(k + "c1")
    for i19 in range(3):
        log(i19)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "d1")
            t20 = asyncio.create_task(c5_w0(k + "e1", o))
            o.tasks.append(t20)
        except Oops:
            await asyncio.sleep(0)
            log(k + "f1")
        else:
            log(k + "g1")
        finally:
            log(k + "h1")
            await asyncio.sleep(0)
            log(k + "i1")
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += 2
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "a")
            t1 = asyncio.create_task(hop(k + "b", 32, 2))
            o.tasks.append(t1)
        except asyncio.CancelledError as e2:
            log(k + "c", "cancelled", e2)
            log(k + "d")
            raise
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    for i3 in range(2):
        log(i3)
        await asyncio.sleep(0)
        log(k + "g")
        for i4 in range(2):
            log(i4)
            await asyncio.sleep(0)
            log(k + "h")
            t5 = asyncio.create_task(fail(k + "i", 1))
            o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        for i6 in range(3):
            log(i6)
            t7 = asyncio.create_task(leaf(k + "j", 55))
            o.tasks.append(t7)
            o.n += await t7
        try:
            await asyncio.sleep(0)
            log(k + "k")
        finally:
            log(k + "l")
    except Oops:
        log(o.tasks[3 % len(o.tasks)].done())
    return 94


async def c6_w1(k: str, o: Box) -> int:
    t8 = asyncio.create_task(hop(k + "m", 84, 3))
    o.tasks.append(t8)
    o.n += await t8
    try:
        await asyncio.sleep(0)
        for i9 in range(2):
            log(i9)
            o.n += await c6_w0(k + "n", o)
            log(t8.done())
        log(k + "o")
    except Oops:
        t10 = asyncio.create_task(c6_w0(k + "p", o))
        o.tasks.append(t10)
    return 7


async def c6_w2(k: str, o: Box) -> int:
    for i11 in range(2):
        log(i11)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "q")
            log(k + "r")
        except Oops as e12:
            log(e12)
        finally:
            log(k + "s")
        t13 = asyncio.create_task(hop(k + "t", 65, 3))
        o.tasks.append(t13)
        o.n += await t13
    for i14 in range(3):
        log(i14)
        try:
            await asyncio.sleep(0)
            t15 = asyncio.create_task(hop(k + "u", 76, 1))
            o.tasks.append(t15)
            await asyncio.sleep(0)
            log(k + "v")
        except Oops:
            log(o.tasks[4 % len(o.tasks)].done())
        else:
            log(k + "w")
    t16 = asyncio.create_task(hop(k + "x", 4, 2))
    o.tasks.append(t16)
    if o.n % 2:
        raise Oops(k + "y")
    return 21


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t17 = asyncio.create_task(c6_w0(k + "z", o))
    o.tasks.append(t17)
    t18 = asyncio.create_task(hop(k + "a1", 27, 2))
    o.tasks.append(t18)
    t19 = asyncio.create_task(leaf(k + "b1", 79))
    o.tasks.append(t19)
    for i20 in range(3):
        log(i20)
        await asyncio.sleep(0)
        log(k + "c1")
        for i21 in range(3):
            log(i21)
            t22 = asyncio.create_task(fail(k + "d1", 1))
            o.tasks.append(t22)
            o.n += await t19
    for i23 in range(2):
        log(i23)
        try:
            await asyncio.sleep(0)
            log(k + "e1")
            await asyncio.sleep(0)
            log(k + "f1")
        except Oops:
            o.n += await t18
        else:
            log(k + "g1")
    o.n += await c6_w0(k + "h1", o)
    await asyncio.sleep(0)
    log(k + "i1")
    for i24 in range(3):
        log(i24)
        try:
            await asyncio.sleep(0)
            t25 = asyncio.create_task(hop(k + "j1", 40, 2))
            o.tasks.append(t25)
        except Oops as e26:
            log(e26)
        else:
            log(k + "k1")
        finally:
            log(k + "l1")
        try:
            await asyncio.sleep(0)
            t27 = asyncio.create_task(c6_w2(k + "m1", o))
            o.tasks.append(t27)
        finally:
            log(k + "n1")
    for i28 in range(2):
        log(i28)
        o.n += await c6_w0(k + "o1", o)
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    log(k + "a")
    t1 = asyncio.create_task(hop(k + "b", 55, 3))
    o.tasks.append(t1)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            if o.n % 2:
                raise Oops(k + "c")
            if o.n % 2:
                raise Oops(k + "d")
        except asyncio.CancelledError as e2:
            log(k + "e", "cancelled", e2)
            if o.n % 2:
                raise Oops(k + "f")
            raise
        else:
            log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    except Oops as e3:
        log(e3)
    finally:
        log(k + "i")
    await asyncio.sleep(0)
    log(k + "j")
    return 41


async def c7_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "k")
    await asyncio.sleep(0)
    log(k + "l")
    try:
        await asyncio.sleep(0)
        t4 = asyncio.create_task(hop(k + "m", 55, 2))
        o.tasks.append(t4)
        o.n += await t4
    except Oops:
        t5 = asyncio.create_task(c7_w0(k + "n", o))
        o.tasks.append(t5)
        o.n += await t5
    else:
        log(k + "o")
    finally:
        log(k + "p")
    t6 = asyncio.create_task(hop(k + "q", 84, 3))
    o.tasks.append(t6)
    return 27


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c7_w1(k + "r", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c7_w0(k + "s", o))
    o.tasks.append(t8)
    o.n += await leaf(k + "t", 38)
    o.n += await hop(k + "u", 30, 1)
    log(k + "v")
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(hop(k + "a", 78, 2))
        o.tasks.append(t1)
        o.n += await t1
    finally:
        log(k + "b")
        await asyncio.sleep(0)
        log(k + "c")
    t2 = asyncio.create_task(hop(k + "d", 21, 2))
    o.tasks.append(t2)
    o.n += await t2
    await asyncio.sleep(0)
    log(k + "e")
    try:
        await asyncio.sleep(0)
        log(k + "f")
    except Oops as e3:
        log(e3)
    finally:
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    return 73


async def c8_w1(k: str, o: Box) -> int:
    log(o.tasks[2 % len(o.tasks)].done())
    t4 = asyncio.create_task(hop(k + "i", 7, 3))
    o.tasks.append(t4)
    o.n += await t4
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += 3
            await asyncio.sleep(0)
            log(k + "j")
        finally:
            log(k + "k")
            await asyncio.sleep(0)
            log(k + "l")
    except asyncio.CancelledError as e5:
        log(k + "m", "cancelled", e5)
        await asyncio.sleep(0)
        log(k + "n")
        raise
    o.n += await t4
    return 33


async def c8_w2(k: str, o: Box) -> int:
    t6 = asyncio.create_task(leaf(k + "o", 91))
    o.tasks.append(t6)
    o.n += await t6
    for i7 in range(3):
        log(i7)
        try:
            await asyncio.sleep(0)
            t8 = asyncio.create_task(c8_w0(k + "p", o))
            o.tasks.append(t8)
            log(t6.done())
        except asyncio.CancelledError as e9:
            log(k + "q", "cancelled", e9)
            await asyncio.sleep(0)
            log(k + "r")
            raise
    for i10 in range(2):
        log(i10)
        t11 = asyncio.create_task(c8_w0(k + "s", o))
        o.tasks.append(t11)
        for i12 in range(2):
            log(i12)
            o.n += await t11
            await asyncio.sleep(0)
            log(k + "t")
    o.n += 2
    return 35


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(fail(k + "u", 1))
    o.tasks.append(t13)
    t14 = asyncio.create_task(c8_w2(k + "v", o))
    o.tasks.append(t14)
    t15 = asyncio.create_task(c8_w1(k + "w", o))
    o.tasks.append(t15)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "x")
        except asyncio.CancelledError as e16:
            log(k + "y", "cancelled", e16)
            o.n += await t13
            raise
    finally:
        log(k + "z")
        await asyncio.sleep(0)
        log(k + "a1")
    for i17 in range(3):
        log(i17)
        try:
            await asyncio.sleep(0)
            o.n += await fail(k + "b1", 1)
            t18 = asyncio.create_task(c8_w0(k + "c1", o))
            o.tasks.append(t18)
        except asyncio.CancelledError as e19:
            log(k + "d1", "cancelled", e19)
            o.n += await t15
            raise
    log(o.tasks[0 % len(o.tasks)].done())
    o.n += await fail(k + "e1", 1)
    o.n += 4
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "f1")
    finally:
        log(k + "g1")
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
        t1 = asyncio.create_task(leaf(k + "b", 78))
        o.tasks.append(t1)
    except Oops as e2:
        log(e2)
    else:
        log(k + "c")
    try:
        await asyncio.sleep(0)
        t3 = asyncio.create_task(leaf(k + "d", 81))
        o.tasks.append(t3)
        o.n += await t3
    finally:
        log(k + "e")
    t4 = asyncio.create_task(hop(k + "f", 79, 3))
    o.tasks.append(t4)
    await asyncio.sleep(0)
    log(k + "g")
    return 2


async def c9_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += 4
            log(k + "h")
        except Oops as e5:
            log(e5)
        if o.n % 2:
            raise Oops(k + "i")
    except asyncio.CancelledError as e6:
        log(k + "j", "cancelled", e6)
        t7 = asyncio.create_task(hop(k + "k", 75, 2))
        o.tasks.append(t7)
        o.n += await t7
        raise
    else:
        log(k + "l")
    t8 = asyncio.create_task(c9_w0(k + "m", o))
    o.tasks.append(t8)
    o.n += await t8
    try:
        await asyncio.sleep(0)
        o.n += 9
        await asyncio.sleep(0)
        log(k + "n")
    except asyncio.CancelledError as e9:
        log(k + "o", "cancelled", e9)
        await asyncio.sleep(0)
        log(k + "p")
        raise
    return 87


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(hop(k + "q", 55, 1))
    o.tasks.append(t10)
    t11 = asyncio.create_task(c9_w0(k + "r", o))
    o.tasks.append(t11)
    t12 = asyncio.create_task(fail(k + "s", 0))
    o.tasks.append(t12)
    await asyncio.sleep(0)
    log(k + "t")
    try:
        await asyncio.sleep(0)
        for i13 in range(2):
            log(i13)
            t14 = asyncio.create_task(c9_w1(k + "u", o))
            o.tasks.append(t14)
    except asyncio.CancelledError as e15:
        log(k + "v", "cancelled", e15)
        o.n += 6
        raise
    finally:
        log(k + "w")
    log(k + "x")
    t16 = asyncio.create_task(leaf(k + "y", 52))
    o.tasks.append(t16)
    try:
        await asyncio.sleep(0)
        if o.n % 2:
            raise Oops(k + "z")
        await asyncio.sleep(0)
        log(k + "a1")
    finally:
        log(k + "b1")
    log(k + "c1")
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    o.n += 8
    t1 = asyncio.create_task(hop(k + "a", 95, 2))
    o.tasks.append(t1)
    o.n += await t1
    await asyncio.sleep(0)
    log(k + "b")
    await asyncio.sleep(0)
    log(k + "c")
    return 17


async def c10_w1(k: str, o: Box) -> int:
    t2 = asyncio.create_task(leaf(k + "d", 31))
    o.tasks.append(t2)
    log(t2.done())
    await asyncio.sleep(0)
    log(k + "e")
    await asyncio.sleep(0)
    log(k + "f")
    return 70


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c10_w1(k + "g", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(leaf(k + "h", 57))
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        for i5 in range(3):
            log(i5)
            o.n += await fail(k + "i", 1)
        try:
            await asyncio.sleep(0)
            log(k + "j")
            log(k + "k")
        except asyncio.CancelledError as e6:
            log(k + "l", "cancelled", e6)
            log(k + "m")
            raise
    except asyncio.CancelledError as e7:
        log(k + "n", "cancelled", e7)
        await asyncio.sleep(0)
        log(k + "o")
        raise
    finally:
        log(k + "p")
        await asyncio.sleep(0)
        log(k + "q")
    for i8 in range(2):
        log(i8)
        o.n += await t3
        t9 = asyncio.create_task(c10_w0(k + "r", o))
        o.tasks.append(t9)
    for i10 in range(2):
        log(i10)
        o.n += await leaf(k + "s", 9)
    try:
        await asyncio.sleep(0)
        o.n += await t3
    except Oops:
        await asyncio.sleep(0)
        log(k + "t")
    t11 = asyncio.create_task(hop(k + "u", 49, 1))
    o.tasks.append(t11)
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    return 34


async def c11_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "c")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "d")
            t1 = asyncio.create_task(c11_w0(k + "e", o))
            o.tasks.append(t1)
            o.n += await t1
        except asyncio.CancelledError as e2:
            log(k + "f", "cancelled", e2)
            t3 = asyncio.create_task(c11_w0(k + "g", o))
            o.tasks.append(t3)
            raise
        finally:
            log(k + "h")
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    return 1


async def c11_w2(k: str, o: Box) -> int:
    t4 = asyncio.create_task(c11_w1(k + "k", o))
    o.tasks.append(t4)
    o.n += await t4
    try:
        await asyncio.sleep(0)
        for i5 in range(2):
            log(i5)
            log(k + "l")
    except Oops:
        await asyncio.sleep(0)
        log(k + "m")
    return 73


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(fail(k + "n", 0))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "o", 66, 2))
    o.tasks.append(t7)
    t8 = asyncio.create_task(fail(k + "p", 1))
    o.tasks.append(t8)
    for i9 in range(2):
        log(i9)
        for i10 in range(2):
            log(i10)
            await asyncio.sleep(0)
            log(k + "q")
            o.n += await t8
        log(k + "r")
    for i11 in range(2):
        log(i11)
        o.n += await t6
        o.n += await fail(k + "s", 0)
    log(k + "t")
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "a")
            o.n += 5
        except Oops as e2:
            log(e2)
        else:
            log(k + "b")
    log(k + "c")
    log(o.tasks[4 % len(o.tasks)].done())
    o.n += await leaf(k + "d", 88)
    return 55


async def c12_w1(k: str, o: Box) -> int:
    o.n += 3
    t3 = asyncio.create_task(hop(k + "e", 6, 3))
    o.tasks.append(t3)
    o.n += await t3
    o.n += 5
    try:
        await asyncio.sleep(0)
        o.n += await t3
    except Oops as e4:
        log(e4)
    else:
        log(k + "f")
    finally:
        log(k + "g")
    return 79


async def c12_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "h")
    await asyncio.sleep(0)
    log(k + "i")
    log(k + "j")
    await asyncio.sleep(0)
    log(k + "k")
    return 96


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c12_w2(k + "l", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c12_w0(k + "m", o))
    o.tasks.append(t6)
    log(k + "n")
    try:
        await asyncio.sleep(0)
        for i7 in range(3):
            log(i7)
            o.n += await t6
            o.n += await t6
    finally:
        log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
    await asyncio.sleep(0)
    log(k + "q")
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    log(k + "a")
    o.n += await hop(k + "b", 78, 3)
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(leaf(k + "c", 67))
            o.tasks.append(t2)
            await asyncio.sleep(0)
            log(k + "d")
        except asyncio.CancelledError as e3:
            log(k + "e", "cancelled", e3)
            o.n += await hop(k + "f", 20, 3)
            raise
    t4 = asyncio.create_task(leaf(k + "g", 74))
    o.tasks.append(t4)
    return 8


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(hop(k + "h", 77, 3))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c13_w0(k + "i", o))
    o.tasks.append(t6)
    o.n += await t6
    o.n += await t6
    for i7 in range(2):
        log(i7)
        o.n += await hop(k + "j", 24, 3)
        for i8 in range(2):
            log(i8)
            t9 = asyncio.create_task(fail(k + "k", 2))
            o.tasks.append(t9)
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    log(k + "a")
    for i1 in range(3):
        log(i1)
        for i2 in range(3):
            log(i2)
            log(k + "b")
            await asyncio.sleep(0)
            log(k + "c")
    return 86


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c14_w0(k + "d", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c14_w0(k + "e", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "f", 11, 3))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        log(k + "g")
    except asyncio.CancelledError as e6:
        log(k + "h", "cancelled", e6)
        log(k + "i")
        raise
    else:
        log(k + "j")
    for i7 in range(3):
        log(i7)
        for i8 in range(3):
            log(i8)
            t9 = asyncio.create_task(c14_w0(k + "k", o))
            o.tasks.append(t9)
        log(k + "l")
    for i10 in range(2):
        log(i10)
        o.n += await t4
        t11 = asyncio.create_task(c14_w0(k + "m", o))
        o.tasks.append(t11)
    await asyncio.sleep(0)
    log(k + "n")
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    try:
        await asyncio.sleep(0)
        for i1 in range(3):
            log(i1)
            t2 = asyncio.create_task(leaf(k + "b", 1))
            o.tasks.append(t2)
            o.n += await t2
            o.n += await t2
        o.n += await hop(k + "c", 88, 1)
    except asyncio.CancelledError as e3:
        log(k + "d", "cancelled", e3)
        await asyncio.sleep(0)
        log(k + "e")
        raise
    finally:
        log(k + "f")
    return 28


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(hop(k + "g", 68, 3))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c15_w0(k + "h", o))
    o.tasks.append(t5)
    o.n += 4
    await asyncio.sleep(0)
    log(k + "i")
    try:
        await asyncio.sleep(0)
        for i6 in range(3):
            log(i6)
            o.n += await c15_w0(k + "j", o)
    except Oops as e7:
        log(e7)
    await asyncio.sleep(0)
    log(k + "k")
    for i8 in range(2):
        log(i8)
        try:
            await asyncio.sleep(0)
            o.n += 7
        finally:
            log(k + "l")
        try:
            await asyncio.sleep(0)
            t9 = asyncio.create_task(leaf(k + "m", 23))
            o.tasks.append(t9)
        except asyncio.CancelledError as e10:
            log(k + "n", "cancelled", e10)
            log(k + "o")
            raise
    o.n += await t5
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(leaf(k + "a", 6))
        o.tasks.append(t1)
        o.n += await t1
        o.n += 8
    except Oops:
        o.n += await leaf(k + "b", 23)
    o.n += 5
    o.n += await hop(k + "c", 14, 3)
    return 55


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c16_w0(k + "d", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(fail(k + "e", 0))
    o.tasks.append(t3)
    o.n += await t3
    try:
        await asyncio.sleep(0)
        for i4 in range(2):
            log(i4)
            log(k + "f")
    except asyncio.CancelledError as e5:
        log(k + "g", "cancelled", e5)
        await asyncio.sleep(0)
        log(k + "h")
        raise
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    log(t2.done())
    log(t2.done())
    t6 = asyncio.create_task(fail(k + "k", 1))
    o.tasks.append(t6)
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    o.n += await hop(k + "a", 4, 2)
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            log(k + "b")
            t2 = asyncio.create_task(hop(k + "c", 66, 3))
            o.tasks.append(t2)
            o.n += await t2
        except Oops as e3:
            log(e3)
        else:
            log(k + "d")
        finally:
            log(k + "e")
            await asyncio.sleep(0)
            log(k + "f")
        try:
            await asyncio.sleep(0)
            log(k + "g")
        except Oops:
            await asyncio.sleep(0)
            log(k + "h")
    return 14


async def c17_w1(k: str, o: Box) -> int:
    for i4 in range(3):
        log(i4)
        await asyncio.sleep(0)
        log(k + "i")
    for i5 in range(2):
        log(i5)
        for i6 in range(3):
            log(i6)
            await asyncio.sleep(0)
            log(k + "j")
    o.n += 5
    o.n += await fail(k + "k", 0)
    return 26


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "l", 4, 1))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c17_w0(k + "m", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c17_w1(k + "n", o))
    o.tasks.append(t9)
    o.n += await leaf(k + "o", 25)
    try:
        await asyncio.sleep(0)
        o.n += await t7
    except asyncio.CancelledError as e10:
        log(k + "p", "cancelled", e10)
        await asyncio.sleep(0)
        log(k + "q")
        raise
    for i11 in range(3):
        log(i11)
        for i12 in range(3):
            log(i12)
            await asyncio.sleep(0)
            log(k + "r")
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    o.n += 4
    log(o.tasks[3 % len(o.tasks)].done())
    return 77


async def c18_w1(k: str, o: Box) -> int:
    log(k + "a")
    for i1 in range(2):
        log(i1)
        t2 = asyncio.create_task(c18_w0(k + "b", o))
        o.tasks.append(t2)
        o.n += await t2
    return 55


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(leaf(k + "c", 50))
    o.tasks.append(t3)
    t4 = asyncio.create_task(leaf(k + "d", 92))
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        for i5 in range(2):
            log(i5)
            t6 = asyncio.create_task(leaf(k + "e", 2))
            o.tasks.append(t6)
    except Oops as e7:
        log(e7)
    for i8 in range(2):
        log(i8)
        if o.n % 2:
            raise Oops(k + "f")
    log(k + "g")
    await asyncio.sleep(0)
    log(k + "h")
    await asyncio.sleep(0)
    log(k + "i")
    await asyncio.sleep(0)
    log(k + "j")
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        log(k + "a")
        await asyncio.sleep(0)
        log(k + "b")
    for i2 in range(3):
        log(i2)
        for i3 in range(3):
            log(i3)
            await asyncio.sleep(0)
            log(k + "c")
    return 42


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c19_w0(k + "d", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c19_w0(k + "e", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "f", 70, 3))
    o.tasks.append(t6)
    await asyncio.sleep(0)
    log(k + "g")
    o.n += await t6
    await asyncio.sleep(0)
    log(k + "h")
    await asyncio.sleep(0)
    log(k + "i")
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    o.n += await leaf(k + "b", 37)
    for i1 in range(2):
        log(i1)
        await asyncio.sleep(0)
        log(k + "c")
    try:
        await asyncio.sleep(0)
        for i2 in range(3):
            log(i2)
            await asyncio.sleep(0)
            log(k + "d")
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "e", 33, 2)
            log(k + "f")
        except Oops:
            await asyncio.sleep(0)
            log(k + "g")
        finally:
            log(k + "h")
    except asyncio.CancelledError as e3:
        log(k + "i", "cancelled", e3)
        o.n += await hop(k + "j", 4, 2)
        raise
    else:
        log(k + "k")
    return 22


async def c20_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "l")
    o.n += 6
    log(o.tasks[0 % len(o.tasks)].done())
    return 6


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(leaf(k + "m", 41))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c20_w1(k + "n", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(leaf(k + "o", 17))
    o.tasks.append(t6)
    o.n += await t6
    t7 = asyncio.create_task(fail(k + "p", 2))
    o.tasks.append(t7)
    o.n += 5
    try:
        await asyncio.sleep(0)
        o.n += await t4
    except Oops:
        t8 = asyncio.create_task(c20_w0(k + "q", o))
        o.tasks.append(t8)
    finally:
        log(k + "r")
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        log(k + "a")
    for i2 in range(3):
        log(i2)
        for i3 in range(2):
            log(i3)
            o.n += await leaf(k + "b", 53)
            o.n += await hop(k + "c", 83, 1)
    try:
        await asyncio.sleep(0)
        log(k + "d")
    except asyncio.CancelledError as e4:
        log(k + "e", "cancelled", e4)
        o.n += 6
        raise
    for i5 in range(2):
        log(i5)
        log(o.tasks[0 % len(o.tasks)].done())
    return 57


async def c21_w1(k: str, o: Box) -> int:
    o.n += 5
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "f")
    except Oops as e6:
        log(e6)
    o.n += 7
    t7 = asyncio.create_task(c21_w0(k + "g", o))
    o.tasks.append(t7)
    return 79


async def c21_w2(k: str, o: Box) -> int:
    log(k + "h")
    try:
        await asyncio.sleep(0)
        for i8 in range(2):
            log(i8)
            o.n += await fail(k + "i", 1)
            o.n += await c21_w0(k + "j", o)
    except asyncio.CancelledError as e9:
        log(k + "k", "cancelled", e9)
        t10 = asyncio.create_task(fail(k + "l", 0))
        o.tasks.append(t10)
        raise
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    return 95


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(c21_w1(k + "o", o))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c21_w1(k + "p", o))
    o.tasks.append(t12)
    t13 = asyncio.create_task(hop(k + "q", 27, 1))
    o.tasks.append(t13)
    await asyncio.sleep(0)
    log(k + "r")
    log(k + "s")
    for i14 in range(3):
        log(i14)
        for i15 in range(2):
            log(i15)
            o.n += await c21_w2(k + "t", o)
            o.n += await leaf(k + "u", 84)
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 21, 2))
    o.tasks.append(t1)
    o.n += await t1
    try:
        await asyncio.sleep(0)
        for i2 in range(2):
            log(i2)
            log(k + "b")
            t3 = asyncio.create_task(hop(k + "c", 28, 1))
            o.tasks.append(t3)
    except asyncio.CancelledError as e4:
        log(k + "d", "cancelled", e4)
        t5 = asyncio.create_task(fail(k + "e", 0))
        o.tasks.append(t5)
        raise
    else:
        log(k + "f")
    finally:
        log(k + "g")
    try:
        await asyncio.sleep(0)
        log(k + "h")
    except Oops:
        log(k + "i")
    else:
        log(k + "j")
    o.n += await t1
    return 68


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c22_w0(k + "k", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c22_w0(k + "l", o))
    o.tasks.append(t7)
    o.n += await t7
    for i8 in range(3):
        log(i8)
        log(k + "m")
    for i9 in range(2):
        log(i9)
        for i10 in range(2):
            log(i10)
            await asyncio.sleep(0)
            log(k + "n")
            o.n += await t6
    for i11 in range(2):
        log(i11)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "o")
            log(k + "p")
        finally:
            log(k + "q")
            await asyncio.sleep(0)
            log(k + "r")
        t12 = asyncio.create_task(c22_w0(k + "s", o))
        o.tasks.append(t12)
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 44))
    o.tasks.append(t1)
    await asyncio.sleep(0)
    log(k + "b")
    return 77


async def c23_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t2 = asyncio.create_task(c23_w0(k + "c", o))
        o.tasks.append(t2)
        o.n += await t2
        t3 = asyncio.create_task(fail(k + "d", 2))
        o.tasks.append(t3)
    except Oops as e4:
        log(e4)
    else:
        log(k + "e")
    finally:
        log(k + "f")
        await asyncio.sleep(0)
        log(k + "g")
    try:
        await asyncio.sleep(0)
        t5 = asyncio.create_task(c23_w0(k + "h", o))
        o.tasks.append(t5)
        o.n += await t5
        o.n += await t5
    except Oops as e6:
        log(e6)
    return 38


async def c23_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += await hop(k + "i", 90, 3)
    except Oops:
        await asyncio.sleep(0)
        log(k + "j")
    else:
        log(k + "k")
    log(o.tasks[0 % len(o.tasks)].done())
    try:
        await asyncio.sleep(0)
        t7 = asyncio.create_task(fail(k + "l", 1))
        o.tasks.append(t7)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "m")
            log(k + "n")
        except Oops:
            o.n += await t7
    except asyncio.CancelledError as e8:
        log(k + "o", "cancelled", e8)
        log(k + "p")
        raise
    finally:
        log(k + "q")
    try:
        await asyncio.sleep(0)
        o.n += 7
    except Oops as e9:
        log(e9)
    return 51


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(c23_w1(k + "r", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(fail(k + "s", 1))
    o.tasks.append(t11)
    t12 = asyncio.create_task(hop(k + "t", 46, 3))
    o.tasks.append(t12)
    await asyncio.sleep(0)
    log(k + "u")
    log(t10.done())
    o.n += await c23_w1(k + "v", o)
    await asyncio.sleep(0)
    log(k + "w")
    await asyncio.sleep(0)
    log(k + "x")
    for i13 in range(2):
        log(i13)
        for i14 in range(3):
            log(i14)
            log(k + "y")
            t15 = asyncio.create_task(hop(k + "z", 37, 2))
            o.tasks.append(t15)
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        try:
            await asyncio.sleep(0)
            log(k + "a")
            t2 = asyncio.create_task(leaf(k + "b", 35))
            o.tasks.append(t2)
        except asyncio.CancelledError as e3:
            log(k + "c", "cancelled", e3)
            o.n += 7
            raise
        else:
            log(k + "d")
        log(o.tasks[0 % len(o.tasks)].done())
    t4 = asyncio.create_task(leaf(k + "e", 7))
    o.tasks.append(t4)
    o.n += await t4
    try:
        await asyncio.sleep(0)
        o.n += 8
    except Oops as e5:
        log(e5)
    else:
        log(k + "f")
    return 27


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(hop(k + "g", 2, 3))
    o.tasks.append(t6)
    t7 = asyncio.create_task(leaf(k + "h", 22))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c24_w0(k + "i", o))
    o.tasks.append(t8)
    log(k + "j")
    for i9 in range(3):
        log(i9)
        o.n += 5
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "k")
            t10 = asyncio.create_task(hop(k + "l", 45, 1))
            o.tasks.append(t10)
        finally:
            log(k + "m")
    except Oops:
        await asyncio.sleep(0)
        log(k + "n")
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
