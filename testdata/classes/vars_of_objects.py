"""vars() of objects that may lack attributes."""

class A:
    port = 80
    def __init__(self, name, port=None, tag=""):
        self.name = name
        if port is not None:
            self.port = port
        self.tag = tag
    def mark(self):
        self.marked = True
class B(A):
    def __init__(self, *args):
        super().__init__(*args)
        self.extra = 1
A.port = 81
for o in (A("x"), A("y", 3), B("z", 4, "t")):
    print(vars(o), o.port)
    o.mark()
    print(o.__dict__, sorted(vars(o)))
del o.marked
print(vars(o))
