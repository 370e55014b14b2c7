out = []
add = out.append
add(1); add(2)
print(out)
seen = set()
mark = seen.add
for x in [1, 2, 1]:
    mark(x)
print(len(seen))
d = {}
get = d.get
d["a"] = 1
print(get("a", 0), get("b", 0))
def each(xs, fn):
    for x in xs:
        fn(x)
acc = []
each([1, 2], acc.append)
print(acc)
words = "b A c".split()
join = ", ".join
print(join(words))
print(list(map(str.upper, words)), list(filter(str.isalpha, ["a", "1"])))
print(sorted(words, key=str.lower))
stack = []
m = {"a": 3, "b": 1}
print(sorted(m, key=m.get), max(m, key=m.get), min(m, key=lambda k: m[k]))
print(sorted(m, key=m.__getitem__))
