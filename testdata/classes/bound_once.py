"""Attributes that are bound once are read where they stand; those that may change in between keep the value that was read."""

import asyncio
from dataclasses import dataclass, field, replace

class Base:
    def __init__(self, name):
        self.name = name
        self.setup()
    def setup(self):
        self.kind = "base"
    def label(self):
        return self.name + self.rename() + self.name
    def rename(self):
        return "-"

class Renamed(Base):
    def rename(self):
        self.name = "R"
        return "+"

class Reinit:
    def __init__(self, n):
        self.n = n
    def again(self, n):
        self.__init__(n)
        return n
    def total(self):
        return self.n + self.again(5) + self.n

class Twice(Base):
    def __init__(self, name):
        super().__init__(name + "!")
        a = self.name
        super().__init__(name + "?")
        print(a, self.name)

@dataclass
class D:
    a: int
    b: list = field(default_factory=list)
    def grow(self):
        self.b.append(self.a)
        return len(self.b)
    def show(self):
        return self.b, self.grow(), self.b, self.a

class Holder:
    def __init__(self):
        self.d = D(1)
    def swap(self):
        old = self.d
        r = (self.d.a, self.other(), self.d.a)
        return old is self.d, r
    def other(self):
        self.d.a += 10
        return 0

class Lazy:
    def __init__(self):
        self.val, self.count = None, 0
    def get(self):
        if self.val is None:
            self.val = "v"
        self.count += 1
        return self.val
    def both(self):
        return self.val, self.get(), self.val, self.count, self.get(), self.count

class Outer:
    def __init__(self):
        self.inner = Base("i")

def poke(o):
    setattr(o, "name", "poked")
    return "p"

async def later(x):
    await asyncio.sleep(0)
    return x

class Svc:
    def __init__(self, q, limit=3):
        self.q = q
        self.limit = limit
        self.seen = 0
    async def run(self):
        ts = [asyncio.create_task(self.q.put(self.seen + i)) for i in range(self.limit)]
        self.seen = 100
        await asyncio.gather(*ts)
        t = asyncio.create_task(later(self.limit))
        self.q = None
        return await t

async def main():
    print(Base("b").label(), Renamed("x").label(), Reinit(1).total())
    Twice("t")
    print(D(4).show())
    h = Holder()
    print(h.swap())
    print(Lazy().both())
    o = Outer()
    print(o.inner.name, poke(o.inner), o.inner.name)
    print(o.inner.name + poke(o.inner) + o.inner.name)
    q = asyncio.Queue()
    s = Svc(q)
    print(await s.run(), [q.get_nowait() for _ in range(q.qsize())])
    c = replace(D(9), a=3)
    print(c)

asyncio.run(main())
