"""Bit operations of what may be a float, and lists of several origins as one value."""


def f(x):
    return 1.5 if x > 2 else x


def attempt(f):
    try:
        return f()
    except TypeError as e:
        return str(e)


try:
    print(~f(3))
except TypeError as e:
    print(e)
try:
    print(~f(1))
except TypeError as e:
    print(e)
x = 2.5
try:
    print(~x)
except TypeError as e:
    print(e)
try:
    print(x << 1)
except TypeError as e:
    print(e)
try:
    x |= 1
except TypeError as e:
    print(e)
print(attempt(lambda: ~x), attempt(lambda: x & 1), attempt(lambda: "a b".split(" ")), attempt(lambda: [1, "a"]), attempt(lambda: [1, 2]["a"]))
m = f(9)
try:
    m |= 4
except TypeError as e:
    print(e)
k = f(2)
k |= 4
print(k)
