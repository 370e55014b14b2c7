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
    x, y = 6, 5
    b = False
    s = 'żó'
    xs = [9, 6, 8]
    d = {'a': 3, 'b': 2, 'q': 7}
    o = Box(7)
    if B('a', True):
        if (~f2(y, x) >= o.add(sum([I('b', 7) for q1 in [-2, 3]]))):
            x += min(I('c', -2), I('d', 3))
            L('f', xs)[(I('g', 3) + I('h', 3)) % len(xs)] = y = ((I('i', -2) - I('j', 4)) - (total + o.n))
        elif ((I('k', -2) or I('l', -3)) < f3()):
            y ^= int((I('t', -1) not in L('u', [0, 8, 6])))
            d[s.join([S('v', 'xyz') for q2 in [3]])] = (f2(I('w', 0), f2(o.m, I('x', 5))) * (I('y', -3) - x) % 101)
        else:
            d[repr(I('z', 3))] = {'a': (I('a1', 2) if b else y), 'b': [I('b1', -1), x, I('c1', 7)][o.n % 3]}['b']
            y = O('d1', o).bump()
    else:
        D('j1', d)[S('k1', 'a')] ^= (total and I('l1', 0))
        o.xs[-1] += grow()
    xs = L('n1', [9, 0, 5]) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ~(I('o1', 1) and total)


def case1() -> int:
    x, y = 4, 2
    b = False
    s = ''
    xs = [-1, 3, 3, 5]
    d = {'a': 0, 'b': 1, 'q': 6}
    o = Box(7)
    for i1 in list(L('a', [0]))[:3]:
        w2 = 0
        while w2 < 2 and B('b', True):
            w2 += 1
            b = bool((s + S('c', '')))
        xs += o.xs
    s = str(o.xs)
    d = {S('d', 'b'): I('e', 9), s: I('f', -3)}
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f2(x, I('g', 5)) if bool(L('h', [5])) else f2(I('i', 3), o.n))


def case2() -> int:
    x, y = 6, 5
    b = False
    s = 'a'
    xs = [8, 2]
    d = {'a': 2, 'b': 0, 'q': 4}
    o = Box(7)
    if (f3(I('a', 5)) < f2(total, y)):
        return f3(total)
    for i1 in range(I('b', 0), 4):
        print(str(((I('c', 0) & 1023) << (o.m & 3))), ([i1, I('d', -1), I('e', 2)][y % 3] and (x | I('f', 5))), end=" ")
        xs[I('i', 0)] += f3((i1 if (not B('n', True)) else (I('o', 3) ^ I('p', 9))))
    print(list(L('q', [9])[:I('r', -2)]), f2(I('s', 2), I('t', 1)), end=" ")
    xs[I('w', 0)] += I('b1', 8)
    O('d1', o).m -= f3()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f3() ^ I('j1', -2))


def case3() -> int:
    x, y = 7, 3
    b = False
    s = 'a'
    xs = [4, -1, 2]
    d = {'a': 5, 'b': 1, 'q': 1}
    o = Box(7)
    (o.m if B('a', True) else I('b', -1))
    s += str((not B('c', True)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return +I('d', 0)


def case4() -> int:
    x, y = 2, 5
    b = False
    s = ''
    xs = [7, 6]
    d = {'a': 5, 'b': 3, 'q': 8}
    o = Box(7)
    for i1 in (L('a', [7]) and L('b', [-1, 9, 8, 7]))[:3]:
        w2 = 0
        while w2 < 3 and (S('c', 'Q q') < (S('d', 'b') if B('e', False) else S('f', 'a'))):
            w2 += 1
            ((((I('g', 0) & 1023) >> (I('h', -3) & 3)) + sum([q3 for q3 in range(I('i', 0), 4) for q4 in range(I('j', 1), 3)])) * f3((I('k', 6) or I('l', -2))) % 101)
        if ((I('m', -2) if B('n', False) else I('o', 6)) <= f3(I('p', 0))):
            o.m += d.get(S('q', 'b'), o.n)
            if (b and b):
                continue
    x = (-I('s', 7) + grow())
    if (S('t', 'z') in {s: I('v', 5) for q5 in range(I('u', 1), 3) for q6 in [1, 9, 2]}):
        for i7 in list(L('w', [-1, 8]))[:3]:
            D('x', d)[S('y', 'b')] = ([I('z', 0), I('a1', 0), I('b1', 5)][I('c1', 2) % 3] - {'a': I('d1', 5), 'b': I('e1', 2)}['a'])
            o.n += o.swap(o.n)
    else:
        D('l1', d)[S('m1', 'a')] -= I('n1', 7)
    D('o1', d)[s] = o.n
    o.xs[-1] += min(I('p1', 6), I('q1', 9))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (O('s1', o).m if (S('t1', 'żó') == S('u1', 'b')) else (I('v1', 7) + o.n))


def case5() -> int:
    x, y = 8, 3
    b = True
    s = 'b'
    xs = [2, 2]
    d = {'a': 4, 'b': 1, 'q': 7}
    o = Box(7)
    d[(s * (I('a', 1) % 3))] = abs((I('b', 9) - I('c', -2)))
    if ((S('d', 'a') in D('e', {'a': 3, 'c': 4})) or (B('f', False) if b else B('g', True))):
        s += (S('h', '') + S('i', 'Q q'))[f3():[I('j', -1), o.m, I('k', 9)][x % 3]]
        for k3, v4 in list({s: q2 for q1 in [4, 6] for q2 in L('l', [-1, 4, -2])[:3]}.items()):
            print(k3, end=" ")
            print(sorted(list(L('m', [-1, 0, -1, -2]))), x, end=" ")
            xs.append(({'a': f2(v4, I('n', -3)), 'b': (I('o', 6) if b else I('p', 3))}['a'] | abs(((I('q', -3) & 1023) << (v4 & 3)))))
    elif (S('r', '') != S('s', 'xyz')):
        for i5 in range(3):
            s = (S('t', 'żó') or S('u', 'xyz'))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(len(L('v', [-1, 4, -1, 9])), f3(I('w', 9)))


def case6() -> int:
    x, y = -1, 4
    b = True
    s = 'a'
    xs = [-1, 6, 6]
    d = {'a': 4, 'b': 3, 'q': 3}
    o = Box(7)
    o.n = o.xs[I('a', -3)] = (I('b', 8) - o.m)
    d['q'] += ((I('c', 6) & 1023) << (total & 3))
    if (not (total >= o.n)):
        o.xs[I('e', -2)] = f2(I('f', -3), I('g', 6))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((o.m * x % 101) * f3() % 101)


def case7() -> int:
    x, y = 4, 1
    b = False
    s = 'Q q'
    xs = [7, 5, 6]
    d = {'a': 3, 'b': 8, 'q': 2}
    o = Box(7)
    L('a', xs)[o.add(I('b', 0)) % len(xs)] = o.n = (I('c', -1) - y)
    d = {S('e', '').strip(): o.m for q1 in range(I('d', 1), 3)}
    if (((o.m - I('f', 3)) <= (I('g', 8) and I('h', 7))) or ([I('i', 7) for q2 in range(3) if b] == list(L('j', [0, 2])))):
        for k3, v4 in list(dict(D('k', {'a': 1, 'c': 7})).items()):
            print(k3, end=" ")
            y = [v4, [I('l', 7), I('m', 2), I('n', 3)][v4 % 3], abs(I('o', 1))][(I('p', -2) * I('q', 7) % 101) % 3]
    elif bool((I('r', 8) if b else I('s', 3))):
        for k5, v6 in list(D('t', {'a': 3, 'c': 2}).items()):
            print(k5, end=" ")
            o.xs[I('u', -2)] = f3(I('v', -1))
        print(min({'a': I('w', 4), 'b': I('x', 8)}['a'], (I('y', 4) | I('z', 4))), ~I('a1', -1), end=" ")
    for k7, v8 in list((D('b1', {'a': 3, 'c': 7}) | d).items()):
        print(k7, end=" ")
        O('c1', o).n |= {'a': I('j1', -1), 'b': v8}['a']
    {'a': I('k1', -2), 'b': I('l1', 4)}['b']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case8() -> int:
    x, y = 7, 4
    b = False
    s = 'Q q'
    xs = [-2, 2]
    d = {'a': 0, 'b': 4, 'q': 6}
    o = Box(7)
    s = (s or S('a', 'b'))
    y = grow()
    xs.append(sum([len(D('d', {'a': 4, 'c': 8})) for q1 in range(2) if (B('b', True) and B('c', False))]))
    O('e', o).n, d[(S('f', '') if B('g', True) else S('h', ''))] = (I('i', 1) if b else I('j', 9)), (o.add(I('k', 4)) // 5)
    for i2 in [4, 3, 5]:
        s += str((S('l', 'a') in {s: I('m', 6), S('n', 'Q q'): I('o', 0)}))
        x += grow()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (+I('q', 3) ^ int(B('r', True)))


def case9() -> int:
    x, y = 9, 3
    b = False
    s = 'xyz'
    xs = [8]
    d = {'a': 2, 'b': 1, 'q': 7}
    o = Box(7)
    (I('a', 9) * I('b', -1) % 101)
    xs = [I('c', 0), x] or [0]
    x = o.swap((total | I('d', 4)))
    D('j', d)[S('k', 'a')] += (sum([q1 for q1 in xs[:3] for q2 in [2, 2]]) & f3(total, I('l', 1)))
    for i3 in [8, 9, 4]:
        if ([I('n', -1) for q5 in [I('m', 6) for q4 in [9, 3, 5]][:3] if (x in xs)] == [total for q6 in [2, 0, 8, -1] for q7 in range(1) if B('o', True)][(I('p', -2) if b else x):]):
            b = (L('q', [0, 0]) == xs)
            s += (S('r', 'a').replace(s, S('s', '')) * (o.bump() % 3))[O('t', o).n:(I('u', -1) | I('v', 1))]
        elif (int(B('w', True)) >= o.add(i3)):
            O('x', o).m += abs(o.m)
            print((len(D('y', {'a': 4, 'c': 1})) - len(S('z', 'b'))), S('a1', ''), end=" ")
        if (B('b1', True) and B('c1', False)):
            break
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('d1', 8) * I('e1', 3) % 101) if B('f1', False) else o.add(I('g1', -2)))


def case10() -> int:
    x, y = 7, 4
    b = True
    s = 'żó'
    xs = [3, 3, -1]
    d = {'a': 0, 'b': 6, 'q': 7}
    o = Box(7)
    s = S('a', '')
    xs = (L('b', [1, -2, 1]) + xs) or [0]
    o.n = o.bump()
    abs((I('c', -3) & (x // 3)))
    o.xs[-1] += o.add(I('d', 2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.bump() if (I('f', 3) > I('g', 5)) else (I('h', 5) & I('i', -1)))


def case11() -> int:
    x, y = 5, 3
    b = False
    s = 'żó'
    xs = [6]
    d = {'a': 0, 'b': 0, 'q': 8}
    o = Box(7)
    if (len(L('a', [2, 6, 7, 7])) <= y):
        return len(S('b', 'Q q'))
    w1 = 0
    while w1 < 1 and b:
        w1 += 1
        min((I('c', -2) * y % 101), I('d', 1))
    for k2, v3 in list(d.items()):
        print(k2, end=" ")
        s = (S('e', 'xyz') * ((x % 2) % 3))
        print(((v3 + (I('f', 3) // 3)) or {'a': o.swap(v3), 'b': (I('g', 7) if B('h', True) else I('i', 1))}['b']), s, end=" ")
    b = (S('j', 'z') in d)
    d['q'] += d.get(S('k', 'b'), y)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (min(I('m', 8), I('n', 1)) - (I('o', 3) if B('p', False) else I('q', 4)))


def case12() -> int:
    x, y = 9, 4
    b = True
    s = ''
    xs = [9, 4, 3]
    d = {'a': 3, 'b': 5, 'q': 1}
    o = Box(7)
    y = (((I('a', -1) & 1023) << (total & 3)) % 5)
    y = ((I('b', 5) | total) // 2)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return grow()


def case13() -> int:
    x, y = -3, 4
    b = True
    s = 'a'
    xs = [9, 6]
    d = {'a': 6, 'b': 0, 'q': 2}
    o = Box(7)
    o.xs[I('a', 0)] = o.add(o.bump())
    if (not (S('b', '') < S('c', 'b'))):
        print([I('d', 8), I('e', 3)], (S('f', 'xyz') or (S('g', 'xyz') + s)), end=" ")
    xs += [I('h', 8) for q1 in [3, 1] if (y != total)]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return sum([(I('k', 9) + I('l', 3)) for q2 in L('i', [6, 9, 3, 3])[:I('j', 1)][:3] for q3 in [2, 2]])


def case14() -> int:
    x, y = 5, 5
    b = False
    s = 'b'
    xs = [-2]
    d = {'a': 1, 'b': 4, 'q': 2}
    o = Box(7)
    x = ((I('a', -2) - I('b', -1)) and (I('c', 0) * I('d', 2) % 101))
    if B('e', True):
        print(list([o.n, I('f', 4)]), (s.replace(S('g', 'b'), str(B('h', True))) + S('i', 'żó').replace(s, S('j', 'xyz')).title()), end=" ")
    else:
        O('k', o).n, D('l', d)[s] = (I('m', 3) + I('n', 9)), [I('o', -2), (y + I('p', 8)), (I('q', 7) - o.n)][o.bump() % 3]
    o.m += I('r', 8)
    y = d[(S('t', 'Q q') + s)] = (I('u', 0) * y % 101)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case15() -> int:
    x, y = 3, 5
    b = True
    s = ''
    xs = [1, 6]
    d = {'a': 2, 'b': 7, 'q': 1}
    o = Box(7)
    for i1 in range(I('a', 1), 2):
        if B('b', False):
            d[s.title()] = -(((I('c', -2) - I('d', 3)) & 1023) << (grow() & 3))
    O('e', o).n -= len((L('l', [1]) or L('m', [2])))
    if B('n', True):
        y |= (I('v', 3) * o.add(I('w', 2)) % 101)
    elif (f2(I('x', 0), I('y', 9)) >= o.bump()):
        for i2 in [0, 3, 6, 2]:
            o.n ^= I('g1', 3)
            if (-I('h1', 0) <= f3(I('i1', 6), I('j1', 6))):
                return f3()
        L('k1', xs).insert((I('l1', 0) if B('m1', True) else I('n1', 7)), (y if B('o1', False) else o.n))
    y = [o.m, sum([I('r1', 6) for q3 in range(I('p1', 1), 2) for q4 in o.xs[:3] if B('q1', False)]), (I('s1', -3) and y)][o.bump() % 3]
    s += (S('t1', 'b') * (I('u1', 5) % 3))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('v1', 6) & I('w1', -1)) & f3(I('x1', 3), I('y1', 7)))


def case16() -> int:
    x, y = 9, 5
    b = False
    s = 'xyz'
    xs = [8, 5, 4, 6]
    d = {'a': 6, 'b': 6, 'q': 0}
    o = Box(7)
    O('a', o).n = int((I('b', -3) > I('c', 4)))
    O('d', o).n = [(I('e', 1) or I('f', 3)), (I('g', 3) ^ x), f2(o.n, I('h', 5))][(total ^ o.m) % 3]
    if ((not (I('i', 8) != I('j', -2))) if (str(L('k', [1, 8, 4])) == str(B('l', False))) else (f2(y, x) < I('m', 2))):
        if ((int(B('n', True)) in [I('o', 3), I('p', -2)]) and (x not in L('q', [1, 6, -2])[:I('r', 7)])):
            y = len([o.n, I('s', 1)])
            s = S('t', 'żó').strip()
        elif B('u', False):
            y = len(s)
            xs.append(min((o.swap(x) & (I('v', 6) - I('w', -2))), ((I('x', 3) if B('y', True) else I('z', 8)) - grow())))
    elif bool(((x & 1023) << (total & 3))):
        (len({S('c1', 'xyz'): I('d1', 7) for q1 in range(2) for q2 in range(I('a1', 1), 4) if B('b1', True)}) or [f2(I('e1', 0), o.m), int(b), I('f1', -2)][{'a': I('g1', 4), 'b': I('h1', 3)}['b'] % 3])
        O('i1', o).m, d[S('j1', 'a')[I('k1', 1):x]] = (sum([I('l1', 0) for q3 in range(3)]) ^ (I('m1', -3) and I('n1', 2))), ((I('o1', 6) + I('p1', 1)) if bool(L('q1', [5, 4])) else I('r1', 3))
    else:
        for i4 in range(1):
            s = (s if B('s1', False) else S('t1', 'b')).title()
        for i5 in range(1):
            y = I('u1', 4)
            d[(S('v1', 'żó') or S('w1', 'Q q'))] = L('x1', xs)[len(D('y1', {'a': 0, 'c': 2})) % len(xs)] = ((f3(I('z1', 4)) and o.n) and I('a2', 5))
    b = (I('b2', 6) in o.xs)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return int((I('c2', 3) != I('d2', 7)))


def case17() -> int:
    x, y = 2, 2
    b = False
    s = 'b'
    xs = [5, 7, 6]
    d = {'a': 4, 'b': 0, 'q': 3}
    o = Box(7)
    L('a', xs).insert({'a': total, 'b': I('b', 7)}['b'], (I('c', 2) - I('d', 3)))
    print(list([[x, I('e', 8), I('f', 9)][I('g', 8) % 3], +I('h', 3)]), (grow() * -I('i', 5) % 101), end=" ")
    d[repr(L('j', [1, 7]))], D('k', d)[S('l', 'xyz')] = [x, I('m', -1), I('n', 2)][I('o', -2) % 3], (grow() % 5)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case18() -> int:
    x, y = 5, 2
    b = False
    s = ''
    xs = [6, 2]
    d = {'a': 7, 'b': 2, 'q': 5}
    o = Box(7)
    for i1 in range(I('a', 1), 3):
        xs.append([I('b', 9), I('c', 4), I('d', -3)][I('e', 9) % 3])
        for i2 in [2, 9]:
            x -= +I('m', 7)
            y = int((B('n', False) or B('o', True)))
    y, O('p', o).m = o.swap(I('q', 6)), (o.n or o.n)
    o.xs[I('r', -1)] = (f2(I('s', 4), I('t', 8)) if (s == S('u', 'b')) else -o.m)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((x or I('v', 9)) * f2(I('w', 3), I('x', -1)) % 101)


def case19() -> int:
    x, y = 9, 0
    b = False
    s = 'Q q'
    xs = [6, 2]
    d = {'a': 0, 'b': 8, 'q': 0}
    o = Box(7)
    print(D('a', {'a': 4, 'c': 2}), (S('b', 'a') if (B('c', False) if b else B('d', False)) else S('e', 'xyz')[I('f', -2):I('g', 5)]), end=" ")
    xs.append(((I('h', 6) if B('i', False) else I('j', 9)) if (B('k', True) if B('l', True) else B('m', True)) else (I('n', -3) * I('o', -2) % 101)))
    print(o.bump(), (S('p', 'a') + S('q', 'b')), end=" ")
    y = x
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (abs(I('r', -1)) if (b and B('s', False)) else grow())


def case20() -> int:
    x, y = 0, 3
    b = True
    s = 'żó'
    xs = [3, 7, -2, 2]
    d = {'a': 2, 'b': 0, 'q': 0}
    o = Box(7)
    w1 = 0
    while w1 < 2 and ([x, o.n] != L('a', [-1, 1])):
        w1 += 1
        print(((x >= I('b', -1)) and B('c', False)), ({'a': x, 'b': I('d', -1)}['a'] and (I('e', 9) % -4)), end=" ")
    y = O('f', o).n
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((x - I('g', 3)) & abs(I('h', 3)))


def case21() -> int:
    x, y = 7, 4
    b = True
    s = 'a'
    xs = [4, 8, 6]
    d = {'a': 5, 'b': 7, 'q': 2}
    o = Box(7)
    for i3 in [q2 for q1 in range(3) for q2 in L('a', [0, -1, 1])[:3] if b][:3]:
        o.add((I('b', 1) % -4))
    x |= (O('j', o).m * I('k', 0) % 101)
    y = I('l', 4)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case22() -> int:
    x, y = 1, 2
    b = False
    s = 'żó'
    xs = [4]
    d = {'a': 2, 'b': 2, 'q': 3}
    o = Box(7)
    for k1, v2 in list(D('a', {'a': 4, 'c': 6}).items()):
        print(k1, end=" ")
        D('b', d)[s], d[(S('c', 'b') or S('d', ''))] = f3(len((D('e', {'a': 3, 'c': 4}) | D('f', {'a': 5, 'c': 1})))), f2(f3(), d.get(S('g', 'a'), x))
    x = I('h', -2)
    for i3 in [5, -2, -2]:
        for i4 in xs[:3]:
            o.n += f3(o.n, total)
    D('o', d)[S('p', 'a')] -= I('q', 6)
    for i6 in [I('s', 3) for q5 in range(I('r', 0), 3) if b][:3]:
        print(S('t', ''), f2(total, f2(I('u', 2), I('v', 9))), end=" ")
        O('w', o).m = [(I('x', -3) | I('y', 6)), (o.m * I('z', 5) % 101), [I('a1', -3), I('b1', 4), x][I('c1', 8) % 3]][(I('d1', 6) & I('e1', 0)) % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((y - I('f1', 7)) * ((I('g1', 3) & 1023) << (I('h1', 6) & 3)) % 101)


def case23() -> int:
    x, y = 3, 2
    b = True
    s = 'a'
    xs = [5, 8, 5, 9]
    d = {'a': 1, 'b': 3, 'q': 1}
    o = Box(7)
    xs = [x for q1 in [9] for q2 in L('a', [2, 7, 0, 5])[:3]] or [0]
    x = f2((y % -4), f2(I('b', 8), I('c', 6)))
    s += ((S('d', 'Q q') and s) if (x >= o.m) else (S('e', '') + S('f', 'żó'))).upper()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return grow()


def case24() -> int:
    x, y = 4, 2
    b = True
    s = 'żó'
    xs = [5]
    d = {'a': 7, 'b': 4, 'q': 3}
    o = Box(7)
    D('a', d)[(S('b', 'Q q') or s)] = (((I('c', 7) & 1023) >> (I('d', -2) & 3)) - o.add(y))
    o.n += [I('e', 3), o.n, I('f', 1)][total % 3]
    o.n = f2(I('h', 1), I('i', -2))
    s = s
    D('j', d)[S('k', 'żó').replace(s, S('l', 'b'))] = I('m', 9)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return grow()


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
