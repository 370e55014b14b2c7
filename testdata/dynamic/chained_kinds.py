"""Sequences of several kinds of value as one, and texts that may be None."""
from itertools import chain, islice

print(list(islice(chain.from_iterable([[1, 2], (3, 4), "ab"]), 1, 5)))
print(list(chain.from_iterable([[1, 2], (3, 4)])))
print(list(chain.from_iterable(["ab", "cd"])))
print(list(chain([1, 2], "ab", (x for x in range(2)))))
for x in chain([1], "a"):
    print(x)
print([y for x in [[1], "ab", (2,)] for y in x])


def pick(n):
    return ("num", "1.5") if n else (None, None)


def look(n):
    kind, text = pick(n)
    if kind == "num":
        return "." in text, text in "1.5x", float(text) if "." in text else int(text), len(text), text[0], text + "z"
    try:
        return "." in text
    except TypeError as e:
        print(e)
    try:
        return text in "abc"
    except TypeError as e:
        print(e)
    try:
        return [c for c in text]
    except TypeError as e:
        print(e)
    return None


print(look(1), look(0))
