# What a predicate gives is asked whether it is true: a list, a number, a text, None.
from itertools import takewhile, dropwhile, filterfalse
def check(x):
    print("check", x)
def name(o):
    if o > 1:
        return "big"
class Item:
    def __init__(self, tags): self.tags = tags
    def active(self): return self.tags
items = [Item([]), Item(["a"])]
print(list(filter(check, [1, 2])), list(filter(name, [1, 2, 3])))
print([i.tags for i in filter(lambda i: i.tags, items)])
print([i.tags for i in filter(lambda i: i.active(), items)])
print(list(takewhile(lambda x: x % 3, [1, 2, 3, 4])), list(dropwhile(lambda s: s.strip(), ["a", " ", "b"])), list(filterfalse(lambda x: x and x[0], ["", "a"])))
print(list(filter(lambda kv: kv[1], {"a": 0, "b": 2}.items())), list(filter({"a": 1, "b": 0}.get, ["a", "b", "c"])))
words = {"x"}
print(list(filter(words.__contains__, ["x", "y"])), list(filter(len, ["", "a"])), list(filter(bool, [0, 1, 2])), list(filter(None, [0, 1])))
print(any(map(str.isdigit, ["a", "1"])), all(map(len, ["a", ""])))
