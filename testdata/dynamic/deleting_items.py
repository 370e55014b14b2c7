"""del of items and slices, of what has none, of names."""
import asyncio


async def main():
    d = {"a": 1, "b": 2, "c": 3}
    del d["a"]
    try:
        del d["zz"]
    except KeyError as e:
        print("KeyError", e)
    l = [1, 2, 3, 4, 5, 6]
    del l[0]
    del l[1:3]
    print(d, l)
    del l[::2]
    print(l)
    try:
        del l[10]
    except IndexError as e:
        print(e)
    x = 5
    del x
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    mixed = [1, "a", None]
    del mixed[-1]
    print(mixed)
    a, b = 1, 2
    del a, b
    nested = {"k": [1, 2, 3], "m": {"q": 1}}
    del nested["k"][0]
    del nested["m"]["q"]
    print(nested)
    t = (1, 2)
    try:
        del t[0]
    except TypeError as e:
        print(e)
    s = "abc"
    try:
        s[0] = "x"
    except TypeError as e:
        print(e)


asyncio.run(main())
