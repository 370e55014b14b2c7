# Python's bisect module: runtime/bisect. insort changes the caller's list: List,
# not list, asks for the *py.List itself.

from typing import Callable, List

__effects__ = "stated"

@overload
@go("bisect.Right", faults="TypeError")
def bisect_right[T](a: list[T], x: T) -> int: ...
@overload
@go("bisect.RightIn", faults=("TypeError", "ValueError", "IndexError"))
def bisect_right[T](a: list[T], x: T, lo: int, hi: int | None = None) -> int: ...
@overload
@go("bisect.RightBy", calls="key", faults=("TypeError", "ValueError", "IndexError"))
def bisect_right[T, K](a: list[T], x: K, lo: int = 0, hi: int | None = None, *, key: Callable[[T], K] | None) -> int: ...
bisect = bisect_right
@overload
@go("bisect.Left", faults="TypeError")
def bisect_left[T](a: list[T], x: T) -> int: ...
@overload
@go("bisect.LeftIn", faults=("TypeError", "ValueError", "IndexError"))
def bisect_left[T](a: list[T], x: T, lo: int, hi: int | None = None) -> int: ...
@overload
@go("bisect.LeftBy", calls="key", faults=("TypeError", "ValueError", "IndexError"))
def bisect_left[T, K](a: list[T], x: K, lo: int = 0, hi: int | None = None, *, key: Callable[[T], K] | None) -> int: ...
@overload
@go("bisect.InsortRight", mutates="a", retains="x", faults="TypeError")
@lacks("lo", "hi")
def insort_right[T](a: List[T], x: T) -> None: ...
@overload
@go("bisect.InsortRightBy", calls="key", mutates="a", retains="x", faults="TypeError")
@lacks("lo", "hi")
def insort_right[T, K](a: List[T], x: T, *, key: Callable[[T], K] | None) -> None: ...
insort = insort_right
@overload
@go("bisect.InsortLeft", mutates="a", retains="x", faults="TypeError")
@lacks("lo", "hi")
def insort_left[T](a: List[T], x: T) -> None: ...
@overload
@go("bisect.InsortLeftBy", calls="key", mutates="a", retains="x", faults="TypeError")
@lacks("lo", "hi")
def insort_left[T, K](a: List[T], x: T, *, key: Callable[[T], K] | None) -> None: ...
