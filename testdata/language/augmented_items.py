"""Augmented assignment to items of values of several kinds, of tuples, and of objects with __getitem__."""
nested = {"user": {"name": "Ann", "tags": ["x", "y"]}, (1, 2): None, 3.5: {"deep": {}}}
nested["user"]["tags"][0] += "!"
print(nested)
t = ([1], [2])
t[0].append(5)
try:
    t[1] += ["still added"]
except TypeError as e:
    print("TypeError:", e)
print(t)
class Grid:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d.get(k, 0)
    def __setitem__(self, k, v): self.d[k] = v
g = Grid()
g[1, 2] += 5
g[1, 2] *= 2
print(g.d)
row = ["a", 1, 2.5, [1]]
row[1] += 4
row[2] -= 1
row[3] += [2]
row[0] *= 3
print(row)
rec = {"n": 1, "s": "x", "l": []}
rec["n"] += 1
rec["s"] += "y"
rec["l"] += [3]
print(rec)
u = (1, 2)
try:
    u[0] += 1
except TypeError as e:
    print(e)
s = "abc"
try:
    s[0] += "x"
except TypeError as e:
    print(e)
stats = {"a": {"count": 0, "names": []}}
stats["a"]["count"] += 1
stats["a"]["names"] += ["z"]
print(stats)
class A:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): self.v += o; return self
    def __repr__(self): return f"A({self.v})"
xs = [A(1), 2]
xs[0] += 3
xs[1] += 3
print(xs)
