"""Choices: the value is made in the variable that gets it, unless somebody could see that it has it too early."""

import asyncio
def pick(n, xs=None, name=None):
    xs = [] if xs is None else xs
    name = name or "x"
    label = None if n < 0 else "pos"
    first, second = (1, 2) if n else (3, 4)
    kind = "a" if n == 1 else "b" if n == 2 else "c"
    xs.append(n)
    return xs, label, first + second, kind, name
async def main():
    for n in (-1, 0, 1, 2):
        xs, label, total, kind, name = pick(n)
        print(xs, label, total, kind, name)
    print(pick(5, [1], "y"))
asyncio.run(main())

def g(c, s):
    x = 1
    try:
        x = int(s) if c else 2
    except ValueError:
        print("kept", x)
    return x
def h(c, s):
    x = 1
    for t in s:
        try:
            x = int(t) if c else 2
        except ValueError:
            print("kept", x)
            continue
        y = x or 7
        print(x, y)
    return x
print(g(True, "z"), g(True, "5"), g(False, "z"), h(True, ["3", "q", "0"]), h(False, ["3"]))


def lookup(d, a, b):
    x = d.get(a) or d.get(b)
    y = a or b
    n = len(d) or 5
    z = x and x + 1
    w = [] or [n]
    print(x, y, n, z, w)
    return x
print(lookup({"a": 1, "b": 0}, "a", "b"), lookup({"a": 0, "b": 3}, "", "b"))
