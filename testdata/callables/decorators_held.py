import asyncio
import functools


def apply(decorate):
    @decorate
    def work(x):
        return x + 1
    return work

def double(fn):
    def inner(x):
        return fn(x) * 2
    return inner

def neg(fn):
    return lambda x: -fn(x)

print(apply(double)(3), apply(neg)(3))

class Pool:
    def __init__(self):
        self.jobs = []
    def job(self, fn=None, *, name=None):
        if fn is None:
            return lambda f: self.job(f, name=name)
        self.jobs.append((name or "anon", fn))
        return fn

def fill(pool):
    @pool.job
    def one():
        return 1
    @pool.job(name="two")
    def two():
        return 2

p = Pool()
fill(p)
for n, j in p.jobs:
    print(n, j())

async def main():
    handlers = {}
    def on(kind):
        def reg(fn):
            handlers[kind] = fn
            return fn
        return reg
    @on("ping")
    async def ping(n):
        await asyncio.sleep(0)
        return n + 1
    @on("pong")
    async def pong(n):
        return await ping(n) * 10
    for k, h in handlers.items():
        print(k, await h(1))
asyncio.run(main())
