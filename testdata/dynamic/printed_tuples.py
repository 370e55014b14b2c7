"""Tuples of several kinds of item, printed item by item."""


def go(flag):
    trace = []
    trace.append(("a", flag, "s"))
    trace.append(("b", flag, 3))
    for row in trace:
        print(*row)
    for row in trace:
        for x in row:
            print(x)


go("x")
