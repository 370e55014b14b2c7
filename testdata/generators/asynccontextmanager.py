import asyncio
from contextlib import asynccontextmanager, contextmanager, aclosing, closing

class Pool:
    def __init__(self, size):
        self.size = size
        self.in_use = 0
        self.events = []

    @asynccontextmanager
    async def connection(self, name: str):
        while self.in_use >= self.size:
            await asyncio.sleep(0.01)
        self.in_use += 1
        self.events.append(f"open {name}")
        try:
            yield f"conn-{name}"
        except ConnectionError as e:
            self.events.append(f"error {name}: {e}")
            raise
        finally:
            self.in_use -= 1
            self.events.append(f"close {name}")

    @contextmanager
    def paused(self):
        old, self.size = self.size, 0
        try:
            yield old
        finally:
            self.size = old

async def worker(pool, name):
    async with pool.connection(name) as conn:
        await asyncio.sleep(0.01)
        return conn.upper()

async def main():
    pool = Pool(2)
    print(await asyncio.gather(*(worker(pool, n) for n in "abc")))
    print(pool.events)
    try:
        async with pool.connection("bad"):
            raise ConnectionError("reset")
    except ConnectionError as e:
        print("outer", e)
    print(pool.events[-2:], pool.in_use)
    with pool.paused() as old:
        print(old, pool.size)
    print(pool.size)

    @asynccontextmanager
    async def timer(label):
        print("start", label)
        yield
        print("stop", label)
    async with timer("one"), timer("two"):
        print("body")
    for i in range(3):
        async with timer(f"loop{i}"):
            if i == 1:
                break
    try:
        async with asyncio.timeout(0.01):
            async with pool.connection("slow"):
                await asyncio.sleep(1)
    except TimeoutError:
        print("timeout", pool.in_use)

asyncio.run(main())
