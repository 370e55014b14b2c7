"""Ints that grow from themselves, through loops, recursion, tables and folds; and some that do not."""

import functools, itertools, math
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(10), fib(15))
memo = {}
def f(n):
    if n in memo:
        return memo[n]
    if n < 2:
        return n
    memo[n] = f(n - 1) + f(n - 2)
    return memo[n]
print(f(100), len(memo))
def fact(n: int) -> int:
    return 1 if n <= 1 else n * fact(n - 1)
print(fact(5), fact(40))
print([fact(k) for k in range(18, 24)])
def catalan(n):
    return math.comb(2 * n, n) // (n + 1)
print([catalan(i) for i in range(10)], catalan(50))
row = [1]
for _ in range(80):
    row = [1] + [row[i] + row[i + 1] for i in range(len(row) - 1)] + [1]
print(max(row), sum(row), sum(row) == 2**80)
def gen():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print(list(itertools.islice(gen(), 10)))
print([x for x in itertools.islice(gen(), 100)][-1])
print(functools.reduce(lambda a, b: a * b, range(1, 31)))
print(math.prod(range(1, 26)), math.lcm(*range(1, 50)), math.gcd(2**100, 6**50))
digits = str(2**1000)
print(sum([int(d) for d in digits]), len(digits))
n = 600851475143
i = 2
while i * i <= n:
    if n % i:
        i += 1
    else:
        n //= i
print(n)
def power(base, exp):
    result = 1
    while exp > 0:
        if exp % 2 == 1:
            result *= base
        base *= base
        exp //= 2
    return result
print(power(2, 10), power(3, 100), power(7, 0))
def powmod(b, e, m):
    r = 1
    b %= m
    while e:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r
print(powmod(3, 1000, 10**9 + 7), powmod(5, 117, 2**89 - 1))
class Batch:
    def __init__(self, limit):
        self.limit, self.done = limit, 0
    def step(self):
        self.done += min(100, self.limit - self.done)
        return self.done
b = Batch(250)
print(b.step(), b.step(), b.step(), b.step())
