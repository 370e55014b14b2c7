"""Async generators that are left when the loop ends: they are cancelled before they are closed."""

import asyncio

async def ticker(name):
    n = 0
    try:
        while True:
            yield n
            n += 1
            await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        print(name, "cancelled", e.args)
        raise
    except GeneratorExit:
        print(name, "exit")
        raise
    finally:
        print(name, "finally begins")
        await asyncio.sleep(0)
        print(name, "finally ends")

async def first(name):
    async for n in ticker(name):
        if n == 1:
            return n

async def other():
    async for n in ticker("held"):
        if n == 2:
            print("other done")
            break
    await asyncio.sleep(10)

async def main():
    t = asyncio.create_task(other())
    print(await first("a"))
    await asyncio.sleep(0)
    print("main goes on")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(await first("b"))
    print("main ends")

asyncio.run(main())
print("over")

keep = []
async def main2():
    g = ticker("kept")
    keep.append(g)
    print(await anext(g))
    h = ticker("local")
    print(await anext(h))
    print("main2 ends")

asyncio.run(main2())
print("over 2")

async def main3():
    async for n in ticker("loop"):
        break
asyncio.run(main3())
print("over 3")
