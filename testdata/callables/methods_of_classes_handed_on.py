from dataclasses import dataclass
@dataclass
class Item:
    name: str
    n: int
    def active(self):
        return self.n > 1
    def label(self):
        return f"{self.name}-{self.n}"
    def scaled(self, k):
        return self.n * k
items = [Item("a", 1), Item("b", 2), Item("c", 3)]
print(list(filter(Item.active, items)))
print(list(map(Item.label, items)), sorted(items, key=Item.label, reverse=True)[0])
print(sum(map(Item.active, items)), any(map(Item.active, items)))
print(list(map(Item.scaled, items, [10, 20, 30])))
print([i.name for i in map(Item, ["x", "y"], [1, 2])])
f = Item.label
print(f(items[0]))
from dataclasses import dataclass
@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0
nums = [1, 2, 3]
ys = [4, 5, 6]
print(list(map(Point, nums, ys)))
print(list(map(Point, nums)))
pts = {p for p in map(Point, nums, ys)}
print(len(pts))
mk = Point
print(mk(1, 2))
from itertools import starmap
print(list(starmap(Point, zip(nums, ys))))
class User:
    def __init__(self, name, age):
        self.name = name
        self.age = age
    def is_adult(self):
        return self.age >= 18
    @classmethod
    def parse(cls, line):
        n, a = line.split(",")
        return cls(n, int(a))
    @staticmethod
    def valid(line):
        return "," in line
    @property
    def initial(self):
        return self.name[0]
lines = ["ann,20", "bob,10", "bad"]
users = list(map(User.parse, filter(User.valid, lines)))
print([u.name for u in filter(User.is_adult, users)])
u = users[0]
check = u.is_adult
print(check(), sorted(users, key=User.is_adult)[0].name)
from itertools import groupby, takewhile, filterfalse
print([u.name for u in filterfalse(User.is_adult, users)])
for k, g in groupby(sorted(lines, key=len), key=len):
    print(k, list(g))
table = {"upper": str.upper, "rev": lambda s: s[::-1], "len": len, "parse": User.valid}
for n, f in table.items():
    print(n, f("a,b"))
