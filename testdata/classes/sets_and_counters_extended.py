from collections import Counter, OrderedDict, defaultdict


class Tags(set):
    def __init__(self, items=()):
        super().__init__(item.lower() for item in items)

    def add(self, item):
        if not item:
            raise ValueError("empty tag")
        super().add(item.lower())

    def __str__(self):
        return "#" + " #".join(sorted(self))


class Tally(defaultdict):
    def __init__(self, name):
        super().__init__(int)
        self.name = name

    def count(self, words):
        for w in words:
            self[w] += 1
        return self

    def best(self):
        return max(self, key=lambda w: (self[w], w))


class Queue(OrderedDict):
    def push(self, key, value):
        self[key] = value
        self.move_to_end(key, last=False)

    def shift(self):
        return self.popitem(last=False)


class Votes(Counter):
    def winner(self):
        (name, n), *_ = self.most_common()
        return f"{name} with {n} of {sum(self.values())}"


a = Tags(["Red", "BLUE"])
b = Tags(["blue", "green"])
print(sorted(a & b), sorted(a | b), sorted(a - b), sorted(a ^ b), a.isdisjoint(b))
print(a, f"{b}", len(a), "red" in a, "Red" in a, isinstance(a, set), type(a).__name__)
a.add("Zed")
try:
    a.add("")
except ValueError as e:
    print(e)
a.update(["x", "y"])
a.remove("x")
try:
    a.remove("nope")
except KeyError as e:
    print("missing", e)
print(sorted(a), set(b) == b, a == {"red", "blue", "zed", "y"}, a <= {"red"}, sorted({*b, "q"}))
print(sum(len(t) for t in a), ",".join(sorted(t.upper() for t in b)), Tags(), repr(Tags(["k"])))

t = Tally("words").count("the cat and the hat".split())
print(t["the"], t.best(), t.name, sorted(t.items()), len(t), "dog" in t, t.get("dog"))
print(t)
for word, n in sorted(t.items()):
    print(word, n, end="; ")
print()

q = Queue()
q.push("a", 1)
q.push("b", 2)
q["c"] = 3
print(list(q), q.shift(), q.popitem(), q, q == {"a": 1})

v = Votes(["ann", "bob", "ann"])
v["cid"] += 1
v.update(["bob", "bob"])
print(v.winner(), v["nobody"], v, v.most_common(1), sorted(v.elements()))
print(v + Counter(ann=2), v == Counter({"bob": 3, "ann": 2, "cid": 1}))
