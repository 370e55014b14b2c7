"""What a test says of a parameter holds where the test decides; parameters that are assigned tell nothing."""

import sys


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def span(n, k):
    if not n > 0 or k == 0:
        raise ValueError(n)
    if n == 1:
        return 0
    while n > 5:
        return n - 3
    return n - 2 if 3 <= n <= 10 else k * 2 - n


def near_the_end(n: int) -> int:
    if n > 9223372036854775800:
        return 1
    return n + 3


def assigned(n: int) -> int:
    n -= 1
    if n < 2:
        return 3
    n = -9223372036854775807
    return n - 1


def share(n, parts):
    return 0 if parts == 0 else n // parts


def digit_sum(n):
    return n if n < 10 else n % 10 + digit_sum(n // 10)


def later(n):
    if n < 0:
        return lambda: -1
    return lambda: n % 3


print(fib(int(sys.argv[1]) if len(sys.argv) > 1 else 20), span(3, 4), span(1, 1), span(7, 2), span(2, 3))
print(near_the_end(len(sys.argv)), near_the_end(9223372036854775801), assigned(9), assigned(1))
print(share(7, 2), share(-7, 2), share(7, 0), digit_sum(int("12345")), later(-4)(), later(8)())
for bad in (0, -1):
    try:
        span(bad, 1)
    except ValueError as e:
        print(e)
