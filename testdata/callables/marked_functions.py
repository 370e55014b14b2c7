import asyncio
import functools

COMMANDS = {}
HANDLERS = []


def command(name, *, help=""):
    def mark(fn):
        fn.command = name
        fn.help = help or fn.__doc__
        COMMANDS[name] = fn
        return fn
    return mark


def aliased(*names):
    def mark(fn):
        fn.aliases = list(names)
        return fn
    return mark


@command("add", help="add two numbers")
@aliased("plus", "sum")
def add(a, b):
    return a + b


@command("sub")
def subtract(a, b):
    """Take one number from another."""
    return a - b


def usage():
    for name, fn in sorted(COMMANDS.items()):
        also = ", ".join(getattr(fn, "aliases", []))
        print(f"{name:<5} {fn.help} ({fn.__name__}) {also}")


def find(word):
    for fn in COMMANDS.values():
        if fn.command == word or word in getattr(fn, "aliases", ()):
            return fn
    return None


usage()
print(find("plus")(2, 3), find("sub")(2, 3), find("div"), add(4, 5))
print(COMMANDS["add"] is add, find("sub") is subtract, callable(COMMANDS["sub"]))


def on(event, priority=0):
    def mark(fn):
        fn.event = event
        fn.priority = priority
        HANDLERS.append(fn)
        return fn
    return mark


@on("start")
async def greet(name):
    await asyncio.sleep(0)
    return f"hello {name}"


@on("start", priority=5)
async def log(name):
    return f"log {name}"


@on("stop")
async def bye(name):
    return f"bye {name}"


async def emit(event, name):
    chosen = [h for h in HANDLERS if h.event == event]
    for h in sorted(chosen, key=lambda h: -h.priority):
        print(h.priority, h.__name__, await h(name))
    print(await asyncio.gather(*(h(name) for h in chosen)))


async def main():
    await emit("start", "ann")
    await emit("stop", "bob")
    print(await greet("direct"))


asyncio.run(main())


def timed(label):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*args):
            wrapper.calls += 1
            return fn(*args)
        wrapper.label = label
        wrapper.calls = 0
        return wrapper
    return deco


@timed("slow")
def square(n):
    return n * n


@timed("fast")
def double(n):
    return n + n


square(2)
square(3)
for f in (square, double):
    print(f.label, f.calls, f(4), f.calls, f.__name__)
print(square.calls)
