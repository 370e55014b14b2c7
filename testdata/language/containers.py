xs = [3, 1, 2]
alias = xs
alias.append(5)
xs += [4]
xs.extend(range(2))
print(xs, len(xs), xs[0], xs[-1], xs[1:3], xs[::-1], xs[::2])
xs.sort()
print(xs, alias is xs, sorted(xs, reverse=True), xs.index(3), xs.count(1), 9 in xs)
xs.insert(1, 10)
print(xs.pop(), xs.pop(0), xs)
xs.remove(10)
xs.reverse()
del xs[0]
xs[0] = 7
xs[1:2] = [8, 9]
print(xs, [0] * 3, [1, 2] + [3], xs == [7, 8, 9, 1, 1], min(xs), max(xs), sum(xs))
matrix = [[i * j for j in range(3)] for i in range(3)]
matrix[1][1] = -1
print(matrix, [row[2] for row in matrix])

d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] += 10
print(d, d["a"], d.get("z"), d.get("z", 0), "a" in d, len(d), list(d), list(d.values()))
for key, value in d.items():
    print(key, value, end="; ")
print()
print(d.pop("a"), d.setdefault("q", []), d)
d.update({"b": 0}, z=26)
print(d, {**d, "b": 5}, dict(x=1), dict([("k", "v")]), d | {"new": 1})
counts = {}
for word in "the cat and the dog and the bird".split():
    counts[word] = counts.get(word, 0) + 1
print(counts, max(counts, key=counts.get), sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))

s = {3, 1, 2, 3}
s.add(10)
s.discard(99)
print(s, len(s), s & {1, 2, 50}, s | {4}, s - {1}, s ^ {1, 7}, s <= {1, 2, 3, 10}, frozenset([1]) in {frozenset([1])})

t = (1, "two", 3.0)
a, b, c = t
head, *tail = [1, 2, 3]
*init, last = "abc"
(p, q), r = (1, 2), 3
print(t, a, b, c, head, tail, init, last, p, q, r, t + (4,), t[1:], (1, 2) < (1, 3), ())
a, b = b, a
print(a, b, list(zip([1, 2], "xy")), list(enumerate("ab", 1)), list(map(str, [1, 2])), list(filter(None, [0, 1, 2])))
print(any([0, 1]), all([]), list(reversed([1, 2, 3])), "a-b-c".split("-"), "-".join(["x", "y"]), list("hi"))
print("Hello World".lower().title().replace("o", "0"), "  pad ".strip() + "|", "abc".find("c"), "abc"[1], "abc"[-2:], "ab" * 2, "x" in "xyz")
print("a,b,,c".split(","), "one two".partition(" "), "abc".startswith(("x", "a")), "AbC".swapcase(), "7".zfill(3), "é".encode(), b"\x00hi".decode())
