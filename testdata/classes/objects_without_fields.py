"""Objects without attributes are themselves, and no others."""


class Token:
    pass


a, b = Token(), Token()
print(a == b, a is b, a == a, a != b, len({a, b, a}))
names = {a: "a", b: "b"}
print(names[a], names[b], [a, b].index(b))
