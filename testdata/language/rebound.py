import asyncio

def parse(line, *args, **kwargs):
    """Parse."""
    line = line.strip()
    line = line.split(",")
    line = [int(x) for x in line]
    if not args:
        args = [1, 2]
    kwargs = {k.upper(): v for k, v in kwargs.items()}
    return line, list(args), kwargs

def loop(rows):
    out = []
    for row in rows:
        row = row.split("=")
        if len(row) == 1:
            continue
        row = tuple(row)
        out.append(row)
    for key, value in out:
        try:
            value = int(value)
        except ValueError:
            print("bad", value)
            continue
        print(key, value + 1)
    return out

def late(x):
    show = lambda: print("later", x)
    x = str(x)
    show()
    return x

def closure(x):
    x = [c for c in x]
    def inner():
        return x + ["!"]
    return inner

def gen(x):
    g = (x * i for i in range(2))
    x = "ab"
    return list(g), x

def whileloop(n):
    steps = 0
    while n:
        n = n[1:]
        steps += 1
    n = steps
    return n

def nested(items):
    for item in items:
        for _ in range(2):
            item = [item]
        print(item)

def swap(a, b):
    a, b = b, a
    a = f"{a}"
    return a, b

def tries(text):
    try:
        text = int(text)
    except ValueError:
        text = -1
    return text

def aug(x):
    x += 1
    x = str(x)
    x += "!"
    return x

async def co(n):
    await asyncio.sleep(0)
    return n

async def main():
    t = asyncio.create_task(co("x"))
    t = await t
    print(t)
    r = [co(i) for i in range(3)]
    r = await asyncio.gather(*r)
    print(r)
    r = dict(enumerate(r))
    print(r)

print(parse(" 1,2 ", k=1), parse("3", "a", "b"))
print(loop(["a=1", "b", "c=x"]))
late(3)
print(closure("ab")(), gen(3), whileloop("abc"), swap(1, 2), tries("4"), tries("z"), aug(1))
nested([1, 2])
asyncio.run(main())


def names(*given):
    if not given:
        given = ["none"]
    for name in given:
        print(name)


class Point:
    def __init__(self, *coords):
        coords = list(coords)
        while coords and coords[-1] == 0:
            coords.pop()
        self.coords = tuple(coords)


names("b", "a")
names()
print(Point(1, 2, 0).coords, Point().coords)
