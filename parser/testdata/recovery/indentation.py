def f():
x = 1
def g():
    y = 1
      z = 2
    w = = 3
if a:
        b
    c = 3
d e
