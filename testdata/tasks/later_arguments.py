"""A task's call has its arguments evaluated when the coroutine is made, from attributes and expressions as well."""

import asyncio


async def work(n):
    await asyncio.sleep(0)
    return n


class Box:
    def __init__(self):
        self.queue = asyncio.Queue()
        self.stop = asyncio.Event()
        self.ready = asyncio.Condition()
        self.item = 3
        self.future = None
        self.tasks = {}

    async def fill(self):
        first = asyncio.create_task(self.queue.put(self.item))
        self.item = 4
        second = asyncio.create_task(self.queue.put(self.item + 1))
        self.item = 9
        await asyncio.gather(first, second)
        return self.queue.get_nowait(), self.queue.get_nowait()

    async def wait(self):
        self.future = asyncio.get_running_loop().create_future()
        waiting = asyncio.create_task(asyncio.wait_for(self.future, self.item))
        working = asyncio.create_task(asyncio.wait_for(work(self.item), 5))
        late = asyncio.create_task(asyncio.wait_for(asyncio.sleep(5), timeout=0.001))
        self.item = 1
        self.future.set_result("came")
        print(await waiting, await working)
        try:
            await late
        except TimeoutError as e:
            print("late", type(e).__name__)
        kept = asyncio.wait_for(work(7), 1)
        print(await kept)

    async def watch(self):
        stopper = asyncio.create_task(self.stop.wait())
        self.tasks["a"] = asyncio.create_task(work(1))
        self.tasks["b"] = asyncio.create_task(work(2))
        try:
            done, _ = await asyncio.wait([stopper, *self.tasks.values()], return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopper.cancel()
        return sorted(t.result() for t in done if t is not stopper)

    async def changed(self):
        async with self.ready:
            return await self.ready.wait_for(lambda: self.item > 5)


async def main():
    box = Box()
    print(await box.fill())
    await box.wait()
    print(await box.watch())
    waiter = asyncio.create_task(box.changed())
    await asyncio.sleep(0)
    async with box.ready:
        box.item = 6
        box.ready.notify_all()
    print(await waiter)
    t = asyncio.create_task(box.stop.wait())
    box.stop.set()
    print(await t)
    pending = asyncio.create_task(asyncio.wait([asyncio.create_task(work(i)) for i in range(3)]))
    done, rest = await pending
    print(len(done), len(rest))


asyncio.run(main())
