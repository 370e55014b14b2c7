import asyncio


def drain(pop, n):
    return [pop() for _ in range(n)]


def apply_all(fn, xs):
    for x in xs:
        fn(x)


class Stack:
    def __init__(self):
        self.items = []
        self.push = self.items.append
        self.pop = self.items.pop


async def main():
    out = [1, 2, 3]
    print(drain(out.pop, 2), out)
    apply_all(out.append, [7, 8])
    print(out)
    seen = set()
    apply_all(seen.add, [1, 1, 2])
    print(sorted(seen))
    s = Stack()
    s.push(3)
    s.push(4)
    print(s.pop(), s.items)
    ops = {"push": out.append, "drop": out.remove}
    ops["push"](100)
    ops["drop"](7)
    print(out)
    table = {"x": 2, "y": 1}
    print(list(map(table.get, ["x", "z"])), sorted("yx", key=table.get))
    names = ["x", "y"]
    names.sort(key=table.get)
    print(names)


asyncio.run(main())
