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
    s = str(b)
    ((x := -y) * f2({'a': total, 'b': total}['b'], -I('a', -3)) % 101)
    y = (I('b', 8) * f2(I('c', 9), o.bump()) % 101)
    x, D('d', d)[(s if b else s)] = ((I('e', 9) and I('f', 1)) if (I('g', -3) not in L('h', [2])) else I('i', 1)), {'a': I('j', 7), 'b': I('k', -1)}['a']
    o.n = (((y + y) + abs(I('l', -1))) and (I('m', 0) + (x := I('n', -3))))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3()


def case1() -> int:
    x, y = -2, 2
    b = False
    s = 'a'
    xs = [-2, 9]
    d = {'a': 6, 'b': 0, 'q': 0}
    o = Box(7)
    if b:
        d = D('a', {'a': 4, 'c': 2})
        d[S('b', 'b').join([s for q1 in range(I('c', 0), 2)])] = int((b := B('d', False)))
    else:
        d = D('e', {'a': 6, 'c': 7})
    if (B('f', False) if B('g', True) else B('h', True)):
        if bool([I('i', 2), I('j', 2), I('k', 5)][I('l', 9) % 3]):
            O('m', o).n, o.n = o.bump(), (len(L('n', [9])) - [I('o', 4), I('p', 9), o.m][I('q', 7) % 3])
    if all(bool(L('r', [0, 0])) for q2 in [-2, 1]):
        y = int((S('s', 'a') in d))
        d[(S('t', 'Q q') or s)] = o.add(o.m)
    elif ((I('u', 3) if b else y) < [I('v', 3), I('w', 2), I('x', 4)][x % 3]):
        (x := x)
    xs = (xs := o.xs) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return min(I('y', 5), x)


def case2() -> int:
    x, y = 8, 4
    b = True
    s = 'a'
    xs = [5, 8, 3]
    d = {'a': 7, 'b': 4, 'q': 3}
    o = Box(7)
    L('a', xs)[sum(I('c', 2) for q1 in range(I('b', 1), 2) if b) % len(xs)], O('d', o).n = int(((L('e', [-1, 0]) != L('f', [4, 0])) and (not B('g', False)))), (x if (L('h', [2, 7, 2]) != o.xs) else f2(I('i', 7), x))
    print(sum([[o.m, I('l', -3), I('m', 5)][I('n', 6) % 3] for q2 in L('j', [2, 8])[:3] if B('k', False)]), S('o', '').join([(S('q', '') and S('r', 'żó')) for q3 in [3, 9] for q4 in L('p', [7])[:3]]), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('s', -3) - o.n) // 2)


def case3() -> int:
    x, y = 5, 2
    b = True
    s = 'xyz'
    xs = [7, -1, 9, 5]
    d = {'a': 8, 'b': 4, 'q': 4}
    o = Box(7)
    if (len(list(I('a', -2) for q1 in [8, 7, 7])) <= f2(O('b', o).n, ~I('c', 1))):
        for k2, v3 in list(d.items()):
            print(k2, end=" ")
            print((f2(o.n, v3) ^ o.bump()), f3(sum(I('e', 6) for q4 in range(3) if (b or B('d', True))), ((v3 & I('f', 0)) - (I('g', 2) if b else I('h', -2)))), end=" ")
            xs.append((I('i', 2) & sum(q5 for q5 in [4])))
        xs = [I('k', 3) for q6 in range(I('j', 1), 3)] or [0]
    else:
        for i7 in [0, 0, 8]:
            y = (I('l', 3) * y % 101)
        if ((d.get(S('m', 'b'), I('n', 1)) - f3(I('o', 6))) == f3()):
            O('p', o).n = d[(S('q', 'b') * (I('r', 9) % 3))] = I('s', 5)
        else:
            o.xs[I('t', -3)] = f2((I('u', 0) or I('v', -2)), o.bump())
    o.n = (o.n or f3(total, I('w', 0)))
    y = (o.add(I('x', -3)) ^ sum(q8 for q8 in range(I('y', 0), 2) if B('z', False)))
    d[S('a1', '').replace(S('b1', 'Q q'), s)], o.n = (y := [(I('c1', -1) + I('d1', 2)), (I('e1', 3) + I('f1', 3)), f3(I('g1', 5))][(I('h1', 1) + I('i1', 0)) % 3]), d.get(S('j1', 'b'), x)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (-I('k1', 5) if (b and B('l1', True)) else (I('m1', 5) - I('n1', -3)))


def case4() -> int:
    x, y = 1, 4
    b = True
    s = ''
    xs = [3, 6]
    d = {'a': 5, 'b': 6, 'q': 5}
    o = Box(7)
    D('a', d)[s.strip()] = D('b', d)[S('c', '').join([S('d', 'b') for q1 in [3, 5]])] = o.swap((y and (I('e', -1) or I('f', 3))))
    x = D('g', d)[repr(I('h', -3))] = O('i', o).n
    w2 = 0
    while w2 < 3 and ((s == S('j', 'żó')) and B('k', True)):
        w2 += 1
        O('l', o).m, L('m', xs)[d.get(S('n', 'z'), total) % len(xs)] = max((I('p', -2) for q3 in range(1) for q4 in L('o', [1, 8, -1, 2])[:3] if b), default=total), d.get(S('q', 'a'), ((I('r', 4) or I('s', -2)) and f3()))
        w5 = 0
        while w5 < 2 and B('t', False):
            w5 += 1
            d = (D('u', {'a': 1, 'c': 3}) if (L('v', [7, 5]) < L('w', [4, -1, 0])) else dict({s: y for q6 in xs[:3] if B('x', False)}))
    w7 = 0
    while w7 < 2 and (not (x not in L('y', [1]))):
        w7 += 1
        o.n = int((sorted(L('z', [-2, 8])) == o.xs))
        if (not B('a1', True)):
            continue
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ([I('b1', -2), total, x][I('c1', 9) % 3] % 2)


def case5() -> int:
    x, y = 2, 2
    b = False
    s = 'a'
    xs = [5, -2, 4, 3]
    d = {'a': 3, 'b': 7, 'q': 8}
    o = Box(7)
    y = o.swap((x or I('a', -3)))
    print({'a': {'a': (I('b', 7) if b else I('c', 6)), 'b': I('d', -3)}['a'], 'b': ((o.m and I('e', -3)) & o.swap(I('f', 5)))}['a'], o.swap(f3(I('g', 4))), end=" ")
    if (I('h', 2) > (x := I('i', 8))):
        w1 = 0
        while w1 < 3 and any((not b) for q2 in range(2) for q3 in [0, 7, 7, 6] if B('j', False)):
            w1 += 1
            (I('k', 7) or I('l', 1))
        b = (((s if B('m', True) else S('n', 'xyz')) == str(L('o', [5]))) if ((I('p', 5) or I('q', 1)) in [I('r', 1), I('s', -2)]) else ((L('t', [9, 1, 0]) == L('u', [8, -1])) if B('v', True) else (I('w', -3) != I('x', 4))))
    else:
        L('y', xs).insert(d.get(S('z', 'b'), x), (total + I('a1', 3)))
    for i5 in [o.n for q4 in range(3) if b][:3]:
        w6 = 0
        while w6 < 3 and B('b1', True):
            w6 += 1
            d[str(i5)], y = [(I('c1', 9) + I('d1', -1)), (x * total % 101), +i5][-I('e1', 0) % 3], min(I('f1', 9), total)
            if (not (I('g1', 2) > I('h1', 3))):
                return i5
    d[S('i1', 'a').replace(S('j1', 'b'), S('k1', ''))] = o.add(f2(total, I('l1', 7)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return sum([max((x for q9 in range(2) if b), default=I('n1', 2)) for q8 in list(I('m1', 8) for q7 in [4, 7, 4])[:3]])


def case6() -> int:
    x, y = 7, 5
    b = False
    s = ''
    xs = [5]
    d = {'a': 4, 'b': 5, 'q': 2}
    o = Box(7)
    b = (not B('a', False))
    y = [I('b', 9), (I('c', -2) % -4), {'a': I('d', 2), 'b': I('e', -3)}['a']][sum(I('g', 1) for q1 in range(I('f', 0), 3)) % 3]
    for i2 in [I('h', 1), o.n][:3]:
        b = B('i', False)
        x = L('j', xs)[len(s) % len(xs)] = o.swap(f2((total & I('k', 0)), I('l', 8)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((y := I('m', -3)) * (I('n', -3) if B('o', False) else x) % 101)


def case7() -> int:
    x, y = 4, 5
    b = True
    s = 'a'
    xs = [8, -2]
    d = {'a': 4, 'b': 3, 'q': 7}
    o = Box(7)
    for k2, v3 in list({S('b', 'a'): I('c', 2) for q1 in range(I('a', 0), 2)}.items()):
        print(k2, end=" ")
        s = s
    L('d', xs).insert((I('e', 6) * I('f', 0) % 101), (y // -4))
    (o.add(I('g', 8)) + (x := I('h', 9)))
    s = s
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.bump() * O('i', o).bump() % 101)


def case8() -> int:
    x, y = -1, 2
    b = False
    s = 'a'
    xs = [2, 4]
    d = {'a': 2, 'b': 1, 'q': 1}
    o = Box(7)
    ((I('a', 2) % 2) if B('b', False) else o.bump())
    y = ((I('c', -3) + I('d', 3)) if (not B('e', True)) else sum([total for q1 in o.xs[:3]]))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return max([I('f', 8), I('g', 2), total][o.m % 3], (I('h', 9) % -4))


def case9() -> int:
    x, y = 0, 4
    b = True
    s = 'a'
    xs = [6, -1]
    d = {'a': 1, 'b': 8, 'q': 6}
    o = Box(7)
    if ([I('a', 9), I('b', -1), I('c', 4)][I('d', 1) % 3] != (I('e', -3) if B('f', False) else I('g', 3))):
        for k2, v3 in list({S('h', 'żó'): I('i', 7) for q1 in [2] if b}.items()):
            print(k2, end=" ")
            O('j', o).m = ((v3 | I('k', -3)) * I('l', 2) % 101)
            x, y = I('m', 4), o.bump()
    else:
        if (not (b := B('n', False))):
            return (x * I('o', 1) % 101)
        o.xs[I('p', -2)] = (I('q', 8) // 2)
    if (B('r', False) or ((o.xs == L('s', [6, 0])) or b)):
        for i4 in range(1):
            y, o.xs[I('t', -1)] = o.bump(), o.m
            d[S('u', 'żó')] = x = (y := I('v', 5))
    elif (b := B('w', True)):
        for i5 in L('x', [3, 5])[:3]:
            d = dict(D('y', {'a': 6, 'c': 3}))
        b = (o.xs < L('z', [3]))
    else:
        if ((I('a1', 9) in L('b1', [4, 2, 2, 5])) if (L('c1', [4]) != L('d1', [-2, 1, 1])) else (b := B('e1', True))):
            print(f3(I('f1', -3), I('g1', 6)), str(sorted(L('h1', [2, 5, -2, 2]))), end=" ")
        else:
            if b:
                return o.add(o.n)
        L('i1', xs).insert((I('j1', 3) if b else o.m), I('k1', 7))
    if B('l1', False):
        x, L('m1', xs)[(I('n1', 7) * I('o1', 1) % 101) % len(xs)] = max((I('q1', 3) for q6 in range(I('p1', 1), 2)), default=I('r1', 2)), [(I('s1', -2) if B('t1', False) else I('u1', 6)), (x + total), ~x][x % 3]
        for k7, v8 in list(D('v1', {'a': 5, 'c': 5}).items()):
            print(k7, end=" ")
            b = B('w1', False)
    elif ((I('x1', 0) ^ I('y1', 2)) <= f3(I('z1', 7), y)):
        xs.append(O('a2', o).bump())
        if ((I('b2', -1) in xs) and (B('c2', True) and B('d2', True))):
            return (I('e2', -2) if B('f2', False) else I('g2', 5))
    else:
        for i9 in range(I('h2', 1), 3):
            L('i2', xs)[(I('j2', 9) - I('k2', 2)) % len(xs)] = y = I('l2', 5)
            f3(int(B('m2', False)))
        y = O('n2', o).n
    b = b
    x = len([x for q10 in range(I('o2', 1), 2) for q11 in range(2)])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (y := {'a': I('p2', 9), 'b': I('q2', 9)}['a'])


def case10() -> int:
    x, y = 3, 0
    b = False
    s = 'Q q'
    xs = [7, 1]
    d = {'a': 4, 'b': 2, 'q': 2}
    o = Box(7)
    for i1 in range(I('a', 0), 2):
        b = ((I('b', 0) + I('c', 4)) > o.n)
    for i2 in L('d', [1, 3, 5, 3])[:3]:
        if (O('e', o).bump() in [I('h', -2) for q3 in range(I('f', 0), 4) for q4 in [3, 4, 5, -1] if B('g', False)]):
            (((I('i', 4) // 5) * o.n % 101) & len(dict(D('j', {'a': 0, 'c': 2}))))
            s = S('k', 'a').join([(S('l', 'b') + s.strip()) for q5 in [2, -2, 3, 2]])
    (min(x, I('m', -1)) or I('n', -2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(o.bump(), int(b))


def case11() -> int:
    x, y = 0, 0
    b = True
    s = 'b'
    xs = [2, 6]
    d = {'a': 8, 'b': 7, 'q': 4}
    o = Box(7)
    b = ((o.n * I('a', -1) % 101) in xs)
    y = x
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('b', 7) + len(L('c', [1, 7, 6, 1])))


def case12() -> int:
    x, y = 1, 0
    b = False
    s = 'Q q'
    xs = [2, 5, 0, -1]
    d = {'a': 8, 'b': 3, 'q': 2}
    o = Box(7)
    print(D('a', {'a': 3, 'c': 6}), (o.swap(I('b', 6)) if b else (I('c', 6) - I('d', 8))), end=" ")
    for i1 in [5]:
        O('e', o).m = (I('f', 6) and o.m)
    y = ((I('g', 6) * y % 101) and (total - I('h', -1)))
    L('i', xs)[(I('j', 9) * y % 101) % len(xs)], L('k', xs)[max((q3 for q2 in range(1) for q3 in [3, 5]), default=I('l', 9)) % len(xs)] = max((int(B('m', True)) for q4 in [4]), default=x), +o.add((o.m * total % 101))
    for i5 in list(o.xs)[:3]:
        for i6 in [o.m, i5][:3]:
            print((I('n', 8) + -i5), -(I('o', 3) if B('p', True) else I('q', 9)), end=" ")
            if (B('r', False) and B('s', False)):
                continue
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return sum([(q7 ^ I('t', 9)) for q7 in [5, 5]])


def case13() -> int:
    x, y = 7, 4
    b = True
    s = 'a'
    xs = [2]
    d = {'a': 4, 'b': 0, 'q': 3}
    o = Box(7)
    if (any((b if B('b', False) else B('c', False)) for q1 in range(I('a', 1), 2)) and ((b or b) and (B('d', False) or B('e', True)))):
        o.m
    else:
        o.n = {'a': len([o.n for q2 in [0] if B('f', True)]), 'b': o.bump()}['a']
    x = (o.bump() + total)
    D('g', d)[(s := S('h', 'xyz'))], L('i', xs)[O('j', o).m % len(xs)] = sum([(x if b else I('l', 3)) for q3 in range(1) for q4 in [6] if (q3 <= I('k', 8))]), min((min(I('m', 4), total) if (not B('n', False)) else (x // -4)), ((I('o', 1) * total % 101) - o.add(o.m)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs(f2(I('p', 9), I('q', 1)))


def case14() -> int:
    x, y = -3, 1
    b = False
    s = 'żó'
    xs = [7, 7]
    d = {'a': 0, 'b': 8, 'q': 3}
    o = Box(7)
    o.xs[I('a', -3)] = max(f3(o.n), -I('b', 0))
    xs.append((I('c', 4) - (I('d', -2) if B('e', False) else I('f', 5))))
    if ((x < I('g', 3)) or (not b)):
        for i1 in range(2):
            O('h', o).n = x = o.add((x | I('i', 4)))
            if B('j', True):
                continue
        if ((o.n * I('k', 8) % 101) <= (I('l', -3) and I('m', 4))):
            y = ((I('n', 7) - total) - sum([I('p', -1) for q2 in range(I('o', 0), 4)]))
        elif ((o.m if B('q', True) else o.n) >= {'a': I('r', 4), 'b': I('s', -2)}['a']):
            if ((I('t', 9) != I('u', 7)) or (o.m > I('v', 0))):
                return (x | total)
            O('w', o).m = f2(I('x', -1), I('y', 4))
        else:
            print(([o.bump() for q3 in range(I('z', 0), 2) for q4 in range(I('a1', 1), 3) if (B('b1', True) or B('c1', True))] + L('d1', [5, 2, -2])), s.lower(), end=" ")
    elif (o.bump() > (I('e1', 5) or o.m)):
        o.n = x = [x, I('f1', 6), x][x % 3]
    else:
        (I('g1', -3) and I('h1', 9))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case15() -> int:
    x, y = 4, 1
    b = False
    s = 'Q q'
    xs = [6, 3]
    d = {'a': 1, 'b': 8, 'q': 4}
    o = Box(7)
    y = sum([(I('c', 8) if B('d', True) else I('e', 5)) for q1 in [-1, -1, -1, 8] if (L('a', [2, 6, 3, 7]) == L('b', [0, 8]))])
    O('f', o).m = L('g', xs)[I('h', 9) % len(xs)] = max((x for q2 in range(3)), default=I('i', 2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return len([I('k', 1) for q3 in L('j', [4, 9, -1])[:3]])


def case16() -> int:
    x, y = 3, 3
    b = True
    s = 'Q q'
    xs = [5]
    d = {'a': 6, 'b': 7, 'q': 4}
    o = Box(7)
    if (x != x):
        xs = ((L('a', [7]) and L('b', [9])) if b else (L('c', [3, 2]) + L('d', [-1, 1, 4, 3]))) or [0]
    elif (o.bump() not in xs):
        if ((B('e', False) and any(B('f', False) for q1 in [0])) if (o.swap(I('g', 3)) != len(s)) else (not b)):
            O('h', o).m = abs(sum([I('i', 5) for q2 in range(2) for q3 in [3, 5, 7, 6]]))
        else:
            b = B('j', True)
        w4 = 0
        while w4 < 3 and ((b or B('k', True)) and (S('l', 'b') == S('m', 'żó'))):
            w4 += 1
            d = dict({S('n', 'a'): I('o', 4), s: o.m})
            if (I('p', 0) != o.n):
                continue
    else:
        d[str(I('q', 0))] = y
        for i5 in [2]:
            O('r', o).m = [o.bump(), (I('s', 5) or i5), (I('t', 8) * I('u', 8) % 101)][{'a': I('v', 1), 'b': i5}['b'] % 3]
    s = (S('w', 'Q q') * (I('x', 8) % 3))
    s = (s := s.title())
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs(f3(I('y', 0)))


def case17() -> int:
    x, y = -3, 3
    b = False
    s = 'b'
    xs = [3, 5, 3]
    d = {'a': 6, 'b': 6, 'q': 1}
    o = Box(7)
    for k1, v2 in list({s: I('a', 8), S('b', 'Q q'): I('c', 9)}.items()):
        print(k1, end=" ")
        if (not B('d', False)):
            d = D('e', {'a': 7, 'c': 8})
            O('f', o).m = I('g', 3)
        else:
            print((s := (s if B('h', True) else s)).replace(s, S('i', 'a')), [sum(x for q3 in range(I('j', 0), 3)), f2(total, I('k', 5)), sum(o.m for q4 in L('l', [1])[:3] for q5 in range(I('m', 0), 4) if B('n', False))][(I('o', 5) if B('p', True) else x) % 3], end=" ")
            b = (str(B('q', False)) in S('r', 'Q q'))
        s = (s := str(xs)).lower()
    L('s', xs)[-I('t', 7) % len(xs)] = f2(d.get(S('u', 'a'), y), d.get(S('v', 'a'), I('w', 7)))
    x = o.swap((x := x))
    if b:
        for k6, v7 in list(D('x', {'a': 8, 'c': 6}).items()):
            print(k6, end=" ")
            if (S('y', 'z') in D('z', {'a': 7, 'c': 4})):
                return f2(I('a1', 1), I('b1', 4))
        if (b := (f2(x, I('c1', 2)) == f2(I('d1', 8), I('e1', -3)))):
            o.xs[I('f1', 1)] = L('g1', xs)[o.bump() % len(xs)] = (total // -4)
        elif (B('h1', False) and (B('i1', False) if B('j1', False) else B('k1', False))):
            b = (f3() < (I('l1', -2) - I('m1', 6)))
        else:
            o.n, o.n = [I('n1', 2), I('o1', 1), (I('p1', 4) * I('q1', -3) % 101)][I('r1', 1) % 3], (((I('s1', 4) + I('t1', 8)) and [o.n, I('u1', -1), I('v1', 9)][I('w1', 3) % 3]) - (sum(I('z1', -3) for q8 in range(I('x1', 0), 4) if B('y1', False)) * min(I('a2', -2), I('b2', 0)) % 101))
            b = ((B('c2', True) if B('d2', False) else b) and (not B('e2', False)))
    elif ((I('f2', 8) % 3) in sorted(o.xs)):
        d = D('g2', {'a': 2, 'c': 2})
    for k11, v12 in list({S('h2', 'żó'): q10 for q9 in [2, 9, 7, 7] for q10 in range(1)}.items()):
        print(k11, end=" ")
        x = (x if B('i2', False) else I('j2', 1))
        [total, I('k2', 0), y][I('l2', -1) % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.bump() ^ (I('m2', 9) if B('n2', True) else o.m))


def case18() -> int:
    x, y = -2, 5
    b = True
    s = 'Q q'
    xs = [0]
    d = {'a': 3, 'b': 6, 'q': 6}
    o = Box(7)
    for k1, v2 in list({s: y, S('a', 'xyz'): y}.items()):
        print(k1, end=" ")
        if (((s if B('b', True) else s) < S('c', '').upper()) or ((s < S('d', 'Q q')) and (b if B('e', True) else b))):
            x = ((I('f', 9) ^ I('g', -3)) if (b and B('h', False)) else (I('i', -2) & v2))
            b = ((I('j', 5) > I('k', 9)) and (b := B('l', False)))
        elif ((I('m', 8) not in L('n', [9, 0, 3])) if b else (b := b)):
            b = (not B('o', False))
        else:
            s = (S('p', 'a') or S('q', 'b'))
            o.n, x = (o.n + I('r', 6)), [I('s', 7), I('t', 4), total][I('u', 8) % 3]
    (x := o.bump())
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('v', 0)


def case19() -> int:
    x, y = 8, 4
    b = True
    s = 'a'
    xs = [0, 0]
    d = {'a': 1, 'b': 3, 'q': 7}
    o = Box(7)
    y = x = (({'a': I('a', 5), 'b': I('b', 5)}['a'] and I('c', -2)) & (I('d', 0) % 5))
    y, O('e', o).m = I('f', 2), (I('g', 0) ^ ((x := I('h', -1)) | (I('i', 6) if b else I('j', -2))))
    print(([I('k', -2), I('l', 4), o.m][I('m', 4) % 3] | f3(o.n, y)), o.add(len(D('n', {'a': 7, 'c': 6}))), end=" ")
    L('o', xs)[(I('p', 9) - I('q', 9)) % len(xs)], D('r', d)[str(D('s', {'a': 1, 'c': 1}))] = o.n, (o.add(I('t', 9)) ^ (I('u', 6) and I('v', 1)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (abs(I('w', 1)) or (o.n + o.n))


def case20() -> int:
    x, y = 9, 4
    b = True
    s = ''
    xs = [9, 5]
    d = {'a': 2, 'b': 0, 'q': 0}
    o = Box(7)
    if (len(D('a', {'a': 6, 'c': 7})) in [I('b', 5), I('c', 2)]):
        d = D('d', {'a': 4, 'c': 2})
    elif ((B('e', True) and B('f', True)) or any(B('g', False) for q1 in range(1) for q2 in range(1))):
        w3 = 0
        while w3 < 1 and (str(I('h', 2)) < s.strip()):
            w3 += 1
            L('i', xs)[o.swap(I('j', 4)) % len(xs)] = d[s.join([S('k', 'a') for q4 in range(3)])] = {'a': total, 'b': I('l', 2)}['a']
            if b:
                continue
    o.xs[I('m', 2)] = ((o.n + d.get(S('n', 'b'), x)) if (not (b := b)) else [I('o', 2), [o.n, o.m, I('p', 6)][I('q', 5) % 3], int(B('r', True))][o.bump() % 3])
    y = f2((I('s', 5) + o.n), {'a': x, 'b': I('t', -3)}['a'])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [O('u', o).bump(), sum([I('w', 4) for q5 in range(I('v', 0), 3)]), abs(x)][(y := o.m) % 3]


def case21() -> int:
    x, y = 7, 1
    b = True
    s = 'a'
    xs = [9]
    d = {'a': 7, 'b': 1, 'q': 0}
    o = Box(7)
    O('a', o).m = O('b', o).bump()
    (y := d.get(S('c', 'z'), (I('d', 2) * I('e', 5) % 101)))
    if bool(s):
        print((o.add(o.bump()) + ((x * o.m % 101) * (o.n or I('f', 1)) % 101)), o.bump(), end=" ")
        d = d
    elif (S('g', 'a') in (d if b else D('h', {'a': 4, 'c': 4}))):
        if (S('i', 'z') in d):
            L('j', xs)[(I('k', 5) - x) % len(xs)] = O('l', o).n = len(o.xs)
            y = ((o.n or I('m', 6)) ^ (I('n', -3) + I('o', -2)))
        if (o.m in L('p', [-2, 1])):
            y = (~I('q', 9) if (b := B('r', False)) else x)
    else:
        D('s', d)[(s := s)] = max(((I('t', -2) // 5) for q1 in [3, 3, 9]), default=I('u', 8))
    b = ((I('v', 9) % 5) not in (L('w', [9, 0, -2]) and L('x', [2, 9])))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((x if B('y', False) else x) or (I('z', 1) + I('a1', -3)))


def case22() -> int:
    x, y = 2, 5
    b = False
    s = 'b'
    xs = [-1, 4]
    d = {'a': 0, 'b': 6, 'q': 4}
    o = Box(7)
    x = ((~I('a', 6) or (I('b', -1) ^ x)) and x)
    print((S('c', 'a').replace(S('d', 'xyz'), S('e', 'a')) if (b or B('f', True)) else S('g', 'żó')), S('h', 'a').join(str(I('j', -3)) for q1 in range(I('i', 1), 3)), end=" ")
    if (not b):
        if b:
            x = (x := f3())
        elif b:
            D('k', d)[repr(S('l', 'żó'))] = (I('m', -2) * I('n', 7) % 101)
        else:
            o.xs[I('o', 2)], D('p', d)[s.join([S('r', '') for q2 in range(1) if B('q', True)])] = ((I('s', 6) or I('t', 0)) or int(b)), len((S('u', 'żó') if B('v', False) else S('w', 'xyz')))
        xs = [O('a1', o).m for q3 in range(I('x', 0), 3) if (B('y', False) if b else B('z', True))] or [0]
    elif B('b1', False):
        for i4 in range(I('c1', 1), 3):
            y = max(f3(I('d1', 7)), (I('e1', 0) | I('f1', 8)))
            L('g1', xs)[(I('h1', 3) + I('i1', 3)) % len(xs)] = (f3(o.bump(), sum(y for q5 in range(1))) % 5)
        w6 = 0
        while w6 < 2 and any((I('j1', 5) in L('k1', [9, 0, -1, 2])) for q7 in range(1)):
            w6 += 1
            L('l1', xs)[(I('m1', 7) * I('n1', -3) % 101) % len(xs)] = d[str(L('o1', [4]))] = max(([x, (I('r1', 8) - I('s1', -2)), sum(I('v1', -3) for q10 in L('t1', [8, 2, -2, 1])[:3] for q11 in range(3) if B('u1', False))][o.swap(I('w1', 4)) % 3] for q8 in range(I('p1', 0), 4) for q9 in [-2, -2] if B('q1', False)), default=I('x1', 7))
            if (I('y1', -3) <= I('z1', 3)):
                continue
    else:
        total
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2((o.m * I('a2', 0) % 101), o.swap(o.m))


def case23() -> int:
    x, y = 6, 4
    b = True
    s = 'xyz'
    xs = [-1]
    d = {'a': 3, 'b': 8, 'q': 1}
    o = Box(7)
    print(((s if B('a', False) else S('b', 'xyz')) if B('c', True) else S('d', 'b')), (S('e', '').lower() or (S('f', '') and S('g', 'a'))), end=" ")
    if ([o.n for q1 in range(3)] < [total, I('h', -1)]):
        w2 = 0
        while w2 < 1 and (int(B('i', True)) not in L('j', [9, 1])):
            w2 += 1
            d[(s := S('k', 'a'))] = o.n = max(I('l', 1), I('m', 6))
            print(s, ((s + S('n', 'Q q')) if (S('o', 'a') != S('p', 'Q q')) else (S('q', 'żó') + s)), end=" ")
        for k3, v4 in list(D('r', {'a': 4, 'c': 3}).items()):
            print(k3, end=" ")
            o.bump()
            o.xs[I('s', -1)] = O('t', o).bump()
    elif B('u', True):
        print(S('v', 'xyz').replace(S('w', 'b'), s), (I('x', -1) or o.m), end=" ")
        w5 = 0
        while w5 < 2 and (sorted(L('y', [7])) < [x, I('z', 1)]):
            w5 += 1
            if (I('a1', 3) in o.xs):
                break
            d[(S('b1', 'żó') and s)] = sum([{'a': total, 'b': I('f1', 1)}['a'] for q7 in [I('e1', -1) for q6 in L('c1', [1])[:3] if B('d1', True)][:3]])
    L('g1', xs)[(I('h1', 8) if B('i1', False) else y) % len(xs)] = I('j1', 1)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('k1', o).bump()


def case24() -> int:
    x, y = 7, 2
    b = False
    s = 'Q q'
    xs = [-2, -2]
    d = {'a': 4, 'b': 2, 'q': 6}
    o = Box(7)
    b = ((x if B('a', True) else x) <= (I('b', 1) & I('c', 9)))
    O('d', o).n = (x := I('e', 7))
    print(list(f2(f3(I('f', 0), I('g', 3)), (I('h', 9) * I('i', 7) % 101)) for q1 in range(2) for q2 in o.xs[:3]), S('j', 'Q q').join([S('l', 'a') for q3 in range(I('k', 1), 4)]), end=" ")
    for i4 in [I('m', -2), I('n', -2)][:3]:
        d = {repr((o.n % 5)): (len(L('o', [5])) % 3), S('p', 'xyz'): sum([I('u', 4) for q5 in range(I('q', 1), 3) for q6 in L('r', [3, 3, 6, 9])[:3] if (I('s', 2) > I('t', 7))])}
    o.n, o.xs[I('v', -3)] = y, o.swap((I('w', 8) if B('x', True) else total))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return sum([x, o.m, I('y', 7)][I('z', -1) % 3] for q7 in range(2))


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
