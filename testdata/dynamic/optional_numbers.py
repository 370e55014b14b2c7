"""A number or None that comes out of a function of which the kind of the result is not known."""
from typing import Callable, Generic, Optional, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Result(Generic[T]):
    def __init__(self, value: Optional[T] = None, error: Optional[Exception] = None) -> None:
        self._value = value
        self._error = error

    @classmethod
    def of(cls, fn: Callable[[], T]) -> "Result[T]":
        try:
            return cls(fn())
        except Exception as e:
            return cls(error=e)

    def map(self, fn: Callable[[T], R]) -> "Result[R]":
        if self._error is not None:
            return Result(error=self._error)
        assert self._value is not None
        return Result(fn(self._value))

    def __repr__(self) -> str:
        return f"Err({self._error!r})" if self._error else f"Ok({self._value!r})"


print(Result.of(lambda: 10 // 2).map(lambda v: v + 0.5))
print(Result.of(lambda: int("7")).map(lambda v: v + 1).map(lambda v: v * 2))
print(Result.of(lambda: int("x")).map(lambda v: v + 1))
