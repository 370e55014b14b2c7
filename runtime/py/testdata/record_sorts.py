"""Records which items CPython's sort compares, into sorts.json: python3.13 record_sorts.py, in this folder.

Each entry has the keys, the places of the sorted items, how many comparisons there were, and a sum over who was compared
with whom, and when.
"""

import json
import random


class Item:
    log = []

    def __init__(self, key, place):
        self.key, self.place = key, place

    def __lt__(self, other):
        Item.log.append((self.place, other.place))
        return self.key < other.key


def keys(n, most, shape):
    out = [random.randrange(most) for _ in range(n)]
    if shape == 1:
        out.sort(reverse=True)
    elif shape == 2:
        out.sort()
        out[n // 2:] = reversed(out[n // 2:])
    return out


def entry(list_of_keys):
    Item.log = []
    done = sorted(Item(k, i) for i, k in enumerate(list_of_keys))
    digest = sum((a * 7 + b * 13) * (at + 1) for at, (a, b) in enumerate(Item.log))
    return [list_of_keys, [x.place for x in done], [len(Item.log), digest]]


random.seed(5)
record = [entry(keys(n, most, shape)) for n in (0, 1, 2, 3, 4, 5, 8, 13, 30, 63) for most in (1, 2, 5, 100) for shape in range(3)]
with open("sorts.json", "w") as f:
    json.dump(record, f, separators=(",", ":"))
