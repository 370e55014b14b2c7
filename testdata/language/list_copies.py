"""Copies of lists that several names hold, where a list, an iterable or an operand is wanted."""
ys = [1, 2]
zs = ys
ys.append(3)
a = ys.copy()
b = a
a.append(1)
print(a, b, ys, zs, ys.copy(), len(ys.copy()))
for x in ys.copy(): print(x)
def f(q): q.append(1); return q
print(f(ys.copy()), sorted(ys.copy()), ys.copy() + [1], sum(ys.copy()))
items = [5, 3, 8]
items.extend(x for x in "hi")
print(items, items[::-1], list(reversed(items)), items.copy() == items)
copy = items
items = []
print(copy, items)
copy.clear()
print(copy)
