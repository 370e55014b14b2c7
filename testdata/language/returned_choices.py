"""A choice that is returned returns from each of its branches."""

import asyncio
def pick(a, b):
    return a or b
def pick2(d, k):
    return d.get(k) or "none"
def last(xs):
    return xs and xs[-1]
def both(a: str, b: str):
    return a and b
def sign(n):
    return "pos" if n > 0 else "zero" if n == 0 else "neg"
def maybe(n):
    return None if n < 0 else n * 2
def flag(a, b):
    return a > 1 and b > 2
class C:
    def __init__(self, name):
        self.name = name
        self.kids = []
    def title(self):
        return self.name or (self.kids[0].name if self.kids else None) or "anon"
    def __eq__(self, o):
        return NotImplemented if not isinstance(o, C) else self.name == o.name
async def fetch(n):
    await asyncio.sleep(0)
    if n == 3:
        raise ValueError(n)
    return n
async def get(n):
    return await fetch(n) if n else None
async def get2(n):
    return await fetch(n) or await fetch(n + 5)
def guarded(xs):
    try:
        return xs[0] if xs else xs.pop()
    except IndexError as e:
        return str(e) or "?"
    finally:
        print("done")
def gen(n):
    yield n
    return n if n > 3 else -n
def deleg():
    r = yield from gen(2)
    return r or 7
def nothing(x):
    return print("a") if x else print("b")
async def main():
    print(pick("", "x"), pick("y", "z"), pick2({"a": "q"}, "a"), pick2({}, "a"), last([]), last([1, 2]), both("a", ""), both("x", "y"))
    print(sign(1), sign(0), sign(-3), maybe(-1), maybe(4), flag(2, 3), flag(0, 1))
    c = C("")
    print(c.title()); c.kids.append(C("kid")); print(c.title(), C("n").title(), C("a") == C("a"), C("a") == 3)
    print(await get(0), await get(2), await get2(0), await get2(1))
    try:
        await get(3)
    except ValueError as e:
        print("ve", e)
    print(guarded([4]), guarded([]))
    g = deleg()
    try:
        while True:
            print(next(g))
    except StopIteration as s:
        print("stop", s.value)
    nothing(1); nothing(0)
asyncio.run(main())
