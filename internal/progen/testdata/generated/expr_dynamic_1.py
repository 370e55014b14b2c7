from typing import Any, Callable


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


def A(k: str, v: Any) -> Any:
    print(k, end=" ")
    return v


def U(k, v):
    print(k, end=" ")
    return v


def case0() -> int:
    x, y = 9, 4
    b = False
    s = 'Q q'
    xs = [2, 9, 6, 8]
    d = {'a': 3, 'b': 2, 'q': 7}
    o = Box(7)
    if B('a', True):
        x += (I('b', 4) + x)
        O('e', o).m += (U('d', 3) // -4)
    xs.append(o.swap(f2(I('f', 1), A('g', 1))))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case1() -> int:
    x, y = 3, 0
    b = False
    s = 'a'
    xs = [0, 4]
    d = {'a': 1, 'b': 4, 'q': 6}
    o = Box(7)
    d[s[:o.n]] = sum([I('b', 5) for q1 in [5, -2, -2, 9] for q2 in L('a', [0])[:3]])
    if (S('c', 'z') in D('d', {'a': 0, 'c': 7})):
        for i3 in range(2):
            s += str(L('e', [8, 1, 4, 1]))
            D('k', d)[S('l', 'a')] |= int(b)
    elif (total < (I('m', 9) if A('n', False) else A('o', 6))):
        for i4 in range(2):
            y = U('p', 6)
            o.n, L('q', xs)[(U('r', 3) and A('s', 7)) % len(xs)] = [(I('t', 0) * i4 % 101), f3(), o.bump()][(I('u', 8) * I('v', -2) % 101) % 3], f2(~i4, (I('w', -2) if b else I('x', 0)))
        x -= abs((I('f1', -1) ^ I('g1', -1)))
    else:
        L('h1', xs)[(U('i1', 6) if b else o.m) % len(xs)] = O('j1', o).n = f2(U('k1', 1), I('l1', 1))
    d[U('m1', '')] = o.n = o.bump()
    print((not B('n1', True)), ((s + S('o1', 'a'))[:I('p1', 2)] * (f3(int(U('q1', True))) % 3)), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('r1', -3) | x) - {'a': I('s1', 2), 'b': I('t1', 1)}['b'])


def case2() -> int:
    x, y = -2, 2
    b = True
    s = 'a'
    xs = [1]
    d = {'a': 8, 'b': 5, 'q': 2}
    o = Box(7)
    print(U('a', 'a'), s.join([S('c', 'Q q') for q1 in L('b', [1, 6])[:3]]), end=" ")
    y = o.add(x)
    o.n += o.bump()
    for k2, v3 in list({S('e', 'Q q'): I('f', 2), s: I('g', 8)}.items()):
        print(k2, end=" ")
        o.n = U('h', 2)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ~{'a': I('i', 8), 'b': A('j', 8)}['a']


def case3() -> int:
    x, y = 4, 5
    b = False
    s = 'Q q'
    xs = [9, -1, -1]
    d = {'a': 8, 'b': 1, 'q': 8}
    o = Box(7)
    D('a', d)[repr(s)] = f2(I('b', -1), (I('c', 7) | I('d', 3)))
    s = S('e', 'żó')
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap(o.swap(o.n))


def case4() -> int:
    x, y = 9, 0
    b = True
    s = 'a'
    xs = [8, 6, -2]
    d = {'a': 0, 'b': 7, 'q': 6}
    o = Box(7)
    L('a', xs).insert(O('b', o).n, (I('c', 1) + I('d', 5)))
    d[S('e', '').replace(s, S('f', ''))] = int((L('g', [5]) != L('h', [7, 2, 1])))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('i', 9) // 3) + sum([q2 for q1 in range(I('j', 0), 4) for q2 in range(I('k', 1), 3)]))


def case5() -> int:
    x, y = 9, 2
    b = True
    s = 'żó'
    xs = [2, 9, -1, -2]
    d = {'a': 5, 'b': 5, 'q': 2}
    o = Box(7)
    O('a', o).m = O('b', o).n
    o.xs[I('c', -2)], y = ((I('d', 0) ^ A('e', 8)) if (S('f', '') != s) else o.add(A('g', -3))), (o.m ^ x)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': A('h', 0), 'b': int(B('i', False))}['a']


def case6() -> int:
    x, y = 5, 1
    b = True
    s = 'a'
    xs = [8, 1, -2, -1]
    d = {'a': 7, 'b': 5, 'q': 0}
    o = Box(7)
    for i1 in range(I('a', 0), 2):
        b = ((I('b', 2) * o.n % 101) != (A('c', 4) * o.n % 101))
        if (((o.xs if b else xs) != [I('g', 9) for q2 in range(I('d', 0), 3) for q3 in range(I('e', 0), 2) if B('f', False)]) if ((B('h', True) and B('i', True)) if (B('j', True) if b else B('k', True)) else (I('l', 4) <= I('m', 2))) else ((x if A('n', True) else I('o', -2)) >= (I('p', 4) + i1))):
            O('r', o).m -= (o.bump() if (B('x', True) if B('y', False) else B('z', False)) else int(B('a1', False)))
            b = bool(list(d.values()))
        elif ((A('b1', 3) not in o.xs) and B('c1', False)):
            xs += [o.m for q4 in o.xs[:3] if A('d1', [2])]
            print(([i1, sum([I('e1', -2) for q5 in xs[:3]])] < (o.xs or L('f1', [-2, 5]))), d.get(S('g1', 'z'), I('h1', -3)), end=" ")
        else:
            d[A('i1', (1, 2))] = sum([(i1 & o.m) for q6 in [-2, -2, 1]])
            O('l1', o).m += f2(A('j1', -2), A('k1', 3))
    b = ((x & I('m1', 1)) == len(S('n1', 'a')))
    if (U('o1', 'xyz')[I('p1', 8):] == s[I('q1', 2):]):
        xs = A('r1', [4]) or [0]
        O('s1', o).m = sum([I('v1', 6) for q7 in U('t1', [9, 0])[:3] if B('u1', True)])
    elif bool(sum([U('y1', 2) for q8 in range(I('w1', 1), 2) if B('x1', False)])):
        w9 = 0
        while w9 < 1 and (abs(I('z1', 4)) in list(L('a2', [7]))):
            w9 += 1
            xs = (L('b2', [1, 0, 0, 5]) if ((L('c2', [7, 8, 1]) != L('d2', [8, 8])) or (x not in U('e2', [0, 2]))) else list([total, A('f2', -3)])) or [0]
            D('g2', d)[(A('h2', 'a') if B('i2', False) else S('j2', 'Q q'))] = (-I('k2', 1) + {'a': o.m, 'b': I('l2', 9)}['a'])
    else:
        o.xs[I('m2', 0)] = A('n2', 1)
        w10 = 0
        while w10 < 3 and (min(I('o2', -1), I('p2', -2)) < abs(I('q2', 9))):
            w10 += 1
            x, d[(S('r2', 'Q q') if B('s2', True) else S('t2', 'xyz'))] = o.swap((I('u2', 1) | total)), f2(~I('v2', 7), o.swap(y))
            s += S('w2', 'żó').replace(s, S('x2', 'Q q'))[d.get(S('y2', 'z'), I('z2', 0)):]
    o.xs[I('a3', 1)] = O('b3', o).n
    o.n = O('c3', o).n = sum([{'a': I('d3', 5), 'b': U('e3', 0)}['a'] for q11 in range(3)])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs((I('f3', 9) - I('g3', 2)))


def case7() -> int:
    x, y = 7, 3
    b = True
    s = 'xyz'
    xs = [-1, 7, 6, 4]
    d = {'a': 1, 'b': 0, 'q': 4}
    o = Box(7)
    if bool(~(o.n - x)):
        for i1 in [3, 5, 6]:
            s += str((S('a', 'a') in {s: I('b', 5), S('c', 'a'): I('d', 6)}))
        s = str(B('e', False))[:f2(I('f', -1), I('g', -1))]
    (I('h', 2) * x % 101)
    if (b if b else B('i', True)):
        D('j', d)[repr(s)] = {'a': o.swap(I('k', -1)), 'b': f2(x, total)}['b']
        for i2 in range(2):
            L('l', xs)[(i2 if B('m', False) else o.m) % len(xs)], x = (I('n', 9) if B('o', True) else i2), f2(I('p', 4), I('q', 4))
            if (I('r', 3) not in A('s', [0, 2, -1])):
                continue
    elif ([U('t', -1), A('u', 1.5), o.n][A('v', 8) % 3] == len(xs)):
        L('w', xs)[(total - y) % len(xs)] = total
    for i3 in range(I('x', 1), 3):
        for i4 in [4, 6, -1, 2]:
            o.xs[I('y', 1)], o.n = ((I('z', 8) * I('a1', -2) % 101) * (I('b1', 3) & U('c1', 4)) % 101), A('d1', -3)
        x, O('e1', o).m = ((U('f1', -3) if B('g1', True) else I('h1', 3)) if (L('i1', [3, 1, 4]) < L('j1', [8, 4, 5])) else (A('k1', 6) or I('l1', 3))), I('m1', 5)
    s = U('n1', 'Q q')
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('o1', -3) // 2) if b else int(b))


def case8() -> int:
    x, y = -1, 1
    b = False
    s = 'xyz'
    xs = [9, 8, 0]
    d = {'a': 0, 'b': 8, 'q': 0}
    o = Box(7)
    o.xs[I('a', -1)] = O('b', o).m
    print((I('c', 0) != I('d', 3)), repr((x // 3)).replace(S('e', 'żó'), s), end=" ")
    o.n = (max(I('f', 1), I('g', 7)) * (x + I('h', 8)) % 101)
    xs = [(y & I('i', 8)), (total + y)] or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('j', -1)


def case9() -> int:
    x, y = 4, 1
    b = True
    s = 'a'
    xs = [0]
    d = {'a': 3, 'b': 6, 'q': 1}
    o = Box(7)
    y, L('a', xs)[(I('b', 7) + I('c', -2)) % len(xs)] = U('d', 1), min((I('e', -1) * y % 101), (I('f', 7) + I('g', 1)))
    y = ((x - total) - (o.n & I('h', -3)))
    w1 = 0
    while w1 < 1 and ((L('i', [2, 4, 3, 2]) and L('j', [4, 9, 6])) < o.xs):
        w1 += 1
        x, d[(S('k', 'b') if A('l', True) else U('m', 'b'))] = ~[I('n', 3), [x, I('o', 7), I('p', 5)][y % 3], [A('q', 7), U('r', [2]), o.m][I('s', -3) % 3]][sum([I('t', 0) for q2 in [7]]) % 3], min(I('u', 4), U('v', 6))
    for i3 in range(2):
        D('b1', d)[S('c1', 'a')] += (~i3 if (y != total) else I('d1', 9))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2([I('e1', 6), I('f1', 3), x][I('g1', -3) % 3], f2(o.n, I('h1', -2)))


def case10() -> int:
    x, y = 7, 5
    b = False
    s = 'żó'
    xs = [5, 8, 0, 2]
    d = {'a': 3, 'b': 0, 'q': 1}
    o = Box(7)
    for i1 in range(1):
        x, y = o.add(I('a', 1)), (I('b', -2) if A('c', True) else I('d', 4))
        if ((I('e', 4) + i1) <= I('f', 4)):
            return (I('g', 1) if B('h', False) else U('i', -1))
    d = {(s or A('j', 'a')): d.get(S('k', 'b'), I('l', 9)), repr(xs): y}
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('m', -2) ^ {'a': I('n', 3), 'b': I('o', 5)}['a'])


def case11() -> int:
    x, y = 8, 5
    b = True
    s = 'żó'
    xs = [-1, -2, -1]
    d = {'a': 3, 'b': 5, 'q': 8}
    o = Box(7)
    for i1 in (o.xs if b else L('a', [5, -1]))[:3]:
        if (i1 in L('b', [4, -1, 4, 3])):
            d = d
        elif (o.n in (xs + L('c', [2, 6]))):
            xs += ([total for q2 in range(3)] or [I('d', 7), U('e', -1)])
        else:
            d[(S('f', 'b') if b else A('g', 'xyz'))], o.xs[I('h', -2)] = (total - I('i', 8)), o.add(y)
        w3 = 0
        while w3 < 3 and ((I('j', 6) and i1) == sum([I('k', 7) for q4 in [-1] if b])):
            w3 += 1
            y += int((B('s', False) and B('t', True)))
    for i5 in xs[I('u', 6):][:3]:
        if (xs == xs):
            continue
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('v', 4)


def case12() -> int:
    x, y = 6, 3
    b = True
    s = ''
    xs = [-2, 0, 5]
    d = {'a': 5, 'b': 6, 'q': 0}
    o = Box(7)
    D('f', d)[S('g', 'a')] ^= {'a': O('h', o).m, 'b': sum([(I('j', 9) if B('k', True) else o.m) for q1 in range(I('i', 0), 4)])}['b']
    print(((U('l', 0) not in L('m', [3, -2])) if (f2(x, I('n', 1)) > [A('o', 9), x, A('p', 5)][x % 3]) else (list(d.values()) == (o.xs and L('q', [2, 8, 5])))), str(L('r', [8])).replace(S('s', 'xyz'), S('t', 'b')), end=" ")
    O('u', o).n = x
    d = {S('v', 'Q q'): ((I('w', 6) - A('x', -3)) * (I('y', 5) & I('z', 6)) % 101), s: [o.bump(), len(xs), -A('a1', [2])][[A('b1', 2), I('c1', -1), o.n][I('d1', 9) % 3] % 3]}
    y, o.xs[I('e1', -1)] = O('f1', o).n, f3()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('g1', 'z'), (I('h1', 0) | y))


def case13() -> int:
    x, y = 2, 3
    b = False
    s = 'Q q'
    xs = [5, 8, 3]
    d = {'a': 6, 'b': 8, 'q': 1}
    o = Box(7)
    if U('a', True):
        w1 = 0
        while w1 < 3 and (list(L('b', [7, 2, 7, -1])) != [I('d', -2) for q2 in L('c', [8, 6, 4])[:3] if b]):
            w1 += 1
            D('j', d)[S('k', 'a')] += ((o.m or A('l', 8)) * (I('m', 1) & x) % 101)
            xs.append(f3({'a': (I('n', 0) or I('o', -3)), 'b': (I('p', 1) if U('q', False) else I('r', 9))}['b']))
    else:
        D('s', d)[(s if U('t', True) else s)] = ({'a': U('u', 7), 'b': I('v', 0)}['b'] + A('w', 3))
        if (I('x', 3) > x):
            d[A('y', 'b')[I('z', 7):U('a1', 2)]] = I('b1', 3)
            b = (I('c1', -2) in o.xs)
        elif ((B('d1', False) and B('e1', False)) and (not B('f1', True))):
            L('g1', xs)[(I('h1', 0) and I('i1', 0)) % len(xs)], y = (sum([I('l1', 4) for q3 in L('j1', [2])[:3] if A('k1', True)]) ^ +I('m1', 7)), (O('n1', o).m * I('o1', 2) % 101)
        else:
            o.m += len(s)
    O('r1', o).m += [x, A('x1', 4), x][I('y1', 0) % 3]
    o.xs[-1] += o.bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (x or len(L('a2', [5])))


def case14() -> int:
    x, y = 8, 0
    b = True
    s = 'Q q'
    xs = [8, 1, 7]
    d = {'a': 6, 'b': 8, 'q': 8}
    o = Box(7)
    o.n = U('a', 9)
    for i1 in range(I('b', 1), 4):
        if B('c', True):
            continue
        xs += (list(A('d', [2])) + L('e', [5]))
    print((b and b), str(o.swap((I('f', 3) & I('g', 7)))), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return total


def case15() -> int:
    x, y = 3, 2
    b = False
    s = ''
    xs = [1, 3]
    d = {'a': 1, 'b': 0, 'q': 7}
    o = Box(7)
    O('a', o).n += f3()
    xs.append([-A('h', 7), len(s), (U('i', 3) // -4)][(I('j', 3) + I('k', 8)) % 3])
    o.xs[-1] += (A('l', 5) and I('m', 2))
    s += ((S('o', 'xyz') * (I('p', 5) % 3)) * (f3(x) % 3))
    if ((o.n in L('q', [-2])) or A('r', True)):
        for k2, v3 in list({S('t', 'a'): I('u', 2) for q1 in L('s', [3, -1, 4, 6])[:3]}.items()):
            print(k2, end=" ")
            D('v', d)[s] = int((I('w', 8) <= v3))
            L('x', xs)[(I('y', -2) - I('z', 7)) % len(xs)] = D('a1', d)[S('b1', 'a').replace(s, S('c1', 'a'))] = (I('d1', 5) + I('e1', -2))
    elif ((I('f1', 1) | U('g1', 9)) > (y + I('h1', 6))):
        L('i1', xs).insert((I('j1', 6) * A('k1', 8) % 101), O('l1', o).m)
        d = D('m1', {'a': 7, 'c': 1})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ({'a': I('n1', -1), 'b': y}['b'] - (I('o1', 7) & I('p1', 4)))


def case16() -> int:
    x, y = 7, 2
    b = True
    s = 'b'
    xs = [2, 2]
    d = {'a': 4, 'b': 3, 'q': 1}
    o = Box(7)
    d = {S('a', 'żó'): sum([I('d', 1) for q1 in range(I('b', 0), 3) if U('c', False)]), str(D('e', {'a': 3, 'c': 4})): O('f', o).m}
    D('g', d)[s], d[(S('h', 'a') + s)] = f3(len((D('i', {'a': 4, 'c': 8}) | U('j', {'a': 8, 'b': 1})))), (U('k', {'a': 1}) - o.bump())
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return U('l', -1)


def case17() -> int:
    x, y = 6, 3
    b = True
    s = ''
    xs = [1]
    d = {'a': 4, 'b': 7, 'q': 1}
    o = Box(7)
    if bool(L('a', [4, 9])):
        D('g', d)[S('h', 'a')] -= I('i', -1)
    d['q'] += (I('j', -3) + I('k', 1))
    O('m', o).m = y = [f2(x, I('n', 4)), (I('o', 9) * A('p', 9) % 101), [o.m, x, I('q', 0)][x % 3]][f2(I('r', 6), U('s', -2)) % 3]
    xs += [q1 for q1 in [7]]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('t', 7) + I('u', 0)) ^ O('v', o).m)


def case18() -> int:
    x, y = 1, 3
    b = True
    s = ''
    xs = [8, 5, 9]
    d = {'a': 1, 'b': 3, 'q': 1}
    o = Box(7)
    xs = [U('c', [2]) for q1 in [9] for q2 in L('a', [7])[:3] if B('b', True)] or [0]
    for i3 in range(2):
        for k4, v5 in list({S('d', 'Q q'): I('e', 5), S('f', 'żó'): I('g', 9)}.items()):
            print(k4, end=" ")
            print((O('h', o).bump() + o.bump()), S('i', 'żó'), end=" ")
        xs += (U('j', [2])[U('k', 6):i3] if (I('l', 7) > U('m', 9)) else xs)
    print(B('n', False), U('o', 4), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return len((s and s))


def case19() -> int:
    x, y = 5, 1
    b = True
    s = 'żó'
    xs = [-2]
    d = {'a': 7, 'b': 6, 'q': 7}
    o = Box(7)
    o.n -= O('h', o).bump()
    O('i', o).n, d[s] = O('j', o).bump(), (U('k', 2) + I('l', 1))
    L('p', o.xs)[I('q', 0)] -= (O('t', o).m % 3)
    o.m += o.m
    if ((S('v', 'b') + s) < str(b)):
        if ({'a': y, 'b': I('w', 5)}['b'] not in list(d.values())):
            if (not (not B('x', True))):
                return (o.m - I('y', -1))
            D('z', d)[S('a1', 'xyz').join([s for q1 in range(I('b1', 0), 3)])] = f3(-o.n)
        o.n, y = ((I('c1', -3) * I('d1', 5) % 101) - sum([I('g1', 9) for q2 in range(I('e1', 0), 2) if B('f1', True)])), f3()
    elif b:
        for k3, v4 in list(D('h1', {'a': 8, 'c': 0}).items()):
            print(k3, end=" ")
            xs.append(I('i1', 1))
            x += (O('q1', o).n if B('r1', False) else (I('s1', 3) & v4))
    else:
        L('t1', xs)[(I('u1', 5) and x) % len(xs)] = o.n = [{'a': [o.m, o.n, I('v1', 4)][I('w1', 6) % 3], 'b': [x, U('x1', 1), U('y1', -2)][I('z1', -3) % 3]}['b'], O('a2', o).m, +d.get(S('b2', 'b'), I('c2', 7))][o.swap((x & I('d2', 4))) % 3]
        w5 = 0
        while w5 < 2 and B('e2', False):
            w5 += 1
            O('g2', o).m += f3(o.swap(I('m2', 7)))
            xs.append(((I('n2', 1) - I('o2', -1)) * x % 101))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ({'a': I('p2', 6), 'b': total}['a'] // 5)


def case20() -> int:
    x, y = -1, 0
    b = False
    s = 'a'
    xs = [0, 9]
    d = {'a': 7, 'b': 6, 'q': 8}
    o = Box(7)
    o.xs[I('a', 0)] = {'a': U('b', 5), 'b': I('c', 6)}['b']
    print(S('d', 'a'), (I('e', -2) if B('f', True) else o.swap(I('g', 6))), end=" ")
    for i1 in (L('h', [0, 5]) or L('i', [7]))[:3]:
        if (B('j', True) or A('k', False)):
            if (f2(I('l', 1), I('m', 5)) not in sorted(xs)):
                return (o.m * i1 % 101)
        else:
            o.n += O('u', o).n
    O('v', o).n, o.xs[I('w', -3)] = ((I('x', 5) - total) * (A('y', 0) * I('z', 6) % 101) % 101), o.add(I('a1', -2))
    d[s[:]], O('b1', o).n = [(I('c1', 5) * I('d1', -1) % 101), O('e1', o).m, (U('f1', -3) and U('g1', 0))][f2(A('h1', -1), total) % 3], ((x if B('i1', False) else I('j1', -2)) - (A('k1', 3) and o.m))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3()


def case21() -> int:
    x, y = 8, 3
    b = False
    s = 'żó'
    xs = [7, -2]
    d = {'a': 2, 'b': 4, 'q': 7}
    o = Box(7)
    xs[I('c', 0)] -= ((o.n | o.n) + I('h', 7))
    o.xs[I('i', 0)] = len(str(U('j', {'a': 8, 'b': 6})))
    I('k', 2)
    if B('l', False):
        s += (str(d) if (A('m', 5) not in L('n', [3, 9, 0, 8])) else str(A('o', False)))[[o.n, I('p', 8), U('q', -1)][I('r', -1) % 3]:]
    elif bool([I('s', -1), I('t', -3)]):
        for i1 in L('u', [6, 7, -2, 7])[:3]:
            d = D('v', {'a': 4, 'c': 5})
            if (B('w', False) if B('x', True) else B('y', True)):
                continue
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(d.get(S('z', 'a'), I('a1', 6)), f2(y, o.m))


def case22() -> int:
    x, y = -3, 0
    b = False
    s = ''
    xs = [1]
    d = {'a': 1, 'b': 2, 'q': 6}
    o = Box(7)
    for i1 in [1, 1, 0]:
        s = S('a', 'a')
    d[U('b', 'a')], L('c', xs)[(U('d', 2) + I('e', 4)) % len(xs)] = O('f', o).bump(), f2(I('g', 8), I('h', -2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs(A('i', -3))


def case23() -> int:
    x, y = -1, 5
    b = False
    s = 'Q q'
    xs = [3, 6, 3]
    d = {'a': 6, 'b': 4, 'q': 7}
    o = Box(7)
    if (s.upper() in s):
        return f2(I('a', 0), x)
    for i1 in range(I('b', 0), 3):
        for k2, v3 in list(D('c', {'a': 1, 'c': 7}).items()):
            print(k2, end=" ")
            o.n += (i1 * I('d', 3) % 101)
    w4 = 0
    while w4 < 2 and ((S('f', 'b') and S('g', 'a')) == (s if B('h', True) else S('i', ''))):
        w4 += 1
        L('j', xs).insert((I('k', 9) if b else I('l', -2)), (y + I('m', 7)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return sum([(I('o', 8) and o.m) for q5 in [I('n', 7), x][:3] for q6 in range(1)])


def case24() -> int:
    x, y = -2, 3
    b = True
    s = ''
    xs = [-2]
    d = {'a': 6, 'b': 7, 'q': 3}
    o = Box(7)
    x += (I('a', 0) - I('b', 7))
    D('d', d)[S('e', 'a')] = max(I('f', -2), ~(A('g', 7) & I('h', -1)))
    s += (S('i', 'żó').upper() + A('j', 'xyz'))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return max(o.n, (x or o.n))


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
