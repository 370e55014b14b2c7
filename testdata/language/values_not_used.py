"""Tests and expressions whose value nobody uses are evaluated all the same."""


def f(x):
    print("f", x)
    return x
def main(a):
    x = 1
    if a:
        print("a")
    elif f(2) != 3:
        x
    if f(5) > 3:
        x
    if a:
        x
    elif f(6):
        pass
    else:
        x
    while f(0):
        x
    if f(7) and f(8):
        pass
    if f(7) == 7 and f(8) == 8:
        x
main(False)
main(True)
class C:
    def __init__(self):
        self.n = 3
    @property
    def p(self):
        print("prop")
        return self.n
def g():
    xs = [1, 2]
    d = {"a": 1}
    c = C()
    f(1) + f(2)
    -f(3)
    (f(4), f(5))
    [f(6)]
    f(7) < f(8) < f(9)
    f(10) if f(0) else f(11)
    not f(12)
    f(0) or f(13)
    f"{f(14)} x"
    c.p
    c.n
    f(15) is None
    f(16) == None
    {f(17): f(18)}
    xs[f(1)]
    lambda: f(19)
    f(20) in xs
    f(20) in (1, 2)
    xs[0:f(1)]
    float(f(21)) * 2
    None if f(22) else None
    if isinstance(f(23), int):
        pass
    if f(24) is not None:
        pass
    if len([f(25)]) > 0:
        pass
    while f(0) + f(0):
        pass
    for _ in [f(26)]:
        pass
    try:
        xs[f(5)]
    except IndexError as e:
        print(e)
    try:
        d["zz"]
    except KeyError as e:
        print(e)
    try:
        if xs[7]:
            pass
    except IndexError as e:
        print(e)
    try:
        f(1) // f(0)
    except ZeroDivisionError as e:
        print(e)
    try:
        if 1 // f(0) > 2:
            pass
    except ZeroDivisionError as e:
        print(e)
g()
