import asyncio
def work(a, b=1):
    return a + b
async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, work, 3, 4))
    print(await asyncio.to_thread(work, 5))
    print(await asyncio.to_thread(work, 5, b=7))
asyncio.run(main())
