# Containers, fields and objects that are made once, of classes of another module, and subclasses of these.
from base import Cache, Held, Item

c = Cache()
c.put(4)
print(Cache().x, Cache() is c)


class Sub(Held):
    def __getitem__(self, k):
        return super().__getitem__(k) + 100


class Sub2(Held):
    _items = "own"

    def show(self):
        return self._items


s = Sub()
s["a"] = 1
print(s["a"], s.double(), s)
t = Sub2()
t["a"] = 3
print(t.show(), t)


class Pricey(Item):
    @property
    def price(self):
        return 7


print(Pricey.__mro__[1].__name__)
i = Item(4)
try:
    i.price = -1
except ValueError as e:
    print(e)
