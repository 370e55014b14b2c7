"""Methods that are called as what the runtime asks for are no special methods."""

class A:
    def repr(self):
        return "R"

    def string(self):
        return "S"

    def len(self):
        return 3

    def hash(self):
        return 4

    def equal(self, o):
        return True

    def less(self, o):
        return True

    def all(self):
        return [1]

    def at(self, i):
        return i

    def has(self, x):
        return True

    def call(self):
        return 1


a = A()
print(type(a).__name__, a.repr(), a.string(), a.len(), a.hash(), a.equal(2), a.less(3), a.all(), a.at(1), a.has(3), a.call())
s = repr(a)
print(s.startswith("<__main__.A object at"))
print(str(a) == "S", a == 3, a == A(), hash(a) == 4)
try:
    print(len(a))
except TypeError as e:
    print(e)
try:
    print(a < A())
except TypeError as e:
    print(e)


class B:
    def fields(self):
        return [1, "a"]


print(B().fields(), isinstance(B(), tuple), B() == (1, "a"))
