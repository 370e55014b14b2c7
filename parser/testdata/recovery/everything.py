import os

class A:
    def f(self:
        return 1

    def g(self):
        x = = 2
        if x = 3:
            y = 4 +
        elif y
            z
        else:
            return 5 5
        for i in range(3)
            print i
    def h(self):
pass

def k():
    try:
        a b
    x = 1
    print "hello"
    foo(1, 2
    y = 3

w = 0z
v = 'abc
u = 1 if 2
   q = 1
t = (1, 2]]
f'{a b}'
def last(): return
@dec
x = 5
f(a for a in b, c)
lambda x=: 1
async x
while True print(1)
"""abc
