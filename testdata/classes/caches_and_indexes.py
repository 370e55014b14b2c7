from collections import Counter, OrderedDict, defaultdict


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        if key in self:
            self.move_to_end(key)
        super().__setitem__(key, value)
        if len(self) > self.size:
            oldest = next(iter(self))
            del self[oldest]


c = LRU(2)
c["a"] = 1
c["b"] = 2
print(c["a"], len(c))
c["c"] = 3
print(list(c), "b" in c)
c["a"] = 9
print(list(c.items()))


class Index(defaultdict):
    def __init__(self):
        super().__init__(list)

    def put(self, word, n):
        self[word].append(n)


i = Index()
i.put("a", 1)
i.put("a", 2)
print(i["zz"], len(i), i, sorted(i))
print(dict(i))


class Bag(Counter):
    def top(self):
        return self.most_common(1)[0][0]


b = Bag("hello")
print(b.top(), b["l"], b["q"], b, b.total())
print(b.most_common(2), b.top())
