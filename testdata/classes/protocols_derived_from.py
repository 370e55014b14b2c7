import asyncio
from typing import Protocol


class Shape(Protocol):
    """What has an area."""

    def area(self) -> float: ...

    def name(self) -> str:
        """Name it."""
        ...


class Square(Shape):
    def __init__(self, side: float) -> None:
        self.side = side

    def area(self) -> float:
        return self.side ** 2

    def name(self) -> str:
        return "square"


class Circle:
    def __init__(self, r: float) -> None:
        self.r = r

    def area(self) -> float:
        return 3.0 * self.r ** 2

    def name(self) -> str:
        return "circle"


def total(shapes: list[Shape]) -> float:
    return sum(s.area() for s in shapes)


def describe(s: Shape) -> str:
    return f"{s.name()}: {s.area():.2f}"


shapes: list[Shape] = [Square(2.0), Circle(1.0)]
print(f"{total(shapes):.1f}", Square.__mro__[1].__name__, Circle.__bases__[0].__name__)
for s in shapes:
    print(describe(s))


class Store(Protocol):
    async def get(self, key: str) -> str | None: ...
    async def put(self, key: str, value: str) -> None: ...

    async def rename(self, old: str, new: str) -> None:
        value = await self.get(old)
        if value is not None:
            await self.put(new, value)


class Memory(Store):
    def __init__(self) -> None:
        self.data: dict[str, str] = {}

    async def get(self, key: str) -> str | None:
        await asyncio.sleep(0)
        return self.data.get(key)

    async def put(self, key: str, value: str) -> None:
        self.data[key] = value


class Logged(Store):
    def __init__(self, inner: Store) -> None:
        self.inner = inner

    async def get(self, key: str) -> str | None:
        print("get", key)
        return await self.inner.get(key)

    async def put(self, key: str, value: str) -> None:
        print("put", key, value)
        await self.inner.put(key, value)


async def main() -> None:
    store: Store = Logged(Memory())
    await store.put("a", "1")
    await store.rename("a", "b")
    print(await store.get("b"), await store.get("zz"))


asyncio.run(main())
