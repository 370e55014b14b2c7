"""max and min of a number and others that * spreads."""


def widths(rows, headers):
    return [max(len(h), *(len(str(row[i])) for row in rows)) for i, h in enumerate(headers)]


def lowest(first, *rest):
    return min(first, *rest)


def bounds(a, b, numbers):
    return min(a, b, *numbers), max(a, *numbers, b)


print(widths([["apple", 3], ["kiwi", 12000]], ["name", "n"]))
print(lowest(3, 1, 2), lowest(2.5, 0.5), bounds(3, 4, [1, 9]), bounds(1, 2, []))
try:
    print(lowest(7))
except TypeError as e:
    print(e)
