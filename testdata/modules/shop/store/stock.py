import asyncio

from . import items


class Stock:
    def __init__(self) -> None:
        self.items: list[items.Item] = []

    def add(self, item: items.Item) -> None:
        self.items.append(item)

    async def total(self) -> int:
        await asyncio.sleep(0)
        return sum(item.count for item in self.items)
