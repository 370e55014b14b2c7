a = 0z1
b = 'abc
c = (1, €, 2)
d = f'{x'
e = [1,
     0b2,
     3]
f = 5
if f:
    g = 1€
    h = 2 3
    i = ]
j = $
k = """never
closed
