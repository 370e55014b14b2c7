"""Ints and floats in one place keep their kinds where somebody can tell."""

import asyncio
import math
import statistics
from dataclasses import dataclass
@dataclass
class P:
    name: str
    price: float
    qty: int = 1
    def total(self) -> float:
        return self.price * self.qty
class Account:
    def __init__(self, balance: float = 0) -> None:
        self.balance = balance
    def deposit(self, amount: float) -> None:
        if amount <= 0:
            raise ValueError(f"bad amount {amount}")
        self.balance += amount
def divide(a: float, b: float) -> float:
    return a / b
def mean(xs):
    return sum(xs) / len(xs)
def area(w: float, h: float) -> float:
    return w * h
def clamp(x, lo, hi):
    return max(lo, min(x, hi))
def total(xs: list[float]) -> float:
    s = 0
    for x in xs:
        s += x
    return s
print(P("a", 10), P("b", 2.5, 4).total(), P("c", 3, 2).total())
a = Account(100)
a.deposit(50); a.deposit(0.5)
print(a.balance)
b = Account()
print(b.balance)
try:
    a.deposit(-1)
except ValueError as e:
    print(e)
try:
    divide(1, 0)
except ZeroDivisionError as e:
    print(e)
try:
    divide(1.0, 0)
except ZeroDivisionError as e:
    print(e)
print(divide(7, 2), divide(1, 3.0), mean([1, 2, 3]), mean([1.5, 2.5]), area(3, 4), area(2.5, 2))
print(clamp(5, 0, 3), clamp(0.5, 0, 1), clamp(-1, 0.0, 1))
print(total([1.5, 2]), total([]), total([1, 2]))
t = 0
for i in range(5):
    t += i * 0.5 if i % 2 else i
print(t, type(t).__name__)
prices = [1.25, 2.5, 3]
s = 0
for p in prices:
    s += p * 1.2
print(f"{s:.2f}")
avg = sum(prices) / len(prices)
print(f"{avg:.3f}", sum(prices), max(prices), min(prices), sorted(prices, reverse=True), prices)
x = 5
x = x / 2
print(x, x // 1, x % 2, -x, abs(-x), round(x), round(x, 1))
y = 10
if y > 5:
    y = 2.5
y *= 2
print(y, y == 5, y < 6, int(y), float(y), str(y), f"{y}", f"{y:>8}", f"{y:.1f}", f"{y:g}", hash(y) == hash(5))
print(divmod(7.5, 2), divmod(y, 2), divmod(7, y), 2 ** y, y ** 2, y ** -1)
mixed = [1, 2.5, 3]
print([m * 2 for m in mixed], [m // 2 for m in mixed], [m + 1 for m in mixed], sum(mixed), {m: 1 for m in mixed}, set(mixed) == {1, 2.5, 3}, 1.0 in mixed, mixed.index(2.5))
for m in mixed:
    if isinstance(m, int):
        print("int", m, m + 1, m.bit_length())
    else:
        print("float", m, m.is_integer())
print(abs(mixed[0]), abs(mixed[1]), round(mixed[1]), round(mixed[1], 0), round(mixed[0], 0), math.floor(mixed[1]), math.sqrt(mixed[0]), math.fsum(mixed))
print(sum([0.5, 0.25, 2]), sum(x for x in mixed if x > 1), sum([0.1] * 10), sum([]), sum([1.0]))
d = {"a": 1, "b": 2.5}
d["a"] += 0.5
d["c"] = 3
print(d, d["a"] + d["b"], sum(d.values()), max(d.values()), {k: v * 2 for k, v in d.items()})
print(statistics.mean([1, 2, 3, 4]), statistics.mean([2, 4]), statistics.median([1, 3, 2]), statistics.median([1, 2, 3, 4]), statistics.stdev([1, 2, 3.5]), statistics.mean(mixed))
n = None
for v in mixed:
    n = v if n is None else max(n, v)
print(n)
temps = {"mon": [20, 21.5], "tue": [19.5]}
for k, v in temps.items():
    print(k, sum(v) / len(v), max(v))
best = float("inf")
for v in (3, 1, 2):
    if v < best:
        best = v
print(best)
low = math.inf
for v in (3.5, 1, 2):
    low = min(low, v)
print(low)
async def wait(delay: float) -> float:
    await asyncio.sleep(delay)
    return delay
async def main():
    print(await asyncio.gather(wait(0), wait(0.001), wait(0.0)))
    delay = 0
    for _ in range(3):
        await asyncio.sleep(delay)
        delay += 0.001
    print(f"{delay:.3f}")
asyncio.run(main())
def fmt(v: float) -> str:
    return f"{v:.2f} {v:,} {v:5} {v!r} %s %.1f %d" % (v, v, v)
print(fmt(3), fmt(2.5))
def classify(v):
    match v:
        case int():
            return "int"
        case float():
            return "float"
print(classify(1), classify(1.5), classify(y))
r = 3 if y > 1 else 2.5
print(r, r + 1, -r, bool(r), not r, r and 1, r or 2)
flag = True
flag = 5
print(flag)
bb = [True, 2, 3]
print(bb, sum(bb), bb[0] + 1, True + True, 1 == 1.0 == True)
