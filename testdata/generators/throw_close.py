# throw, GeneratorExit, close ignoring
def gen():
    while True:
        try:
            x = yield "ready"
            print("got", x)
        except ValueError as e:
            print("ValueError:", e)
        except KeyError:
            print("KeyError, stopping")
            return "done"

g = gen()
print(next(g))
print(g.send("hello"))
print(g.throw(ValueError("bad")))
print(g.throw(ValueError))
try:
    g.throw(KeyError("k"))
except StopIteration as e:
    print("StopIteration", e.value)
try:
    next(g)
except StopIteration as e:
    print("again", e.value)

def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2

s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print("RuntimeError:", e)

def cleanup():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")

c = cleanup()
print(next(c))
c.close()
c.close()
try:
    next(c)
except StopIteration:
    print("closed")

u = cleanup()
try:
    u.throw(RuntimeError("never started"))
except RuntimeError as e:
    print("raised", e)
try:
    next(u)
except StopIteration:
    print("exhausted")
def g2():
    yield 1
h = g2()
try:
    h.send(5)
except TypeError as e:
    print(e)
