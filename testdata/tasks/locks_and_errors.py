import asyncio
async def w(lock, out, i):
    async with lock:
        out.append(i)
        if i == 1:
            raise ValueError(i)
        await asyncio.sleep(0)
async def main():
    out = []
    sem = asyncio.Semaphore(1)
    r = await asyncio.gather(*(w(sem, out, i) for i in range(3)), return_exceptions=True)
    print(r, out)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w(sem, out, 1))
            tg.create_task(w(sem, out, 5))
    except* ValueError as eg:
        print(eg.exceptions)
    i = 0
    ts = []
    while i < 3:
        i += 1
        j = i * 10
        ts.append(asyncio.create_task(w(sem, out, j)))
    await asyncio.wait(ts)
    print(out)
asyncio.run(main())
