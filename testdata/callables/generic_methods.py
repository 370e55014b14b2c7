from dataclasses import dataclass
from functools import singledispatchmethod


@dataclass
class Num:
    value: int


@dataclass
class Add:
    left: object
    right: object


class Printer:
    def __init__(self, indent=2):
        self.indent = indent
        self.seen = 0

    @singledispatchmethod
    def show(self, node, depth=0):
        raise TypeError(f"cannot show {type(node).__name__}")

    @show.register
    def _(self, node: Num, depth=0):
        self.seen += 1
        return " " * depth + str(node.value)

    @show.register
    def _(self, node: Add, depth=0):
        self.seen += 1
        left = self.show(node.left, depth + self.indent)
        right = self.show(node.right, depth + self.indent)
        return f"{' ' * depth}+\n{left}\n{right}"


class Fmt:
    @singledispatchmethod
    def fmt(self, x):
        return f"? {x}"

    @fmt.register(int)
    def _(self, x):
        return f"int {x}"

    @fmt.register(bool)
    def _(self, x):
        return f"bool {x}"

    @fmt.register
    def from_list(self, x: list):
        return "[" + ", ".join(self.fmt(i) for i in x) + "]"

    @fmt.register
    def _(self, x: str | None):
        return f"text {x!r}"


p = Printer()
print(p.show(Add(Num(1), Add(Num(2), Num(3)))), p.seen)
try:
    p.show("x")
except TypeError as e:
    print(e)
f = Fmt()
print(f.fmt(1), f.fmt("a"), f.fmt(2.5), f.fmt(True), f.fmt(None))
print(f.fmt([1, "b", None, [True]]))
