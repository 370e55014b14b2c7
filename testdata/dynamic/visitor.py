"""A visitor that finds its method by a computed name, and nodes that are told apart by isinstance."""
import asyncio
from dataclasses import dataclass


@dataclass
class Num:
    value: int


@dataclass
class Add:
    left: object
    right: object


@dataclass
class Neg:
    operand: object


class Evaluator:
    def visit(self, node):
        method = getattr(self, "visit_" + type(node).__name__.lower(), None)
        if method is None:
            raise NotImplementedError(type(node).__name__)
        return method(node)

    def visit_num(self, node):
        return node.value

    def visit_add(self, node):
        return self.visit(node.left) + self.visit(node.right)

    def visit_neg(self, node):
        return -self.visit(node.operand)


def show(node):
    if isinstance(node, Num):
        return str(node.value)
    elif isinstance(node, Add):
        return f"({show(node.left)} + {show(node.right)})"
    elif isinstance(node, Neg):
        return f"-{show(node.operand)}"
    raise TypeError(f"unknown {node!r}")


async def main():
    tree = Add(Num(1), Neg(Add(Num(2), Num(3))))
    print(Evaluator().visit(tree))
    print(show(tree))
    print(tree)
    try:
        Evaluator().visit("x")
    except NotImplementedError as e:
        print("no", e)
    try:
        show(3)
    except TypeError as e:
        print(e)


asyncio.run(main())
