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
    x, y = 8, 0
    b = True
    s = 'b'
    xs = [3, 6, 5]
    d = {'a': 8, 'b': 8, 'q': 7}
    o = Box(7)
    b = (not b)
    for i1 in range(I('a', 1), 2):
        d[s] = D('b', d)[(s * (U('c', 1) % 3))] = -(x or A('d', 4))
    if (not (L('e', [1]) != o.xs)):
        if (B('f', True) or B('g', False)):
            xs += [o.m, I('h', 6)]
            print(B('i', False), (s + U('j', 'Q q')), end=" ")
        else:
            b = ((I('k', -1) == total) or A('l', True))
        xs += xs
    elif (b or (B('m', True) or U('n', True))):
        y ^= int(B('v', True))
    else:
        print((A('w', 'żó') if U('x', True) else S('y', 'żó')), o.bump(), end=" ")
    w2 = 0
    while w2 < 2 and (min(I('z', 2), I('a1', 7)) > (A('b1', 9) if b else o.m)):
        w2 += 1
        for k3, v4 in list(D('c1', {'a': 8, 'c': 2}).items()):
            print(k3, end=" ")
            print(list([I('d1', 7), I('e1', 5)]), (S('f1', 'b').join([S('h1', 'Q q') for q5 in [4, 4, 8, 9] for q6 in range(I('g1', 1), 2) if b])[(x - I('i1', 9)):(o.m - U('j1', 2))] if (b and B('k1', False)) else repr(f3(v4))), end=" ")
        print(o.xs, (U('l1', 'Q q') + S('m1', '')), end=" ")
    if ((not A('n1', True)) if (S('o1', 'Q q') in S('p1', 'Q q')) else (U('q1', True) if B('r1', True) else B('s1', True))):
        print(B('t1', False), len(str(D('u1', {'a': 0, 'c': 1}))), end=" ")
        for k7, v8 in list({S('v1', 'żó'): I('w1', -2), S('x1', 'xyz'): A('y1', 5)}.items()):
            print(k7, end=" ")
            d[s] = (+abs(v8) * f2(O('z1', o).n, min(U('a2', 5), A('b2', 1))) % 101)
            o.xs[I('c2', 0)] = int(B('d2', True))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (int(b) if (I('e2', 1) <= A('f2', [2])) else (o.m - I('g2', 8)))


def case1() -> int:
    x, y = 7, 0
    b = False
    s = 'xyz'
    xs = [4, 3, 3, 1]
    d = {'a': 5, 'b': 6, 'q': 3}
    o = Box(7)
    for k1, v2 in list({S('a', 'żó'): I('b', 9), U('c', 'xyz'): o.n}.items()):
        print(k1, end=" ")
        D('d', d)[(U('e', 'żó') or s)], x = max(v2, I('f', 4)), f3(int(B('g', True)), (I('h', 9) and (I('i', -2) // 3)))
    s += s
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ([U('j', 7), A('k', 2), I('l', 9)][o.m % 3] if (A('m', [2]) == I('n', -3)) else min(I('o', 6), I('p', -1)))


def case2() -> int:
    x, y = 8, 1
    b = True
    s = ''
    xs = [0, 0, 8]
    d = {'a': 4, 'b': 0, 'q': 1}
    o = Box(7)
    if ((A('a', 6) <= x) or (B('b', False) or B('c', False))):
        if bool(I('d', 6)):
            s += str({S('e', ''): y, U('f', 'b'): I('g', -3)})
            o.n += (I('h', -2) + I('i', -3))
        else:
            xs += list(d.values())
            x = L('k', xs)[(U('l', True) ^ I('m', -1)) % len(xs)] = ~y
    elif (max(I('n', 3), x) >= (I('o', 5) - A('p', 2))):
        b = (B('q', True) or (U('r', True) or b))
        print(L('s', [2, 5]), repr(S('t', 'a'))[I('u', 5):].title(), end=" ")
    else:
        xs += [min(o.add(o.n), o.swap(I('v', 1))) for q1 in range(2) for q2 in range(1)]
        x |= (o.n * U('d1', 3) % 101)
    O('e1', o).n ^= o.add(o.m)
    for k3, v4 in list({S('l1', 'żó'): y, S('m1', 'a'): x}.items()):
        print(k3, end=" ")
        xs += sorted(xs)
    b = (not bool(y))
    o.n -= (x % 3)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f3(A('u1', 9)) - [A('v1', -1), o.n, U('w1', -3)][I('x1', 4) % 3])


def case3() -> int:
    x, y = -1, 4
    b = True
    s = 'b'
    xs = [0, 2, 3, 7]
    d = {'a': 5, 'b': 6, 'q': 1}
    o = Box(7)
    y += f2(((U('h', -3) + I('i', -1)) | (I('j', -3) or I('k', 0))), ((U('l', 8) | I('m', 1)) + abs(x)))
    for i1 in range(3):
        xs[I('p', 0)] -= x
        y = x = {'a': I('u', 5), 'b': o.n}['b']
    y = {'a': sum([x for q2 in [6] if b]), 'b': O('v', o).bump()}['a']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ({'a': I('w', 1), 'b': U('x', -3)}['b'] if b else (U('y', 6) + I('z', 9)))


def case4() -> int:
    x, y = 8, 3
    b = True
    s = 'żó'
    xs = [4, -2]
    d = {'a': 8, 'b': 3, 'q': 3}
    o = Box(7)
    if b:
        print((U('a', False) if B('b', True) else A('c', True)), [(o.n * I('d', -3) % 101), (I('e', 2) or I('f', 4)), +total][o.add(A('g', 1)) % 3], end=" ")
    else:
        xs += sorted(L('h', [5]))
        print((repr(U('i', 'b')) or s.join([s for q1 in [8, -1, 8, -1] for q2 in range(I('j', 0), 2)])), f2(I('k', 8), I('l', 7)), end=" ")
    b = b
    o.n = (total | x)
    d = D('m', {'a': 4, 'c': 0})
    O('n', o).bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('o', 4)


def case5() -> int:
    x, y = 7, 1
    b = True
    s = 'Q q'
    xs = [8]
    d = {'a': 8, 'b': 6, 'q': 1}
    o = Box(7)
    O('a', o).m = (f2(y, I('b', 1)) ^ (y + o.m))
    for i1 in list(d.values())[:3]:
        xs = list(L('c', [7])) or [0]
        (i1 and A('d', 4))
    for i2 in [-2, -2, 4]:
        s = (S('e', 'Q q')[I('f', 3):I('g', 8)].replace(S('h', 'Q q'), (S('i', 'a') + s)) * (((I('j', 7) ^ A('k', 3)) // 2) % 3))
    [f2(x, I('l', -1)), (I('m', 6) + I('n', 2)), {'a': x, 'b': I('o', 4)}['a']][int(b) % 3]
    for i3 in range(I('p', 0), 3):
        O('q', o).m += -y
        o.n = o.swap((x - I('r', 0)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': d.get(S('s', 'b'), o.n), 'b': f2(I('t', -2), x)}['a']


def case6() -> int:
    x, y = 5, 5
    b = False
    s = ''
    xs = [8, 1]
    d = {'a': 5, 'b': 7, 'q': 5}
    o = Box(7)
    d[str(d)] = D('a', d)[(A('b', 'Q q') if b else S('c', 'żó'))] = I('d', 0)
    if bool(S('e', 'xyz')):
        for k1, v2 in list(d.items()):
            print(k1, end=" ")
            xs.append(o.bump())
            xs += [-v2, int(B('f', False))]
        y = +(U('g', 6) - A('h', 5))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((U('i', 3) * y % 101) - [I('j', 7), I('k', 2), I('l', -2)][total % 3])


def case7() -> int:
    x, y = 5, 3
    b = False
    s = 'Q q'
    xs = [0, 6, -2, 1]
    d = {'a': 8, 'b': 4, 'q': 5}
    o = Box(7)
    for i1 in L('a', [-1, 8, 9, 7])[:3]:
        o.xs[-1] += len(A('b', 'xyz'))
    if ((x * U('d', -2) % 101) not in list(L('e', [8, 0, 0]))):
        return [I('f', 5), total, I('g', 1)][I('h', 3) % 3]
    w2 = 0
    while w2 < 1 and (not (A('i', True) and B('j', True))):
        w2 += 1
        s += (s + A('k', (1, 2))).replace(S('l', ''), S('m', 'xyz'))
    for i3 in range(3):
        if ((not U('n', False)) if (B('o', False) or B('p', False)) else (S('q', 'a') < S('r', 'b'))):
            xs.append((y if A('s', False) else I('t', -3)))
            y += (i3 + x)
        elif ((not B('b1', True)) if (I('c1', 4) < o.m) else (U('d1', False) and B('e1', False))):
            s += A('f1', 'xyz').join([(S('h1', 'Q q') or s) for q4 in range(1) if (xs != L('g1', [9, -2, 4, 7]))])
        else:
            s += ((S('i1', 'xyz') and S('j1', 'xyz')) and A('k1', 'xyz')[I('l1', 7):o.m])
            o.xs[-1] += (i3 ^ I('m1', 6))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [total, abs(U('o1', 8)), A('p1', 3)][(U('q1', -1) // 2) % 3]


def case8() -> int:
    x, y = -2, 0
    b = False
    s = 'a'
    xs = [2, 8, 8, 3]
    d = {'a': 5, 'b': 4, 'q': 1}
    o = Box(7)
    O('a', o).n = (max(I('b', 0), I('c', 0)) + O('d', o).n)
    print({S('f', 'b'): A('g', 3) for q1 in A('e', [-2, 2, 4])[:3]}, s, end=" ")
    w2 = 0
    while w2 < 3 and (-A('h', 0) != (I('i', 4) & A('j', -1))):
        w2 += 1
        if (f3(A('k', 3)) > o.m):
            o.bump()
        y += ((o.n ^ I('s', 3)) + (U('t', 5) if B('u', False) else total))
    y = o.bump()
    xs[I('x', 0)] ^= (I('c1', 2) ^ U('d1', 6))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f3(A('e1', 7)) ^ o.swap(I('f1', 2)))


def case9() -> int:
    x, y = -1, 1
    b = True
    s = 'a'
    xs = [8]
    d = {'a': 2, 'b': 7, 'q': 1}
    o = Box(7)
    for i1 in [4]:
        O('a', o).m = ([I('b', 6), I('c', 3), total][y % 3] if (B('d', False) and b) else A('e', 1))
        d = d
    if (b if (not A('f', True)) else (B('g', True) or A('h', True))):
        print(({'a': A('i', 3), 'b': I('j', -2)}['b'] in list(U('k', [1, 1, 2, 3]))), o.bump(), end=" ")
        if (f2(I('l', 9), U('m', 1)) >= (U('n', -3) * I('o', 1) % 101)):
            d[(S('p', 'żó') * (o.m % 3))] = d[(S('q', 'a') * (I('r', -1) % 3))] = d.get(S('s', 'z'), (A('t', 3) & A('u', 3)))
        elif ((I('v', 7) != I('w', 0)) and (A('x', False) if A('y', True) else b)):
            o.n += abs(y)
        else:
            xs.append((d.get(S('a1', 'a'), I('b1', 0)) | [y, y, I('c1', 2)][A('d1', 1) % 3]))
            d = dict(({S('e1', 'Q q'): I('f1', 4) for q2 in range(1)} | {U('g1', 'xyz'): A('h1', -1), A('i1', 'xyz'): A('j1', 4)}))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [[o.m, I('k1', 9), I('l1', 4)][A('m1', -1) % 3], (I('n1', 8) - I('o1', 5)), (I('p1', -3) - total)][{'a': y, 'b': I('q1', 2)}['b'] % 3]


def case10() -> int:
    x, y = 8, 1
    b = False
    s = 'a'
    xs = [9, -1, 9]
    d = {'a': 2, 'b': 5, 'q': 5}
    o = Box(7)
    xs.append(x)
    d = {repr(s): f2(total, x), (U('a', 'a') * (U('b', 8) % 3)): (o.n or I('c', -3))}
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return x


def case11() -> int:
    x, y = 1, 5
    b = False
    s = 'b'
    xs = [-1, 2, 3]
    d = {'a': 7, 'b': 1, 'q': 3}
    o = Box(7)
    sum([I('a', 1) for q1 in [9, 9, 3]])
    w2 = 0
    while w2 < 2 and ((not B('b', True)) if b else b):
        w2 += 1
        if (I('c', -1) in L('d', [2])):
            continue
    if (bool(U('e', 'xyz').upper()) and B('f', True)):
        D('g', d)[S('h', 'b')] = {'a': o.bump(), 'b': I('i', 7)}['a']
        for k3, v4 in list({A('j', ''): I('k', 6), U('l', {'a': 1}): x}.items()):
            print(k3, end=" ")
            y = (I('m', 4) and O('n', o).n)
    elif ((o.m + y) >= [U('o', 2), I('p', 5), U('q', -1)][o.m % 3]):
        x = -I('r', 2)
    else:
        o.xs[I('s', 0)] = d.get(S('t', 'z'), (d.get(S('u', 'b'), I('v', -1)) // 2))
        y |= f2(y, I('d1', -3))
    x = o.add(((I('e1', 1) if b else x) and o.add(A('f1', 6))))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (U('g1', -3) or (o.n if B('h1', True) else x))


def case12() -> int:
    x, y = 8, 2
    b = True
    s = ''
    xs = [4, 0]
    d = {'a': 3, 'b': 8, 'q': 0}
    o = Box(7)
    for i1 in range(I('a', 1), 2):
        xs = xs or [0]
        d['q'] += f2(i1, A('b', 3))
    xs.append((f2(U('d', 6), I('e', 4)) ^ I('f', 7)))
    if ((o.n * I('g', 1) % 101) == sum([U('i', 8) for q2 in [2] if U('h', True)])):
        for i3 in [2, 0]:
            xs = L('j', [-1]) or [0]
            L('k', xs)[[I('l', 4), o.m, I('m', 1)][I('n', 4) % 3] % len(xs)], D('o', d)[S('p', 'a').title()] = ((i3 | x) * {'a': i3, 'b': U('q', -3)}['a'] % 101), ((I('r', 3) & U('s', 5)) or (I('t', 1) if B('u', True) else i3))
        o.n += -I('v', 6)
    else:
        print(xs[o.bump():(I('x', 7) & x)], (y + y), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ([I('y', 1), o.m, I('z', 4)][U('a1', 9) % 3] // 5)


def case13() -> int:
    x, y = -1, 5
    b = False
    s = 'b'
    xs = [9]
    d = {'a': 7, 'b': 6, 'q': 8}
    o = Box(7)
    if (B('a', False) or (I('b', 0) in U('c', [8]))):
        y = o.bump()
        xs[I('f', 0)] |= abs(f3(U('k', 7), x))
    print((S('l', 'Q q').join([S('m', 'Q q') for q1 in [4, 2]]) if (S('n', 'Q q') != A('o', 'a')) else S('p', 'a')), f3(I('q', 4)), end=" ")
    s += str((f3() <= (I('r', 2) if U('s', False) else I('t', 2))))
    for k2, v3 in list((d if b else d).items()):
        print(k2, end=" ")
        for i4 in range(3):
            y += f3()
            s = S('b1', 'xyz')
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (~I('c1', 3) or {'a': I('d1', 4), 'b': y}['a'])


def case14() -> int:
    x, y = -3, 2
    b = False
    s = 'a'
    xs = [8]
    d = {'a': 7, 'b': 3, 'q': 0}
    o = Box(7)
    d[S('a', 'Q q').upper()], D('b', d)[S('c', 'a')] = f2(o.n, I('d', 3)), (I('e', 0) + I('f', 2))
    o.xs[I('g', 0)], O('h', o).n = f2((total if U('i', True) else I('j', 0)), o.swap(I('k', -3))), len(list(L('l', [1, 4, -2])))
    for i1 in range(I('m', 0), 3):
        d[s[I('n', 3):I('o', -1)]] = O('p', o).m = min(+I('q', 1), o.m)
    b = (B('r', True) if B('s', False) else B('t', False))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [(I('u', 9) & I('v', -3)), (o.n and I('w', 2)), O('x', o).bump()][(I('y', 0) + o.n) % 3]


def case15() -> int:
    x, y = 8, 4
    b = False
    s = 'b'
    xs = [7]
    d = {'a': 0, 'b': 8, 'q': 2}
    o = Box(7)
    for i1 in range(I('a', 1), 3):
        if bool(f3(A('b', 7), I('c', 6))):
            y += (I('k', -3) + i1)
            D('q', d)[S('r', 'a')] -= (o.bump() ^ (x and total))
    xs.append(((o.m ^ A('s', 5)) + O('t', o).m))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.bump() * (A('u', (1, 2)) & I('v', 4)) % 101)


def case16() -> int:
    x, y = 5, 1
    b = False
    s = 'Q q'
    xs = [1, 0]
    d = {'a': 6, 'b': 7, 'q': 1}
    o = Box(7)
    O('a', o).m = I('b', -1)
    ({'a': x, 'b': x}['a'] or {'a': A('c', 7), 'b': A('d', -2)}['b'])
    if b:
        for k1, v2 in list(D('e', {'a': 6, 'c': 3}).items()):
            print(k1, end=" ")
            (min(f2(I('f', 1), I('g', -2)), (I('h', 3) + U('i', 2))) + (+A('j', 1) and o.add(v2)))
        D('k', d)[U('l', 'Q q')], L('m', xs)[f2(I('n', 9), I('o', 1)) % len(xs)] = ((I('p', -3) + U('q', 6)) * -I('r', 4) % 101), [I('s', -3), O('t', o).m, (I('u', 8) + o.n)][(A('v', 1) * U('w', 1) % 101) % 3]
    else:
        s = ((S('x', 'Q q') if B('y', True) else S('z', 'xyz')) if U('a1', True) else S('b1', 'a'))[:o.swap(total)]
    b = (U('c1', False) or B('d1', False))
    o.xs[-1] += I('e1', 2)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((A('g1', -2) + I('h1', 5)) if (I('i1', 7) <= A('j1', 7)) else o.m)


def case17() -> int:
    x, y = -2, 4
    b = False
    s = 'Q q'
    xs = [9]
    d = {'a': 3, 'b': 0, 'q': 5}
    o = Box(7)
    w1 = 0
    while w1 < 2 and (sum([y for q2 in range(I('a', 0), 4) for q3 in L('b', [0])[:3]]) < o.swap(I('c', 9))):
        w1 += 1
        x = (abs(A('d', 6)) & (o.n - y))
    o.n += min((I('l', 0) and I('m', 1)), [A('n', 3), A('o', 7), I('p', -1)][I('q', -3) % 3])
    x = ((I('r', 9) + o.m) // 2)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.m and O('s', o).n)


def case18() -> int:
    x, y = -2, 2
    b = False
    s = ''
    xs = [2]
    d = {'a': 7, 'b': 5, 'q': 7}
    o = Box(7)
    d[(S('a', 'b') and S('b', 'Q q'))], o.n = [f3(), (x or x), A('c', 2)][(y + x) % 3], (U('d', 4) - A('e', -2))
    x |= O('m', o).m
    y = f2(I('n', 7), min(I('o', 5), I('p', -3)))
    if (s != s):
        xs.append(((I('q', -1) and x) // 2))
        o.n += f2(I('r', 1), o.m)
    else:
        d = {(str(o.n) if A('t', False) else s): len(list(o.xs)), A('u', 'żó'): {'a': U('v', -2), 'b': d.get(S('w', 'a'), I('x', -2))}['a']}
        o.xs[I('y', -1)] = {'a': f3(o.n, y), 'b': I('z', 6)}['a']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('a1', o).bump()


def case19() -> int:
    x, y = 7, 4
    b = False
    s = 'xyz'
    xs = [-1, 5]
    d = {'a': 8, 'b': 4, 'q': 6}
    o = Box(7)
    L('d', o.xs)[I('e', 1)] |= f2(o.n, {'a': o.m, 'b': I('h', 9)}['a'])
    L('l', o.xs)[I('m', 0)] += (I('p', 1) if B('q', False) else A('r', 9))
    d[(S('s', 'a') if b else s)], x = (O('t', o).bump() ^ len(D('u', {'a': 2, 'c': 5}))), (A('v', 3) % 3)
    b = ((I('w', -1) and I('x', 9)) <= O('y', o).n)
    if bool(sorted(A('z', [4]))):
        O('a1', o).n, O('b1', o).n = (o.add((I('c1', 2) ^ x)) or o.swap((y or total))), ([f3(), (total | o.m), len(U('d1', 1.5))][(I('e1', -2) // -4) % 3] if (S('f1', 'a') in A('g1', {'a': 6, 'b': 0})) else ((I('h1', 6) ^ I('i1', 2)) if (I('j1', 9) not in xs) else o.swap(o.n)))
    else:
        x = [int(B('k1', False)), (I('l1', 4) if U('m1', False) else o.m), len(o.xs)][(I('n1', -2) and I('o1', -2)) % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap((I('p1', 9) and I('q1', 8)))


def case20() -> int:
    x, y = 7, 5
    b = True
    s = 'żó'
    xs = [8, 5]
    d = {'a': 1, 'b': 3, 'q': 0}
    o = Box(7)
    if ((x not in [A('a', -2), x]) if (not (b or b)) else (not (I('b', 5) != I('c', -1)))):
        if (not b):
            xs += ([I('e', -1) for q1 in range(I('d', 0), 4) if b] + list(L('f', [7, 5, 6, 9])))
            print(U('g', 'b'), (U('h', '')[o.add(o.m):I('i', 6)] * ((A('j', 9) * [I('k', 3), I('l', 9), I('m', 0)][x % 3] % 101) % 3)), end=" ")
    else:
        D('n', d)[A('o', 'a')[I('p', 9):I('q', 9)]] = I('r', 8)
    d = ({S('s', 'żó'): I('t', 4), S('u', 'Q q'): x} if (U('v', False) and b) else D('w', {'a': 0, 'c': 6}))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('x', -2) ^ o.n) ^ (I('y', -2) if U('z', False) else A('a1', 6)))


def case21() -> int:
    x, y = 2, 2
    b = True
    s = 'b'
    xs = [7, 8]
    d = {'a': 1, 'b': 6, 'q': 1}
    o = Box(7)
    if b:
        xs += L('a', [1, 9, 5])
    else:
        for k1, v2 in list(D('b', {'a': 6, 'c': 6}).items()):
            print(k1, end=" ")
            s += (S('c', 'xyz') or (U('d', 'b') * (U('e', 1) % 3)))
            x += I('m', 5)
    y = x
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (abs(o.m) & (I('n', 0) - A('o', 2)))


def case22() -> int:
    x, y = 7, 3
    b = True
    s = 'Q q'
    xs = [9, -2, 0, 0]
    d = {'a': 6, 'b': 1, 'q': 3}
    o = Box(7)
    L('a', xs)[(I('b', 6) if b else I('c', 0)) % len(xs)] = (x - I('d', 5))
    print(([I('e', -3), o.n] if (b and B('f', True)) else [q1 for q1 in [5, 1, -1]]), (s.title() + S('g', 'b')[x:].replace(S('h', 'Q q'), U('i', 'a'))), end=" ")
    O('k', o).m -= o.add(x)
    L('q', xs)[(o.m - I('r', 9)) % len(xs)] = sum([A('s', 8) for q2 in [9]])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((A('t', 1) & I('u', -3)) + o.add(U('v', 9)))


def case23() -> int:
    x, y = 3, 1
    b = False
    s = ''
    xs = [-1, -2, -2]
    d = {'a': 2, 'b': 1, 'q': 6}
    o = Box(7)
    D('a', d)[s.join([s for q1 in L('b', [5, -1, 9, 4])[:3] if B('c', False)])] = O('d', o).bump()
    if (S('e', 'a') in {s: I('f', 8), S('g', 'b'): U('h', 3)}):
        D('i', d)[s.lower()] = len((s + S('j', 'xyz')))
        o.n = [(I('k', -2) + U('l', 6)), (I('m', 3) - I('n', 2)), o.swap(I('o', -3))][[U('p', 6), U('q', 1), U('r', 0)][x % 3] % 3]
    o.n = ((O('s', o).m | (total * U('t', -2) % 101)) // 3)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return max(sum([I('u', 3) for q2 in o.xs[:3]]), sum([I('w', 3) for q3 in range(I('v', 1), 4) for q4 in xs[:3]]))


def case24() -> int:
    x, y = 6, 4
    b = True
    s = 'b'
    xs = [-1, 0]
    d = {'a': 5, 'b': 4, 'q': 3}
    o = Box(7)
    L('a', xs)[[U('b', 8), I('c', 7), I('d', -1)][U('e', 2) % 3] % len(xs)], D('f', d)[S('g', '').strip()] = (o.bump() ^ (total + x)), -{'a': f2(I('h', 2), x), 'b': sum([I('k', 0) for q1 in range(2) for q2 in range(I('i', 0), 3) if B('j', False)])}['a']
    y = o.n = f3(O('l', o).m, (x if B('m', True) else y))
    (f2(abs(x), len(d)) + abs(I('n', 4)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (+A('o', 8) + sum([I('p', 3) for q3 in [0, -1]]))


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
