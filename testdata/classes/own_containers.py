"""A registry that is a dict, and a stack that is a list."""
import asyncio


class Registry(dict):
    """Names without case."""

    def __init__(self, owner):
        super().__init__()
        self.owner = owner

    def __setitem__(self, name, value):
        if name in self:
            raise KeyError(f"{name} is taken")
        super().__setitem__(name.lower(), value)

    def register(self, name):
        def decorate(value):
            self[name] = value
            return value
        return decorate

    async def run(self, name, n):
        await asyncio.sleep(0)
        return self[name](n)


class Stack(list):
    def push(self, item):
        self.append(item)

    def peek(self):
        return self[-1]

    @property
    def empty(self):
        return len(self) == 0


class Counts(dict):
    def __missing__(self, key):
        return 0

    def add(self, key):
        self[key] += 1


async def main():
    handlers = Registry("main")
    handlers["Double"] = lambda n: n * 2
    handlers["square"] = lambda n: n * n
    print(await handlers.run("double", 4), await handlers.run("square", 4), handlers.owner)
    print(len(handlers), sorted(handlers), "double" in handlers, handlers.get("cube"))
    for name, handler in handlers.items():
        print(name, handler(3))
    try:
        handlers["double"] = lambda n: n
    except KeyError as e:
        print("error:", e)
    stack = Stack()
    stack.push(1)
    stack.push(2)
    print(stack, stack.peek(), stack.empty, len(stack))
    print(stack.pop(), stack, [n * 10 for n in stack], stack == [1])
    counts = Counts()
    for word in "a b a".split():
        counts.add(word)
    print(counts, counts["z"], dict(counts), bool(Counts()))


asyncio.run(main())
