"""Chained coroutines: each result feeds the next phase."""

import asyncio


async def outer(name):
    print(f"{name}: outer begins")
    result1 = await phase1(name)
    result2 = await phase2(name, result1)
    return (result1, result2)


async def phase1(name):
    print(f"{name}: in phase 1")
    await asyncio.sleep(0.02)
    return f"{name}1"


async def phase2(name, arg):
    print(f"{name}: in phase 2, with {arg!r}")
    await asyncio.sleep(0.01)
    return f"{name}2 from {arg}"


async def main():
    results = await asyncio.gather(*(outer(name) for name in "ABC"))
    for result in results:
        print("result:", result)


asyncio.run(main())
