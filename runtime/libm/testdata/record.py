"""Records the C library's results as CPython's math shows them:
python3.13 record.py > record.txt

Lines are: function, arguments and result as hexadecimal floats.
"""
import math
import random
import sys

random.seed(2026)
u = random.uniform
ONE = {
    "exp": lambda: u(-30, 30), "exp2": lambda: u(-30, 30), "expm1": lambda: u(-3, 3), "log": lambda: u(0, 100),
    "log2": lambda: u(0, 100), "log10": lambda: u(0, 1000), "log1p": lambda: u(-0.9, 10), "sin": lambda: u(-30, 30),
    "cos": lambda: u(-30, 30), "tan": lambda: u(-30, 30), "asin": lambda: u(-1, 1), "acos": lambda: u(-1, 1),
    "atan": lambda: u(-20, 20), "sinh": lambda: u(-30, 30), "cosh": lambda: u(-30, 30), "tanh": lambda: u(-4, 4),
    "asinh": lambda: u(-10, 10), "acosh": lambda: u(1, 10), "atanh": lambda: u(-1, 1),
}
EDGES = {
    "exp": [0.0, -0.0, 1.0, -1.0, 1e-300, 709.0, 709.78, -708.5, -740.0, -745.0, -746.0, math.inf, -math.inf],
    "exp2": [0.0, 1.0, 10.0, -1074.0, -1075.0, 1023.9, -1030.5],
    "log": [1.0, 2.0, 10.0, math.e, 0.5, 1 + 2**-52, 1 - 2**-53, 1e-310, 1e308, 1.0000001, math.inf],
    "log2": [1.0, 2.0, 8.0, 1e-310, 3.0, 1 + 2**-52, 2.0**1000], "log10": [1.0, 10.0, 100.0, 1000.0, 1e22, 1e-5, 1e-310, 2.0],
    "sin": [0.0, -0.0, math.pi, math.pi / 2, math.pi / 6, 1e22, -1e22, 1e300, 2.0**31, 1e-300, 355.0, 1e9, 1e10],
    "cos": [0.0, math.pi, math.pi / 2, math.pi / 3, 1e22, 1e300, 2.0**31, 1e-300, 11.0, 1e9, 1e10],
    "tan": [0.0, math.pi / 2, math.pi / 4, 1e22, 1e300, 1e-300], "asin": [0.0, 1.0, -1.0, 0.5, 1e-300, 1 - 2**-53],
    "acos": [0.0, 1.0, -1.0, 0.5, 1 - 2**-53, -1 + 2**-53], "atan": [0.0, -0.0, 1.0, 1e300, -1e300, 1e-300, math.inf],
    "sinh": [0.0, 710.0, 1e-300, 1.0, -1.0, 22.0], "cosh": [0.0, 710.0, 1e-300, 0.3, 22.0], "tanh": [0.0, 30.0, 1e-300, math.inf],
    "asinh": [0.0, 1e300, 1e-300], "acosh": [1.0, 1e300],
}


def show(name, *args):
    print(name, *(a.hex() for a in args), getattr(math, name)(*args).hex())


for name, draw in ONE.items():
    for x in EDGES.get(name, []):
        show(name, x)
    for _ in range(200):
        show(name, draw())
for x, y in [(2.0, 10.0), (2.0, 0.5), (10.0, -3.0), (10.0, 22.0), (1.1, 2.0), (-2.0, 3.0), (-2.0, 4.0), (2.0, -1074.0), (2.0, -1060.5),
             (0.5, 1074.0), (1.0000001, 1e9), (1e-5, 60.0), (1.07, 30.0), (0.0, 2.0), (-0.0, 3.0), (2.0, 1023.0), (1e10, 30.0), (4.0, 1.5)]:
    show("pow", x, y)
for _ in range(500):
    show("pow", u(0, 50), u(-10, 10))
    show("pow", u(0.9, 1.2), float(random.randint(1, 60)))
    show("atan2", u(-50, 50), u(-50, 50))
print(f"{sys.version} {' '.join(__import__('platform').libc_ver())}", file=sys.stderr)
