"""Ints that are too large for a position: slices and shifts take them for the end, what they would be the length of raises."""

def I(v: int) -> int:
    return v
big = 2 ** 70
xs = [1, 2, 3, 4]
s = "hello"
t = (1, 2, 3)
b = b"bytes"
for n in [big, -big, 10 ** 25, 1]:
    print(xs[n:], xs[:n], s[n:], s[:n], t[n:], t[:n], b[n:], xs[::n], s[::n], xs[-1:n:2], range(10)[n:], range(10)[:n])
    ys = xs[:]
    ys[n:] = [9]
    zs = xs[:]
    del zs[:n]
    print(ys, zs, slice(None, n).indices(4), xs[slice(n)])
    o = n if n > 1 else None
    print(xs[o:], xs[:o])
for f in (lambda n: xs[n], lambda n: "a" * n, lambda n: [1] * n, lambda n: s[n], lambda n: "a".center(n), lambda n: "a".ljust(n), lambda n: xs.insert(n, 0), lambda n: "a,b".split(",", n), lambda n: "aa".replace("a", "b", n), lambda n: s.find("l", n), lambda n: xs.index(2, n), lambda n: s.count("l", n), lambda n: bytes(n), lambda n: 1 << n, lambda n: round(1.5, n), lambda n: 1 >> n, lambda n: xs.pop(n), lambda n: s.startswith("h", n), lambda n: "a".zfill(n), lambda n: chr(n), lambda n: list(range(n))[0], lambda n: s.rjust(n), lambda n: b * n):
    try:
        print(f(big))
    except Exception as e:
        print(type(e).__name__, e)
print(xs)


def one(n: int) -> int:
    print("one", n > 5)
    return n


print(min(one(5), one(-(10 ** 25))), min(1, 2, -big), max(one(-big), 3))
try:
    xs.insert(one(big), one(3))
except OverflowError as e:
    print(e)
