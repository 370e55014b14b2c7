# PEP 479
def take(it, n):
    for _ in range(n):
        yield next(it)

try:
    print(list(take(iter([1, 2, 3]), 5)))
except RuntimeError as e:
    print("RuntimeError:", e)
    print(type(e.__cause__).__name__)

def bad():
    yield 1
    raise StopIteration("nope")

try:
    for x in bad():
        print(x)
except RuntimeError as e:
    print("RuntimeError:", e)

def me():
    yield next(g)

g = me()
try:
    next(g)
except ValueError as e:
    print("ValueError:", e)

def chunked(seq, n):
    it = iter(seq)
    while True:
        chunk = []
        try:
            for _ in range(n):
                chunk.append(next(it))
        except StopIteration:
            if chunk:
                yield chunk
            return
        yield chunk
print(list(chunked(range(7), 3)))
