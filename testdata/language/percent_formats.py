"""Texts made by %: directives that Go's verbs agree with, and those that they don't."""


class Point:
    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y

    def __repr__(self) -> str:
        return "Point(%d, %d)" % (self.x, self.y)


def table(rows: list[tuple[str, int, float]]) -> None:
    for name, count, price in rows:
        print("%-8s|%5d|%8.2f|" % (name, count, price))
        print("%8s|%-5d|%-8.1f|" % (name, count, price))
        print("%05d %+d % d %x %X %o" % (count, count, count, count, count, count))
        print("%e %.3e %g %G %010.3f %+.1f" % (price, price, price, price, price, price))


table([("nut", 7, 0.5), ("bolt", -42, 1234.5678), ("süß", 255, 1e20)])

values = [1, 2]
print("%s %s" % (values, values.append(3)))
print("%s %d" % (values, values.pop()))
print("%s %s %s" % (values, len(values), values.pop()))
print("%r %r %s" % ("a'b", 12, Point(1, 2)))
print("%s and %r" % (None, None))
print("%d%% of %s" % (50, "all"))
print("%s" % "alone")
print("%5s|%-5s|%.2s|%5.1s|" % ("abc", "abc", "abc", "abc"))
print("%5s|%-5s|%05d|%-05d|" % (12, 12, -12, -12))
print("%s %s %s" % (True, 1.0, [1.5]))
print("%d %i %u" % (True, 2.9, 10**20))
print("%.3d %#x %#o %c%c" % (7, 255, 8, 65, "z"))
print("%f %f %s" % (float("inf"), float("nan"), float("-inf")))
print("%*d|%-*s|" % (5, 42, 6, "ab"))
print("%(name)s is %(age)d" % {"name": "Ann", "age": 30})
print("no directives" % ())
for attempt in range(3):
    try:
        if attempt == 0:
            print("%d" % "text")  # type: ignore
        elif attempt == 1:
            print("%s %s" % ("one",))  # type: ignore
        else:
            print("%s" % ("one", "two"))  # type: ignore
    except TypeError as e:
        print("TypeError:", e)
