import asyncio


class Node:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        return self.name < other.name


async def main():
    rows = [{"n": 1, "at": 3}, {"n": 2, "at": None}, {"n": 3, "at": 1}]
    try:
        rows.sort(key=lambda r: r["at"])
        print(rows)
    except TypeError as e:
        print("TypeError:", e)
    xs = [Node("b"), None, Node("a")]
    try:
        print(sorted(xs))
    except TypeError as e:
        print("TypeError:", e)
    ys = [3, None, 1]
    try:
        ys.sort()
    except TypeError as e:
        print("TypeError:", e)
    zs = ["a", 1, "b"]
    try:
        print(zs[0])
    except TypeError as e:
        print("TypeError:", e)
    try:
        print(sorted(zs, key=None))
    except TypeError as e:
        print("TypeError:", e)
    print(sorted(ys, key=lambda y: (y is None, y)) if None not in ys else sorted([y for y in ys if y is not None]))


asyncio.run(main())
from dataclasses import dataclass
import heapq

@dataclass(order=True)
class D:
    n: int

def attempt(f):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

attempt(lambda: sorted([D(1), None, D(2)]))
attempt(lambda: sorted([None, D(2)]))
attempt(lambda: sorted([None, Node("x")]))
attempt(lambda: sorted([Node("x"), None]))
attempt(lambda: max(None, Node("x")))
attempt(lambda: max([Node("a"), None]))
attempt(lambda: sorted([None, None]))
attempt(lambda: sorted([None, Node("x")], key=lambda n: n))
attempt(lambda: sorted([1, "a"]))
attempt(lambda: sorted([(1, None), (1, Node("a"))]))
attempt(lambda: sorted([(1, None), (1, 2)]))
attempt(lambda: sorted([{"a": 1}, {"b": 2}]))
