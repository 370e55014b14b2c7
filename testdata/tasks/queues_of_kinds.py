"""Queues of the three kinds in one variable, of tuples, of sentinels."""

import asyncio

DONE = object()


async def drain(queue: asyncio.Queue) -> list:
    out = []
    while not queue.empty():
        out.append(await queue.get())
        queue.task_done()
    return out


async def kinds() -> None:
    for cls in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = cls(maxsize=5)
        for word in ("pear", "apple", "plum"):
            await queue.put(word)
        print(cls.__name__, queue.maxsize, await drain(queue))


async def priorities() -> None:
    queue = asyncio.PriorityQueue()
    for n, text in enumerate(["low", "high", "mid", "high"]):
        await queue.put((len(text), n, text))
    print(await drain(queue))
    floats = asyncio.PriorityQueue()
    for pair in ((0.5, "b"), (0.25, "z"), (0.5, "a")):
        floats.put_nowait(pair)
    print(floats.get_nowait(), floats.get_nowait(), floats.qsize())


async def sentinels() -> None:
    queue = asyncio.Queue()

    async def produce() -> None:
        for i in range(3):
            await queue.put(i)
        await queue.put(DONE)

    producer = asyncio.create_task(produce())
    total = 0
    while True:
        item = await queue.get()
        if item is DONE:
            break
        total += item
    await producer
    print("total", total)
    nones = asyncio.Queue()
    await nones.put(None)
    print(await nones.get(), nones.qsize())


async def conditions() -> None:
    ready = asyncio.Condition()
    items: list[str] = []

    async def take() -> str:
        async with ready:
            await ready.wait_for(lambda: items)
            got = await ready.wait_for(lambda: len(items))
            return f"{items.pop()} of {got}"

    taker = asyncio.create_task(take())
    await asyncio.sleep(0)
    async with ready:
        items.append("one")
        ready.notify()
    print(await taker)


async def main() -> None:
    await kinds()
    await priorities()
    await sentinels()
    await conditions()


asyncio.run(main())
