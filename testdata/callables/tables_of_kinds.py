# Tables that hold functions, coroutine functions, classes and objects with __call__.
import asyncio, inspect
class Point:
    def __init__(self, x, y=0):
        self.x, self.y = x, y
    def __repr__(self):
        return f"Point({self.x}, {self.y})"
class Rect:
    def __init__(self, w, *, h=1):
        self.w, self.h = w, h
    def area(self):
        return self.w * self.h
def half(x):
    return x / 2
async def later(x):
    await asyncio.sleep(0)
    return x * 10
class Scale:
    def __init__(self, k):
        self.k = k
    def __call__(self, x, offset=0):
        return x * self.k + offset
TABLE = {"int": int, "point": Point, "half": half, "scale": Scale(3), "later": later, "neg": lambda v: -v, "str": str}
async def main():
    for name, fn in TABLE.items():
        r = fn(4)
        if inspect.isawaitable(r):
            r = await r
        print(name, r, callable(fn))
    for args in [(), (1, 2, 3), ("a",)]:
        for name in ("point", "half", "scale"):
            try:
                print(TABLE[name](*args))
            except TypeError as e:
                print(name, "TypeError", e)
SHAPES = {"point": Point, "rect": Rect}
def make(kind, *args, **kw):
    return SHAPES[kind](*args, **kw)
asyncio.run(main())
print(make("point", 1), make("rect", 2, h=3).area(), make("point", y=2, x=1))
try:
    make("rect")
except TypeError as e:
    print(e)


async def call(fn, *args):
    if inspect.iscoroutinefunction(fn):
        return await fn(*args)
    return fn(*args)


def add(a, b):
    return a + b


async def mul(a, b, *, bias=0):
    await asyncio.sleep(0)
    return a * b + bias


async def colours():
    print(await call(add, 1, 2), await call(mul, 3, 4))


asyncio.run(colours())
