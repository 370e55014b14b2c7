"""Containers ask for identity before they ask __eq__ (PyObject_RichCompareBool)."""

from collections import deque
class V:
    def __init__(self, n):
        self.n = n
    def __eq__(self, o):
        print("==", end=" ")
        return isinstance(o, V) and self.n == o.n
    def __hash__(self):
        return self.n
class W(V):
    pass
v = V(1)
w = V(1)
xs = [V(2), v]
print(v in xs, xs.index(v), xs.count(v))
print([v] == [v], (v, 1) == (v, 1), {1: v} == {1: v}, {v} == {v}, [v, w] == [w, v])
xs.remove(v)
print(len(xs))
mixed = [1, "a", None, v, 2.5]
print(v in mixed, mixed.index(v), mixed.count(v), w in mixed, 3 in mixed)
q = deque([v, w])
print(v in q, q.index(v), q.count(w))
d = {v: 1}
print(v in d, w in d, d[v])
print(v in (v, 2), w in (1, w), v in {1: v}.values())
t = {"a": [v], "b": (w,)}
print(t == {"a": [v], "b": (w,)}, [[v]] == [[v]], [v] < [v] if False else "-")
print([v, 1] != [v, 1], [v] == [w])
nan = float("nan")
print([nan] == [nan], nan in [nan], (nan,) == (nan,), {1: nan} == {1: nan}, nan == nan)
any_ = [nan, "x", v]
print(any_ == [nan, "x", v], nan in any_, any_.count(nan))
