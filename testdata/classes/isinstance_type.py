"""isinstance with type, of values that may be classes."""
class Quit: pass
class Move:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"Move({self.x})"
def label(c):
    if isinstance(c, type):
        return c.__name__
    return repr(c)
for c in [Quit, Move(1), 3, "a", None, int, ValueError, ValueError("x"), object]:
    print(label(c), isinstance(c, (Move, type)), isinstance(c, object), isinstance(c, int))
def make(factory):
    if isinstance(factory, type):
        return factory()
    return factory
print(make(list), make(3))
print(isinstance(Quit, type), isinstance(Quit(), type))
