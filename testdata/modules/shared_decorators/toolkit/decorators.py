import asyncio
import functools
from typing import Any, Awaitable, Callable, TypeVar

from .errors import GiveUp

T = TypeVar("T")
LOG: list[str] = []
_DEFAULT_TIMES = 3


def note(text: str) -> None:
    LOG.append(text)


def timed(fn: Callable[..., T]) -> Callable[..., T]:
    @functools.wraps(fn)
    def wrapper(*args: Any, **kwargs: Any) -> T:
        note(f"start {fn.__name__}")
        try:
            return fn(*args, **kwargs)
        finally:
            note(f"end {fn.__name__}")

    return wrapper


def retry(times: int = _DEFAULT_TIMES, *, delay: float = 0.0):
    def decorate(fn: Callable[..., Awaitable[T]]) -> Callable[..., Awaitable[T]]:
        @functools.wraps(fn)
        async def wrapper(*args: Any, **kwargs: Any) -> T:
            for attempt in range(1, times + 1):
                try:
                    return await fn(*args, **kwargs)
                except ValueError as e:
                    note(f"{fn.__name__} attempt {attempt}: {e}")
                    await asyncio.sleep(delay)
            raise GiveUp(fn.__name__)

        return wrapper

    return decorate


def counted(fn):
    count = 0

    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        nonlocal count
        count += 1
        return count, fn(*args, **kwargs)

    return wrapper
