class P: pass
class Q: pass
class R:
    def __init__(self, n): self.n = n
class S: pass
class T: pass

reg = []
def f(fail):
    p = P()
    if fail:
        return p
    p.x = 1
    return p
print(f(False).x)
try:
    print(f(True).x)
except AttributeError as e:
    print("err", e)

def g():
    q = Q()
    reg.append(q)
    for r in reg:
        try:
            print(r.x)
        except AttributeError as e:
            print("err", e)
    q.x = 2
g()
print(reg[0].x)

def h(items):
    out = []
    for i in items:
        r = R(i)
        out.append(r)
        if i == 2:
            continue
        r.label = f"n{i}"
    return out
for r in h([1, 2, 3]):
    print(r.n, getattr(r, "label", "none"))

def k():
    s = S()
    a = s
    try:
        print(a.v)
    except AttributeError as e:
        print("err", e)
    s.v = 1
    return s
print(k().v)

t = T()
def show():
    try:
        print(t.name)
    except AttributeError as e:
        print("err", e)
show()
t.name = "t"
show()
