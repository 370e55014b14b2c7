# Slices are set and deleted, containers are joined and updated in every form; errors in CPython's words.


def slices():
    xs = list(range(10))
    alias = xs
    xs[2:5] = [20, 30]
    del xs[::3]
    xs[-2:] = "ab"
    xs *= 2
    print(alias, alias is xs, xs[::-2])
    for bad in ([1], []):
        try:
            xs[::2] = bad
        except ValueError as e:
            print(e)
    buf = bytearray(b"hello")
    buf[1:3] = b"EE!"
    del buf[-1], buf[:1]
    print(buf, buf[::-1], buf + b"?", b"l" in buf)


def dicts():
    d = dict(a=1, b=2)
    d.update({"c": 3}, d=4)
    d |= [("e", 5)]
    print(d, d | {"z": "other"}, dict([("k", None)], **d))
    print(d.pop("zz", None), d.get("zz", []), d.setdefault("n", 6), sorted(d.keys() & {"a", "n"}))
    nested = {}
    for word in ("apple", "avocado", "bean"):
        nested.setdefault(word[0], []).append(word)
    print(nested, nested.get("z"), list(reversed(nested)))


def sets():
    s = {1, 2, 3}
    same = s
    s |= {10}
    s -= frozenset([2])
    print(same, s & frozenset([1, 99]), frozenset([7]) | s, {frozenset([1])} == {frozenset({1})})
    try:
        for item in s:
            s.add(item + 100)
    except RuntimeError as e:
        print(e)


def tuples():
    t = (1, "two", 3.0)
    first, *rest = t
    print(t + (4,), t[::-1], first, rest, t.index("two"), t.count(1))
    names, sizes = zip(*[("x", 1), ("yy", 22)])
    print(names, sizes)
    for args in ((), (1,), (1, "b")):
        print("{0!s:>3}|{name}".format(*args, "end", name=len(args)), "%s" % (args,))


slices()
dicts()
sets()
tuples()
