print("a begins")
import b
NAME = "A"
def f(n):
    return b.g(n - 1) if n else NAME
print("a ends")
