def f(a):
    print(count)
    global count
    nonlocal missing


def g(x):
    global x


count = 1
[count := i for i in range(3)]
