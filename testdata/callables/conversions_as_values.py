"""int, float, str and bool as values that are called."""
def convert(v):
    for f in (int, float):
        try:
            return f(v)
        except ValueError:
            pass
    return {"true": True, "false": False}.get(v.lower(), v)


def first_of(v, kinds):
    for kind in kinds:
        try:
            return kind(v)
        except ValueError:
            continue
    return None


def total(values, kind):
    return sum(kind(v) for v in values)


print([convert(v) for v in ("1", "2.5", "true", "x")])
print(first_of("12", [int, str]), first_of("q", [int, str]), first_of("1.5", [int, float]), first_of("z", [int]))
print(total(["1", "2"], int), total(["1.5", "2"], float))
PARSERS = {"int": int, "float": float, "str": str, "bool": bool}
for name, parse in PARSERS.items():
    print(name, repr(parse("1")), parse.__name__)
