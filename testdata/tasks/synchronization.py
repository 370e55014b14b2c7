import asyncio


async def locked(name, lock, log):
    async with lock:
        log.append(f"{name}+")
        await asyncio.sleep(0)
        log.append(f"{name}-")


async def limited(name, semaphore, log):
    async with semaphore:
        log.append(name)
        await asyncio.sleep(0)
        log.append(name.upper())


async def waiter(name, event):
    print(name, "waits")
    await event.wait()
    print(name, "goes")


async def consumer(name, queue):
    while True:
        item = await queue.get()
        print(name, "got", item)
        await asyncio.sleep(0)
        queue.task_done()


async def producer(queue, items):
    for item in items:
        await queue.put(item)
        print("put", item, queue.qsize())


async def main():
    log = []
    lock = asyncio.Lock()
    await asyncio.gather(*(locked(n, lock, log) for n in "abc"))
    print(log, lock.locked())
    log.clear()
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(limited(n, semaphore, log) for n in "wxyz"))
    print(log)
    event = asyncio.Event()
    waiters = [asyncio.create_task(waiter(n, event)) for n in ("first", "second")]
    await asyncio.sleep(0)
    event.set()
    await asyncio.gather(*waiters)
    queue = asyncio.Queue(maxsize=2)
    consumers = [asyncio.create_task(consumer(f"consumer {n}", queue)) for n in range(2)]
    await producer(queue, range(6))
    await queue.join()
    for c in consumers:
        c.cancel()
    print(await asyncio.gather(*consumers, return_exceptions=True))
    priority = asyncio.PriorityQueue()
    for item in [(3, "c"), (1, "a"), (2, "b")]:
        priority.put_nowait(item)
    print([priority.get_nowait() for _ in range(priority.qsize())], priority.empty())
    stack = asyncio.LifoQueue()
    stack.put_nowait(1)
    stack.put_nowait(2)
    print(await stack.get(), await stack.get())
    try:
        stack.get_nowait()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    condition = asyncio.Condition()
    ready = False

    async def wait_ready():
        async with condition:
            await condition.wait_for(lambda: ready)
            print("ready")

    task = asyncio.create_task(wait_ready())
    await asyncio.sleep(0)
    async with condition:
        ready = True
        condition.notify_all()
    await task


asyncio.run(main())
