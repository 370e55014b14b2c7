"""Tests of constants are decided when the program is translated; what a def is, and which names are its own, they do not change."""

import asyncio


def empty():
    if False:
        yield 1


async def aempty():
    if 0:
        yield "x"
    print("nothing")


def unbound():
    if None:
        x = 1
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)


def picks():
    return "a" if "" else "b"


def both(n):
    if 1:
        r = n
    else:
        r = str(n)
    return r + 1


def each(xs):
    for x in xs:
        if False or x:
            print("true", x)
        elif True:
            print("elif", x)
        else:
            print("no")


def retry(times=2, on_retry=None):
    def deco(fn):
        def wrapper(n):
            for i in range(times):
                try:
                    return fn(n, i)
                except ValueError as e:
                    if on_retry:
                        on_retry(n, e)
            return None
        return wrapper
    return deco


@retry()
def quiet(n, i):
    if n > i:
        raise ValueError(n)
    return n


@retry(3, on_retry=lambda n, e: print("retry", n, repr(e)))
def loud(n, i):
    if n > i:
        raise ValueError(n)
    return n


async def main():
    print(list(empty()), [x async for x in aempty()])
    unbound()
    print(picks(), both(4))
    each([0, 1])
    print(quiet(1), quiet(5), loud(2))


asyncio.run(main())
