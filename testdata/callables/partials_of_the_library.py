import asyncio
import json
import operator
import math
import os.path
from functools import partial, reduce

binary = partial(int, base=2)
dump = partial(json.dumps, indent=2, sort_keys=True)
LEVEL = 3


def run_all(fn, xs):
    return [fn(x) for x in xs]


class Log:
    def __init__(self, name, out=print):
        self.info = partial(print, f"[{name}]")
        self.name = name


def scalers(ns):
    return [partial(operator.mul, n) for n in ns]


async def main():
    print(binary("1011"), [binary(x) for x in ["1", "10", "11"]], list(map(binary, ["100"])))
    print(run_all(partial(pow, 2), range(4)), run_all(partial(round, ndigits=1), [1.25, 2.34]))
    print(list(map(partial(operator.add, 10), [1, 2])), [s(7) for s in scalers([1, 2])])
    print(dump({"b": 1, "a": [1]}))
    print(run_all(partial(max, 2), [1, 5]), list(map(partial(math.pow, 2), [1, 3])))
    ops = {"hex": partial(int, base=16), "dec": int}
    print([ops[k]("10") for k in ops])
    join = partial(os.path.join, "/tmp")
    print(join("x"), list(map(join, ["a", "b"])))
    shout = partial(print, "->", end="!\n")
    for w in ["a", "b"]:
        shout(w)
    t = asyncio.create_task(asyncio.sleep(0, "slept"))
    t.add_done_callback(lambda t: print("done", t.result()))
    await t
    nap = partial(asyncio.sleep, 0)
    print(await nap("napped"))
    limited = partial(asyncio.wait_for, timeout=1)
    print(await limited(asyncio.sleep(0, "in time")))
    product = partial(reduce, operator.mul)
    print(product([1, 2, 3, 4]))
    print(list(filter(partial(operator.lt, 2), [1, 2, 3])))
    by_len = partial(sorted, key=len, reverse=True)
    print(by_len(["a", "ccc", "bb"]))


    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, partial(math.sqrt, 16)))
    print(await asyncio.to_thread(partial(pow, 3), 2))
    loop.call_soon(partial(print, "soon", sep="-"), 1)
    await asyncio.sleep(0)


asyncio.run(main())
