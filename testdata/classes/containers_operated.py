# Operators, comparisons and updates of objects that are dicts and lists, with methods of their own.
class Stack(list):
    def push(self, x):
        self.append(x)

    def peek(self):
        return self[-1]

    @property
    def top(self):
        return self[-1] if self else None

    def __repr__(self):
        return f"Stack({list(self)})"


s = Stack()
s.push(3)
s.push(1)
s.push(2)
print(s, s.top, len(s), s[0], s[1:], s + [4], [0] + s, s * 2)
print(sorted(s), list(reversed(s)), sum(s), max(s), 3 in s, s == [3, 1, 2], s < [4])
a, b, c = s
print(a, b, c, *s, [*s], s.index(1), s.count(2))
s.sort(reverse=True)
print(s, s.pop(), s.pop(0), s)
s += [7, 8]
s.extend((9,))
del s[0]
s[0] = 70
s.insert(0, 5)
s.reverse()
print(s, str(s), f"{s}")
t = Stack([1, 2])
print(t, t.copy(), type(t.copy()).__name__)
for i, x in enumerate(t):
    print(i, x)
print(isinstance(t, list), bool(Stack()), ",".join(str(x) for x in t))
