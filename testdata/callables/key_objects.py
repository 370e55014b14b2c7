from itertools import groupby
from bisect import bisect_left, insort
import heapq
def groups(xs, key=None):
    return [(k, len(list(g))) for k, g in groupby(xs, key=key)]
print(groups([1, 1, 2]), groups([2, 4], key=lambda n: n // 2))

def find(xs, x, key=None):
    return bisect_left(xs, x, key=key)
print(find([1, 2, 3], 2), find([1, 2, 5], 4, key=lambda n: n * 2))

def top(n, xs, key=None):
    return heapq.nlargest(n, xs, key=key), heapq.nsmallest(n, xs, key)
print(top(2, [1, 5, 3]), top(1, ["a", "bbb"], key=len))
class Board:
    def __init__(self, key=None):
        self.key = key
        self.rows = []
    def add(self, row):
        insort(self.rows, row, key=self.key)
        return self
    def view(self, reverse=False):
        return sorted(self.rows, key=self.key, reverse=reverse)
b = Board().add(3).add(1)
print(b.rows, b.view(True))
c = Board(key=lambda r: r["n"]).add({"n": 2}).add({"n": 1})
print(c.rows)


class By:
    def __init__(self, name):
        self.name = name

    def __call__(self, row):
        return row[self.name]

    def falling(self, row):
        return -row[self.name]


rows = [{"a": 2}, {"a": 1}, {"a": 3}]
print(sorted(rows, key=By("a")), max(rows, key=By("a")))
rows.sort(key=By("a").falling)
print(rows)
names = ["b", "A"]
names.sort(key=str.lower)
print(names, sorted([[1, 2], [0]], key=sum))
