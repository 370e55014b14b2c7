import itertools
def naturals():
    n = 0
    while True:
        yield n
        n += 1
print(list(itertools.islice(naturals(), 5)))
print(list(itertools.takewhile(lambda x: x < 4, naturals())))
for i, n in zip(range(3), naturals()):
    print(i, n)
for i, n in enumerate(naturals()):
    if i > 2:
        break
    print(i, n)
g = naturals()
print(next(g), next(g))
print(list(itertools.islice(g, 3)))
print(next(g))
first, second = itertools.islice(naturals(), 10, 12)
print(first, second)
def gen_with_cleanup():
    try:
        yield from naturals()
    finally:
        print("cleanup")
print(list(itertools.islice(gen_with_cleanup(), 3)))
def sieve(it):
    p = next(it)
    yield p
    yield from sieve(n for n in it if n % p)
print(list(itertools.islice(sieve(itertools.count(2)), 6)))
def perms(xs):
    if not xs:
        yield []
        return
    for i, x in enumerate(xs):
        for rest in perms(xs[:i] + xs[i+1:]):
            yield [x] + rest
for p in perms([1, 2, 3]):
    print(p)
