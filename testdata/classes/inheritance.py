class Animal:
    count = 0

    def __init__(self, name):
        self.name = name
        Animal.count += 1

    def speak(self):
        raise NotImplementedError

    def greet(self):
        return f"{self.name} says {self.speak()}"


class Dog(Animal):
    def speak(self):
        return "woof"


class Cat(Animal):
    def __init__(self, name, lives=9):
        super().__init__(name)
        self.lives = lives

    def speak(self):
        return "meow"

    def lose(self):
        self.lives -= 1
        return self.lives


class Node:
    def __init__(self, value, children=None):
        self.value = value
        self.children = children or []
        self.parent = None
        for c in self.children:
            c.parent = self

    def total(self):
        return self.value + sum(c.total() for c in self.children)

    def depth(self):
        d = 0
        n = self
        while n.parent is not None:
            n = n.parent
            d += 1
        return d


class Counter:
    hits = 0

    def hit(self):
        self.hits += 1
        return self


class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.log = []
        self._note("open")

    def _note(self, text):
        self.log.append(f"{self.owner}: {text}")

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("negative balance")
        self._balance = value

    @classmethod
    def empty(cls, owner):
        return cls(owner, 0)

    @staticmethod
    def valid(n):
        return n > 0


class Savings(Account):
    rate = 0.5

    def _note(self, text):
        self.log.append("savings " + text)

    def interest(self):
        return self._balance * self.rate


for a in [Dog("Rex"), Cat("Tom")]:
    print(a.greet())
try:
    Animal("x").greet()
except NotImplementedError as e:
    print("not implemented", repr(e))
c = Cat("Kit", 3)
print(c.lose(), c.lives, Animal.count, Dog.count)
leaf = Node(3)
root = Node(1, [Node(2, [leaf]), Node(5)])
print(root.total(), leaf.depth())
k = Counter()
print(k.hit().hit().hits, Counter.hits)
acc = Account("ann", 5)
acc.balance += 10
print(acc.balance, acc.log, Account.valid(3), Account.empty("bob").balance)
try:
    acc.balance = -1
except ValueError as e:
    print("error:", e)
s = Savings("sue", 100)
print(s.log, s.interest(), s.owner)
