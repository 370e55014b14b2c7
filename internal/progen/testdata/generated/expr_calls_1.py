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
    x, y = 9, 4
    b = False
    s = 'Q q'
    xs = [2, 9, 6, 8]
    d = {'a': 3, 'b': 2, 'q': 7}
    o = Box(7)
    for i1 in [7]:
        if (not b):
            L('a', xs)[i1 % len(xs)] = d[(S('b', 'Q q') if b else S('c', ''))] = {'a': {'a': (I('d', 6) or I('e', -2)), 'b': o.swap(I('f', 3))}['b'], 'b': (-I('g', 3) * ~I('h', -2) % 101)}['b']
            L('i', xs)[(I('j', -2) - I('k', 4)) % len(xs)] = ((I('l', 0) - I('m', -3)) + (I('n', -2) or I('o', -3)))
        elif bool(d.get(S('p', 'b'), I('q', 6))):
            d = ({s: I('r', 9), S('s', 'a'): I('t', 6)} if B('u', True) else d)
            xs.append({'a': o.bump(), 'b': f2(I('v', 2), I('w', 4))}['a'])
        else:
            b = (o.swap(I('x', -3)) <= i1)
    d[str(B('y', True))] = {'a': (I('z', 2) if b else y), 'b': [I('a1', -1), x, I('b1', 7)][o.n % 3]}['b']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.m


def case1() -> int:
    x, y = -2, 4
    b = False
    s = 'żó'
    xs = [1, 7]
    d = {'a': 4, 'b': 4, 'q': 0}
    o = Box(7)
    x = d[str(I('a', 5))] = (O('b', o).n * (o.n ^ I('c', -1)) % 101)
    xs = (L('d', [6]) + L('e', [2, 4, -1])) or [0]
    if ((not b) or (S('f', 'z') in {S('g', 'Q q'): I('h', 5), s: I('i', 0)})):
        x = (total - I('j', -1))
        print(O('k', o).bump(), str(L('l', [4, 0, 9, 4])), end=" ")
    elif ((I('m', 1) // 2) <= f3()):
        if (bool(L('n', [5])) if (B('o', True) or B('p', False)) else (L('q', [-1]) < L('r', [-2]))):
            y = f3(o.bump(), k=f2(total, y))
        elif (L('s', [7, 7]) < [I('t', 0), I('u', 4)]):
            d = d
        else:
            o.xs[I('v', 1)], O('w', o).n = -(x % 3), (f3() | d.get(S('x', 'z'), (I('y', 3) * I('z', 6) % 101)))
            b = (f3(x, k=I('a1', 5)) in L('b1', [9]))
        y = o.swap((total if B('c1', True) else total))
    else:
        d[S('d1', 'a')] = (({'a': I('e1', 6), 'b': I('f1', 8)}['a'] * I('g1', 8) % 101) * {'a': f2(I('h1', 5), b=I('i1', -3)), 'b': total}['a'] % 101)
        x = o.bump()
    if (B('j1', True) or B('k1', True)):
        d[(S('l1', 'a') + s)] = o.n = O('m1', o).m
    elif (not (o.n not in xs)):
        L('n1', xs).insert(O('o1', o).n, I('p1', 5))
    if ((o.n != I('q1', -2)) if (I('r1', 5) not in xs) else (S('s1', 'a') == s)):
        return f3(*L('t1', [8, 4, 9, 2]), I('u1', 2), m=I('v1', 7))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('w1', 3) - I('x1', 9)) * I('y1', 9) % 101)


def case2() -> int:
    x, y = 1, 1
    b = True
    s = ''
    xs = [0, 5]
    d = {'a': 8, 'b': 1, 'q': 3}
    o = Box(7)
    O('a', o).n = o.n = f3()
    print(str(L('b', [9, 6])), (I('c', 0) % -4), end=" ")
    d = dict(d)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (lambda p1: O('d', o).bump())(f2(b=o.n, a=total))


def case3() -> int:
    x, y = -2, 1
    b = True
    s = 'xyz'
    xs = [2, 0, 9]
    d = {'a': 7, 'b': 0, 'q': 6}
    o = Box(7)
    for i1 in [7, 7]:
        o.xs[I('a', -2)] = int((I('b', -3) == I('c', 1)))
        if ([o.m, I('d', -2)] < (o.xs + L('e', [1, 5, 4, 3]))):
            o.bump()
        elif (I('f', 5) != (I('g', 2) - I('h', 2))):
            L('i', xs).insert((x and x), max(I('j', -2), x))
        else:
            print((S('k', 'z') in D('l', {'a': 5, 'c': 8})), o.bump(), end=" ")
            D('m', d)[(S('n', 'żó') * (I('o', 1) % 3))] = O('p', o).n = (((I('q', 4) // 5) ^ (I('r', 2) % 2)) * o.bump() % 101)
    d[str(I('s', 1))] = abs((I('t', 9) - I('u', -2)))
    for i2 in range(I('v', 1), 4):
        d = {str((total < I('w', 5))): o.bump(), (S('x', '') + S('y', 'Q q')).strip(): f3(m=[I('z', -1), o.m, I('a1', -1)][I('b1', 1) % 3], *L('c1', [1, 4, 6]), k=(I('d1', 1) + x))}
    if (B('e1', True) or (not (L('f1', [-1, 0, -1, -2]) < L('g1', [0, 6, 6, 8])))):
        w3 = 0
        while w3 < 2 and b:
            w3 += 1
            xs = [min(I('h1', 3), [I('i1', 8), I('j1', 1), x][x % 3]), ((I('k1', -1) & x) and (lambda p4: p4)(I('l1', -3)))] or [0]
            if (b and B('m1', True)):
                continue
        w5 = 0
        while w5 < 2 and (not (B('n1', True) and B('o1', True))):
            w5 += 1
            o.xs[I('p1', 2)] = o.bump()
    else:
        if B('q1', False):
            xs = sorted((L('r1', [0, -1, 6, -1]) and L('s1', [0, 4, 5])), key=lambda p6: p6 % 3) or [0]
            L('t1', xs)[(I('u1', 8) * total % 101) % len(xs)], L('v1', xs)[(I('w1', 5) & I('x1', -1)) % len(xs)] = len([total, y]), (I('y1', 7) if b else I('z1', 6))
    if (b or B('a2', True)):
        def fn7(p8: int, p9: int = 0) -> int:
            return abs({'a': I('b2', 6), 'b': I('c2', 9)}['a'])
        y = o.m + fn7((I('d2', 0) - I('e2', -2)))
        d[S('f2', 'żó')] = [I('g2', 8), I('h2', 4), I('i2', 8)][I('j2', 2) % 3]
    elif (total in L('k2', [3, 1, 0, 0])):
        if ((I('l2', 7) >= I('m2', 1)) and (I('n2', 7) in L('o2', [-1, -2]))):
            return (I('p2', -1) % 3)
        d[s.upper()] = (total // 5)
    else:
        print(((I('q2', 2) | I('r2', 2)) ^ (o.n or I('s2', 2))), {'a': I('t2', 7), 'b': +o.n}['b'], end=" ")
        o.xs[I('u2', 0)] = I('v2', -2)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case4() -> int:
    x, y = 2, 1
    b = True
    s = ''
    xs = [1, 8, 9]
    d = {'a': 5, 'b': 5, 'q': 1}
    o = Box(7)
    x = {'a': f3(I('a', 8), k=I('b', 4)), 'b': len(S('c', 'b'))}['b']
    O('d', o).m, o.n = O('e', o).bump(), len(list(d.values()))
    O('f', o).m, D('g', d)[str(B('h', False))] = (I('i', -2) ^ I('j', 7)), [total, I('k', 8), I('l', 7)][I('m', 7) % 3]
    s = (S('n', 'żó') and str(D('o', {'a': 3, 'c': 1})))
    b = bool(sorted(L('p', [7])))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3(-I('q', 7), *(L('r', [8, 6]) if B('s', False) else L('t', [3, 7, 4])), k=(I('u', -2) and I('v', 4)), *xs)


def case5() -> int:
    x, y = 6, 2
    b = True
    s = 'b'
    xs = [1, 2, 5, -1]
    d = {'a': 0, 'b': 3, 'q': 5}
    o = Box(7)
    o.n = I('a', 3)
    print(D('b', {'a': 6, 'c': 8}), (O('c', o).bump() & f3(*L('d', [6, 7]), m=I('e', 8))), end=" ")
    L('f', xs).insert(abs(I('g', -1)), (lambda p1: I('i', -1))(I('h', 9)))
    s = repr(L('j', [2, 1, 5]))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (lambda p2: O('l', o).n)((x if b else I('k', 0)))


def case6() -> int:
    x, y = 0, 4
    b = False
    s = ''
    xs = [3, -1]
    d = {'a': 5, 'b': 5, 'q': 1}
    o = Box(7)
    f2(~(I('a', -3) + total), b=o.add((o.m * I('b', 2) % 101)))
    o.xs[I('c', -2)] = f3(*list((L('d', [0]) if B('e', True) else L('f', [4, 4, -1]))), *L('g', [4]), m=O('h', o).m, k=(f2(I('i', 6), I('j', 6)) if B('k', False) else (x or I('l', -2))))
    if (o.xs != o.xs):
        if B('m', True):
            d = (D('n', {'a': 7, 'c': 0}) | d)
            y = -(I('o', 2) + y)
        elif B('p', False):
            if ((S('q', 'a') < S('r', '')) if (B('s', False) if b else B('t', True)) else (x == I('u', 1))):
                return (I('v', 0) * I('w', 8) % 101)
            O('x', o).n, o.n = (I('y', 8) if b else I('z', 4)), [I('a1', -2), len(d), (I('b1', -1) if b else I('c1', 4))][(I('d1', 2) & y) % 3]
    elif ((S('e1', 'a') in D('f1', {'a': 5, 'c': 4})) and (B('g1', True) and b)):
        print(list((L('h1', [3]) + L('i1', [6]))), ((s + S('j1', 'żó')) and repr(S('k1', 'a'))), end=" ")
        D('l1', d)[S('m1', 'b')] = [(y ^ x), int(b), (o.m - I('n1', 9))][abs(x) % 3]
    for k1, v2 in list(d.items()):
        print(k1, end=" ")
        y = {'a': O('o1', o).m, 'b': ~o.swap(I('p1', 3))}['b']
    print(o.bump(), (O('q1', o).m ^ O('r1', o).bump()), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [total, (I('s1', 9) + I('t1', 1)), {'a': I('u1', 1), 'b': I('v1', 7)}['b']][(x + I('w1', 4)) % 3]


def case7() -> int:
    x, y = 8, 5
    b = True
    s = 'żó'
    xs = [0]
    d = {'a': 0, 'b': 1, 'q': 6}
    o = Box(7)
    def fn1(p2: int = (len(xs) + o.bump())) -> int:
        return ((I('a', -1) + y) * +p2 % 101)
    x = [I('b', -1), I('c', 3), I('d', -2)][I('e', 3) % 3]
    O('f', o).n = o.n + fn1((o.n + I('g', 8)))
    xs = (o.xs if b else o.xs) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap((I('h', 6) % -4))


def case8() -> int:
    x, y = 9, 1
    b = False
    s = 'a'
    xs = [0, 1]
    d = {'a': 8, 'b': 4, 'q': 2}
    o = Box(7)
    d[(s if b else S('a', 'a'))], y = min(~(I('b', 3) if B('c', False) else I('d', 4)), (lambda p1: o.m)(O('e', o).bump())), (I('f', -1) // 2)
    d = (d if B('g', True) else D('h', {'a': 4, 'c': 0}))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs(f3(*L('i', [7])))


def case9() -> int:
    x, y = 9, 3
    b = True
    s = 'żó'
    xs = [7, 5]
    d = {'a': 2, 'b': 7, 'q': 8}
    o = Box(7)
    y = I('a', 3)
    y, y = f2(d.get(S('b', 'b'), total), b=o.add(I('c', 4))), d.get(S('d', 'a'), +(I('e', 4) or I('f', -2)))
    o.xs[I('g', -1)], x = (f2(I('h', 7), I('i', 2)) - ~y), (I('j', 0) * ((I('k', 9) + I('l', 8)) or f2(I('m', 9), b=I('n', 6))) % 101)
    o.xs[I('o', 1)] = o.n = I('p', -3)
    xs = L('q', [-1, 7]) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.bump() and (I('r', 2) + o.n))


def case10() -> int:
    x, y = 0, 3
    b = True
    s = ''
    xs = [8, 3]
    d = {'a': 4, 'b': 1, 'q': 7}
    o = Box(7)
    for k1, v2 in list(D('a', {'a': 2, 'c': 3}).items()):
        print(k1, end=" ")
        d = D('b', {'a': 1, 'c': 3})
    D('c', d)[repr(I('d', 9))] = y = (o.swap(y) if (s != S('e', 'b')) else f2(b=I('f', 2), a=o.n))
    if (S('g', 'xyz') != (s * (o.m % 3))):
        return (y % 2)
    for i3 in range(I('h', 0), 3):
        if (not B('i', True)):
            break
    if b:
        D('j', d)[repr(o.n)] = (I('k', -3) and I('l', -1))
    else:
        if (not bool(total)):
            d[s] = O('m', o).n = o.swap((x if b else I('n', -1)))
            D('o', d)[S('p', 'xyz')] = f2(b=((I('q', -1) and I('r', -2)) + (I('s', -2) + I('t', 1))), a=((o.m // 2) & (I('u', 6) and I('v', 1))))
        y = D('w', d)[S('x', 'a').strip()] = {'a': -I('y', -1), 'b': ((I('z', 9) * I('a1', 2) % 101) if (B('b1', True) or b) else O('c1', o).m)}['a']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [(I('d1', -2) * o.m % 101), f3(), f3(I('e1', 1), *L('f1', [0, 3, 6, 2]), m=I('g1', 4))][(lambda p4: I('h1', 3))(x) % 3]


def case11() -> int:
    x, y = 9, 2
    b = True
    s = ''
    xs = [0, 0, 9, 7]
    d = {'a': 7, 'b': 6, 'q': 5}
    o = Box(7)
    y = (total if B('a', True) else I('b', 2))
    if (B('c', True) if ((lambda p1: total)(I('d', -2)) not in o.xs) else b):
        for k2, v3 in list({S('e', 'żó'): I('f', 4), s: I('g', -3)}.items()):
            print(k2, end=" ")
            print(B('h', True), (s if b else S('i', 'żó')), end=" ")
        y = (f2(I('j', 9), b=I('k', 3)) | (lambda p4: I('m', -1))(I('l', 1)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (O('n', o).bump() or I('o', 7))


def case12() -> int:
    x, y = -2, 3
    b = True
    s = ''
    xs = [1, 1]
    d = {'a': 0, 'b': 7, 'q': 4}
    o = Box(7)
    O('a', o).n = [(I('b', 1) if B('c', False) else I('d', -1)), ~I('e', -1), (I('f', -2) + I('g', 5))][(total ^ o.m) % 3]
    if ((not (I('h', 8) != I('i', -2))) if ((S('j', 'xyz') if B('k', True) else S('l', 'xyz')) == (s if B('m', False) else S('n', 'xyz'))) else B('o', True)):
        if ((o.n <= I('p', 6)) or (x <= I('q', 3))):
            o.xs[I('r', 1)] = (O('s', o).bump() & o.bump())
            y = (O('t', o).n - [I('u', 7), x, I('v', 1)][total % 3])
        elif (I('w', 6) == (I('x', 6) + I('y', 6))):
            o.xs[I('z', 0)] = f3(*xs, min((I('a1', 9) - I('b1', 5)), (I('c1', 6) - I('d1', -2))))
            D('e1', d)[(S('f1', 'a') if B('g1', True) else S('h1', 'żó'))] = o.xs[I('i1', -3)] = ((x // -4) ^ {'a': I('j1', 8), 'b': o.n}['a'])
    else:
        w1 = 0
        while w1 < 2 and (I('k1', 7) not in (L('l1', [8, 6, 4]) + o.xs)):
            w1 += 1
            if b:
                return (x or I('m1', 0))
    O('n1', o).m = I('o1', 8)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs((I('p1', 2) + I('q1', -1)))


def case13() -> int:
    x, y = 6, 5
    b = False
    s = 'Q q'
    xs = [7]
    d = {'a': 4, 'b': 6, 'q': 5}
    o = Box(7)
    o.n = o.xs[I('a', -1)] = (~(I('b', 6) + I('c', 1)) // -4)
    D('d', d)[(s if B('e', False) else s)] = (x - ((I('f', 3) + I('g', 9)) | ~o.m))
    if b:
        x = f2(b=I('h', 3), a=I('i', -3))
        d[S('j', '').strip()] = ((f3(I('k', 1)) or O('l', o).m) and I('m', 5))
    else:
        xs = o.xs or [0]
    b = (B('n', True) or B('o', True))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return int((o.m > I('p', 2)))


def case14() -> int:
    x, y = -3, 2
    b = False
    s = 'xyz'
    xs = [7, 1, 8]
    d = {'a': 5, 'b': 6, 'q': 2}
    o = Box(7)
    d = dict({(S('a', 'b') and S('b', 'a')): [x, I('c', 8), I('d', 9)][I('e', 8) % 3], (S('f', 'Q q') + S('g', 'Q q')): (I('h', 1) * x % 101)})
    L('i', xs)[o.bump() % len(xs)] = O('j', o).m = ((I('k', 3) * x % 101) & I('l', -1))
    b = ((I('m', -2) > I('n', 6)) or (B('o', False) if B('p', False) else b))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (O('q', o).m | (I('r', 2) - I('s', 8)))


def case15() -> int:
    x, y = -2, 2
    b = False
    s = 'żó'
    xs = [1]
    d = {'a': 6, 'b': 6, 'q': 8}
    o = Box(7)
    if B('a', True):
        return I('b', -3)
    xs = L('c', [6, 7]) or [0]
    xs = L('d', [-1, 5]) or [0]
    print(dict(d), o.swap({'a': o.n, 'b': I('e', 9)}['b']), end=" ")
    print((b and b), (S('f', 'b') if B('g', True) else ((S('h', 'Q q') if B('i', False) else s) or (S('j', 'a') or S('k', 'a')))), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((total - I('l', 4)) or (I('m', -1) if B('n', True) else I('o', 8)))


def case16() -> int:
    x, y = 8, 4
    b = False
    s = ''
    xs = [-2, 2, 5]
    d = {'a': 6, 'b': 7, 'q': 4}
    o = Box(7)
    d[S('a', 'b')] = y = O('b', o).bump()
    d[(S('c', 'xyz') * (I('d', 3) % 3))] = I('e', 1)
    y = min((I('f', 3) if B('g', True) else I('h', 6)), f3(I('i', 8), I('j', 2), k=I('k', -3)))
    for i1 in [3, 5]:
        b = (not b)
        if (I('l', 9) < o.n):
            b = (B('m', False) or ((I('n', 1) > I('o', 2)) if (i1 in xs) else (I('p', 4) >= I('q', -1))))
            o.xs[I('r', -1)] = ([i1, I('s', 5), I('t', 5)][I('u', 2) % 3] + (x - I('v', 0)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.add((I('w', -2) or I('x', -1)))


def case17() -> int:
    x, y = 8, 1
    b = False
    s = 'żó'
    xs = [-2, 0, 9]
    d = {'a': 8, 'b': 6, 'q': 2}
    o = Box(7)
    if (B('a', False) or B('b', False)):
        print([I('c', 8), I('d', 4)], (total & I('e', -2)), end=" ")
        b = (S('f', 'a') in d)
    elif b:
        def fn1(p2: int, p3: int = 0) -> int:
            return O('g', o).bump()
        x = len(S('h', 'b'))
        L('i', xs)[(I('j', 3) // 3) % len(xs)] = I('k', 3) + fn1((I('l', 3) * o.n % 101))
    else:
        d[(S('m', 'b') if B('n', False) else S('o', 'a'))] = ((I('p', 5) - I('q', 1)) * (I('r', 6) // -4) % 101)
    xs.append(([I('s', 3), I('t', 0), I('u', -2)][total % 3] + len(D('v', {'a': 6, 'c': 3}))))
    y = o.add(f3(x, k=total, *L('w', [5, -1])))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap((x and x))


def case18() -> int:
    x, y = 5, 0
    b = False
    s = ''
    xs = [3]
    d = {'a': 7, 'b': 1, 'q': 2}
    o = Box(7)
    for k1, v2 in list(dict(D('a', {'a': 1, 'c': 6})).items()):
        print(k1, end=" ")
        for i3 in range(I('b', 0), 3):
            b = ((x * total % 101) > f2(b=i3, a=v2))
    def fn4(p5: int, p6: int = 0) -> int:
        return ~(I('c', -2) + I('d', 4))
    x = f3(I('e', 2), I('f', 9), k=I('g', 4))
    L('h', xs)[I('i', -3) % len(xs)] = I('j', 7) + fn4(O('k', o).n)
    w7 = 0
    while w7 < 2 and ((B('l', True) if b else B('m', True)) and (I('n', 7) not in xs)):
        w7 += 1
        print(s, (S('o', 'b') if B('p', True) else s), end=" ")
    print(([(I('q', 8) & I('r', -1)), (x * I('s', 0) % 101)] + list(list(d.values()))), (f3(I('t', 6), k=I('u', 4)) - I('v', -3)), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('w', 4) + y) or (I('x', 6) and I('y', 6)))


def case19() -> int:
    x, y = 5, 4
    b = False
    s = 'żó'
    xs = [2]
    d = {'a': 8, 'b': 7, 'q': 7}
    o = Box(7)
    x = o.bump()
    xs = list(d.values()) or [0]
    print((not (B('a', False) and B('b', False))), ~(o.n | I('c', 0)), end=" ")
    w1 = 0
    while w1 < 1 and (d.get(S('d', 'z'), I('e', 1)) < f2(b=I('f', 9), a=y)):
        w1 += 1
        ((I('g', 1) // 2) + [y, I('h', 4), I('i', 1)][I('j', -2) % 3])
    x = [x, I('k', 6), I('l', 0)][I('m', 3) % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('n', 9) & abs(I('o', 2)))


def case20() -> int:
    x, y = -3, 5
    b = True
    s = ''
    xs = [8, 6]
    d = {'a': 6, 'b': 8, 'q': 2}
    o = Box(7)
    L('a', xs)[(I('b', -3) // 2) % len(xs)] = +f2(I('c', 4), I('d', 2))
    o.n, y = o.m, I('e', -3)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': (I('f', 3) * I('g', 6) % 101), 'b': (I('h', 4) ^ x)}['b']


def case21() -> int:
    x, y = 7, 5
    b = False
    s = 'żó'
    xs = [0]
    d = {'a': 6, 'b': 2, 'q': 5}
    o = Box(7)
    y = I('a', 5)
    x = o.xs[I('b', -2)] = ((lambda p1: p1)(I('c', -1)) - d.get(S('d', 'b'), I('e', 8)))
    xs = L('f', [3, 2, 0]) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('g', 2)


def case22() -> int:
    x, y = 9, 4
    b = False
    s = 'żó'
    xs = [-2]
    d = {'a': 4, 'b': 1, 'q': 2}
    o = Box(7)
    d[(S('a', 'b') + S('b', 'a'))] = (x if B('c', True) else I('d', 4))
    y = L('e', xs)[(y + I('f', -1)) % len(xs)] = len(D('g', {'a': 7, 'c': 2}))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('h', 5)


def case23() -> int:
    x, y = 1, 3
    b = True
    s = 'Q q'
    xs = [7]
    d = {'a': 3, 'b': 6, 'q': 0}
    o = Box(7)
    xs = L('a', [4, 5]) or [0]
    if B('b', True):
        for i1 in list(L('c', [-2, -1, -1]))[:3]:
            [(I('d', 0) + I('e', 8)), f2(I('f', 9), I('g', 6)), I('h', -1)][(i1 + x) % 3]
            O('i', o).m, y = +d.get(S('j', 'b'), o.bump()), {'a': I('k', 6), 'b': i1}['b']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(I('l', 3), I('m', 2))


def case24() -> int:
    x, y = -2, 3
    b = True
    s = 'xyz'
    xs = [2]
    d = {'a': 8, 'b': 3, 'q': 5}
    o = Box(7)
    xs = list(list(d.values())) or [0]
    if ([(I('a', 5) - x), (I('b', 7) | I('c', 6))] == list((L('d', [0, -2, -1]) and L('e', [9, 7, 6])))):
        f3(*sorted(L('f', [7]), key=lambda p1: p1 % 3))
    w2 = 0
    while w2 < 1 and ((I('g', 6) not in L('h', [1, -2])) or (b and B('i', True))):
        w2 += 1
        xs.append(o.swap(I('j', 8)))
        o.n = f2([(I('k', -1) if B('l', True) else I('m', 2)), I('n', 1), (I('o', 9) - y)][(I('p', -2) or I('q', -3)) % 3], b=-(total | I('r', 8)))
    y = len((S('s', 'a') * (I('t', 1) % 3)))
    def fn3(p4: int, p5: int = 0) -> int:
        return I('u', 7)
    L('v', xs)[(I('w', -2) + o.n) % len(xs)] = I('x', -1) + fn3((I('y', 0) if B('z', True) else o.m))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('a1', 8) & I('b1', -2)) * len(L('c1', [9, 4, 0, 2])) % 101)


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
