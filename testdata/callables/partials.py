import asyncio
import functools
from functools import partial

def add(a, b, c=0):
    return a + b + c

inc = partial(add, 1)
add10 = functools.partial(add, c=10)
print(inc(5), inc(5, 2), inc(5, c=3), add10(1, 2), add10(1, 2, c=0))

class Worker:
    def __init__(self, name, size=1):
        self.name = name
        self.size = size
    def log(self, level, msg):
        print(f"[{level}] {self.name}: {msg}")
    def make(self):
        return partial(self.log, "INFO")

w = Worker("w")
info = w.make()
info("hello")
big = partial(Worker, size=10)
print(big("x").size, big("y").name)

async def fetch(url, *, retries, verbose=False):
    await asyncio.sleep(0)
    return f"{url} {retries} {verbose}"

def total(*xs, scale=1):
    return sum(xs) * scale

async def main():
    f = partial(fetch, retries=3)
    print(await f("a"), await f("b", verbose=True))
    tasks = [asyncio.create_task(f(u)) for u in ("x", "y")]
    print(await asyncio.gather(*tasks))
    t = partial(total, 1, 2)
    print(t(), t(3), t(3, 4, scale=2))
    loop = asyncio.get_running_loop()
    handlers = {"add": partial(add, 1), "sub": partial(add, -1)}
    for k, h in handlers.items():
        print(k, h(10))
    n = 3
    scaled = partial(total, 1, scale=n)
    n = 5
    print(scaled(2))
    r = await loop.run_in_executor(None, partial(add, 1, 2, c=3))
    print(r)

asyncio.run(main())
