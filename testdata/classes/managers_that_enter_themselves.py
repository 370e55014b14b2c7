import asyncio
from contextlib import AsyncExitStack


class Resource:
    opened = 0

    def __init__(self, name):
        self.name = name
        self.open = False

    async def __aenter__(self):
        await asyncio.sleep(0)
        if self.name == "bad":
            raise ValueError("cannot open")
        self.open = True
        Resource.opened += 1
        return self

    async def __aexit__(self, exc_type, exc, tb):
        self.open = False
        print("close", self.name, exc_type.__name__ if exc_type else None)
        return exc_type is KeyError


class Cache(Resource):
    def __init__(self, name, size):
        super().__init__(name)
        self.size = size

    async def __aenter__(self):
        await super().__aenter__()
        print("warm", self.size)
        return self

    def get(self, key):
        if key > self.size:
            raise KeyError(key)
        return key * 2


class Pool(Resource):
    def take(self):
        return f"{self.name}#1"


class Timer:
    def __enter__(self):
        self.ticks = 0
        return self

    def __exit__(self, *exc):
        print("ticks", self.ticks)

    def tick(self):
        self.ticks += 1


class FastTimer(Timer):
    def tick(self):
        self.ticks += 10


def pick(fast):
    return FastTimer() if fast else Timer()


async def main():
    async with Cache("c", 3) as cache, Pool("p") as pool:
        print(cache.get(2), pool.take(), cache.open, pool.open)
    print(Resource.opened)
    async with Cache("c2", 1) as cache:
        cache.get(5)
        print("not reached")
    print(cache.open, cache.size)
    try:
        async with Pool("bad") as pool:
            print("not reached")
    except ValueError as e:
        print("failed:", e)
    for fast in (True, False):
        with pick(fast) as timer:
            timer.tick()
    for r in (Cache("x", 1), Pool("y")):
        async with r as opened:
            print(opened.name, opened is r)
    with Timer():
        pass


asyncio.run(main())
