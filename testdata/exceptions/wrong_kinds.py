"""Statements over values that lack what the statement asks for: CPython's TypeErrors and AttributeErrors."""

import asyncio
import enum


class Color(enum.Enum):
    RED = 1


class Job:
    limit = 3

    async def __aenter__(self):
        return self


async def ticks():
    yield 1


async def loop_over_list():
    async for x in [1, 2]:
        print("never", x)


async def loop_over_job():
    return [x async for x in Job()]


async def plain_loop_over_ticks():
    for x in ticks():
        print("never", x)


async def with_job():
    with Job():
        print("never")


async def async_with_job():
    async with Job() as job:
        print("never", job)


async def await_number():
    return await 5


async def attempt(name, f):
    try:
        print(name, await f())
    except TypeError as e:
        print(f"{name}: {e}")


def check(name, f):
    try:
        print(name, f())
    except (AttributeError, TypeError) as e:
        print(f"{name}: {type(e).__name__}: {e}")


async def main():
    await attempt("loop over list", loop_over_list)
    await attempt("loop over job", loop_over_job)
    await attempt("plain loop", plain_loop_over_ticks)
    await attempt("with", with_job)
    await attempt("async with", async_with_job)
    await attempt("await", await_number)
    check("limit", lambda: Job.limit)
    check("class attribute", lambda: Job.size)
    check("member", lambda: Color.BLUE)
    check("method", lambda: Job.start())
    check("next", lambda: next([1, 2]))
    check("join", lambda: ",".join([1, 2]))
    check("join", lambda: ",".join(["a", None]))
    check("reversed", lambda: list(reversed({1})))


asyncio.run(main())
