"""Ints that are too large for a float or an index."""


def factorial(n):
    r = 1
    for i in range(1, n + 1):
        r *= i
    return r


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(f"{name}: {type(e).__name__}: {e}")


try:
    float(10**400)
except OverflowError as e:
    print("float:", e)
try:
    print(10**400 / 3)
except OverflowError as e:
    print("divided:", e)
try:
    print(10**400 * 1.5)
except ArithmeticError as e:
    print("times:", e)
try:
    print([1, 2][10**30])
except IndexError as e:
    print("item:", e)
try:
    print("ab" * 10**30)
except OverflowError as e:
    print("repeated:", e)
try:
    print(factorial(20) / 2.0)
    print(factorial(200) / 2.0)
except OverflowError as e:
    print("factorial:", e)
try:
    print(f"{10**400:.2f}")
except OverflowError as e:
    print("format:", e)
attempt("small", lambda: float(factorial(5)))
attempt("large", lambda: float(factorial(180)))
