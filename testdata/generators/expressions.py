# generator expressions laziness and first iterable eager
def src(name, n):
    print("make", name)
    return range(n)

g = (x for x in src("first", 3))
print("created")
print(list(g))
n = 5
h = (i * n for i in range(n))
n = 2
print(list(h))
items = [1, 2, 3]
k = (i for i in items)
items.append(4)
print(list(k))
try:
    bad = (x for x in 1 // 0 and [])
except ZeroDivisionError as e:
    print("eager", e)
pairs = ((a, b) for a in range(3) for b in src("inner", 2))
print(next(pairs))
print(list(pairs))
print(any(x > 3 for x in items), all(x > 0 for x in items))
lazy = (10 // x for x in [5, 0, 2])
print(next(lazy))
try:
    next(lazy)
except ZeroDivisionError as e:
    print("later", e)
print(list(lazy))
