# Classes in the bodies of classes, and in functions.
import asyncio
from dataclasses import dataclass
from enum import Enum


class Tree:
    class Node:
        def __init__(self, value):
            self.value = value
            self.left = None
            self.right = None

        def __repr__(self):
            return f"Node({self.value})"

    class Empty(Exception):
        """There is nothing in it."""

    class Order(Enum):
        UP = 1
        DOWN = 2

    def __init__(self):
        self.root = None

    def add(self, value):
        if self.root is None:
            self.root = self.Node(value)
            return
        node = self.root
        while True:
            side = "left" if value < node.value else "right"
            child = node.left if side == "left" else node.right
            if child is None:
                made = Tree.Node(value)
                if side == "left":
                    node.left = made
                else:
                    node.right = made
                return
            node = child

    def least(self):
        if self.root is None:
            raise self.Empty("the tree is empty")
        node = self.root
        while node.left is not None:
            node = node.left
        return node

    def values(self, order=Order.UP):
        def walk(node):
            if node is not None:
                yield from walk(node.left)
                yield node.value
                yield from walk(node.right)

        found = list(walk(self.root))
        return found if order is Tree.Order.UP else found[::-1]


class Model:
    class Meta:
        table = "none"

    def where(self):
        return self.Meta.table


class User(Model):
    class Meta:
        table = "users"


def count_from(start):
    class Counter:
        def __init__(self, step=1):
            self.n = start
            self.step = step

        def next(self):
            self.n += self.step
            return self.n - start

    return Counter(), Counter(step=5)


def distance(a, b):
    @dataclass
    class Span:
        low: int
        high: int

        @property
        def size(self):
            return self.high - self.low

    span = Span(min(a, b), max(a, b))
    return span, span.size


def scaled(unit, amount):
    match unit:
        case "km":
            class Kilometres:
                def __init__(self, n):
                    self.metres = n * 1000

            return Kilometres(amount).metres
        case _:
            return amount


def measured(scale):
    class Length:
        def __init__(self, n):
            self.n = n * scale

    return Length(2)


async def main():
    class Stop(Exception):
        pass

    log = []

    class Handler:
        names = []

        def __init__(self, name):
            self.name = name
            self.names.append(name)

        async def run(self):
            await asyncio.sleep(0)
            log.append(self.name)
            if self.name == "bad":
                raise Stop(self.name)
            return self.name.upper()

    for name in ("ok", "bad"):
        try:
            print(await Handler(name).run())
        except Stop as e:
            print("stopped", e, type(e).__qualname__)
    print(log, Handler.names)


tree = Tree()
try:
    tree.least()
except Tree.Empty as e:
    print(type(e).__name__, e)
for value in [5, 2, 8, 1]:
    tree.add(value)
print(tree.values(), tree.values(Tree.Order.DOWN), tree.least(), Tree.Node(3))
print(Tree.Node.__name__, Tree.Node.__qualname__, type(tree.root).__name__, isinstance(tree.root, Tree.Node))
print(Model().where(), User().where(), User.Meta.table)
one, five = count_from(10)
print(one.next(), one.next(), five.next(), distance(7, 3))
print(scaled("km", 3), scaled("m", 3), measured(10).n, hasattr(measured(1), "scale"))
match tree.values():
    case []:
        pass
    case [first, *_]:
        def bigger(n):
            return n > first

        print(first, bigger(3))
asyncio.run(main())
