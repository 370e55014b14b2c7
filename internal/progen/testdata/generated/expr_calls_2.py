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
    b = (-y != [total, total, I('b', 1)][o.n % 3])
    for i1 in range(I('c', 0), 4):
        if (S('d', '') != S('e', 'xyz')):
            x, D('f', d)[(s and s)] = ((I('g', 9) if B('h', True) else I('i', 6)) if (S('j', 'z') in d) else [I('k', 1), y, I('l', 6)][I('m', 7) % 3]), (f2(I('n', -2), b=I('o', 4)) - (i1 - i1))
            xs.append(((y + I('p', -1)) + I('q', -2)))
        elif (x >= [i1, i1, i1][I('r', 2) % 3]):
            D('s', d)[(s + s)] = abs(I('t', 3))
        x = (max(I('u', 8), [i1, I('v', -3), I('w', 4)][I('x', 8) % 3]) and max(o.bump(), len(S('y', 'xyz'))))
    print(o.add(min(I('z', 4), I('a1', 6))), O('b1', o).m, end=" ")
    x = o.m
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('c1', -2) + I('d1', 8)) if (I('e1', 7) != I('f1', 9)) else (I('g1', 5) | I('h1', 6)))


def case1() -> int:
    x, y = 5, 5
    b = False
    s = 'xyz'
    xs = [9, 9, 4, 2]
    d = {'a': 0, 'b': 2, 'q': 5}
    o = Box(7)
    y = I('a', 1)
    if bool(list(sorted(xs, key=lambda p1: p1 % 3))):
        if (not bool(s)):
            d[S('b', '')], x = (y if B('c', False) else (I('d', 2) or I('e', -2))), o.bump()
    if (not (-I('f', -2) <= f3(o.m, x, m=I('g', 6)))):
        for k2, v3 in list(dict(D('h', {'a': 7, 'c': 4})).items()):
            print(k2, end=" ")
            y = [f2(I('i', 9), b=I('j', 3)), f2(v3, I('k', 3)), (I('l', 3) % 2)][o.add(total) % 3]
            d = D('m', {'a': 5, 'c': 4})
        print(s, ((I('n', 1) // 3) % 5), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.m


def case2() -> int:
    x, y = 5, 0
    b = False
    s = 'Q q'
    xs = [-1, 3, 1, 2]
    d = {'a': 8, 'b': 8, 'q': 1}
    o = Box(7)
    D('a', d)[S('b', 'xyz')], x = o.swap(O('c', o).n), int((o.n != I('d', 8)))
    for i1 in (L('e', [3]) if B('f', True) else L('g', [7, 2, 0, 2]))[:3]:
        L('h', xs)[(o.n & I('i', 8)) % len(xs)] = I('j', 5)
        o.xs[I('k', -1)] = L('l', xs)[o.swap(I('m', 7)) % len(xs)] = d.get(S('n', 'b'), O('o', o).bump())
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [[I('p', 9), I('q', -2), o.m][I('r', -2) % 3], (I('s', 2) * I('t', 2) % 101), (I('u', -1) * total % 101)][[y, o.m, total][I('v', -2) % 3] % 3]


def case3() -> int:
    x, y = -1, 5
    b = False
    s = 'xyz'
    xs = [3]
    d = {'a': 8, 'b': 7, 'q': 8}
    o = Box(7)
    d = {S('a', 'Q q'): (lambda p1: I('b', 0))(o.n), s: (I('c', 5) - y)}
    print((S('d', 'b') + S('e', 'b')), s.replace(S('f', 'b'), S('g', '')), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('h', 1) ^ o.bump())


def case4() -> int:
    x, y = -3, 5
    b = False
    s = 'a'
    xs = [7, 4, 8, 0]
    d = {'a': 7, 'b': 2, 'q': 8}
    o = Box(7)
    s = (s + S('a', 'a')).strip()
    x, L('b', xs)[(x - x) % len(xs)] = (-f3(I('c', 2), m=x, k=I('d', -2)) or O('e', o).m), f3(*((L('f', [1]) or L('g', [9, 4, 3])) + [o.m, o.m]), m=I('h', 7), k=o.n, *L('i', [-1, 9, 2, 1]))
    y = (f2(x, total) - abs(o.n))
    y = x = o.add({'a': (x if B('j', True) else I('k', 9)), 'b': O('l', o).m}['b'])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((o.n if B('m', False) else o.n) - I('n', 3))


def case5() -> int:
    x, y = 9, 3
    b = False
    s = 'xyz'
    xs = [5, 2]
    d = {'a': 1, 'b': 3, 'q': 2}
    o = Box(7)
    d = D('a', {'a': 3, 'c': 2})
    y, x = (~total + (I('b', 5) * x % 101)), O('c', o).m
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('d', o).m


def case6() -> int:
    x, y = 7, 3
    b = False
    s = ''
    xs = [-2]
    d = {'a': 5, 'b': 7, 'q': 8}
    o = Box(7)
    if (o.swap(I('a', 7)) == [I('b', 1), I('c', -3), y][o.n % 3]):
        for i1 in range(I('d', 0), 4):
            y, O('e', o).n = y, ([(I('f', -1) and I('g', 6)), (o.n ^ I('h', 4)), o.swap(total)][(I('i', 4) ^ I('j', -1)) % 3] or min((x + i1), (o.m | o.n)))
    (f3(k=I('k', 3), *L('l', [-2, 2])) if (I('m', -1) > o.n) else d.get(S('n', 'a'), I('o', 2)))
    O('p', o).n, x = total, f2(((I('q', -1) & x) + f3(m=I('r', 3), k=I('s', -3), *L('t', [1]))), ((I('u', -1) & I('v', 8)) | f2(I('w', 1), total)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('x', 6)


def case7() -> int:
    x, y = 9, 3
    b = True
    s = 'b'
    xs = [2, 6, 2, -1]
    d = {'a': 0, 'b': 8, 'q': 0}
    o = Box(7)
    def fn1(p2: int, p3: int = 0) -> int:
        return ((I('a', 7) if B('b', False) else I('c', -3)) if (B('d', False) or B('e', False)) else (lambda p4: I('g', 2))(I('f', 4)))
    x = (I('h', -3) & I('i', -3))
    D('j', d)[repr(L('k', [7]))] = x + fn1(O('l', o).n)
    d[S('m', '')] = o.bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [I('n', 4), (lambda p5: I('p', 6))(I('o', 5)), int(B('q', False))][f3(*L('r', [-2, 8, 0]), k=I('s', 2)) % 3]


def case8() -> int:
    x, y = 5, 3
    b = True
    s = 'Q q'
    xs = [-2, 6, 8, 9]
    d = {'a': 2, 'b': 8, 'q': 3}
    o = Box(7)
    for i1 in [7]:
        if (f2(I('a', 6), b=abs(I('b', 5))) >= f2(+o.m, [I('c', -2), I('d', 9), I('e', 4)][I('f', 4) % 3])):
            d = ({S('g', 'xyz'): I('h', 7), S('i', 'Q q'): I('j', 5)} if (I('k', -2) != I('l', 2)) else dict(D('m', {'a': 2, 'c': 1})))
            L('n', xs)[I('o', -2) % len(xs)] = O('p', o).m
        elif (I('q', 1) != f2(o.m, I('r', 7))):
            print(min((I('s', -1) * x % 101), I('t', 8)), S('u', 'b'), end=" ")
            L('v', xs)[f2(I('w', -2), b=I('x', 8)) % len(xs)] = D('y', d)[(S('z', 'żó') if b else S('a1', 'Q q'))] = max(I('b1', -1), I('c1', 9))
        else:
            L('d1', xs)[(I('e1', -2) - I('f1', 9)) % len(xs)] = (lambda p2: (I('h1', 9) or I('i1', 0)))((i1 - I('g1', 0)))
    y = abs(f2(b=x, a=I('j1', 7)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (x and f2(b=o.m, a=I('k1', 4)))


def case9() -> int:
    x, y = 2, 2
    b = True
    s = ''
    xs = [4, 3, 4]
    d = {'a': 1, 'b': 8, 'q': 6}
    o = Box(7)
    d = ({S('a', 'żó'): I('b', 9), S('c', 'b'): I('d', 8)} | (D('e', {'a': 3, 'c': 5}) | D('f', {'a': 2, 'c': 2})))
    for i1 in [2, 8]:
        x = o.bump()
        for i2 in range(I('g', 1), 4):
            L('h', xs)[(I('i', -1) % -4) % len(xs)] = O('j', o).n
            L('k', xs)[+o.m % len(xs)] = o.n = (I('l', -3) if b else I('m', 5))
    for k3, v4 in list((D('n', {'a': 5, 'c': 3}) | d).items()):
        print(k3, end=" ")
        s = (s and S('o', 'xyz'))
    if (L('p', [6]) == sorted(L('q', [0, 3, 4]))):
        d[(S('r', 'xyz') * (I('s', 0) % 3))] = [abs(I('t', 5)), {'a': I('u', -3), 'b': I('v', 1)}['a'], o.swap(x)][(I('w', -2) and I('x', 7)) % 3]
        for i5 in range(I('y', 1), 4):
            D('z', d)[s] = L('a1', xs)[+I('b1', -1) % len(xs)] = (o.swap(x) // 3)
    else:
        d = d
        if (S('c1', 'a') in d):
            y = +(I('d1', -1) ^ I('e1', 6))
        elif (y != o.bump()):
            o.n = ((I('f1', 3) or y) | (I('g1', 7) if B('h1', True) else I('i1', 2)))
        else:
            y = (lambda p6: O('k1', o).n)(int(B('j1', False)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (int(B('l1', True)) ^ (I('m1', 9) + I('n1', 6)))


def case10() -> int:
    x, y = 9, 0
    b = False
    s = 'Q q'
    xs = [2]
    d = {'a': 6, 'b': 5, 'q': 7}
    o = Box(7)
    O('a', o).n = +int(B('b', False))
    w1 = 0
    while w1 < 2 and B('c', False):
        w1 += 1
        def fn2(p3: int, p4: int = 0) -> int:
            return (I('d', -1) if B('e', True) else f3(*L('f', [7, 2]), I('g', 3), k=I('h', -3)))
        x = (I('i', 8) & o.n)
        D('j', d)[s] = I('k', 5) + fn2({'a': I('l', 2), 'b': x}['b'])
    if (I('m', 7) != o.m):
        s = repr(s).title()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap((x ^ I('n', 8)))


def case11() -> int:
    x, y = 9, 5
    b = False
    s = 'a'
    xs = [6, 7]
    d = {'a': 3, 'b': 8, 'q': 1}
    o = Box(7)
    for i1 in range(I('a', 1), 4):
        L('b', xs)[(I('c', -3) * I('d', -1) % 101) % len(xs)] = ({'a': x, 'b': I('e', -2)}['a'] // 3)
    if B('f', True):
        y, o.xs[I('g', -1)] = o.swap(x), ([x, I('h', 4), I('i', 9)][I('j', 5) % 3] and o.bump())
    elif (S('k', 'a') in D('l', {'a': 7, 'c': 5})):
        def fn2(p3: int = min((I('m', 8) if B('n', False) else I('o', -3)), (I('p', 1) or I('q', 8)))) -> int:
            return {'a': x, 'b': (I('r', 1) - I('s', 5))}['b']
        O('t', o).m = I('u', 8) + fn2(f3(m=I('v', 3), k=I('w', 5)))
    for i4 in [0, -2, 1, 1]:
        xs.append(([i4, I('x', 4), x][I('y', -2) % 3] % 5))
        D('z', d)[(S('a1', '') + S('b1', 'a'))], O('c1', o).n = I('d1', 0), +max(o.bump(), (i4 and I('e1', 7)))
    if B('f1', False):
        x, L('g1', xs)[(I('h1', 7) ^ I('i1', 8)) % len(xs)] = abs(o.n), I('j1', 3)
        d = (D('k1', {'a': 0, 'c': 4}) if (L('l1', [-1, -2]) == o.xs) else dict(D('m1', {'a': 3, 'c': 1})))
    else:
        s = S('n1', 'xyz')
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(f2(I('o1', -2), o.m), (I('p1', 0) - I('q1', 9)))


def case12() -> int:
    x, y = 2, 1
    b = True
    s = 'Q q'
    xs = [7]
    d = {'a': 0, 'b': 1, 'q': 5}
    o = Box(7)
    L('a', xs)[O('b', o).bump() % len(xs)] = (O('c', o).m or (x + I('d', 8)))
    print([len(L('e', [5, 6])), ~total], str({S('f', 'a'): I('g', 9), s: I('h', 2)}), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((lambda p1: I('j', 5))(I('i', -2)) if (total not in L('k', [2, 8, 7, 9])) else o.swap(I('l', 1)))


def case13() -> int:
    x, y = 2, 1
    b = True
    s = 'Q q'
    xs = [-2]
    d = {'a': 7, 'b': 2, 'q': 7}
    o = Box(7)
    b = ((I('a', 3) | total) > o.bump())
    f3(f2(I('b', -3), b=I('c', 7)), (I('d', 0) - I('e', -3)), m=I('f', -3))
    b = ((I('g', 0) + I('h', 4)) > o.m)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((y + I('i', 7)) % 5)


def case14() -> int:
    x, y = 5, 2
    b = True
    s = 'a'
    xs = [-1, 6, 5, 7]
    d = {'a': 6, 'b': 5, 'q': 7}
    o = Box(7)
    O('a', o).m = f2(o.swap(o.n), int(B('b', True)))
    d = D('c', {'a': 4, 'c': 5})
    print((~I('d', 8) if bool(s) else (o.n ^ I('e', 1))), -((I('f', 7) // 2) % 2), end=" ")
    w1 = 0
    while w1 < 1 and ((not B('g', False)) if (o.n not in xs) else (S('h', 'a') in s)):
        w1 += 1
        for i2 in [-2, 0, -1]:
            d = D('i', {'a': 8, 'c': 7})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('j', 0) and I('k', 0)) or (I('l', -1) if B('m', True) else x))


def case15() -> int:
    x, y = 1, 0
    b = True
    s = 'xyz'
    xs = [-1, 1, -1]
    d = {'a': 1, 'b': 0, 'q': 7}
    o = Box(7)
    w1 = 0
    while w1 < 1 and ((x in xs) and (I('a', 6) == I('b', 0))):
        w1 += 1
        xs = (list(d.values()) and list(L('c', [9]))) or [0]
    print([f2(I('d', 1), b=I('e', -2)), (I('f', 6) - I('g', 8))], s, end=" ")
    o.xs[I('h', -3)] = O('i', o).m = (I('j', 6) if B('k', False) else I('l', 5))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3((I('m', 6) - o.n), *L('n', [8, -1]))


def case16() -> int:
    x, y = 4, 3
    b = False
    s = 'xyz'
    xs = [-2, 0, -2]
    d = {'a': 8, 'b': 6, 'q': 2}
    o = Box(7)
    y = o.n = (total ^ total)
    for k1, v2 in list({S('a', 'Q q'): I('b', 9), s: x}.items()):
        print(k1, end=" ")
        def fn3(p4: int, p5: int = 0) -> int:
            return o.bump()
        x = (y and I('c', 7))
        o.n = I('d', -1) + fn3((I('e', -1) - o.m))
        for i6 in (L('f', [-2, -1]) + L('g', [-1]))[:3]:
            b = ((I('h', -1) if B('i', True) else I('j', 8)) == int(B('k', True)))
    y = ({'a': I('l', 8), 'b': I('m', 1)}['b'] % 5)
    L('n', xs)[o.add(x) % len(xs)], d[S('o', 'xyz')] = {'a': d.get(S('p', 'z'), (I('q', 1) - o.n)), 'b': o.add(I('r', 2))}['b'], {'a': f2(b=total, a=I('s', 4)), 'b': (o.n if b else o.n)}['b']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.bump() - O('t', o).m)


def case17() -> int:
    x, y = 2, 3
    b = False
    s = 'xyz'
    xs = [7]
    d = {'a': 4, 'b': 7, 'q': 5}
    o = Box(7)
    for i1 in range(I('a', 0), 2):
        for i2 in sorted(L('b', [6, -2, 4]))[:3]:
            print((S('c', 'b') if (not b) else str(xs)), o.add(i1), end=" ")
        D('d', d)[(S('e', 'b') * (I('f', 0) % 3))], x = int(bool(o.n)), ((i1 * total % 101) + (I('g', 6) + I('h', 3)))
    w3 = 0
    while w3 < 3 and (d.get(S('i', 'b'), I('j', 4)) <= f3(I('k', 1))):
        w3 += 1
        for i4 in range(1):
            b = bool(f2(I('l', 0), I('m', 8)))
            x = O('n', o).m = I('o', 5)
        f3((o.m and I('p', 7)), k=f3(*L('q', [1]), m=x, k=I('r', -2), *L('s', [0, 3])))
    w5 = 0
    while w5 < 1 and bool(s):
        w5 += 1
        s = s
        L('t', xs)[(o.n and I('u', -1)) % len(xs)] = o.xs[I('v', 2)] = abs((abs(I('w', 0)) if (B('x', True) or B('y', True)) else d.get(S('z', 'z'), I('a1', 9))))
    for i6 in [-2, 1, 1, 1]:
        for i7 in range(3):
            x = x = (I('b1', -1) - I('c1', 7))
        o.n = abs(I('d1', -1))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs((lambda p8: p8)(I('e1', 1)))


def case18() -> int:
    x, y = 2, 1
    b = False
    s = 'a'
    xs = [-1]
    d = {'a': 3, 'b': 8, 'q': 6}
    o = Box(7)
    o.n, y = (I('a', 3) % 2), [((o.m | I('b', 0)) or (x + I('c', -2))), {'a': (o.m ^ o.m), 'b': (o.n and I('d', 0))}['a'], [(I('e', 1) and I('f', 8)), o.swap(I('g', 7)), abs(I('h', 4))][{'a': I('i', -3), 'b': x}['a'] % 3]][f2(-I('j', 9), b=[x, y, I('k', 6)][I('l', 3) % 3]) % 3]
    if (I('m', 3) <= I('n', 2)):
        x = (y + y)
    elif (O('o', o).m in L('p', [9, 5, 5])):
        L('q', xs).insert(f3(total, I('r', 6), m=I('s', 6)), (x ^ I('t', -1)))
        print(sorted([{'a': total, 'b': I('u', 0)}['b'], (I('v', 8) % 5)]), f2(I('w', 2), I('x', 2)), end=" ")
    L('y', xs).insert((lambda p1: I('z', 7))(total), I('a1', 5))
    d = D('b1', {'a': 4, 'c': 8})
    D('c1', d)[S('d1', 'xyz')], o.n = (I('e1', 1) and I('f1', 4)), len(S('g1', ''))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ({'a': x, 'b': I('h1', 4)}['b'] and {'a': I('i1', 1), 'b': I('j1', 3)}['a'])


def case19() -> int:
    x, y = 4, 4
    b = False
    s = 'xyz'
    xs = [2, 9]
    d = {'a': 1, 'b': 2, 'q': 4}
    o = Box(7)
    x = o.n = (((I('a', -3) or I('b', -3)) * (total + I('c', 4)) % 101) & o.swap(I('d', 8)))
    y = o.n
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (max(I('e', 3), I('f', 4)) & (I('g', 3) or I('h', 0)))


def case20() -> int:
    x, y = 4, 0
    b = True
    s = 'xyz'
    xs = [3, 0]
    d = {'a': 2, 'b': 7, 'q': 8}
    o = Box(7)
    if ((I('a', 7) > I('b', 9)) if (not B('c', False)) else (I('d', -1) in L('e', [2]))):
        d[S('f', 'Q q')] = d[(S('g', 'żó') + S('h', 'b'))] = o.bump()
        L('i', xs).insert(abs(I('j', 2)), (I('k', 4) - o.m))
    else:
        for k1, v2 in list(D('l', {'a': 6, 'c': 0}).items()):
            print(k1, end=" ")
            xs.append(abs(((I('m', 0) - v2) or d.get(S('n', 'b'), I('o', 2)))))
            xs = list(o.xs) or [0]
    y, O('p', o).m = (o.swap(I('q', 8)) + len(D('r', {'a': 2, 'c': 0}))), [((x if B('s', True) else I('t', 5)) or (x and I('u', 6))), ([I('v', 9), I('w', 5), x][I('x', -3) % 3] + (I('y', 5) + I('z', 6))), ((y if B('a1', True) else I('b1', 8)) | len(S('c1', 'żó')))][I('d1', 0) % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(b=I('e1', -2), a=(I('f1', 4) - I('g1', 8)))


def case21() -> int:
    x, y = -2, 5
    b = False
    s = 'a'
    xs = [8]
    d = {'a': 4, 'b': 6, 'q': 3}
    o = Box(7)
    b = (len([o.n, I('a', -3)]) in L('b', [3, 9]))
    y = [(I('c', 9) - x), [I('d', -1), I('e', 8), I('f', 5)][I('g', 8) % 3], o.bump()][(x + I('h', 8)) % 3]
    for k1, v2 in list(d.items()):
        print(k1, end=" ")
        d = {S('i', 'a'): (v2 or I('j', 4)), (S('k', 'xyz') * (total % 3)): -total}
        for k3, v4 in list(d.items()):
            print(k3, end=" ")
            o.xs[I('l', -3)], L('m', xs)[(x * I('n', 3) % 101) % len(xs)] = (v4 + I('o', 7)), x
    O('p', o).n = [(I('q', 1) + o.m), (I('r', 0) * I('s', 8) % 101), O('t', o).m][abs(I('u', 3)) % 3]
    def fn5(p6: int, p7: int = 0) -> int:
        return ((I('v', 1) or I('w', -2)) or f2(b=I('x', 3), a=I('y', 4)))
    y = (I('z', 3) % 2)
    x = I('a1', 2) + fn5((I('b1', 4) * I('c1', -1) % 101))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return -int(B('d1', False))


def case22() -> int:
    x, y = -2, 3
    b = False
    s = 'żó'
    xs = [8, 5]
    d = {'a': 5, 'b': 7, 'q': 3}
    o = Box(7)
    x, O('a', o).m = (total + (I('b', 6) + o.m)), f2(b=(O('c', o).n | (x // 3)), a=O('d', o).m)
    if (I('e', -1) == o.n):
        def fn1(p2: int, p3: int = 0) -> int:
            return +I('f', 9)
        y = (lambda p4: I('h', 0))(I('g', 3))
        L('i', xs)[(I('j', 7) * I('k', 1) % 101) % len(xs)] = I('l', -2) + fn1((x * total % 101))
        w5 = 0
        while w5 < 1 and ((I('m', 4) & total) != (I('n', 4) ^ y)):
            w5 += 1
            xs = list([(I('o', 4) + I('p', 5)), (I('q', 2) if b else I('r', 0))]) or [0]
            s = s
    xs = sorted(sorted(xs, key=lambda p6: p6 % 3)) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('s', 9)


def case23() -> int:
    x, y = 7, 0
    b = False
    s = 'xyz'
    xs = [7, -1]
    d = {'a': 7, 'b': 3, 'q': 8}
    o = Box(7)
    for k1, v2 in list(D('a', {'a': 2, 'c': 5}).items()):
        print(k1, end=" ")
        [total, I('b', 0), y][I('c', -1) % 3]
        for k3, v4 in list(dict(D('d', {'a': 7, 'c': 8})).items()):
            print(k3, end=" ")
            xs = (xs if b else L('e', [0])) or [0]
    print((o.n <= y), s, end=" ")
    y = [(x if B('f', False) else I('g', 6)), o.swap(I('h', 2)), (I('i', -2) and I('j', 7))][{'a': I('k', -1), 'b': I('l', 5)}['b'] % 3]
    x = ((I('m', 9) ^ I('n', -3)) % 5)
    L('o', xs)[I('p', -2) % len(xs)] = d[s] = (I('q', 1) | o.swap(d.get(S('r', 'z'), I('s', 9))))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.bump() % 3)


def case24() -> int:
    x, y = 5, 4
    b = False
    s = 'Q q'
    xs = [6, 6, 9, 0]
    d = {'a': 4, 'b': 0, 'q': 0}
    o = Box(7)
    if (o.m >= I('a', 0)):
        if B('b', False):
            L('c', xs)[(I('d', -1) % 5) % len(xs)] = (o.m - I('e', 4))
        else:
            d[S('f', '').replace(S('g', 'Q q'), S('h', 'Q q'))], L('i', xs)[[I('j', 5), I('k', 5), y][total % 3] % len(xs)] = x, ((I('l', 8) + I('m', 3)) | o.bump())
        def fn1(p2: int = ((I('n', 7) or I('o', 5)) ^ (o.m * o.m % 101))) -> int:
            return -o.swap(I('p', 1))
        x = o.n + fn1((I('q', -3) + I('r', -1)))
    elif B('s', False):
        for k3, v4 in list(D('t', {'a': 2, 'c': 6}).items()):
            print(k3, end=" ")
            print((s != S('u', '')), O('v', o).bump(), end=" ")
            o.xs[I('w', 0)] = (~{'a': I('x', 6), 'b': v4}['b'] and abs(f2(I('y', 7), b=I('z', 6))))
    L('a1', xs)[(I('b1', 9) - I('c1', 9)) % len(xs)], D('d1', d)[(S('e1', 'żó') if b else s)] = o.n, I('f1', 5)
    y = f3([I('g1', 6), I('h1', 3), I('i1', 5)][I('j1', 7) % 3])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('k1', -2)


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
