"""A function that gives None, an int, a str, a list or a dict; operations on None raise what CPython raises."""
import asyncio


def parse(text):
    if text == "":
        return None
    if text.isdigit():
        return int(text)
    if "," in text:
        return [parse(p) for p in text.split(",")]
    if "=" in text:
        k, v = text.split("=")
        return {k: parse(v)}
    return text


def total(v):
    if v is None:
        return 0
    if isinstance(v, int):
        return v
    if isinstance(v, list):
        return sum(total(x) for x in v)
    if isinstance(v, dict):
        return sum(total(x) for x in v.values())
    return len(v)


async def main():
    for t in ["", "12", "abc", "1,2,x", "a=5"]:
        r = parse(t)
        print(repr(r), total(r))
    x = parse("12")
    print(x + 1)
    y = parse("")
    try:
        print(y + 1)
    except TypeError as e:
        print(e)
    try:
        print(len(y))
    except TypeError as e:
        print(e)
    try:
        for q in y:
            print(q)
    except TypeError as e:
        print(e)
    try:
        y[0]
    except TypeError as e:
        print(e)
    try:
        y()
    except TypeError as e:
        print(e)
    z = parse("1,2")
    z.append("end")
    print(z, z[0], z[-1], z[1:])
    for i in z:
        print(i)


asyncio.run(main())
