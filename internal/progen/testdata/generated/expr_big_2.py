from typing import Callable


def I(k: str, v: int) -> int:
    print(k, end=" ")
    return v


def B(k: str, v: bool) -> bool:
    print(k, end=" ")
    return v


def S(k: str, v: str) -> str:
    print(k, end=" ")
    return v


def L(k: str, v: list[int]) -> list[int]:
    print(k, end=" ")
    return v


def D(k: str, v: dict[str, int]) -> dict[str, int]:
    print(k, end=" ")
    return v


def P(k: str, v: tuple[int, int]) -> tuple[int, int]:
    print(k, end=" ")
    return v


def f2(a: int, b: int) -> int:
    print("f2", end=" ")
    return a - 2 * b


def f3(*rest: int, k: int = 1, m: int = 2) -> int:
    print("f3", end=" ")
    return sum(rest) + 10 * k - m


class Box:
    def __init__(self, n: int) -> None:
        self.n = n
        self.m = 1
        self.xs = [1, 2, 3]

    def add(self, k: int) -> int:
        print("add", end=" ")
        self.n += k
        return self.n

    def swap(self, k: int) -> int:
        print("swap", end=" ")
        self.n, self.m = self.m, k
        return self.n

    def bump(self) -> int:
        self.n += 1
        self.xs[0] = self.n
        return self.n


def O(k: str, o: Box) -> Box:
    print(k, end=" ")
    return o


def run(name: str, f: Callable[[], int]) -> None:
    print(name, end=": ")
    try:
        print("=", f())
    except Exception as e:
        print("!", type(e).__name__, e)


total = 50


def grow() -> int:
    global total
    total += 1
    return total


def case0() -> int:
    x, y = -3, 3
    b = True
    s = 'xyz'
    xs = [6, 5, 9]
    d = {'a': 8, 'b': 7, 'q': 7}
    o = Box(7)
    for i1 in xs[:3]:
        d = {(s + s): (I('a', -3) and total), (s and s): (x or I('b', -2))}
        I('c', 9)
    xs.append(f2(((I('d', -2) + x) - (I('e', 9) if B('f', True) else I('g', 6))), abs(x)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((o.m % 2) and [I('h', 7), o.m, I('i', -2)][I('j', 4) % 3])


def case1() -> int:
    x, y = 2, 0
    b = True
    s = 'a'
    xs = [1]
    d = {'a': 1, 'b': 2, 'q': 1}
    o = Box(7)
    s = s
    xs = L('a', [9, -1, -2, 2])[:] or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return grow()


def case2() -> int:
    x, y = -3, 5
    b = True
    s = ''
    xs = [0, 0, -1, 4]
    d = {'a': 1, 'b': 1, 'q': 7}
    o = Box(7)
    L('a', xs).insert(I('b', 3), (I('c', -1) ^ I('d', 8)))
    o.n += o.swap(I('e', 8))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (max(total, I('g', 6)) or (I('h', 2) + I('i', 4)))


def case3() -> int:
    x, y = 5, 5
    b = True
    s = 'Q q'
    xs = [5]
    d = {'a': 7, 'b': 5, 'q': 6}
    o = Box(7)
    x += (o.m + I('a', -1))
    D('c', d)[(S('d', 'żó') + S('e', ''))], x = o.m, ({'a': o.n, 'b': I('f', 8)}['b'] & d.get(S('g', 'b'), I('h', 9)))
    w1 = 0
    while w1 < 2 and (str(L('i', [0, 4, 9, 9])) in (S('j', '') if b else S('k', 'xyz'))):
        w1 += 1
        L('l', xs)[(y % 3) % len(xs)] = max(y, I('m', -3))
        if bool(s):
            o.xs[-1] += (I('n', -2) + I('o', 2))
        elif B('q', True):
            xs += (list(d.values()) + xs)[[I('r', 5), y, I('s', 4)][I('t', 2) % 3]:]
            if b:
                continue
    y = total
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return grow()


def case4() -> int:
    x, y = 4, 1
    b = True
    s = 'xyz'
    xs = [3, 7, 3]
    d = {'a': 3, 'b': 8, 'q': 6}
    o = Box(7)
    if ((b or b) if B('a', False) else (B('b', False) and B('c', False))):
        return {'a': I('d', -2), 'b': o.m}['b']
    O('f', o).m -= grow()
    D('l', d)[s], d[str(L('m', [2, 5, -2]))] = (O('n', o).bump() or I('o', 5)), I('p', -2)
    for k1, v2 in list(D('q', {'a': 8, 'c': 8}).items()):
        print(k1, end=" ")
        for i3 in o.xs[I('r', -3):I('s', 5)][:3]:
            s = (s or S('t', 'b'))[I('u', 7):[I('v', 2), I('w', -3), I('x', 3)][I('y', 1) % 3]]
            b = B('z', True)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((o.m * I('a1', 6) % 101) if (not B('b1', True)) else I('c1', 5))


def case5() -> int:
    x, y = 8, 3
    b = True
    s = 'b'
    xs = [5, 6]
    d = {'a': 3, 'b': 7, 'q': 0}
    o = Box(7)
    xs += [I('b', 1) for q1 in [9, 4, -1] for q2 in range(2) if B('a', True)]
    D('c', d)[s] = D('d', d)[(s * (y % 3))] = (I('e', 2) + total)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return min(f2(I('f', 9), I('g', 8)), I('h', 2))


def case6() -> int:
    x, y = -1, 3
    b = True
    s = 'xyz'
    xs = [9, -2]
    d = {'a': 3, 'b': 6, 'q': 2}
    o = Box(7)
    if ((b or B('a', True)) if (o.n < I('b', 3)) else b):
        o.xs[-1] += sum([q1 for q1 in [4]])
    elif (S('d', 'a') in D('e', {'a': 5, 'c': 2})):
        xs[I('h', 0)] -= sum([(I('n', 3) * y % 101) for q2 in [0, 0, 8] if B('m', True)])
        if (([I('o', 3), I('p', 0), I('q', 1)][I('r', 6) % 3] + f3()) < (f3() if (not B('s', False)) else ((I('t', 9) & 1023) >> (o.m & 3)))):
            o.n += I('b1', 3)
            D('c1', d)[(s and s)], o.xs[I('d1', 1)] = ({'a': I('e1', -3), 'b': o.n}['b'] * f3(total, I('f1', 0)) % 101), sum([(I('h1', -1) if B('i1', True) else I('j1', 0)) for q3 in range(2) for q4 in range(I('g1', 1), 4)])
        elif ((I('k1', 5) * I('l1', 7) % 101) == I('m1', 8)):
            print({(S('n1', 'a') * ((I('o1', 2) if b else I('p1', 3)) % 3)): I('q1', 3), S('r1', 'xyz').join([s for q5 in [I('s1', 1), o.n][:3] for q6 in range(3)]): (-I('t1', 5) if (x >= I('u1', -1)) else (I('v1', 0) // 5))}, O('w1', o).n, end=" ")
        else:
            xs += sorted(L('x1', [3]))[:I('y1', 8)]
    O('z1', o).m = o.bump()
    y, o.n = (I('a2', -3) // -4), (I('b2', -1) if B('c2', False) else I('d2', 7))
    o.m += (I('e2', 5) & I('f2', -3))
    d = {(S('h2', 'a') if B('i2', False) else S('j2', 'a')).strip(): grow(), (S('k2', 'xyz')[y:I('l2', -1)] + str(B('m2', True))): (min(y, I('n2', -2)) + (o.n * y % 101))}
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3({'a': o.n, 'b': I('o2', 9)}['b'])


def case7() -> int:
    x, y = 6, 4
    b = True
    s = 'b'
    xs = [0]
    d = {'a': 1, 'b': 3, 'q': 4}
    o = Box(7)
    print((I('a', -1) % 5), S('b', 'b'), end=" ")
    o.n += grow()
    xs[I('f', 0)] ^= min((o.m - I('k', 0)), total)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('l', 3) & I('m', -3)) * I('n', 7) % 101)


def case8() -> int:
    x, y = 0, 1
    b = False
    s = 'żó'
    xs = [4]
    d = {'a': 6, 'b': 7, 'q': 7}
    o = Box(7)
    d = {(s if B('a', False) else S('b', '')): I('c', -2) for q1 in [-1, 8, 6, 9]}
    y = x = {'a': I('d', 1), 'b': I('e', -3)}['a']
    L('f', xs)[f3(I('g', 9), I('h', 5)) % len(xs)] = d[s] = max(grow(), O('i', o).n)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ([I('j', 2), I('k', 7), x][I('l', -3) % 3] if (b if b else b) else (o.m if B('m', True) else o.m))


def case9() -> int:
    x, y = 4, 5
    b = True
    s = 'xyz'
    xs = [6, 9, 4]
    d = {'a': 0, 'b': 8, 'q': 3}
    o = Box(7)
    L('a', xs)[max(x, I('b', 7)) % len(xs)] = d[str(L('c', [-2, 6, 8, 9]))] = int((y == x))
    xs += L('d', [5, -2])
    print((D('e', {'a': 8, 'c': 5}) if B('f', False) else d), (S('g', 'Q q') if (I('h', 3) != I('i', 6)) else (S('j', 'żó') or S('k', 'xyz'))).title(), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [(I('l', 1) // 3), grow(), I('m', 7)][(I('n', 9) if b else y) % 3]


def case10() -> int:
    x, y = 8, 0
    b = True
    s = ''
    xs = [6, 2, 1, 3]
    d = {'a': 0, 'b': 4, 'q': 3}
    o = Box(7)
    xs = ([I('b', 6) for q1 in L('a', [6, -1])[:3] for q2 in [1, 4] if b] or [o.m for q3 in range(I('c', 1), 2) for q4 in L('d', [-1, 4, 8])[:3] if B('e', True)]) or [0]
    print(s.join([(S('i', 'a') or s) for q5 in list(L('f', [9, 9, -1, 6]))[:3] for q6 in range(I('g', 0), 3) if B('h', True)]), o.swap(f2(I('j', 9), I('k', 9))), end=" ")
    if (L('l', [7]) != L('m', [4])):
        for i7 in range(2):
            o.n += {'a': I('n', 0), 'b': I('o', 2)}['a']
        w8 = 0
        while w8 < 2 and (B('q', True) and (L('r', [8, 3, 4]) < L('s', [5, 2]))):
            w8 += 1
            xs.append(sum([int(B('u', False)) for q9 in range(2) if (x > I('t', 7))]))
    elif (not (B('v', True) or B('w', False))):
        L('x', xs)[(I('y', -1) if b else I('z', 1)) % len(xs)] = I('a1', 9)
        print(([I('b1', 2), I('c1', -3), total][I('d1', -3) % 3] and max(I('e1', 1), y)), ((S('f1', 'żó') or (s + S('g1', ''))) if ((B('h1', True) or B('i1', True)) and (B('j1', False) or b)) else S('k1', 'Q q')), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return len(L('l1', [1, 5, 7, 5]))


def case11() -> int:
    x, y = -3, 2
    b = True
    s = ''
    xs = [2, -1]
    d = {'a': 7, 'b': 4, 'q': 8}
    o = Box(7)
    w1 = 0
    while w1 < 3 and B('a', False):
        w1 += 1
        D('b', d)[s[:]] = f3((I('c', 2) & I('d', 0)))
        d[str(L('e', [6, 2]))] = (((o.m ^ I('f', 1)) - f2(I('g', 1), I('h', 0))) // 2)
    y = grow()
    w2 = 0
    while w2 < 1 and B('i', False):
        w2 += 1
        s = str(([I('j', 0), y] if (B('k', True) if B('l', True) else B('m', True)) else (L('n', [-1]) + L('o', [9, 9]))))
    s = s
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return int((B('p', True) and B('q', False)))


def case12() -> int:
    x, y = -2, 3
    b = True
    s = 'Q q'
    xs = [8, 9]
    d = {'a': 7, 'b': 3, 'q': 6}
    o = Box(7)
    y = O('a', o).n = (abs(I('b', 6)) % 2)
    o.xs[I('c', -1)], o.n = (sum([I('d', 9) for q1 in range(2) for q2 in xs[:3]]) & (I('e', 4) | I('f', 4))), (I('g', -3) if (not B('h', True)) else (I('i', 8) & o.n))
    if (O('j', o).bump() not in (xs + xs)):
        if (I('k', -3) in L('l', [4, 1, 4])):
            print((f2(I('m', 5), I('n', -2)) % -4), S('o', 'Q q')[I('p', 0):I('q', 1)], end=" ")
        else:
            d = D('r', {'a': 8, 'c': 5})
        L('s', xs)[(I('t', -3) * I('u', -1) % 101) % len(xs)] = (({'a': o.n, 'b': o.m}['b'] & 1023) << ((x + y) & 3))
    else:
        x += o.swap(o.n)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap(x)


def case13() -> int:
    x, y = 5, 3
    b = True
    s = ''
    xs = [7, 5, 9, 9]
    d = {'a': 6, 'b': 5, 'q': 6}
    o = Box(7)
    y = o.swap(o.add(I('a', 0)))
    w1 = 0
    while w1 < 1 and ([I('b', 5), I('c', 2)] != list(d.values())):
        w1 += 1
        print((S('d', '')[:I('e', -2)] + (S('f', 'b') + s)), o.bump(), end=" ")
    xs.append(I('g', 6))
    O('h', o).n, D('i', d)[(s if B('j', True) else S('k', 'a'))] = (total * I('l', 7) % 101), ([y, I('m', 8), I('n', -3)][I('o', 6) % 3] if (o.xs == L('p', [3, 2, 5, -2])) else ~o.n)
    y = I('q', 7)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs((I('r', 3) if b else o.m))


def case14() -> int:
    x, y = -3, 5
    b = True
    s = 'a'
    xs = [8]
    d = {'a': 1, 'b': 7, 'q': 4}
    o = Box(7)
    x += (x * o.n % 101)
    y = L('b', xs)[(o.n - o.n) % len(xs)] = (I('c', 2) or I('d', 2))
    if ((x not in o.xs) or (I('e', -2) > x)):
        for k1, v2 in list(D('f', {'a': 5, 'c': 5}).items()):
            print(k1, end=" ")
            O('g', o).n = L('h', xs)[(v2 - I('i', 9)) % len(xs)] = (((I('j', 9) - I('k', -2)) & 1023) >> (o.add(I('l', -3)) & 3))
        xs += list((L('m', [-1, 1])[:] if (B('n', True) and B('o', True)) else (L('p', [7, 5, 5, 6]) + L('q', [8]))))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('r', o).bump()


def case15() -> int:
    x, y = 3, 3
    b = True
    s = 'xyz'
    xs = [0]
    d = {'a': 8, 'b': 3, 'q': 3}
    o = Box(7)
    L('a', xs)[O('b', o).bump() % len(xs)] = f3(abs((I('c', 7) | I('d', 5))))
    if (b and b):
        if ((I('e', 0) <= I('f', 3)) if (s < S('g', 'żó')) else (I('h', 8) >= I('i', 9))):
            y += {'a': (I('q', 0) - I('r', -3)), 'b': (y * o.n % 101)}['a']
        elif ((s or s) < S('s', 'żó').strip()):
            o.xs[-1] += (x % 2)
    elif ((not B('u', True)) and (x != I('v', 5))):
        print(B('w', True), (I('x', 9) + I('y', 7)), end=" ")
    else:
        if (not (L('z', [1, 3]) != L('a1', [8, 9, 5, -2]))):
            b = ([(x * I('b1', -3) % 101), (I('c1', 1) if B('d1', True) else x)] != [[o.m, I('e1', 6), I('f1', 7)][o.n % 3], len(o.xs)])
            if B('g1', True):
                return O('h1', o).n
    O('i1', o).m = (f2(I('j1', 5), I('k1', 7)) % 2)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': (I('l1', 6) * I('m1', -2) % 101), 'b': (I('n1', -1) if B('o1', True) else x)}['a']


def case16() -> int:
    x, y = -3, 2
    b = False
    s = 'Q q'
    xs = [1]
    d = {'a': 0, 'b': 1, 'q': 0}
    o = Box(7)
    O('a', o).m = [(I('b', 6) * y % 101), I('c', 9), [I('d', 5), x, I('e', 1)][I('f', 5) % 3]][f3(I('g', 3), total) % 3]
    xs += list((L('h', [2, 6, -1, 0]) + L('i', [0, 7, 8])))
    for i1 in [5]:
        O('j', o).m = (I('k', 6) if B('l', False) else I('m', 5))
    if ((I('n', 6) <= o.n) or B('o', False)):
        return max(I('p', 4), I('q', 0))
    if b:
        return I('r', 7)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('s', 3) + I('t', 8)) - (total ^ total))


def case17() -> int:
    x, y = 0, 3
    b = True
    s = 'Q q'
    xs = [8]
    d = {'a': 8, 'b': 0, 'q': 1}
    o = Box(7)
    d = {repr(s): f2(total, x), (S('a', '') * (I('b', -1) % 3)): (I('c', -1) - total)}
    y = grow()
    w1 = 0
    while w1 < 1 and B('d', True):
        w1 += 1
        w2 = 0
        while w2 < 1 and ((I('e', -1) if B('f', True) else I('g', 8)) == int(B('h', True))):
            w2 += 1
            if (I('i', 3) >= I('j', 1)):
                continue
        O('k', o).m += grow()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case18() -> int:
    x, y = 4, 2
    b = True
    s = ''
    xs = [0]
    d = {'a': 8, 'b': 5, 'q': 8}
    o = Box(7)
    y = (o.add(I('a', -3)) + o.add(o.m))
    y = ({'a': I('b', -1), 'b': I('c', 4)}['a'] and (o.n if b else o.n))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('d', -1) | I('e', 2)) or [I('f', -3), I('g', 3), I('h', 5)][x % 3])


def case19() -> int:
    x, y = 3, 3
    b = True
    s = 'a'
    xs = [-1, 1]
    d = {'a': 5, 'b': 6, 'q': 7}
    o = Box(7)
    x = (sum([I('a', -3) for q1 in range(1)]) // 5)
    w2 = 0
    while w2 < 1 and B('b', True):
        w2 += 1
        for k3, v4 in list((D('c', {'a': 0, 'c': 7}) | D('d', {'a': 3, 'c': 4})).items()):
            print(k3, end=" ")
            o.m += -I('e', 9)
            d = D('g', {'a': 1, 'c': 3})
    if (sum([total for q5 in [-1, 4, 7, -1]]) == d.get(S('h', 'b'), I('i', 4))):
        O('k', o).m += ((I('j', 1) & 1023) >> (x & 3))
    elif (d.get(S('l', 'a'), total) < f2(I('m', 0), I('n', 8))):
        if ((y < I('o', 5)) and (total not in L('p', [-1]))):
            return o.add(I('q', 7))
    else:
        L('r', xs)[(total * x % 101) % len(xs)] = (x % 3)
        w6 = 0
        while w6 < 3 and B('s', False):
            w6 += 1
            o.n += (x - y)
            y = f2(I('u', -3), f2(o.m, I('v', 3)))
    x, o.xs[I('w', 0)] = (I('x', 6) | grow()), sum([sum([x for q8 in [2] if B('a1', True)]) for q7 in [I('y', 7), y][:3] if (x >= I('z', 3))])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('b1', 3) if (L('c1', [8]) < L('d1', [0])) else (o.n - I('e1', 0)))


def case20() -> int:
    x, y = -1, 0
    b = False
    s = 'Q q'
    xs = [8, 4]
    d = {'a': 4, 'b': 0, 'q': 5}
    o = Box(7)
    D('a', d)[(S('b', 'xyz') if B('c', False) else S('d', 'a'))], O('e', o).m = ((y - I('f', -3)) * sum([o.m for q1 in range(3) for q2 in range(2)]) % 101), (grow() if (b and B('g', False)) else o.add(o.n))
    o.m += ~I('h', 8)
    print(B('j', True), S('k', 'Q q'), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [I('l', -3), (I('m', 6) - I('n', 5)), (o.m + I('o', 3))][(I('p', 2) | I('q', -2)) % 3]


def case21() -> int:
    x, y = -3, 3
    b = True
    s = ''
    xs = [0]
    d = {'a': 0, 'b': 1, 'q': 2}
    o = Box(7)
    xs += [I('a', 3), f3(o.swap(I('b', 8)))]
    xs += L('c', [2, 6, 9, 8])
    xs.append((I('d', 3) - d.get(S('e', 'z'), I('f', 2))))
    o.n, D('g', d)[S('h', 'a').replace(S('i', 'b'), S('j', 'Q q'))] = o.add(o.bump()), (I('k', 9) or total)
    xs.append(I('l', 1))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': I('m', 5), 'b': max(I('n', 0), I('o', 3))}['b']


def case22() -> int:
    x, y = 2, 3
    b = False
    s = ''
    xs = [4, 2]
    d = {'a': 3, 'b': 4, 'q': 4}
    o = Box(7)
    [len(S('a', '')), (I('b', 0) and I('c', 4)), (x ^ I('d', 7))][(I('e', 4) and I('f', 4)) % 3]
    y = O('g', o).n = grow()
    O('h', o).m = o.n = (((x if B('i', False) else x) and I('j', 4)) * grow() % 101)
    y += f3()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (-I('r', 8) & (I('s', 4) or I('t', 3)))


def case23() -> int:
    x, y = 3, 4
    b = True
    s = 'a'
    xs = [-2, 0, 4]
    d = {'a': 0, 'b': 3, 'q': 1}
    o = Box(7)
    xs.append(-x)
    o.m += {'a': I('a', 8), 'b': I('b', 5)}['b']
    d = D('d', {'a': 0, 'c': 3})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs({'a': I('e', 2), 'b': o.n}['b'])


def case24() -> int:
    x, y = 0, 2
    b = False
    s = 'żó'
    xs = [8, 3]
    d = {'a': 6, 'b': 5, 'q': 3}
    o = Box(7)
    y |= ((I('h', 9) + I('i', 0)) & (I('j', 6) + I('k', 7)))
    for k1, v2 in list({s: I('l', 0), S('m', ''): y}.items()):
        print(k1, end=" ")
        d[(S('n', '') or s)], y = (len(S('o', 'a')) and o.bump()), len({S('p', 'żó'): I('q', 1), s: o.m})
        b = (B('r', True) if B('s', False) else B('t', False))
    [(I('u', 8) ^ I('v', 5)), (o.m + I('w', -2)), (I('x', 2) if B('y', False) else o.n)][(o.n + I('z', 8)) % 3]
    sum([max((I('c1', 8) + o.n), [I('d1', 9), I('e1', 1), I('f1', 7)][I('g1', 0) % 3]) for q3 in L('a1', [4, -1, 4, -2])[:3] for q4 in range(I('b1', 0), 2)])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('h1', 9) + y) if (I('i1', 3) >= I('j1', 9)) else grow())


def main() -> None:
    pass
    run("0", case0)
    run("1", case1)
    run("2", case2)
    run("3", case3)
    run("4", case4)
    run("5", case5)
    run("6", case6)
    run("7", case7)
    run("8", case8)
    run("9", case9)
    run("10", case10)
    run("11", case11)
    run("12", case12)
    run("13", case13)
    run("14", case14)
    run("15", case15)
    run("16", case16)
    run("17", case17)
    run("18", case18)
    run("19", case19)
    run("20", case20)
    run("21", case21)
    run("22", case22)
    run("23", case23)
    run("24", case24)


main()
