"""Left to right, always."""
import asyncio

log = []


def v(x):
    log.append(x)
    return x


def show(label):
    print(label, *log)
    log.clear()


class Box:
    def __init__(self):
        self.n = 1

    def bump(self):
        self.n += 10
        return self.n


v(1) + v(2) * v(3)
show("operators")
[v(1), *[v(2)], v(3)], {v("k"): v("v"), **{v("x"): 1}}
show("displays")
v(print)(v("a"), *v(("b",)), sep=v("-"))
show("call")
xs = [0, 0, 0]
xs[v(0)], xs[v(1)] = v(5), v(6)
show("targets last")
xs[v(2)] += v(7)
show("aug")
v(1) < v(3) < v(2) < v(9)
show("chain stops")
v(0) or v("") or v("x") and v("y") and v(0) and v("never")
show("short circuit")
v(1) if v(0) else v(2)
show("conditional")
b = Box()
print(b.n + b.bump() + b.n, b.n)
i = 0
i, xs[i] = 2, 9
print(i, xs)
a = [1, 2, 3]
print(a, a.append(4), a)


async def later(x):
    await asyncio.sleep(0)
    v(x)
    return x


async def adder():
    global total
    total += await later(5)


async def main():
    global total
    print(v(1) + await later(2) + v(3), [await later(4), v(5)])
    show("await")
    total = 0
    await asyncio.gather(adder(), adder())
    show("read before the await")
    print(total)
    d = {"n": 1}
    d["n"] += await later(1)
    print(d, f"{v(1)} {await later(2)} {v(3)}")
    show("f-string")


asyncio.run(main())
