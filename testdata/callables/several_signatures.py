# Functions of several signatures in one variable: each binds its arguments as CPython does.
import asyncio
from typing import Any, Callable


def apply(func: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    return func(*args, **kwargs)


def scale(x, factor=2):
    return x * factor


def shift(x, by=1, *, wrap=None):
    return (x + by) % wrap if wrap else x + by


print(apply(max, 3, 9, 4), apply(sorted, [2, 1], reverse=True), apply(lambda *a, **k: (a, k), 1, b=2))
print(apply(scale, 4), apply(scale, 4, factor=5), apply(shift, 4, wrap=3), apply(sum, [1, 2], start=10))
for step in (scale, shift):  # each with a default of its own
    print(step(10), step(10, 3))


class Stack:
    def __init__(self):
        self.items = []
        self.ops = {"push": self.push, "add": self.add, "show": self.show}

    def push(self, value):
        self.items.append(float(value))

    def add(self):
        self.items.append(self.items.pop() + self.items.pop())

    def show(self, prefix="stack"):
        print(prefix, self.items)

    def run(self, line):
        name, *args = line.split()
        try:
            self.ops[name](*args)
        except TypeError as e:
            print("usage:", e)
        except (KeyError, IndexError) as e:
            print(type(e).__name__, e)


stack = Stack()
for line in ["push 1", "push 2.5", "add", "show", "show now", "push", "add 3", "add", "nope"]:
    stack.run(line)


async def emit(handlers, *args, **kwargs):
    results = []
    for handler in handlers:
        r = handler(*args, **kwargs)
        if asyncio.iscoroutine(r):
            r = await r
        results.append(r)
    return results


def note(user, ip=None):
    return f"note {user} {ip}"


async def audit(user, ip="?"):
    await asyncio.sleep(0)
    return f"audit {user} {ip}"


async def main():
    print(await emit([note, audit], "bo"), await emit([note, audit, lambda user, **k: k], "al", ip="::1"))


asyncio.run(main())


# A function that holds a default of its own is called the same way.
def retrying(times):
    async def send(path, attempts=times):
        await asyncio.sleep(0)
        return [f"{path}{i}" for i in range(attempts)]

    return send


async def sends():
    send = retrying(2)
    print(await send("/a"), await send("/b", 1), await asyncio.gather(send("/c"), send("/d", attempts=3)))


asyncio.run(sends())
callbacks = []
for name in ("a", "b"):

    def hello(greeting, who=name):
        return f"{greeting} {who}"

    callbacks.append(hello)
print([hello("hi") for hello in callbacks], callbacks[0]("yo", "z"))


def evaluated_once(when=print("default evaluated")):
    return when


print(evaluated_once(), evaluated_once("given"))
