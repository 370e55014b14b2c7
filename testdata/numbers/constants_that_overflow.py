# Arithmetic on float literals rounds, overflows and keeps the sign of zero as Python's does: Go would work it out exactly.
import math

HUGE = 1e308 * 10
NEGATIVE_ZERO = 0.0 * -1.0


def scaled():
    return HUGE * 2.0, NEGATIVE_ZERO + 0.0


print(1e308 * 10, -1e308 * 10, 1e308 + 1e308, 1e200 * 1e200 - 1e200 * 1e200, 0.1 + 0.2, -0.0 * 1.0)
print(HUGE, NEGATIVE_ZERO, scaled(), math.copysign(1.0, NEGATIVE_ZERO))
totals = [0.1 * 3, 1e308 * 100]
print(totals, 1e308 * 10 == math.inf, 1.1 * 1.1)
x = 1e308 * 10 if totals else 0.0
print(x)
