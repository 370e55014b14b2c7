import asyncio
from typing import Callable, Coroutine


class Oops(Exception):
    pass


class Box:
    def __init__(self) -> None:
        self.n = 0
        self.tasks: list[asyncio.Task[int]] = []
        self.queue: asyncio.Queue[int] = asyncio.Queue(2)
        self.prio: asyncio.PriorityQueue[int] = asyncio.PriorityQueue()


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
        await o.prio.put(39)
    except Oops:
        await asyncio.sleep(0)
        log(k + "a")
    else:
        log(k + "b")
    return 58


async def c0_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "c")
        o.n += await c0_w0(k + "d", o)
    except asyncio.CancelledError as e1:
        log(k + "e", "cancelled", e1)
        o.n += await o.queue.get()
        raise
    else:
        log(k + "f")
    finally:
        log(k + "g")
    try:
        await asyncio.sleep(0)
        for i2 in range(3):
            log(i2)
            t3 = asyncio.create_task(c0_w0(k + "h", o))
            o.tasks.append(t3)
        await o.queue.put(15)
    finally:
        log(k + "i")
    return 54


async def c0_w2(k: str, o: Box) -> int:
    log(await o.prio.get())
    await o.queue.join()
    log(k + "j")
    return 58


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c0_w0(k + "k", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "l", 11, 1))
    o.tasks.append(t5)
    try:
        await asyncio.sleep(0)
        t6 = asyncio.create_task(fail(k + "m", 2))
        o.tasks.append(t6)
        log(k + "n")
    finally:
        log(k + "o")
    for i7 in range(2):
        log(i7)
        o.n += await o.queue.get()
        try:
            o.queue.put_nowait(9)
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
    o.n += await t5
    o.n += await t5
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        for i2 in range(2):
            log(i2)
            await asyncio.sleep(0)
            log(k + "a")
        for i3 in range(3):
            log(i3)
            await asyncio.sleep(0)
            log(k + "b")
            o.n += await fail(k + "c", 0)
    for i4 in range(3):
        log(i4)
        for i5 in range(3):
            log(i5)
            await o.queue.put(0)
        o.n += await o.queue.get()
    return 9


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c1_w0(k + "d", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c1_w0(k + "e", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c1_w0(k + "f", o))
    o.tasks.append(t8)
    o.n += await leaf(k + "g", 43)
    await asyncio.sleep(0)
    log(k + "h")
    await asyncio.sleep(0)
    log(k + "i")
    await o.queue.join()
    log(k + "j")
    t9 = asyncio.create_task(hop(k + "k", 20, 2))
    o.tasks.append(t9)
    await asyncio.sleep(0)
    log(k + "l")
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    log(k + "a")
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    await asyncio.sleep(0)
    log(k + "b")
    try:
        await asyncio.sleep(0)
        for i1 in range(3):
            log(i1)
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
            log(k + "c")
    except Oops as e2:
        log(e2)
    return 85


async def c2_w1(k: str, o: Box) -> int:
    await o.queue.put(45)
    await asyncio.sleep(0)
    log(k + "d")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "e")
    except asyncio.CancelledError as e3:
        log(k + "f", "cancelled", e3)
        o.n += await leaf(k + "g", 79)
        raise
    return 44


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(c2_w0(k + "h", o))
    o.tasks.append(t4)
    t5 = asyncio.create_task(leaf(k + "i", 9))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c2_w1(k + "j", o))
    o.tasks.append(t6)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "k")
            await o.queue.put(40)
        except Oops:
            await o.prio.put(11)
        log(o.queue.qsize(), o.queue.full())
    except Oops:
        await o.queue.put(48)
    else:
        log(k + "l")
    await o.prio.put(49)
    t7 = asyncio.create_task(c2_w0(k + "m", o))
    o.tasks.append(t7)
    try:
        await asyncio.sleep(0)
        await o.prio.put(3)
        o.n += await c2_w1(k + "n", o)
    finally:
        log(k + "o")
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        for i2 in range(3):
            log(i2)
            t3 = asyncio.create_task(fail(k + "a", 0))
            o.tasks.append(t3)
            o.n += await t3
    try:
        await asyncio.sleep(0)
        for i4 in range(2):
            log(i4)
            await asyncio.sleep(0)
            log(k + "b")
        for i5 in range(2):
            log(i5)
            o.n += await o.queue.get()
            t6 = asyncio.create_task(hop(k + "c", 45, 3))
            o.tasks.append(t6)
            o.n += await t6
    except Oops:
        if o.n % 2:
            raise Oops(k + "d")
    finally:
        log(k + "e")
    log(k + "f")
    try:
        await asyncio.sleep(0)
        for i7 in range(2):
            log(i7)
            log(k + "g")
            await asyncio.sleep(0)
            log(k + "h")
        log(o.queue.qsize(), o.queue.full())
    except asyncio.CancelledError as e8:
        log(k + "i", "cancelled", e8)
        await o.queue.put(4)
        raise
    else:
        log(k + "j")
    finally:
        log(k + "k")
        await asyncio.sleep(0)
        log(k + "l")
    return 88


async def c3_w1(k: str, o: Box) -> int:
    o.n += 3
    await o.queue.join()
    log(k + "m")
    log(o.queue.qsize(), o.queue.full())
    o.n += 9
    return 75


async def c3_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "n")
        await asyncio.sleep(0)
        log(k + "o")
    except asyncio.CancelledError as e9:
        log(k + "p", "cancelled", e9)
        t10 = asyncio.create_task(c3_w1(k + "q", o))
        o.tasks.append(t10)
        raise
    finally:
        log(k + "r")
        await asyncio.sleep(0)
        log(k + "s")
    try:
        o.queue.put_nowait(7)
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
            t11 = asyncio.create_task(hop(k + "t", 64, 2))
            o.tasks.append(t11)
            o.n += await t11
        except Oops:
            t12 = asyncio.create_task(hop(k + "u", 77, 2))
            o.tasks.append(t12)
            o.n += await t12
        else:
            log(k + "v")
        finally:
            log(k + "w")
        await o.queue.put(39)
    except asyncio.CancelledError as e13:
        log(k + "x", "cancelled", e13)
        await o.queue.put(2)
        raise
    else:
        log(k + "y")
    finally:
        log(k + "z")
    return 14


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t14 = asyncio.create_task(fail(k + "a1", 1))
    o.tasks.append(t14)
    t15 = asyncio.create_task(leaf(k + "b1", 13))
    o.tasks.append(t15)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await o.queue.get()
            log(k + "c1")
        except asyncio.CancelledError as e16:
            log(k + "d1", "cancelled", e16)
            await o.queue.put(35)
            raise
        else:
            log(k + "e1")
        try:
            await asyncio.sleep(0)
            log(k + "f1")
            t17 = asyncio.create_task(hop(k + "g1", 92, 1))
            o.tasks.append(t17)
        finally:
            log(k + "h1")
    except asyncio.CancelledError as e18:
        log(k + "i1", "cancelled", e18)
        o.n += await leaf(k + "j1", 43)
        raise
    o.n += 3
    for i19 in range(2):
        log(i19)
        for i20 in range(2):
            log(i20)
            t21 = asyncio.create_task(leaf(k + "k1", 86))
            o.tasks.append(t21)
            log(o.queue.qsize(), o.queue.full())
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    await o.prio.put(25)
    t1 = asyncio.create_task(fail(k + "a", 1))
    o.tasks.append(t1)
    o.n += await leaf(k + "b", 7)
    o.n += await hop(k + "c", 91, 3)
    return 76


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(hop(k + "d", 10, 1))
    o.tasks.append(t2)
    t3 = asyncio.create_task(leaf(k + "e", 12))
    o.tasks.append(t3)
    o.n += await c4_w0(k + "f", o)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "g")
            await asyncio.sleep(0)
            log(k + "h")
        except Oops as e4:
            log(e4)
        finally:
            log(k + "i")
            await asyncio.sleep(0)
            log(k + "j")
        for i5 in range(2):
            log(i5)
            o.n += await t2
            t6 = asyncio.create_task(fail(k + "k", 2))
            o.tasks.append(t6)
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    try:
        await asyncio.sleep(0)
        await o.prio.put(47)
    except Oops:
        await asyncio.sleep(0)
        log(k + "n")
    else:
        log(k + "o")
    finally:
        log(k + "p")
        await asyncio.sleep(0)
        log(k + "q")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "r")
    except Oops:
        o.n += await c4_w0(k + "s", o)
    else:
        log(k + "t")
    finally:
        log(k + "u")
    await asyncio.sleep(0)
    log(k + "v")
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
    except asyncio.CancelledError as e1:
        log(k + "b", "cancelled", e1)
        log(o.tasks[0 % len(o.tasks)].done())
        raise
    else:
        log(k + "c")
    for i2 in range(3):
        log(i2)
        log(k + "d")
    await o.queue.put(15)
    return 99


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "e", 18, 3))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c5_w0(k + "f", o))
    o.tasks.append(t4)
    await asyncio.sleep(0)
    log(k + "g")
    try:
        await asyncio.sleep(0)
        for i5 in range(3):
            log(i5)
            await asyncio.sleep(0)
            log(k + "h")
    except asyncio.CancelledError as e6:
        log(k + "i", "cancelled", e6)
        await asyncio.sleep(0)
        log(k + "j")
        raise
    for i7 in range(3):
        log(i7)
        for i8 in range(3):
            log(i8)
            t9 = asyncio.create_task(c5_w0(k + "k", o))
            o.tasks.append(t9)
            if o.n % 2:
                raise Oops(k + "l")
        try:
            await asyncio.sleep(0)
            o.n += await leaf(k + "m", 4)
        finally:
            log(k + "n")
            await asyncio.sleep(0)
            log(k + "o")
    await o.queue.put(35)
    try:
        await asyncio.sleep(0)
        log(k + "p")
    except Oops:
        o.n += await t3
    else:
        log(k + "q")
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
        o.n += await o.queue.get()
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "e")
        except Oops:
            await asyncio.sleep(0)
            log(k + "f")
    try:
        await asyncio.sleep(0)
        await o.prio.put(21)
        await asyncio.sleep(0)
        log(k + "g")
    except asyncio.CancelledError as e3:
        log(k + "h", "cancelled", e3)
        await asyncio.sleep(0)
        log(k + "i")
        raise
    else:
        log(k + "j")
    finally:
        log(k + "k")
        await asyncio.sleep(0)
        log(k + "l")
    return 30


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(leaf(k + "m", 80))
    o.tasks.append(t4)
    t5 = asyncio.create_task(hop(k + "n", 77, 3))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c6_w0(k + "o", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "p", 44, 1))
    o.tasks.append(t7)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "q")
            if o.n % 2:
                raise Oops(k + "r")
        finally:
            log(k + "s")
        log(t5.done())
    except asyncio.CancelledError as e8:
        log(k + "t", "cancelled", e8)
        await asyncio.sleep(0)
        log(k + "u")
        raise
    finally:
        log(k + "v")
    for i9 in range(2):
        log(i9)
        for i10 in range(3):
            log(i10)
            t11 = asyncio.create_task(c6_w0(k + "w", o))
            o.tasks.append(t11)
            await o.queue.join()
            log(k + "x")
        await asyncio.sleep(0)
        log(k + "y")
    try:
        await asyncio.sleep(0)
        log(k + "z")
    finally:
        log(k + "a1")
    for i12 in range(2):
        log(i12)
        o.n += await o.queue.get()
        try:
            o.queue.put_nowait(24)
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
    try:
        await asyncio.sleep(0)
        try:
            o.queue.task_done()
        except ValueError as e:
            log(e)
        log(t6.done())
    except asyncio.CancelledError as e13:
        log(k + "b1", "cancelled", e13)
        log(t6.done())
        raise
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    o.n += 5
    for i1 in range(3):
        log(i1)
        await o.queue.put(9)
    for i2 in range(2):
        log(i2)
        log(o.tasks[1 % len(o.tasks)].done())
        await o.queue.put(31)
    log(k + "a")
    return 21


async def c7_w1(k: str, o: Box) -> int:
    for i3 in range(3):
        log(i3)
        o.n += await o.queue.get()
    for i4 in range(3):
        log(i4)
        for i5 in range(2):
            log(i5)
            await o.prio.put(36)
        t6 = asyncio.create_task(c7_w0(k + "b", o))
        o.tasks.append(t6)
        o.n += await t6
    await asyncio.sleep(0)
    log(k + "c")
    return 98


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(leaf(k + "d", 22))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c7_w1(k + "e", o))
    o.tasks.append(t8)
    for i9 in range(2):
        log(i9)
        for i10 in range(2):
            log(i10)
            await asyncio.sleep(0)
            log(k + "f")
            await asyncio.sleep(0)
            log(k + "g")
    o.n += await t7
    try:
        await asyncio.sleep(0)
        o.n += await t8
    except Oops as e11:
        log(e11)
    await asyncio.sleep(0)
    log(k + "h")
    for i12 in range(2):
        log(i12)
        try:
            log(o.queue.get_nowait())
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
        for i13 in range(2):
            log(i13)
            o.n += await o.queue.get()
    for i14 in range(3):
        log(i14)
        try:
            await asyncio.sleep(0)
            log(o.tasks[0 % len(o.tasks)].done())
        except asyncio.CancelledError as e15:
            log(k + "i", "cancelled", e15)
            log(k + "j")
            raise
        else:
            log(k + "k")
        finally:
            log(k + "l")
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        await asyncio.sleep(0)
        log(k + "a")
        for i2 in range(3):
            log(i2)
            await asyncio.sleep(0)
            log(k + "b")
            o.n += await o.queue.get()
    t3 = asyncio.create_task(hop(k + "c", 3, 1))
    o.tasks.append(t3)
    o.n += await t3
    await asyncio.sleep(0)
    log(k + "d")
    return 25


async def c8_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "e")
    await o.queue.put(43)
    return 79


async def c8_w2(k: str, o: Box) -> int:
    o.n += 1
    await asyncio.sleep(0)
    log(k + "f")
    for i4 in range(3):
        log(i4)
        t5 = asyncio.create_task(hop(k + "g", 27, 2))
        o.tasks.append(t5)
        o.n += await t5
    return 40


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c8_w2(k + "h", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c8_w2(k + "i", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c8_w2(k + "j", o))
    o.tasks.append(t8)
    for i9 in range(2):
        log(i9)
        for i10 in range(3):
            log(i10)
            o.n += await t7
        try:
            await asyncio.sleep(0)
            try:
                o.queue.put_nowait(47)
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
            o.n += await t8
        except Oops as e11:
            log(e11)
        else:
            log(k + "k")
        finally:
            log(k + "l")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await o.queue.get()
        except Oops:
            await asyncio.sleep(0)
            log(k + "m")
        finally:
            log(k + "n")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "o")
        except Oops as e12:
            log(e12)
        finally:
            log(k + "p")
    except Oops as e13:
        log(e13)
    log(await o.prio.get())
    log(t8.done())
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "a")
        except Oops as e1:
            log(e1)
        else:
            log(k + "b")
        o.n += await hop(k + "c", 66, 2)
    except Oops:
        await asyncio.sleep(0)
        log(k + "d")
    else:
        log(k + "e")
    await o.queue.join()
    log(k + "f")
    await asyncio.sleep(0)
    log(k + "g")
    return 91


async def c9_w1(k: str, o: Box) -> int:
    for i2 in range(3):
        log(i2)
        try:
            o.queue.put_nowait(16)
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
    for i3 in range(3):
        log(i3)
        try:
            await asyncio.sleep(0)
            await o.prio.put(22)
        except Oops:
            await o.prio.put(29)
    await asyncio.sleep(0)
    log(k + "h")
    return 95


async def c9_w2(k: str, o: Box) -> int:
    t4 = asyncio.create_task(c9_w0(k + "i", o))
    o.tasks.append(t4)
    o.n += 6
    o.n += await t4
    return 71


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(hop(k + "j", 47, 3))
    o.tasks.append(t5)
    t6 = asyncio.create_task(fail(k + "k", 2))
    o.tasks.append(t6)
    o.n += 6
    try:
        await asyncio.sleep(0)
        try:
            log(o.queue.get_nowait())
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
        log(await o.prio.get())
    except Oops as e7:
        log(e7)
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    await asyncio.sleep(0)
    log(k + "n")
    try:
        await asyncio.sleep(0)
        for i8 in range(2):
            log(i8)
            o.n += 5
    except Oops as e9:
        log(e9)
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += 5
            await asyncio.sleep(0)
            log(k + "a")
        finally:
            log(k + "b")
    finally:
        log(k + "c")
    for i1 in range(3):
        log(i1)
        t2 = asyncio.create_task(fail(k + "d", 1))
        o.tasks.append(t2)
        log(k + "e")
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    return 3


async def c10_w1(k: str, o: Box) -> int:
    t3 = asyncio.create_task(hop(k + "f", 34, 3))
    o.tasks.append(t3)
    o.n += await t3
    await o.queue.join()
    log(k + "g")
    await asyncio.sleep(0)
    log(k + "h")
    return 97


async def c10_w2(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i4 in range(2):
            log(i4)
            await asyncio.sleep(0)
            log(k + "i")
        log(await o.prio.get())
    finally:
        log(k + "j")
        await asyncio.sleep(0)
        log(k + "k")
    for i5 in range(2):
        log(i5)
        await asyncio.sleep(0)
        log(k + "l")
    log(o.queue.qsize(), o.queue.full())
    log(o.tasks[4 % len(o.tasks)].done())
    return 25


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(leaf(k + "m", 57))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c10_w2(k + "n", o))
    o.tasks.append(t7)
    o.n += await hop(k + "o", 15, 1)
    o.n += await t6
    try:
        o.queue.put_nowait(12)
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        t2 = asyncio.create_task(leaf(k + "a", 93))
        o.tasks.append(t2)
        log(o.queue.qsize(), o.queue.full())
    t3 = asyncio.create_task(hop(k + "b", 86, 2))
    o.tasks.append(t3)
    log(o.queue.qsize(), o.queue.full())
    return 51


async def c11_w1(k: str, o: Box) -> int:
    o.n += 9
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    o.n += await leaf(k + "c", 31)
    for i4 in range(3):
        log(i4)
        o.n += await hop(k + "d", 89, 1)
    return 33


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(hop(k + "e", 28, 2))
    o.tasks.append(t5)
    t6 = asyncio.create_task(fail(k + "f", 2))
    o.tasks.append(t6)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "g")
        try:
            await asyncio.sleep(0)
            await o.queue.put(5)
            t7 = asyncio.create_task(hop(k + "h", 79, 1))
            o.tasks.append(t7)
        except asyncio.CancelledError as e8:
            log(k + "i", "cancelled", e8)
            o.n += await o.queue.get()
            raise
    finally:
        log(k + "j")
        await asyncio.sleep(0)
        log(k + "k")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t9 = asyncio.create_task(hop(k + "l", 20, 1))
            o.tasks.append(t9)
            try:
                log(o.queue.get_nowait())
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
        except asyncio.CancelledError as e10:
            log(k + "m", "cancelled", e10)
            log(k + "n")
            raise
        log(t5.done())
    finally:
        log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
    t11 = asyncio.create_task(hop(k + "q", 79, 3))
    o.tasks.append(t11)
    await asyncio.sleep(0)
    log(k + "r")
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 17, 3))
    o.tasks.append(t1)
    log(o.tasks[1 % len(o.tasks)].done())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t1
            o.n += await leaf(k + "b", 6)
        except asyncio.CancelledError as e2:
            log(k + "c", "cancelled", e2)
            log(k + "d")
            raise
        await o.prio.put(4)
    finally:
        log(k + "e")
    return 2


async def c12_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "f")
            await asyncio.sleep(0)
            log(k + "g")
        except Oops:
            o.n += 2
        finally:
            log(k + "h")
            await asyncio.sleep(0)
            log(k + "i")
    except Oops:
        await asyncio.sleep(0)
        log(k + "j")
    for i3 in range(3):
        log(i3)
        try:
            await asyncio.sleep(0)
            o.n += await c12_w0(k + "k", o)
        except Oops as e4:
            log(e4)
        finally:
            log(k + "l")
    o.n += await c12_w0(k + "m", o)
    return 97


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(fail(k + "n", 2))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c12_w1(k + "o", o))
    o.tasks.append(t6)
    await asyncio.sleep(0)
    log(k + "p")
    for i7 in range(2):
        log(i7)
        log(o.tasks[0 % len(o.tasks)].done())
        try:
            await asyncio.sleep(0)
            o.n += await t6
        except Oops as e8:
            log(e8)
        else:
            log(k + "q")
    try:
        await asyncio.sleep(0)
        try:
            log(o.queue.get_nowait())
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
        for i9 in range(2):
            log(i9)
            await asyncio.sleep(0)
            log(k + "r")
            log(k + "s")
    except Oops:
        log(o.tasks[4 % len(o.tasks)].done())
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        await o.queue.join()
        log(k + "a")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await o.prio.put(7)
        except Oops:
            log(o.queue.qsize(), o.queue.full())
        await o.queue.put(42)
    except Oops as e2:
        log(e2)
    finally:
        log(k + "b")
        await asyncio.sleep(0)
        log(k + "c")
    o.n += 9
    o.n += await o.queue.get()
    return 29


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "d", 21, 2))
    o.tasks.append(t3)
    t4 = asyncio.create_task(hop(k + "e", 13, 3))
    o.tasks.append(t4)
    for i5 in range(3):
        log(i5)
        try:
            await asyncio.sleep(0)
            if o.n % 2:
                raise Oops(k + "f")
        except Oops as e6:
            log(e6)
    log(o.queue.qsize(), o.queue.full())
    try:
        await asyncio.sleep(0)
        log(k + "g")
    except asyncio.CancelledError as e7:
        log(k + "h", "cancelled", e7)
        t8 = asyncio.create_task(leaf(k + "i", 90))
        o.tasks.append(t8)
        raise
    finally:
        log(k + "j")
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        try:
            o.queue.put_nowait(21)
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
        for i2 in range(3):
            log(i2)
            o.n += 2
            await asyncio.sleep(0)
            log(k + "a")
    try:
        await asyncio.sleep(0)
        log(k + "b")
    except asyncio.CancelledError as e3:
        log(k + "c", "cancelled", e3)
        t4 = asyncio.create_task(leaf(k + "d", 53))
        o.tasks.append(t4)
        o.n += await t4
        raise
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    for i5 in range(2):
        log(i5)
        log(o.queue.qsize(), o.queue.full())
        for i6 in range(3):
            log(i6)
            t7 = asyncio.create_task(hop(k + "g", 92, 3))
            o.tasks.append(t7)
            o.n += await t7
            o.n += 3
    return 69


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(c14_w0(k + "h", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c14_w0(k + "i", o))
    o.tasks.append(t9)
    for i10 in range(3):
        log(i10)
        t11 = asyncio.create_task(c14_w0(k + "j", o))
        o.tasks.append(t11)
        try:
            await asyncio.sleep(0)
            o.n += await o.queue.get()
        finally:
            log(k + "k")
            await asyncio.sleep(0)
            log(k + "l")
    log(k + "m")
    await asyncio.sleep(0)
    log(k + "n")
    log(k + "o")
    await asyncio.sleep(0)
    log(k + "p")
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        for i2 in range(3):
            log(i2)
            log(o.tasks[2 % len(o.tasks)].done())
            log(k + "a")
    try:
        await asyncio.sleep(0)
        log(k + "b")
        try:
            await asyncio.sleep(0)
            t3 = asyncio.create_task(leaf(k + "c", 9))
            o.tasks.append(t3)
            o.n += await o.queue.get()
        except asyncio.CancelledError as e4:
            log(k + "d", "cancelled", e4)
            if o.n % 2:
                raise Oops(k + "e")
            raise
    except asyncio.CancelledError as e5:
        log(k + "f", "cancelled", e5)
        try:
            o.queue.put_nowait(17)
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
        raise
    return 61


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(leaf(k + "g", 65))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c15_w0(k + "h", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(fail(k + "i", 2))
    o.tasks.append(t8)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "j")
            o.n += await t8
        finally:
            log(k + "k")
            await asyncio.sleep(0)
            log(k + "l")
    except Oops:
        await asyncio.sleep(0)
        log(k + "m")
    else:
        log(k + "n")
    await o.queue.put(7)
    for i9 in range(3):
        log(i9)
        await asyncio.sleep(0)
        log(k + "o")
    await o.queue.put(31)
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    log(k + "a")
    try:
        await asyncio.sleep(0)
        for i1 in range(2):
            log(i1)
            t2 = asyncio.create_task(leaf(k + "b", 50))
            o.tasks.append(t2)
            o.n += await t2
            o.n += await t2
    except Oops as e3:
        log(e3)
    finally:
        log(k + "c")
    o.n += await o.queue.get()
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t4 = asyncio.create_task(hop(k + "d", 98, 3))
            o.tasks.append(t4)
            o.n += await t4
            log(k + "e")
        except Oops as e5:
            log(e5)
        t6 = asyncio.create_task(fail(k + "f", 1))
        o.tasks.append(t6)
    except asyncio.CancelledError as e7:
        log(k + "g", "cancelled", e7)
        await asyncio.sleep(0)
        log(k + "h")
        raise
    finally:
        log(k + "i")
    return 10


async def c16_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "j")
    for i8 in range(2):
        log(i8)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "k")
        finally:
            log(k + "l")
            await asyncio.sleep(0)
            log(k + "m")
    return 96


async def c16_w2(k: str, o: Box) -> int:
    for i9 in range(2):
        log(i9)
        t10 = asyncio.create_task(c16_w0(k + "n", o))
        o.tasks.append(t10)
    await asyncio.sleep(0)
    log(k + "o")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += 8
            log(await o.prio.get())
        except Oops as e11:
            log(e11)
        else:
            log(k + "p")
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "q", 42, 2)
        except asyncio.CancelledError as e12:
            log(k + "r", "cancelled", e12)
            o.n += await c16_w0(k + "s", o)
            raise
    except Oops:
        await asyncio.sleep(0)
        log(k + "t")
    else:
        log(k + "u")
    for i13 in range(3):
        log(i13)
        for i14 in range(2):
            log(i14)
            log(k + "v")
        try:
            await asyncio.sleep(0)
            t15 = asyncio.create_task(c16_w0(k + "w", o))
            o.tasks.append(t15)
            o.n += await t15
            o.n += await t15
        except Oops as e16:
            log(e16)
        finally:
            log(k + "x")
            await asyncio.sleep(0)
            log(k + "y")
    return 14


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t17 = asyncio.create_task(c16_w1(k + "z", o))
    o.tasks.append(t17)
    t18 = asyncio.create_task(c16_w2(k + "a1", o))
    o.tasks.append(t18)
    for i19 in range(2):
        log(i19)
        log(o.queue.qsize(), o.queue.full())
    for i20 in range(3):
        log(i20)
        log(k + "b1")
    await o.queue.put(35)
    o.n += await t17
    for i21 in range(2):
        log(i21)
        for i22 in range(2):
            log(i22)
            t23 = asyncio.create_task(fail(k + "c1", 0))
            o.tasks.append(t23)
            t24 = asyncio.create_task(hop(k + "d1", 83, 2))
            o.tasks.append(t24)
        await o.queue.put(18)
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(fail(k + "a", 1))
    o.tasks.append(t1)
    o.n += await t1
    return 17


async def c17_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "b")
    o.n += await fail(k + "c", 1)
    for i2 in range(3):
        log(i2)
        try:
            await asyncio.sleep(0)
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
            await asyncio.sleep(0)
            log(k + "d")
        finally:
            log(k + "e")
    return 94


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c17_w0(k + "f", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c17_w1(k + "g", o))
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            try:
                log(o.queue.get_nowait())
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
            o.n += await o.queue.get()
        except Oops as e5:
            log(e5)
        else:
            log(k + "h")
        finally:
            log(k + "i")
    finally:
        log(k + "j")
        await asyncio.sleep(0)
        log(k + "k")
    o.n += await o.queue.get()
    t6 = asyncio.create_task(fail(k + "l", 2))
    o.tasks.append(t6)
    log(await o.prio.get())
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t1 = asyncio.create_task(hop(k + "a", 28, 3))
            o.tasks.append(t1)
            o.n += await t1
            await asyncio.sleep(0)
            log(k + "b")
        except Oops as e2:
            log(e2)
        finally:
            log(k + "c")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "d")
            o.n += 3
        finally:
            log(k + "e")
    except Oops as e3:
        log(e3)
    else:
        log(k + "f")
    o.n += await fail(k + "g", 0)
    for i4 in range(2):
        log(i4)
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "h", 28, 2)
            await asyncio.sleep(0)
            log(k + "i")
        except asyncio.CancelledError as e5:
            log(k + "j", "cancelled", e5)
            o.n += await o.queue.get()
            raise
        try:
            o.queue.put_nowait(39)
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
    return 10


async def c18_w1(k: str, o: Box) -> int:
    t6 = asyncio.create_task(hop(k + "k", 14, 1))
    o.tasks.append(t6)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await c18_w0(k + "l", o)
            o.n += 5
        except Oops:
            log(t6.done())
        try:
            await asyncio.sleep(0)
            await o.queue.join()
            log(k + "m")
            log(await o.prio.get())
        except Oops as e7:
            log(e7)
        else:
            log(k + "n")
    except Oops:
        o.n += 3
    else:
        log(k + "o")
    finally:
        log(k + "p")
    return 35


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(fail(k + "q", 1))
    o.tasks.append(t8)
    t9 = asyncio.create_task(hop(k + "r", 25, 3))
    o.tasks.append(t9)
    try:
        await asyncio.sleep(0)
        log(o.tasks[3 % len(o.tasks)].done())
        await asyncio.sleep(0)
        log(k + "s")
    finally:
        log(k + "t")
        await asyncio.sleep(0)
        log(k + "u")
    try:
        await asyncio.sleep(0)
        for i10 in range(2):
            log(i10)
            log(k + "v")
        o.n += await t8
    except Oops as e11:
        log(e11)
    finally:
        log(k + "w")
        await asyncio.sleep(0)
        log(k + "x")
    o.n += await leaf(k + "y", 79)
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    await o.queue.put(15)
    try:
        await asyncio.sleep(0)
        for i1 in range(2):
            log(i1)
            try:
                log(o.queue.get_nowait())
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
    except asyncio.CancelledError as e2:
        log(k + "b", "cancelled", e2)
        await o.queue.join()
        log(k + "c")
        raise
    else:
        log(k + "d")
    finally:
        log(k + "e")
        await asyncio.sleep(0)
        log(k + "f")
    return 10


async def c19_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            t3 = asyncio.create_task(leaf(k + "g", 77))
            o.tasks.append(t3)
            o.n += await t3
            await asyncio.sleep(0)
            log(k + "h")
        except Oops as e4:
            log(e4)
        finally:
            log(k + "i")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "j")
        except asyncio.CancelledError as e5:
            log(k + "k", "cancelled", e5)
            o.n += 6
            raise
    except Oops:
        t6 = asyncio.create_task(c19_w0(k + "l", o))
        o.tasks.append(t6)
    t7 = asyncio.create_task(fail(k + "m", 1))
    o.tasks.append(t7)
    return 56


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t8 = asyncio.create_task(leaf(k + "n", 23))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c19_w1(k + "o", o))
    o.tasks.append(t9)
    t10 = asyncio.create_task(leaf(k + "p", 75))
    o.tasks.append(t10)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(o.queue.qsize(), o.queue.full())
        except Oops:
            o.n += await t9
        finally:
            log(k + "q")
    except Oops as e11:
        log(e11)
    log(await o.prio.get())
    t12 = asyncio.create_task(c19_w1(k + "r", o))
    o.tasks.append(t12)
    await asyncio.sleep(0)
    log(k + "s")
    for i13 in range(3):
        log(i13)
        await asyncio.sleep(0)
        log(k + "t")
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(fail(k + "a", 0))
    o.tasks.append(t1)
    o.n += await t1
    log(k + "b")
    return 24


async def c20_w1(k: str, o: Box) -> int:
    try:
        log(o.queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
        finally:
            log(k + "e")
        try:
            await asyncio.sleep(0)
            log(o.tasks[2 % len(o.tasks)].done())
        except Oops:
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
    except Oops:
        log(o.queue.qsize(), o.queue.full())
    finally:
        log(k + "f")
    return 56


async def c20_w2(k: str, o: Box) -> int:
    for i2 in range(2):
        log(i2)
        await asyncio.sleep(0)
        log(k + "g")
        await o.queue.put(42)
    try:
        await asyncio.sleep(0)
        for i3 in range(3):
            log(i3)
            await asyncio.sleep(0)
            log(k + "h")
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
    except Oops as e4:
        log(e4)
    try:
        await asyncio.sleep(0)
        for i5 in range(2):
            log(i5)
            o.n += await fail(k + "i", 1)
            o.n += 2
        for i6 in range(2):
            log(i6)
            o.n += 3
            o.n += await leaf(k + "j", 92)
    except Oops:
        if o.n % 2:
            raise Oops(k + "k")
    return 42


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "l", 66, 1))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c20_w2(k + "m", o))
    o.tasks.append(t8)
    o.n += await t8
    t9 = asyncio.create_task(c20_w0(k + "n", o))
    o.tasks.append(t9)
    for i10 in range(2):
        log(i10)
        try:
            o.queue.put_nowait(49)
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
        try:
            await asyncio.sleep(0)
            t11 = asyncio.create_task(c20_w1(k + "o", o))
            o.tasks.append(t11)
        except Oops as e12:
            log(e12)
        else:
            log(k + "p")
    t13 = asyncio.create_task(hop(k + "q", 78, 2))
    o.tasks.append(t13)
    try:
        await asyncio.sleep(0)
        log(k + "r")
    except asyncio.CancelledError as e14:
        log(k + "s", "cancelled", e14)
        await asyncio.sleep(0)
        log(k + "t")
        raise
    else:
        log(k + "u")
    finally:
        log(k + "v")
        await asyncio.sleep(0)
        log(k + "w")
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    t1 = asyncio.create_task(leaf(k + "b", 61))
    o.tasks.append(t1)
    return 76


async def c21_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        log(o.tasks[0 % len(o.tasks)].done())
    except asyncio.CancelledError as e2:
        log(k + "c", "cancelled", e2)
        await asyncio.sleep(0)
        log(k + "d")
        raise
    else:
        log(k + "e")
    finally:
        log(k + "f")
    for i3 in range(3):
        log(i3)
        log(k + "g")
        log(k + "h")
    await asyncio.sleep(0)
    log(k + "i")
    return 69


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(leaf(k + "j", 0))
    o.tasks.append(t4)
    t5 = asyncio.create_task(fail(k + "k", 1))
    o.tasks.append(t5)
    log(k + "l")
    for i6 in range(2):
        log(i6)
        o.n += 1
    try:
        await asyncio.sleep(0)
        log(k + "m")
    except asyncio.CancelledError as e7:
        log(k + "n", "cancelled", e7)
        o.n += await fail(k + "o", 1)
        raise
    return o.n


async def c22_w0(k: str, o: Box) -> int:
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
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    for i2 in range(3):
        log(i2)
        try:
            await asyncio.sleep(0)
            log(k + "e")
        except Oops:
            o.n += await fail(k + "f", 1)
    return 54


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(leaf(k + "g", 40))
    o.tasks.append(t3)
    t4 = asyncio.create_task(hop(k + "h", 5, 1))
    o.tasks.append(t4)
    await asyncio.sleep(0)
    log(k + "i")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await t3
        finally:
            log(k + "j")
        t5 = asyncio.create_task(hop(k + "k", 32, 1))
        o.tasks.append(t5)
    except Oops:
        log(o.tasks[3 % len(o.tasks)].done())
    else:
        log(k + "l")
    finally:
        log(k + "m")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await o.queue.get()
        except Oops as e6:
            log(e6)
    except asyncio.CancelledError as e7:
        log(k + "n", "cancelled", e7)
        o.n += 3
        raise
    finally:
        log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        await asyncio.sleep(0)
        log(k + "a")
        try:
            await asyncio.sleep(0)
            try:
                log(o.queue.get_nowait())
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
            log(await o.prio.get())
        except Oops as e2:
            log(e2)
        else:
            log(k + "b")
    t3 = asyncio.create_task(leaf(k + "c", 29))
    o.tasks.append(t3)
    for i4 in range(2):
        log(i4)
        o.n += await t3
        for i5 in range(2):
            log(i5)
            o.n += await t3
    await o.queue.join()
    log(k + "d")
    return 43


async def c23_w1(k: str, o: Box) -> int:
    for i6 in range(3):
        log(i6)
        for i7 in range(3):
            log(i7)
            log(o.queue.qsize(), o.queue.full())
    t8 = asyncio.create_task(hop(k + "e", 37, 3))
    o.tasks.append(t8)
    o.n += await t8
    for i9 in range(3):
        log(i9)
        for i10 in range(2):
            log(i10)
            await o.queue.join()
            log(k + "f")
    try:
        await asyncio.sleep(0)
        for i11 in range(2):
            log(i11)
            await asyncio.sleep(0)
            log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    finally:
        log(k + "i")
    return 43


async def c23_w2(k: str, o: Box) -> int:
    t12 = asyncio.create_task(fail(k + "j", 0))
    o.tasks.append(t12)
    log(await o.prio.get())
    return 72


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t13 = asyncio.create_task(c23_w0(k + "k", o))
    o.tasks.append(t13)
    t14 = asyncio.create_task(c23_w1(k + "l", o))
    o.tasks.append(t14)
    await asyncio.sleep(0)
    log(k + "m")
    for i15 in range(3):
        log(i15)
        await o.prio.put(27)
        log(k + "n")
    o.n += await t13
    for i16 in range(3):
        log(i16)
        t17 = asyncio.create_task(fail(k + "o", 0))
        o.tasks.append(t17)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "p")
        except Oops as e18:
            log(e18)
        else:
            log(k + "q")
        finally:
            log(k + "r")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "s")
    except Oops:
        await asyncio.sleep(0)
        log(k + "t")
    finally:
        log(k + "u")
    for i19 in range(2):
        log(i19)
        for i20 in range(2):
            log(i20)
            o.n += await t13
            log(k + "v")
        try:
            await asyncio.sleep(0)
            o.n += 4
            try:
                o.queue.put_nowait(16)
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
        except Oops:
            o.n += await t14
        else:
            log(k + "w")
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    o.n += await hop(k + "a", 95, 3)
    log(k + "b")
    log(k + "c")
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(fail(k + "d", 0))
        o.tasks.append(t1)
    except asyncio.CancelledError as e2:
        log(k + "e", "cancelled", e2)
        log(o.tasks[2 % len(o.tasks)].done())
        raise
    else:
        log(k + "f")
    finally:
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    return 45


async def c24_w1(k: str, o: Box) -> int:
    log(k + "i")
    try:
        await asyncio.sleep(0)
        for i3 in range(3):
            log(i3)
            await asyncio.sleep(0)
            log(k + "j")
            await asyncio.sleep(0)
            log(k + "k")
    finally:
        log(k + "l")
    o.n += 1
    t4 = asyncio.create_task(leaf(k + "m", 59))
    o.tasks.append(t4)
    return 18


async def c24_w2(k: str, o: Box) -> int:
    log(await o.prio.get())
    t5 = asyncio.create_task(c24_w1(k + "n", o))
    o.tasks.append(t5)
    o.n += await fail(k + "o", 2)
    await o.queue.join()
    log(k + "p")
    return 15


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(c24_w2(k + "q", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "r", 82, 3))
    o.tasks.append(t7)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "s")
    except asyncio.CancelledError as e8:
        log(k + "t", "cancelled", e8)
        await asyncio.sleep(0)
        log(k + "u")
        raise
    try:
        await asyncio.sleep(0)
        o.n += await t6
        o.n += await t7
    finally:
        log(k + "v")
        await asyncio.sleep(0)
        log(k + "w")
    try:
        await asyncio.sleep(0)
        log(await o.prio.get())
        try:
            await asyncio.sleep(0)
            try:
                log(o.queue.get_nowait())
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
        except Oops:
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
    except Oops as e9:
        log(e9)
    log(await o.prio.get())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await c24_w1(k + "x", o)
            o.n += await t6
        except Oops:
            o.n += await t6
        try:
            log(o.queue.get_nowait())
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
    finally:
        log(k + "y")
        await asyncio.sleep(0)
        log(k + "z")
    try:
        await asyncio.sleep(0)
        for i10 in range(2):
            log(i10)
            o.n += await hop(k + "a1", 57, 2)
            await o.queue.put(39)
    except Oops:
        o.n += 9
    else:
        log(k + "b1")
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
