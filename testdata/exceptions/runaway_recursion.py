def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def walk(d, depth=0):
    for k, v in d.items():
        if isinstance(v, dict):
            walk(v, depth + 1)
        else:
            print("  " * depth, k, v)


def deep(n):
    if n == 0:
        return 0
    return 1 + deep(n - 1)


walk({"a": 1, "b": {"c": 2}})
print(fib(20), deep(900))


def runaway():
    return runaway()


runaway()
