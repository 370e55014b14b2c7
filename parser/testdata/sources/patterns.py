match x:
    case 1: pass
    case -1: pass
    case 1.5 | -2j: pass
    case 1 + 2j: pass
    case -1.5 - 2j: pass
    case "a" 'b': pass
    case b"a" | b'b': pass
    case None | True | False: pass
    case a.b: pass
    case a.b.c as d: pass
    case (1): pass
    case (a): pass
match x, y:
    case []: pass
    case (): pass
    case [a]: pass
    case (a,): pass
    case a, b: pass
    case a,: pass
    case [a, *_, b]: pass
    case *a, b: pass
    case (a, *b): pass
    case [1, [2, *c]] if a > b: pass
match *x, y:
    case {}: pass
    case {"a": 1}: pass
    case {"a": b, **rest}: pass
    case {**rest}: pass
    case {1: _, -2: _, a.b: c, None: d, 1+1j: e, 'x' 'y': f,}: pass
    case {"k": [a, {"l": b}],}: pass
match (x):
    case A(): pass
    case A(a): pass
    case A(a, b=1): pass
    case A(a=1, b=_,): pass
    case A.B.C(1, 2, c=[d, *e]): pass
    case (A() | B()) as c: pass
    case A(1 | 2 as x): pass
    case _: pass
match x:
    case match: pass
match case:
    case case if case: pass
match -x:
    case _: pass
match [x, y]:
    case [_, _]:
        match y:
            case 1:
                pass
match (yield_), *z:
    case type: pass
match x := y:
    case _: pass
match not x: 
    case _: pass
match {a: b}:
    case _: pass
match lambda: x:
    case _: pass
