class T:
    def __init__(self, s): self.s = s
    def __divmod__(self, o): return (T(self.s // o), self.s % o)
    def __rdivmod__(self, o): return "r"
    def __repr__(self): return f"T({self.s})"
print(divmod(T(61), 60))
m, s = divmod(T(125), 60)
print(m, s)
print(divmod(3, T(1)))
try:
    print(divmod(T(1), 0))
except ZeroDivisionError as e:
    print(e)
