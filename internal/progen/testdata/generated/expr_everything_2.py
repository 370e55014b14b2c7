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


class Guard:
    def __init__(self, k: str) -> None:
        print(k, end=" ")
        self.k = k

    def __enter__(self) -> int:
        print(self.k + "(", end=" ")
        return len(self.k)

    def __exit__(self, *exc: object) -> None:
        print(")" + self.k, end=" ")


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

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if b:
        xs += L('a', [-2, 0])[:I('b', -3)]
    elif all((B('e', False) if B('f', True) else B('g', True)) for q1 in [I('c', -3), I('d', -2)][:3]):
        s += ((s and s) * ((x - I('h', 3)) % 3)).upper()
        O('j', o).m += (I('i', 8) if b else x)
    else:
        x, D('k', d)[(s := s)] = inc(), {'a': O('l', o).m, 'b': ((y + y) + sum([x for q2 in [0, 0, -2] if B('m', False)]))}['b']
        if b:
            o.n = (y + o.bump())
            d = ({S('n', 'Q q'): o.n, S('o', 'a'): I('p', -1)} | {S('q', 'a'): I('r', 8) for q3 in range(3)})
        elif ((S('s', 'a') in d) and (S('t', 'z') in d)):
            L('x', o.xs)[I('y', -3)] |= [sum([[I('b1', 8), I('c1', -1), o.n][I('d1', -1) % 3] for q4 in [-1, 5]]), d.get(S('e1', 'b'), (I('f1', 2) and I('g1', 2))), f3(k=f2(I('h1', -2), b=o.m))][int(B('i1', True)) % 3]
    try:
        L('j1', xs)[I('k1', 2):I('l1', 1)] = sorted(sorted(L('m1', [6, 6, 9, 0]), key=lambda p6: p6 % 3), key=lambda p5: p5 % 3) or [1]
        if all((S('n1', 'z') in d) for q7 in [-2, 1]):
            raise RuntimeError((s if b else s))
    except ZeroDivisionError:
        s = (s if (I('o1', 9) < o.m != o.m) else S('p1', 'b'))
        L('t1', o.xs)[I('u1', -3)] += {'a': D('x1', {'a': 6, 'c': 4})[S('y1', 'c')], 'b': grow()}['a']
    else:
        xs.append(xs[I('z1', 4)])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((total and total) if (L('a2', [4, 6, -2]) == xs) else {'a': I('b2', 1), 'b': o.m}['a'])


def case1() -> int:
    x, y = 7, 2
    b = False
    s = 'Q q'
    xs = [4, 3, 9, 6]
    d = {'a': 4, 'b': 2, 'q': 5}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    for i1 in (L('a', [8, 3, 7, 7]) if B('b', True) else o.xs)[:3]:
        d = {**{**D('c', {'a': 5, 'c': 3}), s: i1}, S('d', 'b').strip(): (I('e', -2) if B('f', True) else I('g', 7))}
        if (b if bool(y) else (I('h', 8) < I('i', 4) > o.m)):
            D('j', d)[S('k', 'żó').replace(s, s)] = ((I('l', 4) & 1023) << (f3() & 3))
    (o.n, y), D('m', d)[f"-{o.m = }{{}}{S('n', 'xyz')}"] = (I('o', 8), o.bump()), o.add(o.m)
    d[S('p', 'b')], O('q', o).n = (max(I('r', 9), I('s', -2)), (I('t', 5) + I('u', 5)))
    D('v', d)[(S('w', 'a') and S('x', 'żó'))], O('y', o).n = (~total, (y and I('z', 4)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return inc()


def case2() -> int:
    x, y = 9, 4
    b = True
    s = ''
    xs = [3, 0]
    d = {'a': 4, 'b': 0, 'q': 5}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    o.xs[I('a', 1)] = ((total & I('b', 0)) - f2(b=I('c', 2), a=o.n))
    x += grow()
    y = (o.bump() + [y, o.n, I('k', 9)][I('l', -3) % 3])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (lambda p1: y)([I('m', 9), I('n', 3), I('o', -1)][I('p', 1) % 3])


async def case3(o: Box) -> int:
    x, y = 8, 3
    b = True
    s = 'a'
    xs = [0, 1, 5, 4]
    d = {'a': 2, 'b': 7, 'q': 1}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    with Guard('a') as y, Guard('b') as x:
        D('i', d)[S('j', 'a')] |= grow()
        O('k', o).n, *xs = [I('l', 9), (I('m', 5) & I('n', 5)), (await slow('o', o.m, o))]
    o.n += I('w', 3)
    xs += L('x', [5, 7, -1, 1])
    O('z', o).m += (await quick('f1', ((await slow('g1', I('h1', 8), o)) ^ (I('i1', -3) | total)), o))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3((I('j1', 1) - y), m=(I('k1', 5) // 5))


async def case4(o: Box) -> int:
    x, y = 7, 5
    b = True
    s = 'żó'
    xs = [6, 3, 6, 0]
    d = {'a': 4, 'b': 2, 'q': 3}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    d = {S('a', 'b'): (await slow('b', I('c', 5), o)), (S('d', 'b') or S('e', 'a')): (await quick('f', I('g', -2), o))}
    for k1, v2 in list({s: I('h', 5), S('i', ''): I('j', 8)}.items()):
        print(k1, end=" ")
        for i3, y in [(L('l', [-1, 3])[I('m', 5)], D('n', {'a': 6, 'c': 5})[S('o', 'b')]), (x, I('p', 8))]:
            s += (S('q', 'b') or S('r', 'b'))
            L('s', xs)[I('t', 1):I('u', 4)] = sorted([*L('v', [-1]), I('w', -3)]) or [1]
    xs = [*(L('x', [5]) or L('y', [5, 8, -2])), (I('z', 0) + I('a1', 6))] or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap((I('b1', 7) & x))


def case5() -> int:
    x, y = 2, 5
    b = True
    s = 'xyz'
    xs = [-2, 0, 7]
    d = {'a': 7, 'b': 1, 'q': 8}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    d[S('a', 'b')], o.n = sum(I('c', 6) for q1 in range(2) for q2 in range(2) if (I('b', 4) > o.n)), (I('d', 9) - o.n)
    o.n = I('e', 2)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return grow()


async def case6(o: Box) -> int:
    x, y = 6, 1
    b = False
    s = 'żó'
    xs = [2, 3, 7]
    d = {'a': 5, 'b': 6, 'q': 1}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    o.m += await slow('b', (total ^ I('a', -1)), o)
    xs = [total, (x // 3)] or [0]
    D('d', d)[S('e', 'a')[:]] = inc()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': sum([q1 for q1 in range(I('f', 1), 3) if B('g', True)]), 'b': d.get(S('h', 'z'), I('i', 6))}['a']


async def case7(o: Box) -> int:
    x, y = 1, 4
    b = True
    s = ''
    xs = [8, -1]
    d = {'a': 6, 'b': 2, 'q': 8}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    (d[f"-{b}"], L('a', xs)[(await quick('b', I('c', 9), o)) % len(xs)]), d[S('d', '')[:]] = (I('e', 5), I('f', 6)), len(S('g', 'żó'))
    with Guard('h') as y:
        d[S('i', '')] = [len(L('j', [9, 8, 5])), (I('k', 8) if B('l', False) else I('m', 1)), (I('n', 1) if b else I('o', -1))][I('p', 2) % 3]
    print(list([x, I('q', 9)]), (y if B('r', True) else I('s', 7)), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {s: I('t', 0), S('u', ''): I('v', 6)}[S('w', 'c')]


def case8() -> int:
    x, y = 5, 4
    b = False
    s = 'xyz'
    xs = [6, 1, 9]
    d = {'a': 5, 'b': 6, 'q': 4}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    y = ((inc() & 1023) << (O('a', o).bump() & 3))
    (O('b', o).m, o.xs[I('c', 1)]), y = (max(I('d', 1), I('e', 1)), d.get(S('f', 'a'), [I('g', 2), I('h', 9), y][total % 3])), I('i', -2)
    try:
        for k1, v2 in list(D('j', {'a': 3, 'c': 4}).items()):
            print(k1, end=" ")
            O('k', o).n = O('l', o).m = ({'a': (x + I('m', -1)), 'b': (I('n', 6) + I('o', 8))}['b'] - I('p', 3))
    except (KeyError, IndexError):
        try:
            D('q', d)[S('r', 'żó').strip()] = +I('s', 6)
        finally:
            print("F", end=" ")
            x = d[S('t', 'a')]
    except Exception as e:
        print(type(e).__name__, e, end=" ")
    finally:
        print("F", end=" ")
        O('u', o).m = o.bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3(m=(y + o.m))


def case9() -> int:
    x, y = 7, 5
    b = False
    s = 'Q q'
    xs = [4]
    d = {'a': 8, 'b': 8, 'q': 5}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    (o.n, y), D('a', d)[s] = (abs(I('b', -2)), [int(B('c', True)), f2(I('d', 2), b=x), f2(I('e', -1), I('f', 6))][sum(I('h', 1) for q1 in L('g', [3, 4, 7])[:3]) % 3]), max((I('j', 1) for q2 in range(I('i', 0), 4)), default=x)
    s = (f"%d {I('k', 4)}é {L('l', [5, -2])}{I('m', 1)!r:<6}" if (s != S('n', 'żó')) else (S('o', 'Q q') * (y % 3)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3(*sorted(L('p', [5]), key=lambda p3: p3 % 3), *[x, o.m], k=I('q', 5))


async def case10(o: Box) -> int:
    x, y = -1, 0
    b = True
    s = ''
    xs = [4]
    d = {'a': 6, 'b': 2, 'q': 7}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    d = {**{repr(s): int(B('a', False)), f"{B('b', False)}": I('c', 1)}, S('d', 'b'): (P('e', (8, 0))[0] | (lambda p1: I('f', 7))(o.n))}
    D('g', d)[f"-{I('h', 9)!r}"] = (await slow('i', I('j', -3), o))
    w2 = 0
    while w2 < 3 and ([I('k', 2), o.n, y][o.m % 3] >= len(s)):
        w2 += 1
        o.n, L('l', xs)[{'a': total, 'b': I('m', 6)}['b'] % len(xs)] = (I('n', 5) & sum([q3 for q3 in L('o', [0, 4])[:3]])), o.add(I('p', 2))
    L('q', xs)[(total & I('r', 9)) % len(xs)], *xs = [f3(*[I('t', 2) for q4 in [9, 3, 5, 8] for q5 in [-1, 4, 6, 9] if B('s', False)], k=[I('u', 1), I('v', -3), I('w', -1)][I('x', 1) % 3]), f3(*xs, o.n), (total & I('y', -3))]
    d = ({**D('z', {'a': 6, 'c': 1}), S('a1', 'xyz'): I('b1', 1)} | {**D('c1', {'a': 4, 'c': 0}), S('d1', ''): I('e1', 3)})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (total, I('f1', 4))[0]


async def case11(o: Box) -> int:
    x, y = 1, 1
    b = True
    s = 'żó'
    xs = [7, 7]
    d = {'a': 3, 'b': 0, 'q': 1}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    for i1 in range(I('a', 0), 2):
        y = inc()
    else:
        L('b', xs).insert((o.n - I('c', 5)), (y, o.n)[1])
    o.m += await slow('f', max((I('d', 7) for q2 in range(3) if b), default=I('e', 9)), o)
    d[(S('h', 'Q q') if B('i', True) else s)], L('j', xs)[(I('k', -3) // -4) % len(xs)] = (abs(o.n) and o.swap(I('l', -1))), (y ^ (x & I('m', 3)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('n', 6)


def case12() -> int:
    x, y = 4, 0
    b = True
    s = 'żó'
    xs = [4, 6]
    d = {'a': 0, 'b': 6, 'q': 7}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    y = [[I('a', 5), I('b', 9), I('c', -1)][I('d', 7) % 3], [x, I('e', -2), I('f', 0)][I('g', 5) % 3], (lambda p1: I('i', -3))(I('h', 5))][O('j', o).bump() % 3]
    L('k', xs).insert((I('l', 7) % o.n), {'a': o.n, 'b': I('m', 3)}['a'])
    d = (D('n', {'a': 6, 'c': 7}) if B('o', True) else D('p', {'a': 6, 'c': 4}))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('q', 7) if B('r', True) else I('s', 4)) or (y - I('t', 8)))


def case13() -> int:
    x, y = 6, 2
    b = True
    s = ''
    xs = [9]
    d = {'a': 8, 'b': 5, 'q': 0}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    assert (B('a', False) or (I('b', -3) == o.n >= x != x)), (S('c', 'Q q') if B('d', False) else S('e', 'a'))
    try:
        L('f', xs).insert((total // I('g', 3)), +I('h', 0))
    finally:
        print("F", end=" ")
        L('i', xs)[(I('j', 8) and I('k', 9)) % len(xs)] = sum(I('m', 2) for q1 in xs[:3] if B('l', True))
    print(L('n', [4, 7]), y, end=" ")
    L('o', xs)[(I('p', -3) + I('q', 0)) % len(xs)], D('r', d)[(S('s', 'xyz') + S('t', 'a'))] = I('u', -1), ((~(I('v', 1) % 5) & 1023) << (o.add(y) & 3))
    if (S('w', 'z') in (D('x', {'a': 6, 'c': 8}) if B('y', True) else D('z', {'a': 1, 'c': 1}))):
        raise ValueError(s)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(max((o.m for q2 in range(3) if B('a1', True)), default=I('b1', 5)), (I('c1', -1) if B('d1', False) else I('e1', 5)))


def case14() -> int:
    x, y = 4, 1
    b = False
    s = 'Q q'
    xs = [9]
    d = {'a': 3, 'b': 3, 'q': 8}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    for i2 in [I('b', 9) for q1 in L('a', [8, -1])[:3]][:3]:
        L('c', xs)[(y + I('d', 0)) % len(xs)], y = ((I('e', 0) & 1023) << (I('f', 3) & 3)), I('g', 6)
        (L('h', xs)[sum([total for q3 in range(I('i', 0), 4)]) % len(xs)], L('j', xs)[int(b) % len(xs)]), y = (+i2, (I('k', 7) % 3)), (i2 // 3)
    d[S('l', '').replace(s, s)] = o.swap(I('m', 3))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (y := (o.n + I('n', 5)))


def case15() -> int:
    x, y = 5, 3
    b = False
    s = 'żó'
    xs = [-1, 0]
    d = {'a': 8, 'b': 4, 'q': 5}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if (b := b):
        O('a', o).m, *xs = [(o.add(I('b', 5)) if b else f2(I('c', 4), I('d', 8))), grow(), y]
        assert (I('e', 1) < (I('f', 1) and I('g', 0))), S('h', 'a')[o.m:I('i', 6)]
    elif ((lambda p1: I('j', 8))(y) == (I('k', -2) - I('l', 8)) < (o.n * I('m', 4) % 101) == L('n', [4, 4])[I('o', 0)]):
        L('p', xs)[f2(b=I('q', -1), a=I('r', -3)) % len(xs)], O('s', o).n = (inc() if bool(x) else (total | x)), inc()
    with Guard('t') as y:
        if (b := (I('u', 0) >= I('v', 1) != I('w', 6))):
            O('y', o).m += o.add((I('e1', 4) or I('f1', -2)))
        elif ((x := x) >= (I('g1', -1) + I('h1', 3))):
            b = (inc() not in list(I('j1', 0) for q2 in range(3) for q3 in range(I('i1', 0), 4)))
    xs = [*[total, total], (I('k1', 4) & o.m)] or [0]
    L('l1', xs)[I('m1', 7) % len(xs)] = (I('n1', 3) + I('o1', 8))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return -(I('p1', 9) + I('q1', 0))


def case16() -> int:
    x, y = 4, 5
    b = True
    s = 'Q q'
    xs = [-1, 0]
    d = {'a': 6, 'b': 7, 'q': 2}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    print(((S('a', 'a') + S('b', 'Q q')) * (I('c', -1) % 3)), s, end=" ")
    def fn1(p2: int, p3: int = 0) -> int:
        return ((I('d', 3) if B('e', False) else p2) + sum([I('i', 8) for q4 in range(I('f', 0), 2) for q5 in range(I('g', 0), 4) if B('h', True)]))
    x = inc()
    o.xs[I('j', 2)] = I('k', 2) + fn1(abs(I('l', 8)))
    o.n, o.n = {'a': grow(), 'b': [I('m', 2), x, y][I('n', 4) % 3]}['b'], int(B('o', True))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return grow()


async def case17(o: Box) -> int:
    x, y = 3, 0
    b = False
    s = 'xyz'
    xs = [-2]
    d = {'a': 4, 'b': 4, 'q': 8}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    o.n += await slow('b', (I('a', 4) & o.n), o)
    y = o.n = [x, I('d', 2), I('e', 6)][I('f', -3) % 3]
    o.n += o.bump()
    xs = list(I('o', -3) for q1 in range(I('n', 1), 3)) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return inc()


async def case18(o: Box) -> int:
    x, y = 6, 2
    b = True
    s = 'xyz'
    xs = [9]
    d = {'a': 4, 'b': 5, 'q': 0}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if b:
        if (L('a', [-1]) < L('b', [4, 1])):
            L('c', xs)[max((q1 for q1 in range(1) for q2 in [6] if B('d', True)), default=I('e', 8)) % len(xs)], o.n = O('f', o).bump(), int((B('g', False) or (L('h', [4]) == L('i', [2]))))
        else:
            y = +I('j', -3)
            y = (inc() - ~I('k', 3))
        if ((y < I('l', 5)) and (s < S('m', 'żó'))):
            raise KeyError(S('n', ''))
    match (I('o', 1) and sum(I('q', 4) for q3 in range(I('p', 1), 4) if b)):
        case 2 | 7:
            with Guard('r') as y, Guard('s') as xs[I('t', 0)]:
                s = repr(s)[:]
                O('u', o).n ^= I('b1', -1)
            assert bool(f"-{f"{L('c1', [6])}":>6}-{(I('d1', -3) * I('e1', 6) % 101)}"), s.join([s for q4 in range(2) if B('f1', True)])
        case m5 if m5 > 0 and (L('g1', [-1, 9, 3, 8]) != xs):
            O('h1', o).m, y = ((I('i1', 0) * x % 101), f2(I('j1', 6), I('k1', 4)))
        case _:
            s += (S('l1', 'xyz') if B('m1', True) else S('n1', 'żó'))
            O('o1', o).m = o.xs[I('p1', -2)] = (((I('q1', -3) ^ x) - (I('r1', 9) * o.m % 101)) * O('s1', o).n % 101)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ({'a': I('t1', 0), 'b': I('u1', 6)}['b'] and (o.n % -4))


async def case19(o: Box) -> int:
    x, y = 2, 4
    b = True
    s = 'a'
    xs = [7, 5]
    d = {'a': 0, 'b': 0, 'q': 6}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    o.xs[I('a', 2)], d[(s := S('b', ''))] = (~I('c', 2), o.swap(y))
    (o.n, D('d', d)[S('e', 'b')]), x = ((o.m & x), (y + len(D('f', {'a': 3, 'c': 0})))), inc()
    y = grow()
    xs = list((xs := L('g', [9, 4]))) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ({'a': I('h', 8), 'b': I('i', 8)}['a'] and (I('j', 3) - I('k', 6)))


def case20() -> int:
    x, y = 2, 4
    b = True
    s = 'żó'
    xs = [8, 3, 0, 8]
    d = {'a': 3, 'b': 7, 'q': 7}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    y = [O('a', o).m, f2(I('b', 2), total), sum([I('d', 5) for q1 in range(1) if B('c', False)])][sum([I('e', 9) for q2 in [1, 5, 3]]) % 3]
    def fn3(p4: int, p5: int = 0) -> int:
        return ((I('f', 3) if B('g', True) else I('h', 4)) and (lambda p6: x)(I('i', 7)))
    x = d.get(S('j', 'b'), x)
    d[S('k', 'żó').join(str(I('m', 9)) for q7 in L('l', [6, 7])[:3])] = y + fn3(f2(I('n', 6), I('o', 1)))
    O('q', o).m += (I('p', 3) - x)
    for i8 in [-2, 1, 4]:
        o.xs[I('r', 2)] = i8
        def fn9(p10: int, p11: int = 0) -> int:
            return o.bump()
        x = grow()
        D('s', d)[repr(I('t', 4))] = x + fn9((I('u', -3) * I('v', -1) % 101))
    else:
        L('w', xs).insert(((x & 1023) >> (I('x', 4) & 3)), abs(I('y', 8)))
    xs += [len([o.m, o.n]), sum({'a': I('c1', 2), 'b': I('d1', 8)}['b'] for q12 in (L('z', [2]) if B('a1', True) else L('b1', [7, 2]))[:3])]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2((I('e1', 4) * y % 101), inc())


async def case21(o: Box) -> int:
    x, y = 5, 1
    b = True
    s = 'a'
    xs = [6]
    d = {'a': 0, 'b': 6, 'q': 7}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    xs[I('c', 0)] -= y
    def fn1(p2: int = d.get(S('h', 'b'), (total if b else I('i', 6)))) -> int:
        return o.swap(I('j', 3))
    x = [total, I('k', 1), I('l', 7)][I('m', 1) % 3]
    O('n', o).m = I('o', 3) + fn1(f2(b=x, a=I('p', 3)))
    assert (I('q', 7) > I('r', 0)), (s := S('s', 'xyz'))
    d[repr(S('t', ''))] = o.xs[I('u', 0)] = [sum(q4 for q5 in L('w', [9, 7, -2, 9])[:3] for q6 in range(1)) for q3 in range(I('v', 1), 2) for q4 in range(1)][inc()]
    w7 = 0
    while w7 < 3 and all(any(B('y', False) for q9 in L('x', [8])[:3] for q10 in range(1)) for q8 in [1, -2, 8, 3]):
        w7 += 1
        for i11 in range(I('z', 0), 4):
            [I('a1', 3), x, I('b1', -1)][I('c1', 8) % 3]
            if (not B('d1', False)):
                continue
        else:
            L('e1', xs)[(x := o.m) % len(xs)] = +[I('f1', 5), I('g1', 0), I('h1', -1)][I('i1', -1) % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('j1', 4)


def case22() -> int:
    x, y = 7, 3
    b = False
    s = 'a'
    xs = [8, 2, 1, 0]
    d = {'a': 6, 'b': 7, 'q': 1}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    O('a', o).m = (inc() + (I('b', 7) & I('c', 7)))
    if (s != S('d', 'xyz')):
        for k2, v3 in list({S('f', 'b'): q1 for q1 in xs[:3] if B('e', False)}.items()):
            print(k2, end=" ")
            y = (o.add(I('g', 1)) * max((q4 for q4 in L('h', [8, 7, 4, 4])[:3] if B('i', False)), default=I('j', 3)) % 101)
    elif (b or (I('k', 3) >= I('l', -3) > I('m', 1) > I('n', 5))):
        d[(S('o', '') if B('p', False) else S('q', 'żó'))] = o.xs[I('r', 0)] = sum([max((I('v', 5) for q6 in range(I('u', 1), 2) if b), default=I('w', -1)) for q5 in range(I('s', 1), 4) if (I('t', 0) >= q5)])
    with Guard('x') as y:
        L('y', xs)[D('z', {'a': 8, 'c': 0})[S('a1', 'a')] % len(xs)], y = (sum(I('c1', 6) for q7 in range(2) for q8 in L('b1', [9])[:3]), I('d1', 9))
    def fn9(p10: int, p11: int = 0) -> int:
        return o.bump()
    d[(S('e1', 'a') or S('f1', 'żó'))] = I('g1', 4) + fn9((I('h1', -3) | total))
    def fn12(p13: int = ((I('i1', 4) & total) % -4)) -> int:
        return inc()
    L('j1', xs)[(I('k1', 1) % 3) % len(xs)] = I('l1', 0) + fn12(max((I('m1', -1) for q14 in [7, 6]), default=I('n1', 0)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (abs(x) * int(B('o1', False)) % 101)


async def case23(o: Box) -> int:
    x, y = 9, 4
    b = False
    s = 'a'
    xs = [-2]
    d = {'a': 5, 'b': 8, 'q': 7}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    w1 = 0
    while w1 < 1 and (S('a', 'b') == (s if B('b', False) else S('c', 'a'))):
        w1 += 1
        match max(d.get(S('d', 'a'), I('e', 8)), (await slow('f', o.m, o))):
            case 1 | 9:
                s = S('g', 'żó').join(str((I('i', 3) - I('j', 5))) for q2 in range(I('h', 0), 3) for q3 in range(1))
            case m4 if m4 > 0 and (I('k', 0) in L('l', [0, 1])):
                o.n += sum([I('u', 2) for q5 in (L('t', [0, 7]) or xs)[:3]])
                L('y', o.xs)[I('z', -3)] += (lambda p6: I('d1', -3))(abs((x := I('c1', 5))))
            case _:
                L('e1', xs)[I('f1', 1):I('g1', 4)] = [abs(I('h1', 9)), (o.m if b else I('i1', 3))] or [1]
                o.n = (I('j1', 0) + I('k1', 0))
    else:
        L('l1', xs)[I('m1', 1):I('n1', 2)] = list(x for q7 in [9, 2, 6] if (B('o1', False) if B('p1', False) else B('q1', True))) or [1]
    match (y - O('r1', o).bump()):
        case 3 | 6:
            if B('s1', False):
                L('t1', xs)[(I('u1', -1) or o.n) % len(xs)] = I('v1', 3)
            o.xs[I('w1', 0)] = (await slow('x1', o.m, o))
        case m8 if m8 > 0 and any(B('z1', True) for q9 in L('y1', [7, 6, 3, 5])[:3] for q10 in range(1)):
            d = D('a2', {'a': 7, 'c': 2})
            y -= o.n
        case _:
            xs += list(d.values())[I('i2', -2):(o.m if b else I('j2', 1))]
    D('k2', d)[(s if B('l2', True) else S('m2', 'b'))], o.n = ((total + I('n2', -2)), [total, x, I('o2', 6)][I('p2', -3) % 3])
    x = (x, I('q2', -2))[0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return inc()


async def case24(o: Box) -> int:
    x, y = 3, 2
    b = False
    s = 'żó'
    xs = [7, -1, 2, -1]
    d = {'a': 2, 'b': 0, 'q': 8}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    L('a', xs)[I('b', 2):I('c', 1)] = [O('f', o).m for q2 in [I('e', 6) for q1 in range(I('d', 1), 2)][:3]] or [1]
    b = (b or (s < S('g', 'xyz')))
    y = o.add(d.get(S('h', 'b'), I('i', 1)))
    del d[S('j', 'żó')[:]]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (~I('k', 5) + (I('l', 9) & I('m', -2)))


def main() -> None:
    pass
    run("0", case0)
    run("1", case1)
    run("2", case2)
    run("5", case5)
    run("8", case8)
    run("9", case9)
    run("12", case12)
    run("13", case13)
    run("14", case14)
    run("15", case15)
    run("16", case16)
    run("20", case20)
    run("22", case22)


async def amain() -> None:
    print("3", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case3(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("4", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case4(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("6", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case6(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("7", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case7(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("10", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case10(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("11", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case11(o))
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
