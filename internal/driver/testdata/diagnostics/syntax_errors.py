import asyncio


async def main()
    await asyncio.sleep(1)


x = (1,
     2]
print("unclosed
def f(:
    pass
1 = x
