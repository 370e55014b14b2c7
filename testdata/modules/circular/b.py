print("b begins")
import a
def g(n):
    return a.f(n) + a.NAME + str(n)
print("b ends")
