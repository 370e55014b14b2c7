import math


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fnv(text):
    h = 0xCBF29CE484222325
    for c in text.encode():
        h = ((h ^ c) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return h


a, b = 0, 1
for _ in range(150):
    a, b = b, a + b
print(a, factorial(30), 2**100, fnv("gosyncio"), 1 << 70, -(2**64) // 3, (-7) ** 3)
print(7 // 2, -7 // 2, 7 % -3, -7 % 3, divmod(-7, 2), 7 / 2, 2**-1, 10**18 + 1, 9223372036854775807 + 1)
print(int("-12"), int("ff", 16), int(3.9), round(2.5), round(3.5), round(2.675, 2), round(-0.5), abs(-4), pow(3, 200, 1007))
print(hex(255), oct(8), bin(-5), 0b101, 5 & 3, 5 | 3, 5 ^ 3, ~5, 1000000 >> 3, (255).bit_length())
print(1 == 1.0, True + True, sum([0.1] * 10), 0.1 + 0.2, 1e22, 1e23, 123456789.0, float("inf"), -0.0, 3 * 1.5)
print(math.gcd(12, 18), math.isqrt(10**20), math.floor(-1.5), math.ceil(1.2), math.pi, math.sqrt(2), math.factorial(20))
total = 0
for i in range(10):
    total += i * 0.5 if i % 2 else i
print(total, type(total).__name__, 4 / 2, 10 // 3.0, -1 // 2, int(1e18), str(10**20))
