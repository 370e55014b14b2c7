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
    o.n += 7
    return 63


async def c0_w1(k: str, o: Box) -> int:
    log(o.tasks[4 % len(o.tasks)].done())
    await asyncio.sleep(0)
    log(k + "b")
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.TaskGroup() as g1:
                o.tasks.append(g1.create_task(hop(k + "c", 28, 3)))
                o.tasks.append(g1.create_task(fail(k + "d", 0)))
                await asyncio.sleep(0)
                log(k + "e")
        except* Oops as e2:
            log(len(e2.exceptions), [str(v) for v in e2.exceptions])
        try:
            await asyncio.sleep(0)
            log(k + "f")
        except Oops as e3:
            log(e3)
    except Oops as e4:
        log(e4)
    else:
        log(k + "g")
    for i5 in range(3):
        log(i5)
        t6 = asyncio.create_task(leaf(k + "h", 9))
        o.tasks.append(t6)
        o.n += await t6
        t7 = asyncio.create_task(c0_w0(k + "i", o))
        o.tasks.append(t7)
    return 94


async def c0_w2(k: str, o: Box) -> int:
    t8 = asyncio.create_task(leaf(k + "j", 26))
    o.tasks.append(t8)
    await asyncio.sleep(0)
    log(k + "k")
    for i9 in range(3):
        log(i9)
        o.n += await hop(k + "l", 56, 2)
    return 71


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(c0_w0(k + "m", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(leaf(k + "n", 36))
    o.tasks.append(t11)
    t12 = asyncio.create_task(c0_w1(k + "o", o))
    o.tasks.append(t12)
    log(o.tasks[3 % len(o.tasks)].done())
    await asyncio.sleep(0)
    log(k + "p")
    t13 = asyncio.create_task(c0_w2(k + "q", o))
    o.tasks.append(t13)
    o.n += await c0_w0(k + "r", o)
    for i14 in range(3):
        log(i14)
        for i15 in range(2):
            log(i15)
            await asyncio.sleep(0)
            log(k + "s")
        for i16 in range(3):
            log(i16)
            await asyncio.sleep(0)
            log(k + "t")
            o.n += 6
    try:
        await asyncio.sleep(0)
        log(k + "u")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "v")
            o.n += await t10
        except Oops:
            log(k + "w")
        else:
            log(k + "x")
    except Oops as e17:
        log(e17)
    finally:
        log(k + "y")
        await asyncio.sleep(0)
        log(k + "z")
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    o.n += 9
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.TaskGroup() as g1:
                o.tasks.append(g1.create_task(hop(k + "a", 87, 3)))
                o.tasks.append(g1.create_task(fail(k + "b", 1)))
                o.tasks.append(g1.create_task(hop(k + "c", 20, 2)))
                o.tasks[0 % len(o.tasks)].cancel()
                await asyncio.sleep(0)
                log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
        except* Oops as e2:
            log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    except Oops:
        o.tasks[0 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    log(o.tasks[1 % len(o.tasks)].done())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t3 = asyncio.create_task(leaf(k + "d", 3))
            o.tasks.append(t3)
            o.n += await t3
            log(k + "e")
        except Oops:
            t4 = asyncio.create_task(leaf(k + "f", 66))
            o.tasks.append(t4)
            o.n += await t4
    except asyncio.CancelledError as e5:
        log(k + "g", "cancelled", e5)
        await asyncio.sleep(0)
        log(k + "h")
        raise
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    return 73


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c1_w0(k + "k", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "l", 69, 2))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "m", 57, 2))
    o.tasks.append(t8)
    for i9 in range(3):
        log(i9)
        try:
            async with asyncio.TaskGroup() as g10:
                o.tasks.append(g10.create_task(c1_w0(k + "n", o)))
                o.tasks.append(g10.create_task(fail(k + "o", 0)))
                o.tasks.append(g10.create_task(hop(k + "p", 81, 2)))
                log(o.tasks[1 % len(o.tasks)].cancel())
        except* Oops as e11:
            log(len(e11.exceptions), [str(v) for v in e11.exceptions])
        o.n += await t8
    o.n += await t8
    await asyncio.sleep(0)
    log(k + "q")
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    o.tasks[2 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    for i1 in range(3):
        log(i1)
        log(o.tasks[4 % len(o.tasks)].cancel())
        try:
            async with asyncio.timeout(0):
                await asyncio.sleep(0)
                log(k + "a")
        except TimeoutError:
            log(k + "b")
    try:
        async with asyncio.TaskGroup() as g2:
            o.tasks.append(g2.create_task(leaf(k + "c", 86)))
            o.tasks.append(g2.create_task(leaf(k + "d", 28)))
            o.tasks.append(g2.create_task(leaf(k + "e", 3)))
            try:
                await asyncio.sleep(0)
                if o.n % 2:
                    raise Oops(k + "f")
                o.n += await fail(k + "g", 0)
            except asyncio.CancelledError as e3:
                log(k + "h", "cancelled", e3)
                await asyncio.sleep(0)
                log(k + "i")
                raise
    except* Oops as e4:
        log(len(e4.exceptions), [str(v) for v in e4.exceptions])
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "j")
        except Oops:
            t5 = asyncio.create_task(hop(k + "k", 66, 2))
            o.tasks.append(t5)
            o.n += await t5
        finally:
            log(k + "l")
            await asyncio.sleep(0)
            log(k + "m")
    finally:
        log(k + "n")
    return 77


async def c2_w1(k: str, o: Box) -> int:
    log(k + "o")
    try:
        async with asyncio.timeout(30):
            for i6 in range(3):
                log(i6)
                await asyncio.sleep(0)
                log(k + "p")
            log(o.tasks[2 % len(o.tasks)].cancel())
    except TimeoutError:
        log(k + "q")
    try:
        await asyncio.sleep(0)
        for i7 in range(3):
            log(i7)
            t8 = asyncio.create_task(hop(k + "r", 22, 2))
            o.tasks.append(t8)
            o.n += await t8
        log(o.tasks[2 % len(o.tasks)].cancel())
    finally:
        log(k + "s")
    return 57


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(fail(k + "t", 1))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c2_w1(k + "u", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(c2_w0(k + "v", o))
    o.tasks.append(t11)
    o.n += await c2_w1(k + "w", o)
    o.n += await leaf(k + "x", 63)
    for i12 in range(3):
        log(i12)
        try:
            await asyncio.sleep(0)
            log(t10.cancel())
            o.n += await t10
        except Oops as e13:
            log(e13)
        else:
            log(k + "y")
        finally:
            log(k + "z")
        o.n += 4
    await asyncio.sleep(0)
    log(k + "a1")
    log(k + "b1")
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    log(o.tasks[0 % len(o.tasks)].cancel())
    try:
        async with asyncio.timeout(None):
            try:
                async with asyncio.TaskGroup() as g1:
                    o.tasks.append(g1.create_task(hop(k + "a", 16, 2)))
                    await asyncio.sleep(0)
                    log(k + "b")
            except* Oops as e2:
                log(len(e2.exceptions), [str(v) for v in e2.exceptions])
            o.tasks[0 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    except TimeoutError:
        log(k + "c")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "d")
        t3 = asyncio.create_task(leaf(k + "e", 6))
        o.tasks.append(t3)
    except asyncio.CancelledError as e4:
        log(k + "f", "cancelled", e4)
        t5 = asyncio.create_task(hop(k + "g", 16, 1))
        o.tasks.append(t5)
        o.n += await t5
        raise
    return 3


async def c3_w1(k: str, o: Box) -> int:
    o.n += 9
    try:
        await asyncio.sleep(0)
        log(o.tasks[3 % len(o.tasks)].done())
        try:
            async with asyncio.TaskGroup() as g6:
                o.tasks.append(g6.create_task(c3_w0(k + "h", o)))
                o.tasks.append(g6.create_task(hop(k + "i", 35, 1)))
                await asyncio.sleep(0)
                log(k + "j")
        except* Oops as e7:
            log(len(e7.exceptions), [str(v) for v in e7.exceptions])
    except Oops as e8:
        log(e8)
    finally:
        log(k + "k")
        await asyncio.sleep(0)
        log(k + "l")
    try:
        async with asyncio.timeout(30):
            log(o.tasks[4 % len(o.tasks)].cancel())
    except TimeoutError:
        log(k + "m")
    return 10


async def c3_w2(k: str, o: Box) -> int:
    o.tasks[2 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    o.n += await c3_w1(k + "n", o)
    o.n += 8
    try:
        async with asyncio.TaskGroup() as g9:
            o.tasks.append(g9.create_task(c3_w0(k + "o", o)))
            o.tasks.append(g9.create_task(fail(k + "p", 2)))
            o.tasks.append(g9.create_task(hop(k + "q", 95, 2)))
            for i10 in range(2):
                log(i10)
                log(k + "r")
    except* Oops as e11:
        log(len(e11.exceptions), [str(v) for v in e11.exceptions])
    return 34


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t12 = asyncio.create_task(leaf(k + "s", 39))
    o.tasks.append(t12)
    t13 = asyncio.create_task(c3_w2(k + "t", o))
    o.tasks.append(t13)
    try:
        async with asyncio.TaskGroup() as g14:
            o.tasks.append(g14.create_task(hop(k + "u", 21, 1)))
            o.tasks.append(g14.create_task(leaf(k + "v", 85)))
            for i15 in range(3):
                log(i15)
                log(t12.cancel())
    except* Oops as e16:
        log(len(e16.exceptions), [str(v) for v in e16.exceptions])
    try:
        async with asyncio.TaskGroup() as g17:
            o.tasks.append(g17.create_task(leaf(k + "w", 5)))
            o.tasks.append(g17.create_task(fail(k + "x", 0)))
            o.tasks.append(g17.create_task(leaf(k + "y", 8)))
            o.tasks[0 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    except* Oops as e18:
        log(len(e18.exceptions), [str(v) for v in e18.exceptions])
    try:
        async with asyncio.timeout(None):
            for i19 in range(2):
                log(i19)
                o.n += await c3_w0(k + "z", o)
            try:
                async with asyncio.timeout(None):
                    o.n += 2
                    log(t13.cancel())
            except TimeoutError:
                log(k + "a1")
    except TimeoutError:
        log(k + "b1")
    try:
        await asyncio.sleep(0)
        try:
            log(await asyncio.wait_for(c3_w1(k + "c1", o), 0))
        except TimeoutError:
            log(k + "d1")
        log(k + "e1")
    except asyncio.CancelledError as e20:
        log(k + "f1", "cancelled", e20)
        await asyncio.sleep(0)
        log(k + "g1")
        raise
    finally:
        log(k + "h1")
    try:
        async with asyncio.TaskGroup() as g21:
            o.tasks.append(g21.create_task(leaf(k + "i1", 99)))
            o.tasks.append(g21.create_task(hop(k + "j1", 84, 1)))
            o.tasks.append(g21.create_task(fail(k + "k1", 0)))
            log(k + "l1")
    except* Oops as e22:
        log(len(e22.exceptions), [str(v) for v in e22.exceptions])
    await asyncio.sleep(0)
    log(k + "m1")
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    log(k + "a")
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(leaf(k + "b", 29)))
            o.tasks.append(g1.create_task(hop(k + "c", 27, 3)))
            for i2 in range(3):
                log(i2)
                await asyncio.sleep(0)
                log(k + "d")
                await asyncio.sleep(0)
                log(k + "e")
    except* Oops as e3:
        log(len(e3.exceptions), [str(v) for v in e3.exceptions])
    t4 = asyncio.create_task(hop(k + "f", 36, 1))
    o.tasks.append(t4)
    o.n += 6
    return 72


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(leaf(k + "g", 4))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "h", 11, 2))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "i", 41, 3))
    o.tasks.append(t7)
    log(k + "j")
    o.n += await t6
    try:
        await asyncio.sleep(0)
        for i8 in range(3):
            log(i8)
            o.n += await hop(k + "k", 1, 2)
            log(k + "l")
    except Oops:
        log(k + "m")
    o.n += await c4_w0(k + "n", o)
    await asyncio.sleep(0)
    log(k + "o")
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(hop(k + "a", 30, 3)))
            o.tasks.append(g1.create_task(leaf(k + "b", 56)))
            o.tasks.append(g1.create_task(leaf(k + "c", 78)))
            try:
                async with asyncio.TaskGroup() as g2:
                    o.tasks.append(g2.create_task(hop(k + "d", 43, 3)))
                    await asyncio.sleep(0)
                    log(k + "e")
            except* Oops as e3:
                log(len(e3.exceptions), [str(v) for v in e3.exceptions])
    except* Oops as e4:
        log(len(e4.exceptions), [str(v) for v in e4.exceptions])
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(o.tasks[3 % len(o.tasks)].cancel())
        except Oops:
            o.n += await hop(k + "f", 77, 3)
        else:
            log(k + "g")
        try:
            log(await asyncio.wait_for(fail(k + "h", 2), 30))
        except TimeoutError:
            log(k + "i")
    except asyncio.CancelledError as e5:
        log(k + "j", "cancelled", e5)
        t6 = asyncio.create_task(hop(k + "k", 21, 2))
        o.tasks.append(t6)
        o.n += await t6
        raise
    else:
        log(k + "l")
    finally:
        log(k + "m")
    if o.n % 2:
        raise Oops(k + "n")
    t7 = asyncio.create_task(hop(k + "o", 24, 2))
    o.tasks.append(t7)
    return 35


async def c5_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += 2
    except asyncio.CancelledError as e8:
        log(k + "p", "cancelled", e8)
        await asyncio.sleep(0)
        log(k + "q")
        raise
    finally:
        log(k + "r")
    for i9 in range(2):
        log(i9)
        await asyncio.sleep(0)
        log(k + "s")
    return 36


async def c5_w2(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g10:
            o.tasks.append(g10.create_task(c5_w0(k + "t", o)))
            o.tasks.append(g10.create_task(hop(k + "u", 15, 1)))
            o.tasks.append(g10.create_task(leaf(k + "v", 71)))
            t11 = asyncio.create_task(hop(k + "w", 59, 2))
            o.tasks.append(t11)
            o.n += await t11
    except* Oops as e12:
        log(len(e12.exceptions), [str(v) for v in e12.exceptions])
    log(k + "x")
    log(o.tasks[4 % len(o.tasks)].cancel())
    return 63


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(c5_w1(k + "y", o))
    o.tasks.append(t13)
    t14 = asyncio.create_task(hop(k + "z", 42, 2))
    o.tasks.append(t14)
    try:
        async with asyncio.timeout(30):
            log(k + "a1")
            try:
                await asyncio.sleep(0)
                o.n += await hop(k + "b1", 44, 1)
            except Oops:
                t15 = asyncio.create_task(leaf(k + "c1", 71))
                o.tasks.append(t15)
    except TimeoutError:
        log(k + "d1")
    t13.cancel()
    await asyncio.sleep(0)
    log(t13.cancelled(), t13.cancelling())
    await asyncio.sleep(0)
    log(k + "e1")
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    o.n += await fail(k + "a", 0)
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(fail(k + "b", 0)))
            o.n += 9
    except* Oops as e2:
        log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    t3 = asyncio.create_task(hop(k + "c", 2, 1))
    o.tasks.append(t3)
    return 78


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c6_w0(k + "d", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(fail(k + "e", 0))
    o.tasks.append(t5)
    try:
        async with asyncio.TaskGroup() as g6:
            o.tasks.append(g6.create_task(hop(k + "f", 25, 3)))
            try:
                await asyncio.sleep(0)
                o.n += 2
            finally:
                log(k + "g")
    except* Oops as e7:
        log(len(e7.exceptions), [str(v) for v in e7.exceptions])
    await asyncio.sleep(0)
    log(k + "h")
    o.n += await hop(k + "i", 74, 3)
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.TaskGroup() as g1:
                o.tasks.append(g1.create_task(fail(k + "b", 0)))
                o.tasks.append(g1.create_task(hop(k + "c", 59, 1)))
                log(o.tasks[0 % len(o.tasks)].done())
        except* Oops as e2:
            log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    finally:
        log(k + "d")
        await asyncio.sleep(0)
        log(k + "e")
    try:
        await asyncio.sleep(0)
        t3 = asyncio.create_task(hop(k + "f", 37, 2))
        o.tasks.append(t3)
        o.n += await t3
    except Oops:
        log(o.tasks[2 % len(o.tasks)].cancel())
    else:
        log(k + "g")
    finally:
        log(k + "h")
        await asyncio.sleep(0)
        log(k + "i")
    return 60


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(hop(k + "j", 6, 1))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "k", 19, 3))
    o.tasks.append(t5)
    t6 = asyncio.create_task(fail(k + "l", 2))
    o.tasks.append(t6)
    try:
        async with asyncio.timeout(30):
            for i7 in range(2):
                log(i7)
                t8 = asyncio.create_task(leaf(k + "m", 79))
                o.tasks.append(t8)
    except TimeoutError:
        log(k + "n")
    t9 = asyncio.create_task(c7_w0(k + "o", o))
    o.tasks.append(t9)
    await asyncio.sleep(0)
    log(k + "p")
    for i10 in range(3):
        log(i10)
        t11 = asyncio.create_task(hop(k + "q", 27, 2))
        o.tasks.append(t11)
    o.n += 2
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(30):
            o.n += 4
    except TimeoutError:
        log(k + "a")
    log(o.tasks[1 % len(o.tasks)].done())
    try:
        async with asyncio.timeout(30):
            await asyncio.sleep(0)
            log(k + "b")
    except TimeoutError:
        log(k + "c")
    if o.n % 2:
        raise Oops(k + "d")
    return 77


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(leaf(k + "e", 68))
    o.tasks.append(t1)
    t2 = asyncio.create_task(hop(k + "f", 6, 1))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "g", 70, 3))
    o.tasks.append(t3)
    try:
        async with asyncio.timeout(30):
            try:
                async with asyncio.TaskGroup() as g4:
                    o.tasks.append(g4.create_task(c8_w0(k + "h", o)))
                    o.tasks.append(g4.create_task(hop(k + "i", 72, 1)))
                    o.tasks.append(g4.create_task(leaf(k + "j", 21)))
                    o.n += await c8_w0(k + "k", o)
            except* Oops as e5:
                log(len(e5.exceptions), [str(v) for v in e5.exceptions])
    except TimeoutError:
        log(k + "l")
    log(t2.done())
    try:
        log(await asyncio.wait_for(hop(k + "m", 72, 3), 0))
    except TimeoutError:
        log(k + "n")
    try:
        async with asyncio.TaskGroup() as g6:
            o.tasks.append(g6.create_task(c8_w0(k + "o", o)))
            o.tasks.append(g6.create_task(hop(k + "p", 0, 3)))
            for i7 in range(2):
                log(i7)
                log(t2.done())
                o.n += await t3
    except* Oops as e8:
        log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    for i9 in range(2):
        log(i9)
        await asyncio.sleep(0)
        log(k + "q")
        await asyncio.sleep(0)
        log(k + "r")
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    log(o.tasks[3 % len(o.tasks)].cancel())
    return 33


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(fail(k + "b", 1))
    o.tasks.append(t1)
    t2 = asyncio.create_task(c9_w0(k + "c", o))
    o.tasks.append(t2)
    o.n += await fail(k + "d", 2)
    o.n += 7
    try:
        async with asyncio.TaskGroup() as g3:
            o.tasks.append(g3.create_task(leaf(k + "e", 47)))
            if o.n % 2:
                raise Oops(k + "f")
    except* Oops as e4:
        log(len(e4.exceptions), [str(v) for v in e4.exceptions])
    try:
        await asyncio.sleep(0)
        try:
            log(await asyncio.wait_for(hop(k + "g", 71, 2), 30))
        except TimeoutError:
            log(k + "h")
    except asyncio.CancelledError as e5:
        log(k + "i", "cancelled", e5)
        log(t1.done())
        raise
    await asyncio.sleep(0)
    log(k + "j")
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    log(o.tasks[2 % len(o.tasks)].cancel())
    try:
        t1 = asyncio.create_task(hop(k + "a", 18, 3))
        o.tasks.append(t1)
        log(await asyncio.wait_for(t1, 30))
    except TimeoutError:
        log(k + "b")
    return 12


async def c10_w1(k: str, o: Box) -> int:
    o.n += 3
    for i2 in range(2):
        log(i2)
        t3 = asyncio.create_task(c10_w0(k + "c", o))
        o.tasks.append(t3)
    return 59


async def c10_w2(k: str, o: Box) -> int:
    t4 = asyncio.create_task(c10_w1(k + "d", o))
    o.tasks.append(t4)
    for i5 in range(2):
        log(i5)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "e")
            log(o.tasks[0 % len(o.tasks)].cancel())
        except Oops:
            await asyncio.sleep(0)
            log(k + "f")
        else:
            log(k + "g")
        try:
            async with asyncio.TaskGroup() as g6:
                o.tasks.append(g6.create_task(hop(k + "h", 10, 2)))
                o.tasks.append(g6.create_task(leaf(k + "i", 68)))
                o.tasks.append(g6.create_task(hop(k + "j", 3, 2)))
                t7 = asyncio.create_task(leaf(k + "k", 27))
                o.tasks.append(t7)
        except* Oops as e8:
            log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    try:
        async with asyncio.TaskGroup() as g9:
            o.tasks.append(g9.create_task(c10_w1(k + "l", o)))
            o.tasks.append(g9.create_task(hop(k + "m", 18, 3)))
            o.tasks.append(g9.create_task(leaf(k + "n", 13)))
            await asyncio.sleep(0)
            log(k + "o")
    except* Oops as e10:
        log(len(e10.exceptions), [str(v) for v in e10.exceptions])
    try:
        await asyncio.sleep(0)
        for i11 in range(2):
            log(i11)
            await asyncio.sleep(0)
            log(k + "p")
    except Oops as e12:
        log(e12)
    else:
        log(k + "q")
    return 28


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(c10_w1(k + "r", o))
    o.tasks.append(t13)
    t14 = asyncio.create_task(c10_w1(k + "s", o))
    o.tasks.append(t14)
    t15 = asyncio.create_task(leaf(k + "t", 54))
    o.tasks.append(t15)
    t13.cancel()
    await asyncio.sleep(0)
    log(t13.cancelled(), t13.cancelling())
    o.n += 8
    try:
        await asyncio.sleep(0)
        for i16 in range(2):
            log(i16)
            log(k + "u")
            o.n += await t15
        await asyncio.sleep(0)
        log(k + "v")
    except asyncio.CancelledError as e17:
        log(k + "w", "cancelled", e17)
        log(k + "x")
        raise
    else:
        log(k + "y")
    finally:
        log(k + "z")
    o.n += await c10_w2(k + "a1", o)
    log(o.tasks[2 % len(o.tasks)].cancel())
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 51))
    o.tasks.append(t1)
    o.n += await t1
    log(o.tasks[4 % len(o.tasks)].cancel())
    try:
        await asyncio.sleep(0)
        for i2 in range(3):
            log(i2)
            log(k + "b")
            log(t1.cancel())
    except Oops:
        log(k + "c")
    return 61


async def c11_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "d")
    log(o.tasks[1 % len(o.tasks)].cancel())
    t3 = asyncio.create_task(c11_w0(k + "e", o))
    o.tasks.append(t3)
    return 42


async def c11_w2(k: str, o: Box) -> int:
    for i4 in range(3):
        log(i4)
        log(k + "f")
        try:
            async with asyncio.TaskGroup() as g5:
                o.tasks.append(g5.create_task(c11_w1(k + "g", o)))
                log(o.tasks[2 % len(o.tasks)].cancel())
        except* Oops as e6:
            log(len(e6.exceptions), [str(v) for v in e6.exceptions])
    t7 = asyncio.create_task(fail(k + "h", 0))
    o.tasks.append(t7)
    try:
        async with asyncio.TaskGroup() as g8:
            o.tasks.append(g8.create_task(hop(k + "i", 59, 3)))
            o.tasks.append(g8.create_task(fail(k + "j", 1)))
            for i9 in range(3):
                log(i9)
                t10 = asyncio.create_task(c11_w1(k + "k", o))
                o.tasks.append(t10)
                o.n += await hop(k + "l", 29, 1)
    except* Oops as e11:
        log(len(e11.exceptions), [str(v) for v in e11.exceptions])
    return 14


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t12 = asyncio.create_task(c11_w1(k + "m", o))
    o.tasks.append(t12)
    t13 = asyncio.create_task(fail(k + "n", 0))
    o.tasks.append(t13)
    o.n += await t12
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "o")
        try:
            async with asyncio.TaskGroup() as g14:
                o.tasks.append(g14.create_task(fail(k + "p", 2)))
                log(k + "q")
        except* Oops as e15:
            log(len(e15.exceptions), [str(v) for v in e15.exceptions])
    except Oops:
        await asyncio.sleep(0)
        log(k + "r")
    t16 = asyncio.create_task(c11_w1(k + "s", o))
    o.tasks.append(t16)
    for i17 in range(3):
        log(i17)
        try:
            async with asyncio.TaskGroup() as g18:
                o.tasks.append(g18.create_task(fail(k + "t", 0)))
                log(o.tasks[0 % len(o.tasks)].done())
        except* Oops as e19:
            log(len(e19.exceptions), [str(v) for v in e19.exceptions])
        o.n += 8
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    log(o.tasks[1 % len(o.tasks)].cancel())
    for i1 in range(3):
        log(i1)
        for i2 in range(2):
            log(i2)
            t3 = asyncio.create_task(fail(k + "a", 0))
            o.tasks.append(t3)
    return 69


async def c12_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(None):
                await asyncio.sleep(0)
                log(k + "b")
                await asyncio.sleep(0)
                log(k + "c")
        except TimeoutError:
            log(k + "d")
    except Oops as e4:
        log(e4)
    finally:
        log(k + "e")
    await asyncio.sleep(0)
    log(k + "f")
    return 15


async def c12_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "g")
    await asyncio.sleep(0)
    log(k + "h")
    await asyncio.sleep(0)
    log(k + "i")
    return 89


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(fail(k + "j", 1))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c12_w0(k + "k", o))
    o.tasks.append(t6)
    o.n += await t5
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t7 = asyncio.create_task(c12_w0(k + "l", o))
            o.tasks.append(t7)
            await asyncio.sleep(0)
            log(k + "m")
        except asyncio.CancelledError as e8:
            log(k + "n", "cancelled", e8)
            log(o.tasks[2 % len(o.tasks)].done())
            raise
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "o")
            log(k + "p")
        except Oops:
            t9 = asyncio.create_task(hop(k + "q", 44, 1))
            o.tasks.append(t9)
    except Oops:
        o.n += await hop(k + "r", 27, 3)
    finally:
        log(k + "s")
        await asyncio.sleep(0)
        log(k + "t")
    o.n += await t6
    try:
        async with asyncio.TaskGroup() as g10:
            o.tasks.append(g10.create_task(leaf(k + "u", 39)))
            o.tasks.append(g10.create_task(fail(k + "v", 2)))
            o.tasks.append(g10.create_task(fail(k + "w", 1)))
            try:
                async with asyncio.TaskGroup() as g11:
                    o.tasks.append(g11.create_task(c12_w1(k + "x", o)))
                    o.tasks.append(g11.create_task(hop(k + "y", 92, 3)))
                    await asyncio.sleep(0)
                    log(k + "z")
            except* Oops as e12:
                log(len(e12.exceptions), [str(v) for v in e12.exceptions])
    except* Oops as e13:
        log(len(e13.exceptions), [str(v) for v in e13.exceptions])
    try:
        async with asyncio.timeout(None):
            o.n += await t5
    except TimeoutError:
        log(k + "a1")
    try:
        async with asyncio.TaskGroup() as g14:
            o.tasks.append(g14.create_task(hop(k + "b1", 6, 3)))
            try:
                async with asyncio.timeout(30):
                    o.n += await t5
            except TimeoutError:
                log(k + "c1")
    except* Oops as e15:
        log(len(e15.exceptions), [str(v) for v in e15.exceptions])
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    o.n += 5
    try:
        await asyncio.sleep(0)
        o.n += await hop(k + "b", 14, 3)
        t1 = asyncio.create_task(leaf(k + "c", 34))
        o.tasks.append(t1)
    except Oops as e2:
        log(e2)
    finally:
        log(k + "d")
    return 79


async def c13_w1(k: str, o: Box) -> int:
    for i3 in range(2):
        log(i3)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "e")
            log(k + "f")
        except Oops:
            t4 = asyncio.create_task(c13_w0(k + "g", o))
            o.tasks.append(t4)
        try:
            await asyncio.sleep(0)
            t5 = asyncio.create_task(fail(k + "h", 0))
            o.tasks.append(t5)
        except asyncio.CancelledError as e6:
            log(k + "i", "cancelled", e6)
            t7 = asyncio.create_task(hop(k + "j", 15, 1))
            o.tasks.append(t7)
            o.n += await t7
            raise
        finally:
            log(k + "k")
    o.tasks[4 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
    try:
        await asyncio.sleep(0)
        log(o.tasks[1 % len(o.tasks)].cancel())
        await asyncio.sleep(0)
        log(k + "l")
    except asyncio.CancelledError as e8:
        log(k + "m", "cancelled", e8)
        await asyncio.sleep(0)
        log(k + "n")
        raise
    finally:
        log(k + "o")
    o.n += 2
    return 73


async def c13_w2(k: str, o: Box) -> int:
    for i9 in range(2):
        log(i9)
        o.n += 8
        try:
            await asyncio.sleep(0)
            o.n += await c13_w0(k + "p", o)
        except Oops as e10:
            log(e10)
        else:
            log(k + "q")
        finally:
            log(k + "r")
            await asyncio.sleep(0)
            log(k + "s")
    try:
        async with asyncio.TaskGroup() as g11:
            o.tasks.append(g11.create_task(c13_w0(k + "t", o)))
            o.tasks.append(g11.create_task(hop(k + "u", 62, 2)))
            o.tasks.append(g11.create_task(hop(k + "v", 40, 3)))
            t12 = asyncio.create_task(c13_w0(k + "w", o))
            o.tasks.append(t12)
    except* Oops as e13:
        log(len(e13.exceptions), [str(v) for v in e13.exceptions])
    return 68


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t14 = asyncio.create_task(leaf(k + "x", 9))
    o.tasks.append(t14)
    t15 = asyncio.create_task(hop(k + "y", 60, 3))
    o.tasks.append(t15)
    t16 = asyncio.create_task(hop(k + "z", 64, 3))
    o.tasks.append(t16)
    try:
        async with asyncio.TaskGroup() as g17:
            o.tasks.append(g17.create_task(hop(k + "a1", 61, 3)))
            o.tasks.append(g17.create_task(leaf(k + "b1", 9)))
            log(k + "c1")
    except* Oops as e18:
        log(len(e18.exceptions), [str(v) for v in e18.exceptions])
    await asyncio.sleep(0)
    log(k + "d1")
    try:
        async with asyncio.timeout(30):
            try:
                log(await asyncio.wait_for(t15, 0))
            except TimeoutError:
                log(k + "e1")
            try:
                async with asyncio.timeout(0):
                    log(t14.cancel())
                    o.n += await hop(k + "f1", 42, 2)
            except TimeoutError:
                log(k + "g1")
    except TimeoutError:
        log(k + "h1")
    o.n += await hop(k + "i1", 81, 3)
    o.n += await t16
    log(k + "j1")
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    o.n += 4
    log(o.tasks[2 % len(o.tasks)].cancel())
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
    except Oops as e1:
        log(e1)
    finally:
        log(k + "b")
    log(o.tasks[2 % len(o.tasks)].done())
    return 73


async def c14_w1(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g2:
            o.tasks.append(g2.create_task(hop(k + "c", 5, 3)))
            o.tasks.append(g2.create_task(fail(k + "d", 0)))
            o.tasks.append(g2.create_task(hop(k + "e", 18, 2)))
            o.n += await hop(k + "f", 5, 2)
    except* Oops as e3:
        log(len(e3.exceptions), [str(v) for v in e3.exceptions])
    await asyncio.sleep(0)
    log(k + "g")
    return 41


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c14_w0(k + "h", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "i", 9, 2))
    o.tasks.append(t5)
    o.n += 6
    await asyncio.sleep(0)
    log(k + "j")
    try:
        async with asyncio.timeout(None):
            await asyncio.sleep(0)
            log(k + "k")
    except TimeoutError:
        log(k + "l")
    try:
        async with asyncio.TaskGroup() as g6:
            o.tasks.append(g6.create_task(c14_w0(k + "m", o)))
            o.tasks.append(g6.create_task(fail(k + "n", 2)))
            await asyncio.sleep(0)
            log(k + "o")
    except* Oops as e7:
        log(len(e7.exceptions), [str(v) for v in e7.exceptions])
    try:
        async with asyncio.timeout(0):
            t5.cancel()
            await asyncio.sleep(0)
            log(t5.cancelled(), t5.cancelling())
            t4.cancel()
            await asyncio.sleep(0)
            log(t4.cancelled(), t4.cancelling())
    except TimeoutError:
        log(k + "p")
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += 4
    except asyncio.CancelledError as e1:
        log(k + "a", "cancelled", e1)
        o.n += 1
        raise
    t2 = asyncio.create_task(fail(k + "b", 0))
    o.tasks.append(t2)
    for i3 in range(2):
        log(i3)
        await asyncio.sleep(0)
        log(k + "c")
        for i4 in range(2):
            log(i4)
            log(k + "d")
    return 79


async def c15_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "e")
    t5 = asyncio.create_task(hop(k + "f", 32, 1))
    o.tasks.append(t5)
    return 3


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c15_w1(k + "g", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c15_w1(k + "h", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(fail(k + "i", 2))
    o.tasks.append(t8)
    for i9 in range(2):
        log(i9)
        log(t6.cancel())
    try:
        log(await asyncio.wait_for(c15_w1(k + "j", o), 30))
    except TimeoutError:
        log(k + "k")
    t8.cancel()
    await asyncio.sleep(0)
    log(t8.cancelled(), t8.cancelling())
    for i10 in range(2):
        log(i10)
        for i11 in range(2):
            log(i11)
            o.n += await fail(k + "l", 0)
            o.n += 8
        try:
            async with asyncio.TaskGroup() as g12:
                o.tasks.append(g12.create_task(hop(k + "m", 67, 2)))
                o.tasks.append(g12.create_task(leaf(k + "n", 89)))
                t13 = asyncio.create_task(leaf(k + "o", 70))
                o.tasks.append(t13)
        except* Oops as e14:
            log(len(e14.exceptions), [str(v) for v in e14.exceptions])
    t15 = asyncio.create_task(c15_w1(k + "p", o))
    o.tasks.append(t15)
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    o.n += 4
    o.n += 1
    return 32


async def c16_w1(k: str, o: Box) -> int:
    log(k + "a")
    o.n += 8
    try:
        await asyncio.sleep(0)
        try:
            log(await asyncio.wait_for(c16_w0(k + "b", o), None))
        except TimeoutError:
            log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(c16_w0(k + "g", o)))
            await asyncio.sleep(0)
            log(k + "h")
    except* Oops as e2:
        log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    return 54


async def c16_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(k + "i")
        t3 = asyncio.create_task(hop(k + "j", 75, 3))
        o.tasks.append(t3)
        o.n += await t3
    except Oops:
        t4 = asyncio.create_task(hop(k + "k", 80, 3))
        o.tasks.append(t4)
    else:
        log(k + "l")
    await asyncio.sleep(0)
    log(k + "m")
    return 55


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c16_w2(k + "n", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c16_w0(k + "o", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c16_w0(k + "p", o))
    o.tasks.append(t7)
    try:
        async with asyncio.timeout(0):
            for i8 in range(2):
                log(i8)
                log(k + "q")
            t9 = asyncio.create_task(hop(k + "r", 9, 2))
            o.tasks.append(t9)
    except TimeoutError:
        log(k + "s")
    for i10 in range(2):
        log(i10)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "t")
            o.n += await hop(k + "u", 16, 1)
        except Oops:
            t11 = asyncio.create_task(leaf(k + "v", 65))
            o.tasks.append(t11)
        finally:
            log(k + "w")
        log(k + "x")
    try:
        async with asyncio.TaskGroup() as g12:
            o.tasks.append(g12.create_task(leaf(k + "y", 63)))
            try:
                await asyncio.sleep(0)
                o.n += 1
                o.n += await hop(k + "z", 25, 1)
            except asyncio.CancelledError as e13:
                log(k + "a1", "cancelled", e13)
                log(t5.cancel())
                raise
            else:
                log(k + "b1")
            finally:
                log(k + "c1")
                await asyncio.sleep(0)
                log(k + "d1")
    except* Oops as e14:
        log(len(e14.exceptions), [str(v) for v in e14.exceptions])
    try:
        await asyncio.sleep(0)
        try:
            log(await asyncio.wait_for(c16_w0(k + "e1", o), 30))
        except TimeoutError:
            log(k + "f1")
        try:
            async with asyncio.TaskGroup() as g15:
                o.tasks.append(g15.create_task(c16_w0(k + "g1", o)))
                log(t5.cancel())
        except* Oops as e16:
            log(len(e16.exceptions), [str(v) for v in e16.exceptions])
    except asyncio.CancelledError as e17:
        log(k + "h1", "cancelled", e17)
        log(t5.cancel())
        raise
    finally:
        log(k + "i1")
        await asyncio.sleep(0)
        log(k + "j1")
    try:
        async with asyncio.timeout(30):
            o.n += await t7
    except TimeoutError:
        log(k + "k1")
    await asyncio.sleep(0)
    log(k + "l1")
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
        for i1 in range(2):
            log(i1)
            t2 = asyncio.create_task(hop(k + "b", 87, 1))
            o.tasks.append(t2)
    except asyncio.CancelledError as e3:
        log(k + "c", "cancelled", e3)
        o.n += 5
        raise
    finally:
        log(k + "d")
    log(o.tasks[2 % len(o.tasks)].cancel())
    log(o.tasks[1 % len(o.tasks)].done())
    t4 = asyncio.create_task(fail(k + "e", 0))
    o.tasks.append(t4)
    o.n += await t4
    return 59


async def c17_w1(k: str, o: Box) -> int:
    for i5 in range(2):
        log(i5)
        for i6 in range(2):
            log(i6)
            o.tasks[0 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
            await asyncio.sleep(0)
            log(k + "f")
    for i7 in range(3):
        log(i7)
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    return 56


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(c17_w0(k + "i", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(leaf(k + "j", 32))
    o.tasks.append(t9)
    t10 = asyncio.create_task(c17_w1(k + "k", o))
    o.tasks.append(t10)
    o.n += 6
    for i11 in range(3):
        log(i11)
        try:
            async with asyncio.timeout(30):
                t8.cancel()
                await asyncio.sleep(0)
                log(t8.cancelled(), t8.cancelling())
                try:
                    log(await asyncio.wait_for(hop(k + "l", 92, 2), 0))
                except TimeoutError:
                    log(k + "m")
        except TimeoutError:
            log(k + "n")
        await asyncio.sleep(0)
        log(k + "o")
    log(k + "p")
    for i12 in range(3):
        log(i12)
        try:
            async with asyncio.timeout(None):
                t13 = asyncio.create_task(c17_w0(k + "q", o))
                o.tasks.append(t13)
                t14 = asyncio.create_task(hop(k + "r", 15, 2))
                o.tasks.append(t14)
        except TimeoutError:
            log(k + "s")
    t15 = asyncio.create_task(hop(k + "t", 75, 3))
    o.tasks.append(t15)
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    try:
        log(await asyncio.wait_for(hop(k + "a", 27, 2), None))
    except TimeoutError:
        log(k + "b")
    for i1 in range(2):
        log(i1)
        try:
            async with asyncio.TaskGroup() as g2:
                o.tasks.append(g2.create_task(fail(k + "c", 2)))
                t3 = asyncio.create_task(leaf(k + "d", 63))
                o.tasks.append(t3)
                o.n += await t3
        except* Oops as e4:
            log(len(e4.exceptions), [str(v) for v in e4.exceptions])
        try:
            t5 = asyncio.create_task(fail(k + "e", 0))
            o.tasks.append(t5)
            log(await asyncio.wait_for(t5, 30))
        except TimeoutError:
            log(k + "f")
    for i6 in range(2):
        log(i6)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "g")
            await asyncio.sleep(0)
            log(k + "h")
        finally:
            log(k + "i")
        try:
            async with asyncio.TaskGroup() as g7:
                o.tasks.append(g7.create_task(hop(k + "j", 62, 2)))
                o.tasks.append(g7.create_task(leaf(k + "k", 87)))
                o.tasks.append(g7.create_task(fail(k + "l", 0)))
                await asyncio.sleep(0)
                log(k + "m")
        except* Oops as e8:
            log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    return 75


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(c18_w0(k + "n", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(leaf(k + "o", 31))
    o.tasks.append(t10)
    t11 = asyncio.create_task(c18_w0(k + "p", o))
    o.tasks.append(t11)
    await asyncio.sleep(0)
    log(k + "q")
    o.n += await t11
    try:
        async with asyncio.TaskGroup() as g12:
            o.tasks.append(g12.create_task(c18_w0(k + "r", o)))
            o.tasks.append(g12.create_task(hop(k + "s", 28, 1)))
            t13 = asyncio.create_task(c18_w0(k + "t", o))
            o.tasks.append(t13)
    except* Oops as e14:
        log(len(e14.exceptions), [str(v) for v in e14.exceptions])
    try:
        await asyncio.sleep(0)
        for i15 in range(2):
            log(i15)
            o.n += 8
            log(k + "u")
        try:
            await asyncio.sleep(0)
            o.n += 4
            log(t10.cancel())
        except Oops:
            o.n += await hop(k + "v", 83, 3)
        finally:
            log(k + "w")
            await asyncio.sleep(0)
            log(k + "x")
    except asyncio.CancelledError as e16:
        log(k + "y", "cancelled", e16)
        t9.cancel()
        await asyncio.sleep(0)
        log(t9.cancelled(), t9.cancelling())
        raise
    else:
        log(k + "z")
    o.n += await t11
    o.n += await t10
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        try:
            log(await asyncio.wait_for(leaf(k + "a", 99), 30))
        except TimeoutError:
            log(k + "b")
    await asyncio.sleep(0)
    log(k + "c")
    return 47


async def c19_w1(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(30):
            o.n += await hop(k + "d", 78, 2)
    except TimeoutError:
        log(k + "e")
    try:
        async with asyncio.TaskGroup() as g2:
            o.tasks.append(g2.create_task(leaf(k + "f", 2)))
            o.tasks.append(g2.create_task(hop(k + "g", 42, 1)))
            try:
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                log(k + "h")
                t3 = asyncio.create_task(c19_w0(k + "i", o))
                o.tasks.append(t3)
                o.n += await t3
            finally:
                log(k + "j")
    except* Oops as e4:
        log(len(e4.exceptions), [str(v) for v in e4.exceptions])
    return 65


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(hop(k + "k", 80, 2))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c19_w1(k + "l", o))
    o.tasks.append(t6)
    await asyncio.sleep(0)
    log(k + "m")
    try:
        async with asyncio.TaskGroup() as g7:
            o.tasks.append(g7.create_task(c19_w1(k + "n", o)))
            o.tasks.append(g7.create_task(fail(k + "o", 2)))
            try:
                async with asyncio.timeout(None):
                    await asyncio.sleep(0)
                    log(k + "p")
            except TimeoutError:
                log(k + "q")
    except* Oops as e8:
        log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    o.n += 9
    log(k + "r")
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    log(k + "a")
    log(k + "b")
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(30):
                await asyncio.sleep(0)
                log(k + "c")
        except TimeoutError:
            log(k + "d")
    except Oops:
        t1 = asyncio.create_task(hop(k + "e", 83, 2))
        o.tasks.append(t1)
    return 51


async def c20_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "f")
    try:
        async with asyncio.TaskGroup() as g2:
            o.tasks.append(g2.create_task(fail(k + "g", 0)))
            o.tasks.append(g2.create_task(leaf(k + "h", 69)))
            try:
                await asyncio.sleep(0)
                log(k + "i")
            except Oops:
                log(o.tasks[2 % len(o.tasks)].cancel())
            else:
                log(k + "j")
            finally:
                log(k + "k")
    except* Oops as e3:
        log(len(e3.exceptions), [str(v) for v in e3.exceptions])
    return 76


async def c20_w2(k: str, o: Box) -> int:
    t4 = asyncio.create_task(c20_w0(k + "l", o))
    o.tasks.append(t4)
    o.n += 8
    return 49


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(leaf(k + "m", 97))
    o.tasks.append(t5)
    t6 = asyncio.create_task(fail(k + "n", 1))
    o.tasks.append(t6)
    for i7 in range(2):
        log(i7)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "o")
            log(k + "p")
        except Oops as e8:
            log(e8)
        try:
            await asyncio.sleep(0)
            log(t6.cancel())
            t5.cancel()
            await asyncio.sleep(0)
            log(t5.cancelled(), t5.cancelling())
        except Oops as e9:
            log(e9)
        finally:
            log(k + "q")
    log(t5.done())
    try:
        async with asyncio.timeout(30):
            log(k + "r")
    except TimeoutError:
        log(k + "s")
    log(t6.cancel())
    for i10 in range(3):
        log(i10)
        try:
            async with asyncio.TaskGroup() as g11:
                o.tasks.append(g11.create_task(c20_w2(k + "t", o)))
                o.tasks.append(g11.create_task(fail(k + "u", 0)))
                o.tasks.append(g11.create_task(hop(k + "v", 43, 2)))
                await asyncio.sleep(0)
                log(k + "w")
        except* Oops as e12:
            log(len(e12.exceptions), [str(v) for v in e12.exceptions])
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(30):
            await asyncio.sleep(0)
            log(k + "a")
            try:
                async with asyncio.timeout(30):
                    await asyncio.sleep(0)
                    log(k + "b")
            except TimeoutError:
                log(k + "c")
    except TimeoutError:
        log(k + "d")
    for i1 in range(2):
        log(i1)
        t2 = asyncio.create_task(hop(k + "e", 36, 1))
        o.tasks.append(t2)
        await asyncio.sleep(0)
        log(k + "f")
    o.tasks[2 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    o.n += 9
    return 40


async def c21_w1(k: str, o: Box) -> int:
    log(o.tasks[0 % len(o.tasks)].cancel())
    try:
        async with asyncio.TaskGroup() as g3:
            o.tasks.append(g3.create_task(leaf(k + "g", 69)))
            o.tasks.append(g3.create_task(fail(k + "h", 0)))
            try:
                async with asyncio.timeout(30):
                    await asyncio.sleep(0)
                    log(k + "i")
            except TimeoutError:
                log(k + "j")
    except* Oops as e4:
        log(len(e4.exceptions), [str(v) for v in e4.exceptions])
    return 31


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c21_w1(k + "k", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(leaf(k + "l", 88))
    o.tasks.append(t6)
    try:
        log(await asyncio.wait_for(t5, 30))
    except TimeoutError:
        log(k + "m")
    await asyncio.sleep(0)
    log(k + "n")
    await asyncio.sleep(0)
    log(k + "o")
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    o.n += 1
    o.n += await leaf(k + "a", 57)
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(hop(k + "b", 72, 2)))
            for i2 in range(3):
                log(i2)
                t3 = asyncio.create_task(fail(k + "c", 0))
                o.tasks.append(t3)
                o.n += await t3
                o.n += 9
    except* Oops as e4:
        log(len(e4.exceptions), [str(v) for v in e4.exceptions])
    o.tasks[2 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    return 54


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(fail(k + "d", 2))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "e", 53, 3))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "f", 77, 2))
    o.tasks.append(t7)
    try:
        await asyncio.sleep(0)
        for i8 in range(3):
            log(i8)
            await asyncio.sleep(0)
            log(k + "g")
    except Oops as e9:
        log(e9)
    try:
        async with asyncio.timeout(0):
            try:
                log(await asyncio.wait_for(t6, 30))
            except TimeoutError:
                log(k + "h")
    except TimeoutError:
        log(k + "i")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "j")
    finally:
        log(k + "k")
    await asyncio.sleep(0)
    log(k + "l")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "m")
        try:
            async with asyncio.timeout(30):
                t10 = asyncio.create_task(hop(k + "n", 6, 1))
                o.tasks.append(t10)
                log(o.tasks[2 % len(o.tasks)].done())
        except TimeoutError:
            log(k + "o")
    except Oops:
        if o.n % 2:
            raise Oops(k + "p")
    finally:
        log(k + "q")
        await asyncio.sleep(0)
        log(k + "r")
    log(k + "s")
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    o.n += await hop(k + "a", 68, 1)
    try:
        await asyncio.sleep(0)
        o.n += await hop(k + "b", 45, 2)
    except Oops:
        log(k + "c")
    else:
        log(k + "d")
    t1 = asyncio.create_task(leaf(k + "e", 6))
    o.tasks.append(t1)
    o.n += await t1
    return 8


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c23_w0(k + "f", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(leaf(k + "g", 45))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c23_w0(k + "h", o))
    o.tasks.append(t4)
    if o.n % 2:
        raise Oops(k + "i")
    t5 = asyncio.create_task(c23_w0(k + "j", o))
    o.tasks.append(t5)
    try:
        log(await asyncio.wait_for(fail(k + "k", 2), 30))
    except TimeoutError:
        log(k + "l")
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    o.tasks[3 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
    await asyncio.sleep(0)
    log(k + "a")
    for i1 in range(3):
        log(i1)
        try:
            async with asyncio.TaskGroup() as g2:
                o.tasks.append(g2.create_task(fail(k + "b", 1)))
                o.tasks.append(g2.create_task(fail(k + "c", 1)))
                log(o.tasks[1 % len(o.tasks)].cancel())
        except* Oops as e3:
            log(len(e3.exceptions), [str(v) for v in e3.exceptions])
    o.n += await hop(k + "d", 86, 2)
    return 85


async def c24_w1(k: str, o: Box) -> int:
    t4 = asyncio.create_task(leaf(k + "e", 55))
    o.tasks.append(t4)
    o.n += await fail(k + "f", 0)
    if o.n % 2:
        raise Oops(k + "g")
    try:
        log(await asyncio.wait_for(t4, 30))
    except TimeoutError:
        log(k + "h")
    return 80


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(leaf(k + "i", 87))
    o.tasks.append(t5)
    t6 = asyncio.create_task(hop(k + "j", 26, 2))
    o.tasks.append(t6)
    t7 = asyncio.create_task(fail(k + "k", 1))
    o.tasks.append(t7)
    log(k + "l")
    o.n += await leaf(k + "m", 49)
    await asyncio.sleep(0)
    log(k + "n")
    log(t7.cancel())
    o.n += await leaf(k + "o", 48)
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
