"""Class methods, called on subclasses and through objects."""

import asyncio


class Base:
    registry = {}
    count = 0

    def __init__(self, name="x"):
        self.name = name

    @classmethod
    def create(cls, *names):
        return [cls(n) for n in names]

    @classmethod
    def default(cls):
        return cls.create("a")[0]

    @classmethod
    def label(cls):
        return cls.__name__.lower()

    @classmethod
    def register(cls, key):
        cls.registry[key] = cls
        return key

    def clone(self):
        return type(self)(self.name)

    def kind(self):
        return self.label()

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"


class Sub(Base):
    def shout(self):
        return self.name.upper()


class SubSub(Sub):
    @classmethod
    def label(cls):
        return "subsub:" + super().label()


print(Base.create("p"), Sub.create("q", "r"), SubSub.default())
print(Sub.create("q")[0].shout(), Sub.default().shout())
print(Base.label(), Sub.label(), SubSub.label())
print(Sub.register("s"), Base.register("b"), {k: v.__name__ for k, v in Base.registry.items()})
for x in (Base(), Sub(), SubSub()):
    print(x.kind(), x.clone(), x.label())


class Loader:
    source = "base"

    @classmethod
    async def load(cls):
        await asyncio.sleep(0)
        return cls().read()

    def read(self):
        return f"{self.source}"

    async def again(self):
        return await self.load()

    @staticmethod
    def hint():
        return "none"


class FileLoader(Loader):
    source = "file"

    @staticmethod
    def hint():
        return "path"


async def main():
    for loader in (Loader(), FileLoader()):
        print(await loader.again(), loader.hint())
    print(await FileLoader.load(), await Loader.load())


asyncio.run(main())
