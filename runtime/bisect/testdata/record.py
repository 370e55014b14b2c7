"""Records what CPython's bisect answers: python3.13 record.py > record.jsonl"""
import bisect
import json


def row(name, *args):
    try:
        f = getattr(bisect, name.removesuffix("_by"))
        xs = list(args[0])
        kw = {"key": lambda v: -v} if name.endswith("_by") else {}
        r = f(xs, *args[1:], **kw)
        r = repr(xs if name.startswith("insort") else r)
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(json.dumps([name, args, r]))


for xs in [[], [1], [1, 3, 3, 3, 7, 9], [2, 2]]:
    for x in [0, 1, 2, 3, 4, 9, 10]:
        for side in ["left", "right"]:
            row(f"bisect_{side}", xs, x)
            row(f"bisect_{side}_by", xs[::-1], -x)
            row(f"insort_{side}", xs, x)
            row(f"insort_{side}_by", xs[::-1], x)
for lo, hi in [(0, 3), (2, 6), (4, None), (0, 0), (-1, 3), (5, 2), (0, 99)]:
    for side in ["left", "right"]:
        row(f"bisect_{side}", [1, 3, 3, 3, 7, 9], 3, lo, hi)
        row(f"bisect_{side}", [1, 3, 3, 3, 7, 9], 30, lo, hi)
