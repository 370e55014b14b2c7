# Exceptions whose arguments can't be told, and handlers whose classes can't.
import asyncio
import traceback


class Failure(Exception):
    pass


class Coded(Exception):
    def __init__(self, code, text="x"):
        self.code = code


class Noted(Exception):
    def note(self):
        self.more = 2


class Failures(ExceptionGroup):
    pass


def made(args):
    # errno, the first argument, decides which class it becomes.
    print(OSError(*args, 3))
    # TypeError in CPython: ValueError() takes no keyword arguments.
    print(ValueError(text="x"))
    print(Failure(*args))
    print(Coded(*args).args)
    print(Noted(*args))


def computed(kinds):
    try:
        pass
    except* kinds:
        pass


def tracebacks(e):
    traceback.print_exc(limit=2)
    traceback.print_exc(file=asyncio)


def managers(lock: asyncio.Lock, n: int | None):
    # TypeError in CPython: it is entered with async with.
    with lock:
        pass
    with open("x") as f:
        print(f.read())
    # TypeError in CPython if it is None.
    with n:
        pass


made([1])
print(Failures("a", [ValueError()]))
computed(ValueError)
