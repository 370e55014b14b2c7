import asyncio
from abc import ABC, abstractmethod


class Handler(ABC):
    def __init__(self, name):
        self.name = name
        self.next = None

    def chain(self, other):
        self.next = other
        return other

    @abstractmethod
    async def handle(self, x: int) -> str: ...

    async def run(self, x: int) -> str:
        await asyncio.sleep(0)
        result = await self.handle(x)
        if self.next is not None:
            return result + "," + await self.next.run(x)
        return result


class Double(Handler):
    async def handle(self, x: int) -> str:
        return f"{self.name}:{x * 2}"


class Slow(Handler):
    async def handle(self, x: int) -> str:
        await asyncio.sleep(0.001)
        if x < 0:
            raise ValueError("negative")
        return f"{self.name}:{x}"


async def main():
    d = Double("d")
    d.chain(Slow("s")).chain(Double("e"))
    print(await d.run(3))
    try:
        await d.run(-1)
    except ValueError as e:
        print("error", e)


asyncio.run(main())
