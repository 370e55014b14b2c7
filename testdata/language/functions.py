"""Parameters of every kind, closures and recursion."""


def greet(name, greeting="Hello", *, mark="!"):
    return f"{greeting}, {name}{mark}"


def total(first, *rest, scale=1):
    result = first
    for n in rest:
        result += n
    return result * scale


def describe(**options):
    return ", ".join(f"{k}={v}" for k, v in sorted(options.items()))


def positional(a, b, /, c):
    return a - b * c


def counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


calls = 0


def tracked():
    global calls
    calls += 1
    return calls


def compose(f, g):
    return lambda x: f(g(x))


print(greet("Ann"), greet("Bob", "Hi"), greet("Cy", mark="?"), greet(greeting="Yo", name="Dee"))
print(total(1), total(1, 2, 3), total(1, 2, scale=10), total(*[4, 5, 6]))
print(describe(b=2, a=1, c="x"))
print(positional(10, 2, 3), positional(10, 2, c=4))
first, second = counter(), counter(10)
print(first(), first(), second(5), first(3), second())
print([fib(i) for i in range(12)])
for _ in range(3):
    tracked()
print(calls)
print(compose(lambda x: x + 1, lambda x: x * 10)(4))
print((lambda a, b=2: (a, b))(1), max([3, -7, 5], key=abs))
# Defaults are evaluated once.
limit = 5


def late(n=limit):
    return n


limit = 6
print(late(), limit)
