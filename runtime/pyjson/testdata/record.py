"""Records what CPython's json does: python3.13 record.py > record.jsonl"""
import json
import math
import random

random.seed(8)


def row(name, args, f):
    try:
        r = repr(f())
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(json.dumps([name, args, r]))


TEXTS = ["", "  ", "[1,]", '{"a":1,}', "{a}", '{"a" 1}', '{"a":}', "[1 2]", "nul", '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\u12g4"', "1 2", "\ufeff1", "-", "01",
         "1.", "1.e5", "1e", "1e5", "[", "{", '{"a"', '{"a":1', "[1", '"\\ud83d\\ude00"', '"\\ud83d"', '"\\ude00\\ud83d"', '"\\ud83d\\u0041"', "NaN", "-Infinity",
         "Infinity", "-Inf", "[1,\n 2,\n x]", "12345678901234567890123", "-9223372036854775808", "9223372036854775808", "1e400", "-0", "-0.0", '{"a":1 "b"}', "tru",
         '"\\', "{,}", "[,1]", "'a'", '{"a":1,"a":2}', "1.5E+3", "[1,,2]", "\u00a0 1", '"\t"', '"żó😀\\n\\t\\/\\b\\f\\r\\"\\\\"', "[[], {}, [{}], {\"a\": []}]",
         ' \t\r\n{ "a" : [ 1 , 2.5 , true , false , null , "x" ] } \n', '["ż", x]', "2.50", "0.1e-7", "null", "true"]
for s in TEXTS:
    row("loads", [s], lambda: json.loads(s))


def value(depth):
    kind = random.randint(0, 9 if depth else 6)
    match kind:
        case 0:
            return None
        case 1:
            return random.choice([True, False])
        case 2:
            return random.randint(-10, 10**random.randint(1, 22))
        case 3:
            return random.choice([0.5, -0.0, 1e22, 1e-7, 3.14159, 1e16, 123456789.0])
        case 4 | 5 | 6:
            return "".join(random.choice("ab\"\\/\n\t\x00\x1f\x7fżé€😀\u2028 ") for _ in range(random.randint(0, 6)))
        case 7 | 8:
            return [value(depth - 1) for _ in range(random.randint(0, 4))]
        case _:
            return {random.choice("abcdeż") * random.randint(0, 2): value(depth - 1) for _ in range(random.randint(0, 4))}


OPTIONS = [{}, {"indent": 2}, {"sort_keys": True}, {"indent": 0}, {"indent": "\t", "sort_keys": True}, {"ensure_ascii": False}, {"separators": [",", ":"]},
           {"indent": 3, "separators": [" ;", "="], "ensure_ascii": False}, {"indent": -2}, {"indent": 1, "sort_keys": True}]
for i in range(80):
    text = json.dumps(value(4))
    kw = OPTIONS[i % len(OPTIONS)]
    py = dict(kw, separators=tuple(kw["separators"])) if "separators" in kw else kw
    row("dumps", [text, kw], lambda: json.dumps(json.loads(text), **py))
SPECIAL = {
    "nan": math.nan, "inf": [math.inf, -math.inf], "tuple": (1, (), ("a",)), "keys": {1: 2, None: 3, True: 4, 1.5: 5, False: 6, 10**25: 7}, "set": {1}, "bytes": b"x",
    "bad key": {(1, 2): 3}, "mixed keys": {"b": 1, 2: 3}, "class": int, "surrogate": "\ud800", "big": 10**30, "object in list": [1, {2}],
}
RING = []
RING.append({"a": RING})
SPECIAL["ring"] = RING
for name, v in SPECIAL.items():
    for kw in [{}, {"sort_keys": True}, {"allow_nan": False}, {"skipkeys": True}, {"default": True}]:
        py = dict(kw, default=lambda o: ["default", type(o).__name__]) if "default" in kw else kw
        row("special", [name, kw], lambda: json.dumps(v, **py))
