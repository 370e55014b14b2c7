"""Scenarios whose order of events CPython's asyncio settles. Each has a twin of its name in ../*_test.go."""
import asyncio

SCENARIOS = []


def scenario(fn):
    SCENARIOS.append(fn)
    return fn


async def laps(log, name, n):
    for i in range(n):
        log(f"{name}{i}")
        await asyncio.sleep(0)
    log(f"{name} end")
    return name * n


async def guarded(log, name, work):
    """Await work, and log how it ended."""
    try:
        r = await work
        log(f"{name} got {r}")
        return r
    except BaseException as e:
        log(f"{name} raised {type(e).__name__}{e.args}")
        raise


async def quiet(work):
    try:
        return await work
    except BaseException as e:
        return type(e).__name__


# tasks

@scenario
async def round_robin(log):
    a = asyncio.create_task(laps(log, "a", 3))
    b = asyncio.create_task(laps(log, "b", 1))
    c = asyncio.create_task(laps(log, "c", 2))
    log("main")
    for t in (a, b, c):
        log(await t)


@scenario
async def await_done_task(log):
    a = asyncio.create_task(laps(log, "a", 0))
    b = asyncio.create_task(laps(log, "b", 2))
    await a
    log("a awaited")
    await a
    log("a again")
    await b
    log("b awaited")


@scenario
async def task_chain(log):
    async def child(n):
        log(f"enter {n}")
        if n:
            await asyncio.create_task(child(n - 1))
        log(f"leave {n}")

    other = asyncio.create_task(laps(log, "x", 12))
    await child(3)
    log("chain done")
    await other


@scenario
async def callbacks_and_waiters(log):
    loop = asyncio.get_running_loop()
    f = loop.create_future()

    async def waiter(name):
        log(f"{name} waits")
        log(f"{name} {await f}")

    f.add_done_callback(lambda _: log("cb1"))
    t1 = asyncio.create_task(waiter("w1"))
    t2 = asyncio.create_task(waiter("w2"))
    await asyncio.sleep(0)
    f.add_done_callback(lambda _: log("cb2"))
    loop.call_soon(lambda: log("soon1"))
    f.set_result(7)
    loop.call_soon(lambda: log("soon2"))
    f.add_done_callback(lambda _: log("cb3"))
    log("set")
    await t1
    log("t1")
    await t2
    log("t2")


@scenario
async def remove_callback(log):
    f = asyncio.get_running_loop().create_future()
    one = lambda _: log("one")
    two = lambda _: log("two")
    for cb in (one, two, one):
        f.add_done_callback(cb)
    log(f.remove_done_callback(one))
    f.add_done_callback(one)
    f.set_result(None)
    log(f.remove_done_callback(two))
    await asyncio.sleep(0)
    log("end")


@scenario
async def names(log):
    me = asyncio.current_task()
    base = int(me.get_name().split("-")[1])
    a = asyncio.create_task(laps(log, "a", 0))
    named = asyncio.create_task(laps(log, "n", 0), name="worker")
    b = asyncio.create_task(laps(log, "b", 0))
    log(int(a.get_name().split("-")[1]) - base)
    log(named.get_name())
    log(int(b.get_name().split("-")[1]) - base)
    named.set_name("other")
    log(named.get_name())
    log(len(asyncio.all_tasks()))
    await asyncio.gather(a, b, named)
    log(len(asyncio.all_tasks()))


# cancellation

@scenario
async def cancel_before_start(log):
    t = asyncio.create_task(laps(log, "never", 1))
    log(t.cancel("early"))
    log(t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        log(f"main saw {e.args}")
    log(f"{t.cancelled()} {t.done()} {t.cancel()}")


@scenario
async def cancel_in_sleep0(log):
    t = asyncio.create_task(guarded(log, "t", laps(log, "x", 5)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel("now")
    log("asked")
    await asyncio.wait([t])
    log(f"{t.cancelled()}")


@scenario
async def cancel_waiting_on_future(log):
    f = asyncio.get_running_loop().create_future()
    t = asyncio.create_task(guarded(log, "t", f))
    await asyncio.sleep(0)
    t.cancel("msg")
    log(f"future cancelled {f.cancelled()}")
    try:
        await t
    except asyncio.CancelledError as e:
        log(f"main saw {e.args}")
    try:
        await t
    except asyncio.CancelledError as e:
        log(f"again {e.args}")


@scenario
async def cancel_after_future_done(log):
    f = asyncio.get_running_loop().create_future()
    t = asyncio.create_task(guarded(log, "t", f))
    await asyncio.sleep(0)
    f.set_result("r")
    t.cancel("late")
    log("asked")
    log(await quiet(t))


@scenario
async def cancel_twice_and_swallow(log):
    async def stubborn():
        for i in range(2):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as e:
                log(f"swallowed {e.args}")
        await asyncio.sleep(0)
        return "alive"

    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel("one")
    t.cancel("two")
    await asyncio.sleep(0)
    log("turn")
    await asyncio.sleep(0)
    t.cancel("three")
    log(await t)
    log(f"{t.cancelling()} {t.cancelled()}")


@scenario
async def cancel_self(log):
    async def me():
        asyncio.current_task().cancel("self")
        log("still running")
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError as e:
            log(f"caught {e.args}")
        asyncio.current_task().cancel("at the end")
        return 5

    t = asyncio.create_task(me())
    log(await quiet(t))
    log(t.cancelled())


@scenario
async def cancel_chain(log):
    async def inner():
        try:
            await asyncio.sleep(10)
        finally:
            log("inner cleanup")
            await asyncio.sleep(0)
            log("inner cleaned")

    t1 = asyncio.create_task(inner())
    t2 = asyncio.create_task(guarded(log, "t2", t1))
    t3 = asyncio.create_task(guarded(log, "t3", t2))
    for _ in range(3):
        await asyncio.sleep(0)
    t3.cancel("down")
    ticker = asyncio.create_task(laps(log, "tick", 8))
    log(await quiet(t3))
    log(f"{t1.cancelled()} {t2.cancelled()} {t3.cancelled()}")
    await ticker


@scenario
async def cancel_in_finally(log):
    async def work():
        try:
            await asyncio.sleep(10)
        finally:
            try:
                await asyncio.sleep(10)
            finally:
                log("second cleanup")

    t = asyncio.create_task(guarded(log, "t", work()))
    await asyncio.sleep(0)
    t.cancel("first")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel("second")
    log(await quiet(t))


@scenario
async def uncancel(log):
    async def work():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            t = asyncio.current_task()
            log(f"cancelling {t.cancelling()}")
            log(f"left {t.uncancel()} {t.uncancel()} {t.uncancel()}")
        await asyncio.sleep(0)
        return "done"

    t = asyncio.create_task(work())
    await asyncio.sleep(0)
    t.cancel()
    t.cancel()
    log(await t)


@scenario
async def uncancel_clears_must_cancel(log):
    async def work():
        t = asyncio.current_task()
        t.cancel()
        log(t.uncancel())
        await asyncio.sleep(0)
        log("not cancelled")

    await asyncio.create_task(work())


@scenario
async def raise_after_cancel(log):
    async def work():
        try:
            await asyncio.sleep(10)
        finally:
            raise ValueError("cleanup broke")

    t = asyncio.create_task(work())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except ValueError as e:
        log(f"{e.args} {t.cancelled()}")


@scenario
async def two_waiters_of_cancelled(log):
    t = asyncio.create_task(asyncio.sleep(10))
    a = asyncio.create_task(guarded(log, "a", t))
    b = asyncio.create_task(guarded(log, "b", t))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel("both")
    await asyncio.wait([a, b])
    log(f"{a.cancelled()} {b.cancelled()}")


# gather

@scenario
async def gather_hops(log):
    async def gathering():
        await asyncio.gather(laps(log, "a", 1), laps(log, "b", 2))
        log("gathered")

    ticker = asyncio.create_task(laps(log, "tick", 8))
    await gathering()
    await ticker


@scenario
async def gather_first_error(log):
    async def bad(n):
        for _ in range(n):
            await asyncio.sleep(0)
        raise KeyError(n)

    ticker = asyncio.create_task(laps(log, "tick", 6))
    try:
        await asyncio.gather(laps(log, "a", 5), bad(1), bad(2))
    except KeyError as e:
        log(f"raised {e.args}")
    await ticker


@scenario
async def gather_return_exceptions(log):
    async def bad():
        await asyncio.sleep(0)
        raise KeyError("k")

    sleeper = asyncio.create_task(asyncio.sleep(10))
    asyncio.get_running_loop().call_soon(sleeper.cancel, "why")
    r = await asyncio.gather(laps(log, "a", 2), bad(), sleeper, return_exceptions=True)
    log([x if isinstance(x, str) else f"{type(x).__name__}{x.args}" for x in r])


@scenario
async def gather_child_cancelled(log):
    sleeper = asyncio.create_task(asyncio.sleep(10))
    other = asyncio.create_task(laps(log, "o", 4))
    asyncio.get_running_loop().call_soon(sleeper.cancel, "why")
    try:
        await asyncio.gather(sleeper, other)
    except asyncio.CancelledError as e:
        log(f"main saw {e.args}, other done {other.done()}")
    await other


@scenario
async def gather_cancelled(log):
    async def child(name):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            log(f"{name} cancelled {e.args}")
            await asyncio.sleep(0)
            raise

    t = asyncio.create_task(guarded(log, "g", asyncio.gather(child("a"), child("b"))))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    log(t.cancel("stop"))
    ticker = asyncio.create_task(laps(log, "tick", 5))
    log(await quiet(t))
    await ticker


@scenario
async def gather_cancelled_keeps_errors(log):
    async def child(name):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            log(f"{name} survives")
            return name

    async def gathering():
        r = await asyncio.gather(child("a"), child("b"), return_exceptions=True)
        log(f"results {r}")

    t = asyncio.create_task(gathering())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel("stop")
    try:
        await t
    except asyncio.CancelledError as e:
        log(f"main saw {e.args}")


@scenario
async def gather_as_value(log):
    g = asyncio.gather(laps(log, "a", 1), laps(log, "b", 1))
    log(f"{g.done()}")
    g.add_done_callback(lambda f: log(f"callback {f.result()}"))
    log(await g)
    g = asyncio.gather(laps(log, "c", 3), laps(log, "d", 3))
    await asyncio.sleep(0)
    log(g.cancel("value"))
    log(g.done())
    try:
        await g
    except asyncio.CancelledError as e:
        log(f"{e.args} {g.cancelled()} {g.done()} {g.cancel()}")


@scenario
async def gather_duplicates(log):
    t = asyncio.create_task(laps(log, "t", 1))
    f = asyncio.get_running_loop().create_future()
    f.set_result("now")
    log(await asyncio.gather(t, f, t, f))
    log(await asyncio.gather(t, f))
    log(await asyncio.gather())


@scenario
async def gather_all_done_hops(log):
    t = asyncio.create_task(laps(log, "t", 0))
    await t
    ticker = asyncio.create_task(laps(log, "tick", 2))
    log(await asyncio.gather(t, t))
    log("no hop")
    await ticker


# wait, wait_for, as_completed, shield

@scenario
async def wait_modes(log):
    async def job(name, turns, fail=False):
        for _ in range(turns):
            await asyncio.sleep(0)
        if fail:
            raise RuntimeError(name)
        return name

    def show(done, pending):
        log(f"done {sorted(t.get_name() for t in done)} pending {sorted(t.get_name() for t in pending)}")

    def start(*jobs):
        return [asyncio.create_task(job(*j), name=j[0]) for j in jobs]

    ticker = asyncio.create_task(laps(log, "tick", 12))
    ts = start(("a", 1), ("b", 3), ("c", 3))
    show(*await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED))
    show(*await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED))
    show(*await asyncio.wait(ts))
    ts = start(("ok", 1), ("bad", 2, True), ("late", 4))
    show(*await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION))
    show(*await asyncio.wait(ts, timeout=0))
    show(*await asyncio.wait(ts))
    ts[1].exception()
    await ticker


@scenario
async def wait_cancelled(log):
    t = asyncio.create_task(laps(log, "t", 6))
    w = asyncio.create_task(guarded(log, "w", asyncio.wait([t])))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    w.cancel("w")
    log(await quiet(w))
    log(f"{t.done()}")
    await t


@scenario
async def wait_for_cases(log):
    ticker = asyncio.create_task(laps(log, "tick", 14))
    log(await asyncio.wait_for(laps(log, "a", 2), 5))
    log(await asyncio.wait_for(laps(log, "b", 1), None))
    for timeout in (0, -1):
        try:
            await asyncio.wait_for(laps(log, "never", 2), timeout)
        except TimeoutError as e:
            log(f"timeout {e.args} {type(e.__cause__).__name__}")
    t = asyncio.create_task(laps(log, "t", 0))
    await t
    log(await asyncio.wait_for(t, 0))

    async def slow():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            log("slow cancelled")
            await asyncio.sleep(0)
            raise

    try:
        await asyncio.wait_for(slow(), 0.01)
    except TimeoutError as e:
        log(f"timeout {e.args} {type(e.__cause__).__name__}")
    await ticker


@scenario
async def wait_for_swallowed(log):
    async def stubborn():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            log("no")
        return "value"

    log(await asyncio.wait_for(stubborn(), 0.01))
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    log(await asyncio.wait_for(t, 0.01))
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    log(await asyncio.wait_for(t, 0))


@scenario
async def wait_for_cancelled_from_outside(log):
    t = asyncio.create_task(laps(log, "t", 8))
    w = asyncio.create_task(guarded(log, "w", asyncio.wait_for(t, 5)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    w.cancel("outside")
    log(await quiet(w))
    log(t.cancelled())


@scenario
async def as_completed_plain(log):
    async def job(name, turns, fail=False):
        for _ in range(turns):
            await asyncio.sleep(0)
        if fail:
            raise KeyError(name)
        return name

    ts = [asyncio.create_task(job(n, k, n == "c")) for n, k in (("a", 3), ("b", 1), ("c", 2), ("d", 1))]
    for nth, coro in enumerate(asyncio.as_completed(ts)):
        try:
            log(f"{nth} {await coro}")
        except KeyError as e:
            log(f"{nth} error {e.args}")
    log(list(asyncio.as_completed([])))


@scenario
async def as_completed_async_for(log):
    async def job(name, turns):
        for _ in range(turns):
            await asyncio.sleep(0)
        return name

    ts = [asyncio.create_task(job(n, k)) for n, k in (("a", 3), ("b", 1), ("c", 2))]
    async for t in asyncio.as_completed(ts):
        log(f"{ts.index(t)} {t.result()} {[x.done() for x in ts]}")


@scenario
async def as_completed_timeout(log):
    async def job(name, delay):
        await asyncio.sleep(delay)
        return name

    ts = [asyncio.create_task(job(n, d)) for n, d in (("near", 0), ("far", 5))]
    try:
        for coro in asyncio.as_completed(ts, timeout=0.02):
            log(await coro)
    except TimeoutError as e:
        log(f"timeout {e.args}")
    log([t.done() for t in ts])
    ts[1].cancel()


@scenario
async def shield_cases(log):
    inner = asyncio.create_task(guarded(log, "inner", laps(log, "i", 5)))

    async def outer():
        return await asyncio.shield(inner)

    t = asyncio.create_task(guarded(log, "outer", outer()))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel("outer only")
    log(await quiet(t))
    log(f"{inner.done()}")
    log(await inner)

    inner = asyncio.create_task(guarded(log, "inner", laps(log, "j", 5)))
    s = asyncio.shield(inner)
    await asyncio.sleep(0)
    inner.cancel("inner")
    try:
        await s
    except asyncio.CancelledError as e:
        log(f"shield saw {e.args} {s.cancelled()}")
    done = asyncio.create_task(laps(log, "d", 0))
    await done
    log(asyncio.shield(done) is done)


@scenario
async def shield_hops(log):
    ticker = asyncio.create_task(laps(log, "tick", 6))
    log(await asyncio.shield(laps(log, "a", 1)))
    await ticker


# timeout

@scenario
async def timeout_cases(log):
    async with asyncio.timeout(5) as tm:
        await asyncio.sleep(0)
        log(f"inside {tm.expired()}")
    log(f"after {tm.expired()}")
    try:
        async with asyncio.timeout(0.01) as tm:
            try:
                await asyncio.sleep(10)
            finally:
                log(f"cleanup {tm.expired()}")
    except TimeoutError as e:
        log(f"timeout {e.args} {tm.expired()} {type(e.__cause__).__name__}")
    log(asyncio.current_task().cancelling())
    try:
        async with asyncio.timeout(0):
            log("body runs")
            await asyncio.sleep(0)
            log("first await passes")
            await asyncio.sleep(0)
            log("not reached")
    except TimeoutError:
        log("expired at once")
    async with asyncio.timeout(0):
        log("no await, no timeout")
    async with asyncio.timeout(None) as tm:
        log(f"{tm.when()}")
        tm.reschedule(asyncio.get_running_loop().time() + 10)
        log(f"{tm.when() is not None}")


@scenario
async def timeout_nested(log):
    try:
        async with asyncio.timeout(5):
            try:
                async with asyncio.timeout(0.01):
                    await asyncio.sleep(10)
            except TimeoutError:
                log("inner")
            await asyncio.sleep(0)
            log("outer goes on")
    except TimeoutError:
        log("wrong")
    try:
        async with asyncio.timeout(0.01):
            try:
                async with asyncio.timeout(5):
                    await asyncio.sleep(10)
            except TimeoutError:
                log("wrong")
            except asyncio.CancelledError as e:
                log(f"inner sees {e.args}")
                raise
    except TimeoutError:
        log("outer")
    try:
        async with asyncio.timeout(0):
            async with asyncio.timeout(0):
                await asyncio.sleep(1)
    except TimeoutError as e:
        log(f"both {type(e.__cause__).__name__}")


@scenario
async def timeout_and_cancel(log):
    async def work():
        async with asyncio.timeout(5):
            await asyncio.sleep(10)

    t = asyncio.create_task(guarded(log, "t", work()))
    await asyncio.sleep(0)
    t.cancel("outside")
    log(await quiet(t))

    async def both():
        try:
            async with asyncio.timeout(0):
                await asyncio.sleep(10)
        finally:
            log(f"cancelling {asyncio.current_task().cancelling()}")

    t = asyncio.create_task(guarded(log, "b", both()))
    await asyncio.sleep(0)
    t.cancel("outside")
    log(await quiet(t))


@scenario
async def timeout_other_error(log):
    try:
        async with asyncio.timeout(0):
            try:
                await asyncio.sleep(1)
            finally:
                raise ValueError("x")
    except ValueError as e:
        log(f"{e.args} {type(e.__context__).__name__} {type(e.__context__.__cause__).__name__}")
    log(asyncio.current_task().cancelling())


@scenario
async def timeout_states(log):
    tm = asyncio.timeout(5)
    log(repr(tm))
    try:
        tm.reschedule(1)
    except RuntimeError as e:
        log(f"{e}")
    async with tm:
        pass
    log(repr(tm))
    for act in (lambda: tm.reschedule(1),):
        try:
            act()
        except RuntimeError as e:
            log(f"{e}")
    try:
        async with tm:
            pass
    except RuntimeError as e:
        log(f"{e}")


# TaskGroup

def flat(e):
    if isinstance(e, BaseExceptionGroup):
        return f"{type(e).__name__}({e.message!r}, [{', '.join(flat(x) for x in e.exceptions)}])"
    return f"{type(e).__name__}{e.args}"


async def patient(log, name, turns=0):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        log(f"{name} cancelled {e.args}")
        for i in range(turns):
            await asyncio.sleep(0)
            log(f"{name} cleanup {i}")
        raise


async def fail(n, e):
    for _ in range(n):
        await asyncio.sleep(0)
    raise e


@scenario
async def group_ok(log):
    ticker = asyncio.create_task(laps(log, "tick", 8))
    async with asyncio.TaskGroup() as g:
        a = g.create_task(laps(log, "a", 2))
        b = g.create_task(laps(log, "b", 1))
        log("body ends")
    log(f"{a.result()} {b.result()}")
    async with asyncio.TaskGroup() as g:
        pass
    log("empty group does not suspend")
    await ticker


@scenario
async def group_child_fails(log):
    ticker = asyncio.create_task(laps(log, "tick", 10))
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(patient(log, "p", 2))
            g.create_task(fail(1, ValueError("v")))
            g.create_task(fail(2, KeyError("k")))
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as e:
                log(f"body cancelled {e.args} {asyncio.current_task().cancelling()}")
                raise
    except* Exception as e:
        log(flat(e))
    log(asyncio.current_task().cancelling())
    await ticker


@scenario
async def group_body_fails(log):
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(patient(log, "p", 1))
            await asyncio.sleep(0)
            raise OSError("body")
    except BaseException as e:
        log(f"{flat(e)} {e.__cause__} {type(e.__context__).__name__}")


@scenario
async def group_fails_after_body(log):
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(fail(2, ValueError("v")))
            g.create_task(patient(log, "p"))
            log("body ends")
    except BaseException as e:
        log(flat(e))
    log(asyncio.current_task().cancelling())


@scenario
async def group_cancelled_from_outside(log):
    async def work():
        async with asyncio.TaskGroup() as g:
            g.create_task(patient(log, "p", 2))
            log("body ends")

    t = asyncio.create_task(guarded(log, "t", work()))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel("outside")
    ticker = asyncio.create_task(laps(log, "tick", 6))
    log(await quiet(t))
    await ticker

    async def failing():
        async with asyncio.TaskGroup() as g:
            g.create_task(fail(3, ValueError("late")))
            try:
                await asyncio.sleep(10)
            finally:
                await asyncio.sleep(0)
                await asyncio.sleep(0)

    async def outer():
        try:
            await failing()
        except BaseException as e:
            log(f"{flat(e)} {asyncio.current_task().cancelling()}")
            await asyncio.sleep(0)
            log("not reached")

    t = asyncio.create_task(outer())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel("outside")
    log(await quiet(t))


@scenario
async def group_cancelled_repeatedly(log):
    async def stubborn():
        for i in range(3):
            try:
                await asyncio.sleep(0.01)
            except asyncio.CancelledError as e:
                log(f"stubborn {i} {e.args}")

    async def work():
        async with asyncio.TaskGroup() as g:
            g.create_task(stubborn())

    t = asyncio.create_task(guarded(log, "t", work()))
    for i in range(4):
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        t.cancel(f"c{i}")
    log(await quiet(t))
    log(t.cancelling())


@scenario
async def group_nested(log):
    async def inner():
        async with asyncio.TaskGroup() as g:
            g.create_task(patient(log, "deep", 1))
            g.create_task(fail(2, KeyError("inner")))

    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(inner())
            g.create_task(patient(log, "side", 1))
            try:
                async with asyncio.TaskGroup() as h:
                    h.create_task(patient(log, "h", 1))
            except BaseException as e:
                log(f"h ends {flat(e)}")
                raise
    except BaseException as e:
        log(flat(e))


@scenario
async def group_errors(log):
    g = asyncio.TaskGroup()
    coro = laps(log, "x", 0)
    try:
        g.create_task(coro)
    except RuntimeError as e:
        log(f"{e}")
    async with g:
        t = g.create_task(laps(log, "y", 1))
        log(repr(g))
    for again in (lambda: g.create_task(laps(log, "z", 0)),):
        try:
            again()
        except RuntimeError as e:
            log(f"{e}")
    try:
        async with g:
            pass
    except RuntimeError as e:
        log(f"{e}")
    g = asyncio.TaskGroup()
    try:
        async with g:
            g.create_task(fail(0, ValueError(1)))
            try:
                await asyncio.sleep(1)
            finally:
                try:
                    g.create_task(laps(log, "z", 0))
                except RuntimeError as e:
                    log(f"{e}")
    except* ValueError as e:
        log(flat(e))


@scenario
async def group_child_spawns(log):
    async with asyncio.TaskGroup() as g:
        async def child(n):
            log(f"child {n}")
            if n:
                g.create_task(child(n - 1))
            await asyncio.sleep(0)
            log(f"child {n} ends")

        g.create_task(child(2))
        log("body ends")
    log("all done")


@scenario
async def group_cancel_child(log):
    async with asyncio.TaskGroup() as g:
        t = g.create_task(patient(log, "p"))
        g.create_task(laps(log, "o", 2))
        await asyncio.sleep(0)
        t.cancel("only you")
    log(f"{t.cancelled()} {asyncio.current_task().cancelling()}")


# queues

@scenario
async def queue_bounded(log):
    q = asyncio.Queue(2)

    async def producer(name, n):
        for i in range(n):
            await q.put(f"{name}{i}")
            log(f"put {name}{i} {q.qsize()}")

    async def consumer(name, n):
        for _ in range(n):
            x = await q.get()
            log(f"{name} got {x} {q.qsize()}")
            q.task_done()

    ts = [asyncio.create_task(c) for c in
          (producer("p", 5), consumer("c", 4), producer("q", 4), consumer("d", 5))]
    await asyncio.gather(*ts)
    await q.join()
    log("joined")


@scenario
async def queue_getter_cancelled(log):
    q = asyncio.Queue()

    async def getter(name):
        log(f"{name} got {await q.get()}")

    a, b, c = [asyncio.create_task(guarded(log, n, getter(n))) for n in "abc"]
    await asyncio.sleep(0)
    a.cancel()
    q.put_nowait(1)
    b.cancel()
    q.put_nowait(2)
    log(f"size {q.qsize()}")
    await asyncio.wait([a, b, c])
    log(f"size {q.qsize()} {a.cancelled()} {b.cancelled()} {c.cancelled()}")


@scenario
async def queue_putter_cancelled(log):
    q = asyncio.Queue(1)
    q.put_nowait(0)

    async def putter(name):
        await q.put(name)
        log(f"{name} put")

    a, b, c = [asyncio.create_task(guarded(log, n, putter(n))) for n in "abc"]
    await asyncio.sleep(0)
    log(q.get_nowait())
    a.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    log(f"size {q.qsize()} full {q.full()}")
    log(await q.get())
    log(await q.get())
    await asyncio.wait([a, b, c])
    log(f"empty {q.empty()}")


@scenario
async def queue_kinds(log):
    for cls in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        q = cls()
        for x in (5, 1, 4, 1, 3, 9, 2, 6):
            q.put_nowait(x)
        log(f"{q}")
        log([q.get_nowait() for _ in range(q.qsize())])
    for act in (q.get_nowait, q.task_done):
        for _ in range(9):
            try:
                act()
            except Exception as e:
                log(f"{type(e).__name__}{e.args}")
                break
    q = asyncio.Queue(1)
    q.put_nowait(1)
    try:
        q.put_nowait(2)
    except asyncio.QueueFull as e:
        log(f"QueueFull{e.args} {q.maxsize}")


@scenario
async def queue_priority_ties(log):
    class Item:
        def __init__(self, rank, name):
            self.rank, self.name = rank, name

        def __lt__(self, other):
            return self.rank < other.rank

    q = asyncio.PriorityQueue()
    for i in range(12):
        q.put_nowait(Item(i % 3, f"n{i}"))
        if i % 4 == 3:
            log(q.get_nowait().name)
    while not q.empty():
        log(q.get_nowait().name)


@scenario
async def queue_join(log):
    q = asyncio.Queue()
    for i in range(2):
        q.put_nowait(i)

    async def joiner(name):
        await q.join()
        log(f"{name} joined")

    a = asyncio.create_task(joiner("a"))
    b = asyncio.create_task(joiner("b"))
    await asyncio.sleep(0)
    q.get_nowait()
    q.task_done()
    await asyncio.sleep(0)
    log("one done")
    q.get_nowait()
    q.task_done()
    q.put_nowait(3)
    log("all done, one more")
    await asyncio.gather(a, b)
    c = asyncio.create_task(joiner("c"))
    await asyncio.sleep(0)
    log(f"c done {c.done()}")
    q.task_done()
    await c


@scenario
async def queue_shutdown(log):
    q = asyncio.Queue(1)

    async def getter(name):
        log(f"{name} got {await q.get()}")

    gs = [asyncio.create_task(guarded(log, n, getter(n))) for n in "ab"]
    await asyncio.sleep(0)
    q.put_nowait(1)
    q.shutdown()
    await asyncio.wait(gs)
    for t in gs:
        t.exception()
    try:
        q.put_nowait(1)
    except asyncio.QueueShutDown as e:
        log(f"put {e.args}")
    log(f"{q}")
    q = asyncio.Queue(1)
    q.put_nowait(1)
    p = asyncio.create_task(guarded(log, "p", q.put(2)))
    j = asyncio.create_task(guarded(log, "j", q.join()))
    await asyncio.sleep(0)
    q.shutdown(immediate=True)
    log(q.qsize())
    await asyncio.wait([p, j])
    p.exception()


# locks

@scenario
async def lock_fifo(log):
    lock = asyncio.Lock()

    async def visitor(name, visits):
        for i in range(visits):
            async with lock:
                log(f"{name}{i}")
                await asyncio.sleep(0)

    await asyncio.gather(visitor("a", 2), visitor("b", 2), visitor("c", 1))
    log(lock.locked())


@scenario
async def lock_no_barging(log):
    lock = asyncio.Lock()
    await lock.acquire()

    async def waiter(name):
        async with lock:
            log(f"{name} in")

    a = asyncio.create_task(waiter("a"))
    await asyncio.sleep(0)
    lock.release()
    b = asyncio.create_task(waiter("b"))
    log(f"locked {lock.locked()}")
    await lock.acquire()
    log("main in")
    lock.release()
    await asyncio.gather(a, b)
    try:
        lock.release()
    except RuntimeError as e:
        log(f"{e}")


@scenario
async def lock_cancel_handoff(log):
    lock = asyncio.Lock()
    await lock.acquire()

    async def waiter(name):
        async with lock:
            log(f"{name} in")

    a, b, c = [asyncio.create_task(guarded(log, n, waiter(n))) for n in "abc"]
    await asyncio.sleep(0)
    lock.release()
    a.cancel()
    b.cancel()
    await asyncio.wait([a, b, c])
    log(lock.locked())


@scenario
async def event_order(log):
    e = asyncio.Event()

    async def waiter(name):
        await e.wait()
        log(f"{name} {e.is_set()}")

    ts = [asyncio.create_task(waiter(n)) for n in "abc"]
    await asyncio.sleep(0)
    ts[1].cancel()
    e.set()
    e.clear()
    log("pulsed")
    await asyncio.wait(ts)
    e.set()
    await e.wait()
    log("no wait")


@scenario
async def condition_order(log):
    cond = asyncio.Condition()

    async def waiter(name):
        async with cond:
            log(f"{name} waits")
            await cond.wait()
            log(f"{name} woke {cond.locked()}")

    ts = [asyncio.create_task(guarded(log, n, waiter(n))) for n in "abcd"]
    await asyncio.sleep(0)
    async with cond:
        cond.notify(1)
        log("notified one")
    await asyncio.sleep(0)
    ts[1].cancel()
    async with cond:
        cond.notify_all()
        log("notified all")
        await asyncio.sleep(0)
        log("still inside")
    await asyncio.wait(ts)
    for act in (cond.notify, cond.notify_all):
        try:
            act()
        except RuntimeError as e:
            log(f"{e}")
    try:
        await cond.wait()
    except RuntimeError as e:
        log(f"{e}")


@scenario
async def condition_cancel_while_reacquiring(log):
    lock = asyncio.Lock()
    cond = asyncio.Condition(lock)

    async def waiter(name):
        async with cond:
            await cond.wait()
            log(f"{name} woke")

    a = asyncio.create_task(guarded(log, "a", waiter("a")))
    b = asyncio.create_task(guarded(log, "b", waiter("b")))
    await asyncio.sleep(0)
    async with lock:
        cond.notify(1)
        await asyncio.sleep(0)
        a.cancel("while waiting for the lock")
        await asyncio.sleep(0)
        log("free the lock")
    await asyncio.wait([a, b])
    log(f"{a.cancelled()} {b.cancelled()} {lock.locked()}")


@scenario
async def condition_wait_for(log):
    cond = asyncio.Condition()
    box = []

    async def taker(name):
        async with cond:
            await cond.wait_for(lambda: box)
            log(f"{name} takes {box.pop(0)}")

    ts = [asyncio.create_task(taker(n)) for n in "abc"]
    await asyncio.sleep(0)
    for x in (1, 2, 3):
        async with cond:
            box.append(x)
            cond.notify_all()
        await asyncio.sleep(0)
        log(f"after {x}")
    await asyncio.gather(*ts)


@scenario
async def semaphore_order(log):
    s = asyncio.Semaphore(2)

    async def worker(name):
        async with s:
            log(f"+{name} {s.locked()}")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log(f"-{name}")

    await asyncio.gather(*(worker(n) for n in "abcde"))
    log(s.locked())


@scenario
async def semaphore_cancel(log):
    s = asyncio.Semaphore(0)

    async def worker(name):
        await s.acquire()
        log(f"{name} in")

    ts = [asyncio.create_task(guarded(log, n, worker(n))) for n in "abcd"]
    await asyncio.sleep(0)
    s.release()
    ts[0].cancel()
    ts[2].cancel()
    await asyncio.sleep(0)
    log(s.locked())
    await asyncio.sleep(0)
    s.release()
    log(s.locked())
    await asyncio.wait(ts)
    s.release()
    s.release()
    log(f"{await s.acquire()} {s.locked()}")
    b = asyncio.BoundedSemaphore(1)
    try:
        b.release()
    except ValueError as e:
        log(f"{e}")
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        log(f"{e}")


@scenario
async def barrier_order(log):
    b = asyncio.Barrier(3)

    async def worker(name, rounds):
        for _ in range(rounds):
            log(f"{name} {b.n_waiting}")
            i = await b.wait()
            log(f"{name} passed {i}")

    await asyncio.gather(worker("a", 2), worker("b", 2), worker("c", 2))
    t = asyncio.create_task(guarded(log, "t", b.wait()))
    await asyncio.sleep(0)
    await b.abort()
    await asyncio.wait([t])
    t.exception()
    try:
        await b.wait()
    except asyncio.BrokenBarrierError as e:
        log(f"{e.args} {b.broken}")


# the loop

@scenario
async def timers_order(log):
    loop = asyncio.get_running_loop()
    now = loop.time()
    for name, at in (("c", 0.03), ("a", 0.01), ("b", 0.02), ("a2", 0.01)):
        loop.call_at(now + at, log, name)
    h = loop.call_at(now + 0.015, log, "never")
    loop.call_later(0, log, "zero")
    loop.call_later(-1, log, "before")
    loop.call_soon(log, "soon")
    h.cancel()
    log(h.cancelled())
    await asyncio.sleep(0.05)
    log("end")


@scenario
async def sleeps_of_one_deadline(log):
    async def sleeper(name):
        for i in range(2):
            await asyncio.sleep(0.01)
            log(f"{name}{i}")
            await asyncio.sleep(0)
            log(f"{name}{i} next turn")

    await asyncio.gather(sleeper("a"), sleeper("b"), sleeper("c"))


@scenario
def loop_by_hand(log):
    loop = asyncio.new_event_loop()

    def chain(n):
        log(f"chain {n}")
        if n:
            loop.call_soon(chain, n - 1)

    loop.call_soon(log, "one")
    loop.call_soon(chain, 2)
    loop.call_soon(log, "two")
    loop.call_soon(log, "never").cancel()
    loop.call_later(0.01, loop.stop)
    t = loop.create_task(laps(log, "t", 2))
    loop.run_forever()
    log(t.result())
    f = loop.create_future()
    loop.call_soon(f.set_result, "set")
    log(loop.run_until_complete(f))
    log(loop.run_until_complete(laps(log, "u", 1)))
    loop.call_soon(log, "before stop")
    loop.call_soon(loop.stop)
    loop.call_soon(log, "same turn")
    loop.call_soon(lambda: loop.call_soon(log, "next turn"))
    loop.run_forever()
    log("stopped")
    loop.call_soon(loop.stop)
    try:
        loop.run_until_complete(asyncio.sleep(10))
    except RuntimeError as e:
        log(f"{e}")
    log(f"{loop.is_running()} {loop.is_closed()}")
    loop.close()
    log(f"{loop.is_running()} {loop.is_closed()}")
    try:
        loop.call_soon(log, "x")
    except RuntimeError as e:
        log(f"{e}")


@scenario
def run_cancels_the_rest(log):
    async def main():
        asyncio.create_task(patient(log, "p", 2))
        asyncio.create_task(laps(log, "l", 9))
        await asyncio.sleep(0)
        log("main ends")
        return 3

    log(asyncio.run(main()))


@scenario
def run_main_fails(log):
    async def main():
        asyncio.create_task(patient(log, "p", 1))
        await asyncio.sleep(0)
        raise ValueError("main")

    try:
        asyncio.run(main())
    except ValueError as e:
        log(f"{e.args}")


@scenario
def run_system_exit_in_task(log):
    async def quits():
        log("quits")
        raise SystemExit(3)

    async def main():
        asyncio.create_task(patient(log, "p", 1))
        asyncio.create_task(quits())
        asyncio.create_task(laps(log, "l", 5))
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            log("main cancelled")
            raise

    try:
        asyncio.run(main())
    except SystemExit as e:
        log(f"exit {e.args}")


@scenario
def run_nested(log):
    async def main():
        coro = laps(log, "x", 1)
        try:
            asyncio.run(coro)
        except RuntimeError as e:
            log(f"{e}")
        coro.close()
        try:
            asyncio.get_running_loop().run_until_complete(asyncio.get_running_loop().create_future())
        except RuntimeError as e:
            log(f"{e}")

    asyncio.run(main())
    try:
        asyncio.get_running_loop()
    except RuntimeError as e:
        log(f"{e}")


@scenario
async def coroutine_objects(log):
    c = laps(log, "c", 1)
    log(await c)
    try:
        await c
    except RuntimeError as e:
        log(f"{e}")
    c = laps(log, "never", 1)
    c.close()
    try:
        await c
    except RuntimeError as e:
        log(f"{e}")
    c = laps(log, "d", 2)

    async def wrap():
        return await c

    r = await asyncio.gather(wrap(), wrap(), return_exceptions=True)
    log([x if isinstance(x, str) else str(x) for x in r])
    c = laps(log, "e", 1)
    log(await asyncio.gather(c, c))


@scenario
async def await_itself(log):
    async def me():
        try:
            await asyncio.current_task()
        except RuntimeError as e:
            log(str(e)[:27])

    await asyncio.create_task(me())


@scenario
async def future_words(log):
    f = asyncio.get_running_loop().create_future()
    for act in (f.result, f.exception):
        try:
            act()
        except asyncio.InvalidStateError as e:
            log(f"{e}")
    f.set_exception(KeyError)
    log(repr(f.exception()))
    for act in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
        try:
            act()
        except asyncio.InvalidStateError as e:
            log(f"{e}")
    log(f.cancel())
    f = asyncio.get_running_loop().create_future()
    f.set_exception(StopIteration(3))
    log(repr(f.exception()))
    f = asyncio.get_running_loop().create_future()
    log(f"{f.cancel('m')} {f.cancel()} {f.done()} {f.cancelled()}")
    for act in (f.result, f.exception):
        try:
            act()
        except asyncio.CancelledError as e:
            log(f"{e.args}")


# context variables

import contextvars  # noqa: E402

user = contextvars.ContextVar("user", default="nobody")


async def show(log, label):
    before = user.get()
    user.set(label)
    await asyncio.sleep(0)
    log(f"{label}: {before} {user.get()}")


@scenario
async def contexts_of_tasks(log):
    user.set("root")
    t = asyncio.create_task(show(log, "task"))
    user.set("changed after create")
    await t
    log(f"main {user.get()}")
    await show(log, "direct")
    log(f"main {user.get()}")
    await asyncio.gather(show(log, "g1"), show(log, "g2"))
    log(f"main {user.get()}")
    ctx = contextvars.copy_context()
    ctx.run(user.set, "inside ctx")
    log(f"{user.get()} {ctx[user]}")
    await asyncio.create_task(show(log, "own"), context=ctx)
    log(f"{user.get()} {ctx[user]}")


@scenario
async def contexts_of_callbacks(log):
    loop = asyncio.get_running_loop()
    f = loop.create_future()

    def note(label):
        log(f"{label} {user.get()}")
        user.set(label)

    user.set("one")
    loop.call_soon(note, "soon")
    f.add_done_callback(lambda _: note("done"))
    loop.call_later(0, note, "later")
    user.set("two")
    f.set_result(None)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    log(user.get())


@scenario
def contexts_of_runs(log):
    async def main(label):
        log(f"{label} {user.get()}")
        user.set(label)

    asyncio.run(main("first"))
    asyncio.run(main("second"))
    with asyncio.Runner() as runner:
        runner.run(main("third"))
        runner.run(main("fourth"))
    log(user.get())


# threads

@scenario
async def to_thread(log):
    user.set("ann")

    def blocking(n):
        if n < 0:
            raise ValueError(n)
        before = user.get()
        user.set("thread")
        return f"{n * n} {before}"

    log(await asyncio.to_thread(blocking, 4))
    log(user.get())
    try:
        await asyncio.to_thread(blocking, -1)
    except ValueError as e:
        log(f"raised {e.args}")

    def asks():
        try:
            asyncio.get_running_loop()
        except RuntimeError as e:
            return str(e)

    log(await asyncio.to_thread(asks))
    loop = asyncio.get_running_loop()
    log(await loop.run_in_executor(None, blocking, 5))

    def from_thread():
        asyncio.run_coroutine_threadsafe(laps(log, "r", 1), loop).result()
        return asyncio.run(laps(log, "own loop", 1))

    log(await asyncio.to_thread(from_thread))


@scenario
async def to_thread_cancelled(log):
    import threading
    gate = threading.Event()
    t = asyncio.create_task(asyncio.to_thread(gate.wait))
    await asyncio.sleep(0)
    t.cancel("stop")
    log(await quiet(t))
    gate.set()


# eager tasks

@scenario
async def eager_tasks(log):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)

    async def parent():
        log("parent")
        t = asyncio.create_task(laps(log, "child", 1), name="child")
        log(f"parent again, named by the factory: {asyncio.current_task().get_name()[:5]}")
        return await t

    a = asyncio.create_task(laps(log, "a", 0), name="a")
    b = asyncio.create_task(laps(log, "b", 2), name="b")
    log(f"{a.done()} {b.done()} {a.result()} {a.get_name()} {asyncio.create_task(laps(log, 'n', 0)).get_name()}")
    log(await asyncio.gather(laps(log, "c", 0), laps(log, "d", 0)))
    log("no hop")
    log(await asyncio.create_task(parent(), name="parent"))
    async with asyncio.TaskGroup() as g:
        g.create_task(laps(log, "e", 0))
        g.create_task(laps(log, "f", 1))
        log("body ends")
    log(await b)
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(fail(0, ValueError("eager")))
            log("body goes on")
            await asyncio.sleep(0)
            log("not reached")
    except BaseException as e:
        log(flat(e))
    async with asyncio.timeout(5):
        log(await asyncio.create_task(laps(log, "g", 1)))


# async generators

async def counter(log, name, n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            log(f"{name} yields {i}")
            yield i
    finally:
        log(f"{name} cleanup")
        await asyncio.sleep(0)
        log(f"{name} cleaned")


@scenario
async def asyncgen_driven_by_tasks(log):
    async def drive(name, g):
        async for x in g:
            log(f"{name} sees {x}")

    await asyncio.gather(drive("a", counter(log, "ga", 2)), drive("b", counter(log, "gb", 3)))
    shared = counter(log, "g", 3)

    async def one(name):
        try:
            log(f"{name} {await anext(shared)}")
        except (RuntimeError, StopAsyncIteration) as e:
            log(f"{name} {e!r}")

    await asyncio.gather(one("x"), one("y"))
    for name in "zuvw":
        await one(name)


@scenario
async def asyncgen_send_throw_close(log):
    async def average():
        total = n = 0
        avg = None
        while True:
            try:
                value = yield avg
            except ValueError as e:
                log(f"caught {e.args}")
                continue
            await asyncio.sleep(0)
            total += value
            n += 1
            avg = total / n

    g = average()
    try:
        await g.asend(1)
    except TypeError as e:
        log(f"{e}")
    log(f"{await g.asend(None)}")
    for x in (10, 20, 60):
        log(f"{await g.asend(x)}")
    log(f"{await g.athrow(ValueError('v'))}")
    try:
        await g.athrow(KeyError("k"))
    except KeyError as e:
        log(f"out {e.args}")
    try:
        await anext(g)
    except StopAsyncIteration as e:
        log(f"end {e.args}")
    await g.aclose()
    g = counter(log, "c", 5)
    log(await anext(g))
    await g.aclose()
    try:
        await anext(g)
    except StopAsyncIteration:
        log("closed")
    await g.aclose()
    g = counter(log, "never", 5)
    await g.aclose()

    async def stubborn():
        try:
            yield 1
        except GeneratorExit:
            log("no")
        yield 2

    g = stubborn()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        log(f"{e}")

    async def wrong():
        yield 1
        raise StopAsyncIteration

    try:
        async for x in wrong():
            log(x)
    except RuntimeError as e:
        log(f"{e} {type(e.__cause__).__name__}")


@scenario
async def asyncgen_cancelled(log):
    g = counter(log, "g", 3)
    t = asyncio.create_task(guarded(log, "t", anext(g)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    log(t.done())
    t = asyncio.create_task(guarded(log, "t", anext(g)))
    await asyncio.sleep(0)
    t.cancel("stop")
    log(await quiet(t))
    try:
        await anext(g)
    except StopAsyncIteration:
        log("over")


@scenario
async def asyncgen_abandoned(log):
    ticker = asyncio.create_task(laps(log, "tick", 7))

    async def leave():
        async for x in counter(log, "g", 5):
            if x == 1:
                log("leaves")
                break

    await leave()
    log("left")
    await ticker


@scenario
def asyncgen_closed_by_run(log):
    held = []

    async def main():
        held.append(counter(log, "g", 5))
        log(await anext(held[0]))

    asyncio.run(main())
    log("over")


@scenario
async def as_completed_coroutines(log):
    async def job(name, turns):
        for _ in range(turns):
            await asyncio.sleep(0)
        log(f"{name} ends")
        return name

    for coro in asyncio.as_completed([job("a", 1)]):
        log(await coro)
    t = asyncio.create_task(job("t", 0))
    for coro in asyncio.as_completed([job("b", 2), t]):
        log(await coro)


@scenario
async def exception_handler(log):
    loop = asyncio.get_running_loop()

    def handler(loop, context):
        log(f"{context['message'][:21]} {context.get('exception')!r} {sorted(k for k in context if k != 'handle')}")

    def fails():
        raise ValueError("in a callback")

    loop.set_exception_handler(handler)
    loop.call_exception_handler({"message": "by hand", "exception": KeyError(1)})
    loop.call_exception_handler({"message": "alone"})
    loop.call_soon(fails)
    f = loop.create_future()
    f.add_done_callback(lambda _: fails())
    f.set_result(1)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    log("goes on")
