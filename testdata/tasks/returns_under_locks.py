# A return inside of a lock or a try leaves the function: the lock is released by a deferred call, or after the closure.
import asyncio


class Pool:
    def __init__(self, size):
        self.free = list(range(size))
        self.limit = asyncio.Semaphore(size)
        self.lock = asyncio.Lock()
        self.log = []

    async def use(self, n):
        async with self.limit:
            item = self.free.pop()
            await asyncio.sleep(0)
            self.free.append(item)
            return n * 10 + len(self.free)

    async def first(self, values, wanted):
        for value in values:
            async with self.lock:
                if value == wanted:
                    return f"{value} held={self.lock.locked()}"
                self.log.append(value)
                await asyncio.sleep(0)
        return "none"

    async def checked(self, n):
        try:
            async with self.lock:
                if n < 0:
                    raise ValueError(f"bad {n}")
                return self.free[n]
        except ValueError as e:
            return f"{e} held={self.lock.locked()}"
        except IndexError as e:
            return f"{e}!"
        finally:
            self.log.append(-n)

    async def guarded(self, n):
        try:
            async with asyncio.timeout(0.01):
                if n:
                    await asyncio.sleep(n)
                return "quick"
        except TimeoutError:
            return "slow"


async def main():
    pool = Pool(2)
    print(await asyncio.gather(*(pool.use(n) for n in range(5))), pool.limit.locked())
    print(await pool.first([1, 2, 3], 3), pool.lock.locked(), await pool.first([4], 5))
    print(await pool.checked(1), "|", await pool.checked(-1), "|", await pool.checked(7), pool.lock.locked())
    print(await pool.guarded(0), await pool.guarded(5), pool.log)


asyncio.run(main())
