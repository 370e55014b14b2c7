#!/usr/bin/env python3
"""Judges a result of conform.py: verdicts.py RESULT.json PASSING.txt

Fails if a program is wrong, broken or slow, or if one that the list names does not pass. Programs are named by their
last two path elements ("asyncio/gather_results_and_errors"). Those that pass and are not listed are printed.
"""
import json
import sys


def name(stem):
    return "/".join(stem.replace("\\", "/").split("/")[-2:])


def main():
    result, listed = sys.argv[1:]
    with open(result) as f:
        rows = {name(stem): row for stem, row in json.load(f).items()}
    with open(listed) as f:
        passing = {line.split("#")[0].strip() for line in f} - {""}
    bad = [f"{n}: {r['verdict']}: {r['why']}" for n, r in sorted(rows.items()) if r["verdict"] in ("wrong", "broken", "slow")]
    bad += [f"{n}: listed as passing, but {rows[n]['verdict']}: {rows[n]['why']}" for n in sorted(passing & rows.keys())
            if rows[n]["verdict"] == "rejected"]
    bad += [f"{n}: listed as passing, but no such program" for n in sorted(passing - rows.keys())]
    new = sorted(n for n, r in rows.items() if r["verdict"] == "pass" and n not in passing)
    if new:
        print("pass, and could be added to the list:", *new, sep="\n  ")
    if bad:
        print("not as it must be:", *bad, sep="\n  ")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
