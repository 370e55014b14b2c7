def gen(name, n=5):
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", name)

def partial():
    g = gen("partial")
    print(next(g), next(g))
    print("leaving")
    return "result"
print(partial())

def rebind():
    g = gen("first")
    next(g)
    g = gen("second")
    next(g)
    print("rebound")
rebind()
def loop():
    for n in ("a", "b"):
        g = gen(n)
        print(next(g))
    print("end of loop")
loop()
def deleted():
    g = gen("deleted")
    next(g)
    del g
    print("after del")
deleted()
def both():
    a = gen("A")
    b = gen("B")
    next(a), next(b)
both()
def lend(it):
    return next(it)
def lender():
    g = gen("lent")
    print(lend(g), lend(g))
    for x in g:
        if x == 3:
            break
    print("broke")
lender()
def finished():
    g = gen("fin", 1)
    print(list(g))
    print("listed")
finished()
def early(flag):
    g = gen("early")
    next(g)
    if flag:
        return "early"
    g.close()
    return "late"
print(early(True))
print(early(False))
top = gen("top")
print(next(top))
print("end of program")
