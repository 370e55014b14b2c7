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
    x, y = 8, 0
    b = True
    s = 'b'
    xs = [3, 6, 5]
    d = {'a': 8, 'b': 8, 'q': 7}
    o = Box(7)
    s = (s if b else S('a', 'żó'))
    b = ((y * o.m % 101) > I('b', -1))
    y = ((I('c', -3) - o.m) * O('d', o).bump() % 101)
    if (S('e', '') != S('f', 'xyz')):
        d[S('g', '')], o.n = ((I('h', 3) if B('i', True) else I('j', 1)) | min(x, I('k', 1))), o.swap(([I('l', 7), I('m', -1), I('n', 4)][x % 3] if (B('o', True) and b) else (I('p', -1) - total)))
        d[s] = ((o.add(I('q', -3)) % -4) + (x * I('r', 6) % 101))
    elif b:
        for k1, v2 in list(d.items()):
            print(k1, end=" ")
            L('s', xs)[max(I('t', 3), y) % len(xs)] = d[S('u', 'b').title()] = ((I('v', -2) if B('w', True) else I('x', -3)) ^ len(d))
            o.xs[I('y', -1)] = (I('z', 5) ^ x)
    print((S('a1', 'a') in d), S('b1', 'xyz').strip(), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case1() -> int:
    x, y = 2, 4
    b = False
    s = 'b'
    xs = [-1, 4]
    d = {'a': 4, 'b': 8, 'q': 0}
    o = Box(7)
    d = (D('a', {'a': 8, 'c': 8}) | D('b', {'a': 7, 'c': 4}))
    y = (o.swap(I('c', 5)) | o.bump())
    O('d', o).m = abs((-o.m or len(d)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('e', o).m


def case2() -> int:
    x, y = -1, 1
    b = False
    s = 'Q q'
    xs = [8]
    d = {'a': 7, 'b': 1, 'q': 2}
    o = Box(7)
    for k1, v2 in list(D('a', {'a': 8, 'c': 4}).items()):
        print(k1, end=" ")
        if B('b', False):
            d = {s: (x * I('c', 5) % 101), (S('d', 'xyz') or s): o.bump()}
            y = [f2(I('e', -3), o.m), ~x, (I('f', 7) - x)][v2 % 3]
        for i3 in range(3):
            xs.append((I('g', 6) * I('h', 2) % 101))
    print((xs + [I('i', 2), I('j', 3)]), str(o.m), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs((I('k', 0) if B('l', True) else I('m', 6)))


def case3() -> int:
    x, y = 5, 2
    b = False
    s = ''
    xs = [7, 5, 2]
    d = {'a': 3, 'b': 6, 'q': 3}
    o = Box(7)
    if ((x not in L('a', [-2, 8])) if b else (b and B('b', True))):
        for i1 in (o.xs and L('c', [5, 5, 6]))[:3]:
            O('d', o).m = I('e', 4)
            d = D('f', {'a': 7, 'c': 5})
    y = I('g', 3)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': (o.n * o.m % 101), 'b': I('h', 0)}['a']


def case4() -> int:
    x, y = 5, 2
    b = True
    s = 'xyz'
    xs = [7, -1, 9, 5]
    d = {'a': 8, 'b': 4, 'q': 4}
    o = Box(7)
    if ({'a': I('a', 1), 'b': O('b', o).bump()}['b'] > f2(int(B('c', False)), (I('d', 5) + I('e', 5)))):
        d = (d if (L('f', [0, 1, 4]) == L('g', [-1, 0, 8])) else (D('h', {'a': 5, 'c': 3}) | D('i', {'a': 7, 'c': 8})))
    elif ((o.m // 3) not in list(d.values())):
        print(s, (y if B('j', True) else I('k', -3)), end=" ")
    else:
        L('l', xs)[I('m', 2) % len(xs)] = x = ((I('n', 5) or x) - (I('o', 5) * total % 101))
    b = ((d.get(S('p', 'a'), I('q', 1)) and I('r', 0)) not in list([y, I('s', -1)]))
    w1 = 0
    while w1 < 2 and ({'a': y, 'b': x}['b'] < [I('t', 3), I('u', 0), I('v', 1)][I('w', 6) % 3]):
        w1 += 1
        s = (s.replace(S('x', 'żó'), S('y', 'b')) and S('z', '').replace(S('a1', 'żó'), S('b1', '')))
        for i2 in [9, 4, 3]:
            b = (not B('c1', True))
            o.n = (x if bool(o.xs) else -I('d1', 9))
    for k3, v4 in list(D('e1', {'a': 0, 'c': 8}).items()):
        print(k3, end=" ")
        if B('f1', True):
            return (v4 if B('g1', False) else I('h1', 3))
        O('i1', o).n = o.n = {'a': I('j1', 5), 'b': I('k1', 6)}['b']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('l1', 5) - o.n) if (b or B('m1', True)) else f2(I('n1', 5), o.m))


def case5() -> int:
    x, y = 1, 0
    b = False
    s = 'a'
    xs = [7]
    d = {'a': 3, 'b': 1, 'q': 1}
    o = Box(7)
    if (not (x >= I('a', -1))):
        s = S('b', 'żó')
    else:
        print((not (I('c', 3) not in L('d', [5, 8, 8, 5]))), ((I('e', 2) // 2) or [I('f', 1), I('g', -3), y][o.n % 3]), end=" ")
        L('h', xs)[(I('i', 7) * I('j', 5) % 101) % len(xs)] = O('k', o).m
    L('l', xs).insert(o.m, (I('m', 3) | I('n', 6)))
    for i1 in (xs or L('o', [6, 4]))[:3]:
        if (L('p', [9]) == o.xs):
            b = (L('q', [-1]) != xs)
            o.xs[I('r', -2)], O('s', o).n = f2(I('t', 7), total), (~I('u', 7) + ~f2(y, I('v', 7)))
        elif ((I('w', 5) if B('x', True) else I('y', 4)) != total):
            y = o.bump()
            b = B('z', False)
        else:
            L('a1', xs)[O('b1', o).n % len(xs)], D('c1', d)[str(I('d1', 0))] = o.bump(), f2(I('e1', 8), I('f1', 4))
            x, x = I('g1', 6), (o.bump() and (I('h1', 6) + i1))
    for i2 in list(d.values())[:3]:
        d = (D('i1', {'a': 3, 'c': 5}) if b else D('j1', {'a': 4, 'c': 3}))
        if (I('k1', 9) in L('l1', [-1])):
            break
    for i3 in [6, -2]:
        ({'a': x, 'b': x}['a'] * (I('m1', -1) & I('n1', 6)) % 101)
        w4 = 0
        while w4 < 2 and bool((L('o1', [9]) if B('p1', False) else L('q1', [2, 4, 2, -2]))):
            w4 += 1
            s = (S('r1', 'żó') * (I('s1', 4) % 3))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case6() -> int:
    x, y = 8, 1
    b = False
    s = 'żó'
    xs = [9, 1, 9, 2]
    d = {'a': 0, 'b': 1, 'q': 4}
    o = Box(7)
    (o.n * I('a', 4) % 101)
    for i1 in [3]:
        if (not (I('b', 0) >= I('c', 6))):
            return (total if B('d', False) else I('e', 4))
        print(([I('f', 5), I('g', 7)] or list(L('h', [1]))), o.swap((max(i1, I('i', -2)) if (s in S('j', 'b')) else (I('k', -3) - I('l', 4)))), end=" ")
    s = ((S('m', 'xyz') * (x % 3)) if b else s.lower())
    O('n', o).m = I('o', 8)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((total - I('p', -2)) - d.get(S('q', 'a'), I('r', 8)))


def case7() -> int:
    x, y = -3, 3
    b = True
    s = 'xyz'
    xs = [1]
    d = {'a': 3, 'b': 8, 'q': 2}
    o = Box(7)
    print(int(B('a', False)), (s if (B('b', True) or b) else s), end=" ")
    w1 = 0
    while w1 < 2 and ((I('c', 9) or I('d', 0)) != int(B('e', False))):
        w1 += 1
        d = D('f', {'a': 0, 'c': 1})
    if B('g', False):
        for i2 in [-2, -2, 4]:
            d[S('h', 'Q q').replace(S('i', 'b'), S('j', 'Q q'))] = O('k', o).m = (I('l', 5) and I('m', 8))
    d[s], D('n', d)[(s + S('o', 'Q q'))] = min((f2(I('p', 5), o.n) * {'a': I('q', 6), 'b': I('r', -3)}['b'] % 101), (f2(y, I('s', 1)) % 2)), f3(I('t', -2))
    o.n = x = total
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case8() -> int:
    x, y = -3, 3
    b = False
    s = 'b'
    xs = [2, 0]
    d = {'a': 2, 'b': 7, 'q': 2}
    o = Box(7)
    o.n = o.swap((total + I('a', 3)))
    b = (str(I('b', 4)) in (s + S('c', 'Q q')))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.add((x ^ I('d', 5)))


def case9() -> int:
    x, y = 7, 3
    b = True
    s = 'b'
    xs = [-2]
    d = {'a': 5, 'b': 3, 'q': 0}
    o = Box(7)
    y = x
    L('a', xs)[(I('b', 7) // -4) % len(xs)] = (((I('c', 9) + o.n) + o.swap(x)) + I('d', 8))
    if ((I('e', -1) - o.m) >= [I('f', -2), I('g', 9), I('h', 8)][x % 3]):
        y = O('i', o).n
    elif b:
        print(D('j', {'a': 2, 'c': 4}), s, end=" ")
        for k1, v2 in list({S('k', 'żó'): I('l', 1), S('m', 'b'): I('n', -2)}.items()):
            print(k1, end=" ")
            L('o', xs).insert(o.bump(), o.swap(I('p', 2)))
    else:
        if ((not B('q', True)) and bool(I('r', 6))):
            y = +I('s', 8)
            xs = L('t', [4, 2, 8]) or [0]
        if ((I('u', 5) + total) > (total if b else x)):
            y = o.bump()
        elif bool((S('v', 'xyz') * (I('w', 3) % 3))):
            xs = ([I('x', -2), I('y', 8)] + L('z', [0, 0, 7, 6])) or [0]
    d = D('a1', {'a': 1, 'c': 2})
    w3 = 0
    while w3 < 1 and ({'a': I('b1', -3), 'b': o.m}['a'] in L('c1', [7])):
        w3 += 1
        if ((not B('d1', False)) if B('e1', False) else (B('f1', True) or B('g1', False))):
            print(dict(d), (~I('h1', 4) // 3), end=" ")
            print(S('i1', 'a'), repr((s + s)), end=" ")
        else:
            d[s] = ((I('j1', 4) & I('k1', -2)) + O('l1', o).m)
            L('m1', xs)[I('n1', 5) % len(xs)], x = O('o1', o).bump(), f3(o.bump(), o.add(I('p1', 1)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return int((not b))


def case10() -> int:
    x, y = 5, 5
    b = False
    s = 'a'
    xs = [9]
    d = {'a': 1, 'b': 7, 'q': 2}
    o = Box(7)
    xs.append(o.swap(I('a', 7)))
    max(o.n, o.bump())
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('b', 3) // 3) - {'a': I('c', 5), 'b': I('d', 8)}['b'])


def case11() -> int:
    x, y = -3, 2
    b = False
    s = 'xyz'
    xs = [2, 5]
    d = {'a': 7, 'b': 4, 'q': 0}
    o = Box(7)
    O('a', o).n, O('b', o).m = max([I('c', 6), y, I('d', 8)][I('e', -3) % 3], f3(I('f', -2), I('g', -1))), o.swap(I('h', 5))
    if B('i', True):
        if B('j', True):
            d = {s: o.add(I('k', 7)), s: len(L('l', [1, 6, 5, 1]))}
        elif ((I('m', 7) >= I('n', 8)) if bool(xs) else (I('o', -3) == I('p', 3))):
            d = D('q', {'a': 0, 'c': 4})
        x
    elif bool((s + s)):
        s = S('r', 'xyz')
    b = B('s', False)
    for i1 in range(I('t', 1), 2):
        d = dict(dict(D('u', {'a': 7, 'c': 0})))
    w2 = 0
    while w2 < 3 and (S('v', 'żó') in S('w', 'żó').lower()):
        w2 += 1
        for k3, v4 in list(d.items()):
            print(k3, end=" ")
            if ((B('x', True) if B('y', True) else b) or (not B('z', False))):
                return ~o.m
        print((B('a1', True) and (S('b1', 'z') in D('c1', {'a': 8, 'c': 3}))), o.bump(), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [(I('d1', 2) ^ o.n), d.get(S('e1', 'z'), I('f1', 5)), I('g1', 1)][(y if B('h1', True) else total) % 3]


def case12() -> int:
    x, y = 0, 4
    b = False
    s = 'żó'
    xs = [4, 1]
    d = {'a': 1, 'b': 5, 'q': 4}
    o = Box(7)
    for i1 in range(I('a', 0), 3):
        if (I('b', 4) in o.xs):
            continue
        if ((x <= i1) and (I('c', 7) not in xs)):
            x = o.n
        elif b:
            D('d', d)[S('e', 'xyz')] = D('f', d)[s] = I('g', 5)
    print((d | dict(D('h', {'a': 5, 'c': 5}))), ((s and S('i', 'b')).strip() and ((S('j', 'Q q') or s) or (S('k', 'xyz') and S('l', 'Q q')))), end=" ")
    L('m', xs)[(I('n', 8) + I('o', -3)) % len(xs)] = -(~I('p', 1) // -4)
    if B('q', True):
        (d.get(S('r', 'a'), x) if (S('s', 'z') in D('t', {'a': 1, 'c': 6})) else I('u', 4))
    else:
        for i2 in range(I('v', 1), 3):
            if (I('w', 4) not in xs):
                continue
            b = ((not b) and b)
    xs = [f2(I('x', -2), x), total] or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [I('y', 0), f2(I('z', 0), I('a1', 6)), (I('b1', -3) + I('c1', 6))][(I('d1', 0) // 3) % 3]


def case13() -> int:
    x, y = 1, 1
    b = False
    s = 'Q q'
    xs = [8, 3]
    d = {'a': 0, 'b': 8, 'q': 3}
    o = Box(7)
    y = (f2(I('a', 1), I('b', -2)) % 2)
    print(S('c', 'a').upper(), (S('d', 'żó') * ((I('e', 8) and I('f', 0)) % 3)), end=" ")
    O('g', o).m, o.n = f2(O('h', o).n, (I('i', -1) - I('j', 0))), (o.bump() - o.swap(I('k', 9)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return x


def case14() -> int:
    x, y = 9, 4
    b = True
    s = 'a'
    xs = [4, 3, 5]
    d = {'a': 8, 'b': 2, 'q': 2}
    o = Box(7)
    y = I('a', 0)
    x, D('b', d)[s.replace(s, S('c', 'żó'))] = f3(I('d', 1)), ((I('e', -1) | I('f', 7)) or len(o.xs))
    w1 = 0
    while w1 < 1 and ((s + S('g', 'b')) in s):
        w1 += 1
        for i2 in range(1):
            b = ((I('h', -1) // 5) == d.get(S('i', 'b'), I('j', 4)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('k', 'z'), f3(I('l', 3)))


def case15() -> int:
    x, y = 8, 4
    b = False
    s = ''
    xs = [5, 6, 5, 5]
    d = {'a': 5, 'b': 3, 'q': 1}
    o = Box(7)
    w1 = 0
    while w1 < 3 and (not bool(L('a', [0]))):
        w1 += 1
        if (I('b', 0) < I('c', 2)):
            L('d', xs)[(total and I('e', -3)) % len(xs)] = O('f', o).m = ((I('g', 3) - I('h', -1)) | (I('i', 5) if B('j', True) else x))
            D('k', d)[str(o.xs)] = x = d.get(S('l', 'a'), (I('m', 6) * I('n', -3) % 101))
        else:
            s = (S('o', '').replace(S('p', 'b'), S('q', '')) + s)
    for i2 in range(2):
        if (I('r', -2) not in L('s', [4, 1])):
            xs = list(list(d.values())) or [0]
        elif ((I('t', 6) or I('u', -2)) < (total * I('v', -2) % 101)):
            {'a': (I('w', 8) or {'a': I('x', 8), 'b': I('y', -1)}['a']), 'b': f2((I('z', 1) % 3), (I('a1', -2) - I('b1', 1)))}['b']
            if B('c1', True):
                continue
    o.n, x = x, o.add([total, I('d1', 6), I('e1', -2)][I('f1', -3) % 3])
    xs.append(f3(o.n))
    if (o.bump() >= -o.n):
        w3 = 0
        while w3 < 3 and B('g1', False):
            w3 += 1
            y, L('h1', xs)[(y if b else x) % len(xs)] = o.swap(I('i1', -3)), ((I('j1', 3) and I('k1', 8)) + (I('l1', 7) - total))
            print({S('m1', 'żó').replace(S('n1', ''), S('o1', 'a')): (I('p1', 6) ^ (I('q1', 9) * y % 101)), ((s if B('r1', True) else s) and repr(total)): (min(total, I('s1', 6)) if (y <= I('t1', -1)) else o.swap(x))}, repr((L('u1', [4, 5, 8, 2]) + L('v1', [5, 3]))), end=" ")
        D('w1', d)[S('x1', 'żó')] = d[s] = (I('y1', -3) ^ x)
    elif ((I('z1', -1) or I('a2', -3)) == O('b2', o).m):
        print([I('c2', 8), o.swap(I('d2', 7))], f2({'a': f2(x, I('e2', 6)), 'b': f2(I('f2', -3), I('g2', 9))}['b'], I('h2', -3)), end=" ")
        if ((B('i2', False) and B('j2', True)) or (b or B('k2', True))):
            x = (y + y)
        elif (O('l2', o).m in L('m2', [9, 5, 5])):
            y = len((D('n2', {'a': 1, 'c': 8}) if B('o2', True) else D('p2', {'a': 8, 'c': 7})))
            print(d, S('q2', 'żó'), end=" ")
    else:
        d.get(S('r2', 'b'), (len(S('s2', 'Q q')) ^ f2(I('t2', 5), I('u2', 3))))
        y = (I('v2', 9) // 2)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('w2', 1)


def case16() -> int:
    x, y = 7, 0
    b = True
    s = 'żó'
    xs = [3, 7]
    d = {'a': 2, 'b': 5, 'q': 4}
    o = Box(7)
    D('a', d)[S('b', 'xyz')], o.n = (I('c', 1) if B('d', True) else I('e', 6)), ([o.n, I('f', 0), x][I('g', -1) % 3] if B('h', False) else +I('i', 4))
    print(((I('j', -1) * o.n % 101) in (L('k', [-2, 6]) and o.xs)), I('l', 4), end=" ")
    for k1, v2 in list(D('m', {'a': 0, 'c': 2}).items()):
        print(k1, end=" ")
        o.n, O('n', o).n = o.bump(), v2
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return max(o.swap(I('o', 4)), f2(I('p', 3), I('q', 7)))


def case17() -> int:
    x, y = 4, 1
    b = True
    s = ''
    xs = [4, -2, 3]
    d = {'a': 1, 'b': 2, 'q': 7}
    o = Box(7)
    xs = L('a', [5, 7, 6]) or [0]
    y = o.swap((I('b', 1) - o.m))
    if (((o.n % 2) if (I('c', 7) == I('d', 2)) else o.bump()) not in [len(D('e', {'a': 4, 'c': 2})), f3(y)]):
        xs = L('f', [2, 6]) or [0]
    elif ((s == S('g', 'a')) if (b or b) else (I('h', -1) > I('i', 6))):
        O('j', o).m = O('k', o).m
    else:
        O('l', o).n = L('m', xs)[(I('n', 8) + I('o', 7)) % len(xs)] = (x * (I('p', -1) and I('q', 3)) % 101)
        print(D('r', {'a': 7, 'c': 6}), repr(list(d.values())), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(o.bump(), (o.m + I('s', -2)))


def case18() -> int:
    x, y = 2, 3
    b = False
    s = 'żó'
    xs = [0, 3, 1, 1]
    d = {'a': 3, 'b': 1, 'q': 3}
    o = Box(7)
    xs.append(int((S('a', 'a') == S('b', ''))))
    w1 = 0
    while w1 < 2 and B('c', False):
        w1 += 1
        for i2 in [total, I('d', 7)][:3]:
            if (B('e', False) if B('f', False) else b):
                break
    for k3, v4 in list(dict(d).items()):
        print(k3, end=" ")
        for i5 in range(I('g', 0), 4):
            if (b if B('h', True) else B('i', True)):
                continue
            print([len({S('j', 'Q q'): I('k', 0), s: v4}), min(o.swap(o.m), +I('l', 0))], (((o.m * I('m', 7) % 101) - o.swap(I('n', 8))) or ((I('o', 8) - I('p', 1)) + (I('q', 7) if b else I('r', 1)))), end=" ")
    if ((B('s', False) and b) or B('t', False)):
        if (S('u', '') < S('v', '')):
            O('w', o).m = I('x', 1)
            y = ((I('y', 6) if B('z', True) else I('a1', 3)) - d.get(S('b1', 'z'), I('c1', 3)))
        elif ((I('d1', -2) or I('e1', 9)) == (I('f1', -3) * o.m % 101)):
            xs = [abs(I('g1', -3)), [I('h1', 1), I('i1', 4), I('j1', -1)][I('k1', 0) % 3]] or [0]
    else:
        o.n = min(f2(I('l1', 1), I('m1', 6)), f2(I('n1', 0), I('o1', 0)))
    b = B('p1', False)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('q1', 1) * o.m % 101) & f2(x, x))


def case19() -> int:
    x, y = 2, 0
    b = False
    s = 'b'
    xs = [6, 4]
    d = {'a': 8, 'b': 0, 'q': 0}
    o = Box(7)
    w1 = 0
    while w1 < 1 and (B('a', False) and bool(L('b', [-2]))):
        w1 += 1
        o.n = (I('c', 4) and I('d', 1))
    xs.append(((y and I('e', -2)) * int(b) % 101))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('f', 'a'), (o.n * I('g', 5) % 101))


def case20() -> int:
    x, y = 0, 5
    b = False
    s = 'a'
    xs = [4]
    d = {'a': 8, 'b': 0, 'q': 2}
    o = Box(7)
    xs = [(I('a', 4) + I('b', 5)), (I('c', 2) if b else I('d', 0))] or [0]
    if B('e', True):
        y = [{'a': o.m, 'b': o.m}['b'], {'a': x, 'b': I('f', -2)}['b'], I('g', 1)][f3(o.m) % 3]
        for i1 in range(I('h', 0), 2):
            O('i', o).n
    b = (not b)
    o.n = f3({'a': I('j', 2), 'b': I('k', -3)}['a'])
    w2 = 0
    while w2 < 1 and ([o.n, I('l', 6)] < o.xs):
        w2 += 1
        if (b and B('m', False)):
            ({'a': I('n', 0), 'b': I('o', 6)}['b'] + [I('p', 3), I('q', -2), I('r', 1)][I('s', 7) % 3])
        else:
            D('t', d)[repr(S('u', 'żó'))], y = {'a': I('v', 9), 'b': I('w', -3)}['b'], ~o.m
        for k3, v4 in list(d.items()):
            print(k3, end=" ")
            b = ((I('x', 5) > I('y', 9)) and (S('z', 'a') in D('a1', {'a': 4, 'c': 3})))
            print((list(L('b1', [9, 0, 3])) == L('c1', [-2, -2, 1])), min((v4 + y), len(L('d1', [5, 0]))), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('e1', 'a'), -o.m)


def case21() -> int:
    x, y = 3, 2
    b = True
    s = 'żó'
    xs = [6]
    d = {'a': 5, 'b': 7, 'q': 8}
    o = Box(7)
    if ((str(D('a', {'a': 6, 'c': 4})) * (o.swap(I('b', 0)) % 3)) != (s * ([y, o.n, I('c', 0)][I('d', 3) % 3] % 3))):
        o.xs[I('e', -3)] = ([[I('f', 4), I('g', 9), I('h', -3)][I('i', -2) % 3], f2(I('j', -2), I('k', 0)), len(S('l', 'xyz'))][-I('m', -2) % 3] if (B('n', True) if b else B('o', False)) else min(o.bump(), (I('p', -1) | I('q', 6))))
    else:
        if B('r', False):
            xs.append([f2(I('s', 1), (I('t', 9) and o.n)), x, abs((I('u', 7) or I('v', 7)))][O('w', o).bump() % 3])
        w1 = 0
        while w1 < 3 and ((B('x', False) if B('y', False) else B('z', True)) or (b or B('a1', False))):
            w1 += 1
            d[(S('b1', 'Q q') if B('c1', True) else S('d1', 'xyz'))], o.xs[I('e1', -2)] = d.get(S('f1', 'z'), (I('g1', 0) * o.n % 101)), (I('h1', 9) & I('i1', -2))
    y = f2((x * x % 101), x)
    y = d.get(S('j1', 'z'), {'a': I('k1', 0), 'b': I('l1', 5)}['b'])
    d[(S('m1', 'a') + S('n1', 'a'))] = ((I('o1', 4) and I('p1', 1)) % 5)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.bump() - y)


def case22() -> int:
    x, y = 9, 4
    b = False
    s = 'żó'
    xs = [3, 0, 7]
    d = {'a': 4, 'b': 6, 'q': 5}
    o = Box(7)
    if ((I('a', 5) - o.n) in [I('b', -1), x]):
        L('c', xs)[(I('d', -3) * I('e', 6) % 101) % len(xs)] = o.n = f3()
        if (B('f', True) if (I('g', 0) < o.n) else (I('h', 3) < I('i', 4))):
            b = (B('j', True) if (B('k', True) if (B('l', False) or B('m', False)) else (I('n', 4) == I('o', 3))) else B('p', False))
        elif B('q', False):
            d[s] = o.add(min(I('r', 4), I('s', 6)))
    if (I('t', 7) <= ((I('u', 9) * I('v', -2) % 101) + f2(I('w', -2), I('x', 9)))):
        y = f3(f3(I('y', 7)), max(I('z', 2), I('a1', 5)))
    elif (I('b1', 1) <= (I('c1', 6) % -4)):
        xs = L('d1', [-1, -1, -1, 5]) or [0]
    else:
        O('e1', o).n = f3(o.swap(I('f1', -1)))
        for i1 in range(3):
            L('g1', xs)[O('h1', o).m % len(xs)] = {'a': (o.add(I('i1', 0)) + o.add(i1)), 'b': o.swap(I('j1', 5))}['a']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs({'a': x, 'b': total}['a'])


def case23() -> int:
    x, y = 3, 1
    b = False
    s = 'b'
    xs = [6, 9, -1, 3]
    d = {'a': 0, 'b': 3, 'q': 3}
    o = Box(7)
    d[S('a', 'żó')], L('b', xs)[(I('c', 6) or y) % len(xs)] = ((I('d', 6) + I('e', 3)) + abs(I('f', 8))), (x | o.add(I('g', 3)))
    if (S('h', 'Q q') < ((S('i', 'Q q') or S('j', 'b')) * (int(b) % 3))):
        if (str(B('k', False)) < S('l', 'żó').replace(S('m', 'Q q'), S('n', 'xyz'))):
            return o.swap(x)
    for k1, v2 in list(dict(D('o', {'a': 3, 'c': 1})).items()):
        print(k1, end=" ")
        o.bump()
    w3 = 0
    while w3 < 3 and (I('p', -3) == abs(I('q', 1))):
        w3 += 1
        if ((B('r', False) and B('s', True)) if (I('t', 2) in L('u', [7, 8])) else B('v', False)):
            D('w', d)[s] = I('x', 6)
        elif B('y', True):
            b = (not (not B('z', True)))
        else:
            xs = L('a1', [9, 6, 9, 1]) or [0]
            L('b1', xs)[(I('c1', 3) | I('d1', -3)) % len(xs)] = ((I('e1', -1) % -4) and (y if B('f1', True) else o.m))
        print(d, len((L('g1', [3, 7]) if b else xs)), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f2(I('h1', 2), I('i1', 5)) + len(S('j1', '')))


def case24() -> int:
    x, y = -1, 1
    b = True
    s = ''
    xs = [1, 8]
    d = {'a': 0, 'b': 0, 'q': 4}
    o = Box(7)
    print(s, I('a', 3), end=" ")
    y = o.bump()
    f2((I('b', 5) or y), (I('c', -1) // -4))
    x = o.swap((I('d', 8) - total))
    D('e', d)[repr(s)], L('f', xs)[(I('g', 9) if B('h', False) else I('i', 7)) % len(xs)] = O('j', o).n, f3(o.m, x)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('k', 3) * I('l', 1) % 101) if bool(L('m', [-2])) else (I('n', 7) + I('o', -1)))


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
