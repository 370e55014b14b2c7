# A try around one lookup asks the dict; the exception is made where a handler names it or raises it again.


class UnknownItem(LookupError):
    pass


PRICES = {"tea": 3, "coffee": 4, "none": None}
GRID = {(0, 0): "start", (1, 2): "end"}


def price(item):
    try:
        return PRICES[item]
    except KeyError:
        raise UnknownItem(f"no {item}") from None


def cell(x, y):
    try:
        found = GRID[x, y]
    except LookupError as e:
        return f"{type(e).__name__} {e} {e.args}"
    else:
        found = found.upper()
    return found


def known(item):
    try:
        PRICES[item]
    except (ValueError, KeyError):
        return False
    return True


def kept(items):
    last = "nothing"
    for item in items:
        try:
            last = PRICES[item]
        except KeyError:
            print("  skip", item, "after", last)
            continue
        print("  found", item, last)
    return last


def strict(item):
    try:
        return PRICES[item]
    except KeyError as e:
        print("  missing", e)
        raise


def chained(item):
    try:
        return PRICES[item]
    except KeyError as e:
        raise UnknownItem(item) from e


print(price("tea"), price("none"), cell(0, 0), known("tea"), known("milk"))
print(cell(1, 1))
print(kept(["tea", "milk", "coffee", "juice"]))
for ask in (price, strict, chained):
    try:
        print(ask("milk"))
    except LookupError as e:
        print(type(e).__name__, e, repr(e.__cause__))
