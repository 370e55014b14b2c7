"""Iterating over objects, unpacking them, and what is not iterable."""
import asyncio


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Bag:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)


class Gen:
    def __iter__(self):
        yield 1
        yield 2
        yield 3


class Seq:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError(i)
        return i * 10


async def main():
    a, b, c = Gen()
    print(a, b, c)
    first, *rest = Countdown(4)
    print(first, rest)
    x, y = Bag("p", "q")
    print(x, y)
    a, b, c = range(3)
    print(a, b, c)
    a, *b = "hello"
    print(a, b)
    for src in [[1, 2], (3, 4), "ab", {5: 6}, range(2), Gen()]:
        print([q for q in src])
    p, q = {"k1": 1, "k2": 2}
    print(p, q)
    (a, b), c = (1, 2), 3
    print(a, b, c)
    a, b = map(int, "1 2".split())
    print(a + b)
    try:
        a, b = Gen()
    except ValueError as e:
        print(e)
    try:
        a, b = [1]
    except ValueError as e:
        print(e)
    try:
        a, b = 5
    except TypeError as e:
        print(e)
    print(3 in Countdown(5), "q" in Bag("p", "q"), 20 in Seq())
    it = iter(Bag(1, 2))
    print(next(it), next(it), next(it, None))
    pairs = [(1, "a"), [2, "b"], "cd"]
    for n, s in pairs:
        print(n, s)


asyncio.run(main())
