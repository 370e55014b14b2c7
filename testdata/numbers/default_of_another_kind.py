class R:
    def __init__(self, values):
        self.values = values
for r in (R([1.5, 2.0]), R([])):
    print(min(r.values, default=0), max((v for v in r.values), default=0), f"{min(r.values, default=0)!s:>5}", sum(r.values), sum(r.values, 0.0))
    print(max(r.values, default=None), min(r.values, default="-"), max(r.values, key=lambda v: -v, default=None), max(r.values, default=-1.0))
    best = max(r.values, default=None, key=abs)
    if best is not None:
        print(best + 1)
words = "aa b ccc".split()
print(max(words, key=len, default=""), max([], default=0), max([w for w in words if "z" in w], key=len, default=None))
def top(ps):
    return max((p["n"] for p in ps), default=0)
print(top([]), top([{"n": 3}, {"n": 4}]))
