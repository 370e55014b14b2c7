# What startswith and endswith take is a text at one call and a tuple of them at another.
import asyncio

ROUTES = {"static": ("/css", "/js"), "api": "/api"}


def matches(path, prefix):
    return path.startswith(prefix)


def kind_of(name, suffixes):
    return name.endswith(suffixes)


def framed(data, marks):
    return data.startswith(marks) or data.endswith(marks)


async def route(path):
    await asyncio.sleep(0)
    for name, prefix in ROUTES.items():
        if matches(path, prefix):
            return name
    return None


async def main():
    print(await asyncio.gather(*(route(p) for p in ("/css/a.css", "/api/users", "/"))))
    print(kind_of("a.py", ".py"), kind_of("a.txt", (".py", ".md")))
    print(framed(b"GET /", b"GET"), framed(b"POST /", (b"GET", b"/")), b"abcd".startswith((b"x", b"b"), 1))
    for bad in (3, None, [".py"], (1, "a")):
        try:
            print(kind_of("a.py", bad))
        except TypeError as e:
            print("TypeError:", e)


asyncio.run(main())
