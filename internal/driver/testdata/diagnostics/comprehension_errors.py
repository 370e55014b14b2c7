def f():
    nonlocal x
    return [x := 1 for x in ()]
class C:
    total = [y := 1 for _ in ()]
