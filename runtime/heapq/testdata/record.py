"""Records what CPython's heapq does to lists: python3.13 record.py > record.jsonl"""
import heapq
import json
import random

random.seed(9)


def row(name, *args):
    xs = list(args[0]) if args and isinstance(args[0], list) else None
    try:
        if name in ("heappush", "heapreplace", "heappushpop"):
            r = getattr(heapq, name)(xs, args[1])
            r = repr((r, xs)) if name != "heappush" else repr(xs)
        elif name == "heapify":
            heapq.heapify(xs)
            r = repr(xs)
        elif name == "heappop":
            r = repr((heapq.heappop(xs), xs))
        elif name == "sort":
            heapq.heapify(xs)
            r = repr([heapq.heappop(xs) for _ in args[0]])
        elif name in ("nlargest", "nsmallest"):
            r = repr(getattr(heapq, name)(args[1], args[0]))
        elif name in ("nlargest_by", "nsmallest_by"):
            r = repr(getattr(heapq, name[:-3])(args[1], args[0], key=lambda x: x % 5))
        elif name == "merge":
            r = repr(list(heapq.merge(*args)))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(json.dumps([name, args, r]))


row("heappop", [])
row("heapreplace", [], 1)
row("heappushpop", [], 1)
for n in [0, 1, 2, 3, 5, 8, 20]:
    for _ in range(3):
        xs = [random.randint(0, 9) for _ in range(n)]
        row("heapify", xs)
        row("sort", xs)
        for k in [-1, 0, 1, 3, 30]:
            for f in ["nlargest", "nsmallest", "nlargest_by", "nsmallest_by"]:
                row(f, xs, k)
        heapq.heapify(xs)
        for v in [0, 5, 9]:
            row("heappush", xs, v)
            row("heappushpop", xs, v)
            row("heapreplace", xs, v)
        row("heappop", xs)
        row("merge", sorted(xs), sorted(random.randint(0, 9) for _ in range(5)), [])
