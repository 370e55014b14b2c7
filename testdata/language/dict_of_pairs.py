class P:
    def __init__(self, a, b):
        self.a = a
        self.b = b
    def __iter__(self):
        yield self.a
        yield self.b
d = dict([["a", 1], ["b", 2]])
print(d, d["a"] + 1)
d2 = dict([P("x", 3), P("y", 4)])
print(d2)
for k, v in d2.items():
    print(k, v)
d3 = dict(["ab", "cd"])
print(d3)
d4 = dict(line.split("=") for line in ["a=1", "b=2"])
print(d4, d4["a"].upper())
