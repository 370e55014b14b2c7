from dataclasses import dataclass

print("items is imported")


@dataclass
class Item:
    name: str
    count: int


def make(name: str, count: int) -> Item:
    return Item(name, count)
