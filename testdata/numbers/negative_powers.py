"""An int to the power of a negative int is a float: which exponents may be negative is seen from where they come from."""


def power(b, n):
    return b**n


def at_least_one(b: int, n: int) -> int:
    return b**n


def scaled(x, places):
    factor = 10**places
    return round(x * factor) / factor


def shrink(x: float, digits: int) -> float:
    return x * 10**-digits


n = -2
print(power(2, 3), power(2, n))
print(at_least_one(3, 4), scaled(3.14159, 2), shrink(1500, 3))
print([2**k for k in range(-2, 3)])
for k in range(3):
    print(k, 2**k)
print(pow(4, -1), 10**-0)
exponents = [1, -1, 0]
print([5**e for e in exponents])
try:
    print(0**n)
except ZeroDivisionError as e:
    print(e)
