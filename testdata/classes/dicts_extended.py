# Dicts with methods of their own: updated by name, joined, compared, and what they override.
class Registry(dict):
    def register(self, name, fn):
        self[name] = fn
        return fn

    def names(self):
        return sorted(self)


class Settings(dict):
    def __init__(self, **values):
        super().__init__()
        for k, v in values.items():
            self[k] = v

    def __missing__(self, key):
        return f"<{key}>"


class Counted(dict):
    def __init__(self):
        super().__init__()
        self.reads = 0

    def __getitem__(self, key):
        self.reads += 1
        return super().__getitem__(key)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)


r = Registry()
r.register("b", len)
r.register("a", sum)
print(r.names(), len(r), "a" in r, r["b"]([1, 2]))
for name in r:
    print(name, r[name]([3, 4]))
s = Settings(debug="yes", level="3")
print(s["debug"], s["nope"], s, s.get("nope"), "nope" in s)
print({"debug": "yes", "level": "3"} == s, s != {"a": 1}, bool(s), list(s.values()))
c = Counted()
c["x"] = 1
c["y"] = 2
print(c["x"] + c["y"], c.reads, c.get("x"), c.reads)
del c["x"]
print(c, c.pop("y"), c, dict(c))
try:
    c["q"]
except KeyError as e:
    print("KeyError", e)
s |= {"k": "v"}
print(s, s | {"z": "1"})
s.update(debug="no")
print(s.setdefault("w", "0"), s, s.keys() & {"w"}, s.popitem())
m = {**s, "more": "1"}
print(m, f"{s['debug']:>5}", repr(s) == str(s))
print(max(s, key=len), [k.upper() for k in s], {k: v for k, v in s.items() if v})


class Base(dict):
    def total(self):
        return sum(self.values())


class Mid(Base):
    pass


class Low(Mid):
    def __init__(self, owner, items):
        super().__init__(items)
        self.owner = owner


class Tail(Mid):
    def __init__(self):
        super().__init__()
        self["k"] = 5


print(Base({"a": 1}).total(), Mid({"b": 2}).total(), Low("me", {"c": 3}).total(), Low("x", [("q", 4)]), Tail().total(), Mid())
