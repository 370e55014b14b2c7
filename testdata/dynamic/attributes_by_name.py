"""getattr, hasattr and setattr with constant and with computed names."""
import asyncio


class Point:
    kind = "pt"

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm(self):
        return self.x + self.y

    @property
    def double(self):
        return self.x * 2

    def scale(self, by, extra=0):
        self.x = self.x * by + extra
        return self


async def main():
    p = Point(1, 2)
    for name in ["x", "y", "kind", "double"]:
        print(name, getattr(p, name))
    print(getattr(p, "z", "missing"), hasattr(p, "x"), hasattr(p, "zz"))
    for name in ["x", "nope"]:
        print(hasattr(p, name))
    setattr(p, "x", 10)
    for n, v in [("x", 5), ("y", 6)]:
        setattr(p, n, v)
    m = getattr(p, "norm")
    print(m())
    for op in ["norm"]:
        f = getattr(p, op)
        print(callable(f))
    print(getattr(p, "scale")(3).x)
    try:
        getattr(p, "bogus")
    except AttributeError as e:
        print(e)
    name = "also_" + "bogus"
    try:
        getattr(p, name)
    except AttributeError as e:
        print(e)
    p.x = 3


asyncio.run(main())
