"""Indices that are none: the container names what it was given."""

xs = [1, 2, 3]
t = (1, 2, 3)


def g(i):
    try:
        return xs[i]
    except TypeError as e:
        return str(e)
    except IndexError as e:
        return "index " + str(e)


print(g(1), g("a"), g(5), g(None), g(1.5))
try:
    t["a"]
except TypeError as e:
    print(e)
try:
    "abc"["a"]
except TypeError as e:
    print(e)
try:
    b"abc"[1.0]
except TypeError as e:
    print(e)
try:
    xs["a":2]
except TypeError as e:
    print(e)
try:
    xs["k"] = 3
except TypeError as e:
    print(e)
try:
    del xs["k"]
except TypeError as e:
    print(e)
try:
    {}[[]]
except TypeError as e:
    print(e)
try:
    print({1: 2}["x"])
except KeyError as e:
    print(repr(e))
