"""A list that is extended by itself grows by what it had."""

from typing import Any
def ext(a: Any, b: Any) -> Any:
    a += b
    return a
def ext2(xs: list[int], b: Any) -> list[int]:
    xs.extend(b)
    xs += b
    return xs
l = [1, 2]
print(ext(l, l), l)
print(ext2(l, l), ext2(l, (5,)), ext2(l, range(2)), ext2(l, {7: 8}))
l.extend(l)
l += l
print(len(l))
xs: list[Any] = [1, "a"]
xs.extend(xs)
xs += xs
print(xs)

