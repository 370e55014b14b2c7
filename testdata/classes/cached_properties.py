"""Cached properties, total_ordering."""

from functools import cached_property, total_ordering
@total_ordering
class V:
    def __init__(self, *parts): self.parts = parts
    def __eq__(self, o): return self.parts == o.parts
    def __lt__(self, o): return self.parts < o.parts
    @cached_property
    def text(self):
        print("computing")
        return ".".join(str(p) for p in self.parts)
a, b = V(1, 2), V(1, 3)
print(a < b, a <= b, a > b, a >= b, a == b, max(a, b).text, b.text, sorted([b, a])[0].text)


class Report:
    def __init__(self, xs):
        self.xs = xs

    @cached_property
    def total(self):
        print("adding")
        return sum(self.xs)

    def line(self):
        return f"{self.total} of {len(self.xs)}"


r = Report([1, 2, 3])
print(r.line(), r.total)
r.xs.append(4)
print(r.line())
del r.total
print(r.line())
r.total = 99
print(r.line())
