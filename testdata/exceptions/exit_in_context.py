"""What an __exit__ raises has the body's exception as context; within it, sys.exception() is the body's."""

import sys


class Closing:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        return self

    def __exit__(self, kind, exc, tb):
        print(f"leaving {self.name}:", repr(sys.exception()))
        if self.swallow:
            return True
        raise KeyError(self.name)


def failing():
    with Closing("failing"):
        raise ValueError("body")


def quiet():
    with Closing("quiet"):
        pass


def swallowing():
    with Closing("swallowing", swallow=True):
        raise ValueError("swallowed")
    print("goes on with", sys.exception())


def nested():
    with Closing("outer"), Closing("inner"):
        raise ValueError("body")


def chain(e):
    parts = []
    while e is not None:
        parts.append(repr(e))
        e = e.__context__
    return " <- ".join(parts)


for f in (failing, quiet, nested):
    try:
        f()
    except KeyError as e:
        print(chain(e), sys.exception() is e)
swallowing()
try:
    raise OSError("first")
except OSError:
    try:
        failing()
    except KeyError as e:
        print(chain(e))
    try:
        quiet()
    except KeyError as e:
        print(chain(e))
print(sys.exception())
