"""Exceptions, groups, generators with state, context managers, and their order."""
import asyncio
import sys
import traceback
from contextlib import ExitStack, asynccontextmanager, contextmanager


class AppError(Exception):
    def __init__(self, message, *, code=1, **details):
        super().__init__(message)
        self.code = code
        self.details = details

    def __str__(self):
        base = super().__str__()
        return f"{base} (code={self.code})" if self.code != 1 else base


class Temporary(AppError):
    pass


class Fatal(AppError):
    pass


def averager():
    total = count = 0
    avg = None
    while True:
        try:
            x = yield avg
        except ValueError as e:
            print("reset:", e)
            total = count = 0
            avg = None
            continue
        total += x
        count += 1
        avg = total / count


def flatten(x):
    if isinstance(x, (list, tuple)):
        n = 0
        for y in x:
            n += yield from flatten(y)
        return n
    yield x
    return 1


@contextmanager
def step(name, swallow=()):
    print(">", name)
    try:
        yield name.upper()
    except swallow as e:
        print("! swallowed", repr(e))
    finally:
        print("<", name)


@asynccontextmanager
async def pool(size):
    items = [f"conn{i}" for i in range(size)]
    try:
        yield items
    finally:
        await asyncio.sleep(0)
        print("pool closed with", len(items))


async def work(n):
    await asyncio.sleep(0.001 * n)
    match n:
        case 1:
            raise Temporary("slow", code=7, after=n)
        case 2:
            raise Fatal("disk")
        case 3:
            raise ValueError(n)
    return n * 10


async def retry(fn, *args, attempts=3):
    for i in range(attempts):
        try:
            return await fn(*args)
        except Temporary as e:
            e.add_note(f"attempt {i + 1}")
            last = e
    raise Fatal("gave up", attempts=attempts) from last


async def main():
    g = averager()
    next(g)
    print(g.send(10), g.send(20), g.throw(ValueError("bad")), g.send(5))
    g.close()
    f = flatten([1, [2, (3, [4])], []])
    out = []
    try:
        while True:
            out.append(next(f))
    except StopIteration as e:
        print(out, e.value)
    with ExitStack() as st:
        a = st.enter_context(step("a"))
        st.enter_context(step("b", (KeyError,)))
        st.callback(print, "callback", a)
        {}["missing"]
    try:
        async with asyncio.TaskGroup() as tg:
            for i in range(4):
                tg.create_task(work(i))
    except* Temporary as eg:
        print("temporary", [str(e) for e in eg.exceptions], eg.exceptions[0].details)
    except* (Fatal, ValueError) as eg:
        print("other", sorted(type(e).__name__ for e in eg.exceptions))
    try:
        await retry(work, 1, attempts=2)
    except Fatal as e:
        print(e, e.details, "|", e.__cause__, e.__cause__.__notes__)
    async with pool(2) as p:
        p.append("extra")
    try:
        async with pool(1) as p, asyncio.timeout(0.01):
            await asyncio.sleep(1)
    except TimeoutError as e:
        print("timeout", e.args)
    results = await asyncio.gather(*(work(i) for i in range(4)), return_exceptions=True)
    print([r if isinstance(r, int) else f"{type(r).__name__}:{r}" for r in results])
    try:
        try:
            raise KeyError("inner")
        except KeyError:
            raise Fatal("outer", code=3)
    except AppError as e:
        print(e, repr(e), repr(e.__context__), e.__suppress_context__)
        print("".join(traceback.format_exception_only(e)).strip())

    def cleanup():
        for i in range(3):
            try:
                if i == 1:
                    continue
                if i == 2:
                    return "returned"
                print("loop", i)
            finally:
                print("finally", i)

    print(cleanup())
    eg = ExceptionGroup("all", [ValueError(1), ExceptionGroup("inner", [TypeError("t"), ValueError(2)])])
    match_, rest = eg.split(ValueError)
    print(repr(match_), repr(rest), eg.subgroup(lambda e: isinstance(e, TypeError)))
    sys.exit(4)


if __name__ == "__main__":
    asyncio.run(main())
