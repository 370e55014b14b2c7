"""wait_for of a method of an attribute, with a limit that may be None or is computed by a call."""
import asyncio
class S:
    def __init__(self):
        self._stop = asyncio.Event()
        self.limit = 0.001
    def budget(self):
        self.limit *= 2
        return self.limit
    async def wait_stopped(self, timeout=None):
        try:
            await asyncio.wait_for(self._stop.wait(), timeout)
        except asyncio.TimeoutError:
            return False
        return True
    async def wait_more(self):
        try:
            return await asyncio.wait_for(self._stop.wait(), self.budget())
        except TimeoutError:
            return self.limit
async def main():
    s = S()
    print(await s.wait_stopped(0.001))
    print(await s.wait_more())
    s._stop.set()
    print(await s.wait_stopped(1), await s.wait_more())
asyncio.run(main())
