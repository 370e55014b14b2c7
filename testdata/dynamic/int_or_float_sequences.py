"""A number that is an int or a float, where only an int will do."""


def f(x):
    if x > 2:
        return 1.5
    return x


def rep(s, x):
    return s * (f(x) % 3)


print(rep("ab", 2))
print(rep([1, 2], 1))
try:
    print(rep("ab", 5))
except TypeError as e:
    print(e)


class A:
    def __init__(self):
        self.v = 1

    def put(self, x):
        self.v = f(x)


a = A()
a.put(2)
n = f(1)
n |= 4
print(n, a.v * "xy", "xy" * a.v)
a.put(7)
m = f(9)
try:
    m |= 4
except TypeError as e:
    print(e)
try:
    m &= 4.5
except TypeError as e:
    print(e)
try:
    print(m | 4)
except TypeError as e:
    print(e)
try:
    print(a.v * "xy")
except TypeError as e:
    print(e)
try:
    print([0] * -f(9))
except TypeError as e:
    print(e)
print([0] * +f(2), [0] * abs(f(-2)))
print("abc"[f(1)], "abcd"[f(1):], list(range(f(2))))
try:
    print("abc"[f(5)])
except TypeError as e:
    print(e)
try:
    print("abc"[f(5):])
except TypeError as e:
    print(e)
try:
    print(range(f(5)))
except TypeError as e:
    print(e)
try:
    print(1 << f(5))
except TypeError as e:
    print(e)
print(f"{f(2):d} {f(5):.1f} {f(2)!r:>3}")
try:
    print(f"{f(5):d}")
except ValueError as e:
    print(e)
