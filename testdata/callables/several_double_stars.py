import asyncio


def connect(host, port=80, **options):
    return f"{host}:{port} {options}"


def merged(*dicts):
    out = {}
    for d in dicts:
        out.update(d)
    return dict(**out)


async def call(fn, *args, **kwargs):
    await asyncio.sleep(0)
    return fn(*args, **kwargs)


async def main():
    defaults = {"port": 8080, "timeout": 3}
    over = {"retries": 2}
    print(connect("h", **defaults, **over))
    print(connect("h", **defaults, verbose=True, **over))
    print(connect(*("h",), **{**defaults, **over, "port": 1}))
    print(dict(**defaults, **over), dict(a=1, **over))
    print("{host}-{retries}".format(**{"host": "h"}, **over))
    try:
        print(connect("h", **defaults, **{"timeout": 4}))
    except TypeError as e:
        print("TypeError", e)
    print(await call(connect, "h", 1, **over, **{"x": "y"}))
    print(merged(defaults, over))
    extra = [1, 2]
    print(*extra, *["a"], **{"sep": "-"}, **{"end": "!\n"})


asyncio.run(main())
