import asyncio
from contextlib import AsyncExitStack, asynccontextmanager

class Fatal(RuntimeError):
    def __init__(self, step):
        super().__init__(step)
        self.step = step

@asynccontextmanager
async def lease(name, log):
    log.append(f"lease {name}")
    try:
        yield name
    finally:
        await asyncio.sleep(0)
        log.append(f"release {name}")

async def main():
    log = []
    try:
        async with AsyncExitStack() as stack:
            names = [await stack.enter_async_context(lease(n, log)) for n in "ab"]
            log.append("+".join(names))
            raise Fatal("stack")
    except RuntimeError as e:
        print(e, e.args)
    print(log)

asyncio.run(main())
