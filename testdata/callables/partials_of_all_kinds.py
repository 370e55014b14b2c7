import asyncio
from functools import partial


class Scaler:
    def __init__(self, factor):
        self.factor = factor

    def __call__(self, x, plus=0):
        return x * self.factor + plus

    def shift(self, x, by):
        return x + by * self.factor


class Point:
    def __init__(self, x, y, label=""):
        self.x = x
        self.y = y
        self.label = label

    def __repr__(self):
        return f"Point({self.x}, {self.y}, {self.label!r})"


def volume(a, b, c):
    return a * b * c


async def main():
    binary = partial(int, base=2)
    print(binary("1011"), [binary(x) for x in ["1", "10", "11"]])
    power = partial(pow, 2)
    print(power(5), [power(n) for n in range(4)])
    say = partial(print, sep="")
    say("a", 1, "b")
    log = partial(print, "[log]")
    log("x", 2)
    warn = partial(print, "[warn]", end="!\n")
    warn("careful")
    twice = partial(Scaler(2), plus=1)
    print(twice(4))
    shifted = partial(Scaler(3).shift, by=2)
    print(shifted(1))
    origin = partial(Point, 0, label="o")
    print(origin(4))
    v1 = partial(volume, 2)
    v2 = partial(v1, 3)
    print(v2(4))
    big = partial(max, key=abs)
    print(big([1, -5, 3]))
    desc = partial(sorted, reverse=True)
    print(desc([1, 3, 2]))
    print(list(map(partial(round, ndigits=1), [1.25, 2.34])))
    print(v1.func is volume, v1.args, v1.keywords, origin.keywords)
    print(v2.args)
    hexd = partial(int, base=16)
    print(sum(map(hexd, ["a", "ff"])))
    join = partial(str.join, "-")
    print(join(["a", "b"]))
    starts = partial(str.startswith, "abc")
    print(starts("a"))


asyncio.run(main())
