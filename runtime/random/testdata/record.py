"""Records what CPython's random draws: python3.13 record.py > record.jsonl

Each line is a call: the seed, the method, its arguments, and repr of three
results in a row, or the exception.
"""
import json
import random

SEEDS = [0, 1, 42, -7, 2**31, 2**32, 2**63 - 1, -(2**63), 1.5, -0.0, 1e300, "", "seed", "żółw", True]
BIG = [2**64, 12345678901234567890123456789, -(2**200) - 3]
L10 = list(range(10))
CALLS = [
    ("random",), ("getrandbits", 1), ("getrandbits", 31), ("getrandbits", 32), ("getrandbits", 33), ("getrandbits", 63),
    ("randint", 1, 6), ("randint", -100, 100), ("randint", 5, 5), ("randint", 0, 2**62), ("randint", -(2**62), 2**62),
    ("randint", 3, 1), ("randrange", 10), ("randrange", 1), ("randrange", 0), ("randrange", -3),
    ("randrange", 5, 50, 1), ("randrange", 5, 50, 7), ("randrange", 50, 5, -7), ("randrange", 5, 5, 1),
    ("randrange", 5, 1, 2), ("randrange", 1, 5, -2), ("randrange", 1, 5, 0),
    ("uniform", 0.0, 1.0), ("uniform", 2.5, -3.25), ("choice", L10), ("choice", []), ("shuffle", L10), ("shuffle", []),
    ("sample", L10, 3), ("sample", L10, 10), ("sample", L10, 0), ("sample", L10, 11), ("sample", list(range(100)), 4),
    ("sample", list(range(1000)), 20), ("sample", list(range(1000)), 300),
    ("choices", L10, 5), ("choices", L10, 0), ("choices_w", L10, [1.0] * 9 + [20.0], 6), ("choices_w", [1, 2], [1.0], 1),
    ("choices_w", [1, 2], [0.0, 0.0], 1), ("choices_c", [1, 2, 3], [1.0, 3.0, 10.0], 6),
    ("sample_counts", [7, 8, 9], 5, [4, 2, 3]), ("sample_counts", [7, 8], 1, [4]), ("sample_counts", [7], 1, [0]),
    ("choice_str", "abcżó"), ("sample_str", "abcdeż", 3), ("sample_range", 0, 10000000, 3, 5), ("randbytes", 0), ("randbytes", 7),
    ("gauss", 0.0, 1.0), ("gauss", 100.0, 15.0), ("normalvariate", 0.0, 1.0), ("normalvariate", -3.0, 0.5),
    ("lognormvariate", 0.0, 0.25), ("expovariate", 1.0), ("expovariate", 0.2), ("triangular", 0.0, 1.0, 0.5),
    ("triangular", 2.0, 8.0, 3.0), ("triangular", 2.0, 2.0, 2.0), ("vonmisesvariate", 0.0, 4.0), ("vonmisesvariate", 1.0, 0.0),
    ("gammavariate", 2.0, 3.0), ("gammavariate", 1.0, 2.0), ("gammavariate", 0.5, 1.0), ("gammavariate", 0.0, 1.0),
    ("betavariate", 2.0, 5.0), ("betavariate", 0.5, 0.5), ("paretovariate", 3.0), ("weibullvariate", 1.0, 1.5),
    ("binomialvariate", 10, 0.3), ("binomialvariate", 1, 0.5), ("binomialvariate", 1000, 0.25), ("binomialvariate", 100, 0.9),
    ("binomialvariate", -1, 0.5), ("binomialvariate", 5, 1.5),
]


def call(r, name, args):
    match name:
        case "shuffle":
            xs = list(args[0])
            r.shuffle(xs)
            return xs
        case "choices":
            return r.choices(args[0], k=args[1])
        case "choices_w":
            return r.choices(args[0], args[1], k=args[2])
        case "choices_c":
            return r.choices(args[0], cum_weights=args[1], k=args[2])
        case "sample_counts":
            return r.sample(args[0], args[1], counts=args[2])
        case "sample_range":
            return r.sample(range(*args[:3]), args[3])
        case "choice_str" | "sample_str":
            return getattr(r, name[:-4])(*args)
    return getattr(r, name)(*args)


def record(seed, name, args):
    r = random.Random(seed)
    results = []
    for _ in range(3):
        try:
            results.append(repr(call(r, name, args)))
        except Exception as e:
            results.append(f"{type(e).__name__}: {e}")
    print(json.dumps({"seed": str(seed) if seed in BIG else seed, "big": seed in BIG, "float": isinstance(seed, float),
                      "call": name, "args": args, "want": results}))


for seed in SEEDS + BIG:
    record(seed, "random", [])
    record(seed, "getrandbits", [63])
for i, (name, *args) in enumerate(CALLS):
    record(i, name, args)
    record(1000 + i, name, args)
