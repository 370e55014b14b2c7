import asyncio
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


async def quick(k: str, v: int, o: Box) -> int:
    print(k, end=" ")
    o.m += 1
    return v


async def slow(k: str, v: int, o: Box) -> int:
    print(k, end=" ")
    await asyncio.sleep(0)
    o.m += 1
    print(k + "'", end=" ")
    return v


async def disturb(o: Box) -> None:
    for _ in range(12):
        o.n += 100
        o.xs[-1] += 1
        await asyncio.sleep(0)


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
    x, y = -3, 4
    b = True
    s = 'xyz'
    xs = [6, 9, 1, -2]
    d = {'a': 3, 'b': 6, 'q': 3}
    o = Box(7)
    y = +I('a', 6)
    w1 = 0
    while w1 < 3 and ((B('b', True) or b) or (I('c', 3) not in L('d', [4, -1, -2, -1]))):
        w1 += 1
        if (min(max(I('e', -1), I('f', 8)), (I('g', -1) if b else I('h', 6))) >= o.swap((I('i', 6) if B('j', False) else I('k', 2))) > ((y if B('l', True) else I('m', 6)) if (x < I('n', 8)) else (I('o', 6) ^ x))):
            xs[I('r', 0)] += min((I('w', 0) - I('x', -3)), (x and I('y', 7)))
        else:
            if bool(L('z', [9, -1])):
                continue
            d[S('a1', 'a')] = O('b1', o).n = (abs(I('c1', 7)) * o.bump() % 101)
    L('d1', xs).insert(d.get(S('e1', 'z'), I('f1', -1)), O('g1', o).n)
    y = (x ^ o.n)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(I('h1', 9), I('i1', 6))


def case1() -> int:
    x, y = -3, 5
    b = True
    s = ''
    xs = [9, 6]
    d = {'a': 5, 'b': 7, 'q': 4}
    o = Box(7)
    D('f', d)[S('g', 'a')] -= (x // -4)
    xs[I('j', 0)] |= O('o', o).bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return len(s)


def case2() -> int:
    x, y = -3, 1
    b = True
    s = 'żó'
    xs = [7, 9, 8, -1]
    d = {'a': 1, 'b': 7, 'q': 7}
    o = Box(7)
    o.n = ((I('a', -2) | I('b', 2)) if (S('c', 'z') in d) else (I('d', 5) + o.m))
    for i1 in L('e', [6, 2, 1])[:3]:
        s = (s if (f2(b=I('f', 0), a=I('g', 0)) != I('h', 3) > o.add(I('i', -1))) else S('j', 'Q q').replace(S('k', 'b'), S('l', 'xyz').lower()))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ([x, I('m', 4), y][I('n', 5) % 3] or o.n)


def case3() -> int:
    x, y = 5, 0
    b = True
    s = 'a'
    xs = [8, 4]
    d = {'a': 3, 'b': 3, 'q': 2}
    o = Box(7)
    o.xs[-1] += (o.n | o.n)
    s += str((S('b', 'z') in D('c', {'a': 8, 'c': 2})))
    xs = (L('d', [9]) + (L('e', [-1, 1, 1, 6]) and xs)) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('f', 3) if b else I('g', 6)) * (I('h', 8) and I('i', 8)) % 101)


async def case4(o: Box) -> int:
    x, y = 9, 2
    b = True
    s = 'xyz'
    xs = [4, 7, 5, 6]
    d = {'a': 8, 'b': 2, 'q': 8}
    L('a', xs)[(I('b', 3) * x % 101) % len(xs)] = abs(I('c', 2))
    xs.append(f2(({'a': x, 'b': I('d', 1)}['a'] or (y and I('e', 6))), b=((total & I('f', 0)) | (I('g', 1) % 3))))
    for i1 in (L('h', [6, -2, 2]) + xs)[:3]:
        for i2 in range(1):
            xs = ([(await slow('i', I('j', -3), o)), (i1 & x)] if ((i1 - I('k', 8)) == (x if b else I('l', -2))) else (list(d.values()) + (L('m', [4, -2, 2]) + L('n', [3, 9, -2, 1])))) or [0]
        d[S('o', 'xyz').title()] = len(S('p', 'xyz'))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case5() -> int:
    x, y = 7, 3
    b = True
    s = 'b'
    xs = [9, -2]
    d = {'a': 0, 'b': 2, 'q': 2}
    o = Box(7)
    if (d.get(S('a', 'b'), I('b', 4)) in (L('c', [7]) and L('d', [2]))):
        w1 = 0
        while w1 < 2 and (abs(I('e', 0)) in [I('f', -3), I('g', 8)]):
            w1 += 1
            y = f2(I('h', -1), b=o.m)
    elif (not (b or B('i', True))):
        xs += o.xs
        d['q'] += o.n
    if (((I('k', -1) // -4) + I('l', 9)) not in (L('m', [-1, 3, 4, 5]) if (I('n', 4) < I('o', 2) > o.n >= I('p', -3)) else (L('q', [6, 9]) if b else xs))):
        y = I('r', 0)
        y = [d.get(S('s', 'b'), I('t', 4)), (I('u', 3) * I('v', -3) % 101), O('w', o).bump()][f3(I('x', 8), I('y', 2), m=x, k=I('z', 8)) % 3]
    d[S('a1', '').lower()] = (((I('b1', 6) - I('c1', -3)) if (L('d1', [-2, 8]) < L('e1', [1])) else (I('f1', 4) - total)) if (f2(b=I('g1', -2), a=I('h1', 8)) >= (I('i1', 6) * x % 101)) else (I('j1', -3) * (I('k1', 8) - y) % 101))
    w2 = 0
    while w2 < 1 and ((B('l1', False) and B('m1', True)) if (b if B('n1', False) else B('o1', True)) else (total <= I('p1', 4))):
        w2 += 1
        if (not B('q1', False)):
            break
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('r1', 1)


def case6() -> int:
    x, y = -1, 2
    b = False
    s = ''
    xs = [-2]
    d = {'a': 0, 'b': 3, 'q': 0}
    o = Box(7)
    x = o.xs[I('a', 0)] = (I('b', 6) // -4)
    L('c', xs).insert(min(I('d', 2), I('e', -2)), O('f', o).n)
    if b:
        s += (S('g', 'xyz') + S('h', 'żó').replace(s, s))
        w1 = 0
        while w1 < 3 and ((B('i', False) and b) and bool(S('j', 'Q q'))):
            w1 += 1
            print(s, (S('k', 'a') + s.replace(s, S('l', 'a'))), end=" ")
            O('m', o).m = (((I('n', 6) ^ x) % 3) + (I('o', 5) & int(b)))
    else:
        if (B('p', False) if (f3() == (I('q', 9) ^ I('r', -2))) else B('s', True)):
            print(b, s.replace(s, (s if B('t', True) else s)), end=" ")
        elif b:
            d = D('u', {'a': 1, 'c': 8})
            xs[I('x', 0)] |= {'a': I('c1', 0), 'b': (abs(I('d1', 5)) // 3)}['b']
        x = x = o.bump()
    D('e1', d)[S('f1', 'a')] = f2(I('g1', 9), b=I('h1', 3))
    O('i1', o).m = ((I('j1', 4) or o.m) * (I('k1', 1) // 5) % 101)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3(m=f2(I('l1', 6), x))


def case7() -> int:
    x, y = -1, 5
    b = False
    s = ''
    xs = [5, 2, -1]
    d = {'a': 1, 'b': 7, 'q': 1}
    o = Box(7)
    w1 = 0
    while w1 < 3 and B('a', True):
        w1 += 1
        w2 = 0
        while w2 < 2 and (S('b', 'z') in D('c', {'a': 1, 'c': 7})):
            w2 += 1
            xs += [(I('d', 1) - I('e', 5)), int(B('f', True))]
            o.m += o.swap(I('g', 7))
        D('i', d)[repr(I('j', 8))], d[(S('k', 'xyz') + S('l', ''))] = (int(B('m', False)) and [I('n', 8), I('o', 9), I('p', 7)][I('q', 5) % 3]), (~(I('r', 5) or I('s', 2)) * f3((I('t', 0) * x % 101), k=I('u', 6)) % 101)
    o.n += max(total, I('v', 0))
    for i3 in [-2]:
        xs = ((xs if B('x', True) else L('y', [0, 4, 3])) if (I('z', 3) not in L('a1', [9, 1, 8])) else (L('b1', [7]) or L('c1', [-1]))) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('d1', -3) - I('e1', 8)) or (I('f1', 1) // 3))


async def case8(o: Box) -> int:
    x, y = 7, 5
    b = False
    s = 'b'
    xs = [4, 4, 0, 9]
    d = {'a': 3, 'b': 3, 'q': 3}
    if bool(I('a', 7)):
        for i1 in range(2):
            o.n += await slow('d', (I('b', 6) + I('c', 7)), o)
            L('f', xs)[(I('g', 7) if B('h', True) else I('i', 8)) % len(xs)], y = (I('j', 5) if B('k', False) else I('l', 1)), +o.m
        s += s.replace(s, S('m', 'b'))
    elif (I('n', 3) <= d.get(S('o', 'b'), o.n) <= (I('p', 4) and I('q', -2)) > (I('r', 3) - o.m)):
        (I('s', -2) - I('t', 7))
        print((S('u', 'z') in D('v', {'a': 8, 'c': 5})), (I('w', 3) ^ (+I('x', -2) * o.m % 101)), end=" ")
    else:
        o.xs[-1] += await slow('z', len(L('y', [-2, 2])), o)
    for i2 in range(I('b1', 0), 4):
        int(b)
        w3 = 0
        while w3 < 1 and (len(L('c1', [2, 6])) != (I('d1', 1) and I('e1', 8))):
            w3 += 1
            if bool(S('f1', 'żó')):
                break
            xs = (L('g1', [7, 8, 9]) + [max(I('h1', 6), I('i1', 0)), I('j1', 7)]) or [0]
    x = (await quick('k1', I('l1', 2), o))
    y = (f3(I('m1', 9), m=I('n1', 9), k=I('o1', 4)) + (y and o.n))
    d = ({S('p1', 'Q q'): I('q1', -1), S('r1', 'żó'): I('s1', 2)} if b else {S('t1', ''): I('u1', 7), S('v1', 'Q q'): I('w1', 0)})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('x1', 'b'), max(o.n, I('y1', 6)))


def case9() -> int:
    x, y = 2, 1
    b = True
    s = 'żó'
    xs = [-1, 8, -1]
    d = {'a': 0, 'b': 4, 'q': 5}
    o = Box(7)
    o.n, L('a', xs)[(I('b', -2) & I('c', 2)) % len(xs)] = I('d', 0), I('e', 4)
    w1 = 0
    while w1 < 3 and ((x >= o.n < I('f', 7)) if (o.n != I('g', 7)) else (I('h', -3) >= I('i', -3))):
        w1 += 1
        s = (S('j', '') * (x % 3))
    print(b, ((S('k', 'b') if B('l', False) else s) + str(I('m', 4))), end=" ")
    o.xs[-1] += I('n', 4)
    xs += list(o.xs)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return min((x - I('p', 8)), I('q', 2))


def case10() -> int:
    x, y = 4, 3
    b = True
    s = 'Q q'
    xs = [1, 7, -2, 3]
    d = {'a': 1, 'b': 3, 'q': 0}
    o = Box(7)
    for i1 in range(2):
        for i2 in range(3):
            y += o.add((I('h', 3) if B('i', False) else I('j', -1)))
        o.n, x = total, i1
    xs = [{'a': I('k', 1), 'b': x}['a'], f2(I('l', 5), I('m', -3))] or [0]
    y = {'a': I('n', -3), 'b': [I('o', 4), [o.m, total, I('p', 6)][o.n % 3], (total - I('q', -2))][{'a': x, 'b': I('r', -1)}['b'] % 3]}['a']
    if (B('s', True) or B('t', True)):
        D('u', d)[(s and S('v', 'Q q'))], o.xs[I('w', 0)] = (I('x', 7) * f2(I('y', 5), o.m) % 101), ((o.swap(I('z', 9)) - f3(x, I('a1', 6), k=I('b1', 4))) & (I('c1', 1) // 5))
    else:
        y = I('d1', -3)
        o.xs[I('e1', 1)], y = ([o.m, total, I('f1', 5)][x % 3] if (b and B('g1', False)) else o.add(I('h1', 4))), I('i1', 9)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': o.add(I('j1', 0)), 'b': d.get(S('k1', 'a'), I('l1', 7))}['a']


def case11() -> int:
    x, y = 8, 0
    b = True
    s = 'xyz'
    xs = [9]
    d = {'a': 5, 'b': 6, 'q': 8}
    o = Box(7)
    I('a', -3)
    print({S('b', 'żó'): (min(I('c', 3), x) - I('d', 6)), (S('e', '') * (I('f', 6) % 3)): I('g', 5)}, {'a': (I('h', -3) * I('i', 4) % 101), 'b': o.add(I('j', 6))}['b'], end=" ")
    xs += L('k', [2, 4, 1])
    L('l', xs).insert(max(o.m, x), (I('m', -3) - I('n', 4)))
    print((not ((I('o', -1) or o.n) >= (y % -4))), (s + S('p', 'a')), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ([I('q', 9), I('r', -1), y][total % 3] & o.add(I('s', -3)))


def case12() -> int:
    x, y = 3, 1
    b = True
    s = 'a'
    xs = [-1]
    d = {'a': 7, 'b': 5, 'q': 7}
    o = Box(7)
    x += ((I('h', 7) + I('i', 9)) * (total if B('j', False) else I('k', 7)) % 101)
    s += repr(S('l', 'b'))
    if bool(str(o.m)):
        for i1 in range(I('m', 0), 4):
            x = f2(b=f2(x, I('n', 6)), a=(I('o', -2) // 3))
            d[s.replace(s, s)] = [((I('p', 9) and I('q', -1)) % 5), (i1 if (I('r', 7) <= x) else [I('s', -3), I('t', 8), x][i1 % 3]), ((I('u', 2) + o.m) - {'a': x, 'b': total}['a'])][O('v', o).n % 3]
        xs.append(y)
    elif (min(I('w', 3), I('x', 2)) not in (L('y', [7, 4, 2]) and L('z', [1, 2, -1]))):
        o.n
        (x or I('a1', -3))
    else:
        L('b1', xs)[(x % -4) % len(xs)] = o.add(len(xs))
    if ((I('c1', 0) >= I('d1', 8)) and (not B('e1', False))):
        return (I('f1', 0) // 3)
    D('g1', d)[str(I('h1', 4))] = abs(O('i1', o).n)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return -(I('j1', 0) + I('k1', 2))


def case13() -> int:
    x, y = 7, 5
    b = False
    s = 'żó'
    xs = [3, 2]
    d = {'a': 0, 'b': 5, 'q': 6}
    o = Box(7)
    if (not B('a', False)):
        o.n = f2(o.add(int(B('b', False))), ([x, I('c', 7), I('d', 5)][I('e', 4) % 3] - int(B('f', False))))
        o.xs[I('g', -2)], L('h', xs)[f2(I('i', -2), b=I('j', 3)) % len(xs)] = o.swap(I('k', 3)), I('l', 1)
    elif ((I('m', 5) - I('n', -2)) <= O('o', o).bump() <= o.bump()):
        if (I('p', 7) <= I('q', 7) == I('r', 2)):
            O('s', o).n = total
            D('t', d)[(S('u', 'Q q') * (I('v', 1) % 3))] = total
        o.n = f3(x, o.m, m=x, k=I('w', 5))
    else:
        o.n += O('x', o).bump()
    if (b and B('z', False)):
        y = o.add(x)
    else:
        for i1 in list(d.values())[:3]:
            if (S('a1', 'żó') == S('b1', 'żó')):
                break
            O('c1', o).m = len(S('d1', 'b'))
    O('e1', o).m += o.bump()
    s = S('f1', 'xyz')
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


async def case14(o: Box) -> int:
    x, y = 6, 4
    b = True
    s = 'żó'
    xs = [0]
    d = {'a': 7, 'b': 4, 'q': 3}
    y = f2(o.swap(I('a', 7)), {'a': I('b', 5), 'b': I('c', 1)}['b'])
    w1 = 0
    while w1 < 2 and B('d', False):
        w1 += 1
        O('e', o).n |= f3(x, I('l', 2), m=o.m, k=I('m', 1))
        if (((o.n - I('n', -2)) if (b or B('o', True)) else +I('p', 4)) < ((I('q', 7) and o.n) | (x + I('r', -1))) >= {'a': (I('s', 4) or x), 'b': (await slow('t', I('u', 2), o))}['a']):
            L('v', xs)[(I('w', 0) * o.m % 101) % len(xs)] = (O('x', o).m & (await slow('y', x, o)))
            D('z', d)[(s + S('a1', ''))] = {'a': o.n, 'b': I('b1', 9)}['b']
        else:
            y |= +I('j1', 7)
            O('k1', o).n ^= (int(B('r1', False)) % 5)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (await quick('s1', (o.m // 5), o))


def case15() -> int:
    x, y = 4, 4
    b = False
    s = 'żó'
    xs = [1, 0, 7, 8]
    d = {'a': 6, 'b': 4, 'q': 6}
    o = Box(7)
    L('d', o.xs)[I('e', -2)] ^= O('h', o).m
    d = D('i', {'a': 2, 'c': 4})
    xs.append([(I('j', 3) | o.m), [I('k', -3), o.m, I('l', 1)][I('m', 4) % 3], abs(I('n', -1))][(I('o', 4) + I('p', -3)) % 3])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('q', 3) + o.swap(I('r', -2)))


async def case16(o: Box) -> int:
    x, y = 8, 4
    b = False
    s = 'xyz'
    xs = [7]
    d = {'a': 7, 'b': 2, 'q': 0}
    xs.append(int(b))
    xs += list(d.values())
    if (B('a', False) and (b if B('b', True) else B('c', False))):
        if (not ({'a': I('d', 5), 'b': I('e', 9)}['b'] > (x % 5))):
            xs += L('f', [3, -1, 5, 4])
            s += (S('g', 'xyz').title() * ((await slow('h', I('i', 0), o)) % 3))
        w1 = 0
        while w1 < 2 and ((y == o.m != I('j', -2)) if (B('k', False) and B('l', False)) else (L('m', [5]) == o.xs)):
            w1 += 1
            print((S('n', 'z') in D('o', {'a': 7, 'c': 5})), f3(o.add((I('p', 1) + I('q', 0))), m=abs(d.get(S('r', 'b'), o.m)), k=o.bump()), end=" ")
            if (I('s', 2) <= I('t', 3) > I('u', 1)):
                break
    y |= (x + x)
    print(L('c1', [0, 4, -1, 1]), {'a': (x or I('d1', 6)), 'b': [I('e1', 0), I('f1', 4), I('g1', 4)][I('h1', 4) % 3]}['a'], end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3(k=-total)


async def case17(o: Box) -> int:
    x, y = 6, 0
    b = False
    s = 'Q q'
    xs = [6]
    d = {'a': 0, 'b': 2, 'q': 2}
    D('a', d)[S('b', 'żó')] = o.bump()
    o.xs[I('c', -1)] = ((await quick('d', I('e', 7), o)) & o.n)
    for i1 in [0, 4, -1]:
        if b:
            (I('f', 7) * I('g', 3) % 101)
            xs += ((L('h', [2]) if (I('i', 3) == y) else sorted(L('j', [3]))) and L('k', [7]))
        elif B('l', True):
            xs = sorted([I('m', -3), I('n', 5)]) or [0]
        xs = o.xs or [0]
    w2 = 0
    while w2 < 2 and ((s and S('o', '')) != (S('p', 'żó') or S('q', 'a'))):
        w2 += 1
        if (o.n <= I('r', 5)):
            continue
        L('s', xs)[I('t', 6) % len(xs)] = ~{'a': I('u', 5), 'b': I('v', -3)}['a']
    o.xs[I('w', 2)] = d[repr(I('x', 3))] = (I('y', 4) ^ o.m)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('z', o).m


async def case18(o: Box) -> int:
    x, y = 0, 2
    b = True
    s = 'b'
    xs = [-1, 0]
    d = {'a': 0, 'b': 0, 'q': 2}
    if (len(s) not in (L('a', [8, -2, 9, 6]) if B('b', True) else xs)):
        if b:
            return len(L('c', [-2, 6]))
        for i1 in [0]:
            L('d', xs).insert((I('e', -2) ^ i1), I('f', 5))
            o.xs[I('g', 0)] = len({S('h', 'a'): I('i', 3), S('j', 'b'): x})
    elif (b or (y != o.n)):
        w2 = 0
        while w2 < 3 and (f2(I('k', 1), b=I('l', 4)) > o.add(I('m', -3))):
            w2 += 1
            L('n', xs)[(I('o', -3) and o.n) % len(xs)] = d[s] = abs((I('p', -1) if B('q', True) else I('r', 4)))
        w3 = 0
        while w3 < 1 and B('s', True):
            w3 += 1
            if (B('t', True) and b):
                continue
    s = (str(I('u', 3)).lower() and str((I('v', 0) > I('w', 4) <= I('x', 3) == I('y', 6))))
    x += await slow('a1', (I('z', 4) // -4), o)
    O('c1', o).n = o.n = O('d1', o).bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return total


async def case19(o: Box) -> int:
    x, y = -3, 3
    b = False
    s = ''
    xs = [1]
    d = {'a': 0, 'b': 7, 'q': 3}
    w1 = 0
    while w1 < 2 and ((I('a', 0) ^ x) != (I('b', -3) | I('c', 6))):
        w1 += 1
        s += str(B('d', True)).title()
    s = ((S('e', 'xyz') * (total % 3)) + (S('f', 'b') and S('g', 'Q q')))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (len(L('h', [7, 1])) & (await slow('i', x, o)))


def case20() -> int:
    x, y = 4, 1
    b = False
    s = 'Q q'
    xs = [3, 4, -2]
    d = {'a': 3, 'b': 8, 'q': 7}
    o = Box(7)
    O('a', o).n = ((x if (B('b', True) and B('c', True)) else f2(I('d', 4), I('e', 7))) % 5)
    y, D('f', d)[(S('g', 'Q q') + S('h', 'a'))] = I('i', -2), I('j', 5)
    w1 = 0
    while w1 < 1 and (I('k', -3) > O('l', o).m < I('m', 1)):
        w1 += 1
        y = x = ((I('n', 0) + y) if (b if B('o', True) else b) else I('p', -1))
    L('t', o.xs)[I('u', 1)] -= y
    d[S('x', 'Q q').replace(S('y', 'b'), S('z', ''))] = d.get(S('a1', 'a'), d.get(S('b1', 'b'), I('c1', 5)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('d1', 7) ^ I('e1', 5))


async def case21(o: Box) -> int:
    x, y = 7, 2
    b = True
    s = 'b'
    xs = [1]
    d = {'a': 5, 'b': 7, 'q': 1}
    s = str((L('a', [4, 4, -1]) or o.xs))
    if ((not B('b', False)) or (S('c', 'b') < S('d', 'żó'))):
        s += repr(str([I('e', -1), I('f', 1), I('g', -2)][I('h', 3) % 3]))
        if ((x - o.m) not in L('i', [-1, 0])):
            y = len([I('j', -1), I('k', 0)])
        elif (+y != +I('l', 1) > ~I('m', 7)):
            ((I('n', -1) + I('o', 3)) ^ (I('p', -2) & I('q', 4)))
            xs.append(o.n)
    L('r', xs)[o.swap(I('s', -2)) % len(xs)] = [I('t', -1), I('u', 1), I('v', 5)][I('w', 3) % 3]
    for k1, v2 in list((d | d).items()):
        print(k1, end=" ")
        for i3 in range(3):
            xs += list(L('x', [1, 9, 6]))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return max((I('y', 0) and x), o.bump())


def case22() -> int:
    x, y = 3, 3
    b = False
    s = 'xyz'
    xs = [9]
    d = {'a': 5, 'b': 3, 'q': 5}
    o = Box(7)
    if (x >= I('a', -3) > I('b', 9) >= x):
        o.m += (I('c', 4) or o.n)
        s += s
    elif (not B('e', True)):
        print(list(d.values()), S('f', '').upper(), end=" ")
    else:
        xs.append(x)
        y = f3(m=max(total, I('g', 3)), k=I('h', 7))
    xs[I('k', 0)] |= I('p', 7)
    print(-(I('q', -1) // 5), len(repr(I('r', 1))), end=" ")
    D('s', d)[S('t', '')] = d.get(S('u', 'b'), I('v', 4))
    D('w', d)[repr(I('x', 5))] = (I('y', -3) + I('z', 8))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((y and I('a1', 0)) and f2(I('b1', 8), b=I('c1', 6)))


async def case23(o: Box) -> int:
    x, y = 2, 4
    b = False
    s = 'a'
    xs = [4, -2, 5, -2]
    d = {'a': 5, 'b': 4, 'q': 2}
    y = (I('a', 5) + (await slow('b', I('c', 7), o)))
    s += s
    x = y
    O('d', o).n = o.n = int((I('e', 8) == o.n < I('f', 0) == total))
    s += S('g', 'żó')
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (await slow('h', (I('i', 3) if B('j', False) else o.m), o))


async def case24(o: Box) -> int:
    x, y = 9, 0
    b = False
    s = ''
    xs = [3, 4, 8]
    d = {'a': 5, 'b': 5, 'q': 5}
    O('b', o).m -= O('h', o).m
    w1 = 0
    while w1 < 1 and ((I('i', 1) if B('j', True) else I('k', 5)) > len(D('l', {'a': 6, 'c': 1}))):
        w1 += 1
        d = (D('m', {'a': 2, 'c': 7}) | D('n', {'a': 1, 'c': 7}))
    y ^= ((I('v', 7) - I('w', 4)) if (I('x', -2) != I('y', 8) >= o.m) else o.add(I('z', 7)))
    for k2, v3 in list(D('a1', {'a': 7, 'c': 6}).items()):
        print(k2, end=" ")
        o.n = y = (((v3 | v3) + (I('b1', 9) and x)) % 3)
        xs[I('e1', 0)] -= x
    xs = L('j1', [9, -1]) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return y


def main() -> None:
    pass
    run("0", case0)
    run("1", case1)
    run("2", case2)
    run("3", case3)
    run("5", case5)
    run("6", case6)
    run("7", case7)
    run("9", case9)
    run("10", case10)
    run("11", case11)
    run("12", case12)
    run("13", case13)
    run("15", case15)
    run("20", case20)
    run("22", case22)


async def amain() -> None:
    print("4", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case4(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("8", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case8(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("14", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case14(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("16", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case16(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("17", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case17(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("18", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case18(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("19", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case19(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("21", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case21(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("23", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case23(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("24", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case24(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t


main()
asyncio.run(amain())
