import asyncio
from collections import UserDict, UserList

class Headers(UserDict):
    """Names without case."""
    def __setitem__(self, key, value):
        self.data[key.lower()] = value
    def __getitem__(self, key):
        return self.data[key.lower()]
    def __contains__(self, key):
        return key.lower() in self.data

class History(list):
    def __init__(self, limit, items=()):
        super().__init__(items)
        self.limit = limit
    def append(self, item):
        super().append(item)
        if len(self) > self.limit:
            del self[0]
    def last(self, n=1):
        return self[-n:]


class Matrix(list):
    def total(self):
        return sum(sum(row) for row in self)

class LRU(dict):
    def __init__(self, size):
        self.size = size
    def put(self, key, value):
        self[key] = value
        while len(self) > self.size:
            oldest = next(iter(self))
            del self[oldest]
    def __getattr__(self, name):
        if name in self:
            return self[name]
        raise AttributeError(name)

async def main():
    h = Headers()
    h["Content-Type"] = "text"
    h["X-Id"] = "7"
    print(h["CONTENT-TYPE"], "x-id" in h, len(h), h, h.get("a", "none"))
    hist = History(3)
    for i in range(5):
        hist.append(i)
    print(hist, hist.last(), hist.last(2), hist[0], sum(hist), max(hist))
    hist.sort(reverse=True)
    print(hist, hist.index(3), [x for x in hist if x > 2])
    print(Matrix([[1, 2], [3]]).total())
    c = LRU(2)
    for k in "abc":
        c.put(k, k * 2)
    print(c, list(c.keys()), c.b)
asyncio.run(main())
