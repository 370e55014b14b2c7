groups = [[3, 1], [2, 9, 0]]
print(sorted(map(sorted, groups)))
print(list(map(sorted, groups)))
print(list(map(sorted, ["bca", "zy"])))
print([g for g in map(tuple, map(sorted, groups))])
print(list(map(set, groups)), list(map(list, ["ab", "c"])))
d = {"a": 3, "b": 7, "c": 5}
print(max(d, key=d.get), min(d, key=d.get), sorted(d, key=d.get, reverse=True))
print(sorted(["b", "a"], key=d.get), max(d, key=lambda k: d[k]))
print(sorted(d, key=d.__getitem__))
print(list(map(d.get, ["a", "z"])), list(map(d.__getitem__, "abc")))
order = ["c", "a", "b"]
print(sorted("abc", key=order.index))
print(max(set("aab"), key="aab".count))
import operator
from functools import reduce, partial
print(list(map(operator.itemgetter(1), [(1, 2), (3, 4)])), reduce(operator.add, [1, 2, 3]))
print(list(map(pow, [2, 3], [3, 2])), list(map(max, [1, 5], [4, 2])))
print(list(map(abs, [-1, 2])), list(map(bool, [0, 1])), list(map(ord, "ab")), list(map(chr, [97, 98])))
print(list(map("{}-{}".format, [1, 2], [3, 4])), list(map("x".join, [["a", "b"], ["c"]])))
print(list(map("abc".find, "cab")), list(map(partial(pow, 2), [1, 2, 3])))
print(dict(map(str.split, ["a b", "c d"])))
print(list(map(sum, [[1, 2], [3]])))
print([*map(repr, ["a", 1])], list(map(type(1), ["3"])))
print(list(map(dict.fromkeys, ["ab", "c"])))
