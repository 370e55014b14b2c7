"""traceback's texts of exceptions: the lines without frames, and the last of those with them."""
import sys
import traceback


class Broken(Exception):
    def __str__(self):
        return "two\nlines"


def load(name):
    try:
        return {"a": 1}[name]
    except KeyError as e:
        raise LookupError(f"no {name}") from e


def report():
    return traceback.format_exc().splitlines()[-1]


for name in ("a", "b"):
    try:
        print(load(name))
    except LookupError as e:
        e.add_note("known: a")
        print(traceback.format_exception_only(e))
        print(report())
        lines = traceback.format_exception(e)
        print([line for line in lines if not line.startswith("  File")])
        print([(f.name, f.lineno, f.line) for f in traceback.extract_tb(e.__traceback__)])
        print("".join(traceback.format_exception_only(type(e), e)), end="")

try:
    raise Broken()
except Broken as e:
    print(traceback.format_exception_only(e))
    traceback.print_exc(file=sys.stderr)

group = ExceptionGroup("several", [ValueError("v"), ExceptionGroup("more", [KeyError("k")])])
print("".join(traceback.format_exception(group)), end="")
print(report())
