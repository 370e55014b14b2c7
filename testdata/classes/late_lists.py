"""A list in an attribute that objects may lack grows in place."""
class A:
    def __init__(self, on=False):
        if on:
            self.start()
    def start(self):
        self.events = []
        self.n = 0
        return self
a = A().start()
a.events.append(("x", 1))
a.events.append(("y", None))
a.n += 1
a.events += [("z", 2)]
print(a.events, a.n, [n for n, v in a.events if v is not None])
b = A()
try:
    b.events.append(1)
except AttributeError as e:
    print(e)
