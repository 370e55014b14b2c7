"""Numbers that are ints here and floats there keep their kind, and their ints any size."""

def power(t, n):
    for _ in range(n):
        t = t * 3
    return t
print(power(1.5, 3), power(1, 5), power(1, 50))
def compound(x, rate, years):
    for _ in range(years):
        x = x + x * rate
    return x
print(compound(100, 2, 40), compound(100.0, 0.05, 3))
def total(xs):
    t = 0
    for x in xs:
        t += x
    return t
print(total([1, 2.5]), total([2**40, 2**40]), total([1.5]))
def fact(n):
    return 1 if n == 0 else n * fact(n - 1)
print(fact(25), fact(5.0))


def kinds(t):
    t = t * 10**20
    print(t, -t, abs(t), t // 7, t % 7, divmod(t, 7), t / 4, t - 1, t == 10**20, t < 10**21, t > 1e30)
    print(f"{t:,} {t:.3e} {t!r}", round(t, -2), bool(t), float(t), max(t, 3), sum([t, t]), [t, t])
    return {t: "x"}, hash(t) == hash(10**20), t in (1, 10**20), str(t)


print(kinds(1))
print(kinds(1.0))
try:
    print(power(1, 700) * 0.5)
except OverflowError as e:
    print(e)


def poly(coefficients, x):
    value = 0
    for c in coefficients:
        value = value * x + c
    return value


print(poly([1, 2, 3], 10**12), poly([1, 2, 3], 0.5), poly([1.5], 2), poly([3] * 20, 17))
