"""Records what CPython 3.13 answers for operations on values, for ops_test.go: python3.13 record.py

Each line of ops.jsonl is [op, [argument…], result], where the result is ["=", repr] or ["!", "Class: text"]. A value is
[kind, …]: ["i", "123"], ["f", hex], ["s", text], ["c", [code points]] for a str with lone surrogates, ["b", true],
["n"], ["l", […]], ["t", […]], ["d", [[k, v]…]], ["S", […]], ["F", […]], ["y", hex], ["Y", hex], ["r", a, b, c],
["z", a, b, c] for a slice.
"""
import json
import operator
import random

R = random.Random(20240610)


def enc(v):
    if v is None:
        return ["n"]
    if isinstance(v, bool):
        return ["b", v]
    if isinstance(v, int):
        return ["i", str(v)]
    if isinstance(v, float):
        return ["f", v.hex()]
    if isinstance(v, str):
        try:
            v.encode()
            return ["s", v]
        except UnicodeEncodeError:
            return ["c", [ord(c) for c in v]]
    if isinstance(v, bytes):
        return ["y", v.hex()]
    if isinstance(v, bytearray):
        return ["Y", v.hex()]
    if isinstance(v, list):
        return ["l", [enc(x) for x in v]]
    if isinstance(v, tuple):
        return ["t", [enc(x) for x in v]]
    if isinstance(v, dict):
        return ["d", [[enc(k), enc(x)] for k, x in v.items()]]
    if isinstance(v, set):
        return ["S", [enc(x) for x in v]]
    if isinstance(v, frozenset):
        return ["F", [enc(x) for x in v]]
    if isinstance(v, range):
        return ["r", v.start, v.stop, v.step]
    if isinstance(v, slice):
        return ["z", v.start, v.stop, v.step]
    raise TypeError(type(v))


OPS = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod,
    "**": operator.pow, "&": operator.and_, "|": operator.or_, "^": operator.xor, "<<": operator.lshift, ">>": operator.rshift,
    "==": operator.eq, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
    "[]": operator.getitem, "in": lambda a, b: b in a, "divmod": divmod, "pow": pow, "round": round,
    "neg": operator.neg, "~": operator.invert, "abs": abs, "len": len, "hash": hash, "repr": repr, "str": str, "ascii": ascii,
    "bool": bool, "int": int, "float": float, "list": list, "sum": sum, "format": format, "sorted": sorted, "min": min, "max": max,
    "call": lambda v, name, *args: getattr(v, name)(*args), "formatkw": lambda s, d: s.format(**d),
    "float.hex": float.hex, "float.fromhex": float.fromhex, "is_integer": lambda f: f.is_integer(), "ratio": lambda f: f.as_integer_ratio(),
    "hex": hex, "oct": oct, "bin": bin, "to_bytes": lambda n, l, o, s: n.to_bytes(l, o, signed=s), "from_bytes": lambda b, o, s: int.from_bytes(b, o, signed=s),
    "bit_length": int.bit_length, "bit_count": int.bit_count, "chr": chr, "ord": ord, "set": lambda *v: repr(set(v)) and set(v),
    "type": lambda v: type(v).__name__, "unpack2": lambda v: (lambda a, b: [a, b])(*two(v)), "setseq": lambda items, ops: setseq(items, ops),
    "bytes": bytes, "bytearray": bytearray, "bytes.fromhex": bytes.fromhex,
}


def two(v):
    a, b = v
    return a, b


def setseq(items, ops):
    """A set that goes through operations, with its order after each."""
    s = set(items)
    log = [list(s)]
    for name, arg in ops:
        if name == "pop":
            if s:
                log.append(s.pop())
        elif name in ("add", "discard"):
            getattr(s, name)(arg)
        elif name in ("|", "&", "-", "^"):
            s = OPS[name](s, set(arg))
        elif name in ("|=", "&=", "-=", "^="):
            o = set(arg)
            if name == "|=":
                s |= o
            elif name == "&=":
                s &= o
            elif name == "-=":
                s -= o
            else:
                s ^= o
        elif name in ("update", "intersection", "difference", "symmetric_difference", "union"):
            r = getattr(s, name)(list(arg))
            if r is not None:
                s = r
        elif name == "copy":
            s = s.copy()
        log.append(list(s))
    return log


LINES = []
SEEN = set()


def rec(op, *args):
    a = [enc(x) for x in args]
    key = json.dumps([op, a])
    if key in SEEN:
        return
    SEEN.add(key)
    try:
        out = ["=", repr(OPS[op](*args))]
        out[1].encode()
    except RecursionError:
        return
    except UnicodeEncodeError:
        return
    except Exception as e:
        out = ["!", f"{type(e).__name__}: {e}"]
        try:
            out[1].encode()
        except UnicodeEncodeError:
            return
    if len(out[1]) > 3000:
        return
    LINES.append(json.dumps([op, a, out], ensure_ascii=False))


INTS = [0, 1, -1, 2, -2, 3, 7, -7, 10, 42, 255, 256, -256, 1000, 1234567, -1234567, 2**31, 2**53, 2**53 + 1, 2**62, 2**63 - 1, -2**63, 2**63, 2**64, -2**64, 2**100, -3**50, 10**20, 10**30]
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, 0.1, 0.2, 0.3, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 9.999e-5, 3.14159, 1e22, 1e23, 1e100, 5e-324, 1.7976931348623157e308, 2.675, 1.005, 0.15, 1e300, -2.5, 12345.678, 2**53 + 0.0, float("inf"), float("-inf"), float("nan"), 100.0, 99.995, 0.045]
STRS = ["", "a", "abc", "hello world", "ABC", "it's", 'say "hi"', "both ' and \"", "tab\there", "new\nline", "back\\slash", "\x00\x1f\x7f", "äöü", "ß", "ΑΣ", "日本語", "😀", "\ud800", "a\udcffb", "x" * 30, "  spaced out  ", "a,b,,c", "line1\r\nline2\rline3\n", "Title Case", "123", "-42", " 42 ", "1_000", "0x1F", "1e5", "ﬁne", "\u200b", "é", "e\u0301", "\u00a0nbsp\u3000"]
BYTES = [b"", b"a", b"abc", b"hello world", b"\x00\xff", b"it's", b'"', b"a,b,c", b" x y ", b"1\r\n2\n3"]
LISTS = [[], [1], [1, 2, 3], [3, 1, 2], [1.5, 2], ["a", "b"], [[1], [2]], [None, True], [1, [2, [3]]]]
TUPLES = [(), (1,), (1, 2), (1, "a"), (1.5, None), ((1, 2), 3), (1, 2, 3, 4)]
DICTS = [{}, {"a": 1}, {1: "x", 2: "y"}, {"a": {"b": [1]}}, {(1, 2): 3}, {None: True}]
SETS = [set(), {1}, {1, 2, 3}, {5, 1, 100}, {1.5, 2}, frozenset(), frozenset({1, 2}), {(1, 2)}]
MISC = [None, True, False, range(5), range(0), range(10, 0, -3), slice(1, 2), bytearray(b"ba")]
ALL = INTS[:12] + [2**70, -2**65] + FLOATS[:12] + [float("inf"), float("nan")] + STRS[:10] + BYTES[:5] + LISTS + TUPLES + DICTS + SETS + MISC

# Every operator on every pair of kinds.
for op in ["+", "-", "*", "/", "//", "%", "**", "&", "|", "^", "<<", ">>", "==", "<", "<=", ">", ">=", "[]", "in", "divmod"]:
    for a in ALL:
        for b in R.sample(ALL, 5):
            if op in ("**", "<<", "*") and any(isinstance(x, int) and abs(x) > 2**40 for x in (a, b)):
                continue
            if op == "**" and isinstance(a, (int, float)) and isinstance(b, (int, float)) and (abs(b) > 300 or a < 0 and b != int(b if b == b and abs(b) != float("inf") else 0)):
                continue
            rec(op, a, b)
for op in ["+", "-", "*", "/", "//", "%", "==", "<", "<=", "divmod", "&", "|", "^"]:
    for _ in range(60):
        rec(op, R.choice(INTS + FLOATS), R.choice(INTS + FLOATS))
for _ in range(150):
    rec(R.choice(["+", "-", "*", "//", "%", "/", "&", "|", "^"]), R.randrange(-2**70, 2**70), R.randrange(-2**66, 2**66))
    rec(R.choice(["//", "%", "divmod", "/"]), R.uniform(-100, 100), R.choice([0.1, -0.1, 3.0, -7.5, 1e-3, R.uniform(-5, 5)]))
    rec("**", R.randrange(-20, 20), R.randrange(0, 40))
    rec("**", R.uniform(0, 20), R.uniform(-20, 20))
    rec(R.choice(["<<", ">>"]), R.randrange(-2**40, 2**40), R.randrange(-1, 70))
    rec("pow", R.randrange(-100, 100), R.randrange(-5, 100), R.randrange(-50, 50))
    f = R.choice([R.uniform(-1000, 1000), R.uniform(0, 1), R.random() * 10 ** R.randrange(-12, 25), R.randrange(-2000, 2000) / 8, R.randrange(2000) / 100 + 0.005])
    rec("round", f, R.randrange(-4, 18))
    rec("round", f)
    rec("repr", f)
    rec("hash", f)
    rec("float.hex", f)
    rec("ratio", f)
    n = R.randrange(-10 ** R.randrange(1, 30), 10 ** R.randrange(1, 30))
    for op in ["hash", "hex", "oct", "bin", "bit_length", "bit_count", "float", "str"]:
        rec(op, n)
    rec("round", n, R.randrange(-20, 3))
    rec("to_bytes", n, R.randrange(1, 14), R.choice(["big", "little"]), R.random() < 0.5)
    rec("from_bytes", R.randbytes(R.randrange(0, 12)), R.choice(["big", "little"]), R.random() < 0.5)
    rec("hash", tuple(R.choice([R.randrange(-5, 5), R.random(), None, True, (1, 2)]) for _ in range(R.randrange(5))))
for op in ["neg", "~", "abs", "len", "bool", "list", "type", "round", "sorted", "sum", "min", "max", "unpack2"]:
    for v in ALL:
        rec(op, v)
for v in INTS + [f for f in FLOATS if f == f] + [None, True, (), (1, 2), frozenset({1, 2, 3}), frozenset(), range(3), range(0), [], {}, set()]:
    rec("hash", v)
for op in ["repr", "str", "ascii"]:
    for v in ALL + STRS + BYTES + INTS + FLOATS:
        if not (isinstance(v, (set, frozenset)) and any(isinstance(x, str) for x in v)):
            rec(op, v)
for v in STRS + BYTES + FLOATS + INTS + ["", "+", "-", "+5", "- 5", "0b101", "0o17", "0xff", "١٢٣", "1__0", "_1", "1_", "5.", ".5", "1e", "1e400", "-inf", "Infinity", "nan", "+nan", "1_0.5_0", "1._5", "0x1p3", "\x1f7\x1f", "१२.५", "9" * 30, None, [], True]:
    rec("int", v)
    rec("float", v)
for s, b in [("ff", 16), ("0xff", 16), ("0b11", 2), ("0b11", 0), ("010", 0), ("0", 0), ("00", 0), ("0o17", 8), ("z", 36), ("z", 35), ("9", 8), ("", 10), ("1", 1), ("1", 37), ("-0x_f", 0), ("1_1", 2), ("0_x", 0), ("12", 10), (" 7 ", 8), ("0B1", 0), ("0x", 16)]:
    rec("int", s, b)
for s in ["0x1p3", "0x1.8p-1", "1.8", "-0x.8p0", "inf", "nan", "0x", "zz", "0x1p99999", " 0x1p0 ", "1p1", "0x1.fffffffffffffp1023"]:
    rec("float.fromhex", s)
for f in FLOATS:
    rec("float.hex", f), rec("is_integer", f), rec("ratio", f)
for n in [0, 65, 255, 256, 0x10FFFF, 0x110000, -1, 0xD800, 8364]:
    rec("chr", n)
for s in STRS:
    rec("ord", s)

# Format specifications.
FILL = ["", "<", ">", "^", "=", "*<", "*>", "_^", "0=", "é^", "x="]
for _ in range(1500):
    v = R.choice(INTS + FLOATS + FLOATS + [R.uniform(-1e6, 1e6), R.randrange(-10**9, 10**9), R.random() * 10 ** R.randrange(-8, 20)])
    spec = R.choice(FILL) + R.choice(["", "", "+", "-", " "]) + R.choice(["", "", "", "z"]) + R.choice(["", "", "#"]) + R.choice(["", "", "0"]) + R.choice(["", "", "5", "10", "15", "30"]) + R.choice(["", "", ",", "_"]) + R.choice(["", "", ".0", ".1", ".2", ".3", ".6", ".10", ".17"]) + R.choice(["", "", "d", "f", "e", "g", "%", "x", "X", "b", "o", "n", "E", "F", "G", "c", "s"])
    rec("format", v, spec)
for _ in range(250):
    spec = R.choice(FILL) + R.choice(["", "", "", "+", " ", "#", "z"]) + R.choice(["", "", "0"]) + R.choice(["", "5", "10", "30"]) + R.choice(["", "", "", ",", "_"]) + R.choice(["", "", ".0", ".2", ".10"]) + R.choice(["", "", "s", "d", "q"])
    rec("format", R.choice(STRS), spec)
for v in [True, False, None, [1], (1,), {}, "x", 5, 1.5]:
    for spec in ["", "5", "d", ">8", "s", ".2f", "x", "%", "invalid", "5.", "999999999999999999999", ",,", ",_", "_,", "é", "<<", "\n", "10.3x", "é10", "05", "<05"]:
        rec("format", v, spec)

# Percent formatting.
for _ in range(800):
    spec = "%" + "".join(R.sample(["-", "+", " ", "#", "0"], R.randrange(0, 3))) + R.choice(["", "", "5", "12", "*"]) + R.choice(["", "", ".0", ".3", ".10", "."]) + R.choice("sradiuoxXeEfFgGc%q")
    v = R.choice(INTS + FLOATS + STRS + [None, True, [1], {"a": 1}, b"x"])
    args = (R.randrange(-9, 15), v) if "*" in spec else (v,)
    rec("%", "<" + spec + ">", args)
for s, v in [("%s", ()), ("%s %s", (1,)), ("%s", (1, 2)), ("%(a)s", {"a": 1}), ("%(a)s %(b)d", {"a": 1, "b": 2}), ("%(x)s", {"a": 1}), ("%(a)s", 5), ("%d", "x"), ("%x", 1.5), ("%d", 1.5), ("%", 1), ("%%", ()), ("%%", 5), ("%s", [1, 2]), ("%s", {"a": 1}), ("a", {"a": 1}), ("a", [1]), ("a", 5), ("%(a", {"a": 1}), ("%c", 65), ("%c", "é"), ("%c", "ab"), ("%c", -1), ("%5c|", "x"), ("%.2s|", "abc"), ("%s %%", "x"), ("%(a)%", {"a": 1}), ("%(a)5.1f", {"a": 2.25}), ("%i", True), ("%e", "x"), ("%ld", 5), ("%y", 5), ("é%y", 5), ("%.3d", 5), ("%#x %#o %#X", (255, 8, 255)), ("%+d % d", (5, 5)), ("%r %a", ("é", "é")), ("%s", None), ("%-5d|", 3), ("%05d", -3), ("%x", -255), ("%o", 2**70), ("%(a)s", {"a": (1, 2)})]:
    rec("%", s, v)
for s, v in [(b"%s", b"x"), (b"%d", 5), (b"%s|%5d", (b"a", 3)), (b"%b", bytearray(b"q")), (b"%c", 65), (b"%x", 255)]:
    rec("%", s, v)

# str.format
for s, args in [("{}", (1,)), ("{} {}", (1, 2)), ("{0} {1} {0}", ("a", "b")), ("{:>5}|{:<5}|{:^5}", (1, "a", 2.5)), ("{0[1]} {0[0]}", ([1, 2],)), ("{!r} {!s} {!a}", ("é", "é", "é")), ("{:{}}", ("x", 5)), ("{:{}.{}f}", (3.14159, 10, 2)), ("{{}} {}", (1,)), ("{", ()), ("}", ()), ("{0", (1,)), ("{} {0}", (1, 2)), ("{0} {}", (1, 2)), ("{2}", (1,)), ("{}", ()), ("{a}", ()), ("{0!x}", (1,)), ("{0!}", (1,)), ("{0!r:>10}", ("a",)), ("{0[a]}", ({"a": 5},)), ("{0[0][1]}", ([[1, 2]],)), ("{0[}", ([1],)), ("{0[]}", ([1],)), ("{0.}", (1,)), ("{:,}", (1234567,)), ("{:.2%}", (0.1234,)), ("{:{}{}}", ("x", ">", 5)), ("{:}}", (1,)), ("{0.real}", (5,)), ("{0.nope}", (5,)), ("{0[5]}", ([1],)), ("{0[x]}", ([1],)), ("}{", ()), ("{0:{0}}", (5,)), ("{:{:{}}}", (1, 2, 3)), ("{!r", (1,)), ("{!rx}", (1,)), ("a{{b}}c", ()), ("{0]}", ([1],)), ("{0[0]x}", ([1],))]:
    if ".real" not in s and ".nope" not in s:
        rec("call", s, "format", *args)
for s, d in [("{a}", {"a": 1}), ("{a} {b!r}", {"a": 1, "b": "x"}), ("{a[x]}", {"a": {"x": 2}}), ("{c}", {"a": 1}), ("{a:>{w}}", {"a": 1, "w": 5})]:
    rec("formatkw", s, d)
    rec("call", s, "format_map", d)

# Methods of str and bytes.
for name in "upper lower casefold capitalize title swapcase strip lstrip rstrip split rsplit splitlines isalpha isdecimal isdigit isnumeric isalnum isspace isupper islower istitle isprintable isidentifier isascii expandtabs encode".split():
    for s in STRS + ["aBc dEf", "ǅ", "ŉ", "İ", "ﬃ", "ΑΣ ΒΣ", "they're bill's", "²", "½", "٣", "Ⅷ", "_x1", "1x", "x y", "ªº", "\x1c \x85", "ab\tc\td", "\t\tx", "a\n\tb"]:
        rec("call", s, name)
for s in STRS + ["aXbXc", "XXaXX", "xyxyx", "mississippi", "ééaéé", "a  b   c"]:
    for sub in ["", "a", "X", "xy", "ss", "é", " ", "i", "日"]:
        for name in ["find", "rfind", "count", "index", "rindex", "startswith", "endswith", "partition", "rpartition", "split", "rsplit", "removeprefix", "removesuffix", "strip", "lstrip", "rstrip"]:
            if R.random() < 0.25:
                rec("call", s, name, sub)
        if R.random() < 0.4:
            lo, hi = R.randrange(-6, 8), R.choice([None, R.randrange(-6, 9)])
            for name in ["find", "rfind", "count", "index", "startswith", "endswith"]:
                rec("call", s, name, sub, lo, hi)
            rec("call", s, "replace", sub, R.choice(["", "-", "é"]), R.randrange(-1, 4))
            rec("call", s, "split", sub, R.randrange(-1, 4))
            rec("call", s, "rsplit", sub, R.randrange(-1, 4))
            rec("call", s, "split", None, R.randrange(-1, 4))
            rec("call", s, "rsplit", None, R.randrange(-1, 4))
    rec("call", s, "splitlines", True)
    for w in [0, 3, 8, 9]:
        for name in ["ljust", "rjust", "center"]:
            rec("call", s, name, w, R.choice(["*", "é", "", "ab"]))
        rec("call", s, "zfill", w)
        rec("call", s, "expandtabs", w)
    rec("call", s, "join", ["p", "q", "r"])
    rec("call", s, "encode", R.choice(["ascii", "latin-1", "utf-16", "utf-16-le", "utf-32-be", "nope", "UTF8"]), R.choice(["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"]))
    for _ in range(4):
        pick = lambda: R.choice([None, R.randrange(-8, 9)])
        rec("[]", s, slice(pick(), pick(), R.choice([None, 1, 2, -1, -2, 3])))
        rec("[]", s, R.randrange(-5, 6))
for n in range(60):
    b = R.choice([R.randbytes(R.randrange(8)), "aé日😀".encode()[: R.randrange(11)], b"\xed\xa0\x80x", b"\xf5a", b"\xc3(", b"\xe2\x82", b"\xf0\x9f\x98a", b"ok"])
    rec("call", b, "decode", R.choice(["utf-8", "ascii", "latin-1", "utf-16", "utf-16-le", "utf-32"]), R.choice(["strict", "ignore", "replace", "backslashreplace", "surrogateescape"]))
    rec("call", b, "decode", "utf-8", "strict")
for name in "upper lower capitalize title swapcase strip lstrip rstrip split splitlines isalpha isdigit isalnum isspace isupper islower istitle isascii hex".split():
    for b in BYTES + [b"aBc dEf", b"ABC", b"123"]:
        rec("call", b, name)
        rec("call", bytearray(b), name)
for b in BYTES:
    for sub in [b"", b"a", b",", b"l"]:
        for name in ["find", "rfind", "count", "startswith", "endswith", "partition", "split", "removeprefix", "strip"]:
            rec("call", b, name, sub)
        rec("call", b, "replace", sub, b"--")if False else None
    rec("call", b, "hex", "-", R.choice([1, 2, -2, 3])) if b else None
    rec("call", b, "ljust", 5, b"*"), rec("call", b, "zfill", 6), rec("call", b, "center", 7, b"*")
    rec("[]", b, slice(None, None, -1)), rec("[]", b, 0), rec("[]", bytearray(b), -1)
for s in ["00ff", "0 0", "00 ff", "0", "zz", "0g", "", "00ffa"]:
    rec("bytes.fromhex", s)
for v in [3, -1, [1, 2], [256], [-1], b"x"]:
    rec("bytes", v), rec("bytearray", v)

# Lists, slices, indices.
for v in LISTS + TUPLES + [range(10), range(10, -5, -3)]:
    for _ in range(6):
        pick = lambda: R.choice([None, R.randrange(-6, 7)])
        rec("[]", v, slice(pick(), pick(), R.choice([None, 1, 2, -1, -3, 0])))
        rec("[]", v, R.randrange(-5, 5))
    rec("[]", v, "x"), rec("[]", v, 1.0), rec("[]", v, None)

# The order of sets.
for _ in range(300):
    kind = R.randrange(6)
    def item():
        if kind == 0:
            return R.randrange(20)
        if kind == 1:
            return R.randrange(-10**6, 10**6)
        if kind == 2:
            return R.randrange(2**70)
        if kind == 3:
            return (R.randrange(5), R.randrange(5))
        if kind == 4:
            return R.choice([R.random(), R.randrange(10), None, True])
        return R.randrange(0, 4000, 8)
    many = lambda: [item() for _ in range(R.choice([0, 1, 3, 6, 10, 25]))]
    ops = []
    for _ in range(R.randrange(6)):
        name = R.choice(["add", "discard", "pop", "pop", "|", "&", "-", "^", "|=", "&=", "-=", "^=", "update", "intersection", "difference", "symmetric_difference", "union", "copy"])
        ops.append([name, item() if name in ("add", "discard") else many()])
    rec("setseq", many(), ops)

with open("ops.jsonl", "w") as f:
    f.write("\n".join(LINES) + "\n")
print(len(LINES))
