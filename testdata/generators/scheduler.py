# round robin scheduler of generators in a list / deque / dict
from collections import deque

def task(name, n):
    for i in range(n):
        print(f"{name} step {i}")
        yield
    print(f"{name} done")

tasks = deque([task("A", 2), task("B", 3), task("C", 1)])
while tasks:
    t = tasks.popleft()
    try:
        next(t)
        tasks.append(t)
    except StopIteration:
        pass

gens = {"x": iter([1, 2]), "y": iter([3])}
for k, it in gens.items():
    print(k, list(it))

def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

class Counter:
    def __init__(self):
        self.gen = fib()
        self.log = []
    def take(self, n):
        return [next(self.gen) for _ in range(n)]

c = Counter()
print(c.take(5))
print(c.take(5))

def roundrobin(*iterables):
    pending = [iter(it) for it in iterables]
    while pending:
        for it in list(pending):
            try:
                yield next(it)
            except StopIteration:
                pending.remove(it)
print(list(roundrobin("ABC", "D", "EF")))
