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
    await o.queue.join()
    log(k + "a")
    o.n += 9
    log(o.queue.qsize(), o.queue.full())
    for i1 in range(3):
        log(i1)
        for i2 in range(2):
            log(i2)
            o.n += await o.queue.get()
    return 44


async def c0_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i3 in range(2):
            log(i3)
            log(k + "b")
            await asyncio.sleep(0)
            log(k + "c")
        try:
            await asyncio.sleep(0)
            t4 = asyncio.create_task(c0_w0(k + "d", o))
            o.tasks.append(t4)
            o.n += await t4
        except Oops as e5:
            log(e5)
    except Oops:
        t6 = asyncio.create_task(hop(k + "e", 65, 3))
        o.tasks.append(t6)
        o.n += await t6
    try:
        await asyncio.sleep(0)
        o.n += 4
    except asyncio.CancelledError as e7:
        log(k + "f", "cancelled", e7)
        o.n += 6
        raise
    finally:
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    return 18


async def c0_w2(k: str, o: Box) -> int:
    for i8 in range(2):
        log(i8)
        o.n += await o.queue.get()
        t9 = asyncio.create_task(c0_w0(k + "i", o))
        o.tasks.append(t9)
    await asyncio.sleep(0)
    log(k + "j")
    return 28


async def case0(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t10 = asyncio.create_task(c0_w1(k + "k", o))
    o.tasks.append(t10)
    t11 = asyncio.create_task(hop(k + "l", 8, 1))
    o.tasks.append(t11)
    for i12 in range(3):
        log(i12)
        o.n += await t10
        await asyncio.sleep(0)
        log(k + "m")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "n")
    except Oops:
        await o.prio.put(10)
    log(k + "o")
    log(await o.prio.get())
    return o.n


async def c1_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(hop(k + "a", 67, 2))
    o.tasks.append(t1)
    o.n += await hop(k + "b", 53, 1)
    return 91


async def case1(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(fail(k + "c", 1))
    o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "d", 18, 1))
    o.tasks.append(t3)
    for i4 in range(2):
        log(i4)
        for i5 in range(3):
            log(i5)
            t6 = asyncio.create_task(fail(k + "e", 2))
            o.tasks.append(t6)
            t7 = asyncio.create_task(c1_w0(k + "f", o))
            o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "g", 8, 1))
    o.tasks.append(t8)
    o.n += await t2
    for i9 in range(2):
        log(i9)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "h")
            log(k + "i")
        except Oops as e10:
            log(e10)
        o.n += await o.queue.get()
    for i11 in range(3):
        log(i11)
        log(k + "j")
    return o.n


async def c2_w0(k: str, o: Box) -> int:
    log(k + "a")
    await asyncio.sleep(0)
    log(k + "b")
    await asyncio.sleep(0)
    log(k + "c")
    return 84


async def c2_w1(k: str, o: Box) -> int:
    o.n += 7
    for i1 in range(3):
        log(i1)
        if o.n % 2:
            raise Oops(k + "d")
        try:
            await asyncio.sleep(0)
            t2 = asyncio.create_task(fail(k + "e", 0))
            o.tasks.append(t2)
            await o.queue.put(6)
        except asyncio.CancelledError as e3:
            log(k + "f", "cancelled", e3)
            o.n += 5
            raise
        else:
            log(k + "g")
    for i4 in range(3):
        log(i4)
        log(k + "h")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "i")
            await o.queue.put(23)
        except asyncio.CancelledError as e5:
            log(k + "j", "cancelled", e5)
            log(o.tasks[0 % len(o.tasks)].done())
            raise
    return 24


async def c2_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "k")
    t6 = asyncio.create_task(fail(k + "l", 0))
    o.tasks.append(t6)
    o.n += await t6
    o.n += 2
    return 48


async def case2(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c2_w2(k + "m", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "n", 4, 1))
    o.tasks.append(t8)
    t9 = asyncio.create_task(hop(k + "o", 16, 3))
    o.tasks.append(t9)
    await asyncio.sleep(0)
    log(k + "p")
    o.n += await t7
    for i10 in range(3):
        log(i10)
        try:
            await asyncio.sleep(0)
            log(await o.prio.get())
        except asyncio.CancelledError as e11:
            log(k + "q", "cancelled", e11)
            await asyncio.sleep(0)
            log(k + "r")
            raise
        else:
            log(k + "s")
        finally:
            log(k + "t")
            await asyncio.sleep(0)
            log(k + "u")
        log(await o.prio.get())
    log(t8.done())
    log(o.queue.qsize(), o.queue.full())
    await asyncio.sleep(0)
    log(k + "v")
    return o.n


async def c3_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 11))
    o.tasks.append(t1)
    o.n += 3
    try:
        await asyncio.sleep(0)
        await o.prio.put(21)
        t2 = asyncio.create_task(leaf(k + "b", 67))
        o.tasks.append(t2)
    except Oops as e3:
        log(e3)
    finally:
        log(k + "c")
        await asyncio.sleep(0)
        log(k + "d")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await o.queue.put(27)
            try:
                o.queue.put_nowait(39)
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
        finally:
            log(k + "e")
            await asyncio.sleep(0)
            log(k + "f")
        try:
            await asyncio.sleep(0)
            o.n += await leaf(k + "g", 23)
        except Oops:
            log(t1.done())
        finally:
            log(k + "h")
    except Oops as e4:
        log(e4)
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    return 76


async def c3_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "k")
    finally:
        log(k + "l")
    o.n += 7
    t5 = asyncio.create_task(hop(k + "m", 98, 3))
    o.tasks.append(t5)
    return 97


async def case3(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(leaf(k + "n", 10))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c3_w0(k + "o", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "p", 14, 1))
    o.tasks.append(t8)
    await o.prio.put(22)
    o.n += await t8
    for i9 in range(3):
        log(i9)
        await asyncio.sleep(0)
        log(k + "q")
        log(k + "r")
    return o.n


async def c4_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "a")
    except asyncio.CancelledError as e1:
        log(k + "b", "cancelled", e1)
        try:
            log(o.queue.get_nowait())
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
        raise
    finally:
        log(k + "c")
    await asyncio.sleep(0)
    log(k + "d")
    try:
        await asyncio.sleep(0)
        t2 = asyncio.create_task(hop(k + "e", 64, 3))
        o.tasks.append(t2)
        o.n += await t2
        log(k + "f")
    finally:
        log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    return 90


async def c4_w1(k: str, o: Box) -> int:
    for i3 in range(3):
        log(i3)
        for i4 in range(2):
            log(i4)
            log(k + "i")
            o.n += 6
        for i5 in range(2):
            log(i5)
            log(o.queue.qsize(), o.queue.full())
    t6 = asyncio.create_task(c4_w0(k + "j", o))
    o.tasks.append(t6)
    return 84


async def c4_w2(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "k")
    await o.queue.put(35)
    return 62


async def case4(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "l", 5, 2))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "m", 79, 1))
    o.tasks.append(t8)
    t9 = asyncio.create_task(hop(k + "n", 70, 1))
    o.tasks.append(t9)
    await o.queue.put(30)
    try:
        await asyncio.sleep(0)
        for i10 in range(3):
            log(i10)
            o.n += await c4_w2(k + "o", o)
        log(t7.done())
    except Oops:
        o.n += await o.queue.get()
    for i11 in range(3):
        log(i11)
        try:
            await asyncio.sleep(0)
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
            t12 = asyncio.create_task(leaf(k + "p", 60))
            o.tasks.append(t12)
        except asyncio.CancelledError as e13:
            log(k + "q", "cancelled", e13)
            await asyncio.sleep(0)
            log(k + "r")
            raise
        o.n += 3
    for i14 in range(2):
        log(i14)
        log(await o.prio.get())
    return o.n


async def c5_w0(k: str, o: Box) -> int:
    o.n += await leaf(k + "a", 73)
    try:
        await asyncio.sleep(0)
        await o.prio.put(9)
        try:
            await asyncio.sleep(0)
            t1 = asyncio.create_task(hop(k + "b", 67, 3))
            o.tasks.append(t1)
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
    finally:
        log(k + "e")
    try:
        await asyncio.sleep(0)
        for i2 in range(3):
            log(i2)
            await o.queue.put(14)
            log(await o.prio.get())
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "f", 82, 2)
            await asyncio.sleep(0)
            log(k + "g")
        except asyncio.CancelledError as e3:
            log(k + "h", "cancelled", e3)
            await asyncio.sleep(0)
            log(k + "i")
            raise
    except Oops as e4:
        log(e4)
    return 6


async def case5(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(hop(k + "j", 71, 1))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c5_w0(k + "k", o))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "l", 34, 1))
    o.tasks.append(t7)
    log(k + "m")
    await asyncio.sleep(0)
    log(k + "n")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "o")
            log(t5.done())
        except Oops:
            o.n += 9
        else:
            log(k + "p")
        finally:
            log(k + "q")
            await asyncio.sleep(0)
            log(k + "r")
    except Oops as e8:
        log(e8)
    else:
        log(k + "s")
    return o.n


async def c6_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    for i1 in range(3):
        log(i1)
        try:
            await asyncio.sleep(0)
            await o.prio.put(24)
            await asyncio.sleep(0)
            log(k + "b")
        finally:
            log(k + "c")
        try:
            await asyncio.sleep(0)
            o.n += 6
            t2 = asyncio.create_task(hop(k + "d", 15, 3))
            o.tasks.append(t2)
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
            o.n += await leaf(k + "h", 87)
            t5 = asyncio.create_task(hop(k + "i", 69, 1))
            o.tasks.append(t5)
    return 6


async def case6(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(leaf(k + "j", 87))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c6_w0(k + "k", o))
    o.tasks.append(t7)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(o.tasks[4 % len(o.tasks)].done())
        except Oops:
            o.n += await t6
    finally:
        log(k + "l")
        await asyncio.sleep(0)
        log(k + "m")
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    o.n += await o.queue.get()
    o.n += 3
    return o.n


async def c7_w0(k: str, o: Box) -> int:
    for i1 in range(2):
        log(i1)
        await asyncio.sleep(0)
        log(k + "a")
        try:
            await asyncio.sleep(0)
            o.n += 5
            log(k + "b")
        except Oops:
            o.n += await o.queue.get()
        else:
            log(k + "c")
    o.n += await o.queue.get()
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            o.n += await hop(k + "d", 56, 2)
            await asyncio.sleep(0)
            log(k + "e")
        except Oops as e2:
            log(e2)
        finally:
            log(k + "f")
    except Oops:
        o.n += await hop(k + "g", 65, 3)
    for i3 in range(3):
        log(i3)
        try:
            await asyncio.sleep(0)
            await o.queue.put(45)
            t4 = asyncio.create_task(hop(k + "h", 12, 1))
            o.tasks.append(t4)
        except Oops:
            await o.prio.put(48)
        else:
            log(k + "i")
    return 49


async def c7_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "j")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "k")
        o.n += 2
    except asyncio.CancelledError as e5:
        log(k + "l", "cancelled", e5)
        await asyncio.sleep(0)
        log(k + "m")
        raise
    await asyncio.sleep(0)
    log(k + "n")
    o.n += await c7_w0(k + "o", o)
    return 53


async def case7(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(hop(k + "p", 0, 1))
    o.tasks.append(t6)
    t7 = asyncio.create_task(hop(k + "q", 74, 2))
    o.tasks.append(t7)
    t8 = asyncio.create_task(hop(k + "r", 88, 3))
    o.tasks.append(t8)
    for i9 in range(2):
        log(i9)
        o.n += await o.queue.get()
    for i10 in range(2):
        log(i10)
        o.n += await c7_w0(k + "s", o)
    await asyncio.sleep(0)
    log(k + "t")
    try:
        await asyncio.sleep(0)
        for i11 in range(3):
            log(i11)
            log(k + "u")
            o.n += await t7
    except Oops:
        await o.queue.join()
        log(k + "v")
    for i12 in range(2):
        log(i12)
        try:
            await asyncio.sleep(0)
            log(o.queue.qsize(), o.queue.full())
        finally:
            log(k + "w")
            await asyncio.sleep(0)
            log(k + "x")
        await asyncio.sleep(0)
        log(k + "y")
    o.n += await t6
    return o.n


async def c8_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        for i1 in range(3):
            log(i1)
            o.n += await o.queue.get()
    finally:
        log(k + "a")
    t2 = asyncio.create_task(fail(k + "b", 0))
    o.tasks.append(t2)
    o.n += await t2
    return 40


async def case8(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(hop(k + "c", 97, 3))
    o.tasks.append(t3)
    t4 = asyncio.create_task(leaf(k + "d", 99))
    o.tasks.append(t4)
    o.n += 2
    for i5 in range(3):
        log(i5)
        o.n += 4
        await o.queue.put(17)
    await asyncio.sleep(0)
    log(k + "e")
    try:
        await asyncio.sleep(0)
        await o.prio.put(23)
    except asyncio.CancelledError as e6:
        log(k + "f", "cancelled", e6)
        o.n += await t4
        raise
    finally:
        log(k + "g")
    await asyncio.sleep(0)
    log(k + "h")
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    return o.n


async def c9_w0(k: str, o: Box) -> int:
    log(o.tasks[2 % len(o.tasks)].done())
    try:
        await asyncio.sleep(0)
        for i1 in range(2):
            log(i1)
            log(k + "a")
            await asyncio.sleep(0)
            log(k + "b")
    except asyncio.CancelledError as e2:
        log(k + "c", "cancelled", e2)
        try:
            log(o.queue.get_nowait())
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
        raise
    finally:
        log(k + "d")
    log(await o.prio.get())
    return 30


async def case9(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(c9_w0(k + "e", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c9_w0(k + "f", o))
    o.tasks.append(t4)
    try:
        await asyncio.sleep(0)
        try:
            o.queue.task_done()
        except ValueError as e:
            log(e)
    except Oops:
        o.n += await t3
    await asyncio.sleep(0)
    log(k + "g")
    try:
        log(o.queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "h")
    finally:
        log(k + "i")
        await asyncio.sleep(0)
        log(k + "j")
    await asyncio.sleep(0)
    log(k + "k")
    for i5 in range(3):
        log(i5)
        try:
            await asyncio.sleep(0)
            await o.queue.join()
            log(k + "l")
        except asyncio.CancelledError as e6:
            log(k + "m", "cancelled", e6)
            await o.prio.put(45)
            raise
        for i7 in range(2):
            log(i7)
            await asyncio.sleep(0)
            log(k + "n")
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
    return o.n


async def c10_w0(k: str, o: Box) -> int:
    await o.prio.put(24)
    for i1 in range(2):
        log(i1)
        await o.queue.join()
        log(k + "a")
        await asyncio.sleep(0)
        log(k + "b")
    return 49


async def c10_w1(k: str, o: Box) -> int:
    o.n += 4
    o.n += await o.queue.get()
    log(o.queue.qsize(), o.queue.full())
    await o.prio.put(38)
    return 11


async def case10(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(leaf(k + "c", 21))
    o.tasks.append(t2)
    t3 = asyncio.create_task(fail(k + "d", 2))
    o.tasks.append(t3)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "e")
        except Oops as e4:
            log(e4)
        else:
            log(k + "f")
        try:
            await asyncio.sleep(0)
            o.n += await o.queue.get()
            log(k + "g")
        except Oops as e5:
            log(e5)
        finally:
            log(k + "h")
            await asyncio.sleep(0)
            log(k + "i")
    except asyncio.CancelledError as e6:
        log(k + "j", "cancelled", e6)
        o.n += await hop(k + "k", 14, 2)
        raise
    else:
        log(k + "l")
    t7 = asyncio.create_task(c10_w0(k + "m", o))
    o.tasks.append(t7)
    log(k + "n")
    try:
        log(o.queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    log(k + "o")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(o.queue.qsize(), o.queue.full())
            log(k + "p")
        except Oops:
            t8 = asyncio.create_task(c10_w0(k + "q", o))
            o.tasks.append(t8)
        else:
            log(k + "r")
        finally:
            log(k + "s")
    finally:
        log(k + "t")
    return o.n


async def c11_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        try:
            await asyncio.sleep(0)
            try:
                o.queue.put_nowait(28)
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
            t2 = asyncio.create_task(fail(k + "a", 2))
            o.tasks.append(t2)
        except asyncio.CancelledError as e3:
            log(k + "b", "cancelled", e3)
            try:
                o.queue.put_nowait(27)
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
            raise
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
    for i4 in range(3):
        log(i4)
        await asyncio.sleep(0)
        log(k + "e")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(await o.prio.get())
            t5 = asyncio.create_task(hop(k + "f", 35, 2))
            o.tasks.append(t5)
        except asyncio.CancelledError as e6:
            log(k + "g", "cancelled", e6)
            try:
                o.queue.put_nowait(8)
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
            raise
        else:
            log(k + "h")
        try:
            await asyncio.sleep(0)
            await o.prio.put(41)
        except Oops:
            o.n += await o.queue.get()
        else:
            log(k + "i")
    except asyncio.CancelledError as e7:
        log(k + "j", "cancelled", e7)
        try:
            o.queue.task_done()
        except ValueError as e:
            log(e)
        raise
    return 80


async def c11_w1(k: str, o: Box) -> int:
    await o.prio.put(12)
    for i8 in range(3):
        log(i8)
        log(k + "k")
    await asyncio.sleep(0)
    log(k + "l")
    o.n += await c11_w0(k + "m", o)
    return 32


async def case11(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t9 = asyncio.create_task(leaf(k + "n", 72))
    o.tasks.append(t9)
    t10 = asyncio.create_task(leaf(k + "o", 76))
    o.tasks.append(t10)
    log(t9.done())
    log(o.queue.qsize(), o.queue.full())
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            if o.n % 2:
                raise Oops(k + "p")
            t11 = asyncio.create_task(hop(k + "q", 43, 3))
            o.tasks.append(t11)
        except Oops as e12:
            log(e12)
    except Oops as e13:
        log(e13)
    o.n += await t9
    try:
        await asyncio.sleep(0)
        for i14 in range(3):
            log(i14)
            o.n += 4
            o.n += await t9
        for i15 in range(2):
            log(i15)
            o.n += await o.queue.get()
    except asyncio.CancelledError as e16:
        log(k + "r", "cancelled", e16)
        log(k + "s")
        raise
    finally:
        log(k + "t")
        await asyncio.sleep(0)
        log(k + "u")
    await o.queue.put(42)
    return o.n


async def c12_w0(k: str, o: Box) -> int:
    o.n += await o.queue.get()
    log(k + "a")
    return 52


async def c12_w1(k: str, o: Box) -> int:
    o.n += await o.queue.get()
    log(await o.prio.get())
    return 52


async def case12(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t1 = asyncio.create_task(fail(k + "b", 2))
    o.tasks.append(t1)
    t2 = asyncio.create_task(fail(k + "c", 1))
    o.tasks.append(t2)
    t3 = asyncio.create_task(fail(k + "d", 1))
    o.tasks.append(t3)
    log(o.queue.qsize(), o.queue.full())
    try:
        await asyncio.sleep(0)
        o.n += await t1
        await asyncio.sleep(0)
        log(k + "e")
    finally:
        log(k + "f")
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    for i4 in range(2):
        log(i4)
        for i5 in range(3):
            log(i5)
            o.n += await o.queue.get()
            await asyncio.sleep(0)
            log(k + "g")
        await asyncio.sleep(0)
        log(k + "h")
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            log(k + "i")
        except asyncio.CancelledError as e6:
            log(k + "j", "cancelled", e6)
            await asyncio.sleep(0)
            log(k + "k")
            raise
        else:
            log(k + "l")
        try:
            o.queue.put_nowait(29)
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
    except Oops as e7:
        log(e7)
    finally:
        log(k + "m")
        await asyncio.sleep(0)
        log(k + "n")
    return o.n


async def c13_w0(k: str, o: Box) -> int:
    log(o.tasks[0 % len(o.tasks)].done())
    for i1 in range(2):
        log(i1)
        for i2 in range(3):
            log(i2)
            o.n += 2
        log(await o.prio.get())
    return 78


async def case13(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(fail(k + "a", 1))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c13_w0(k + "b", o))
    o.tasks.append(t4)
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    o.n += await t4
    for i5 in range(3):
        log(i5)
        o.n += await t3
    o.n += await t4
    try:
        await asyncio.sleep(0)
        try:
            o.queue.put_nowait(24)
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
        try:
            await asyncio.sleep(0)
            o.n += await t4
            o.n += await o.queue.get()
        except Oops as e6:
            log(e6)
        finally:
            log(k + "c")
            await asyncio.sleep(0)
            log(k + "d")
    finally:
        log(k + "e")
    return o.n


async def c14_w0(k: str, o: Box) -> int:
    for i1 in range(3):
        log(i1)
        for i2 in range(2):
            log(i2)
            t3 = asyncio.create_task(hop(k + "a", 13, 2))
            o.tasks.append(t3)
            await o.queue.join()
            log(k + "b")
    t4 = asyncio.create_task(fail(k + "c", 0))
    o.tasks.append(t4)
    for i5 in range(2):
        log(i5)
        for i6 in range(2):
            log(i6)
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
        log(k + "d")
    return 17


async def case14(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c14_w0(k + "e", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(fail(k + "f", 0))
    o.tasks.append(t8)
    log(o.queue.qsize(), o.queue.full())
    for i9 in range(2):
        log(i9)
        try:
            await asyncio.sleep(0)
            await o.queue.put(5)
        except asyncio.CancelledError as e10:
            log(k + "g", "cancelled", e10)
            await asyncio.sleep(0)
            log(k + "h")
            raise
        finally:
            log(k + "i")
            await asyncio.sleep(0)
            log(k + "j")
        for i11 in range(2):
            log(i11)
            await asyncio.sleep(0)
            log(k + "k")
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
    log(t7.done())
    try:
        await asyncio.sleep(0)
        await o.queue.join()
        log(k + "l")
        try:
            await asyncio.sleep(0)
            o.n += await t8
        finally:
            log(k + "m")
            await asyncio.sleep(0)
            log(k + "n")
    except Oops:
        log(k + "o")
    for i12 in range(2):
        log(i12)
        await asyncio.sleep(0)
        log(k + "p")
    return o.n


async def c15_w0(k: str, o: Box) -> int:
    log(k + "a")
    try:
        await asyncio.sleep(0)
        await o.prio.put(49)
        t1 = asyncio.create_task(leaf(k + "b", 88))
        o.tasks.append(t1)
        o.n += await t1
    except Oops:
        t2 = asyncio.create_task(leaf(k + "c", 51))
        o.tasks.append(t2)
    t3 = asyncio.create_task(hop(k + "d", 90, 2))
    o.tasks.append(t3)
    o.n += await t3
    return 51


async def c15_w1(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        try:
            o.queue.put_nowait(23)
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
    except Oops as e4:
        log(e4)
    finally:
        log(k + "e")
    try:
        log(o.queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
        log(type(e).__name__)
    await asyncio.sleep(0)
    log(k + "f")
    return 52


async def case15(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t5 = asyncio.create_task(hop(k + "g", 96, 2))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c15_w0(k + "h", o))
    o.tasks.append(t6)
    for i7 in range(2):
        log(i7)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "i")
        finally:
            log(k + "j")
        await o.prio.put(45)
    for i8 in range(3):
        log(i8)
        o.n += await c15_w0(k + "k", o)
        log(k + "l")
    o.n += await t6
    await o.queue.put(19)
    return o.n


async def c16_w0(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "a")
    t1 = asyncio.create_task(fail(k + "b", 1))
    o.tasks.append(t1)
    await asyncio.sleep(0)
    log(k + "c")
    return 80


async def c16_w1(k: str, o: Box) -> int:
    o.n += await c16_w0(k + "d", o)
    if o.n % 2:
        raise Oops(k + "e")
    log(await o.prio.get())
    return 74


async def case16(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t2 = asyncio.create_task(c16_w1(k + "f", o))
    o.tasks.append(t2)
    t3 = asyncio.create_task(c16_w1(k + "g", o))
    o.tasks.append(t3)
    t4 = asyncio.create_task(leaf(k + "h", 85))
    o.tasks.append(t4)
    await o.prio.put(17)
    log(o.queue.qsize(), o.queue.full())
    await asyncio.sleep(0)
    log(k + "i")
    return o.n


async def c17_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        await o.prio.put(12)
    except Oops as e1:
        log(e1)
    else:
        log(k + "a")
    for i2 in range(2):
        log(i2)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "b")
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
        except Oops as e3:
            log(e3)
        else:
            log(k + "c")
        finally:
            log(k + "d")
    return 31


async def case17(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(fail(k + "e", 0))
    o.tasks.append(t4)
    t5 = asyncio.create_task(c17_w0(k + "f", o))
    o.tasks.append(t5)
    t6 = asyncio.create_task(c17_w0(k + "g", o))
    o.tasks.append(t6)
    for i7 in range(3):
        log(i7)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "h")
            if o.n % 2:
                raise Oops(k + "i")
        except Oops:
            log(k + "j")
    await asyncio.sleep(0)
    log(k + "k")
    for i8 in range(3):
        log(i8)
        for i9 in range(3):
            log(i9)
            try:
                o.queue.task_done()
            except ValueError as e:
                log(e)
            try:
                log(o.queue.get_nowait())
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
        log(t4.done())
    for i10 in range(3):
        log(i10)
        o.n += await leaf(k + "l", 33)
    try:
        await asyncio.sleep(0)
        for i11 in range(3):
            log(i11)
            await asyncio.sleep(0)
            log(k + "m")
            await o.prio.put(24)
        for i12 in range(3):
            log(i12)
            log(o.queue.qsize(), o.queue.full())
            o.n += await t4
    finally:
        log(k + "n")
        await asyncio.sleep(0)
        log(k + "o")
    return o.n


async def c18_w0(k: str, o: Box) -> int:
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    for i1 in range(2):
        log(i1)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "a")
        except asyncio.CancelledError as e2:
            log(k + "b", "cancelled", e2)
            log(await o.prio.get())
            raise
    log(k + "c")
    return 26


async def c18_w1(k: str, o: Box) -> int:
    t3 = asyncio.create_task(leaf(k + "d", 19))
    o.tasks.append(t3)
    try:
        await asyncio.sleep(0)
        for i4 in range(3):
            log(i4)
            o.n += await t3
    except asyncio.CancelledError as e5:
        log(k + "e", "cancelled", e5)
        log(k + "f")
        raise
    o.n += await c18_w0(k + "g", o)
    o.n += await o.queue.get()
    return 0


async def c18_w2(k: str, o: Box) -> int:
    t6 = asyncio.create_task(fail(k + "h", 2))
    o.tasks.append(t6)
    await asyncio.sleep(0)
    log(k + "i")
    await o.prio.put(35)
    log(k + "j")
    return 23


async def case18(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(c18_w0(k + "k", o))
    o.tasks.append(t7)
    t8 = asyncio.create_task(leaf(k + "l", 77))
    o.tasks.append(t8)
    t9 = asyncio.create_task(leaf(k + "m", 63))
    o.tasks.append(t9)
    await asyncio.sleep(0)
    log(k + "n")
    log(o.queue.qsize(), o.queue.full())
    log(k + "o")
    o.n += await t8
    return o.n


async def c19_w0(k: str, o: Box) -> int:
    t1 = asyncio.create_task(leaf(k + "a", 23))
    o.tasks.append(t1)
    o.n += await t1
    o.n += await t1
    o.n += await t1
    return 14


async def c19_w1(k: str, o: Box) -> int:
    o.n += await o.queue.get()
    for i2 in range(2):
        log(i2)
        try:
            await asyncio.sleep(0)
            log(o.queue.qsize(), o.queue.full())
            o.n += await o.queue.get()
        finally:
            log(k + "b")
            await asyncio.sleep(0)
            log(k + "c")
        for i3 in range(2):
            log(i3)
            await asyncio.sleep(0)
            log(k + "d")
    for i4 in range(2):
        log(i4)
        await asyncio.sleep(0)
        log(k + "e")
    log(await o.prio.get())
    return 1


async def c19_w2(k: str, o: Box) -> int:
    await o.prio.put(29)
    if o.n % 2:
        raise Oops(k + "f")
    await o.queue.put(45)
    try:
        await asyncio.sleep(0)
        t5 = asyncio.create_task(c19_w1(k + "g", o))
        o.tasks.append(t5)
        o.n += await t5
    except asyncio.CancelledError as e6:
        log(k + "h", "cancelled", e6)
        try:
            log(o.queue.get_nowait())
        except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
            log(type(e).__name__)
        raise
    finally:
        log(k + "i")
    return 13


async def case19(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(hop(k + "j", 87, 1))
    o.tasks.append(t7)
    t8 = asyncio.create_task(leaf(k + "k", 7))
    o.tasks.append(t8)
    t9 = asyncio.create_task(c19_w1(k + "l", o))
    o.tasks.append(t9)
    o.n += await t7
    log(o.queue.qsize(), o.queue.full())
    try:
        await asyncio.sleep(0)
        log(k + "m")
    finally:
        log(k + "n")
        await asyncio.sleep(0)
        log(k + "o")
    o.n += 4
    for i10 in range(2):
        log(i10)
        for i11 in range(2):
            log(i11)
            log(t8.done())
    return o.n


async def c20_w0(k: str, o: Box) -> int:
    await o.prio.put(12)
    try:
        await asyncio.sleep(0)
        log(k + "a")
        for i1 in range(2):
            log(i1)
            log(k + "b")
            await o.prio.put(24)
    except asyncio.CancelledError as e2:
        log(k + "c", "cancelled", e2)
        o.n += await hop(k + "d", 34, 3)
        raise
    log(o.queue.qsize(), o.queue.full())
    return 12


async def c20_w1(k: str, o: Box) -> int:
    await asyncio.sleep(0)
    log(k + "e")
    await asyncio.sleep(0)
    log(k + "f")
    try:
        await asyncio.sleep(0)
        for i3 in range(3):
            log(i3)
            await asyncio.sleep(0)
            log(k + "g")
    except Oops:
        t4 = asyncio.create_task(c20_w0(k + "h", o))
        o.tasks.append(t4)
    finally:
        log(k + "i")
    log(k + "j")
    return 52


async def c20_w2(k: str, o: Box) -> int:
    for i5 in range(2):
        log(i5)
        try:
            o.queue.task_done()
        except ValueError as e:
            log(e)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log(k + "k")
    finally:
        log(k + "l")
    return 63


async def case20(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(hop(k + "m", 22, 3))
    o.tasks.append(t6)
    t7 = asyncio.create_task(c20_w0(k + "n", o))
    o.tasks.append(t7)
    for i8 in range(2):
        log(i8)
        for i9 in range(2):
            log(i9)
            o.n += await t6
            await asyncio.sleep(0)
            log(k + "o")
    try:
        await asyncio.sleep(0)
        o.n += await t7
    except Oops:
        await asyncio.sleep(0)
        log(k + "p")
    finally:
        log(k + "q")
        await asyncio.sleep(0)
        log(k + "r")
    for i10 in range(2):
        log(i10)
        o.n += 6
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "s")
            await asyncio.sleep(0)
            log(k + "t")
        except Oops as e11:
            log(e11)
        else:
            log(k + "u")
    try:
        await asyncio.sleep(0)
        for i12 in range(2):
            log(i12)
            o.n += await c20_w1(k + "v", o)
    except Oops:
        t13 = asyncio.create_task(c20_w2(k + "w", o))
        o.tasks.append(t13)
    finally:
        log(k + "x")
    return o.n


async def c21_w0(k: str, o: Box) -> int:
    o.n += await o.queue.get()
    t1 = asyncio.create_task(fail(k + "a", 0))
    o.tasks.append(t1)
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    return 61


async def c21_w1(k: str, o: Box) -> int:
    t2 = asyncio.create_task(fail(k + "b", 0))
    o.tasks.append(t2)
    o.n += await t2
    await asyncio.sleep(0)
    log(k + "c")
    return 47


async def case21(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t3 = asyncio.create_task(leaf(k + "d", 53))
    o.tasks.append(t3)
    t4 = asyncio.create_task(c21_w0(k + "e", o))
    o.tasks.append(t4)
    for i5 in range(2):
        log(i5)
        log(o.tasks[1 % len(o.tasks)].done())
    for i6 in range(3):
        log(i6)
        await asyncio.sleep(0)
        log(k + "f")
    log(await o.prio.get())
    await o.queue.put(31)
    return o.n


async def c22_w0(k: str, o: Box) -> int:
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
            try:
                o.queue.put_nowait(27)
            except (asyncio.QueueEmpty, asyncio.QueueFull) as e:
                log(type(e).__name__)
        except Oops:
            log(k + "g")
    except asyncio.CancelledError as e2:
        log(k + "h", "cancelled", e2)
        t3 = asyncio.create_task(fail(k + "i", 2))
        o.tasks.append(t3)
        raise
    return 62


async def case22(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t4 = asyncio.create_task(hop(k + "j", 26, 3))
    o.tasks.append(t4)
    t5 = asyncio.create_task(leaf(k + "k", 44))
    o.tasks.append(t5)
    log(await o.prio.get())
    log(k + "l")
    try:
        await asyncio.sleep(0)
        log(k + "m")
    except Oops as e6:
        log(e6)
    else:
        log(k + "n")
    finally:
        log(k + "o")
        await asyncio.sleep(0)
        log(k + "p")
    return o.n


async def c23_w0(k: str, o: Box) -> int:
    try:
        await asyncio.sleep(0)
        t1 = asyncio.create_task(hop(k + "a", 83, 1))
        o.tasks.append(t1)
        o.n += await t1
    except asyncio.CancelledError as e2:
        log(k + "b", "cancelled", e2)
        await o.queue.put(2)
        raise
    t3 = asyncio.create_task(leaf(k + "c", 62))
    o.tasks.append(t3)
    for i4 in range(2):
        log(i4)
        log(await o.prio.get())
    try:
        await asyncio.sleep(0)
        t5 = asyncio.create_task(leaf(k + "d", 34))
        o.tasks.append(t5)
        log(await o.prio.get())
    except asyncio.CancelledError as e6:
        log(k + "e", "cancelled", e6)
        o.n += await t3
        raise
    return 60


async def case23(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t7 = asyncio.create_task(fail(k + "f", 2))
    o.tasks.append(t7)
    t8 = asyncio.create_task(c23_w0(k + "g", o))
    o.tasks.append(t8)
    t9 = asyncio.create_task(leaf(k + "h", 52))
    o.tasks.append(t9)
    try:
        await asyncio.sleep(0)
        for i10 in range(2):
            log(i10)
            o.n += await t8
            log(k + "i")
    except Oops as e11:
        log(e11)
    finally:
        log(k + "j")
        await asyncio.sleep(0)
        log(k + "k")
    for i12 in range(3):
        log(i12)
        await asyncio.sleep(0)
        log(k + "l")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "m")
            await asyncio.sleep(0)
            log(k + "n")
        except Oops as e13:
            log(e13)
    try:
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "o")
        except Oops as e14:
            log(e14)
        else:
            log(k + "p")
    finally:
        log(k + "q")
    for i15 in range(2):
        log(i15)
        await asyncio.sleep(0)
        log(k + "r")
        o.n += await t9
    log(o.queue.qsize(), o.queue.full())
    return o.n


async def c24_w0(k: str, o: Box) -> int:
    try:
        o.queue.task_done()
    except ValueError as e:
        log(e)
    await asyncio.sleep(0)
    log(k + "a")
    for i1 in range(2):
        log(i1)
        for i2 in range(2):
            log(i2)
            log(k + "b")
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(k + "c")
            log(k + "d")
        except asyncio.CancelledError as e3:
            log(k + "e", "cancelled", e3)
            o.n += await o.queue.get()
            raise
        finally:
            log(k + "f")
            await asyncio.sleep(0)
            log(k + "g")
    try:
        await asyncio.sleep(0)
        t4 = asyncio.create_task(hop(k + "h", 14, 3))
        o.tasks.append(t4)
    except Oops as e5:
        log(e5)
    else:
        log(k + "i")
    return 72


async def case24(o: Box) -> int:
    k = "m"
    await asyncio.sleep(0)
    t6 = asyncio.create_task(hop(k + "j", 96, 1))
    o.tasks.append(t6)
    t7 = asyncio.create_task(leaf(k + "k", 24))
    o.tasks.append(t7)
    t8 = asyncio.create_task(fail(k + "l", 2))
    o.tasks.append(t8)
    for i9 in range(3):
        log(i9)
        await asyncio.sleep(0)
        log(k + "m")
    for i10 in range(2):
        log(i10)
        for i11 in range(2):
            log(i11)
            o.n += await hop(k + "n", 16, 1)
            t12 = asyncio.create_task(hop(k + "o", 97, 3))
            o.tasks.append(t12)
    for i13 in range(3):
        log(i13)
        try:
            o.queue.task_done()
        except ValueError as e:
            log(e)
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
