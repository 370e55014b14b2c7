#!/usr/bin/env python3
"""Holds the share of expressions with a static type: typed.py [--update] GOSYNCIO CORPUS PASSING.txt RECORD.txt

RECORD names, for each program of PASSING, how many of its expressions have no static type ("asyncio/cancel_shield 2").
No program's number may rise, whatever joins or leaves the corpus; one that falls, or is not recorded, is named to be
recorded with --update. The shares over all programs, and over those whose functions are annotated throughout, are
printed.
"""
import ast
import json
import pathlib
import subprocess
import sys

HEADER = """\
# How many expressions of each passing program of the corpus have no static type. A number may only fall;
# .ci/typed.py --update records.
"""


def sources(program):
    return sorted(program.rglob("*.py")) if program.is_dir() else [program]


def annotated(program):
    """Every parameter and result has an annotation."""
    for source in sources(program):
        for node in ast.walk(ast.parse(source.read_text())):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                a = node.args
                params = [*a.posonlyargs, *a.args, *a.kwonlyargs, *filter(None, [a.vararg, a.kwarg])]
                if any(p.annotation is None and p.arg not in ("self", "cls") for p in params) or node.returns is None:
                    return False
    return True


def lines(path):
    """The lines of a record without their comments."""
    stripped = (line.split("#")[0].strip() for line in open(path))
    return [line for line in stripped if line]


def main():
    update = sys.argv[1] == "--update"
    gosyncio, corpus, passing, record = sys.argv[1 + update:]
    recorded = {name: int(n) for name, n in map(str.split, lines(record))}
    found = {}
    totals = {"all": [0, 0], "annotated": [0, 0]}
    for name in lines(passing):
        program = pathlib.Path(corpus, name)
        program = program if program.is_dir() else program.with_suffix(".py")
        done = subprocess.run([gosyncio, "check", "--json", str(program)], capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{name}: check exits with {done.returncode}: {done.stderr}")
        typed = json.loads(done.stdout)["typed"]
        found[name] = typed["expressions"] - typed["static"]
        for kind in ["all"] + ["annotated"] * annotated(program):
            totals[kind][0] += typed["static"]
            totals[kind][1] += typed["expressions"]
    for kind, (static, n) in totals.items():
        print(f"typed share, {kind}: {100 * static / n:.2f}% of {n} expressions")
    worse = [name for name in found if found[name] > recorded.get(name, found[name])]
    for name in worse:
        print(f"{name}: {found[name]} expressions have no static type; there were {recorded[name]}")
    for name in found:
        if found[name] < recorded.get(name, sys.maxsize):
            print(f"{name}: {found[name]} to be recorded (--update), not {recorded.get(name, 'known')}")
    if update:
        with open(record, "w") as out:
            out.write(HEADER + "".join(f"{name} {n}\n" for name, n in sorted(found.items())))
        return
    sys.exit(bool(worse))


if __name__ == "__main__":
    main()
