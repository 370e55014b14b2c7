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
    s = repr(s)
    (o.bump() + (y * (I('a', -3) and total) % 101))
    b = (I('b', -2) != O('c', o).bump())
    if (S('d', '') != S('e', 'xyz')):
        d[(S('f', '') and s)], x = (I('g', 3) if B('h', False) else I('i', 8)), (O('j', o).m + I('k', 1))
        [d.get(S('l', 'a'), f2(I('m', -2), I('n', 4))), ((y - I('o', -1)) if b else d.get(S('p', 'z'), y)), (I('q', 0) + o.add(I('r', -3)))][f3() % 3]
    elif (x < f3(x, y)):
        O('s', o).m = (I('t', -3) % 5)
    else:
        if (S('u', 'z') in D('v', {'a': 5, 'c': 1})):
            y = I('w', 8)
            if B('x', False):
                return [x, I('y', 2), y][I('z', 5) % 3]
        else:
            y = o.bump()
            print(d, f"{{}}{(S('a1', 'b') or S('b1', 'b'))!r}", end=" ")
        y = ({'a': o.n, 'b': I('c1', 8)}['b'] & {'a': I('d1', 7), 'b': I('e1', 0)}['b'])
    xs.append(O('f1', o).bump())
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return int(B('g1', False))


def case1() -> int:
    x, y = 9, 5
    b = True
    s = 'b'
    xs = [1, 4, 4]
    d = {'a': 7, 'b': 8, 'q': 0}
    o = Box(7)
    s = S('a', 'Q q')
    xs.append((I('b', -3) - I('c', 4)))
    L('d', xs)[I('e', 4) % len(xs)] = y = ((I('f', 3) // 5) * (x * I('g', 3) % 101) % 101)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case2() -> int:
    x, y = 2, 5
    b = True
    s = ''
    xs = [6, 9, 7]
    d = {'a': 5, 'b': 6, 'q': 0}
    o = Box(7)
    o.n, x = total, (I('a', 5) % 2)
    for i1 in range(I('b', 0), 2):
        if ((S('c', 'b') == S('d', 'xyz')) or (S('e', 'z') in D('f', {'a': 2, 'c': 5}))):
            return (i1 - I('g', 2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return len(S('h', 'xyz')[:])


def case3() -> int:
    x, y = 4, 5
    b = False
    s = 'xyz'
    xs = [8, 4]
    d = {'a': 4, 'b': 6, 'q': 5}
    o = Box(7)
    for i1 in [5]:
        f2(I('a', 3), o.swap(i1))
    x = (((I('b', 8) ^ x) if (I('c', 6) < I('d', 4)) else O('e', o).n) & o.swap(O('f', o).n))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('g', 1)


def case4() -> int:
    x, y = -3, 2
    b = False
    s = 'b'
    xs = [-2, 3, 7]
    d = {'a': 5, 'b': 7, 'q': 5}
    o = Box(7)
    D('a', d)[(S('b', 'b') if b else S('c', ''))] = I('d', 0)
    if (B('e', False) if B('f', True) else B('g', True)):
        O('h', o).m = D('i', d)[S('j', 'żó').title()] = +I('k', 7)
        x, y = o.add(I('l', 5)), ~I('m', 6)
    elif B('n', False):
        if B('o', True):
            O('p', o).m = f2((f3(I('q', -3), I('r', 2)) // 2), I('s', 8))
            y = I('t', 6)
        elif b:
            if ((b or B('u', True)) if (o.n < I('v', 3)) else b):
                return (I('w', 4) and I('x', -1))
            L('y', xs)[o.swap(x) % len(xs)] = o.n = abs(o.bump())
        else:
            print(str(L('z', [9, -1, 8])).replace(s, S('a1', 'xyz')), d.get(S('b1', 'a'), o.m), end=" ")
            x, L('c1', xs)[(x - x) % len(xs)] = (-f3(I('d1', 6)) if (f3() < (I('e1', -2) if B('f1', False) else I('g1', 2))) else o.bump()), o.swap(f2(I('h1', 3), y))
    else:
        if ((not (o.m < I('i1', 6))) or ([I('j1', -3), o.n, total][I('k1', -2) % 3] >= -I('l1', 9))):
            y, y = (max(~I('m1', 0), (I('n1', 0) | I('o1', 3))) // 3), [max(I('p1', 9), I('q1', 2)), O('r1', o).n, (o.n if B('s1', False) else o.n)][(total if B('t1', True) else I('u1', 4)) % 3]
        else:
            xs = [(I('v1', 7) - x), (I('w1', -1) if B('x1', False) else I('y1', -3))] or [0]
            o.bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (~total + (I('z1', 5) * x % 101))


def case5() -> int:
    x, y = 2, 4
    b = True
    s = 'żó'
    xs = [7, 5, 3, -2]
    d = {'a': 6, 'b': 0, 'q': 5}
    o = Box(7)
    d[(S('a', 'b') or S('b', 'b'))], y = (~y and (o.bump() if B('c', False) else (I('d', 3) or x))), o.add(o.m)
    for k1, v2 in list({S('e', 'b'): I('f', -1), S('g', 'Q q'): I('h', 0)}.items()):
        print(k1, end=" ")
        d = ({S('i', ''): total, s: I('j', 4)} if bool(v2) else {s: x, S('k', 'a'): x})
    for i3 in xs[I('l', 4):I('m', -2)][:3]:
        d[(S('n', '') and S('o', ''))] = ~y
    xs.append(~[I('p', 6), o.n, I('q', 4)][y % 3])
    L('r', xs).insert((y or x), (x ^ y))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('s', o).m


def case6() -> int:
    x, y = 4, 4
    b = True
    s = ''
    xs = [7, 1, 1, 0]
    d = {'a': 6, 'b': 1, 'q': 5}
    o = Box(7)
    f2((total * x % 101), I('a', 6))
    O('b', o).n, o.n = o.bump(), total
    for i1 in list(d.values())[:3]:
        d = (D('c', {'a': 3, 'c': 5}) if b else D('d', {'a': 4, 'c': 3}))
        if (I('e', 9) in L('f', [-1])):
            break
    for i2 in [6, -2]:
        ({'a': x, 'b': x}['a'] * (I('g', -1) & I('h', 6)) % 101)
        w3 = 0
        while w3 < 2 and bool((L('i', [9]) if B('j', False) else L('k', [2, 4, 2, -2]))):
            w3 += 1
            s = S('l', 'żó')[I('m', 6):i2]
    y = (abs(I('n', -3)) - (x if B('o', True) else I('p', -2)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('q', -3) - I('r', 8)) // -4)


def case7() -> int:
    x, y = 7, 5
    b = False
    s = 'b'
    xs = [1, 9]
    d = {'a': 5, 'b': 6, 'q': 4}
    o = Box(7)
    y = ((I('a', 4) and I('b', 2)) * o.swap(I('c', 6)) % 101)
    xs = [max(I('d', 1), I('e', -2)), o.swap(I('f', 8))] or [0]
    s = S('g', '')
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('h', 'a'), (I('i', 2) + I('j', -3)))


def case8() -> int:
    x, y = 4, 2
    b = False
    s = 'xyz'
    xs = [9, 5]
    d = {'a': 7, 'b': 7, 'q': 5}
    o = Box(7)
    O('a', o).n = ((y or I('b', -2)) * [I('c', 0), x, I('d', 3)][I('e', -2) % 3] % 101)
    xs.append(o.bump())
    D('f', d)[repr(I('g', 0))] = int((I('h', 8) > total))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return int(B('i', False))


def case9() -> int:
    x, y = 0, 1
    b = True
    s = ''
    xs = [4, 9]
    d = {'a': 2, 'b': 8, 'q': 1}
    o = Box(7)
    w1 = 0
    while w1 < 1 and (not (I('a', 7) >= I('b', 9))):
        w1 += 1
        if (L('c', [7]) != L('d', [4])):
            continue
    for i2 in range(2):
        (I('e', 2) - i2)
    d[f"%d {L('f', [8, 3, 4])}{{}}{I('g', 8)}é {S('h', 'a') = !s}"] = y = I('i', 4)
    print((S('j', 'xyz') + S('k', 'b'))[(total + I('l', -2)):f3(I('m', -2))], str(abs(y)).replace(S('n', 'żó'), S('o', 'Q q')), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f2(I('p', -1), x) % 2)


def case10() -> int:
    x, y = 1, 0
    b = False
    s = 'żó'
    xs = [1, -1, -1]
    d = {'a': 7, 'b': 0, 'q': 4}
    o = Box(7)
    b = ((s * (I('a', 4) % 3)) in str(o.xs))
    O('b', o).m, O('c', o).m = (o.swap(f2(o.n, I('d', -3))) * o.swap(I('e', 4)) % 101), x
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('f', 'a'), (I('g', 7) if B('h', True) else I('i', 8)))


def case11() -> int:
    x, y = 0, 1
    b = False
    s = 'b'
    xs = [2]
    d = {'a': 1, 'b': 3, 'q': 3}
    o = Box(7)
    s = s
    L('a', xs).insert((I('b', 6) + o.n), (y - I('c', 6)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return -(I('d', 1) or x)


def case12() -> int:
    x, y = -1, 5
    b = True
    s = 'żó'
    xs = [2, -1]
    d = {'a': 0, 'b': 2, 'q': 5}
    o = Box(7)
    o.n = ((I('a', 3) or y) | (I('b', 7) if B('c', True) else I('d', 2)))
    d[f"{{}}{L('e', [0, 6, -2, 1])}%d {I('f', 9) = :,}%d {L('h', [6])}"] = I('i', -1)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(+I('j', 6), (x - o.n))


def case13() -> int:
    x, y = 5, 0
    b = False
    s = 'Q q'
    xs = [3]
    d = {'a': 0, 'b': 8, 'q': 2}
    o = Box(7)
    o.xs[I('a', 1)], o.xs[I('b', 2)] = {'a': (I('c', 2) * I('d', -3) % 101), 'b': -I('e', 3)}['a'], min(I('f', 0), I('g', 1))
    w1 = 0
    while w1 < 3 and ((I('h', 2) not in o.xs) if B('i', False) else (x > I('j', -3))):
        w1 += 1
        d = D('k', {'a': 7, 'c': 7})
    if ((B('l', False) if b else b) or (S('m', 'a') in D('n', {'a': 8, 'c': 8}))):
        if ((S('o', 'a') or S('p', 'b')) != (S('q', 'xyz') * (I('r', -2) % 3))):
            b = B('s', False)
            if ({'a': o.n, 'b': o.m}['b'] > (x + y)):
                return abs(y)
        o.xs[I('t', -1)] = D('u', d)[(S('v', '') * (x % 3))] = (O('w', o).n or [I('x', 9), I('y', 5), I('z', 7)][I('a1', 1) % 3])
    if (not b):
        y = o.add(I('b1', 5))
    else:
        xs = [max(x, I('c1', 6)), (I('d1', 1) - I('e1', 5))] or [0]
        if (not (B('f1', False) if b else B('g1', False))):
            xs = (L('h1', [4])[I('i1', -1):] or [I('j1', 8), I('k1', 6)]) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return total


def case14() -> int:
    x, y = 8, 3
    b = True
    s = 'Q q'
    xs = [8, -1]
    d = {'a': 5, 'b': 1, 'q': 5}
    o = Box(7)
    d = D('a', {'a': 4, 'c': 1})
    if b:
        return (x and I('b', 8))
    print(L('c', [9, 7, 1]), (I('d', 3) - I('e', 4)), end=" ")
    for i1 in range(I('f', 1), 3):
        b = bool(xs)
        x = ((O('g', o).m % 2) // 3)
    x
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f3(I('h', -2)) | x)


def case15() -> int:
    x, y = 0, 3
    b = True
    s = 'żó'
    xs = [5, 5, 1]
    d = {'a': 1, 'b': 0, 'q': 5}
    o = Box(7)
    for i1 in range(I('a', 1), 2):
        d = dict(dict(D('b', {'a': 7, 'c': 0})))
    w2 = 0
    while w2 < 3 and (S('c', 'żó') in f"{{}}{s = !r}%d {S('d', 'b') = }"):
        w2 += 1
        print((B('e', False) or (B('f', False) if B('g', True) else B('h', True))), ((I('i', 2) if b else I('j', 5)) // -4), end=" ")
        d = D('k', {'a': 7, 'c': 7})
    x, o.xs[I('l', -1)] = (d.get(S('m', 'a'), total) - {'a': x, 'b': I('n', 4)}['a']), f2(I('o', 8), total)
    print(list(list(d.values())), ((x or x) or (I('p', 0) or y)), end=" ")
    for k3, v4 in list(D('q', {'a': 7, 'c': 2}).items()):
        print(k3, end=" ")
        for i5 in [-2, 7, 4]:
            d[(S('r', '') * (v4 % 3))] = {'a': I('s', 3), 'b': I('t', 2)}['a']
        if ((not B('u', True)) if (not B('v', True)) else (v4 in L('w', [-1, -2, 2]))):
            d = {S('x', 'b'): v4, S('y', 'xyz'): I('z', 5)}
            O('a1', o).m = f2({'a': I('b1', 9), 'b': I('c1', -3)}['b'], (I('d1', 8) + I('e1', -3)))
        else:
            d = D('f1', {'a': 3, 'c': 2})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('g1', o).m


def case16() -> int:
    x, y = 0, 4
    b = False
    s = 'xyz'
    xs = [6]
    d = {'a': 6, 'b': 7, 'q': 2}
    o = Box(7)
    o.xs[I('a', 1)] = ((I('b', -2) % 5) ^ x)
    d = D('c', {'a': 8, 'c': 7})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('d', 0) and I('e', 0)) or (I('f', -1) if B('g', True) else x))


def case17() -> int:
    x, y = 1, 0
    b = True
    s = 'xyz'
    xs = [-1, 1, -1]
    d = {'a': 1, 'b': 0, 'q': 7}
    o = Box(7)
    if ((x in xs) and (I('a', 6) == I('b', 0))):
        xs = (list(d.values()) and list(L('c', [9]))) or [0]
    y = (f2(I('d', 1), I('e', -2)) % 2)
    print(f"é {I('f', 3)!r:^7}", s.replace(S('g', 'xyz'), S('h', 'Q q')).replace(S('i', 'a'), repr(xs)), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return -(I('j', 0) ^ x)


def case18() -> int:
    x, y = 4, 3
    b = False
    s = 'xyz'
    xs = [-2, 0, -2]
    d = {'a': 8, 'b': 6, 'q': 2}
    o = Box(7)
    y = o.n = (total ^ total)
    if (list(L('a', [-1, 0])) < L('b', [4, 5])[o.m:]):
        for i1 in o.xs[:][:3]:
            o.n = d.get(S('c', 'b'), (I('d', 1) - I('e', -3)))
            d[S('f', 'Q q')] = ((i1 * I('g', -1) % 101) * (i1 * I('h', 9) % 101) % 101)
        xs.append(f3(I('i', 3)))
    for i2 in (L('j', [5, 5, 3]) or xs)[:3]:
        o.n, x = (I('k', 1) - i2), I('l', 2)
    L('m', xs)[(total and I('n', -3)) % len(xs)] = O('o', o).m = ((I('p', 3) - I('q', -1)) | (I('r', 5) if B('s', True) else x))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ({'a': I('t', -3), 'b': o.m}['b'] and (I('u', -2) + I('v', 6)))


def case19() -> int:
    x, y = 7, 0
    b = False
    s = ''
    xs = [0]
    d = {'a': 6, 'b': 3, 'q': 8}
    o = Box(7)
    if (not B('a', True)):
        for i1 in range(2):
            x = f2(I('b', 1), (I('c', 0) // 5))
    elif (S('d', 'a') in d):
        w2 = 0
        while w2 < 1 and ((o.n - I('e', 8)) == I('f', 6)):
            w2 += 1
            xs.append(I('g', 8))
            d = {f"-{L('h', [4, 2]) = !s}-{L('i', [9, -1])}": o.add(I('j', 2)), f"-{x:5d}{L('l', [4, -1])!s:>6}": f3(o.n)}
    else:
        s = f"{((o.n or x) if B('m', False) else (x - y))=}{{}}{S('n', '')!r:^7}"
    d = d
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2({'a': x, 'b': I('o', 6)}['a'], o.bump())


def case20() -> int:
    x, y = 4, 5
    b = False
    s = 'b'
    xs = [7, -2, 1]
    d = {'a': 2, 'b': 2, 'q': 2}
    o = Box(7)
    print({S('a', ''): I('b', 2), S('c', 'a'): I('d', -1)}, (S('e', 'b') if (L('f', [8]) < L('g', [0])) else s)[(I('h', 0) - o.n):[I('i', 4), I('j', -2), I('k', 4)][I('l', 2) % 3]], end=" ")
    L('m', xs)[f2(I('n', 7), I('o', 0)) % len(xs)], O('p', o).m = ((y - I('q', -3)) ^ (I('r', -1) - I('s', 9))), ((o.n and I('t', 0)) and [I('u', 4), I('v', -3), I('w', 8)][I('x', 1) % 3])
    (I('y', 7) * I('z', -3) % 101)
    for k1, v2 in list((D('a1', {'a': 3, 'c': 0}) if B('b1', True) else D('c1', {'a': 0, 'c': 7})).items()):
        print(k1, end=" ")
        if ((B('d1', False) and B('e1', True)) or (b or B('f1', True))):
            x = (v2 - v2)
        else:
            x = f2(f2(total, I('g1', 6)), (o.m if B('h1', True) else I('i1', 8)))
    if b:
        return I('j1', 3)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ({'a': I('k1', 4), 'b': I('l1', 6)}['a'] | (I('m1', 3) - I('n1', 2)))


def case21() -> int:
    x, y = 8, 5
    b = False
    s = 'xyz'
    xs = [5]
    d = {'a': 4, 'b': 4, 'q': 4}
    o = Box(7)
    y = int(b)
    b = B('a', True)
    d = D('b', {'a': 4, 'c': 8})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f2(I('c', -2), I('d', 3)) if (I('e', 3) != I('f', 8)) else {'a': I('g', 6), 'b': I('h', 2)}['b'])


def case22() -> int:
    x, y = -2, 2
    b = True
    s = 'a'
    xs = [6]
    d = {'a': 4, 'b': 1, 'q': 0}
    o = Box(7)
    xs = ((L('a', [7]) if B('b', False) else L('c', [-1])) + [I('d', 6), I('e', 1)]) or [0]
    w1 = 0
    while w1 < 2 and B('f', True):
        w1 += 1
        for k2, v3 in list({s: x, S('g', ''): I('h', 4)}.items()):
            print(k2, end=" ")
            o.n, O('i', o).n = o.bump(), v3
            L('j', xs).insert(len(S('k', 'b')), f2(I('l', 3), I('m', 3)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': f2(o.m, y), 'b': (o.n or total)}['b']


def case23() -> int:
    x, y = 7, 2
    b = False
    s = ''
    xs = [3, 5, 7, 6]
    d = {'a': 8, 'b': 8, 'q': 5}
    o = Box(7)
    if b:
        if (((o.n % 2) if (I('a', 7) == I('b', 2)) else o.bump()) not in [len(D('c', {'a': 4, 'c': 2})), f3(y)]):
            y = ~(I('d', -1) + I('e', -3))
    elif (S('f', 'z') in D('g', {'a': 2, 'c': 4})):
        for i1 in range(I('h', 0), 3):
            d = D('i', {'a': 2, 'c': 2})
    o.n = O('j', o).m = (o.swap(I('k', 8)) + d.get(S('l', 'z'), I('m', 1)))
    for i2 in (L('n', [6, 6, 3, 8]) + L('o', [0]))[:3]:
        ([I('p', 9), I('q', 5), i2][x % 3] - o.swap(I('r', 6)))
    if (I('s', -2) == I('t', 7)):
        y = {'a': I('u', 0), 'b': (o.m or o.n)}['a']
        if bool(f3(I('v', -3), I('w', 3))):
            d = (D('x', {'a': 7, 'c': 7}) if ((o.n if B('y', False) else y) == (I('z', 9) * I('a1', 9) % 101)) else (D('b1', {'a': 8, 'c': 4}) if B('c1', True) else {s: I('d1', 8), S('e1', 'xyz'): I('f1', 8)}))
        else:
            L('g1', xs)[o.add(o.m) % len(xs)] = (max(I('h1', 5), I('i1', 0)) & (I('j1', -1) + x))
    D('k1', d)[S('l1', 'Q q')], x = O('m1', o).bump(), f2(-I('n1', 4), {'a': o.m, 'b': I('o1', -1)}['a'])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': f2(I('p1', 7), x), 'b': (I('q1', -3) - I('r1', 4))}['a']


def case24() -> int:
    x, y = -3, 2
    b = True
    s = 'xyz'
    xs = [6, 8, -1, 6]
    d = {'a': 1, 'b': 8, 'q': 3}
    o = Box(7)
    w1 = 0
    while w1 < 2 and bool((I('a', 6) if B('b', True) else I('c', 3))):
        w1 += 1
        (~(I('d', -2) or I('e', 9)) and ((x or I('f', 1)) * (I('g', 8) or x) % 101))
        xs = (L('h', [2]) if b else L('i', [1])) or [0]
    if (S('j', 'xyz')[I('k', 1):I('l', 4)] == (S('m', 'a') + s)):
        if ((I('n', 1) * o.m % 101) != f2(x, x)):
            D('o', d)[(s + S('p', 'Q q'))] = I('q', 1)
            if B('r', False):
                return (I('s', -2) * I('t', 8) % 101)
        elif (B('u', False) if B('v', True) else (B('w', True) and B('x', False))):
            xs.append(((y and I('y', -2)) * int(b) % 101))
    elif ((I('z', 4) & total) != (I('a1', 4) ^ y)):
        xs = [(I('b1', 4) + I('c1', 5)), (I('d1', 2) if b else I('e1', 0))] or [0]
        if B('f1', True):
            xs = xs[:I('g1', 7)][:] or [0]
            L('h1', xs)[[total, I('i1', 9), I('j1', -2)][I('k1', -3) % 3] % len(xs)], o.n = f2((I('l1', 7) * I('m1', 6) % 101), I('n1', 8)), ((I('o1', -1) ^ x) & f3(I('p1', 9)))
        elif (I('q1', -2) >= (I('r1', 3) - I('s1', 5))):
            print((s + S('t1', 'xyz')), (f3() ^ ((I('u1', 2) and I('v1', 2)) if (I('w1', 6) != x) else (I('x1', 7) if b else I('y1', 1)))), end=" ")
    x = [I('z1', 7), ((x % 2) // -4), ((I('a2', 3) + o.m) and o.bump())][(I('b2', 0) + (I('c2', 7) if B('d2', False) else I('e2', 9))) % 3]
    y = +(I('f2', 5) if B('g2', False) else I('h2', 8))
    print({s: total, s: x}, str(B('i2', False)), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return x


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
