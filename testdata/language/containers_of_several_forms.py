"""Containers made out of others whose numbers are kept in another form: ** of dicts, slices, * before and after arguments."""

from collections import Counter, defaultdict
from typing import Any


def total(*rest: int, k: int = 1) -> int:
    return sum(rest) * k


def grown() -> int:
    x = 2
    for i in range(100):
        x = x * 3 + i
    return x


def slices(ys: list[int]) -> None:
    xs = [grown()]
    print(len(str(xs[0])))
    xs = ys[1:] or xs
    print(xs)
    xs = xs[:1] + ys[2:]
    print(xs)
    xs += [4, 5, 6][len(ys) - 3:] or [0]
    print(xs, ys)
    xs = [*ys, 9, *ys[1:], 7, 8]
    print(xs)


def merged(v: Any) -> None:
    try:
        print({"p": 1, **v})
    except TypeError as e:
        print("TypeError:", e)


def perhaps(n):
    if n > 1:
        return {"n": n}
    return None


def main() -> None:
    slices([1, 2, 3, 4])
    more = [5, 6]
    print(total(3, *more), total(*more, 3), total(1, *more, 4, *more, k=2), total(*more, *more))
    d = {"a": 1}
    copy = {**d}
    copy["a"] = 2
    print(d, copy, {**d, "b": 2}, {"a": 0, **d})
    print({**d, **{"y": 2.5}, "z": None})
    letters = Counter("abca")
    print({**letters, "x": 1})
    found: defaultdict[str, int] = defaultdict(int)
    found["q"] += 1
    print({**found, "x": 2.5})
    for v in ({"z": 1}, {3: 1}, [1], None, letters):
        merged(v)
    for n in (1, 2):
        try:
            print({**perhaps(n), "i": n})
        except TypeError as e:
            print("TypeError:", e)


main()
