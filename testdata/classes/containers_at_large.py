"""Objects that are dicts and lists, handed to what takes those."""
import asyncio
import json


class Reg(dict):
    def add(self, k, v): self[k] = v


class Names(list):
    def __init__(self):
        self.log = []
    def add(self, name):
        self.append(name)
        self.log.append(name)
        return self
class Sub(Names):
    def append(self, x):
        super().append(x.upper())


async def main():
    r = Reg({"x": 2})
    r.add("a", 1)
    print(json.dumps(r), {**r, "z": 5})
    d = {}
    d.update(r)
    print(d, d == r, r == d, list(r), r | {"q": 1})
    print(f"{r} {r!r}")
    def show(**kw): return sorted(kw)
    print(show(**r))
    for k in r: print(k)
    del r["a"]
    print(r, r.pop("x"), r.setdefault("n", 4), r)
    await asyncio.sleep(0)
    n = Names().add("a").add("b")
    s = Sub().add("c")
    print(n, s, n.log, n[0], n[1:], n + ["z"], len(s), "a" in n, n == ["a", "b"], n != s)
    for i, x in enumerate(n):
        print(i, x)
    print(sorted(n, reverse=True), [*n], max(n), ", ".join(n), bool(Names()), not n)
    a, b = n
    print(a, b)
    n.extend(["q", "r"]); n.insert(0, "first"); n.remove("a"); n.reverse()
    print(n, n.index("q"), n.count("q"), n.pop(), list(reversed(n)))


asyncio.run(main())
