def work(n):
    if n == 2:
        raise ValueError("two")
    return n
def run():
    errors = []
    for i in range(4):
        try:
            work(i)
        except ValueError as e:
            errors.append(e)
    for e in errors:
        print("error", e)
    names = ["a", "b"]
    for e in names:
        print(e)
run()
def two():
    try:
        work(2)
    except ValueError as e:
        print(e)
    for e in [1, 2]:
        print(e + 1)
    try:
        work(2)
    except ValueError as e:
        print(e)
two()


def kept():
    e = "start"
    try:
        work(1)
    except ValueError as e:
        print(e)
    print(e)


def lost():
    e = "start"
    try:
        work(2)
    except ValueError as e:
        print("caught", e)
    try:
        print(e)
    except UnboundLocalError as err:
        print(err)


def nested(values):
    for e in values:
        try:
            work(e)
        except ValueError as e:
            print("inner", e, [str(e) for _ in range(2)])
            continue
        print("value", e)


def used_inside():
    for e in (1, 2):
        print((lambda: e)())
    try:
        work(2)
    except ValueError as e:
        print((lambda: e)())


kept()
lost()
nested([1, 2, 3])
used_inside()
