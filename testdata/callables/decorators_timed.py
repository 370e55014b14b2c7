import asyncio
import functools
import time
from typing import Any, Awaitable, Callable, TypeVar, ParamSpec

P = ParamSpec("P")
R = TypeVar("R")

def timed(func: Callable[P, R]) -> Callable[P, R]:
    @functools.wraps(func)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        start = time.perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            elapsed = time.perf_counter() - start
            print(f"{func.__name__} took {'ok' if elapsed >= 0 else 'bad'}")
    return wrapper

def async_timed(func: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[R]]:
    @functools.wraps(func)
    async def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        start = time.perf_counter()
        result = await func(*args, **kwargs)
        print(f"{func.__name__} took {time.perf_counter() - start >= 0}")
        return result
    return wrapper

@timed
def total(xs: list[int], start: int = 0) -> int:
    return sum(xs) + start

@timed
def shout(text, /, *, times=1, sep="-"):
    return sep.join([text.upper()] * times)

@async_timed
async def fetch(name: str, delay: float = 0.0) -> dict[str, int]:
    await asyncio.sleep(delay)
    return {name: len(name)}

async def main() -> None:
    print(total([1, 2, 3]), total([1], 5), total(xs=[4], start=1))
    print(shout("a", times=3), shout("b"))
    print(await fetch("abc"), await fetch("x", delay=0.001))
    rs = await asyncio.gather(fetch("p"), fetch("qq"))
    print(rs)

asyncio.run(main())
