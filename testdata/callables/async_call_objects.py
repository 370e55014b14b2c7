"""Objects whose __call__ is a coroutine function."""

import asyncio


class Op:
    def __init__(self, name):
        self.name = name

    async def __call__(self, path):
        await asyncio.sleep(0)
        return f"{self.name}:{path}"

    async def twice(self, path):
        a = await self(path)
        return a, await self(path + "/x")


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x):
        return self.n + x

    def both(self, x):
        return self(x) + self(x + 1)


async def main():
    op = Op("get")
    print(await op("p"), await op.twice("q"))
    print(Adder(3)(4), Adder(3).both(1), list(map(Adder(1), [1, 2])))


asyncio.run(main())


class Retry:
    def __init__(self, fn, times=2):
        self.fn = fn
        self.times = times
        self.calls = 0

    async def __call__(self, *args, **kwargs):
        for i in range(self.times):
            self.calls += 1
            try:
                return await self.fn(*args, **kwargs)
            except ValueError as e:
                print("retry", i, e)
        raise RuntimeError("gave up")


state = {"n": 0}


async def flaky(x, y=1):
    state["n"] += 1
    if state["n"] % 2:
        raise ValueError(f"no {x}")
    return x + y


async def more():
    r = Retry(flaky)
    t = asyncio.create_task(r(1, y=5))
    print(await t, await r(2), r.calls)
    print(await asyncio.gather(Op("a")("x"), Op("b")("y")))
    ops = {"a": Op("a"), "b": Op("b")}
    for k, op in ops.items():
        print(k, await op(k * 2))


asyncio.run(more())
