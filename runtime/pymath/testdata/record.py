"""Records what CPython's math answers: python3.13 record.py > record.jsonl"""
import json
import math
import random

random.seed(1)


def enc(x):
    if isinstance(x, float) and not math.isfinite(x):
        return str(x)
    if isinstance(x, (list, tuple)):
        return [enc(v) for v in x]
    return x


def row(name, *args, as_name=None, **kw):
    try:
        r = repr(getattr(math, name)(*args, **kw))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(json.dumps([as_name or name, enc(list(args) + list(kw.values())), r]))


inf, nan = math.inf, math.nan
EDGE = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, -2.5, 3.7, 10.0, 100.0, -100.0, 1e-300, 1e300, -1e300, 710.0, -746.0, inf, -inf, nan, math.pi]
for name in ["sqrt", "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "asin", "acos", "sinh", "cosh", "acosh",
             "atanh", "gamma", "lgamma", "degrees", "radians", "floor", "ceil", "trunc", "isinf", "isfinite", "frexp", "modf", "ulp"]:
    for x in EDGE:
        if name in ("floor", "ceil", "trunc") and 2**63 <= abs(x) < inf:
            row(name, x, as_name=name + "_exact")
            continue
        row(name, x)
for x in [0.1, 1.5, 2.5, 3.5, 4.999, 5.001, 10.3, 50.7, 139.9, 140.1, 170.6, 171.7, -0.5, -1.5, -20.3, -150.2, -170.5, 23.0, 24.0, 1e-30, -250.5]:
    row("gamma", x)
    row("lgamma", x)
row("lgamma", 1e305)
row("lgamma", 1e308)
for pair in [(8.0, 2.0), (10.0, 1.0), (0.0, 2.0), (100.0, 10.0), (5.0, 3.0), (2.0, 0.5), (8.0, -2.0)]:
    row("log", *pair, as_name="log_base")
for x in EDGE:
    for y in [0.0, 1.0, -1.5, 3.0, inf, nan]:
        for name in ["pow", "fmod", "remainder"]:
            row(name, x, y)
for t in [(2.0, 3.0, 4.0), (1e308, 10.0, 1.0), (inf, 0.0, 1.0), (inf, 1.0, -inf), (0.1, 10.0, -1.0), (nan, 1.0, 2.0)]:
    row("fma", *t)
for a, b, rel, ab in [(1.0, 1.0 + 1e-10, 1e-9, 0.0), (1.0, 1.1, 1e-9, 0.0), (0.0, 1e-12, 1e-9, 0.0), (0.0, 1e-12, 1e-9, 1e-9),
                      (inf, inf, 1e-9, 0.0), (inf, 1e308, 1e-9, 0.0), (1.0, 2.0, -1.0, 0.0), (nan, nan, 0.5, 0.5)]:
    row("isclose", a, b, rel_tol=rel, abs_tol=ab)
for x, i in [(1.0, 10), (1.0, 5000), (1.0, -5000), (0.75, -1074), (inf, 3), (-3.0, 1022), (0.0, 10**6)]:
    row("ldexp", x, i)
for x, y, n in [(1.0, 2.0, 1), (1.0, 2.0, 3), (1.0, 0.0, 2), (0.0, -1.0, 1), (0.0, 1.0, 5), (-0.0, 0.0, 1), (1.0, 1.0, 4), (1.0, inf, 10**15),
                (nan, 1.0, 1), (1.0, 2.0, -1), (5e-324, -1.0, 3), (inf, 0.0, 1), (1.0, 2.0, 0)]:
    row("nextafter", x, y, steps=n)
for n in [0, 1, 2, 3, 4, 15, 16, 17, 99, 10**6, 2**53 - 1, 2**62, 2**63 - 1, 3037000499**2, 3037000499**2 - 1, -1]:
    row("isqrt", n)
for ns in [(), (0,), (12, 18), (-12, 18), (7, 0), (0, 0), (2**62, 2**61), (12, 18, 27), (5,), (-5,), (1, 2, 3, 4, 5, 6)]:
    row("gcd", *ns)
    row("lcm", *ns)
for n in [0, 1, 5, 20, 21, 25, 100, -1]:
    row("factorial", n)
for n, k in [(5, 2), (5, 0), (5, 5), (5, 6), (0, 0), (60, 30), (200, 7), (100, 50), (-1, 2), (2, -1), (67, 33), (68, 34)]:
    row("comb", n, k)
    row("perm", n, k)
for xs in [[], [0.1] * 10, [1e308, 1e308], [1e308, 1e308, -1e308], [inf, -inf], [inf, 1.0], [nan, 1.0], [-0.0], [1e16, 1.0, -1e16], [1.0, 1e-16, 1e-16],
           [random.uniform(-1e10, 1e10) for _ in range(50)], [random.gauss(0, 1) for _ in range(50)]]:
    row("fsum", xs)
    row("prod", xs, as_name="prod_float", start=1.0)
    if xs:
        row("hypot", *xs)
    row("sumprod", xs, xs[::-1])
row("sumprod", [1.0], [1.0, 2.0])
row("dist", [1.0, 2.0], [4.0, 6.0])
row("dist", [1.0], [4.0, 6.0])
row("dist", [], [])
for _ in range(40):
    row("hypot", random.uniform(-10, 10), random.uniform(-10, 10))
    row("hypot", random.uniform(-10, 10), random.uniform(-1e-3, 10), random.gauss(0, 1))
for v in [(3.0, 4.0), (1e308, 1e308), (5e-324, 5e-324), (1e-320, 1e-320, 3e-320), (0.0, 0.0), (-3.5,), (nan, inf), (nan, 1.0)]:
    row("hypot", *v)
for ns in [[], [1, 2, 3], [2**31, 2**30], [0, 5], [-1, 7]]:
    row("prod", ns, as_name="prod_int", start=1)
    row("sumprod", ns, ns, as_name="sumprod_int")
row("prod", list(range(1, 30)), as_name="prod_exact")
