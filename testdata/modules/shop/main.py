"""The entry: its neighbours run when they are imported."""
print("main begins")
import asyncio

import prices
from store import Stock, store_name
from store.items import Item
from store.items import make as make_item


async def main():
    stock = Stock()
    stock.add(make_item("pen", 3))
    stock.add(Item("ink", 2))
    print(store_name, await stock.total(), prices.RATE, prices.convert(2.5))
    prices.RATE = 3.0
    print(prices.convert(1.0))


if __name__ == "__main__":
    asyncio.run(main())
