def gen():
    while True:
        try:
            x = yield 1
            print("got", x)
        except ValueError as e:
            print("value error", e)
        except KeyError:
            print("key error")
            return


g = gen()
next(g)
print(g.throw(ValueError, "boom"))
print(g.throw(ValueError("pow")))
print(g.throw(ValueError))
g.send(5)
try:
    g.throw(KeyError, "k")
except StopIteration:
    print("stopped")
