"""Fields that check what they are given."""
import asyncio
from abc import ABC, abstractmethod


class Positive:
    """A number above a limit."""

    def __init__(self, least=0):
        self.least = least

    def __set_name__(self, owner, name):
        self.name = name
        self.private = "_" + name

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return getattr(obj, self.private)

    def __set__(self, obj, value):
        if value <= self.least:
            raise ValueError(f"{self.name} must be above {self.least}, not {value!r}")
        setattr(obj, self.private, value)


class Text:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        return instance.__dict__.get(self.name, "")

    def __set__(self, instance, value):
        if not isinstance(value, str):
            raise TypeError(f"{self.name} must be a str")
        instance.__dict__[self.name] = value.strip()

    def __delete__(self, instance):
        print(f"no more {self.name}")
        instance.__dict__[self.name] = ""


class Validator(ABC):
    def __set_name__(self, owner, name):
        self.private_name = "_" + name

    def __get__(self, obj, objtype=None):
        return getattr(obj, self.private_name)

    def __set__(self, obj, value):
        self.validate(value)
        setattr(obj, self.private_name, value)

    @abstractmethod
    def validate(self, value):
        pass


class OneOf(Validator):
    def __init__(self, *options):
        self.options = options

    def validate(self, value):
        if value not in self.options:
            raise ValueError(f"expected {value!r} to be one of {self.options!r}")


class Between(Validator):
    def __init__(self, low=None, high=None):
        self.low = low
        self.high = high

    def validate(self, value):
        if self.low is not None and value < self.low:
            raise ValueError(f"{value!r} is below {self.low}")
        if self.high is not None and value > self.high:
            raise ValueError(f"{value!r} is above {self.high}")


class Item:
    name = Text()
    price = Positive()
    count = Positive(least=1)
    kind = OneOf("wood", "metal")
    weight = Between(1, 100)

    def __init__(self, name, price, count, kind="wood", weight=10):
        self.name = name
        self.price = price
        self.count = count
        self.kind = kind
        self.weight = weight

    @property
    def total(self):
        return self.price * self.count


async def change(item, **values):
    await asyncio.sleep(0)
    try:
        if "price" in values:
            item.price = values["price"]
        if "weight" in values:
            item.weight = values["weight"]
    except ValueError as e:
        return f"refused: {e}"
    return f"{item.name} costs {item.total}"


async def main():
    item = Item(" nail ", 2, 100)
    print(item.name, item.price, item.total, item.kind)
    print(await change(item, price=3))
    print(await change(item, price=-1))
    print(await change(item, weight=500))
    for make in (lambda: Item("x", 0, 2), lambda: Item("y", 1, 1), lambda: Item("z", 1, 2, kind="glass")):
        try:
            make()
        except ValueError as e:
            print(e)
    try:
        item.name = 5
    except TypeError as e:
        print(e)
    del item.name
    print(repr(item.name))


asyncio.run(main())
