import asyncio


class Broken(Exception):
    pass


async def fail(n):
    await asyncio.sleep(0)
    raise Broken(f"item {n}")


async def main():
    try:
        await fail(1)
    finally:
        print("cleaning up")


print("start")
asyncio.run(main())
print("never")
