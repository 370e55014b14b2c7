"""One name twice among the targets: the last one holds."""


def bump():
    print("bump", end=" ")
    return 8


def twice(x):
    x, x = bump(), x
    print(x)
    x, x = x, bump()
    print(x)
    y = 3
    y, y = bump() % 5, (y := x + 1)
    print(y)
    a = b = 1
    a, b, a = b, bump(), a
    return a, b


print(twice(5))
