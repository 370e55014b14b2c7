"""map of a coroutine function makes coroutines: they run when they are awaited."""
import asyncio


class Client:
    def __init__(self):
        self.seen = []

    async def fetch(self, n):
        await asyncio.sleep(0)
        self.seen.append(n)
        if n == 3:
            raise ValueError(f"no page {n}")
        return n * 10

    async def ping(self, n):
        await asyncio.sleep(0)
        self.seen.append(-n)


async def plain(n):
    return n + 1


async def main():
    client = Client()
    print(await asyncio.gather(*map(client.fetch, range(3))))
    print(await asyncio.gather(*map(client.fetch, [3, 4]), return_exceptions=True))
    print(await asyncio.gather(*map(client.ping, range(2))))
    print(await asyncio.gather(*map(plain, range(3)), plain(9)))

    async def add(a, b):
        await asyncio.sleep(0)
        return a + b

    for coro in map(add, [1, 2], [10, 20]):
        print(await coro)
    print(client.seen)


asyncio.run(main())
