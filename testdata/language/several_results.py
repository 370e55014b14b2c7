"""A function whose tuple every call takes apart has several results; one whose tuple is wanted whole keeps it."""

import asyncio
def split(n):
    return n // 10, n % 10
def stats(xs):
    if not xs:
        return 0, None
    return len(xs), max(xs)
async def fetch(k):
    await asyncio.sleep(0)
    if k < 0:
        raise ValueError(k)
    return k, str(k)
class P:
    def __init__(self):
        self.x, self.y = 1, 2
    def pos(self):
        return self.x, self.y
    async def size(self):
        await asyncio.sleep(0)
        return self.x * 2, self.y * 2
async def main():
    a, b = split(42)
    print(a, b)
    n, m = stats([3, 5])
    print(n, m)
    k, s = await fetch(7)
    print(k, s)
    x, y = P().pos()
    w, h = await P().size()
    print(x, y, w, h)
    try:
        k, s = await fetch(-1)
    except ValueError as e:
        print(e, k, s)
    for i in range(3):
        q, r = split(i * 7)
        print(q, r)


def whole(n):
    return n, -n


def handed(n):
    return n, str(n)


def outer(n):
    return handed(n)


class Base:
    def pair(self):
        return 1, 2


class Derived(Base):
    def pair(self):
        return 3, 4


def both(f):
    return f(1)


asyncio.run(main())
a, b = whole(1)
t = whole(2)
print(a, b, t)
x, y = outer(5)
print(x, y)
for o in (Base(), Derived()):
    p, q = o.pair()
    print(p, q)
print(both(handed), sum(whole(3)))
handed(6)
