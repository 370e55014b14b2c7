#!/usr/bin/env python3
"""Measures the share of expressions with a static type: typed.py GOSYNCIO CORPUS PASSING.txt FLOOR.txt

Over the programs that PASSING names, and over those of them whose functions are annotated throughout. FLOOR holds what
the two shares were ("all 98.5", "annotated 99.1"): they may only rise.
"""
import ast
import json
import pathlib
import subprocess
import sys


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


def main():
    gosyncio, corpus, passing, floor = sys.argv[1:]
    totals = {"all": [0, 0], "annotated": [0, 0]}
    for line in open(passing):
        name = line.split("#")[0].strip()
        if not name:
            continue
        program = pathlib.Path(corpus, name)
        program = program if program.is_dir() else program.with_suffix(".py")
        done = subprocess.run([gosyncio, "check", "--json", str(program)], capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{name}: check exits with {done.returncode}: {done.stderr}")
        typed = json.loads(done.stdout)["typed"]
        for kind in ["all"] + ["annotated"] * annotated(program):
            totals[kind][0] += typed["static"]
            totals[kind][1] += typed["expressions"]
    least = dict(line.split() for line in open(floor) if line.strip() and not line.startswith("#"))
    failed = False
    for kind, (static, n) in totals.items():
        share = 100 * static / n
        low = share < float(least[kind])
        failed |= low
        print(f"typed share, {kind}: {share:.2f}% of {n} expressions" + (f"; it was {least[kind]}%" if low else ""))
    sys.exit(failed)


if __name__ == "__main__":
    main()
