# A constant compared with itself: NaN is not equal to itself, whatever name it has.
import math


def report():
    if math.nan == math.nan:
        print("nan is nan")
    if math.inf == math.inf and math.pi == math.pi:
        print("the others are equal to themselves")
    print(math.nan != math.nan, float("nan") == float("nan"), math.inf != math.inf)


report()
