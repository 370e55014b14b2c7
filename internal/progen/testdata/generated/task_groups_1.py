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
    o.tasks[3 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(hop(k + "a", 84, 2)))
            log(o.tasks[0 % len(o.tasks)].cancel())
    except* Oops as e2:
        log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    try:
        async with asyncio.timeout(30):
            for i3 in range(3):
                log(i3)
                t4 = asyncio.create_task(leaf(k + "b", 33))
                o.tasks.append(t4)
            t5 = asyncio.create_task(hop(k + "c", 18, 1))
            o.tasks.append(t5)
    except TimeoutError:
        log(k + "d")
    o.tasks[2 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    return 38


async def c0_w1(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(30):
            log(o.tasks[2 % len(o.tasks)].done())
            t6 = asyncio.create_task(fail(k + "e", 0))
            o.tasks.append(t6)
            o.n += await t6
    except TimeoutError:
        log(k + "f")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "g")
    except asyncio.CancelledError as e7:
        log(k + "h", "cancelled", e7)
        t8 = asyncio.create_task(c0_w0(k + "i", o))
        o.tasks.append(t8)
        raise
    finally:
        log(k + "j")
        await asyncio.sleep(0)
        log(k + "k")
    for i9 in range(3):
        log(i9)
        log(k + "l")
        t10 = asyncio.create_task(hop(k + "m", 12, 1))
        o.tasks.append(t10)
        o.n += await t10
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            try:
                t11 = asyncio.create_task(c0_w0(k + "n", o))
                o.tasks.append(t11)
                log(await asyncio.wait_for(t11, None))
            except TimeoutError:
                log(k + "o")
        except Oops as e12:
            log(e12)
    except asyncio.CancelledError as e13:
        log(k + "p", "cancelled", e13)
        t14 = asyncio.create_task(c0_w0(k + "q", o))
        o.tasks.append(t14)
        o.n += await t14
        raise
    return 62


async def c0_w2(k: str, o: Box) -> int:
    try:
        log(await asyncio.wait_for(c0_w0(k + "r", o), 0))
    except TimeoutError:
        log(k + "s")
    try:
        async with asyncio.timeout(None):
            try:
                async with asyncio.TaskGroup() as g15:
                    o.tasks.append(g15.create_task(hop(k + "t", 67, 2)))
                    o.tasks.append(g15.create_task(hop(k + "u", 30, 2)))
                    log(k + "v")
            except* Oops as e16:
                log(len(e16.exceptions), [str(v) for v in e16.exceptions])
    except TimeoutError:
        log(k + "w")
    return 91


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t17 = asyncio.create_task(fail(k + "x", 1))
    o.tasks.append(t17)
    t18 = asyncio.create_task(hop(k + "y", 18, 1))
    o.tasks.append(t18)
    for i19 in range(2):
        log(i19)
        for i20 in range(3):
            log(i20)
            o.n += await fail(k + "z", 2)
            o.n += await c0_w2(k + "a1", o)
    o.n += await hop(k + "b1", 8, 1)
    t21 = asyncio.create_task(c0_w0(k + "c1", o))
    o.tasks.append(t21)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "d1")
            log(k + "e1")
        except Oops as e22:
            log(e22)
        log(t17.done())
    except asyncio.CancelledError as e23:
        log(k + "f1", "cancelled", e23)
        t24 = asyncio.create_task(c0_w2(k + "g1", o))
        o.tasks.append(t24)
        raise
    log(k + "h1")
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    t1 = asyncio.create_task(fail(k + "b", 1))
    o.tasks.append(t1)
    o.n += await t1
    return 27


async def c1_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "c")
    except asyncio.CancelledError as e2:
        log(k + "d", "cancelled", e2)
        t3 = asyncio.create_task(fail(k + "e", 0))
        o.tasks.append(t3)
        raise
    try:
        async with asyncio.TaskGroup() as g4:
            o.tasks.append(g4.create_task(hop(k + "f", 54, 1)))
            try:
                await asyncio.sleep(0)
                t5 = asyncio.create_task(c1_w0(k + "g", o))
                o.tasks.append(t5)
                o.n += await t5
            finally:
                log(k + "h")
                await asyncio.sleep(0)
                log(k + "i")
    except* Oops as e6:
        log(len(e6.exceptions), [str(v) for v in e6.exceptions])
    return 91


async def c1_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "j")
    await asyncio.sleep(0)
    log(k + "k")
    t7 = asyncio.create_task(c1_w1(k + "l", o))
    o.tasks.append(t7)
    return 59


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(c1_w0(k + "m", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(hop(k + "n", 34, 1))
    o.tasks.append(t9)
    log(k + "o")
    o.n += await t8
    for i10 in range(3):
        log(i10)
        try:
            async with asyncio.TaskGroup() as g11:
                o.tasks.append(g11.create_task(hop(k + "p", 18, 3)))
                o.tasks.append(g11.create_task(leaf(k + "q", 38)))
                o.n += 4
        except* Oops as e12:
            log(len(e12.exceptions), [str(v) for v in e12.exceptions])
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.TaskGroup() as g13:
                o.tasks.append(g13.create_task(c1_w1(k + "r", o)))
                o.tasks.append(g13.create_task(fail(k + "s", 0)))
                o.n += await hop(k + "t", 75, 2)
        except* Oops as e14:
            log(len(e14.exceptions), [str(v) for v in e14.exceptions])
    finally:
        log(k + "u")
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += 2
        try:
            async with asyncio.TaskGroup() as g1:
                o.tasks.append(g1.create_task(leaf(k + "a", 32)))
                o.n += await hop(k + "b", 70, 3)
        except* Oops as e2:
            log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    finally:
        log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    t3 = asyncio.create_task(leaf(k + "e", 55))
    o.tasks.append(t3)
    o.n += await t3
    await asyncio.sleep(0)
    log(k + "f")
    return 29


async def c2_w1(k: str, o: Box) -> int:
    log(k + "g")
    log(k + "h")
    t4 = asyncio.create_task(hop(k + "i", 78, 2))
    o.tasks.append(t4)
    await asyncio.sleep(0)
    log(k + "j")
    return 35


async def c2_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i5 in range(2):
            log(i5)
            t6 = asyncio.create_task(c2_w0(k + "k", o))
            o.tasks.append(t6)
            o.n += await fail(k + "l", 1)
    except Oops as e7:
        log(e7)
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    try:
        async with asyncio.timeout(30):
            try:
                await asyncio.sleep(0)
                log(o.tasks[4 % len(o.tasks)].cancel())
                await asyncio.sleep(0)
                log(k + "o")
            except asyncio.CancelledError as e8:
                log(k + "p", "cancelled", e8)
                t9 = asyncio.create_task(hop(k + "q", 98, 3))
                o.tasks.append(t9)
                raise
    except TimeoutError:
        log(k + "r")
    o.n += await c2_w0(k + "s", o)
    return 4


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(hop(k + "t", 14, 1))
    o.tasks.append(t10)
    t11 = asyncio.create_task(leaf(k + "u", 91))
    o.tasks.append(t11)
    t12 = asyncio.create_task(hop(k + "v", 19, 3))
    o.tasks.append(t12)
    t12.cancel()
    await asyncio.sleep(0)
    log(t12.cancelled(), t12.cancelling())
    try:
        async with asyncio.timeout(30):
            await asyncio.sleep(0)
            log(k + "w")
            await asyncio.sleep(0)
            log(k + "x")
    except TimeoutError:
        log(k + "y")
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(30):
            o.tasks[1 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
            try:
                await asyncio.sleep(0)
                log(o.tasks[2 % len(o.tasks)].cancel())
                try:
                    log(await asyncio.wait_for(leaf(k + "a", 0), 0))
                except TimeoutError:
                    log(k + "b")
            except Oops:
                await asyncio.sleep(0)
                log(k + "c")
            finally:
                log(k + "d")
                await asyncio.sleep(0)
                log(k + "e")
    except TimeoutError:
        log(k + "f")
    for i1 in range(3):
        log(i1)
        for i2 in range(2):
            log(i2)
            log(k + "g")
            await asyncio.sleep(0)
            log(k + "h")
        await asyncio.sleep(0)
        log(k + "i")
    try:
        async with asyncio.timeout(30):
            o.n += await leaf(k + "j", 50)
    except TimeoutError:
        log(k + "k")
    return 84


async def c3_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "l")
    t3 = asyncio.create_task(leaf(k + "m", 27))
    o.tasks.append(t3)
    o.n += await t3
    return 75


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c3_w1(k + "n", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c3_w0(k + "o", o))
    o.tasks.append(t5)
    log(o.tasks[0 % len(o.tasks)].cancel())
    try:
        async with asyncio.TaskGroup() as g6:
            o.tasks.append(g6.create_task(leaf(k + "p", 42)))
            o.tasks.append(g6.create_task(hop(k + "q", 31, 1)))
            o.tasks.append(g6.create_task(hop(k + "r", 55, 2)))
            try:
                async with asyncio.timeout(0):
                    t7 = asyncio.create_task(c3_w0(k + "s", o))
                    o.tasks.append(t7)
            except TimeoutError:
                log(k + "t")
    except* Oops as e8:
        log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    log(t4.done())
    try:
        async with asyncio.TaskGroup() as g9:
            o.tasks.append(g9.create_task(hop(k + "u", 80, 3)))
            o.tasks.append(g9.create_task(leaf(k + "v", 97)))
            o.tasks.append(g9.create_task(leaf(k + "w", 60)))
            o.n += await c3_w0(k + "x", o)
    except* Oops as e10:
        log(len(e10.exceptions), [str(v) for v in e10.exceptions])
    await asyncio.sleep(0)
    log(k + "y")
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            t1 = asyncio.create_task(fail(k + "a", 2))
            o.tasks.append(t1)
            log(await asyncio.wait_for(t1, 30))
        except TimeoutError:
            log(k + "b")
    except Oops as e2:
        log(e2)
    try:
        async with asyncio.timeout(30):
            try:
                await asyncio.sleep(0)
                o.n += await hop(k + "c", 67, 3)
            finally:
                log(k + "d")
                await asyncio.sleep(0)
                log(k + "e")
            try:
                async with asyncio.timeout(None):
                    o.n += await hop(k + "f", 8, 2)
            except TimeoutError:
                log(k + "g")
    except TimeoutError:
        log(k + "h")
    return 10


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "i", 97, 2))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "j", 1))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "k", 43, 1))
    o.tasks.append(t5)
    for i6 in range(3):
        log(i6)
        try:
            await asyncio.sleep(0)
            log(o.tasks[3 % len(o.tasks)].cancel())
        except Oops as e7:
            log(e7)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "l")
        finally:
            log(k + "m")
    try:
        async with asyncio.timeout(30):
            t5.cancel()
            await asyncio.sleep(0)
            log(t5.cancelled(), t5.cancelling())
    except TimeoutError:
        log(k + "n")
    log(k + "o")
    log(k + "p")
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(fail(k + "a", 2)))
            try:
                async with asyncio.timeout(None):
                    await asyncio.sleep(0)
                    log(k + "b")
            except TimeoutError:
                log(k + "c")
    except* Oops as e2:
        log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    o.tasks[1 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
    return 2


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "d", 3, 2))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c5_w0(k + "e", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "f", 17, 3))
    o.tasks.append(t5)
    try:
        async with asyncio.timeout(30):
            t6 = asyncio.create_task(leaf(k + "g", 78))
            o.tasks.append(t6)
    except TimeoutError:
        log(k + "h")
    try:
        async with asyncio.timeout(0):
            try:
                async with asyncio.timeout(0):
                    await asyncio.sleep(0)
                    log(k + "i")
                    o.n += 4
            except TimeoutError:
                log(k + "j")
            try:
                await asyncio.sleep(0)
                o.n += await t5
                o.n += await c5_w0(k + "k", o)
            except Oops as e7:
                log(e7)
            finally:
                log(k + "l")
    except TimeoutError:
        log(k + "m")
    log(k + "n")
    log(k + "o")
    try:
        async with asyncio.TaskGroup() as g8:
            o.tasks.append(g8.create_task(c5_w0(k + "p", o)))
            o.tasks.append(g8.create_task(hop(k + "q", 64, 3)))
            try:
                log(await asyncio.wait_for(hop(k + "r", 35, 2), 30))
            except TimeoutError:
                log(k + "s")
    except* Oops as e9:
        log(len(e9.exceptions), [str(v) for v in e9.exceptions])
    log(o.tasks[3 % len(o.tasks)].cancel())
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
    except Oops:
        t1 = asyncio.create_task(leaf(k + "b", 41))
        o.tasks.append(t1)
    finally:
        log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    try:
        await asyncio.sleep(0)
        t2 = asyncio.create_task(fail(k + "e", 0))
        o.tasks.append(t2)
        o.n += await t2
        log(k + "f")
    except asyncio.CancelledError as e3:
        log(k + "g", "cancelled", e3)
        log(k + "h")
        raise
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "i")
    except asyncio.CancelledError as e4:
        log(k + "j", "cancelled", e4)
        log(k + "k")
        raise
    finally:
        log(k + "l")
    o.tasks[2 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    return 45


async def c6_w1(k: str, o: Box) -> int:
    log(o.tasks[1 % len(o.tasks)].cancel())
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(0):
                o.tasks[2 % len(o.tasks)].cancel()
                await asyncio.sleep(0)
                log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
                log(o.tasks[0 % len(o.tasks)].done())
        except TimeoutError:
            log(k + "m")
    except Oops:
        o.tasks[4 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
    else:
        log(k + "n")
    finally:
        log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
    if o.n % 2:
        raise Oops(k + "q")
    return 22


async def c6_w2(k: str, o: Box) -> int:
    o.n += await fail(k + "r", 2)
    for i5 in range(3):
        log(i5)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "s")
            log(o.tasks[1 % len(o.tasks)].cancel())
        except asyncio.CancelledError as e6:
            log(k + "t", "cancelled", e6)
            log(k + "u")
            raise
        finally:
            log(k + "v")
            await asyncio.sleep(0)
            log(k + "w")
    return 0


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "x", 74, 2))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "y", 88, 3))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c6_w0(k + "z", o))
    o.tasks.append(t9)
    for i10 in range(2):
        log(i10)
        for i11 in range(2):
            log(i11)
            log(t7.cancel())
        t12 = asyncio.create_task(c6_w0(k + "a1", o))
        o.tasks.append(t12)
    await asyncio.sleep(0)
    log(k + "b1")
    try:
        await asyncio.sleep(0)
        log(k + "c1")
        t13 = asyncio.create_task(leaf(k + "d1", 88))
        o.tasks.append(t13)
    except Oops as e14:
        log(e14)
    else:
        log(k + "e1")
    finally:
        log(k + "f1")
        await asyncio.sleep(0)
        log(k + "g1")
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(leaf(k + "a", 68)))
            await asyncio.sleep(0)
            log(k + "b")
    except* Oops as e2:
        log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    t3 = asyncio.create_task(hop(k + "c", 7, 1))
    o.tasks.append(t3)
    try:
        async with asyncio.TaskGroup() as g4:
            o.tasks.append(g4.create_task(hop(k + "d", 16, 1)))
            o.tasks.append(g4.create_task(hop(k + "e", 71, 1)))
            o.n += await t3
    except* Oops as e5:
        log(len(e5.exceptions), [str(v) for v in e5.exceptions])
    return 55


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c7_w0(k + "f", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "g", 52, 1))
    o.tasks.append(t7)
    t8 = asyncio.create_task(fail(k + "h", 1))
    o.tasks.append(t8)
    await asyncio.sleep(0)
    log(k + "i")
    await asyncio.sleep(0)
    log(k + "j")
    for i9 in range(3):
        log(i9)
        t10 = asyncio.create_task(c7_w0(k + "k", o))
        o.tasks.append(t10)
        o.n += await t7
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(None):
            o.n += await hop(k + "a", 55, 2)
            o.n += 4
    except TimeoutError:
        log(k + "b")
    o.tasks[0 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    return 91


async def c8_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.n += 2
    except Oops:
        await asyncio.sleep(0)
        log(k + "c")
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(c8_w0(k + "d", o)))
            t2 = asyncio.create_task(leaf(k + "e", 38))
            o.tasks.append(t2)
    except* Oops as e3:
        log(len(e3.exceptions), [str(v) for v in e3.exceptions])
    t4 = asyncio.create_task(hop(k + "f", 30, 1))
    o.tasks.append(t4)
    await asyncio.sleep(0)
    log(k + "g")
    return 68


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(c8_w1(k + "h", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c8_w1(k + "i", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "j", 78, 2))
    o.tasks.append(t7)
    try:
        async with asyncio.TaskGroup() as g8:
            o.tasks.append(g8.create_task(c8_w1(k + "k", o)))
            o.tasks.append(g8.create_task(hop(k + "l", 21, 2)))
            o.tasks.append(g8.create_task(leaf(k + "m", 80)))
            for i9 in range(2):
                log(i9)
                log(t6.cancel())
    except* Oops as e10:
        log(len(e10.exceptions), [str(v) for v in e10.exceptions])
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(30):
                t7.cancel()
                await asyncio.sleep(0)
                log(t7.cancelled(), t7.cancelling())
                o.tasks[2 % len(o.tasks)].cancel()
                await asyncio.sleep(0)
                log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
        except TimeoutError:
            log(k + "n")
        try:
            async with asyncio.timeout(30):
                log(t5.cancel())
        except TimeoutError:
            log(k + "o")
    except Oops:
        o.n += await c8_w1(k + "p", o)
    else:
        log(k + "q")
    o.n += await hop(k + "r", 30, 2)
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        o.tasks[4 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[4 % len(o.tasks)].cancelled(), o.tasks[4 % len(o.tasks)].cancelling())
    except Oops:
        log(o.tasks[0 % len(o.tasks)].done())
    else:
        log(k + "a")
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(hop(k + "b", 90, 3)))
            o.tasks.append(g1.create_task(hop(k + "c", 39, 3)))
            o.tasks.append(g1.create_task(hop(k + "d", 5, 3)))
            for i2 in range(2):
                log(i2)
                log(k + "e")
    except* Oops as e3:
        log(len(e3.exceptions), [str(v) for v in e3.exceptions])
    try:
        async with asyncio.timeout(0):
            for i4 in range(3):
                log(i4)
                log(o.tasks[2 % len(o.tasks)].done())
    except TimeoutError:
        log(k + "f")
    t5 = asyncio.create_task(fail(k + "g", 2))
    o.tasks.append(t5)
    o.n += await t5
    return 14


async def c9_w1(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g6:
            o.tasks.append(g6.create_task(leaf(k + "h", 28)))
            o.tasks.append(g6.create_task(leaf(k + "i", 56)))
            o.tasks.append(g6.create_task(hop(k + "j", 35, 3)))
            try:
                await asyncio.sleep(0)
                log(o.tasks[0 % len(o.tasks)].cancel())
                log(o.tasks[2 % len(o.tasks)].cancel())
            except Oops as e7:
                log(e7)
    except* Oops as e8:
        log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    try:
        async with asyncio.timeout(30):
            for i9 in range(2):
                log(i9)
                log(o.tasks[4 % len(o.tasks)].cancel())
            t10 = asyncio.create_task(c9_w0(k + "k", o))
            o.tasks.append(t10)
    except TimeoutError:
        log(k + "l")
    log(k + "m")
    return 3


async def c9_w2(k: str, o: Box) -> int:
    log(o.tasks[4 % len(o.tasks)].cancel())
    o.n += await hop(k + "n", 16, 2)
    log(o.tasks[4 % len(o.tasks)].cancel())
    o.n += await fail(k + "o", 1)
    return 59


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t11 = asyncio.create_task(hop(k + "p", 20, 3))
    o.tasks.append(t11)
    t12 = asyncio.create_task(fail(k + "q", 2))
    o.tasks.append(t12)
    o.n += await hop(k + "r", 48, 2)
    log(t12.done())
    for i13 in range(3):
        log(i13)
        log(o.tasks[4 % len(o.tasks)].cancel())
    log(k + "s")
    t14 = asyncio.create_task(fail(k + "t", 2))
    o.tasks.append(t14)
    log(o.tasks[1 % len(o.tasks)].cancel())
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(30):
                await asyncio.sleep(0)
                log(k + "a")
        except TimeoutError:
            log(k + "b")
        try:
            async with asyncio.timeout(30):
                try:
                    log(await asyncio.wait_for(hop(k + "c", 43, 3), None))
                except TimeoutError:
                    log(k + "d")
        except TimeoutError:
            log(k + "e")
    except Oops:
        t1 = asyncio.create_task(leaf(k + "f", 19))
        o.tasks.append(t1)
        o.n += await t1
    try:
        async with asyncio.timeout(30):
            t2 = asyncio.create_task(fail(k + "g", 1))
            o.tasks.append(t2)
            o.n += await t2
            o.n += 8
    except TimeoutError:
        log(k + "h")
    await asyncio.sleep(0)
    log(k + "i")
    return 52


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c10_w0(k + "j", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(leaf(k + "k", 11))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c10_w0(k + "l", o))
    o.tasks.append(t5)
    for i6 in range(3):
        log(i6)
        try:
            await asyncio.sleep(0)
            log(k + "m")
        except asyncio.CancelledError as e7:
            log(k + "n", "cancelled", e7)
            await asyncio.sleep(0)
            log(k + "o")
            raise
        finally:
            log(k + "p")
            await asyncio.sleep(0)
            log(k + "q")
        try:
            await asyncio.sleep(0)
            t8 = asyncio.create_task(leaf(k + "r", 70))
            o.tasks.append(t8)
        except asyncio.CancelledError as e9:
            log(k + "s", "cancelled", e9)
            log(k + "t")
            raise
    try:
        log(await asyncio.wait_for(t4, 30))
    except TimeoutError:
        log(k + "u")
    o.n += await t5
    t10 = asyncio.create_task(c10_w0(k + "v", o))
    o.tasks.append(t10)
    o.n += await t5
    try:
        await asyncio.sleep(0)
        t11 = asyncio.create_task(leaf(k + "w", 80))
        o.tasks.append(t11)
        try:
            async with asyncio.TaskGroup() as g12:
                o.tasks.append(g12.create_task(fail(k + "x", 1)))
                log(t3.cancel())
        except* Oops as e13:
            log(len(e13.exceptions), [str(v) for v in e13.exceptions])
    except Oops:
        o.n += await t5
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    o.n += await hop(k + "a", 81, 1)
    await asyncio.sleep(0)
    log(k + "b")
    await asyncio.sleep(0)
    log(k + "c")
    return 28


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(leaf(k + "d", 57))
    o.tasks.append(t1)
    t2 = asyncio.create_task(hop(k + "e", 61, 2))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c11_w0(k + "f", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(fail(k + "g", 1))
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        for i5 in range(3):
            log(i5)
            log(k + "h")
            await asyncio.sleep(0)
            log(k + "i")
        try:
            await asyncio.sleep(0)
            o.n += 4
            o.n += await c11_w0(k + "j", o)
        except Oops:
            log(t3.done())
        finally:
            log(k + "k")
            await asyncio.sleep(0)
            log(k + "l")
    except asyncio.CancelledError as e6:
        log(k + "m", "cancelled", e6)
        log(o.tasks[4 % len(o.tasks)].cancel())
        raise
    finally:
        log(k + "n")
    for i7 in range(3):
        log(i7)
        t8 = asyncio.create_task(hop(k + "o", 61, 3))
        o.tasks.append(t8)
    try:
        await asyncio.sleep(0)
        log(o.tasks[2 % len(o.tasks)].cancel())
        try:
            async with asyncio.timeout(0):
                log(k + "p")
        except TimeoutError:
            log(k + "q")
    except Oops as e9:
        log(e9)
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "a")
            log(o.tasks[0 % len(o.tasks)].cancel())
        except Oops as e2:
            log(e2)
        else:
            log(k + "b")
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
    log(k + "e")
    try:
        async with asyncio.TaskGroup() as g3:
            o.tasks.append(g3.create_task(hop(k + "f", 43, 3)))
            for i4 in range(2):
                log(i4)
                log(k + "g")
                o.n += 3
    except* Oops as e5:
        log(len(e5.exceptions), [str(v) for v in e5.exceptions])
    try:
        async with asyncio.TaskGroup() as g6:
            o.tasks.append(g6.create_task(hop(k + "h", 1, 1)))
            for i7 in range(2):
                log(i7)
                await asyncio.sleep(0)
                log(k + "i")
                o.tasks[3 % len(o.tasks)].cancel()
                await asyncio.sleep(0)
                log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
    except* Oops as e8:
        log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    return 82


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(c12_w0(k + "j", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(hop(k + "k", 66, 2))
    o.tasks.append(t10)
    try:
        await asyncio.sleep(0)
        for i11 in range(2):
            log(i11)
            await asyncio.sleep(0)
            log(k + "l")
            await asyncio.sleep(0)
            log(k + "m")
    finally:
        log(k + "n")
        await asyncio.sleep(0)
        log(k + "o")
    t9.cancel()
    await asyncio.sleep(0)
    log(t9.cancelled(), t9.cancelling())
    try:
        await asyncio.sleep(0)
        t12 = asyncio.create_task(leaf(k + "p", 92))
        o.tasks.append(t12)
    except asyncio.CancelledError as e13:
        log(k + "q", "cancelled", e13)
        log(t10.done())
        raise
    else:
        log(k + "r")
    log(t10.cancel())
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(fail(k + "a", 0)))
            o.tasks.append(g1.create_task(hop(k + "b", 63, 1)))
            try:
                async with asyncio.timeout(0):
                    try:
                        log(await asyncio.wait_for(hop(k + "c", 58, 2), 30))
                    except TimeoutError:
                        log(k + "d")
            except TimeoutError:
                log(k + "e")
    except* Oops as e2:
        log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    if o.n % 2:
        raise Oops(k + "f")
    return 75


async def c13_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t3 = asyncio.create_task(c13_w0(k + "g", o))
        o.tasks.append(t3)
        t4 = asyncio.create_task(fail(k + "h", 0))
        o.tasks.append(t4)
    except Oops:
        t5 = asyncio.create_task(hop(k + "i", 46, 2))
        o.tasks.append(t5)
        o.n += await t5
    else:
        log(k + "j")
    log(o.tasks[3 % len(o.tasks)].cancel())
    await asyncio.sleep(0)
    log(k + "k")
    return 74


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(leaf(k + "l", 91))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c13_w0(k + "m", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "n", 73, 1))
    o.tasks.append(t8)
    try:
        async with asyncio.TaskGroup() as g9:
            o.tasks.append(g9.create_task(c13_w0(k + "o", o)))
            o.tasks.append(g9.create_task(leaf(k + "p", 22)))
            o.tasks.append(g9.create_task(hop(k + "q", 65, 2)))
            try:
                log(await asyncio.wait_for(c13_w0(k + "r", o), 30))
            except TimeoutError:
                log(k + "s")
    except* Oops as e10:
        log(len(e10.exceptions), [str(v) for v in e10.exceptions])
    try:
        async with asyncio.timeout(30):
            o.n += await c13_w1(k + "t", o)
    except TimeoutError:
        log(k + "u")
    t11 = asyncio.create_task(fail(k + "v", 1))
    o.tasks.append(t11)
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    o.n += await fail(k + "b", 1)
    await asyncio.sleep(0)
    log(k + "c")
    return 80


async def c14_w1(k: str, o: Box) -> int:
    o.n += 2
    t1 = asyncio.create_task(leaf(k + "d", 96))
    o.tasks.append(t1)
    log(k + "e")
    return 1


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c14_w1(k + "f", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(leaf(k + "g", 85))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c14_w1(k + "h", o))
    o.tasks.append(t4)
    try:
        async with asyncio.timeout(30):
            for i5 in range(2):
                log(i5)
                log(t4.cancel())
                t4.cancel()
                await asyncio.sleep(0)
                log(t4.cancelled(), t4.cancelling())
            for i6 in range(2):
                log(i6)
                o.n += await t4
    except TimeoutError:
        log(k + "i")
    try:
        async with asyncio.TaskGroup() as g7:
            o.tasks.append(g7.create_task(c14_w1(k + "j", o)))
            o.tasks.append(g7.create_task(hop(k + "k", 10, 1)))
            o.tasks.append(g7.create_task(fail(k + "l", 2)))
            for i8 in range(3):
                log(i8)
                log(k + "m")
                await asyncio.sleep(0)
                log(k + "n")
    except* Oops as e9:
        log(len(e9.exceptions), [str(v) for v in e9.exceptions])
    await asyncio.sleep(0)
    log(k + "o")
    try:
        async with asyncio.timeout(None):
            o.n += 2
    except TimeoutError:
        log(k + "p")
    o.n += await t2
    t10 = asyncio.create_task(hop(k + "q", 98, 2))
    o.tasks.append(t10)
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t1 = asyncio.create_task(hop(k + "a", 76, 2))
            o.tasks.append(t1)
            log(t1.done())
        except Oops as e2:
            log(e2)
        finally:
            log(k + "b")
        o.n += 7
    except asyncio.CancelledError as e3:
        log(k + "c", "cancelled", e3)
        o.n += 9
        raise
    else:
        log(k + "d")
    for i4 in range(3):
        log(i4)
        try:
            async with asyncio.TaskGroup() as g5:
                o.tasks.append(g5.create_task(fail(k + "e", 0)))
                o.n += 6
        except* Oops as e6:
            log(len(e6.exceptions), [str(v) for v in e6.exceptions])
        t7 = asyncio.create_task(hop(k + "f", 18, 3))
        o.tasks.append(t7)
    return 22


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(hop(k + "g", 88, 1))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c15_w0(k + "h", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(fail(k + "i", 1))
    o.tasks.append(t10)
    try:
        await asyncio.sleep(0)
        o.n += await t10
    except Oops:
        t11 = asyncio.create_task(leaf(k + "j", 65))
        o.tasks.append(t11)
    else:
        log(k + "k")
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    if o.n % 2:
        raise Oops(k + "n")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(t8.cancel())
        except Oops:
            await asyncio.sleep(0)
            log(k + "o")
        else:
            log(k + "p")
        try:
            async with asyncio.timeout(0):
                try:
                    log(await asyncio.wait_for(leaf(k + "q", 2), 0))
                except TimeoutError:
                    log(k + "r")
                t12 = asyncio.create_task(c15_w0(k + "s", o))
                o.tasks.append(t12)
        except TimeoutError:
            log(k + "t")
    except Oops:
        o.n += await t8
    else:
        log(k + "u")
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(30):
            log(k + "a")
            log(k + "b")
    except TimeoutError:
        log(k + "c")
    await asyncio.sleep(0)
    log(k + "d")
    log(o.tasks[2 % len(o.tasks)].cancel())
    return 6


async def c16_w1(k: str, o: Box) -> int:
    o.n += await hop(k + "e", 75, 2)
    await asyncio.sleep(0)
    log(k + "f")
    try:
        async with asyncio.TaskGroup() as g1:
            o.tasks.append(g1.create_task(hop(k + "g", 61, 2)))
            o.tasks.append(g1.create_task(hop(k + "h", 69, 2)))
            await asyncio.sleep(0)
            log(k + "i")
    except* Oops as e2:
        log(len(e2.exceptions), [str(v) for v in e2.exceptions])
    try:
        async with asyncio.timeout(0):
            t3 = asyncio.create_task(fail(k + "j", 1))
            o.tasks.append(t3)
    except TimeoutError:
        log(k + "k")
    return 83


async def c16_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i4 in range(3):
            log(i4)
            t5 = asyncio.create_task(c16_w1(k + "l", o))
            o.tasks.append(t5)
    finally:
        log(k + "m")
    try:
        async with asyncio.TaskGroup() as g6:
            o.tasks.append(g6.create_task(fail(k + "n", 1)))
            o.tasks.append(g6.create_task(hop(k + "o", 63, 3)))
            o.tasks.append(g6.create_task(fail(k + "p", 1)))
            log(k + "q")
    except* Oops as e7:
        log(len(e7.exceptions), [str(v) for v in e7.exceptions])
    t8 = asyncio.create_task(c16_w1(k + "r", o))
    o.tasks.append(t8)
    return 55


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(hop(k + "s", 77, 1))
    o.tasks.append(t9)
    t10 = asyncio.create_task(fail(k + "t", 0))
    o.tasks.append(t10)
    t11 = asyncio.create_task(hop(k + "u", 66, 3))
    o.tasks.append(t11)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t12 = asyncio.create_task(hop(k + "v", 53, 3))
            o.tasks.append(t12)
        except Oops as e13:
            log(e13)
        finally:
            log(k + "w")
            await asyncio.sleep(0)
            log(k + "x")
    finally:
        log(k + "y")
        await asyncio.sleep(0)
        log(k + "z")
    await asyncio.sleep(0)
    log(k + "a1")
    for i14 in range(2):
        log(i14)
        for i15 in range(3):
            log(i15)
            o.n += 6
    o.n += await leaf(k + "b1", 54)
    await asyncio.sleep(0)
    log(k + "c1")
    try:
        await asyncio.sleep(0)
        log(k + "d1")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "e1")
        finally:
            log(k + "f1")
            await asyncio.sleep(0)
            log(k + "g1")
    except asyncio.CancelledError as e16:
        log(k + "h1", "cancelled", e16)
        o.n += 3
        raise
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    log(o.tasks[0 % len(o.tasks)].cancel())
    t1 = asyncio.create_task(fail(k + "a", 2))
    o.tasks.append(t1)
    for i2 in range(3):
        log(i2)
        try:
            await asyncio.sleep(0)
            log(k + "b")
            await asyncio.sleep(0)
            log(k + "c")
        except Oops:
            t3 = asyncio.create_task(hop(k + "d", 52, 3))
            o.tasks.append(t3)
        finally:
            log(k + "e")
    try:
        await asyncio.sleep(0)
        for i4 in range(2):
            log(i4)
            o.n += await t1
        try:
            async with asyncio.TaskGroup() as g5:
                o.tasks.append(g5.create_task(leaf(k + "f", 55)))
                o.n += await leaf(k + "g", 50)
        except* Oops as e6:
            log(len(e6.exceptions), [str(v) for v in e6.exceptions])
    except Oops as e7:
        log(e7)
    return 89


async def c17_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "h")
    for i8 in range(2):
        log(i8)
        try:
            t9 = asyncio.create_task(c17_w0(k + "i", o))
            o.tasks.append(t9)
            log(await asyncio.wait_for(t9, 0))
        except TimeoutError:
            log(k + "j")
    return 25


async def c17_w2(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(None):
            log(k + "k")
            await asyncio.sleep(0)
            log(k + "l")
    except TimeoutError:
        log(k + "m")
    await asyncio.sleep(0)
    log(k + "n")
    return 78


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(c17_w0(k + "o", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(c17_w1(k + "p", o))
    o.tasks.append(t11)
    try:
        await asyncio.sleep(0)
        o.n += 2
    finally:
        log(k + "q")
        await asyncio.sleep(0)
        log(k + "r")
    for i12 in range(3):
        log(i12)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "s")
        except asyncio.CancelledError as e13:
            log(k + "t", "cancelled", e13)
            log(k + "u")
            raise
        finally:
            log(k + "v")
    await asyncio.sleep(0)
    log(k + "w")
    o.n += await t10
    try:
        await asyncio.sleep(0)
        o.n += await t10
        await asyncio.sleep(0)
        log(k + "x")
    except Oops:
        t14 = asyncio.create_task(c17_w2(k + "y", o))
        o.tasks.append(t14)
    o.n += 2
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.TaskGroup() as g1:
                o.tasks.append(g1.create_task(hop(k + "a", 38, 2)))
                o.tasks.append(g1.create_task(hop(k + "b", 30, 1)))
                t2 = asyncio.create_task(hop(k + "c", 62, 3))
                o.tasks.append(t2)
                o.n += await t2
        except* Oops as e3:
            log(len(e3.exceptions), [str(v) for v in e3.exceptions])
    except Oops as e4:
        log(e4)
    finally:
        log(k + "d")
    try:
        async with asyncio.TaskGroup() as g5:
            o.tasks.append(g5.create_task(fail(k + "e", 2)))
            o.tasks.append(g5.create_task(hop(k + "f", 31, 1)))
            await asyncio.sleep(0)
            log(k + "g")
    except* Oops as e6:
        log(len(e6.exceptions), [str(v) for v in e6.exceptions])
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t7 = asyncio.create_task(fail(k + "h", 2))
            o.tasks.append(t7)
            log(k + "i")
        except asyncio.CancelledError as e8:
            log(k + "j", "cancelled", e8)
            try:
                log(await asyncio.wait_for(leaf(k + "k", 13), 30))
            except TimeoutError:
                log(k + "l")
            raise
        else:
            log(k + "m")
        finally:
            log(k + "n")
            await asyncio.sleep(0)
            log(k + "o")
        log(o.tasks[3 % len(o.tasks)].done())
    except asyncio.CancelledError as e9:
        log(k + "p", "cancelled", e9)
        log(o.tasks[4 % len(o.tasks)].done())
        raise
    else:
        log(k + "q")
    return 76


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(fail(k + "r", 0))
    o.tasks.append(t10)
    t11 = asyncio.create_task(leaf(k + "s", 62))
    o.tasks.append(t11)
    t12 = asyncio.create_task(leaf(k + "t", 9))
    o.tasks.append(t12)
    o.n += await t10
    try:
        await asyncio.sleep(0)
        log(t10.done())
        try:
            log(await asyncio.wait_for(c18_w0(k + "u", o), 0))
        except TimeoutError:
            log(k + "v")
    except Oops as e13:
        log(e13)
    else:
        log(k + "w")
    finally:
        log(k + "x")
    try:
        await asyncio.sleep(0)
        t14 = asyncio.create_task(c18_w0(k + "y", o))
        o.tasks.append(t14)
    except asyncio.CancelledError as e15:
        log(k + "z", "cancelled", e15)
        t16 = asyncio.create_task(leaf(k + "a1", 68))
        o.tasks.append(t16)
        raise
    finally:
        log(k + "b1")
        await asyncio.sleep(0)
        log(k + "c1")
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        try:
            t2 = asyncio.create_task(hop(k + "a", 97, 3))
            o.tasks.append(t2)
            log(await asyncio.wait_for(t2, 30))
        except TimeoutError:
            log(k + "b")
    try:
        async with asyncio.TaskGroup() as g3:
            o.tasks.append(g3.create_task(hop(k + "c", 96, 2)))
            o.tasks.append(g3.create_task(hop(k + "d", 90, 2)))
            t4 = asyncio.create_task(fail(k + "e", 2))
            o.tasks.append(t4)
            o.n += await t4
    except* Oops as e5:
        log(len(e5.exceptions), [str(v) for v in e5.exceptions])
    log(o.tasks[0 % len(o.tasks)].cancel())
    return 52


async def c19_w1(k: str, o: Box) -> int:
    try:
        async with asyncio.TaskGroup() as g6:
            o.tasks.append(g6.create_task(c19_w0(k + "f", o)))
            t7 = asyncio.create_task(hop(k + "g", 1, 2))
            o.tasks.append(t7)
    except* Oops as e8:
        log(len(e8.exceptions), [str(v) for v in e8.exceptions])
    await asyncio.sleep(0)
    log(k + "h")
    return 73


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(c19_w0(k + "i", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(fail(k + "j", 1))
    o.tasks.append(t10)
    t11 = asyncio.create_task(c19_w0(k + "k", o))
    o.tasks.append(t11)
    await asyncio.sleep(0)
    log(k + "l")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "m")
            log(k + "n")
        except Oops:
            await asyncio.sleep(0)
            log(k + "o")
        for i12 in range(3):
            log(i12)
            t13 = asyncio.create_task(c19_w0(k + "p", o))
            o.tasks.append(t13)
            log(t10.cancel())
    finally:
        log(k + "q")
    o.n += await t11
    try:
        async with asyncio.TaskGroup() as g14:
            o.tasks.append(g14.create_task(leaf(k + "r", 57)))
            for i15 in range(2):
                log(i15)
                log(k + "s")
                await asyncio.sleep(0)
                log(k + "t")
    except* Oops as e16:
        log(len(e16.exceptions), [str(v) for v in e16.exceptions])
    try:
        async with asyncio.timeout(0):
            o.n += await c19_w1(k + "u", o)
    except TimeoutError:
        log(k + "v")
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    log(o.tasks[4 % len(o.tasks)].done())
    for i1 in range(2):
        log(i1)
        t2 = asyncio.create_task(hop(k + "a", 14, 3))
        o.tasks.append(t2)
    return 74


async def c20_w1(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(30):
            try:
                t3 = asyncio.create_task(leaf(k + "b", 24))
                o.tasks.append(t3)
                log(await asyncio.wait_for(t3, 0))
            except TimeoutError:
                log(k + "c")
    except TimeoutError:
        log(k + "d")
    await asyncio.sleep(0)
    log(k + "e")
    return 11


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c20_w0(k + "f", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "g", 24, 1))
    o.tasks.append(t5)
    await asyncio.sleep(0)
    log(k + "h")
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(None):
                await asyncio.sleep(0)
                log(k + "i")
                o.n += await hop(k + "j", 97, 3)
        except TimeoutError:
            log(k + "k")
        for i6 in range(3):
            log(i6)
            o.n += await fail(k + "l", 0)
    except Oops:
        await asyncio.sleep(0)
        log(k + "m")
    await asyncio.sleep(0)
    log(k + "n")
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(None):
            try:
                async with asyncio.timeout(0):
                    await asyncio.sleep(0)
                    log(k + "a")
                    t1 = asyncio.create_task(hop(k + "b", 46, 3))
                    o.tasks.append(t1)
                    o.n += await t1
            except TimeoutError:
                log(k + "c")
            try:
                async with asyncio.TaskGroup() as g2:
                    o.tasks.append(g2.create_task(fail(k + "d", 1)))
                    log(k + "e")
            except* Oops as e3:
                log(len(e3.exceptions), [str(v) for v in e3.exceptions])
    except TimeoutError:
        log(k + "f")
    for i4 in range(3):
        log(i4)
        log(o.tasks[0 % len(o.tasks)].cancel())
        log(o.tasks[4 % len(o.tasks)].cancel())
    o.n += 6
    try:
        async with asyncio.timeout(30):
            try:
                async with asyncio.timeout(30):
                    t5 = asyncio.create_task(hop(k + "g", 83, 3))
                    o.tasks.append(t5)
                    o.n += await t5
            except TimeoutError:
                log(k + "h")
    except TimeoutError:
        log(k + "i")
    return 80


async def c21_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i6 in range(2):
            log(i6)
            log(o.tasks[3 % len(o.tasks)].done())
            t7 = asyncio.create_task(c21_w0(k + "j", o))
            o.tasks.append(t7)
        try:
            async with asyncio.timeout(0):
                log(k + "k")
        except TimeoutError:
            log(k + "l")
    except Oops:
        o.tasks[0 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[0 % len(o.tasks)].cancelled(), o.tasks[0 % len(o.tasks)].cancelling())
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(None):
                try:
                    log(await asyncio.wait_for(fail(k + "m", 2), 30))
                except TimeoutError:
                    log(k + "n")
                await asyncio.sleep(0)
                log(k + "o")
        except TimeoutError:
            log(k + "p")
        o.n += await c21_w0(k + "q", o)
    finally:
        log(k + "r")
        await asyncio.sleep(0)
        log(k + "s")
    return 36


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(c21_w1(k + "t", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(hop(k + "u", 67, 1))
    o.tasks.append(t9)
    o.n += await t9
    t10 = asyncio.create_task(c21_w1(k + "v", o))
    o.tasks.append(t10)
    await asyncio.sleep(0)
    log(k + "w")
    return o.n


async def c22_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "a", 74, 3)
            log(o.tasks[1 % len(o.tasks)].cancel())
        except Oops as e2:
            log(e2)
    for i3 in range(3):
        log(i3)
        try:
            async with asyncio.timeout(0):
                t4 = asyncio.create_task(leaf(k + "b", 35))
                o.tasks.append(t4)
                o.n += await t4
        except TimeoutError:
            log(k + "c")
        try:
            await asyncio.sleep(0)
            log(k + "d")
        except Oops:
            log(k + "e")
    return 89


async def c22_w1(k: str, o: Box) -> int:
    for i5 in range(3):
        log(i5)
        if o.n % 2:
            raise Oops(k + "f")
        log(o.tasks[2 % len(o.tasks)].cancel())
    for i6 in range(3):
        log(i6)
        try:
            await asyncio.sleep(0)
            o.tasks[3 % len(o.tasks)].cancel()
            await asyncio.sleep(0)
            log(o.tasks[3 % len(o.tasks)].cancelled(), o.tasks[3 % len(o.tasks)].cancelling())
            o.n += await c22_w0(k + "g", o)
        except asyncio.CancelledError as e7:
            log(k + "h", "cancelled", e7)
            t8 = asyncio.create_task(c22_w0(k + "i", o))
            o.tasks.append(t8)
            o.n += await t8
            raise
        try:
            await asyncio.sleep(0)
            t9 = asyncio.create_task(c22_w0(k + "j", o))
            o.tasks.append(t9)
            o.n += 4
        except asyncio.CancelledError as e10:
            log(k + "k", "cancelled", e10)
            log(k + "l")
            raise
    t11 = asyncio.create_task(leaf(k + "m", 38))
    o.tasks.append(t11)
    o.n += await t11
    o.tasks[1 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
    return 87


async def c22_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "n")
    try:
        async with asyncio.timeout(0):
            o.n += await leaf(k + "o", 47)
            try:
                async with asyncio.TaskGroup() as g12:
                    o.tasks.append(g12.create_task(c22_w1(k + "p", o)))
                    t13 = asyncio.create_task(c22_w0(k + "q", o))
                    o.tasks.append(t13)
                    o.n += await t13
            except* Oops as e14:
                log(len(e14.exceptions), [str(v) for v in e14.exceptions])
    except TimeoutError:
        log(k + "r")
    t15 = asyncio.create_task(hop(k + "s", 82, 3))
    o.tasks.append(t15)
    return 49


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t16 = asyncio.create_task(leaf(k + "t", 71))
    o.tasks.append(t16)
    t17 = asyncio.create_task(c22_w0(k + "u", o))
    o.tasks.append(t17)
    o.n += await leaf(k + "v", 64)
    o.n += await t17
    try:
        async with asyncio.TaskGroup() as g18:
            o.tasks.append(g18.create_task(leaf(k + "w", 82)))
            o.tasks.append(g18.create_task(leaf(k + "x", 73)))
            try:
                async with asyncio.TaskGroup() as g19:
                    o.tasks.append(g19.create_task(c22_w0(k + "y", o)))
                    o.tasks.append(g19.create_task(leaf(k + "z", 54)))
                    log(k + "a1")
            except* Oops as e20:
                log(len(e20.exceptions), [str(v) for v in e20.exceptions])
    except* Oops as e21:
        log(len(e21.exceptions), [str(v) for v in e21.exceptions])
    o.n += 7
    try:
        async with asyncio.timeout(0):
            try:
                await asyncio.sleep(0)
                log(k + "b1")
            except asyncio.CancelledError as e22:
                log(k + "c1", "cancelled", e22)
                log(t17.cancel())
                raise
            try:
                await asyncio.sleep(0)
                log(k + "d1")
                o.n += await hop(k + "e1", 87, 1)
            except Oops:
                o.tasks[2 % len(o.tasks)].cancel()
                await asyncio.sleep(0)
                log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    except TimeoutError:
        log(k + "f1")
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    log(k + "a")
    log(k + "b")
    o.n += 9
    return 5


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(c23_w0(k + "c", o))
    o.tasks.append(t1)
    t2 = asyncio.create_task(fail(k + "d", 1))
    o.tasks.append(t2)
    try:
        async with asyncio.TaskGroup() as g3:
            o.tasks.append(g3.create_task(leaf(k + "e", 59)))
            o.tasks.append(g3.create_task(fail(k + "f", 2)))
            o.tasks.append(g3.create_task(hop(k + "g", 91, 2)))
            try:
                await asyncio.sleep(0)
                t4 = asyncio.create_task(c23_w0(k + "h", o))
                o.tasks.append(t4)
            except Oops:
                try:
                    log(await asyncio.wait_for(hop(k + "i", 69, 1), 0))
                except TimeoutError:
                    log(k + "j")
            else:
                log(k + "k")
            finally:
                log(k + "l")
                await asyncio.sleep(0)
                log(k + "m")
    except* Oops as e5:
        log(len(e5.exceptions), [str(v) for v in e5.exceptions])
    try:
        await asyncio.sleep(0)
        log(k + "n")
        o.n += 3
    except asyncio.CancelledError as e6:
        log(k + "o", "cancelled", e6)
        t7 = asyncio.create_task(leaf(k + "p", 84))
        o.tasks.append(t7)
        raise
    else:
        log(k + "q")
    finally:
        log(k + "r")
        await asyncio.sleep(0)
        log(k + "s")
    o.n += await c23_w0(k + "t", o)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "u")
        try:
            async with asyncio.TaskGroup() as g8:
                o.tasks.append(g8.create_task(leaf(k + "v", 55)))
                o.tasks.append(g8.create_task(leaf(k + "w", 31)))
                o.tasks.append(g8.create_task(fail(k + "x", 2)))
                log(k + "y")
        except* Oops as e9:
            log(len(e9.exceptions), [str(v) for v in e9.exceptions])
    except Oops:
        o.tasks[1 % len(o.tasks)].cancel()
        await asyncio.sleep(0)
        log(o.tasks[1 % len(o.tasks)].cancelled(), o.tasks[1 % len(o.tasks)].cancelling())
    else:
        log(k + "z")
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    try:
        async with asyncio.timeout(30):
            await asyncio.sleep(0)
            log(k + "a")
            try:
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                log(k + "b")
            except Oops as e1:
                log(e1)
            finally:
                log(k + "c")
                await asyncio.sleep(0)
                log(k + "d")
    except TimeoutError:
        log(k + "e")
    o.tasks[2 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    return 1


async def c24_w1(k: str, o: Box) -> int:
    o.tasks[2 % len(o.tasks)].cancel()
    await asyncio.sleep(0)
    log(o.tasks[2 % len(o.tasks)].cancelled(), o.tasks[2 % len(o.tasks)].cancelling())
    t2 = asyncio.create_task(fail(k + "f", 1))
    o.tasks.append(t2)
    try:
        async with asyncio.timeout(30):
            o.n += await fail(k + "g", 2)
            o.n += await t2
    except TimeoutError:
        log(k + "h")
    o.n += await t2
    return 79


async def c24_w2(k: str, o: Box) -> int:
    if o.n % 2:
        raise Oops(k + "i")
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(None):
                log(o.tasks[0 % len(o.tasks)].done())
        except TimeoutError:
            log(k + "j")
        t3 = asyncio.create_task(hop(k + "k", 33, 1))
        o.tasks.append(t3)
        o.n += await t3
    except Oops as e4:
        log(e4)
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    try:
        t5 = asyncio.create_task(c24_w0(k + "n", o))
        o.tasks.append(t5)
        log(await asyncio.wait_for(t5, 30))
    except TimeoutError:
        log(k + "o")
    for i6 in range(2):
        log(i6)
        o.n += await t5
        await asyncio.sleep(0)
        log(k + "p")
    return 64


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "q", 45, 3))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c24_w1(k + "r", o))
    o.tasks.append(t8)
    for i9 in range(2):
        log(i9)
        t10 = asyncio.create_task(hop(k + "s", 22, 1))
        o.tasks.append(t10)
    try:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(0):
                await asyncio.sleep(0)
                log(k + "t")
        except TimeoutError:
            log(k + "u")
        try:
            async with asyncio.timeout(30):
                log(t8.cancel())
                await asyncio.sleep(0)
                log(k + "v")
        except TimeoutError:
            log(k + "w")
    finally:
        log(k + "x")
    try:
        async with asyncio.timeout(None):
            o.n += await t7
    except TimeoutError:
        log(k + "y")
    log(t8.cancel())
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
