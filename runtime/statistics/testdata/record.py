"""Records what CPython's statistics answers: python3.13 record.py > record.jsonl"""
import json
import random
import statistics as st

random.seed(5)


def row(name, data, *args, **kw):
    f = getattr(st, name)
    try:
        r = repr(f(data, **kw))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    kind = "i" if all(isinstance(x, int) for x in data) and data else "f"
    print(json.dumps([f"{name}_{kind}", [data, *kw.values()], r]))


DATA = [[], [1.5], [1.0, 2.0], [0.1] * 7, [1.0, 2.5, 3.0, 4.75, 100.0], [1e308, 1e308], [1e-320, 3e-320], [random.gauss(50, 10) for _ in range(37)],
        [random.uniform(0, 1e-9) for _ in range(12)], [3], [1, 2], [1, 2, 3], [1, 2, 3, 4], [5, 5, 1, 1, 2], [2**62, 2**62 - 1, 7], [-3, 0, 12, 99, 4],
        [random.randint(-1000, 1000) for _ in range(25)], [10.0, 10.0, 10.0], [0, 0, 0, 1]]
for d in DATA:
    for name in ["mean", "median", "median_low", "median_high", "mode", "multimode", "variance", "pvariance", "stdev", "pstdev"]:
        row(name, d)
    f = [float(x) for x in d]
    for name in ["fmean"]:
        row(name, f)
    if f and min(f) >= 0:
        row("geometric_mean", f)
        row("harmonic_mean", f)
    for n in [4, 10, 1, 0]:
        for m in ["exclusive", "inclusive"]:
            row("quantiles", f, n=n, method=m)
row("geometric_mean", [1.0, -1.0])
row("harmonic_mean", [1.0, -1.0])
row("quantiles", [1.0, 2.0], n=4, method="other")
