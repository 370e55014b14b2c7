"""Arguments that * and ** spread: of known length, of unknown length, with defaults, and those that do not fit."""

import asyncio


def box(width, height=2, *rest, unit="cm"):
    return f"{width}x{height}{rest or ''}{unit}"


def scale(x, y, z):
    return x * 100 + y * 10 + z


def describe(name, *, size=1, **extra):
    return name, size, extra


class Point:
    def __init__(self, x, y=0):
        self.x, self.y = x, y

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)


class Window:
    def __init__(self):
        self.sizes = [1, 2, 3]

    def show(self):
        return self.shown(*self.sizes)

    def shown(self, *sizes):
        self.sizes.pop(0)
        return sizes, self.sizes


async def job(name, delay=0.0, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(f"{name} failed")
    return name


def forward(*args, **kwargs):
    return scale(*args, **kwargs)


def attempt(call):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)


pair = (3, 4)
sizes = [5, 6, 7]
one = [1]
options = {"size": 3, "weight": 4}

print(box(*pair), box(*sizes), box(*one), box(9, *sizes, 8), box(*pair, unit="m"))
print(scale(*pair, 5), scale(5, *pair), scale(*sizes), list(range(*pair)))
print(describe("a", **options), describe(**{"name": "b", "size": 2}), describe("c", height=1, **options))
print(Point(*one).moved(*pair).x, Window().show())

attempt(lambda: scale(*one))
attempt(lambda: scale(*sizes, 8))
attempt(lambda: Point(*sizes).x)
attempt(lambda: Point(*pair).moved(*one).x)
attempt(lambda: scale(*one, y=2, z=3))
attempt(lambda: scale(*one, x=2, z=3))
attempt(lambda: describe(*pair, size=2))
attempt(lambda: describe(**options))
attempt(lambda: scale(**{"x": 1, "yy": 2}))
attempt(lambda: forward(1, 2, z=3))
attempt(lambda: forward(1, 2))
attempt(lambda: forward(1, 2, y=3))


async def main():
    for row in [("a", 0.01), ("b",), ("c", 0.0, True), ("d", 0.0, False, None)]:
        try:
            print(await job(*row))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)


asyncio.run(main())
