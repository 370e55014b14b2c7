"""Records what CPython's struct module answers: python3.13 record.py > record.jsonl

Values are written as Python literals, which the test reads: bytes as ["b", hex], floats as ["f", repr].
"""
import json
import random
import struct

random.seed(13)


def encode(v):
    if isinstance(v, (bytes, bytearray)):
        return ["b", bytes(v).hex()]
    if isinstance(v, bool):
        return v
    if isinstance(v, int):
        return ["i", str(v)]
    if isinstance(v, float):
        return ["f", repr(v)]
    return v


def answer(name, call, *args):
    try:
        result = repr(call())
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(json.dumps([name, [encode(a) for a in args], result]))


def value(code):
    if code in "efd":
        return random.choice([0.0, -0.0, 1.5, -2.25, 0.1, 65504.0, 65520.0, 1e-7, 6e-8, 1e300, float("inf"), 7, "x", 3.14159, random.uniform(-9, 9)])
    if code in "sp":
        return random.choice([b"", b"ab", b"abcdef", "text", 1])
    if code == "c":
        return random.choice([b"a", b"", b"ab", 1])
    if code == "?":
        return random.choice([True, False, 0, 5, ""])
    return random.choice([0, 1, -1, 127, 128, 255, 256, -128, -129, 32767, 65535, 2**31, -(2**31), 2**32 - 1, 2**63 - 1, 2**64 - 1, 2**64, True, 1.5, "x"])


for fmt in ["", "h", "@bi", "<bi", "bhiq", "i0q", "5sB", "3p", "2x", " < h", "k", "3", "<n", "n", "2h 3s", "!BHIq4s", "c?", "<efd", "ed", "llb", "=lq"]:
    answer("calcsize", lambda: struct.calcsize(fmt), fmt)
for _ in range(600):
    fmt = random.choice(["", "@", "=", "<", ">", "!"])
    codes = [random.choice("cbB?hHiIlLqQefdsp") for _ in range(random.randint(1, 3))]
    args = []
    for c in codes:
        n = random.randint(0, 4)
        fmt += (str(n) if random.random() < 0.4 else "") + c
        count = n if fmt[-2:-1].isdigit() else 1
        args += [value(c) for _ in range(1 if c in "sp" else count)]
    if random.random() < 0.1:
        args.append(1)
    answer("pack", lambda: struct.pack(fmt, *args), fmt, *args)
    try:
        size = struct.calcsize(fmt)
    except struct.error:
        continue
    data = random.randbytes(size if random.random() < 0.8 else size + random.randint(0, 3))
    answer("unpack", lambda: struct.unpack(fmt, data), fmt, data)
    offset = random.randint(-6, 6)
    answer("unpack_from", lambda: struct.unpack_from(fmt, data, offset), fmt, data, offset)
    answer("iter_unpack", lambda: list(struct.iter_unpack(fmt, data)), fmt, data)
    buf = bytearray(12)

    def into():
        struct.pack_into(fmt, buf, offset, *args)
        return buf

    answer("pack_into", into, fmt, offset, *args)
