class A:
    def f(self):
        return 1


class B(A):
    def __init__(self, side):
        self.side = side

    def f(self):
        return 2


class C(B):
    pass


def main():
    xs = [A(), B(3), C(4)]
    for s in xs:
        if isinstance(s, C):
            print("C", s.side)
        elif isinstance(s, B):
            print("B", s.side)
        else:
            print(s.f())


main()
