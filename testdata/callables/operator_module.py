import operator
from operator import itemgetter, attrgetter, methodcaller, add, mul
from functools import reduce, partial
rows = [("b", 2), ("a", 3), ("c", 1)]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=operator.itemgetter(0), reverse=True))
print(sorted(rows, key=itemgetter(1, 0)))
class P:
    def __init__(self, n, a): self.n = n; self.a = a
    def label(self, pre): return pre + self.n
ps = [P("x", 3), P("y", 1)]
print([p.n for p in sorted(ps, key=attrgetter("a"))], max(ps, key=attrgetter("a")).n)
print(list(map(methodcaller("label", "#"), ps)), list(map(attrgetter("n"), ps)))
print(reduce(add, [1, 2, 3]), reduce(operator.mul, [1, 2, 3, 4], 1), operator.sub(5, 3), operator.not_(True))
ops = {"+": operator.add, "-": operator.sub, "*": mul, "/": operator.truediv}
for k, f in ops.items():
    print(k, f(6, 3))
print(list(map(itemgetter("id"), [{"id": 1}, {"id": 2}])))
get = itemgetter(1)
print(get((5, 6)))
show = partial(print, "->", end="!\n")
show("a", 1)
base2 = partial(int, base=2)
print(base2("101"), operator.contains([1, 2], 2), operator.getitem({"k": 5}, "k"))
