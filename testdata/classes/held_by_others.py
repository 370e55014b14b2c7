"""A list that others hold grows for all of them."""

class Holder:
    def __init__(self):
        self.xs = []
        self.cb = lambda: self.xs
    def push(self, v):
        self.xs.append(v)
        return v
    def pairs(self):
        return [self.xs, self.push(1), self.xs, self.push(2)], self.cb()
h = Holder()
print(h.pairs())
a = [1]
b = [a, "x"]
t = (a, b)
print(t, len(t), str(t), repr(t))
a.append(2)
print(t, b)
